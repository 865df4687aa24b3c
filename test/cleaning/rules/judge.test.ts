/** What no rule may do, shown by rules that would remove everything. */
import { expect, test } from 'vitest';
import { within } from '../../../functions/cleaning/budget/budget.ts';
import { examine } from '../../../functions/cleaning/document/document.ts';
import { readMarkdown } from '../../../functions/cleaning/readers/markdown/markdown.ts';
import { readText } from '../../../functions/cleaning/readers/text/text.ts';
import { removedByRules } from '../../../functions/cleaning/rules/judge.ts';
import type { Need, Rule } from '../../../functions/cleaning/rules/rule.ts';
import { pageOf } from '../../../functions/cleaning/scorers/text/page.ts';

const textOf = (...lines: readonly string[]) => examine(readText(lines.join('\n')), [], pageOf);
const markdownOf = (...lines: readonly string[]) =>
  examine(readMarkdown(lines.join('\n'), undefined), [], pageOf, 'markdown');

/** A rule that wants every line gone, for a reason of the line’s own. */
const greedy = (
  name: string,
  {
    needs = [],
    reasonOf = () => 'it is there',
  }: { needs?: readonly Need[]; reasonOf?: (line: number) => string } = {},
): Rule => ({
  name,
  heading: 'Everything',
  sentence: 'Everything.',
  needs,
  removes: [],
  leaves: [],
  judge: ({ lines }, remove) => {
    for (const line of lines.keys()) remove(line, reasonOf(line));
  },
});

type Examined = ReturnType<typeof textOf>;
const goneOf = (document: Examined, ...rules: readonly Rule[]): string[] => {
  const removed = removedByRules(document, rules);
  return document.lines.flatMap(({ text }, line) => (removed[line] ? [text] : []));
};

const prose =
  'The lock keeper had not opened the upper gate since the flood, and the barges waited below the weir for most of a week.';

test('title and prose stay whatever a rule says', () => {
  const document = textOf('The long wait at the weir', '', prose, '', 'Share', '', 'Print');

  expect(goneOf(document, greedy('greedy'))).toEqual(['Share', 'Print']);
});

test('what is the author’s by its form stays: rows of a table, code', () => {
  const document = textOf(
    'The long wait at the weir',
    '',
    prose,
    '',
    'Gate | Share | Print',
    'Upper | 1 | 2',
    'Lower | 3 | 4',
    'Middle | 5 | 6',
    '',
    'if (share) { print(next); }',
    'for (const line of lines) { save(line); }',
    '',
    'Print',
  );

  expect(goneOf(document, greedy('greedy'))).toEqual(['Print']);
});

test('a verse that goes on behind its comma is a rule’s to judge', () => {
  const document = textOf('The long wait at the weir', '', prose, '', 'next,');

  expect(goneOf(document, greedy('greedy'))).toEqual(['next,']);
});

test('what the markup forbids to touch stays', () => {
  const document = markdownOf('# The long wait', '', prose, '', '```', 'Share', '```', '', 'Print');

  expect(goneOf(document, greedy('greedy'))).toEqual(['Print']);
});

test('the first rule in the list gives the reason, and each rule may give its own', () => {
  const document = textOf('The long wait at the weir', '', prose, '', 'Share', '', 'Print', '', 'Next');
  const some: Rule = { ...greedy('some'), judge: (_, remove) => remove(2, 'it is a button') };

  const removed = removedByRules(document, [
    some,
    greedy('all', { reasonOf: line => (line < 4 ? 'it is one of the first' : 'it is behind them') }),
  ]);

  expect(removed).toEqual([
    undefined,
    undefined,
    { rule: 'some', reason: 'it is a button' },
    { rule: 'all', reason: 'it is one of the first' },
    { rule: 'all', reason: 'it is behind them' },
  ]);
});

test('neighbours that go for one reason share one record of it', () => {
  const document = textOf('The long wait at the weir', '', prose, '', 'Share', '', 'Print');

  const removed = removedByRules(document, [greedy('greedy')]);

  expect(removed[2]).toBe(removed[3]);
});

test('a line that is not there can’t be removed', () => {
  const document = textOf('The long wait at the weir', '', prose);
  const beside: Rule = { ...greedy('beside'), judge: (_, remove) => remove(2, 'it is behind the last') };

  expect(removedByRules(document, [beside])).toEqual([undefined, undefined]);
});

test('a rule that needs a title is not asked without one', () => {
  const untitled = textOf('Share', 'Print', 'Home', 'Next', '', prose);
  const titled = textOf('The long wait at the weir', '', prose, '', 'Share');
  const rule = greedy('of-titles', { needs: ['title'] });

  expect(untitled.title).toBeUndefined();
  expect(goneOf(untitled, rule)).toEqual([]);
  expect(goneOf(untitled, greedy('greedy'))).not.toEqual([]);
  expect(goneOf(titled, rule)).toEqual(['Share']);
});

test('a rule that needs prose is not asked without any', () => {
  const rule = greedy('behind-prose', { needs: ['words', 'prose'] });

  expect(goneOf(textOf('A list of gates', 'Upper gate', 'Lower gate'), rule)).toEqual([]);
  expect(goneOf(textOf('A list of gates', 'Upper gate'), greedy('greedy'))).toEqual(['Upper gate']);
  // The only line is the first one, and an anchor.
  expect(textOf(prose).lastAnchor).toBe(0);
  expect(goneOf(textOf(prose, '', 'Share'), rule)).toEqual(['Share']);
});

test('a rule that needs words alone is asked in every language', () => {
  const rule = greedy('of-words', { needs: ['words'] });

  expect(goneOf(textOf('Malūnininkas nuo rudens', 'Facebook'), rule)).toEqual(['Facebook']);
});

test('what rules look at and remove counts as work', () => {
  const document = textOf('The long wait', ...Array.from({ length: 1_000 }, (_, n) => `Gate ${n}`));
  const looks: Rule = { ...greedy('looks'), judge: () => {} };
  const many = (rule: Rule, times: number) => Array.from({ length: times }, () => rule);

  // Two hundred thousand steps are free.
  expect(within(0, () => removedByRules(document, many(looks, 150)))).toBeDefined();
  expect(within(0, () => removedByRules(document, many(looks, 210)))).toBeUndefined();
  expect(within(0, () => removedByRules(document, many(greedy('greedy'), 90)))).toBeDefined();
  expect(within(0, () => removedByRules(document, many(greedy('greedy'), 110)))).toBeUndefined();
});
