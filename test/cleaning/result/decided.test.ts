/** What each word of an editor leaves of what rules, repairs and roles said of a line. */
import { describe, expect, test } from 'vitest';
import type { Line, LineDecision } from '../../../functions/cleaning/cleaning.ts';
import { decided } from '../../../functions/cleaning/result/decided.ts';
import { lineIds } from '../../../functions/cleaning/result/line-ids.ts';
import { lineDecisions } from '../../../functions/cleaning/result/placement.ts';

const texts = ['The ferry stays', 'Share', 'The captain had asked fÃ¼r it.', 'Timetable'];
const ids = lineIds(texts);
const removed = { rule: 'share-bars', reason: 'shares the article', wrong: 1 };
const repairs = [{ rule: 'mojibake', reason: 'read in a wrong charset', before: 'fÃ¼r', after: 'für' }];
const lines: readonly Line[] = texts.map((text, at) => ({ id: ids[at] ?? '', text, ending: '\n' }));
const [heading, share, prose, timetable] = [
  { ...lines[0], role: 'title' },
  { ...lines[1], removed },
  { ...lines[2], repairs },
  { ...lines[3], furniture: 625 },
] as [Line, Line, Line, Line];
const all = [heading, share, prose, timetable];

const say = (
  of: readonly Line[],
  nth: number,
  verdict: LineDecision['verdict'],
  by = 'ana',
): LineDecision => {
  const decision = lineDecisions(of)(nth, verdict, { by, at: '2026-03-02T06:00:00.000Z' });
  if (!decision) throw new Error('the line is blank');
  return decision;
};

test('without a word in force the lines are what they were', () => {
  const strange = say(
    lineIds(['Nowhere', 'Nothing']).map((id = '', at) => ({
      id,
      text: at ? 'Nothing' : 'Nowhere',
      ending: '\n',
    })),
    0,
    'remove',
  );

  expect(decided(all, []).lines).toBe(all);
  expect(decided(all, [strange])).toEqual({ lines: all, unplaced: [strange] });
});

describe('removed by an editor', () => {
  test('a line keeps its repairs, and has no role and no rule besides', () => {
    for (const [nth, line] of all.entries()) {
      const decision = say(all, nth, 'remove');
      const { role: _, furniture: __, ...bare } = line;

      expect(decided(all, [decision]).lines[nth]).toStrictEqual({
        ...bare,
        removed: { rule: 'editor', reason: 'an editor removed it' },
        decision,
      });
    }
  });
});

describe('kept by an editor', () => {
  test('a line that a rule removed says what was overruled', () => {
    const decision = say(all, 1, 'keep');
    const { removed: _, ...bare } = share;

    expect(decided(all, [decision]).lines[1]).toStrictEqual({ ...bare, decision, overruled: removed });
  });

  test('others keep what they have, but for what the cleaner supposed', () => {
    const { furniture: _, ...bare } = timetable;

    for (const [nth, line] of [heading, undefined, prose, bare as Line].entries()) {
      if (!line) continue;
      const decision = say(all, nth, 'keep');
      expect(decided(all, [decision]).lines[nth]).toStrictEqual({ ...line, decision });
    }
  });
});

test('as it came a line has its role and no repairs', () => {
  const { repairs: _, ...unrepaired } = prose;
  const { removed: __, ...bare } = share;
  const [ofTitle, ofShare, ofProse] = [0, 1, 2].map(nth => say(all, nth, 'as-is')) as [
    LineDecision,
    LineDecision,
    LineDecision,
  ];

  const { lines: found } = decided(all, [ofTitle, ofShare, ofProse]);

  expect(found[0]).toStrictEqual({ ...heading, decision: ofTitle });
  expect(found[1]).toStrictEqual({ ...bare, decision: ofShare, overruled: removed });
  expect(found[2]).toStrictEqual({ ...unrepaired, decision: ofProse });
});

describe('the title that an editor chose', () => {
  test('takes the place of the one that was found, which stays as a line', () => {
    const decision = say(all, 2, 'title');
    const { role: _, ...roleless } = heading;

    const { lines: found } = decided(all, [decision]);

    expect(found[0]).toStrictEqual(roleless);
    expect(found[2]).toStrictEqual({ ...prose, role: 'title', decision });
    expect(found[1]).toBe(share);
  });

  test('may be the one that was found', () => {
    const decision = say(all, 0, 'title');

    expect(decided(all, [decision]).lines[0]).toStrictEqual({ ...heading, decision });
  });

  test('is one: of two the last line, and the other is only kept', () => {
    const both = [say(all, 1, 'title'), say(all, 2, 'title')];

    const { lines: found } = decided(all, both);

    expect(found.flatMap(({ role }, at) => (role === 'title' ? [at] : []))).toEqual([2]);
    expect(found[1]).toMatchObject({ decision: both[0], overruled: removed });
  });

  test('takes no byline its role', () => {
    const signed = all.map((line, at) => (at === 3 ? { ...line, role: 'byline' as const } : line));

    expect(decided(signed, [say(signed, 2, 'title')]).lines[3]).toStrictEqual(signed[3]);
  });
});
