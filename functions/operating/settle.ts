/** Has every key that differs reconciled: by hints into a queue, or on the spot. */
import type { Compared } from './compare.ts';

export interface Settling {
  /** Also those that are equal, or whose upload is archived. */
  readonly everything: boolean;
  /** How many published articles may be withdrawn: what a person was shown. */
  readonly withdrawals: number;
  /** Keys that are handed over at once. */
  readonly batch: number;
  /** Batches that are under way at once. */
  readonly atOnce: number;
  /** Takes one batch. What it throws ends the walk. */
  readonly settle: (keys: readonly string[]) => Promise<void>;
  /** Told after each batch: no key up to this one must be looked at again. */
  readonly done: (key: string, keys: number) => void | Promise<void>;
  /** Once this is aborted, no further batch begins. */
  readonly signal?: AbortSignal;
}

/** More articles would be withdrawn than a person agreed to. */
export class TooManyWithdrawals extends Error {}

/**
 * @returns how many keys were handed over
 * @throws TooManyWithdrawals when the bucket has lost more since it was surveyed
 */
export async function settleAll(compared: AsyncIterable<Compared>, settling: Settling): Promise<number> {
  const { everything, batch, atOnce, settle, done, signal } = settling;
  let withdrawals = settling.withdrawals;
  let handed = 0;
  let keys: string[] = [];
  // In the order of keys; `done` is told of the first one only when it and all before it are done.
  const underWay: { readonly last: string; readonly count: number; readonly work: Promise<void> }[] = [];
  try {
    for await (const { key, standing, isPublished } of compared) {
      if (signal?.aborted) break;
      if ((standing === 'equal' || standing === 'archived') && !everything) continue;
      if (standing === 'extra' && isPublished && withdrawals-- <= 0) {
        throw new TooManyWithdrawals(
          `More uploads went missing than a moment ago: ${JSON.stringify(key)} would be one withdrawal too many. Look at the bucket, and begin again.`,
        );
      }
      keys.push(key);
      if (keys.length >= batch) await begin();
    }
    if (keys.length && !signal?.aborted) await begin();
    while (underWay.length) await oldest();
    return handed;
  } finally {
    await Promise.allSettled(underWay.map(({ work }) => work));
  }

  async function begin(): Promise<void> {
    const last = keys.at(-1) ?? '';
    const work = settle(keys);
    work.catch(() => {}); // its error is met where it is awaited
    underWay.push({ last, count: keys.length, work });
    keys = [];
    if (underWay.length >= atOnce) await oldest();
  }

  async function oldest(): Promise<void> {
    const first = underWay.shift();
    if (!first) return;
    await first.work;
    handed += first.count;
    await done(first.last, handed);
  }
}
