/** Puts damage of transport right, line by line, before anything is judged. */
import { kindOf } from '../characters/characters.ts';
import * as kinds from '../characters/kinds.ts';
import type { Mark, Repair } from '../cleaning.ts';
import { type LineUnits, lineUnits } from '../readers/line-units.ts';
import type { ReadLine } from '../readers/reading.ts';
import { composed } from './composed.ts';
import { latinControls, strayControls } from './controls.ts';
import { entities } from './entities.ts';
import { invisible } from './invisible.ts';
import { mojibake } from './mojibake.ts';
import { oddSpaces } from './odd-spaces.ts';
import { quoteSpace } from './quote-space.ts';
import type { Edit, MendLine, Repairer } from './repair.ts';

/**
 * In order: what was read in a wrong charset is no character yet; an entity may be a no-break space; a lost space is seen
 * only when nothing invisible stands in its place.
 */
const repairers: readonly Repairer[] = [
  mojibake,
  latinControls,
  strayControls,
  entities,
  invisible,
  composed,
  oddSpaces,
  quoteSpace,
];

export interface RepairedLine {
  readonly text: string;
  readonly marks?: readonly Mark[];
  readonly repairs?: readonly Repair[];
}

/** Which sets of traces a UTF-16 unit is in, one bit each. */
const setsOf = new Uint16Array(65_536);
let sets = 0;

/** Gives a set of traces its bit. */
function bitOf(set: string): number {
  const bit = 1 << sets++;
  for (let at = 0; at < set.length; at++) {
    const isRange = set[at + 1] === '-' && at + 2 < set.length;
    const last = set.charCodeAt(isRange ? at + 2 : at);
    for (let unit = set.charCodeAt(at); unit <= last; unit++) setsOf[unit] = (setsOf[unit] ?? 0) | bit;
    if (isRange) at += 2;
  }
  return bit;
}

interface Candidate extends Repairer {
  /** The bits of all its sets. */
  readonly needs: number;
}

const candidates: readonly Candidate[] = repairers.map(repairer => ({
  ...repairer,
  needs: repairer.traces.reduce((bits, set) => bits | bitOf(set), 0),
}));

/** The sets of which each line has a character. */
function tracesIn({ units, starts, stops }: LineUnits): Uint16Array {
  const found = new Uint16Array(starts.length);
  const table = setsOf;
  for (let line = 0; line < starts.length; line++) {
    const stop = stops[line] ?? 0;
    let mask = 0;
    for (let at = starts[line] ?? 0; at < stop; at++) mask |= table[units[at] ?? 0] ?? 0;
    found[line] = mask;
  }
  return found;
}

interface Mender extends Candidate {
  readonly mend: MendLine;
}

/**
 * The lines that were repaired, without the markup's own signs, by their place in the reading; nothing stands where nothing
 * was damaged. Nearly all sources need none of this.
 */
export function repairLines(
  source: string,
  lines: readonly ReadLine[],
  units: LineUnits = lineUnits(lines),
): readonly (RepairedLine | undefined)[] {
  const traces = tracesIn(units);
  let all = 0;
  for (let at = 0; at < traces.length; at++) all |= traces[at] ?? 0;
  const active = candidates.flatMap((candidate): Mender[] => {
    const { needs } = candidate;
    const isTraced = (all & needs) === needs && traces.some(mask => (mask & needs) === needs);
    const mend = isTraced ? candidate.inspect(source) : undefined;
    return mend ? [{ ...candidate, mend }] : [];
  });
  if (active.length === 0) return [];
  const found: (RepairedLine | undefined)[] = new Array(lines.length);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const mask = traces[at] ?? 0;
    if (line && mask && line.kind !== 'code') found[at] = repaired(line, mask, active);
  }
  return found;
}

function repaired(
  { text, plain = text, marks }: ReadLine,
  traces: number,
  active: readonly Mender[],
): RepairedLine | undefined {
  let line: RepairedLine | undefined;
  const repairs: Repair[] = [];
  for (const { needs, name, reason, suspect, mend } of active) {
    // What was mended may have brought new traces.
    if (!line && (traces & needs) !== needs) continue;
    const now = line?.text ?? plain;
    if (suspect && !suspect.test(now)) continue;
    const edits = mend(now);
    if (edits.length === 0) continue;
    for (const piece of recorded(now, edits)) repairs.push({ rule: name, reason, ...piece });
    line = applied(line ?? { text: plain, ...(marks && { marks }) }, edits);
  }
  return line && { ...line, repairs };
}

function applied({ text, marks }: RepairedLine, edits: readonly Edit[]): RepairedLine {
  let mended = '';
  let from = 0;
  for (const { at, before, after } of edits) {
    mended += text.slice(from, at) + after;
    from = at + before.length;
  }
  let shift = 0;
  const shifts = edits.map(({ at, before, after }) => {
    shift += after.length - before.length;
    return [at + before.length, shift] as const;
  });
  /** By halves: a line may have as many marks as edits. */
  const moved = (offset: number): number => {
    let [low, high] = [0, shifts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shifts[middle]?.[0] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (shifts[low - 1]?.[1] ?? 0);
  };
  return {
    text: mended + text.slice(from),
    ...(marks && { marks: marks.map(mark => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })) }),
  };
}

/** How much of the words around a change is told. */
const context = 24;
const isOfWord = (unit: number): boolean => kindOf(unit) <= kinds.dense;

/** Each changed piece once, with the words that it stands in. */
function recorded(text: string, edits: readonly Edit[]): { before: string; after: string }[] {
  const pieces = new Map<string, string>();
  for (const { at, before, after } of edits) {
    const end = at + before.length;
    let from = at;
    while (from > 0 && at - from < context && isOfWord(text.charCodeAt(from - 1))) from--;
    let to = end;
    while (to < text.length && to - end < context && isOfWord(text.charCodeAt(to))) to++;
    const lead = text.slice(from, at);
    const tail = text.slice(end, to);
    const short = before.length > 2 * context ? before.length - context : 0;
    pieces.set(
      lead.slice(short && lead.length) + before.slice(short) + tail,
      lead.slice(short && lead.length) + after.slice(short) + tail,
    );
  }
  return [...pieces].map(([before, after]) => ({ before, after }));
}
