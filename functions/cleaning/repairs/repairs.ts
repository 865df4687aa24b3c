/** Puts damage of transport right, line by line, before anything is judged. */
import { kindOf } from '../characters.ts';
import type { Mark, Repair } from '../cleaning.ts';
import * as kinds from '../kinds.ts';
import { type LineUnits, lineUnits } from '../line-units.ts';
import type { ReadLine } from '../readers/reading.ts';
import { composed } from './composed.ts';
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
const repairers: readonly Repairer[] = [mojibake, entities, invisible, composed, oddSpaces, quoteSpace];

export interface RepairedLine {
  readonly text: string;
  readonly marks?: readonly Mark[];
  readonly repairs?: readonly Repair[];
}

/** Which repairers a UTF-16 unit is a trace for, one bit each; 0 where it has not been met yet. */
const traceOf = new Uint8Array(65_536);
const met = 1 << repairers.length;

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const traces = repairers.reduce((mask, { trace }, at) => mask | (trace.test(char) ? 1 << at : 0), met);
  traceOf[unit] = traces;
  return traces;
}

function tracesIn({ units, starts }: LineUnits): Uint8Array {
  const found = new Uint8Array(starts.length);
  const table = traceOf;
  for (let line = 0; line + 1 < starts.length; line++) {
    const stop = starts[line + 1] ?? 0;
    let mask = 0;
    for (let at = starts[line] ?? 0; at < stop; at++) {
      const unit = units[at] ?? 0;
      mask |= table[unit] || learn(unit);
    }
    found[line] = mask;
  }
  return found;
}

interface Mender extends Repairer {
  readonly bit: number;
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
  const any = traces.reduce((all, mask) => all | mask, 0);
  let activeBits = 0;
  const active = repairers.flatMap((repairer, at): Mender[] => {
    const bit = 1 << at;
    const mend = any & bit ? repairer.inspect(source) : undefined;
    if (mend) activeBits |= bit;
    return mend ? [{ ...repairer, bit, mend }] : [];
  });
  if (active.length === 0) return [];
  return lines.map((line, index) => {
    const mask = traces[index] ?? 0;
    return mask & activeBits && line.kind !== 'code' ? repaired(line, mask, active) : undefined;
  });
}

function repaired(
  { text, plain = text, marks }: ReadLine,
  traces: number,
  active: readonly Mender[],
): RepairedLine | undefined {
  let line: RepairedLine | undefined;
  const repairs: Repair[] = [];
  for (const { bit, name, reason, trace, suspect = trace, mend } of active) {
    const now = line?.text ?? plain;
    // What was mended may have brought new traces.
    if (line ? !suspect.test(now) : !(traces & bit) || (suspect !== trace && !suspect.test(now))) continue;
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
