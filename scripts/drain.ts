/**
 * A burst of uploads and how it drains: queue, batches, retries, dead letters and the write rate of an index's one
 * partition, second by second. A model of what AWS documents, for the numbers in docs/cost.md; nothing is sent anywhere.
 *
 * Messages are counted, not followed: a share of a million messages is worked off as a whole. Rates come from
 * lib/environments.ts and the time that one key takes.
 */
import { pathToFileURL } from 'node:url';

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
  /** Writes a second that one partition of an index takes, and what it saves up of seconds in which it took less. */
  readonly partition: { readonly writesEachSecond: number; readonly savedUp: number };
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
  const perSecond = (burst.batchesAtOnce * 4) / burst.secondsAKey;

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

    const taken = Math.min(perSecond, total);
    const isOut = burst.outage !== undefined && second >= burst.outage[0] && second < burst.outage[1];
    const tried = isOut ? 0 : taken * (1 - burst.failing);
    const wanted = (tried + burst.othersEachSecond) * burst.writesAChange;
    peakWrites = Math.max(peakWrites, wanted);
    budget = Math.min(partition.savedUp, budget + partition.writesEachSecond);
    const granted = Math.min(wanted, budget);
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
  })) {
    const { seconds, dead, lost, throttled, peakWrites } = drain(burst);
    console.log(
      `${name}: ${(seconds / 3_600).toFixed(1)} h, ${Math.round(dead)} dead letters, ${Math.round(lost)} lost, ${Math.round(throttled)} writes refused, ${Math.round(peakWrites)} writes a second at most`,
    );
  }
}
