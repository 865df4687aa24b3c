/**
 * The protocol under the worst weather: uploads, replacements, deletions and undeletions at random; hints late, repeated
 * and in any order; several workers at once, one of them with an older cleaner, one without a hint of its own (as the
 * desk); a crash before or after any step. The order of all steps is drawn by fast-check.
 */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article, Articles, Hints, Uploads } from '../functions/article.ts';
import { clean } from '../functions/cleaning/clean.ts';
import { reconciler, unprompted } from '../functions/reconcile.ts';
import { articlesTable } from '../functions/stores/articles-table.ts';
import { ensureTable, type LocalDatabase, startDatabase } from '../functions/stores/local-database.ts';
import { MemoryBucket } from './peers/memory-bucket.ts';

let database: LocalDatabase;
beforeAll(async () => {
  database = await startDatabase();
  await ensureTable(database.client, 'articles');
});
afterAll(() => database.close());

const keys = ['a.txt', 'b/ü +.txt'];
const currentCleaner = 2;

type Change = { key: string; kind: 'good' | 'empty' | 'binary' | 'remove' | 'erase newest' | 'erase oldest' };
type Errand = { who: 'worker' | 'old worker' | 'desk'; key: string };

const key = fc.constantFrom(...keys);
const change: fc.Arbitrary<Change> = fc.record({
  key,
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constant('good' as const) },
    { weight: 3, arbitrary: fc.constantFrom('remove' as const, 'erase newest' as const) },
    { weight: 1, arbitrary: fc.constantFrom('empty' as const, 'binary' as const, 'erase oldest' as const) },
  ),
});
const errand: fc.Arbitrary<Errand> = fc.record({
  who: fc.constantFrom('worker', 'worker', 'old worker', 'desk'),
  key,
});

class Crash extends Error {}

/** The parts that a run is made of; a test replaces one to show that the property needs it. */
interface Parts {
  readonly lastLook: boolean;
  readonly delayedHint: boolean;
}

/** One run of the world. Throws where the protocol fails. */
async function live(
  scheduler: fc.Scheduler,
  changes: readonly Change[],
  errands: readonly Errand[],
  crashes: readonly number[],
  parts: Parts,
): Promise<void> {
  const bucket = new MemoryBucket();
  const run = randomUUID();
  const table = articlesTable(database.client, 'articles');
  const hints: string[] = [];
  const written: { key: string; over?: string; next?: Article }[] = [];
  let steps = 0;
  let stormy = true;

  /** A step of a worker: waits for its turn, and may be the one at which the process dies. */
  const step = async <Answer>(what: string, act: () => Promise<Answer>): Promise<Answer> => {
    await scheduler.schedule(Promise.resolve(), what);
    const crash = stormy && crashes.includes(steps++);
    if (crash && steps % 2) throw new Crash(`before ${what}`);
    const answer = await act();
    if (crash) throw new Crash(`after ${what}`);
    return answer;
  };
  const stored = (key: string) => `${run}/${key}`;
  const articles: Articles = {
    ...table,
    read: key => step(`read ${key}`, () => table.read(stored(key))),
    write: (next, over) =>
      step(`write ${next.key}`, async () => {
        const done = await table.write({ ...next, key: stored(next.key) }, over);
        if (done) written.push({ key: next.key, over, next });
        return done;
      }),
    remove: (key, over) =>
      step(`remove ${key}`, async () => {
        const done = await table.remove(stored(key), over);
        if (done) written.push({ key, over });
        return done;
      }),
  };
  const uploads: Uploads = {
    current: (key, wanted) => step(`look at ${key}`, () => bucket.current(key, wanted)),
    identity: key => step(`look again at ${key}`, () => bucket.identity(key)),
    keys: () => bucket.keys(),
  };
  const blind: Uploads = {
    ...uploads,
    async current(key, wanted) {
      const upload = await uploads.current(key, wanted);
      seen.set(key, upload);
      return upload;
    },
    identity: async key => seen.get(key),
  };
  const seen = new Map<string, Awaited<ReturnType<Uploads['identity']>>>();
  const later: Hints = {
    send: key => step(`send a hint for ${key}`, async () => void (parts.delayedHint && delayed.push(key))),
  };
  const delayed: string[] = [];
  const worker = (version: number) =>
    reconciler({
      articles,
      uploads: parts.lastLook ? uploads : blind,
      cleaner: { version, clean },
      now: Date.now,
      newRevision: randomUUID,
      pause: async () => {},
    });

  /** Takes a hint out of the pool, and puts it back unless the work was done: at least once. */
  async function work(version: number, key: string): Promise<void> {
    const at = hints.indexOf(key);
    if (at < 0) return;
    hints.splice(at, 1);
    try {
      await worker(version)(key);
    } catch {
      hints.push(key);
    }
  }

  let uploaded = 0;
  const turn = async ({ key, kind }: Change) => {
    await scheduler.schedule(Promise.resolve(), `${kind} ${key}`);
    if (kind === 'good')
      bucket.put(key, `Title ${++uploaded}\n\nThe harbour has ${uploaded} boats, and each of them is dry.\n`);
    if (kind === 'empty') bucket.put(key, '');
    if (kind === 'binary') bucket.put(key, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, ++uploaded]));
    if (kind === 'remove') bucket.remove(key);
    if (kind === 'erase newest') bucket.eraseNewest(key);
    if (kind === 'erase oldest') bucket.eraseOldest(key);
    hints.push(key, key);
  };
  const run1 = async ({ who, key }: Errand) => {
    await scheduler.schedule(Promise.resolve(), `${who} takes ${key}`);
    if (who === 'desk') await unprompted(later, worker(currentCleaner))(key).catch(() => {});
    else await work(who === 'worker' ? currentCleaner : currentCleaner - 1, key);
  };
  await scheduler.waitFor(
    Promise.all([
      (async () => {
        for (const one of changes) await turn(one);
      })(),
      ...errands.map(run1),
    ]),
  );

  // The weather clears: every hint that is left is delivered, by a current worker.
  stormy = false;
  hints.push(...delayed);
  await scheduler.waitFor(
    (async () => {
      while (hints.length) await work(currentCleaner, hints[0] ?? '');
    })(),
  );

  for (const key of keys) {
    const upload = await bucket.current(key, () => true);
    const item = await table.read(stored(key));
    expect(item?.upload, `${key}: the table tells of the upload that lies in the bucket`).toEqual(
      upload && { version: upload.version, etag: upload.etag },
    );
    if (!upload) expect(item?.live, `${key}: nothing is published`).toBeUndefined();
    if (upload && !item?.attention) expect(item?.live?.upload.etag).toBe(upload.etag);
    expectNoStepBack(key, bucket, written);
  }
}

