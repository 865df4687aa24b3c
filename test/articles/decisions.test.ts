import { expect, test } from 'vitest';
import { decisionsAfter, sameDecision } from '../../functions/articles/decisions.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import type { Decision, LineDecision } from '../../functions/cleaning/cleaning.ts';

const first = 'The harbour master has let the ferry stay at the north quay until the end of March.';
const second = 'The captain had asked for it, because the ice is thinner there than anywhere else.';
const story = `The ferry keeps its winter berth\n\n${first}\n\n${second}\n`;

/** One editor's word about a line, as if there were no other. */
function said(verdict: 'keep' | 'remove', text: string, by: string): LineDecision {
  const { lines } = clean(story);
  const id = lines.find(line => line.text === text)?.id ?? '';
  const after = decisionsAfter({ [verdict]: [id] }, lines, [], { by, at: '2026-03-02T06:00:00.000Z' });
  if ('problem' in after) throw new Error(after.problem.sentence);
  return after.decisions[0] as LineDecision;
}

test('of two words about one line, as sure of it as each other, the later one is in force', () => {
  const words = [said('remove', first, 'ana'), said('keep', first, 'ben')];

  const { lines, unplaced } = clean(story, { decisions: words });

  expect(lines.find(({ text }) => text === first)?.decision).toEqual(words[1]);
  expect(unplaced).toEqual([words[0]]);
});

test('a word about a line takes the place of one that had lost it, and of no other', () => {
  const lost = said('remove', first, 'ana');
  const other = said('remove', second, 'ana');
  const { lines } = clean(story, { decisions: [other] });
  const id = lines.find(({ text }) => text === first)?.id ?? '';

  const after = decisionsAfter({ keep: [id] }, lines, [lost, other], {
    by: 'ben',
    at: '2026-03-03T06:00:00.000Z',
  });

  expect('decisions' in after && after.decisions.map(({ verdict, by }) => [verdict, by])).toEqual([
    ['remove', 'ana'],
    ['keep', 'ben'],
  ]);
});

test('two decisions are the same when every field is, in whatever order it came', () => {
  const one: Decision = said('keep', first, 'ana');
  const { verdict, ...rest } = one;

  expect(sameDecision(one, { ...rest, verdict })).toBe(true);
  expect(sameDecision(one, { ...one, by: 'ben' })).toBe(false);
  expect(sameDecision(undefined, one)).toBe(false);
  expect(sameDecision(undefined, undefined)).toBe(true);
});
