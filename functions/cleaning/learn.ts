/** Learns what a section's files have in common, one file after the other. Pure. */
import { within } from './budget/budget.ts';
import type { CleanOptions } from './cleaning.ts';
import { type Proposals, proposalsOf } from './house/proposals.ts';
import { type Sighting, sightings } from './house/sightings.ts';
import { count, noCounts } from './house/tally.ts';
import { judged } from './judged.ts';

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
  for (const { name, source, at, options } of files)
    count(counts, sightingsIn(source, { name, ...options }), name, at);
  return proposalsOf(counts);
}

/** What one file tells of its wordings. Nothing where it can't be read or costs too much. */
export const sightingsIn = (source: string | Uint8Array, options: CleanOptions = {}): readonly Sighting[] =>
  within(source.length, () => {
    const { problem, document, signed, removed } = judged(source, options);
    return problem ? [] : sightings(document, removed, signed.lines);
  }) ?? [];
