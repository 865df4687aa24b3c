/** A file that was given up for its cost is tried again when an operator asks for it, and nothing else is. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { tooCostly } from '../../functions/cleaning/budget/too-costly.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import type { Cleaning } from '../../functions/cleaning/cleaning.ts';
import { retry } from '../../functions/operating/retry.ts';
import { reconciler } from '../../functions/publishing/reconcile.ts';
import { MemoryBucket } from '../peers/memory-bucket.ts';
import { MemoryTable } from '../peers/memory-table.ts';

const key = 'weir.txt';
const body =
  'The weir holds\n\nThe weir at Stoke held through the night, although nobody had expected it to.\n';

/** A house whose cleaner gives up until it is told better. */
function house() {
  const bucket = new MemoryBucket();
  const articles = new MemoryTable();
  const machine = { gaveUp: true, cleanings: 0 };
  const sent: [string, number][] = [];
  const reconcile = reconciler({
    articles,
    uploads: bucket,
    cleaner: {
      generation: 3,
      version: 7,
      clean: (source, options): Cleaning => {
        machine.cleanings++;
        return machine.gaveUp ? tooCostly : clean(source, options);
      },
    },
    now: () => Date.parse('2026-03-02T06:00:00Z'),
    newRevision: randomUUID,
  });
  const hints = { send: async (hinted: string, seconds: number) => void sent.push([hinted, seconds]) };
  return {
    bucket,
    articles,
    machine,
    sent,
    reconcile,
    retrying: { articles, hints, now: Date.now, newRevision: randomUUID },
  };
}

test('what was given up stays so until it is retried, and is published then', async () => {
  const { bucket, articles, machine, sent, reconcile, retrying } = house();
  bucket.put(key, body);
  expect(await reconcile(key)).toMatchObject({ did: 'rejected', problem: { code: 'too-costly' } });
  machine.gaveUp = false;
  await reconcile(key);
  expect(machine.cleanings).toBe(1);

  expect(await retry(key, retrying)).toBe(true);

  expect(sent.map(([hinted, seconds]) => [hinted, seconds > 0])).toEqual([
    [key, true],
    [key, false],
  ]);
  expect(await reconcile(key)).toMatchObject({ did: 'published' });
  expect(await articles.read(key)).toMatchObject({ generation: 3, cleaner: 7 });
});

test('what takes too much work again is rejected again, and rests', async () => {
  const { bucket, machine, reconcile, retrying } = house();
  bucket.put(key, body);
  await reconcile(key);

  await retry(key, retrying);
  await reconcile(key);
  await reconcile(key);

  expect(machine.cleanings).toBe(2);
});

test('nothing else is touched: not what is published, and not what never was there', async () => {
  const { bucket, articles, machine, sent, reconcile, retrying } = house();
  machine.gaveUp = false;
  bucket.put(key, body);
  await reconcile(key);
  const before = await articles.read(key);

  expect(await retry(key, retrying)).toBe(false);
  expect(await retry('other.txt', retrying)).toBe(false);

  expect(await articles.read(key)).toEqual(before);
  expect(sent).toEqual([]);
});
