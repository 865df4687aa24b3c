/**
 * The protocol under the worst weather: uploads, replacements, deletions and undeletions at random; hints late, repeated
 * and in any order; several workers at once, one of them with an older cleaner, one without a hint of its own (as the
 * desk); a crash before or after any step. The order of all steps is drawn by fast-check.
 */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article, Articles, Hints, UploadIdentity, Uploads } from '../../functions/articles/article.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import { sameUpload } from '../../functions/publishing/next-article.ts';
import { type Reconcile, reconciler, unprompted } from '../../functions/publishing/reconcile.ts';
import {
  ensureTable,
  type LocalDatabase,
  startDatabase,
} from '../../functions/stores/laptop/local-database.ts';
import { articlesTable } from '../../functions/stores/table/articles-table.ts';
import { MemoryBucket } from '../peers/memory-bucket.ts';
import { Turns } from './turns.ts';

let database: LocalDatabase;
beforeAll(async () => {
  database = await startDatabase();
  await ensureTable(database.client, 'articles');
});
afterAll(() => database.close());

const keys = ['a.txt', 'b/ü +.txt'];

interface Change {
  readonly key: string;
  readonly kind: 'good' | 'empty' | 'binary' | 'remove' | 'erase newest' | 'erase oldest';
  readonly hintedTwice: boolean;
}

interface Hand {
  /** A desk holds no hint: it acts on a key of its own accord, once. */
  readonly who: 'worker' | 'old worker' | 'desk';
  readonly key: string;
  /** Turns that it lets pass between its look at the bucket and its write. */
  readonly slow: number;
  /** The step, counted from its start, at which it dies; a dead worker's hint is delivered again. */
  readonly diesAt: number | null;
  readonly afterTheStep: boolean;
}

const key = fc.constantFrom(...keys);
const change: fc.Arbitrary<Change> = fc.record({
  key,
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constant('good' as const) },
    { weight: 4, arbitrary: fc.constantFrom('remove' as const, 'erase newest' as const) },
    { weight: 1, arbitrary: fc.constantFrom('empty' as const, 'binary' as const, 'erase oldest' as const) },
  ),
  hintedTwice: fc.boolean(),
});
const hand: fc.Arbitrary<Hand> = fc.record({
  who: fc.constantFrom('worker', 'worker', 'old worker', 'desk'),
  key,
  slow: fc.oneof(fc.constant(0), fc.nat(30)),
  diesAt: fc.option(fc.nat(8)),
  afterTheStep: fc.boolean(),
});

class Crash extends Error {}

/** What a test may leave out, to show that the property needs it. */
interface Without {
  readonly lastLook?: true;
  readonly delayedHint?: true;
}

/** One run of the world. Throws where the protocol fails. */
async function live(
  turns: Turns,
  changes: readonly Change[],
  hands: readonly Hand[],
  without: Without,
): Promise<void> {
  const bucket = new MemoryBucket();
  const run = randomUUID();
  const stored = (key: string) => `${run}/${key}`;
  const table = articlesTable(database.client, 'articles');
  const written: Written[] = [];
  const hints: string[] = [];
  const delayed: string[] = [];

  /** Reconcile as one process does it: each step waits for its turn, and may be the last. */
  function process({ who, slow, diesAt, afterTheStep }: Hand) {
    let steps = 0;
    const step = async <Answer>(what: string, act: () => Promise<Answer>): Promise<Answer> => {
      await turns.next();
      const dies = steps++ === diesAt;
      if (dies && !afterTheStep) throw new Crash(`before: ${what}`);
      const answer = await act();
      if (dies) throw new Crash(`after: ${what}`);
      return answer;
    };
    let seen: UploadIdentity | undefined;
    const uploads: Uploads = {
      current: (key, wanted) =>
        step(`look at ${key}`, async () => {
          const upload = await bucket.current(key, wanted);
          seen = upload;
          return upload;
        }),
      identity: key =>
        step(`look again at ${key}`, async () => (without.lastLook ? seen : bucket.identity(key))),
      keys: () => bucket.keys(),
      list: prefix => bucket.list(prefix),
    };
    const articles: Articles = {
      read: key =>
        step(`read ${key}`, async () => {
          const item = await table.read(stored(key));
          return item && { ...item, key };
        }),
      write: async (next, over) => {
        for (let i = 0; i < slow; i++) await turns.next();
        return step(`write ${next.key}`, async () => {
          const done = await table.write({ ...next, key: stored(next.key) }, over);
          if (done) written.push({ key: next.key, over, next });
          return done;
        });
      },
      remove: (key, over) =>
        step(`remove ${key}`, async () => {
          const done = await table.remove(stored(key), over);
          if (done) written.push({ key, over });
          return done;
        }),
      keys: () => table.keys(),
    };
    const reconcile = reconciler({
      articles,
      uploads,
      cleaner: { version: who === 'old worker' ? 1 : 2, clean },
      now: Date.now,
      newRevision: randomUUID,
      pause: async () => {},
    });
    const later: Hints = {
      send: key =>
        step(`send a hint for ${key}`, async () => {
          if (!without.delayedHint) delayed.push(key);
        }),
    };
    return who === 'desk' ? unprompted(later, reconcile) : reconcile;
  }

  /** Takes a hint out of the pool, and puts it back unless the work was done: at least once. */
  async function work(reconcile: Reconcile): Promise<void> {
    const key = hints.shift();
    if (key === undefined) return;
    try {
      await reconcile(key);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      hints.push(key);
    }
  }

  async function act(hand: Hand): Promise<void> {
    if (hand.who === 'desk') {
      await turns.next();
      await process(hand)(hand.key).catch(error => {
        if (!(error instanceof Crash)) throw error;
      });
      return;
    }
    for (let i = 0; i < 8; i++) {
      await turns.next();
      await work(process(hand));
    }
  }

  let uploaded = 0;
  async function publish({ key, kind, hintedTwice }: Change): Promise<void> {
    await turns.next();
    if (kind === 'good')
      bucket.put(key, `Boat ${++uploaded}\n\nThe harbour has ${uploaded} boats, and each of them is dry.\n`);
    if (kind === 'empty') bucket.put(key, '');
    if (kind === 'binary') bucket.put(key, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, ++uploaded]));
    if (kind === 'remove') bucket.remove(key);
    if (kind === 'erase newest') bucket.eraseNewest(key);
    if (kind === 'erase oldest') bucket.eraseOldest(key);
    hints.push(key);
    if (hintedTwice) hints.unshift(key);
  }

  const publisher = async () => {
    for (const one of changes) await publish(one);
  };
  await turns.all([publisher, ...hands.map(hand => () => act(hand))]);

  // The weather clears: every hint that is left is delivered, by a current worker that lives.
  hints.push(...delayed);
  const calm: Hand = { who: 'worker', key: '', slow: 0, diesAt: null, afterTheStep: false };
  const deliverAll = async () => {
    while (hints.length) await work(process(calm));
  };
  await turns.all([deliverAll]);

  for (const key of keys) {
    await expectAgreement(bucket, key, await table.read(stored(key)));
    expectNoStepBack(bucket, key, written);
  }
}

