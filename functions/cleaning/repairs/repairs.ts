/** Puts damage of transport right, line by line, before anything is judged. */
import type { Mark, Repair } from '../cleaning.ts';
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

/**
 * The lines that were repaired, without the markup's own signs, by their place in the reading; nothing stands where nothing
 * was damaged. Nearly all sources need none of this.
 */
export function repairLines(
  source: string,
  lines: readonly ReadLine[],
): readonly (RepairedLine | undefined)[] {
  const active = repairers.flatMap(repairer => {
    const mend = repairer.suspect.test(source) ? repairer.inspect(source) : undefined;
    return mend ? [{ ...repairer, mend }] : [];
  });
  if (active.length === 0) return [];
  return lines.map(line => (line.kind === 'code' ? undefined : repaired(line, active)));
}

function repaired(
  { text, plain = text, marks }: ReadLine,
  active: readonly (Repairer & { mend: MendLine })[],
): RepairedLine | undefined {
  let line: RepairedLine | undefined;
  const repairs: Repair[] = [];
  for (const { name, reason, suspect, mend } of active) {
    const now = line?.text ?? plain;
    if (!suspect.test(now)) continue;
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

/** Each changed piece once, with the words that it stands in. */
function recorded(text: string, edits: readonly Edit[]): { before: string; after: string }[] {
  const pieces = new Map<string, string>();
  for (const { at, before, after } of edits) {
    const end = at + before.length;
    const lead = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, at - context), at))?.[0] ?? '';
    const tail = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + context))?.[0] ?? '';
    const short = before.length > 2 * context ? before.length - context : 0;
    pieces.set(
      lead.slice(short && lead.length) + before.slice(short) + tail,
      lead.slice(short && lead.length) + after.slice(short) + tail,
    );
  }
  return [...pieces].map(([before, after]) => ({ before, after }));
}
