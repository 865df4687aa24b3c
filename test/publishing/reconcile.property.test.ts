/**
 * The protocol under the worst weather: uploads, replacements, deletions and undeletions at random; hints late, repeated
 * and in any order; deployments of newer cleaners, of more shards, and roll-backs, whose workers outlive them; house rules put in force and
 * retired; several workers at once, and editors, who hold no hint; a crash before or after any step. The order of all steps is drawn by fast-check.
 */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Article,
  type Articles,
  type Hints,
  sameUpload,
  type UploadIdentity,
  type Uploads,
} from '../../functions/articles/article.ts';
import { facetKinds, facetNamed, facetsOf } from '../../functions/articles/facets.ts';
import { etagOf, fairCopyOf, publishedCopy } from '../../functions/articles/fair-copy.ts';
import { drafted, type HouseSet, inForce, noSet } from '../../functions/articles/house/house-set.ts';
import { inShard, shardOf, shardsUpTo } from '../../functions/articles/keys/shards.ts';
import { isOlder } from '../../functions/articles/made-by.ts';
import { unpackProof } from '../../functions/articles/proof.ts';
import { isWithdrawn } from '../../functions/articles/words/whole-words.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import type { HouseRule } from '../../functions/cleaning/cleaning.ts';
import { ruleName } from '../../functions/cleaning/house/rule-name.ts';
import { decider } from '../../functions/publishing/decide.ts';
import { applyHouse, changeHouse, hintSection } from '../../functions/publishing/house/apply-house.ts';
import type { Cleaner } from '../../functions/publishing/next-article.ts';
import { type Reconciling, reconciler, reviser } from '../../functions/publishing/reconcile.ts';
import {
  type FacetRow,
  type FacetRows,
  facetedArticles,
  placeOf,
} from '../../functions/stores/table/facets/faceted-articles.ts';
import { MemoryBucket } from '../peers/memory-bucket.ts';
import { MemoryHistory } from '../peers/memory-history.ts';
import { MemoryHouses } from '../peers/memory-houses.ts';
import { MemoryTable } from '../peers/memory-table.ts';
import { Turns } from './turns.ts';

const keys = ['a.txt', 'b/ü +.txt'];

interface Change {
  readonly key: string;
  readonly kind: 'good' | 'empty' | 'binary' | 'remove' | 'erase newest' | 'erase oldest';
  readonly hintedTwice: boolean;
  /** Turns that pass before it happens. */
  readonly waits: number;
}

type Deployment = 'newer' | 'roll back' | 'more shards';

interface Hand {
  /** An editor holds no hint: it acts on a key of its own accord, once. A housekeeper puts house rules in force, or retires them. */
  readonly who: 'worker' | 'editor' | 'housekeeper';
  /** Of editors. */
  readonly does: 'remove' | 'take down' | 'lift';
  readonly key: string;
  /** Turns that pass before it begins. */
  readonly waits: number;
  /** Whose code it runs, counted back from the last deployment. */
  readonly deploymentsAgo: number;
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
  waits: fc.oneof(fc.constant(0), fc.nat(10)),
});
const hand: fc.Arbitrary<Hand> = fc.record({
  who: fc.constantFrom('worker', 'worker', 'worker', 'editor', 'housekeeper'),
  does: fc.constantFrom('remove', 'remove', 'take down', 'lift'),
  key,
  waits: fc.oneof(fc.constant(0), fc.nat(10)),
  deploymentsAgo: fc.nat(3),
  slow: fc.oneof(fc.constant(0), fc.nat(30)),
  diesAt: fc.option(fc.nat(10)),
  afterTheStep: fc.boolean(),
});

/** The first cleaner, and what was deployed after it. Every second version cuts off the end of an article. */
const cleaners = (deployments: readonly Deployment[]): Cleaner[] => {
  const all: Cleaner[] = [{ generation: 0, version: 1, clean, shards: 1 }];
  for (const deployment of deployments) {
    const before = all.at(-1) as Cleaner;
    const { generation, version, shards = 1 } = before;
    if (deployment === 'more shards') {
      all.push({ ...before, shards: Math.min(16, 4 * shards) });
      continue;
    }
    const next = deployment === 'newer' ? version + 1 : Math.max(1, version - 1);
    all.push({
      shards,
      generation: deployment === 'newer' ? generation : generation + 1,
      version: next,
      clean: next % 2 ? clean : damaging,
    });
  }
  return all;
};

