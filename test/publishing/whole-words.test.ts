/** What editors say of an article as a whole: looked at, taken down, put aside, and what it says of itself. */
import { describe, expect, test } from 'vitest';
import { decisionName } from '../../functions/articles/decisions.ts';
import { cleaner } from '../../functions/cleaning/clean.ts';
import { databaseOfThisFile } from '../support/database.ts';
import { first, openEditing, removing, second, story } from './editing.ts';

const database = databaseOfThisFile('articles');

const desk = (source?: string) => openEditing(database, source);

/** The story with a line in the middle that a rule removes. */
const doubtful = story.replace(second, `•\n\n${second}`);
/** Another such line: the fair copy is the same. */
const moreDoubtful = story.replace(second, `•\n\n◆\n\n${second}`);

/** An editor should look. */
const inQueue = { rank: expect.toSatisfy((rank: number) => rank > 0) };

describe('a review', () => {
  test('takes the article out of the queue with one decision; readers see no difference', async () => {
    const { decide, item, proof } = await desk(doubtful);
    const before = await item();
    expect(before.live?.risk.rank).toBeGreaterThan(0);

    expect((await decide({ reviewed: true })).did).toBe('decided');

    const after = await item();
    expect(after.live).toEqual({ ...before.live, risk: expect.objectContaining({ rank: 0 }) });
    expect([after.changedAt, after.publishedAt]).toEqual([before.changedAt, before.publishedAt]);
    expect(after.decisions).toMatchObject([{ verdict: 'reviewed', by: 'ana' }]);
    expect((await proof()).lines.find(({ text }) => text === '•')?.removed?.rule).not.toBe('editor');
  });

  test('lapses, and says so, when something else is removed, though the fair copy is the same', async () => {
    const { decide, item, put } = await desk(doubtful);
    await decide({ reviewed: true });
    const { live } = await item();

    await put(moreDoubtful);

    expect((await item()).live).toMatchObject({ etag: live?.etag, risk: inQueue, lapsed: 1 });
    await put(doubtful);
    expect((await item()).live).toMatchObject({ risk: { rank: 0 } });
    expect((await item()).live?.lapsed).toBeUndefined();
  });

  test('lapses when the text changes, and a new one takes its place', async () => {
    const { decide, item, put } = await desk();
    await decide({ reviewed: true });

    await put(story.replace('three minutes', 'five minutes'));
    expect((await item()).live).toMatchObject({ risk: inQueue, lapsed: 1 });

    await decide({ reviewed: true });
    expect((await item()).live?.risk.rank).toBe(0);
    expect((await item()).decisions).toHaveLength(1);
  });

  test('goes with other decisions in one word: it is of what they make', async () => {
    const { decide, id, item, readers } = await desk(doubtful);

    await decide({ keep: [await id('•')], reviewed: true });

    expect(await readers()).toContain('•');
    expect((await item()).live?.risk.rank).toBe(0);
    expect((await item()).decisions.map(({ verdict }) => verdict)).toEqual(['keep', 'reviewed']);
  });

  test('outlives a newer cleaner that makes the same of it', async () => {
    const { decide, item, reconcileBy } = await desk(doubtful);
    await decide({ reviewed: true });

    await reconcileBy(cleaner + 1);

    expect(await item()).toMatchObject({ cleaner: cleaner + 1, live: { risk: { rank: 0 } } });
  });

  test('is taken back by false, or by its name', async () => {
    const { decide, item } = await desk(doubtful);
    await decide({ reviewed: true });
    await decide({ reviewed: false });
    expect((await item()).live?.risk.rank).toBeGreaterThan(0);

    await decide({ reviewed: true });
    const [review] = (await item()).decisions;
    await decide({ undo: [review ? decisionName(review) : ''] });
    expect((await item()).live?.risk.rank).toBeGreaterThan(0);
  });

  test('said twice is one', async () => {
    const { decide, item } = await desk(doubtful);
    await decide({ reviewed: true });
    const { revision } = await item();

    expect((await decide({ reviewed: true }, 'another', 'ben')).did).toBe('nothing');
    expect((await item()).revision).toBe(revision);
  });

  test('publishes nothing that is held', async () => {
    const { decide, item } = await desk('Berth');

    expect(await decide({ reviewed: true })).toMatchObject({
      did: 'refused',
      problem: { code: 'held-still' },
    });
    expect((await item()).live).toBeUndefined();
  });

  test('is not of what another cleaner made of the file: nobody looked at that', async () => {
    const { decide, item, reconcileBy } = await desk();
    await reconcileBy(cleaner + 1, undefined, removing([second]));
    const before = await item();

    expect(await decide({ reviewed: true })).toEqual({ did: 'stale', article: before });
  });

  test('publishes nothing that is held, though another one was released before', async () => {
    const { decide, item, put, readers } = await desk('Berth');
    await decide({ release: (await item()).attention?.etag ?? '' });
    await put('Quay');

    expect(await decide({ reviewed: true })).toMatchObject({
      did: 'refused',
      problem: { code: 'held-still' },
    });
    expect(await readers()).toContain('Berth');
  });
});

