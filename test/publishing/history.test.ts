/** What is kept of every state of an article: production's functions over the real tables, and a bucket in memory. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Article, Throttled } from '../../functions/articles/article.ts';
import { publishedCopy } from '../../functions/articles/fair-copy.ts';
import { type HistoryStore, type Past, pastOf } from '../../functions/articles/history/past.ts';
import { isFelt, type Step, stepBetween } from '../../functions/articles/history/steps.ts';
import { clean, cleaner } from '../../functions/cleaning/clean.ts';
import { ensureOtherTables } from '../../functions/stores/laptop/local-database.ts';
import { articlesTable } from '../../functions/stores/table/articles-table.ts';
import { historyTable } from '../../functions/stores/table/history/history-table.ts';
import { databaseOfThisFile } from '../support/database.ts';
import { openEditing, second, story } from './editing.ts';

const database = databaseOfThisFile('articles');
let history: HistoryStore;
beforeAll(async () => {
  await ensureOtherTables(database.client, { history: 'history' });
  history = historyTable(database.client, 'history', { days: 30, now: Date.now });
});

const past = async (key: string): Promise<readonly Past[]> =>
  (await history.past(key, { limit: 100 })).entries;

/** From the first state to the one that there is now. */
async function stepsOf(key: string, item: Article | undefined): Promise<Step[]> {
  const states = [...(await past(key))].reverse().concat(item ? pastOf(item) : []);
  return states.map((state, index) => stepBetween(states[index - 1], state));
}

describe('the history of an article', () => {
  test('costs nothing when it is published for the first time', async () => {
    const { key, item } = await openEditing(database, story, history);

    expect(await past(key)).toEqual([]);
    expect((await item()).written).toMatchObject({ at: expect.stringMatching(/^\d{4}-/) });
    expect((await item()).written?.by).toBeUndefined();
  });

  test('tells who decided what, and who took it back', async () => {
    const { key, item, decide, id } = await openEditing(database, story, history);
    const original = await item();
    await decide({ remove: [await id(second)] }, undefined, 'ana');
    await decide({ undo: [await id(second)] }, undefined, 'ben');

    const steps = await stepsOf(key, await item());

    expect(steps.map(({ to }) => to.by)).toEqual([undefined, 'ana', 'ben']);
    expect(steps[0]).toMatchObject({ isFirst: true, upload: 'came', live: { did: 'published' } });
    expect(steps[1]).toMatchObject({
      isFirst: false,
      decided: [{ verdict: 'remove', by: 'ana', text: second }],
      undone: [],
      live: { did: 'changed', from: { etag: original.live?.etag } },
    });
    expect(steps[2]).toMatchObject({ decided: [], undone: [{ verdict: 'remove', by: 'ana' }] });
    expect(steps[2]?.live?.to).toEqual(steps[0]?.live?.to);
  });

  test('has every fair copy that readers saw and don’t see any more', async () => {
    const { key, item, put } = await openEditing(database, story, history);
    const [before, etag] = [publishedCopy(await item()), (await item()).live?.etag ?? ''];

    await put(story.replace('three minutes', 'four minutes'));

    expect(await history.copy(key, etag)).toEqual(before);
    expect((await stepsOf(key, await item())).at(-1)).toMatchObject({
      upload: 'changed',
      live: { did: 'changed' },
    });
  });

  test('goes on when the file is gone, and when it comes back', async () => {
    const { key, item, put, bucket, reconcile } = await openEditing(database, story, history);
    bucket.remove(key);
    await reconcile();
    await put(story);

    const steps = await stepsOf(key, await item());

    expect(steps.map(({ upload }) => upload)).toEqual(['came', 'went', 'came']);
    expect(steps.map(({ live }) => live?.did)).toEqual(['published', 'withdrawn', 'published']);
  });

  test('is in order also where the clock goes back', async () => {
    const { key, item, put } = await openEditing(database, story, history);
    const { written } = await item();
    const later = { ...(await item()), written: { at: '2999-01-01T00:00:00.000Z' } };
    expect(written).toBeDefined();

    // As somebody whose clock is ahead left it.
    await articlesTable(database.client, 'articles').write(later, later);
    await put(story.replace('three', 'four'));

    expect((await item()).written?.at).toBe('2999-01-01T00:00:00.001Z');
    expect((await past(key)).map(({ at }) => at)).toEqual(['2999-01-01T00:00:00.000Z']);
  });

  test('of what nobody ever read or decided about leaves nothing when its file goes', async () => {
    const { key, bucket, reconcile } = await openEditing(database, 'Berth', history);
    bucket.remove(key);
    await reconcile();

    expect(await past(key)).toEqual([]);
  });
});

