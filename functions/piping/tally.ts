/** Totals over many cleanings: what became of the sources, and which rule removed how many of their lines. */
import type { Cleaning } from '../cleaning/cleaning.ts';
import { kindOf } from '../cleaning/rules/headings.ts';

export interface Tally {
  clean: number;
  held: number;
  rejected: number;
  /** Lines with text. */
  lines: number;
  /** Lines removed, by rule. */
  readonly removed: Record<string, number>;
}

export const noTally = (): Tally => ({ clean: 0, held: 0, rejected: 0, lines: 0, removed: {} });

export function count(tally: Tally, { verdict, lines }: Cleaning): void {
  tally[verdict.status]++;
  for (const { id, removed } of lines) {
    if (id === undefined) continue;
    tally.lines++;
    if (!removed) continue;
    const rule = kindOf(removed.rule);
    tally.removed[rule] = (tally.removed[rule] ?? 0) + 1;
  }
}

/** Adds what `part` counted. */
export function add(tally: Tally, part: Tally): void {
  for (const name of ['clean', 'held', 'rejected', 'lines'] as const) tally[name] += part[name];
  for (const [rule, times] of Object.entries(part.removed))
    tally.removed[rule] = (tally.removed[rule] ?? 0) + times;
}
