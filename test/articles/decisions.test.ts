import { describe, expect, test } from 'vitest';
import type { Article } from '../../functions/articles/article.ts';
import {
  type Asked,
  allPlaced,
  decisionName,
  decisionsAfter,
  decisionsLimit,
  holdsAlready,
  isAboutTheWhole,
  isEmpty,
  reviewed,
  sameDecision,
  verdictsIn,
} from '../../functions/articles/decisions.ts';
import { removalsOf } from '../../functions/articles/words/whole-words.ts';
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

const at = '2026-03-02T06:00:00.000Z';
const ana = { by: 'ana', at };
const ben = { by: 'ben', at: '2026-03-03T06:00:00.000Z' };
const upload = { etag: 'e1', version: 'v1' };

/** One decision of each kind, as they are stored. */
const all = {
  keep: said('keep', first, 'ana'),
  remove: said('remove', second, 'ana'),
  release: { verdict: 'release', etag: 'copy', ...ana },
  reviewed: { verdict: 'reviewed', etag: 'copy', removals: 'none', ...ana },
  aside: { verdict: 'aside', upload, problem: 'nothing-left', ...ana },
  withdrawn: { verdict: 'withdrawn', ...ana },
  title: { verdict: 'metadata', name: 'title', value: 'A title', ...ana },
  authors: { verdict: 'metadata', name: 'authors', value: ['Ana Lopes'], ...ana },
} satisfies Record<string, Decision>;

/** The story's lines with these decisions in force, and the id of one of them. */
const lines = (...decisions: readonly Decision[]) => clean(story, { decisions }).lines;
const idOf = (text: string): string => lines().find(line => line.text === text)?.id ?? '';

