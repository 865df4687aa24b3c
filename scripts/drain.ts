/**
 * A burst of uploads and how it drains: queue, batches, retries, dead letters, what the table takes and what the fullest
 * partition of an index does, second by second. A model of what AWS documents, for the numbers in docs/cost.md; nothing is sent anywhere.
 *
 * Messages are counted, not followed: a share of a million messages is worked off as a whole. Rates come from
 * lib/environments.ts and the time that one key takes.
 */
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { inShard, shardsUpTo } from '../functions/articles/keys/shards.ts';
import { unitsAChange } from '../functions/operating/environment/warm.ts';
import { shelf } from '../functions/stores/table/articles-schema.ts';

export interface Burst {
  /** Messages that lie in the queue at the beginning. */
  readonly messages: number;
  /** Uploads that come in every second meanwhile. */
  readonly liveEachSecond: number;
  /** Changes a second that the bulk queue makes at the same time, and editors. */
  readonly othersEachSecond: number;
  /** Batches that are worked on at once; a batch has four keys in work. */
  readonly batchesAtOnce: number;
  /** Seconds that one key takes. */
  readonly secondsAKey: number;
  /** Share of keys that fail for a reason that passes. */
  readonly failing: number;
  /** Seconds, from and to, in which every key fails: the bucket or the table is out. */
  readonly outage?: readonly [number, number];
  readonly maxReceiveCount: number;
  /** Seconds until a failed message is delivered again. */
  readonly visibilityTimeout: number;
  /**
   * Writes a second that the busiest index takes before one of its partitions is full, and what that saves up of seconds in which it
   * took less.
   */
  readonly partition: { readonly writesEachSecond: number; readonly savedUp: number };
  /** Write units a second that the table takes, by the second; absent: as many as are asked. */
  readonly table?: (second: number) => number;
  /** Writes that one change makes in the busiest index. */
  readonly writesAChange: number;
}

export interface Drained {
  readonly seconds: number;
  readonly settled: number;
  readonly dead: number;
  /** Messages that were neither settled nor given up; 0 unless the model is wrong. */
  readonly lost: number;
  /** Writes that the index refused, which holds up everybody who writes to the table. */
  readonly throttled: number;
  /** The highest rate of writes that the index was asked for. */
  readonly peakWrites: number;
}

/** What Lambda begins with for a queue, and how many more it adds: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html */
const [firstBatches, moreBatchesAMinute] = [5, 300];

/** Keys of a batch that are in work at once. */
const keysAtOnce = 4;

/** Writes a second of one partition, and for how many seconds it saves up what it did not take. */
const [ofAPartition, saves] = [1_000, 300];

/**
 * The busiest index, whose shards fall on its partitions as their hashes do: the one that most of them fall on is full first.
 * DynamoDB parts such a partition after a while; that is not counted on.
 * @param partitions one for each 1,000 units a second that the index is warm for
 * @param world which hashes it has: nobody knows DynamoDB's
 */
export function indexOf(shards: number, partitions: number, world: number): Burst['partition'] {
  const values =
    shards === 1
      ? [shelf]
      : shardsUpTo(shards)
          .slice(1)
          .map(shard => inShard(shelf, shard));
  const loads = new Map<number, number>();
  for (const value of values) {
    const at = createHash('sha256').update(`${world} ${value}`).digest().readUInt32BE(0) % partitions;
    loads.set(at, (loads.get(at) ?? 0) + 1);
  }
  const share = Math.max(...loads.values()) / values.length;
  return { writesEachSecond: ofAPartition / share, savedUp: (ofAPartition * saves) / share };
}

/** What a table takes that was never busy: 4,000 units a second, and twice as much after each half hour of work. */
export const cold = (second: number): number => Math.min(ofATable, 4_000 * 2 ** Math.floor(second / 1_800));

/** One that `faircopy warm` made ready: what an account may have for one table, unless it asks for more. */
export const warmed = (): number => ofATable;
const ofATable = 40_000;

/** Batches at once that make so many changes a second, none of which may be more than the account runs. */
export const batchesFor = (rate: number, secondsAKey: number, executions = 1_000): number =>
  Math.min(executions, Math.ceil((rate * secondsAKey) / keysAtOnce));

/** Longest that is simulated, in seconds: how long a message is kept. */
const retention = 7 * 86_400;

const sum = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

