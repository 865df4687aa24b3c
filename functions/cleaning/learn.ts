/** Learns what a section's files have in common, one file after the other. Pure. */
import { within } from './budget/budget.ts';
import type { CleanOptions } from './cleaning.ts';
import { type Proposals, proposalsOf } from './house/proposals.ts';
import { printOf, type Sighting, sightings } from './house/sightings.ts';
import { type Counts, count, isCopy, noCounts } from './house/tally.ts';
import { judge } from './judged.ts';

export interface LearntFile {
  /** Its name or key. */
  readonly name: string;
  readonly source: string | Uint8Array;
  /** When it was uploaded, ISO 8601; where that is known. */
  readonly at?: string;
  /** As for `clean`; the name tells the type where they do not. */
  readonly options?: CleanOptions;
}

/** What recurs in the files of one site, and which of it is the site's furniture. */
export function learn(files: Iterable<LearntFile>): Proposals {
  const counts = noCounts();
  for (const file of files) learnFile(counts, file);
  return proposalsOf(counts);
}

/**
 * Learns from one more file.
 *
 * @returns whether it was counted: a copy of an earlier one is not, nor what can't be read, costs too much or has no text
 */
export function learnFile(counts: Counts, { name, source, at, options }: LearntFile): boolean {
  const seen = sightingsIn(source, { name, ...options });
  if (!seen || seen.found.length === 0 || isCopy(counts, seen.print)) return false;
  count(counts, seen.found, name, at);
  return true;
}

const sightingsIn = (
  source: string | Uint8Array,
  options: CleanOptions,
): { readonly found: readonly Sighting[]; readonly print: string } | undefined =>
  within(source.length, () => {
    const { problem, document, signed, removed } = judge(source, options);
    if (problem) return undefined;
    return { found: sightings(document, removed, signed), print: printOf(document) };
  });