/**
 * What readers saw, write by write, can be laid along what the bucket was, without a step back. Writes of one key are in
 * the order of their revisions.
 */
function expectNoStepBack(
  key: string,
  bucket: MemoryBucket,
  written: readonly { key: string; over?: string; next?: Article }[],
): void {
  const ofKey = written.filter(one => one.key === key);
  const history = bucket.history(key);
  let at = 0;
  let revision: string | undefined;
  for (const { over, next } of ofKey) {
    expect(over, `${key}: each write replaces the one before it`).toBe(revision);
    revision = next?.revision;
    const found = history.findIndex(
      (upload, index) =>
        index >= at && upload?.etag === next?.upload?.etag && upload?.version === next?.upload?.version,
    );
    expect(
      found,
      `${key}: what was written is not older than what was written before`,
    ).toBeGreaterThanOrEqual(at);
    at = found;
  }
}

const world = (parts: Parts) =>
  fc.asyncProperty(
    fc.scheduler(),
    fc.array(change, { minLength: 1, maxLength: 6 }),
    fc.array(errand, { minLength: 2, maxLength: 8 }),
    fc.uniqueArray(fc.nat(60), { maxLength: 4 }),
    (scheduler, changes, errands, crashes) => live(scheduler, changes, errands, crashes, parts),
  );

describe('reconcile', () => {
  test('once all hints are delivered the table agrees with the bucket, and nothing older follows something newer', async () => {
    await fc.assert(world({ lastLook: true, delayedHint: true }), {
      numRuns: Number(process.env.RUNS ?? 150),
    });
  });

  test('it needs its last look', async () => {
    const { failed } = await fc.check(world({ lastLook: false, delayedHint: true }), {
      numRuns: 2000,
      endOnFailure: true,
    });
    expect(failed).toBe(true);
  });

  test('a writer without a hint needs to send one first', async () => {
    const { failed } = await fc.check(world({ lastLook: true, delayedHint: false }), {
      numRuns: 2000,
      endOnFailure: true,
    });
    expect(failed).toBe(true);
  });
});