describe('an article that was taken down', () => {
  test('is gone for readers at once, and stays so over other files', async () => {
    const { decide, item, found, put } = await desk();
    expect(await found()).toMatchObject({ etag: expect.any(String) });

    await decide({ withdrawn: true });
    const down = await item();
    expect(await found()).toEqual({ key: down.key, withdrawnAt: down.changedAt });
    expect([down.live, down.attention, down.expires]).toEqual([undefined, undefined, undefined]);
    expect(down.proof).toBeDefined();

    await put(story.replace('ferry', 'barge'));
    const later = await item();
    expect(await found()).toEqual({ key: down.key, withdrawnAt: down.changedAt });
    expect(later.upload).not.toEqual(down.upload);
    expect(later.proof).not.toEqual(down.proof);
  });

  test('waits for nobody, whatever is uploaded, and is not held', async () => {
    const { decide, item, put } = await desk();
    await decide({ withdrawn: true });

    await put('Berth');
    expect((await item()).attention).toBeUndefined();
    await put('\u0000\u0001\u0002');
    expect((await item()).attention).toBeUndefined();
  });

  test('stays down when the file goes and comes back, without an end', async () => {
    const { bucket, key, decide, item, put, reconcile, found } = await desk();
    await decide({ withdrawn: true });
    const { changedAt } = await item();

    bucket.remove(key);
    await reconcile();
    const left = await item();
    expect([left.upload, left.expires, left.changedAt]).toEqual([undefined, undefined, changedAt]);

    await put(story);
    expect(await found()).toEqual({ key, withdrawnAt: changedAt });
  });

  test('is published again when that is lifted, with the time at which it first was', async () => {
    const { decide, item, readers } = await desk();
    const { publishedAt, live } = await item();
    await decide({ withdrawn: true });
    const { changedAt = '' } = await item();

    await decide({ withdrawn: false });

    const lifted = await item();
    expect(await readers()).toContain(first);
    expect(lifted).toMatchObject({ publishedAt, live: { etag: live?.etag }, decisions: [] });
    expect((lifted.changedAt ?? '') > changedAt).toBe(true);
  });

  test('is judged like any other when that is lifted', async () => {
    const { decide, item, put } = await desk();
    await decide({ withdrawn: true });
    await put('Berth');

    await decide({ withdrawn: false });

    expect(await item()).toMatchObject({ live: undefined, attention: { status: 'held' } });
  });

  test('can have had no file: what is gone for good stays so, and lifted it is a tombstone again', async () => {
    const { bucket, key, decide, item, reconcile, put, found } = await desk();
    bucket.remove(key);
    await reconcile();
    expect((await item()).expires).toBeDefined();

    await decide({ withdrawn: true });
    expect((await item()).expires).toBeUndefined();
    await put(story);
    expect(await found()).toHaveProperty('withdrawnAt');

    bucket.remove(key);
    await reconcile();
    await decide({ withdrawn: false });
    expect((await item()).expires).toBeDefined();
  });

  test('goes down though another file was uploaded meanwhile', async () => {
    const { bucket, key, decide, item, readers } = await desk();
    bucket.put(key, story.replace('ferry', 'barge'));

    expect((await decide({ withdrawn: true })).did).toBe('decided');

    expect(await readers()).toBeUndefined();
    expect((await item()).upload).toEqual(await bucket.identity(key));
  });

  test('is not lifted for a file that nobody saw', async () => {
    const { bucket, key, decide, readers } = await desk();
    await decide({ withdrawn: true });
    bucket.put(key, story.replace('ferry', 'barge'));

    expect((await decide({ withdrawn: false })).did).toBe('stale');
    expect(await readers()).toBeUndefined();
  });

  test('that was never published was never there for readers', async () => {
    const { decide, found, put } = await desk('Berth');
    await decide({ withdrawn: true });
    await put(story);

    expect(await found()).toBeUndefined();
  });

  test('keeps its other decisions, and may get more', async () => {
    const { decide, id, readers } = await desk();
    await decide({ withdrawn: true });
    await decide({ remove: [await id(second)] });
    expect(await readers()).toBeUndefined();

    await decide({ withdrawn: false });

    expect(await readers()).toContain(first);
    expect(await readers()).not.toContain(second);
  });
});

