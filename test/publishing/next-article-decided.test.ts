/** What becomes of an article of which editors said something. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Article, Upload } from '../../functions/articles/article.ts';
import { removalsOf } from '../../functions/articles/words/whole-words.ts';
import type { Decision, LineDecision } from '../../functions/cleaning/cleaning.ts';
import { ofHeldOnes, wanted } from '../../functions/publishing/next-article.ts';
import { cleaner, decide, five, making, monday, next, published, six, stored, upload } from './bakery.ts';

const ana = { by: 'ana', at: '2026-03-02T06:00:00.000Z' };
const down: Decision = { verdict: 'withdrawn', ...ana };
const decided = (article: Article, ...decisions: readonly Decision[]): Article => ({ ...article, decisions });
const problem = { code: 'short', sentence: 'It is short.' };
const held = making(() => ({ verdict: { status: 'held', problem } }));
const rejecting = making(() => ({ verdict: { status: 'rejected', problem } }));
const noise = Array.from({ length: 12_000 }, (_, i) => ({
  id: `${i}~1`,
  text: createHash('sha256').update(String(i)).digest('hex'),
  ending: '\n',
}));
const etag = published().live?.etag ?? '';

describe('an article that was taken down', () => {
  test('is withdrawn when it is said, at a later time than before; its upload is a proof only', () => {
    const { article, outcome } = decide(published(), upload(six), [down], monday + 5);

    expect(outcome).toEqual({ did: 'withdrawn' });
    expect(article).toMatchObject({
      upload: { etag: 'e' },
      decisions: [down],
      changedAt: new Date(monday + 5).toISOString(),
    });
    expect(article?.proof).toBeDefined();
    expect([article?.live, article?.attention, article?.expires]).toEqual([undefined, undefined, undefined]);
  });

  test('stays down whatever is uploaded, and tells readers nothing new', () => {
    const before = stored(decide(published(), upload(six), [down]).article);

    const { article, outcome } = next(before, upload(five), monday + 5000);

    expect(outcome).toEqual({ did: 'unchanged' });
    expect(article).toMatchObject({
      decisions: [down],
      changedAt: before.changedAt,
      changeToken: before.changeToken,
    });
    expect(article?.proof).not.toEqual(before.proof);
    expect(article?.live).toBeUndefined();
  });

  test('keeps its proof where the same upload can’t be cleaned any more, and none of another one', () => {
    const before = stored(decide(published(), upload(six), [down]).article);
    const newer = { ...rejecting, version: 9 };

    expect(next(before, upload(six), monday, newer).article?.proof).toEqual(before.proof);
    expect(next(before, upload(five), monday, newer).article?.proof).toBeUndefined();
    expect(next(before, upload(five), monday, newer).article?.attention).toBeUndefined();
  });

  test('is never rejected for its size: a proof that does not fit is left out', () => {
    const takenDown = (lines: number) =>
      decide(
        published(),
        upload(five),
        [down],
        monday,
        making(() => ({ lines: noise.slice(0, lines) })),
      ).article;

    expect(takenDown(100)?.proof).toBeDefined();
    expect(takenDown(12_000)).toMatchObject({ upload: { etag: 'e' }, decisions: [down] });
    expect(takenDown(12_000)?.proof).toBeUndefined();
    expect(takenDown(12_000)?.attention).toBeUndefined();
  });

  test('can have no file: then it stays down without an end', () => {
    const gone = next(stored(decide(published(), upload(six), [down]).article), undefined, monday + 9);

    expect(gone.outcome.did).toBe('forgotten');
    expect(gone.article).toMatchObject({ decisions: [down] });
    expect(gone.article?.upload).toBeUndefined();
    expect(gone.article?.expires).toBeUndefined();
    expect(decide(stored(next(published(), undefined).article), undefined, [down])).toMatchObject({
      article: { decisions: [down] },
      outcome: { did: 'unchanged' },
    });
  });

  test('is a tombstone again when that is lifted while there is no file', () => {
    const gone = stored(next(stored(decide(published(), upload(six), [down]).article), undefined).article);

    const { article, outcome } = decide(gone, undefined, [], monday + 1000);

    expect(outcome.did).toBe('unchanged');
    expect(article).toMatchObject({
      decisions: [],
      expires: Math.ceil((monday + 1000) / 1000) + 30 * 86_400,
    });
  });

  test('is published when that is lifted, with the time at which it first was', () => {
    const before = stored(decide(published(), upload(six), [down], monday + 5).article);

    const { article, outcome } = decide(before, upload(six), [], monday + 9000);

    expect(outcome.did).toBe('published');
    expect(article).toMatchObject({
      publishedAt: new Date(monday).toISOString(),
      changedAt: new Date(monday + 9000).toISOString(),
      live: { title: 'The bakery opens at six' },
    });
  });
});

describe('what is gone for good', () => {
  test('leaves nothing of a tombstone past its time, whatever was decided', () => {
    const tombstone = decided(stored(next(published(), undefined).article), {
      verdict: 'release',
      etag: 'x',
      ...ana,
    });

    expect(next(tombstone, undefined, monday + 31 * 86_400_000)).toEqual({
      article: undefined,
      outcome: { did: 'forgotten' },
    });
    expect(next(undefined, undefined)).toEqual({ article: undefined, outcome: { did: 'nothing' } });
  });
});

describe('the release of a held fair copy', () => {
  const released = next(undefined, upload(six), monday, held).article?.attention?.etag ?? '';
  const release = (of: string): Decision => ({ verdict: 'release', etag: of, ...ana });

  test('publishes that one, and no other', () => {
    const waiting = stored(next(undefined, upload(six), monday, held).article);

    expect(decide(waiting, upload(six), [release(released)], monday, held)).toMatchObject({
      article: { live: { title: 'The bakery opens at six' } },
      outcome: { did: 'published' },
    });
    expect(decide(waiting, upload(six), [release('another')], monday, held)).toMatchObject({
      article: { attention: { status: 'held', etag: released } },
      outcome: { did: 'held' },
    });
    expect(
      decide(
        waiting,
        upload(six),
        [{ ...release(released), verdict: 'reviewed', removals: '' } as Decision],
        monday,
        held,
      ).outcome.did,
    ).toBe('held');
  });

  test('leaves nothing to show when it is taken back', () => {
    const shown = stored(decide(undefined, upload(six), [release(released)], monday, held).article);

    const { article, outcome } = decide(shown, upload(six), [], monday + 7, held);

    expect(outcome.did).toBe('held');
    expect(article?.live).toBeUndefined();
    expect(article).toMatchObject({
      changedAt: new Date(monday + 7).toISOString(),
      publishedAt: shown.publishedAt,
      attention: { etag: released },
    });
    expect(article?.proof).toBeDefined();
  });

  test('taken back takes nothing away that was published since', () => {
    const shown = stored(decide(undefined, upload(six), [release(released)], monday, held).article);
    const since = stored(next(shown, upload(five), monday, { ...cleaner, version: 9 }).article);

    const { article } = decide(since, upload(six), [], monday, { ...held, version: 9 });

    expect(article?.live).toEqual(since.live);
    expect(article?.attention).toMatchObject({ etag: released });
  });
});

describe('an article’s place in the queue', () => {
  const review = (of = etag): Decision => ({
    verdict: 'reviewed',
    etag: of,
    removals: removalsOf([]),
    ...ana,
  });
  const risky = making(cleaning => ({ risk: { ...cleaning.risk, rank: 40 } }));
  const lost: LineDecision = {
    verdict: 'keep',
    id: '0123456789abcdef~1',
    text: 'It is gone.',
    before: 'x',
    after: 'y',
    ...ana,
  };
  const liveWith = (...decisions: readonly Decision[]) =>
    decide(published(), upload(six), decisions, monday, risky).article?.live;

  test('is that of its risk', () => {
    expect(liveWith()?.risk.rank).toBe(40);
    expect(liveWith()).not.toHaveProperty('lapsed');
  });

  test('is none where somebody looked at just this', () => {
    expect(liveWith(review())?.risk.rank).toBe(0);
    expect(liveWith(review())).not.toHaveProperty('lapsed');
  });

  test('is one of its own where words lapsed: a review of something else, lines that are gone', () => {
    expect(liveWith(review('another'))).toMatchObject({ lapsed: 1, risk: { rank: 40 } });
    expect(liveWith(lost)).toMatchObject({ lapsed: 1 });
    expect(liveWith(lost, review('another'))).toMatchObject({ lapsed: 2 });
  });

  test('is never none where words lapsed, however small the risk', () => {
    const safe = making(cleaning => ({ risk: { ...cleaning.risk, rank: 0 } }));

    expect(decide(published(), upload(six), [lost], monday, safe).article?.live).toMatchObject({
      lapsed: 1,
      risk: { rank: 1 },
    });
  });

  test('goes with what lapsed, once that is in force or said anew', () => {
    const lapsed = stored(decide(published(), upload(six), [review('another')], monday, risky).article);

    expect(decide(lapsed, upload(six), [review()], monday, risky).article?.live).not.toHaveProperty('lapsed');
  });

  test('is the first where it would be held if it came in now', () => {
    expect(next(published(), upload(six), monday, held).article?.live?.risk.rank).toBe(ofHeldOnes);
    expect(next(published(), upload(six), monday, risky).article?.live?.risk.rank).toBe(40);
  });
});

describe('what waits', () => {
  const unreadable: Upload = { ...upload(six), problem };

  test('is an upload that can’t be read, whose body nobody needs', () => {
    const { article, outcome } = next(undefined, unreadable);

    expect(wanted(undefined, unreadable, cleaner)).toBe(false);
    expect(outcome).toMatchObject({ did: 'unreadable', problem });
    expect(article?.attention).toMatchObject({ status: 'unreadable', problem });
  });

  test('is put aside for this upload and this problem, and waits again with another', () => {
    const aside: Decision = {
      verdict: 'aside',
      upload: { etag: 'e', version: upload(six).version ?? '' },
      problem: 'short',
      ...ana,
    };
    const other = making(() => ({ verdict: { status: 'held', problem: { ...problem, code: 'another' } } }));

    expect(decide(undefined, upload(six), [aside], monday, held).article?.attention?.isAside).toBe(true);
    expect(decide(undefined, upload(five), [aside], monday, held).article?.attention).not.toHaveProperty(
      'isAside',
    );
    expect(decide(undefined, upload(six), [aside], monday, other).article?.attention).not.toHaveProperty(
      'isAside',
    );
  });

  test('is as old as its first problem of this kind with this upload', () => {
    const waiting = stored(next(undefined, upload(six), monday, held).article);
    const other = making(() => ({ verdict: { status: 'held', problem: { ...problem, code: 'another' } } }));
    const since = (upload: Upload, by = held) =>
      next(waiting, upload, monday + 5, { ...by, version: 9 }).article?.attention?.since;

    expect(since(upload(six))).toBe(new Date(monday).toISOString());
    expect(since(upload(five))).toBe(new Date(monday + 5).toISOString());
    expect(since(upload(six), other)).toBe(new Date(monday + 5).toISOString());
  });
});

test('what became of a file is told with how many lines and repairs it had, without blank lines', () => {
  const three = making(() => ({
    lines: [
      { id: '1~1', text: 'a', ending: '\n', removed: { rule: 'menu', reason: 'one' } },
      { text: '', ending: '\n', removed: { rule: 'menu', reason: 'one' } },
      { id: '2~1', text: 'b', ending: '\n', repairs: [{}, {}] },
      { id: '3~1', text: 'c', ending: '\n', repairs: [{}], removed: { rule: 'house:abc', reason: 'a' } },
      { id: '4~1', text: 'd', ending: '\n', removed: { rule: 'menu', reason: 'one' } },
    ],
  }));

  expect(next(undefined, upload(six), monday, three).outcome).toMatchObject({
    did: 'published',
    lines: 4,
    removedLines: 3,
    repairs: 3,
    removedByRule: { menu: 2 },
  });
});

test('an upload that was to be cleaned and was not is an error, never an article', () => {
  const { bytes, ...described } = upload(six);

  expect(() => next(undefined, described as Upload)).toThrow('was not cleaned');
});
