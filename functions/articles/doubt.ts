/** How much a published article deserves an editor's look, so that twenty are checked and not four thousand. Pure. */
import type { Cleaning } from '../cleaning/cleaning.ts';

/**
 * Removed lines with text between the first and the last kept line of the body, at most 9999. What an editor decided is not
 * in doubt any more.
 */
export function doubtOf({ lines }: Cleaning): number {
  const isKept = (index: number) =>
    lines[index]?.id !== undefined && !lines[index]?.removed && !lines[index]?.role;
  let first = 0;
  let last = lines.length - 1;
  while (first <= last && !isKept(first)) first++;
  while (last > first && !isKept(last)) last--;
  let removed = 0;
  for (let index = first; index < last; index++) {
    const line = lines[index];
    if (line?.id && line.removed && !line.decision) removed++;
  }
  return Math.min(9999, removed);
}
