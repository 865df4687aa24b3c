/** One reconcile among others: when it starts over, and when it gives its key back. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Article, type Articles, Throttled } from '../../functions/articles/article.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import { reconciler, StillMoving } from '../../functions/publishing/reconcile.ts';
import { MemoryBucket } from '../peers/memory-bucket.ts';
import { MemoryTable } from '../peers/memory-table.ts';

const story = (n: number): string =>
  `Boat ${n} is in\n\nIt came with the tide this morning, and nobody saw it.\n`;

/** A worker over a table whose writes do something else first. */
function worker(before: (write: number, over: string | undefined) => Promise<boolean | undefined>) {
  const table = new MemoryTable();
  const bucket = new MemoryBucket();
  const pauses: number[] = [];
  let writes = 0;
  const articles: Articles = {
    read: key => table.read(key),
    async write(next: Article, over) {
      return (await before(++writes, over?.revision)) ?? table.write(next, over);
    },
    remove: over => table.remove(over),
    keys: () => table.keys(),
  };
  const reconcile = reconciler({
    articles,
    uploads: bucket,
    cleaner: { generation: 0, version: 1, clean },
    now: Date.now,
    newRevision: randomUUID,
    pause: async milliseconds => void pauses.push(milliseconds),
  });
  bucket.put('a.txt', story(1));
  return { table, bucket, reconcile, pauses, writes: () => writes };
}

test('starts over when somebody else was quicker, twelve times in all', async () => {
  const { reconcile, pauses, writes } = worker(async write => (write < 12 ? false : undefined));

  expect((await reconcile('a.txt')).did).toBe('published');

  expect(writes()).toBe(12);
  expect(pauses).toHaveLength(11);
});

test('gives the key back after that', async () => {
  const { reconcile, writes } = worker(async () => false);

  await expect(reconcile('a.txt')).rejects.toThrow(StillMoving);

  expect(writes()).toBe(12);
});

test('waits longer from one attempt to the next, never more than two seconds, and not always the same', async () => {
  const { reconcile, pauses } = worker(async () => false);

  await reconcile('a.txt').catch(() => {});

  pauses.forEach((pause, n) => {
    expect(pause).toBeLessThanOrEqual(Math.min(2_000, 20 * 2 ** n));
  });
  expect(new Set(pauses).size).toBe(pauses.length);
});

test('waits where the table asks for patience; any other error goes to the caller at once', async () => {
  const busy = worker(async write => {
    if (write < 3) throw new Throttled(new Error('busy'));
    return undefined;
  });
  const broken = worker(async () => {
    throw new Error('no such table');
  });

  expect((await busy.reconcile('a.txt')).did).toBe('published');
  await expect(broken.reconcile('a.txt')).rejects.toThrow('no such table');
  expect(broken.writes()).toBe(1);
});

test('follows an upload that moves while it is written, and tells of what it did first', async () => {
  const here = worker(async write => {
    if (write === 1) here.bucket.put('a.txt', story(2));
    return undefined;
  });

  expect((await here.reconcile('a.txt')).did).toBe('changed');

  expect((await here.table.read('a.txt'))?.live?.title).toBe('Boat 2 is in');
});