const damaging: Cleaner['clean'] = (source, options) => {
  const cleaning = clean(source, options);
  return { ...cleaning, lines: cleaning.lines, blocks: cleaning.blocks.slice(0, -1) };
};

class Crash extends Error {}

/** What a test may leave out, to show that the property needs it. */
interface Without {
  readonly lastLook?: true;
  readonly delayedHint?: true;
  /** That articles say which house rules they were made with. */
  readonly houseMark?: true;
  /** The hints after other rules were put in force. */
  readonly houseHints?: true;
  /** That rows of authors and tags are written before the article. */
  readonly rowsAhead?: true;
  /** That a row names the state of the article that it is of. */
  readonly rowState?: true;
  /** That readers ask the shards of before. */
  readonly oldShards?: true;
}

/** What happens in one run, besides the order of its steps. */
interface World {
  /** Stored and worked off before anything else happens. */
  readonly published: boolean;
  readonly changes: readonly Change[];
  readonly deployments: readonly Deployment[];
  readonly hands: readonly Hand[];
}

/** One run of the world. Throws where the protocol fails. */
async function live(
  turns: Turns,
  { published, changes, deployments, hands }: World,
  without: Without,
): Promise<void> {
  const bucket = new MemoryBucket();
  const table = new MemoryTable();
  const houses = new MemoryHouses();
  const history = new MemoryHistory();
  const rows = new Map<string, FacetRow>();
  const written: Written[] = [];
  const hints: string[] = [];
  const delayed: string[] = [];
  const deployed = cleaners(deployments);
  const last = deployed.at(-1) as Cleaner;

  /** Production's own functions as one process runs them: each step waits for its turn, and may be the last. */
  function process({ slow, diesAt, afterTheStep }: Hand, cleaner: Cleaner) {
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
          const item = await table.read(key);
          const { digest } = inForce(await houses.of(key));
          return item && without.houseMark ? { ...item, house: digest } : item;
        }),
      write: async (next, over) => {
        await wait(slow);
        return step(`write ${next.key}`, async () => {
          const done = await table.write(next, over);
          if (done) written.push({ key: next.key, over: over?.revision, next });
          return done;
        });
      },
      remove: over =>
        step(`remove ${over.key}`, async () => {
          const done = await table.remove(over);
          if (done) written.push({ key: over.key, over: over.revision });
          return done;
        }),
      keys: () => table.keys(),
    };
    const bare = (row: FacetRow): FacetRow =>
      without.rowState ? { ...row, place: row.place.slice(0, row.place.lastIndexOf('#')) } : row;
    const keeping = {
      put: (all: readonly FacetRow[]) =>
        step('write rows', async () => {
          for (const row of all.map(bare)) rows.set(`${row.facet} ${row.place}`, row);
        }),
      remove: (all: readonly FacetRow[]) =>
        step('remove rows', async () => {
          for (const { facet, place } of all.map(bare)) rows.delete(`${facet} ${place}`);
        }),
    };
    const settings: Reconciling = {
      articles: without.rowsAhead
        ? rowsBehind(articles, keeping)
        : facetedArticles(articles, keeping, facetKinds),
      uploads,
      houses: {
        of: key => step(`read the house rules of ${key}`, () => houses.of(key)),
      },
      history: {
        keep: (past, copy) => step(`keep what ${past.key} was`, () => history.keep(past, copy)),
      },
      cleaner,
      now: Date.now,
      newRevision: randomUUID,
      pause: async () => {},
    };
    const ahead: Hints = {
      send: key =>
        step(`send a hint for ${key}`, async () => {
          if (!without.delayedHint) delayed.push(key);
        }),
    };
    const reconcile = reconciler(settings);
    const { decide } = decider({ ...settings, reconcile, revise: reviser(settings), hints: ahead });
    const household = {
      houses: {
        of: (key: string) => houses.of(key),
        all: () => houses.all(),
        read: (prefix: string) => step('read the house rules', () => houses.read(prefix)),
        write: (next: HouseSet, over: string | undefined) =>
          step('write the house rules', () => houses.write(next, over)),
      },
      uploads,
      settle: (keys: readonly string[]) =>
        step('send hints', async () => {
          if (!without.houseHints) hints.push(...keys);
        }),
      newRevision: randomUUID,
      now: Date.now,
    };
    return { articles, reconcile, decide, household };
  }

  async function wait(times: number): Promise<void> {
    for (let i = 0; i < times; i++) await turns.next();
  }

  const cleanerOf = ({ deploymentsAgo }: Hand): Cleaner =>
    deployed.at(-1 - Math.min(deploymentsAgo, deployed.length - 1)) as Cleaner;

  /** Takes a hint out of the pool, and puts it back unless the work was done: at least once. */
  async function work(hand: Hand, cleaner = cleanerOf(hand)): Promise<void> {
    const key = hints.shift();
    if (key === undefined) return;
    try {
      await process(hand, cleaner).reconcile(key);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      hints.push(key);
    }
  }

  /** Opens an article and takes out its last line, or takes it down, or lifts that. */
  async function edit(hand: Hand): Promise<void> {
    const { articles, decide } = process(hand, cleanerOf(hand));
    try {
      const seen = await articles.read(hand.key);
      if (hand.does !== 'remove') {
        if (seen) await decide(hand.key, { withdrawn: hand.does === 'take down' }, seen.revision, 'ana');
        return;
      }
      const id = seen?.proof && unpackProof(seen.proof).lines.findLast(line => line.id)?.id;
      if (seen && id) await decide(hand.key, { remove: [id] }, seen.revision, 'ana');
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  }

  /** Puts the rule in force if it is not, and retires it if it is. */
  async function keepHouse(hand: Hand): Promise<void> {
    const { household: keeping } = process(hand, cleanerOf(hand));
    try {
      const set = await changeHouse(keeping, '', (set = noSet('')) =>
        drafted(set, set.rules.length > 0 ? { retire: [ruleName(boats)] } : { accept: [boats] }),
      );
      if (!set?.draft) return;
      await applyHouse(keeping, '', 'ana');
      await hintSection(keeping, '');
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  }

  async function act(hand: Hand): Promise<void> {
    await wait(hand.waits);
    if (hand.who === 'housekeeper') {
      await turns.next();
      return keepHouse(hand);
    }
    if (hand.who === 'editor') {
      await turns.next();
      return edit(hand);
    }
    for (let i = 0; i < 8; i++) {
      await turns.next();
      await work(hand);
    }
  }

  let uploaded = 0;
  async function publish({ key, kind, hintedTwice, waits }: Change): Promise<void> {
    await wait(1 + waits);
    if (kind === 'good') bucket.put(key, boat(++uploaded));
    if (kind === 'empty') bucket.put(key, '');
    if (kind === 'binary') bucket.put(key, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, ++uploaded]));
    if (kind === 'remove') bucket.remove(key);
    if (kind === 'erase newest') bucket.eraseNewest(key);
    if (kind === 'erase oldest') bucket.eraseOldest(key);
    hints.push(key);
    if (hintedTwice) hints.unshift(key);
  }

  const deliverAll = async () => {
    while (hints.length) await work(calm, last);
  };
  if (published) {
    for (const key of keys) bucket.put(key, boat(++uploaded));
    hints.push(...keys);
    await turns.all([deliverAll]);
  }
  const publisher = async () => {
    for (const one of changes) await publish(one);
  };
  await turns.all([publisher, ...hands.map(hand => () => act(hand))]);

  // The weather clears: walks that were stopped go on, every hint that is left is delivered, to code that was deployed last and lives.
  await turns.all([async () => void (await hintSection(process(calm, last).household, ''))]);
  hints.push(...delayed);
  await turns.all([deliverAll]);
  for (const key of keys) {
    const item = await table.read(key);
    await expectAgreement(bucket, key, item);
    await expectHouse(bucket, houses, key, item);
    expectFound(key, item, rows, last, without);
  }

  // `faircopy reconcile` follows a deployment, and old workers outlive both.
  hints.push(...keys);
  await turns.all([deliverAll]);
  for (const cleaner of deployed) {
    hints.push(...keys);
    await turns.all([async () => work(calm, cleaner), async () => work(calm, cleaner)]);
  }
  for (const key of keys) {
    const item = await table.read(key);
    await expectAgreement(bucket, key, item);
    await expectMadeBy(last, bucket, houses, key, item);
    expectFound(key, item, rows, last, without);
    expectPlaced(key, written);
    expectNoStepBack(bucket, key, written);
    expectRemembered(history, key, written);
  }
}