export function drain(burst: Burst): Drained {
  const { maxReceiveCount, visibilityTimeout, partition } = burst;
  // waiting[r]: messages that were received r times so far.
  const waiting = new Array<number>(maxReceiveCount).fill(0);
  waiting[0] = burst.messages;
  const back = new Map<number, number[]>();
  let budget = partition.savedUp;
  let settled = 0;
  let dead = 0;
  let throttled = 0;
  let peakWrites = 0;
  let arrived = burst.messages;
  let second = 0;

  for (; second < retention; second++) {
    for (const [received, count] of (back.get(second) ?? []).entries())
      waiting[received] = (waiting[received] ?? 0) + count;
    back.delete(second);
    if (arrived - settled - dead < 0.5) break;
    const backlog = sum(waiting);
    const live = settled + dead < burst.messages ? burst.liveEachSecond : 0;
    waiting[0] = (waiting[0] ?? 0) + live;
    arrived += live;
    const total = backlog + live;

    // https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html
    const batches = Math.min(burst.batchesAtOnce, firstBatches + second * (moreBatchesAMinute / 60));
    const taken = Math.min((batches * keysAtOnce) / burst.secondsAKey, total);
    const isOut = burst.outage !== undefined && second >= burst.outage[0] && second < burst.outage[1];
    const tried = isOut ? 0 : taken * (1 - burst.failing);
    const wanted = (tried + burst.othersEachSecond) * burst.writesAChange;
    peakWrites = Math.max(peakWrites, wanted);
    budget = Math.min(partition.savedUp, budget + partition.writesEachSecond);
    const units = burst.table?.(second) ?? Number.POSITIVE_INFINITY;
    const granted = Math.min(wanted, budget, (units / unitsAChange) * burst.writesAChange);
    budget -= granted;
    throttled += wanted - granted;
    const done = wanted === 0 ? 0 : tried * (granted / wanted);
    settled += done;

    // What is taken is a fair sample of what waits, whatever its age; SQS promises no order.
    const failedShare = taken === 0 ? 0 : 1 - done / taken;
    const returning = new Array<number>(maxReceiveCount).fill(0);
    for (let received = 0; received < maxReceiveCount; received++) {
      const part = total === 0 ? 0 : taken * ((waiting[received] ?? 0) / Math.max(total, taken));
      waiting[received] = (waiting[received] ?? 0) - part;
      const failed = part * failedShare;
      if (received + 1 >= maxReceiveCount) dead += failed;
      else returning[received + 1] = failed;
    }
    if (failedShare > 0) back.set(second + visibilityTimeout, returning);
  }
  const left = sum([...waiting, ...[...back.values()].flat()]);
  return { seconds: second, settled, dead, lost: arrived - settled - dead - left, throttled, peakWrites };
}

/** Production, as lib/environments.ts and lib/publishing.ts have it. */
export const tenMillion: Burst = {
  messages: 10_000_000,
  liveEachSecond: 1,
  othersEachSecond: 101,
  batchesAtOnce: 5,
  secondsAKey: 0.065,
  failing: 0.01,
  maxReceiveCount: 10,
  visibilityTimeout: 360,
  partition: { writesEachSecond: 1_000, savedUp: 300_000 },
  writesAChange: 2,
};

/** An archive's row: sixteen shards, a warmed table, and batches for 1,800 articles a second. */
export const archive = (world: number): Burst => ({
  ...tenMillion,
  batchesAtOnce: batchesFor(1_800, tenMillion.secondsAKey),
  partition: indexOf(16, 16, world),
  table: warmed,
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, burst] of Object.entries({
    'as it is': tenMillion,
    'with an outage of half an hour': { ...tenMillion, outage: [3_600, 5_400] as const },
    'with an outage of six hours': { ...tenMillion, outage: [3_600, 25_200] as const },
    'a thousand uploads in an outage of two hours': {
      ...tenMillion,
      messages: 1_000,
      outage: [0, 7_200] as const,
    },
    'without a limit on batches': { ...tenMillion, batchesAtOnce: 250 },
    'an archive’s row': archive(0),
    '… on a table that was never busy': { ...archive(0), table: cold },
    '… with one shard': { ...archive(0), partition: indexOf(1, 16, 0) },
    '… on indexes that were never busy': { ...archive(0), partition: indexOf(16, 4, 0) },
  })) {
    const { seconds, dead, lost, throttled, peakWrites } = drain(burst);
    console.log(
      `${name}: ${(seconds / 3_600).toFixed(1)} h, ${Math.round(dead)} dead letters, ${Math.round(lost)} lost, ${Math.round(throttled)} writes refused, ${Math.round(peakWrites)} writes a second at most`,
    );
  }
}