async function expectAgreement(bucket: MemoryBucket, key: string, item: Article | undefined): Promise<void> {
  const upload = await bucket.current(key, () => true);
  expect(item?.upload, `${key}: the table tells of the upload that lies in the bucket`).toEqual(
    upload && { version: upload.version, etag: upload.etag },
  );
  if (!upload) expect(item?.live, `${key}: nothing is published`).toBeUndefined();
  if (upload && !item?.attention) expect(item?.live?.upload, `${key}: readers see it`).toEqual(item?.upload);
}

interface Written {
  readonly key: string;
  readonly over: string | undefined;
  readonly next?: Article;
}

/** What readers saw, write by write, can be laid along what the bucket was, without a step back. */
function expectNoStepBack(bucket: MemoryBucket, key: string, written: readonly Written[]): void {
  const history = bucket.history(key);
  let at = 0;
  let before: Article | undefined;
  for (const { over, next } of written.filter(one => one.key === key)) {
    expect(over, `${key}: each write replaces the one before it`).toBe(before?.revision);
    if (next?.upload && before?.upload && sameUpload(next.upload, before.upload))
      expect(next.cleaner, `${key}: an older cleaner leaves a newer one’s work alone`).toBeGreaterThan(
        before.cleaner,
      );
    if (!sameUpload(next?.live?.upload, before?.live?.upload)) {
      at = history.findIndex((upload, index) => index >= at && sameUpload(upload, next?.live?.upload));
      expect(at, `${key}: what readers see is not older than what they saw before`).not.toBe(-1);
    }
    before = next;
  }
}

const world = (without: Without) =>
  fc.asyncProperty(
    fc.infiniteStream(fc.nat(1000)),
    fc.array(change, { minLength: 1, maxLength: 5 }),
    fc.array(hand, { minLength: 2, maxLength: 5 }),
    (choices, changes, hands) => live(new Turns(choices), changes, hands, without),
  );

/** On a busy machine a step takes its time. Milliseconds. */
const timeout = 120_000;

/**
 * Does the property fail for some run, as it should? A run is settled by its draws alone, so a seed that fails goes on
 * failing; without one, a few searches in ten would end before they find it.
 */
const fails = async (without: Without, seed: number): Promise<boolean> =>
  (await fc.check(world(without), { numRuns: 1500, endOnFailure: true, seed })).failed;

describe('reconcile', () => {
  test(
    'once all hints are delivered the table agrees with the bucket, and nothing older follows something newer',
    async () => {
      await fc.assert(world({}), { numRuns: 250 });
    },
    timeout,
  );

  test(
    'without the last look it would not',
    async () => {
      expect(await fails({ lastLook: true }, 4)).toBe(true);
    },
    timeout,
  );

  test(
    'without the hint that a writer sends ahead of itself it would not',
    async () => {
      expect(await fails({ delayedHint: true }, 1)).toBe(true);
    },
    timeout,
  );
});