/** It lives, and is not slow. */
const calm: Hand = {
  who: 'worker',
  does: 'remove',
  key: '',
  waits: 0,
  deploymentsAgo: 0,
  slow: 0,
  diesAt: null,
  afterTheStep: false,
};

/** Its line stands in every boat. */
const boats: HouseRule = {
  lines: ['on sundays # of them are let to visitors by the hour.'],
  prefix: '',
  files: 3,
  of: 3,
  by: 'ana',
  at: '2026-03-02T09:00:00.000Z',
};

/** Most are by one of two authors, some have tags. */
const boat = (n: number): string =>
  `Boat ${n}\n\n${n % 3 ? `By ${people[n % 2]}\n\n` : ''}The harbour has ${n} boats, and each of them is dry.\n\nOn Sundays ${n} of them are let to visitors by the hour.\n${n % 4 ? `\nTags: ${things[n % 2]}, harbours\n` : ''}`;

const people = ['Ida Hook', 'Jo Blau'];
const things = ['ferries', 'rowing'];
const facets = [
  ...people.map(name => facetNamed('author', name) ?? ''),
  ...[...things, 'harbours'].map(name => facetNamed('tag', name) ?? ''),
];

/** An article is found by its authors and tags, and by no others: rows count that name the state which it is in. */
function expectFound(
  key: string,
  item: Article | undefined,
  rows: ReadonlyMap<string, FacetRow>,
  { shards = 1 }: Cleaner,
  { rowState, oldShards }: Without,
): void {
  const asked = oldShards ? [shardOf(key, shards)] : shardsUpTo(shards);
  const copy = item && publishedCopy(item);
  const has = copy ? facetsOf(copy) : [];
  const place = item && placeOf(item);
  const counts = (row: FacetRow) =>
    item?.live !== undefined &&
    row.key === key &&
    (row.place === place || (rowState && place?.startsWith(row.place)));
  for (const facet of facets) {
    const found = asked.some(shard =>
      [...rows.values()].some(row => row.facet === inShard(facet, shard) && counts(row)),
    );
    expect(found, `${key}: found by ${facet}`).toBe(has.includes(facet));
  }
}