describe('a state that can’t be kept', () => {
  const broken = (error: Error): HistoryStore => ({
    ...history,
    keep: async () => {
      throw error;
    },
  });

  test('is not replaced, and whoever wanted to hears of it', async () => {
    const { item, put, readers } = await openEditing(database, story, broken(new Error('no such table')));
    const before = [await item(), await readers()];

    await expect(put(story.replace('three', 'four'))).rejects.toThrow('no such table');

    expect([await item(), await readers()]).toEqual(before);
  });

  test('is tried again where the table asks for patience', async () => {
    let tries = 0;
    const { key, put } = await openEditing(database, story, {
      ...history,
      async keep(...what) {
        if (tries++ < 2) throw new Throttled(new Error('slow down'));
        await history.keep(...what);
      },
    });

    await put(story.replace('three', 'four'));

    expect(tries).toBe(3);
    expect(await past(key)).toHaveLength(1);
  });

  test('stops no first publication: that replaces nothing', async () => {
    const { readers } = await openEditing(database, story, broken(new Error('no such table')));

    expect(await readers()).toContain(second);
  });
});

test('a writer that was overtaken leaves nothing in the history that was not', async () => {
  let meanwhile: () => Promise<void> = async () => {};
  const { key, item, put, bucket, reconcile } = await openEditing(database, story, {
    ...history,
    async keep(...what) {
      await history.keep(...what);
      const act = meanwhile;
      meanwhile = async () => {};
      await act();
    },
  });
  meanwhile = async () => {
    bucket.put(key, story.replace('three', 'five'));
    await reconcile();
  };

  await put(story.replace('three', 'four'));

  const steps = await stepsOf(key, await item());
  expect(steps.map(({ to }) => to.revision)).toEqual([...new Set(steps.map(({ to }) => to.revision))]);
  expect(steps.map(({ live }) => live?.did)).toEqual(['published', 'changed']);
});

describe('another cleaner', () => {
  const shorter: typeof clean = (source, options) =>
    clean(Buffer.from(Buffer.from(source).toString().replace(second, '')), options);

  test('is remembered where it changes what readers see, with both texts', async () => {
    const { key, item, reconcileBy } = await openEditing(database, story, history);
    const before = (await item()).live?.etag;

    await reconcileBy(cleaner + 1, undefined, shorter);

    const by = { generation: 0, cleaner: cleaner + 1 };
    const { entries } = await history.recleaned(by, { prefix: key, limit: 9 });
    expect(entries).toMatchObject([{ key, from: before, to: (await item()).live?.etag }]);
    expect((await stepsOf(key, await item())).at(-1)).toMatchObject({
      cleaner: { from: cleaner, to: cleaner + 1 },
      live: { did: 'changed' },
    });
  });

  test('that changes nothing for readers is in no list, and nobody feels it', async () => {
    const { key, item, reconcileBy } = await openEditing(database, story, history);

    await reconcileBy(cleaner + 2);

    const by = { generation: 0, cleaner: cleaner + 2 };
    expect((await history.recleaned(by, { prefix: key, limit: 9 })).entries).toEqual([]);
    const [, step] = await stepsOf(key, await item());
    expect(step && isFelt(step)).toBe(false);
  });

  test('that comes with another upload is not what changed the article', async () => {
    const { key, bucket, reconcileBy } = await openEditing(database, story, history);
    bucket.put(key, story.replace('three', 'four'));

    await reconcileBy(cleaner + 3);

    const by = { generation: 0, cleaner: cleaner + 3 };
    expect((await history.recleaned(by, { prefix: key, limit: 9 })).entries).toEqual([]);
  });
});
