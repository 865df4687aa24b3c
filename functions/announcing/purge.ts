/** A withdrawn article goes from a CDN at once, and not after the minute for which that may keep it. */
import { createHash } from 'node:crypto';
import type { Announcement } from './announcement.ts';

export interface Purging {
  /** @param month `2026-03`. @returns false where as many as may be were counted in it already */
  count(month: string): Promise<boolean>;
  /**
   * @param path with a `*` at its end: whatever begins like this goes
   * @param reference the same again does nothing
   * @returns false where too many are under way: the minute is over before they are
   */
  invalidate(path: string, reference: string): Promise<boolean>;
}

export type Purged = 'purged' | 'no more this month' | 'too many at once';

/** @param now milliseconds since 1970 */
export async function purge(
  { href = '', position }: Pick<Announcement, 'href' | 'position'>,
  { count, invalidate }: Purging,
  now: number,
): Promise<Purged> {
  if (!(await count(new Date(now).toISOString().slice(0, 7)))) return 'no more this month';
  const reference = createHash('sha256').update(`${href} ${position}`).digest('hex');
  // Each format has an address of its own, with a query.
  const isTaken = await invalidate(`${new URL(href).pathname}*`, reference);
  return isTaken ? 'purged' : 'too many at once';
}