/** As `facetedArticles`, the other way round. */
const rowsBehind = (articles: Articles, rows: FacetRows): Articles => ({
  ...articles,
  async write(next, over) {
    const late: FacetRow[] = [];
    const held = { put: async (all: readonly FacetRow[]) => void late.push(...all), remove: rows.remove };
    const isWritten = await facetedArticles(articles, held, facetKinds).write(next, over);
    if (isWritten) await rows.put(late);
    return isWritten;
  },
});

async function expectAgreement(bucket: MemoryBucket, key: string, item: Article | undefined): Promise<void> {
  const upload = await bucket.current(key, () => true);
  expect(item?.upload, `${key}: the table tells of the upload that lies in the bucket`).toEqual(
    upload && { version: upload.version, etag: upload.etag },
  );
  if (!upload) expect(item?.live, `${key}: nothing is published`).toBeUndefined();
  if (isWithdrawn(item?.decisions ?? []))
    expect(item?.live ?? item?.attention ?? item?.expires, `${key}: it is down for good`).toBeUndefined();
  else if (upload && !item?.attention)
    expect(item?.live?.upload, `${key}: readers see it`).toEqual(item?.upload);
}

/** The same state in another shard. */
const shardOnly = (before: Article, next: Article): boolean =>
  before.shard !== next.shard && before.written?.at === next.written?.at;

