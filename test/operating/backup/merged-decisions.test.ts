/** Two lists of decisions about one article become one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision, LineDecision } from '../../../functions/cleaning/cleaning.ts';
import { mergedDecisions } from '../../../functions/operating/backup/merged-decisions.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 2, 2, 6, minute)).toISOString();

const about = (line: string, verdict: LineDecision['verdict'], minute: number, nth = 0): Decision => ({
  verdict,
  id: `${line.padEnd(16, '0')}~${nth}`,
  text: line,
  before: 'b',
  after: 'c',
  by: 'ana',
  at: at(minute),
});

test('of two words about a line the later one stays, whichever side has it', () => {
  const early = about('a', 'keep', 1);
  const late = about('a', 'remove', 2);

  expect(mergedDecisions([early], [late])).toEqual([late]);
  expect(mergedDecisions([late], [early])).toEqual([late]);
});

test('words about different lines stay together, in the order in which they were said', () => {
  const [first, second, third] = [about('a', 'keep', 1), about('b', 'remove', 2), about('c', 'as-is', 3)];

  expect(mergedDecisions([first, third] as Decision[], [second] as Decision[])).toEqual([
    first,
    second,
    third,
  ]);
});

test('lines that nothing tells apart, decided together, are never mixed with an earlier word about one of them', () => {
  const together = [about('a', 'remove', 5, 0), about('a', 'remove', 5, 1)];
  const before = [about('a', 'keep', 1, 0), about('a', 'keep', 1, 1), about('a', 'keep', 1, 2)];

  expect(mergedDecisions(before, together)).toEqual(together);
  expect(mergedDecisions(together, before)).toEqual(together);
});

test('there is one title: the one that was chosen last', () => {
  const [old, other] = [about('a', 'title', 1), about('b', 'title', 2)];

  expect(mergedDecisions([other], [old])).toEqual([other]);
});

describe('whatever two or three people decided', () => {
  const decisions = fc.array(
    fc
      .tuple(
        fc.constantFrom('a', 'b'),
        fc.constantFrom<LineDecision['verdict']>('keep', 'remove', 'as-is'),
        fc.nat(4),
        fc.nat(1),
      )
      .map(([line, verdict, minute, nth]) => about(line, verdict, minute, nth)),
    { maxLength: 5 },
  );
  const inOrder = (some: readonly Decision[]) => some.map(one => JSON.stringify(one)).sort();

  test('the order in which lists are merged doesn’t matter, nor how often', () => {
    fc.assert(
      fc.property(decisions, decisions, decisions, (a, b, c) => {
        const merged = mergedDecisions(mergedDecisions(a, b), c);
        expect(inOrder(mergedDecisions(mergedDecisions(c, a), b))).toEqual(inOrder(merged));
        expect(inOrder(mergedDecisions(a, mergedDecisions(b, c)))).toEqual(inOrder(merged));
        expect(mergedDecisions(merged, b)).toEqual(merged);
      }),
    );
  });
});