describe('what was put aside', () => {
  test('waits no longer, until another file is uploaded', async () => {
    const { decide, item, put } = await desk('Berth');
    const { attention } = await item();

    await decide({ aside: true });
    expect((await item()).attention).toEqual({ ...attention, isAside: true });

    await put('Quay');
    expect((await item()).attention?.isAside).toBeUndefined();
  });

  test('waits again when something else is wrong with it', async () => {
    const { decide, item, reconcileBy } = await desk('Berth');
    await decide({ aside: true });

    await reconcileBy(cleaner + 1);
    expect((await item()).attention?.isAside).toBe(true);

    await reconcileBy(cleaner + 2, { code: 'error-page', sentence: 'It is an error page.' });
    expect((await item()).attention?.isAside).toBeUndefined();
  });

  test('can be a file that can’t be an article', async () => {
    const { decide, item } = await desk('\u0000\u0001\u0002\u0003');
    expect((await item()).attention?.status).toBe('rejected');

    expect((await decide({ aside: true })).did).toBe('decided');
    expect((await item()).attention).toMatchObject({ status: 'rejected', isAside: true });

    await decide({ aside: false });
    expect((await item()).attention?.isAside).toBeUndefined();
  });

  test('is something that waits: of what is published nothing is put aside', async () => {
    const { decide } = await desk();

    expect(await decide({ aside: true })).toMatchObject({
      did: 'refused',
      problem: { code: 'waits-for-nobody' },
    });
  });
});

describe('what an editor says of an article', () => {
  test('comes before what the file says, and its source says so', async () => {
    const { decide, item, proof, readers } = await desk(
      `---\ntitle: Berth news\nauthor: Ida Hook\ndate: 2026-03-01\n---\n\n${story}`,
    );

    await decide({
      metadata: {
        title: '  The ferry  stays ',
        authors: ['Ben Keel', 'Ida Hook'],
        date: '2 Mar 2026',
        language: 'en-gb',
      },
    });

    expect(await proof()).toMatchObject({
      title: { text: 'The ferry stays', from: 'editor' },
      metadata: {
        author: { value: 'Ben Keel, Ida Hook', from: 'editor' },
        authors: { value: ['Ben Keel', 'Ida Hook'], from: 'editor' },
        date: { value: '2026-03-02', from: 'editor' },
        language: { value: 'en-GB', from: 'editor' },
      },
    });
    expect((await item()).live).toMatchObject({ title: 'The ferry stays', date: '2026-03-02' });
    expect((await readers())?.split('\n')[0]).toBe('The ferry stays');
  });

  test('changes no verdict: the line that was the title keeps its role and is not printed', async () => {
    const { decide, proof, readers } = await desk();
    const before = (await proof()).lines;

    await decide({ metadata: { title: 'A berth for the winter', language: 'ru' } });

    expect((await proof()).lines).toEqual(before);
    expect(await readers()).not.toContain('The ferry keeps its winter berth');
  });

  test('holds in later versions of the file, until it is taken back', async () => {
    const { decide, item, put } = await desk();
    await decide({ metadata: { title: 'A berth for the winter', authors: [] } });
    await put(story.replace('three minutes', 'five minutes'));
    expect((await item()).live?.title).toBe('A berth for the winter');

    await decide({ metadata: { title: null } });
    expect((await item()).live?.title).toBe('The ferry keeps its winter berth');
    expect((await item()).decisions).toMatchObject([{ verdict: 'metadata', name: 'authors', value: [] }]);
  });

  test('replaces what was said before; a line that is made the title takes its place', async () => {
    const { decide, id, item } = await desk();
    await decide({ metadata: { title: 'One' } });
    await decide({ metadata: { title: 'Two' } });
    expect((await item()).decisions).toHaveLength(1);

    await decide({ title: await id(first) });

    expect((await item()).live?.title).toBe(first);
    expect((await item()).decisions).toMatchObject([{ verdict: 'title' }]);
  });

  test('can be that nobody is named and no date is said', async () => {
    const { decide, proof } = await desk(`---\nauthor: Ida Hook\ndate: 2026-03-01\n---\n\n${story}`);

    await decide({ metadata: { authors: [], date: '' } });

    expect((await proof()).metadata).toEqual({ language: { value: 'en', from: 'text' } });
  });

  test.each([
    ['an empty title', { title: ' ' }],
    ['a title longer than any', { title: 'x'.repeat(301) }],
    ['a date that is none', { date: 'yesterday' }],
    ['a language that is none', { language: 'English, I think' }],
    ['a crowd', { authors: Array.from({ length: 11 }, (_, n) => `Author ${n}`) }],
  ])('is refused where it is %s', async (_, metadata) => {
    const { decide, item } = await desk();

    expect(await decide({ metadata })).toMatchObject({
      did: 'refused',
      problem: { code: 'not-metadata', sentence: expect.stringMatching(/\.$/) },
    });
    expect((await item()).decisions).toEqual([]);
  });

  test('said twice is one', async () => {
    const { decide } = await desk();
    await decide({ metadata: { title: 'One' } });

    expect((await decide({ metadata: { title: ' One ' } }, 'another')).did).toBe('nothing');
    expect((await decide({ metadata: { date: null } }, 'another')).did).toBe('nothing');
  });
});