/** Whatever moves or changes stands behind its place of before in the changes, and who sees no change sees the same time. */
function expectPlaced(key: string, written: readonly Written[]): void {
  let before: Article | undefined;
  for (const { next } of written.filter(one => one.key === key)) {
    if (before?.changedAt && next?.changedAt) {
      const [was, is] = [before, next].map(({ movedAt, changedAt }) => movedAt ?? changedAt ?? '');
      if (before.changeToken === next.changeToken)
        expect([is, next.shard], `${key}: it stays in its place`).toEqual([was, before.shard]);
      else expect(is?.localeCompare(was ?? ''), `${key}: it moves forward`).toBe(1);
      if (before.live?.etag === next.live?.etag)
        expect(next.changedAt, `${key}: nobody sees a move`).toBe(before.changedAt);
    }
    before = next;
  }
}

/** Each article was made with the house rules that are in force. */
async function expectHouse(
  bucket: MemoryBucket,
  houses: MemoryHouses,
  key: string,
  item: Article | undefined,
): Promise<void> {
  const upload = await bucket.current(key, () => true);
  const { digest } = inForce(await houses.of(key));
  if (upload) expect(item?.house, `${key}: made with the house rules in force`).toBe(digest);
}

/** What readers see, or what is held, is what the code that was deployed last makes of the upload and the decisions. */
async function expectMadeBy(
  cleaner: Cleaner,
  bucket: MemoryBucket,
  houses: MemoryHouses,
  key: string,
  item: Article | undefined,
): Promise<void> {
  const upload = await bucket.current(key, () => true);
  if (!upload?.bytes || item?.attention?.status === 'rejected') return;
  const { decisions = [], live, attention } = item ?? {};
  if (isWithdrawn(decisions)) return;
  const house = inForce(await houses.of(key));
  const copy = fairCopyOf(await cleaner.clean(upload.bytes, { name: key, decisions, house }));
  expect(attention ? attention.etag : live?.etag, `${key}: the last deployment has the last word`).toBe(
    etagOf(copy),
  );
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
    const isMove = before && next && shardOnly(before, next);
    if (next?.upload && before?.upload && sameUpload(next.upload, before.upload) && !isMove)
      expect(
        isOlder(before, next) ||
          next.decisions.length !== before.decisions.length ||
          next.house !== before.house,
        `${key}: who comes from an older deployment leaves a newer one’s work alone`,
      ).toBe(true);
    const isDown = isWithdrawn(next?.decisions ?? []);
    if (!isDown && !sameUpload(next?.live?.upload, before?.live?.upload)) {
      at = history.findIndex((upload, index) => index >= at && sameUpload(upload, next?.live?.upload));
      expect(at, `${key}: what readers see is not older than what they saw before`).not.toBe(-1);
    }
    before = next;
  }
}

/** Whoever dies or is overtaken: every state that was replaced is remembered once, none that never was, and every fair copy that readers saw. */
function expectRemembered(history: MemoryHistory, key: string, written: readonly Written[]): void {
  const states = written.filter(one => one.key === key);
  const remembered = history.revisions(key);
  const were = states.flatMap(({ next }) => next?.revision ?? []);
  expect(new Set(remembered).size, `${key}: no state is remembered twice`).toBe(remembered.length);
  expect(
    remembered.filter(revision => !were.includes(revision)),
    `${key}: what is remembered was so`,
  ).toEqual([]);
  let before: Article | undefined;
  for (const { next } of states) {
    const wasNothing = !next && !before?.changedAt && before?.decisions.length === 0;
    if (before && !wasNothing && !(next && shardOnly(before, next)))
      expect(remembered, `${key}: what was replaced is remembered`).toContain(before.revision);
    if (before?.live && before.live.etag !== next?.live?.etag)
      expect(history.hasCopy(key, before.live.etag), `${key}: what readers saw is remembered`).toBe(true);
    if (before && next && !shardOnly(before, next))
      expect(next.written?.at.localeCompare(before.written?.at ?? ''), `${key}: in its order`).toBe(1);
    before = next;
  }
}

const anything: fc.Arbitrary<World> = fc.record({
  published: fc.boolean(),
  changes: fc.array(change, { minLength: 1, maxLength: 5 }),
  deployments: fc.array(fc.constantFrom<Deployment>('newer', 'newer', 'roll back', 'more shards'), {
    maxLength: 3,
  }),
  hands: fc.array(hand, { minLength: 2, maxLength: 5 }),
});

