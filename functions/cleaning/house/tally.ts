/**
 * What is known of the wordings of a section, counted over its files in bounded memory.
 *
 * Most lines stand in one file only. Now and then those that are too rare to matter are forgotten (lossy counting, Manku and
 * Motwani 2002: https://www.vldb.org/conf/2002/S10P03.pdf): a wording that stands in one of a thousand files or more is never
 * lost, and its count is short by one of a thousand at most. Up to a thousand files all counts are exact.
 */
import { hash } from 'node:crypto';
import type { HousePlace } from '../cleaning.ts';
import type { Sighting } from './sightings.ts';

/** A place in a file where a wording stands. */
export interface Example {
  readonly name: string;
  readonly before: string;
  readonly line: string;
  readonly behind: string;
}

/** How many files have a wording, and how it stands in them. Plain data. */
export interface Tally {
  files: number;
  /** Files in which it may have stood before it was counted. */
  missed: number;
  places: Record<HousePlace, number>;
  /** In how many files this holds of it (sightings.ts). */
  gone: number;
  titles: number;
  bylines: number;
  prose: number;
  withProse: number;
  subheadings: number;
  amongProse: number;
  besideGone: number;
  /** How often it stands there in all. */
  times: number;
  /** Neighbours that came again, and in how many files. */
  before: [wording: string, files: number][];
  behind: [wording: string, files: number][];
  examples: Example[];
  /** When the first and the last of its files were uploaded, ISO 8601; '' where nobody knows. */
  first: string;
  last: string;
}

/** All that was learnt so far: can be written down, and gone on with. */
export interface Counts {
  /** Files that were counted. */
  files: number;
  readonly tallies: Map<string, Tally>;
  /** What the last files that were counted are told by (sightings.ts, printOf): copies of them say nothing of the site. */
  readonly known: Set<string>;
}

export const noCounts = (): Counts => ({ files: 0, tallies: new Map(), known: new Set() });

/** So many files are known by their prints. */
const mostKnown = 100_000;

/** Is this a copy of an article that was counted? If it is none, it is known from now on. */
export function isCopy({ known }: Counts, print: string): boolean {
  if (print === '') return false;
  const short = hash('sha256', print).slice(0, 16);
  if (known.has(short)) return true;
  known.add(short);
  if (known.size > mostKnown) for (const oldest of known) if (known.delete(oldest)) break;
  return false;
}

/** Files between two forgettings. */
const stretch = 1000;
const mostExamples = 3;
const mostNeighbours = 4;
/** Characters of a line that are shown in an example. */
const longestShown = 200;

/** Counts one more file that is no copy. @param at when it was uploaded, ISO 8601 */
export function count(counts: Counts, seen: readonly Sighting[], name: string, at = ''): void {
  const round = Math.floor(counts.files / stretch);
  counts.files++;
  for (const sighting of seen) {
    let tally = counts.tallies.get(sighting.wording);
    if (!tally) {
      tally = empty(round);
      counts.tallies.set(sighting.wording, tally);
    }
    add(tally, sighting, name, at);
  }
  if (counts.files % stretch === 0)
    for (const [wording, { files, missed }] of counts.tallies)
      if (files + missed <= round + 1) counts.tallies.delete(wording);
}

const empty = (missed: number): Tally => ({
  files: 0,
  missed,
  places: { above: 0, inside: 0, below: 0 },
  gone: 0,
  titles: 0,
  bylines: 0,
  prose: 0,
  withProse: 0,
  subheadings: 0,
  amongProse: 0,
  besideGone: 0,
  times: 0,
  before: [],
  behind: [],
  examples: [],
  first: '',
  last: '',
});

function add(tally: Tally, sighting: Sighting, name: string, at: string): void {
  tally.files++;
  for (const place of sighting.places) tally.places[place]++;
  tally.gone += Number(sighting.isGone);
  tally.titles += Number(sighting.isTitle);
  tally.bylines += Number(sighting.isByline);
  tally.prose += Number(sighting.isProse);
  tally.withProse += Number(sighting.hasProse);
  tally.subheadings += Number(sighting.isSubheading);
  tally.amongProse += Number(sighting.isAmongProse);
  tally.besideGone += Number(sighting.isBesideGone);
  tally.times += sighting.times;
  note(tally.before, sighting.before);
  note(tally.behind, sighting.behind);
  if (at && (!tally.first || at < tally.first)) tally.first = at;
  if (at > tally.last) tally.last = at;
  const { text, textBefore, textBehind } = sighting;
  if (!sighting.isGone && tally.examples.length < mostExamples)
    tally.examples.push({ name, before: shown(textBefore), line: shown(text), behind: shown(textBehind) });
}

/** The most frequent neighbours stay (Misra and Gries): one that stands in half of the files is never lost. */
function note(neighbours: [string, number][], wording: string): void {
  const known = neighbours.find(([each]) => each === wording);
  if (known) known[1]++;
  else if (neighbours.length < mostNeighbours) neighbours.push([wording, 1]);
  else {
    for (const each of neighbours) each[1]--;
    for (let at = neighbours.length - 1; at >= 0; at--)
      if (neighbours[at]?.[1] === 0) neighbours.splice(at, 1);
  }
}

const shown = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown).replace(/[\ud800-\udbff]$/, '')}…` : text;
