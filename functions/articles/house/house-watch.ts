/**
 * What is remembered of some files of each section as they are cleaned, so that nobody must walk the section to see that
 * something else comes back in it. Best effort: no article depends on it.
 *
 * One file in so many is remembered, told by a hash of its key, and each has one of a fixed number of places: the same key always
 * the same one. So repeats count once, new files take the places of old ones, and a section of any size costs the same to read.
 */
import { createHash } from 'node:crypto';
import type { HouseRule } from '../../cleaning/cleaning.ts';
import type { SeenFile } from '../../cleaning/learn.ts';

export type { SeenFile };

/** What was found in a section. */
export interface HouseNotice {
  readonly prefix: string;
  /** Wordings that may become house rules. */
  readonly wordings: number;
  /** Files that were looked at. */
  readonly files: number;
  /** The surest of the wordings, for an editor who accepts them without looking further. */
  readonly surest?: readonly Omit<HouseRule, 'by' | 'at'>[];
  /** Rules in force whose wording stands in none of the newest files. */
  readonly stopped?: readonly HouseRule[];
}

/** Where it is remembered. */
export interface HouseWatch {
  /** Remembers a file in its place, instead of what was there. */
  remember(section: string, file: SeenFile): Promise<void>;
  /** Forgets a key, where it has its place. */
  forget(section: string, key: string): Promise<void>;
  /** All that is remembered of a section, in no order. */
  remembered(section: string): Promise<readonly SeenFile[]>;
  /** Says what was found in a section, instead of what was said before. */
  say(notice: HouseNotice): Promise<void>;
  /** What was said last of each section. */
  said(): Promise<readonly HouseNotice[]>;
}

/** Files of one section that are remembered at most. */
export const watchPlaces = 128;

/** The folder at the top: what is watched as one site. '' for files in none. */
export const watchedSection = (key: string): string => key.slice(0, key.indexOf('/') + 1);

/** Of a key, a number that is always the same: which place it has, and whether it is one of those that are remembered. */
export function watchedPlace(key: string, oneIn: number): number | undefined {
  const digest = createHash('sha256').update(key).digest();
  return digest.readUInt32BE(0) % oneIn === 0 ? digest.readUInt32BE(4) % watchPlaces : undefined;
}