const [busy = ''] = keys;
const once = (kind: Change['kind'], waits: number): Change => ({
  key: busy,
  kind,
  hintedTwice: false,
  waits,
});
const turnsOf = (min: number, max: number) => fc.integer({ min, max });

/** A file that is gone again before somebody slow has written what it saw of it; and others who see nothing to do. */
const comesAndGoes: fc.Arbitrary<World> = fc
  .tuple(turnsOf(0, 8), turnsOf(8, 30), turnsOf(0, 8))
  .map(([stays, slow, waits]) => ({
    published: false,
    changes: [once('good', 0), once('remove', stays)],
    deployments: [],
    hands: [
      { ...calm, slow },
      { ...calm, waits },
    ],
  }));

/** A file that is replaced and put back while a slow editor, who then dies, brings the article up to date. */
const isPutBack: fc.Arbitrary<World> = fc
  .record({ put: turnsOf(0, 6), stays: turnsOf(2, 12), waits: turnsOf(6, 24), slow: turnsOf(20, 40) })
  .map(({ put, stays, waits, slow }) => ({
    published: true,
    changes: [once('good', put), once('erase newest', stays)],
    deployments: [],
    hands: [
      { ...calm, who: 'editor', key: busy, slow, diesAt: 13 },
      { ...calm, waits },
    ],
  }));

/** A file that comes while house rules are put in force, before or after the walk has passed its key. */
const comesToAHouse: fc.Arbitrary<World> = fc
  .tuple(fc.boolean(), turnsOf(0, 16), turnsOf(0, 16), turnsOf(0, 20))
  .map(([published, comes, keeps, slow]) => ({
    published,
    changes: [once('good', comes)],
    deployments: [],
    hands: [
      { ...calm, slow },
      { ...calm, who: 'housekeeper' as const, waits: keeps },
    ],
  }));

const world = (of: fc.Arbitrary<World>, without: Without = {}) =>
  fc.asyncProperty(fc.infiniteStream(fc.nat(1000)), of, (choices, of) =>
    live(new Turns(choices), of, without),
  );

/** Does the property fail within so many runs, from whatever seed? Each seed is a search of its own. */
async function failsFromAnySeed(of: fc.Arbitrary<World>, without: Without): Promise<void> {
  for (let seed = 1; seed <= 20; seed++) {
    const { failed } = await fc.check(world(of, without), { numRuns: 500, endOnFailure: true, seed });
    expect(failed, `the fault is found from seed ${seed}`).toBe(true);
  }
}

describe('reconcile', () => {
  test('once all hints are delivered the table agrees with the bucket, and nothing older follows something newer', async () => {
    await fc.assert(world(anything), { numRuns: 250 });
  });

  test('holds where a file comes and goes, and where it is put back', async () => {
    await fc.assert(world(comesAndGoes), { numRuns: 50 });
    await fc.assert(world(isPutBack), { numRuns: 50 });
  });

  test('holds where a file comes while house rules are put in force', async () => {
    await fc.assert(world(comesToAHouse), { numRuns: 100 });
  });

  test('without the mark of the house rules that an article was made with it would not', async () => {
    await failsFromAnySeed(comesToAHouse, { houseMark: true });
  });

  test('without the hints after other house rules were put in force it would not', async () => {
    await failsFromAnySeed(comesToAHouse, { houseHints: true });
  });

  test('without rows of authors and tags that are written ahead it would not', async () => {
    await failsFromAnySeed(anything, { rowsAhead: true });
  });

  test('without the state that a row names it would not', async () => {
    await failsFromAnySeed(anything, { rowState: true });
  });

  test('without readers that ask the shards of before it would not', async () => {
    await failsFromAnySeed(anything, { oldShards: true });
  });

  test('without the last look it would not', async () => {
    await failsFromAnySeed(comesAndGoes, { lastLook: true });
  });

  test('without the hint that an editor sends ahead it would not', async () => {
    await failsFromAnySeed(isPutBack, { delayedHint: true });
  });
});
