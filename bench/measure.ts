/** Clocks, percentiles, and what forked processes tell. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** One round of each contestant in turn, so that whatever else the machine does meets all of them alike. */
export interface Contestant {
  readonly name: string;
  /** One piece of work, the n-th. */
  readonly work: (n: number) => unknown;
}

/**
 * Milliseconds that each piece of work took, by contestant.
 * @param budget stops before the next round once so many milliseconds have passed
 */
export async function compete(
  contestants: readonly Contestant[],
  {
    rounds,
    budget,
    warmUps = 1,
  }: { readonly rounds: number; readonly budget: number; readonly warmUps?: number },
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let n = 0; n < warmUps; n++) for (const { work } of contestants) await work(n);
  const began = performance.now();
  for (let n = 0; n < rounds && (n < 2 || performance.now() - began < budget); n++) {
    for (const { name, work } of contestants) {
      const from = performance.now();
      await work(n);
      times.get(name)?.push(performance.now() - from);
    }
  }
  return times;
}

export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  readonly mean: number;
}

export function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return {
    p50: at(0.5),
    p99: at(0.99),
    max: at(1),
    mean: sorted.reduce((sum, time) => sum + time, 0) / sorted.length,
  };
}

/** Three digits that matter. */
export const short = (value: number): string =>
  !Number.isFinite(value)
    ? '–'
    : value >= 100
      ? Math.round(value).toLocaleString('en-US')
      : value.toPrecision(value < 0.01 ? 1 : 3).replace(/\.?0+$/, '');

export const sizeName = (bytes: number): string =>
  bytes >= 1_000_000
    ? `${Math.round(bytes / 1_048_576)} MB`
    : bytes >= 1_000
      ? `${Math.round(bytes / 1_000)} kB`
      : `${bytes} B`;

/** The next message of a forked process. @throws where it ends without one: there would be nothing to measure */
export async function told<Message>(child: ChildProcess): Promise<Message> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${child.spawnargs.slice(1).join(' ')} ended with ${code} and told nothing`);
  });
  const [message] = await Promise.race([once(child, 'message'), ended]);
  return message;
}
