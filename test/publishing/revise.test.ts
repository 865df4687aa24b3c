/** A revision among uploads and other writers: what it is asked, what it writes, and where it leaves the article alone. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Article, Articles, Upload } from '../../functions/articles/article.ts';
import { inForce, noSet } from '../../functions/articles/house/house-set.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import type { Cleaning, CleanOptions, Decision } from '../../functions/cleaning/cleaning.ts';
import {
  type Revised,
  type Revision,
  reconciler,
  reviser,
  StillMoving,
} from '../../functions/publishing/reconcile.ts';
import { MemoryBucket } from '../peers/memory-bucket.ts';
import { MemoryHouses } from '../peers/memory-houses.ts';
import { MemoryTable } from '../peers/memory-table.ts';

const key = 'a.txt';
const story = (n: number): string =>
  `Boat ${n} is in\n\nIt came with the tide this morning, and nobody saw it.\n`;
const down: Decision = { verdict: 'withdrawn', by: 'ana', at: '2026-03-02T06:00:00.000Z' };

/** @param before is done ahead of each write */
function world(before: (write: number) => Promise<void> = async () => {}) {
  const table = new MemoryTable();
  const bucket = new MemoryBucket();
  const houses = new MemoryHouses();
  const cleaned: CleanOptions[] = [];
  let writes = 0;
  const articles: Articles = {
    read: key => table.read(key),
    async write(next, over) {
      await before(++writes);
      return table.write(next, over);
    },
    remove: over => table.remove(over),
    keys: () => table.keys(),
  };
  const settings = {
    articles,
    uploads: bucket,
    houses,
    cleaner: { generation: 0, version: 1, clean },
    apart: {
      async clean(source: Uint8Array, options: CleanOptions): Promise<Cleaning> {
        cleaned.push(options);
        return clean(source, options);
      },
    },
    now: Date.now,
    newRevision: randomUUID,
    pause: async () => {},
  };
  bucket.put(key, story(1));
  return {
    table,
    bucket,
    houses,
    cleaned,
    writes: () => writes,
    reconcile: () => reconciler(settings)(key),
    revise: (revision: Revision) => reviser(settings)(key, revision),
    item: (): Promise<Article | undefined> => table.read(key),
  };
}

/** Says this of the article, with its upload cleaned as it is. */
const saying =
  (decisions: readonly Decision[], more: Partial<Revised> = {}): Revision =>
  (_, upload, { clean, house }) => ({
    decisions,
    cleaning: upload?.bytes
      ? (clean(upload.bytes, { decisions, ...(house && { house }) }) as Cleaning)
      : undefined,
    by: 'ana',
    mayBeRejected: false,
    ...more,
  });

test('is asked with the article, the upload’s body and the house rules in force, and what it says is written', async () => {
  const { reconcile, revise, item, bucket } = world();
  await reconcile();
  const before = await item();
  const seen: [Article | undefined, Upload | undefined, unknown][] = [];

  const outcome = await revise((article, upload, cleaner) => {
    seen.push([article, upload, cleaner.house]);
    return saying([down])(article, upload, cleaner);
  });

  expect(outcome.did).toBe('withdrawn');
  expect(seen).toEqual([[before, await bucket.current(key, () => true), inForce([])]]);
  expect(await item()).toMatchObject({ decisions: [down] });
});

test('leaves the article alone where it says nothing', async () => {
  const { bucket, reconcile, revise, item, writes } = world();
  await reconcile();
  const before = await item();
  bucket.put(key, story(2));

  expect(await revise(() => undefined)).toEqual({ did: 'nothing' });

  expect(await item()).toEqual(before);
  expect(writes()).toBe(1);
});

test('is asked again where somebody else was quicker, and never once it is written', async () => {
  const here = world(async write => {
    if (write === 2)
      here.table.write({ ...((await here.item()) as Article), revision: 'quicker' }, await here.item());
    // The upload moves while it is written: the article must follow, as decided.
    if (write === 3) here.bucket.put(key, story(2));
  });
  await here.reconcile();
  const asked: (string | undefined)[] = [];

  const outcome = await here.revise((article, upload, cleaner) => {
    asked.push(article?.revision);
    return saying([down])(article, upload, cleaner);
  });

  expect(asked).toHaveLength(2);
  expect(asked[1]).toBe('quicker');
  expect(outcome.did).toBe('unchanged');
  expect(await here.item()).toMatchObject({
    decisions: [down],
    upload: await here.bucket.identity(key),
  });
});

test('is not saved where it would reject what the upload alone does not', async () => {
  const { reconcile, revise, item } = world();
  await reconcile();
  const before = await item();
  const problem = { code: 'too-large', sentence: 'Too large.' };
  const rejected = { ...clean(story(1)), verdict: { status: 'rejected' as const, problem } };

  const refused = await revise(saying([], { cleaning: rejected }));
  expect(refused).toMatchObject({ did: 'rejected', problem });
  expect(await item()).toEqual(before);

  await revise(saying([], { cleaning: rejected, mayBeRejected: true }));
  expect((await item())?.attention?.status).toBe('rejected');
});

test('a reconcile cleans apart, with what the article and its house say, and only what it has to', async () => {
  const { reconcile, revise, cleaned, houses, item } = world();
  await reconcile();
  await revise(saying([down]));
  const rule = { lines: ['it came with the tide.'], prefix: '', files: 3, of: 3, by: 'ana', at: down.at };
  await houses.write({ ...noSet(''), revision: 'h1', version: 1, rules: [rule] }, undefined);
  cleaned.length = 0;

  await reconcile();
  await reconcile();

  expect(cleaned).toMatchObject([{ name: key, decisions: [down], house: { rules: [rule] } }]);
  expect((await item())?.house).toBe(inForce(await houses.of(key)).digest);
});

test('an article that is gone from the bucket and was never published leaves nothing', async () => {
  const { bucket, reconcile, item } = world();
  bucket.put(key, '');
  await reconcile();
  bucket.remove(key);

  expect((await reconcile()).did).toBe('forgotten');
  expect(await item()).toBeUndefined();
  expect((await reconcile()).did).toBe('nothing');
});

test('a key that is given back says which it is, and why', async () => {
  const here = world(async () => {
    await here.table.write(
      {
        ...((await here.item()) ?? ({ key, decisions: [], generation: 0, cleaner: 0 } as unknown as Article)),
        revision: randomUUID(),
      },
      await here.item(),
    );
  });

  const error = await here.reconcile().catch(error => error);

  expect(error).toBeInstanceOf(StillMoving);
  expect(error).toMatchObject({ name: 'StillMoving', message: expect.stringContaining(key) });
});
