/** Learns what a section's files have in common, one file after the other. Pure. */
import { within } from './budget/budget.ts';
import type { CleanOptions } from './cleaning.ts';
import { type Proposals, proposalsOf } from './house/proposals.ts';
import { printOf, type SeenLine, seenLines, sightings } from './house/sightings.ts';
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
export function learnFile(counts: Counts, file: LearntFile): boolean {
  const seen = seenIn(file);
  return seen !== undefined && learnSeen(counts, seen);
}

/** What one file tells. Plain data: it may be kept, and learnt from later. */
export interface SeenFile {
  /** Its name or key. */
  readonly name: string;
  /** When it was uploaded, ISO 8601; where that is known. */
  readonly at?: string;
  /** What copies of one article have in common (sightings.ts). */
  readonly print: string;
  readonly lines: readonly SeenLine[];
}

/** What a file tells; undefined where it can't be read, costs too much or has no text. */
export const seenIn = ({ name, source, at, options }: LearntFile): SeenFile | undefined =>
  within(source.length, () => {
    const { problem, document, signed, removed } = judge(source, { name, ...options });
    if (problem || document.lines.length === 0) return undefined;
    const lines = seenLines(document, removed, signed);
    return { name, ...(at !== undefined && { at }), print: printOf(document), lines };
  });

/** Learns from what a file told. @returns whether it was counted: a copy of an earlier one is not */
export function learnSeen(counts: Counts, { name, at, print, lines }: SeenFile): boolean {
  const found = sightings(lines);
  if (found.length === 0 || isCopy(counts, print)) return false;
  count(counts, found, name, at);
  return true;
}