describe('a decision’s name', () => {
  test('is told from every other by its verdict, what it is about, who said it and when', () => {
    const names = Object.values(all).flatMap(decision => [
      decisionName(decision),
      decisionName({ ...decision, by: 'ben' }),
      decisionName({ ...decision, at: ben.at }),
    ]);
    names.push(
      decisionName({ ...all.keep, verdict: 'as-is' }),
      decisionName({ ...all.keep, id: `${all.keep.id}0` }),
      decisionName({ ...all.keep, text: 'x' }),
      decisionName({ ...all.keep, before: 'x' }),
      decisionName({ ...all.keep, after: 'x' }),
      decisionName({ ...all.release, etag: 'other' }),
      decisionName({ ...all.reviewed, etag: 'other' }),
      decisionName({ ...all.reviewed, removals: 'other' }),
      decisionName({ ...all.aside, problem: 'other' }),
      decisionName({ ...all.aside, upload: { etag: 'e1', version: 'v2' } }),
      decisionName({ ...all.aside, upload: { etag: 'e2', version: 'v1' } }),
      decisionName({ ...all.aside, upload: { etag: 'e1' } }),
      decisionName({ ...all.title, value: 'Another' }),
      decisionName({ ...all.title, name: 'date' }),
    );

    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('what is asked', () => {
  test.each<[Asked]>([[{}], [{ keep: [], remove: [], asIs: [], undo: [], metadata: {} }]])(
    'is nothing: %j',
    asked => {
      expect(isEmpty(asked)).toBe(true);
    },
  );

  test.each<[Asked]>([
    [{ keep: ['a~1'] }],
    [{ remove: ['a~1'] }],
    [{ asIs: ['a~1'] }],
    [{ title: 'a~1' }],
    [{ release: 'copy' }],
    [{ undo: ['a~1'] }],
    [{ metadata: { date: null } }],
    [{ reviewed: false }],
    [{ withdrawn: false }],
    [{ aside: false }],
  ])('is something: %j', asked => {
    expect(isEmpty(asked)).toBe(false);
  });

  test('of lines is one verdict for each of them', () => {
    expect(verdictsIn({ keep: ['a', 'b'], remove: ['c'], asIs: ['d'], title: 'e' })).toEqual([
      ['a', 'keep'],
      ['b', 'keep'],
      ['c', 'remove'],
      ['d', 'as-is'],
      ['e', 'title'],
    ]);
  });

  const everything = Object.values(all);
  test.each<[Asked]>([
    [{ withdrawn: true }],
    [{ withdrawn: false }],
    [{ aside: true }],
    [{ reviewed: false }],
    [{ undo: [decisionName(all.withdrawn), decisionName(all.aside), decisionName(all.reviewed)] }],
  ])('has nothing to do with the text: %j', asked => {
    expect(isAboutTheWhole(asked, everything)).toBe(true);
  });

  test.each<[Asked]>([
    [{ reviewed: true }],
    [{ withdrawn: true, keep: ['a~1'] }],
    [{ aside: true, release: 'copy' }],
    [{ undo: ['a~1'] }],
    [{ undo: [decisionName(all.keep)] }],
    [{ undo: [decisionName(all.withdrawn), decisionName(all.keep)] }],
    [{ metadata: { title: 'A title' } }],
  ])('has: %j', asked => {
    expect(isAboutTheWhole(asked, everything)).toBe(false);
  });
});

describe('what is asked holds already', () => {
  const decided = [all.keep, all.remove, all.release, all.title, all.authors, all.aside, all.withdrawn];
  const there = lines(...decided);
  const review = { ...all.reviewed, removals: removalsOf(there) };
  const article = {
    decisions: [...decided, review],
    live: { etag: 'copy' },
  } as unknown as Pick<Article, 'decisions' | 'live' | 'attention'>;
  const waits = {
    ...article,
    attention: { status: 'held', problem: { code: 'x', sentence: 'X.' }, since: at, isAside: true },
  } as typeof article;

  test.each<[Asked]>([
    [{ keep: [idOf(first)], remove: [idOf(second)] }],
    [{ release: 'copy' }],
    [{ undo: ['a~1', '0123456789abcdef'] }],
    [{ metadata: { title: ' A  title ', authors: ['Ana Lopes'], date: null } }],
    [{ reviewed: true }],
    [{ withdrawn: true }],
    [{ aside: false }],
  ])('%j', asked => {
    expect(holdsAlready(asked, there, article)).toBe(true);
  });

  test.each<[Asked]>([
    [{ keep: [idOf(second)] }],
    [{ keep: [idOf(first), idOf(second)] }],
    [{ asIs: [idOf(first)] }],
    [{ release: 'another' }],
    [{ undo: [idOf(first)] }],
    [{ undo: [decisionName(all.release)] }],
    [{ metadata: { title: 'Another' } }],
    [{ metadata: { title: null } }],
    [{ metadata: { date: '2026-03-02' } }],
    [{ metadata: { title: '' } }],
    [{ reviewed: false }],
    [{ withdrawn: false }],
    [{ aside: true }],
    [{ withdrawn: true, keep: [idOf(second)] }],
  ])('does not: %j', asked => {
    expect(holdsAlready(asked, there, article)).toBe(false);
  });

  test('of what is put aside as the article says; what waits is not reviewed', () => {
    expect(holdsAlready({ aside: true }, there, waits)).toBe(true);
    expect(holdsAlready({ aside: false }, there, waits)).toBe(false);
    expect(holdsAlready({ reviewed: true }, there, waits)).toBe(false);
  });
});

/** The decisions after a word of Ben’s, each as what it says and who said it; or the code of the problem. */
function wordsAfter(
  asked: Asked,
  before: readonly Decision[] = [],
  of: Pick<Article, 'upload' | 'attention'> = {},
) {
  const next = decisionsAfter(asked, lines(...before), before, ben, of);
  return 'problem' in next ? next.problem.code : next.decisions.map(({ verdict, by }) => `${verdict} ${by}`);
}

describe('after an editor’s word', () => {
  const waiting = {
    upload,
    attention: { status: 'held', problem: { code: 'nothing-left', sentence: 'X.' }, since: at },
  } as const;

  test('a line has the last one, and others keep theirs', () => {
    const both = [all.keep, all.remove];

    expect(wordsAfter({ remove: [idOf(first)] }, both)).toEqual(['remove ana', 'remove ben']);
    expect(wordsAfter({ asIs: [idOf(second)] }, both)).toEqual(['keep ana', 'as-is ben']);
    expect(wordsAfter({ undo: [idOf(first)] }, both)).toEqual(['remove ana']);
    expect(wordsAfter({ undo: [decisionName(all.keep)] }, both)).toEqual(['remove ana']);
  });

  test('there is one title, a line or an editor’s words', () => {
    const ofLine = { ...said('keep', first, 'ana'), verdict: 'title' as const };

    expect(wordsAfter({ title: idOf(second) }, [ofLine, all.authors])).toEqual(['metadata ana', 'title ben']);
    expect(wordsAfter({ title: idOf(second) }, [all.title, all.authors])).toEqual([
      'metadata ana',
      'title ben',
    ]);
    expect(wordsAfter({ metadata: { title: 'Another' } }, [all.title, all.authors])).toEqual([
      'metadata ana',
      'metadata ben',
    ]);
    expect(wordsAfter({ metadata: { title: null } }, [all.title, all.authors])).toEqual(['metadata ana']);
    expect(wordsAfter({ keep: [idOf(second)] }, [ofLine])).toEqual(['title ana', 'keep ben']);
  });

  test('what is said of the whole is said once, and lifted by its contrary', () => {
    const whole = [all.reviewed, all.aside, all.withdrawn];

    expect(wordsAfter({ withdrawn: true }, whole)).toEqual(['reviewed ana', 'aside ana', 'withdrawn ben']);
    expect(wordsAfter({ withdrawn: false }, whole)).toEqual(['reviewed ana', 'aside ana']);
    expect(wordsAfter({ aside: true }, whole, waiting)).toEqual([
      'reviewed ana',
      'withdrawn ana',
      'aside ben',
    ]);
    expect(wordsAfter({ aside: false }, whole)).toEqual(['reviewed ana', 'withdrawn ana']);
    expect(wordsAfter({ reviewed: false }, whole)).toEqual(['aside ana', 'withdrawn ana']);
    expect(wordsAfter({ keep: [idOf(first)] }, whole)).toEqual([
      'reviewed ana',
      'aside ana',
      'withdrawn ana',
      'keep ben',
    ]);
  });

  test('each fair copy is released once', () => {
    expect(wordsAfter({ release: 'copy' })).toEqual(['release ben']);
    expect(wordsAfter({ release: 'copy' }, [all.release])).toEqual(['release ana']);
    expect(wordsAfter({ release: 'another' }, [all.release])).toEqual(['release ana', 'release ben']);
    expect(wordsAfter({ keep: [idOf(first)] }, [all.release])).toEqual(['release ana', 'keep ben']);
  });

  test('that it was reviewed stands behind all others, once', () => {
    const seen = { etag: 'next', removals: 'some' };

    expect(reviewed([all.reviewed, all.keep], seen, ben)).toEqual([
      all.keep,
      { verdict: 'reviewed', ...seen, ...ben },
    ]);
  });

  test.each<[string, Asked, string]>([
    ['two things of one line', { keep: [idOf(first)], remove: [idOf(first)] }, 'contradiction'],
    ['a word and its undoing', { keep: [idOf(first)], undo: [idOf(first)] }, 'contradiction'],
    ['a line that is not there', { keep: ['0123456789abcdef~1'] }, 'unknown-line'],
    ['to keep what is no line but a decision', { keep: [decisionName(all.keep)] }, 'unknown-line'],
    ['to undo what was never said', { undo: ['0123456789abcdef'] }, 'unknown-line'],
    ['a date that is none', { metadata: { date: 'tomorrow' } }, 'not-metadata'],
    ['to put aside what waits for nobody', { aside: true }, 'waits-for-nobody'],
    ['too much at once', { undo: Array.from({ length: 601 }, (_, n) => `${n}`) }, 'too-many-decisions'],
  ])('nothing is decided that asks %s', (_, asked, code) => {
    expect(wordsAfter(asked, [all.keep])).toBe(code);
  });

  test('more than fit are refused; fewer, and that it is taken down, always fit', () => {
    const word = (n: number): Decision => ({
      ...all.keep,
      id: `${String(n).padStart(16, '0')}~1`,
      text: 'x'.repeat(200),
    });
    const many: Decision[] = [];
    while (Buffer.byteLength(JSON.stringify([...many, word(many.length)])) <= decisionsLimit)
      many.push(word(many.length));

    const both = { keep: [idOf(first), idOf(second)] };

    expect(wordsAfter(both, many)).toBe('too-many-decisions');
    expect(wordsAfter(both, many.slice(0, -3))).toHaveLength(many.length - 1);
    expect(wordsAfter({ withdrawn: true }, many)).toHaveLength(many.length + 1);
    expect(wordsAfter({ undo: [decisionName(word(0))] }, [...many, word(999), word(998)])).toHaveLength(
      many.length + 1,
    );
  });
});

test('every line that was spoken of has the editor’s own word, or not all were placed', () => {
  const cleaning = clean(story, { decisions: [all.keep, all.remove] });
  const placed = (asked: Asked, editor = ana) => allPlaced(asked, cleaning, editor);

  expect(placed({ keep: [idOf(first)], remove: [idOf(second)] })).toBe(true);
  expect(placed({ withdrawn: true })).toBe(true);
  expect(placed({ asIs: [idOf(first)] })).toBe(false);
  expect(placed({ keep: [idOf(first), idOf(second)] })).toBe(false);
  expect(placed({ keep: [idOf(first)] }, { ...ana, by: 'ben' })).toBe(false);
  expect(placed({ keep: [idOf(first)] }, { ...ana, at: ben.at })).toBe(false);
});
