/** Rules are independent of each other: whichever comes first, the same lines go. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examine } from '../../functions/cleaning/document/document.ts';
import { readText } from '../../functions/cleaning/readers/text/text.ts';
import { removedByRules } from '../../functions/cleaning/rules/judge.ts';
import { rules } from '../../functions/cleaning/rules/rules.ts';
import { outsideBody } from '../../functions/cleaning/scorers/text/outside-body.ts';
import { pageOf } from '../../functions/cleaning/scorers/text/page.ts';
import { dumps } from './dumps.ts';

const documentOf = (source: string) => examine(readText(source), [], pageOf);
const shuffled = fc.shuffledSubarray([...rules], { minLength: rules.length, maxLength: rules.length });

test('the order of the rules changes no removal', () => {
  fc.assert(
    fc.property(dumps, shuffled, (source, others) => {
      const document = documentOf(source);

      const removed = removedByRules(document, rules);
      const removedOtherwise = removedByRules(document, others);

      const lines = (all: typeof removed) => document.lines.filter((_, line) => all[line]);
      expect(lines(removedOtherwise)).toEqual(lines(removed));
      expect(outsideBody(document, removedOtherwise).map(verdict => verdict?.reason)).toEqual(
        outsideBody(document, removed).map(verdict => verdict?.reason),
      );
    }),
    { numRuns: 400, seed: 12 },
  );
});

test('a rule judges the same whoever judged before it', () => {
  fc.assert(
    fc.property(dumps, fc.constantFrom(...rules), (source, rule) => {
      const document = documentOf(source);
      const alone = removedByRules(document, [rule]);

      for (const other of rules) removedByRules(document, [other]);

      expect(removedByRules(document, [rule])).toEqual(alone);
    }),
    { numRuns: 100, seed: 12 },
  );
});

/** Made-up pages are worth something only where they make the rules and the edges speak. */
test('the made-up pages give every rule and the edges of the body something to remove', () => {
  const spoken = new Set<string>();
  for (const source of fc.sample(dumps, { numRuns: 400, seed: 12 })) {
    const document = documentOf(source);
    const removed = removedByRules(document, rules);
    for (const removal of removed) if (removal) spoken.add(removal.rule);
    if (outsideBody(document, removed).some(verdict => verdict?.reason)) spoken.add('outside-body');
  }

  expect([...rules.map(({ name }) => name), 'outside-body'].filter(name => !spoken.has(name))).toEqual([]);
});
