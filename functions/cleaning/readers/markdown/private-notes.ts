/**
 * Finds what an author wrote for himself alone: `<!-- … -->` anywhere, `%% … %%` as note programs write it. Published, it
 * could not be taken back; so a note is whole or none: what nothing closes is text.
 */

export type NoteSign = '<!--' | '%%';

/** A line without its notes. */
export interface Uncovered {
  /** What is left of the line. */
  readonly text: string;
  /** The notes that were cut, as they stand there. */
  readonly notes: readonly string[];
  /** A note that goes on over the line's end. */
  readonly open?: NoteSign;
}

export const closing: Readonly<Record<NoteSign, string>> = { '<!--': '-->', '%%': '%%' };

/** Signs of code and of notes. */
const sign = /`+|<!--|%%/g;

/**
 * @param from where the line's own text begins
 * @param goesOn whether a note that begins here and does not end in the line ends in a later one
 */
export function uncovered(
  line: string,
  from: number,
  goesOn: (sign: NoteSign, at: number) => boolean,
): Uncovered {
  if (!line.includes('%%', from) && !line.includes('<!--', from)) return { text: line, notes: [] };
  const notes: string[] = [];
  const kept = [line.slice(0, from)];
  // Joined at the end: a text that is read while it grows is copied each time.
  const take = (start: number, end: number): void => {
    if (end > start) kept.push(line.slice(start, end));
  };
  let at = from;
  let unclosed = '';
  let ticks: ReadonlyMap<string, number> | undefined;
  for (;;) {
    sign.lastIndex = at;
    const found = sign.exec(line);
    if (!found) {
      take(at, line.length);
      return { text: kept.join(''), notes };
    }
    const [run] = found;
    const start = found.index;
    let end = start + run.length;
    if (run.startsWith('`')) {
      ticks ??= lastRuns(line);
      if ((ticks.get(run) ?? -1) > start) end = endOfCode(line, run, end);
      take(at, end);
    } else if (isNote(line, run as NoteSign, start)) {
      // Looked for once: where nothing closes this one, nothing closes the next.
      const close: number = unclosed === run ? -1 : line.indexOf(closing[run as NoteSign], end);
      if (close === -1) unclosed = run;
      if (close === -1 && !goesOn(run as NoteSign, start)) take(at, end);
      else {
        take(at, start);
        end = close === -1 ? line.length : close + closing[run as NoteSign].length;
        notes.push(line.slice(start, end));
        if (close === -1) return { text: kept.join(''), notes, open: run as NoteSign };
        // The space that parted the note from the words around it is one too many.
        if (/\s/.test(kept.at(-1)?.at(-1) ?? '') && /\s/.test(line[end] ?? '')) end++;
      }
    } else take(at, end);
    at = end;
  }
}

/** “100%%” is a number; a note begins at a line's start or behind a space or a mark. */
const isNote = (line: string, run: NoteSign, at: number): boolean =>
  run === '<!--' || (!/[\p{L}\p{N}]/u.test(line[at - 1] ?? ' ') && line[at + 2] !== '%');

/** Where each run of backticks stands for the last time. */
function lastRuns(line: string): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const { 0: run, index } of line.matchAll(/`+/g)) last.set(run, index);
  return last;
}

/** Behind the next run of exactly so many backticks; there is one. */
function endOfCode(line: string, run: string, from: number): number {
  const ticks = /`+/g;
  ticks.lastIndex = from;
  for (let next = ticks.exec(line); next; next = ticks.exec(line)) {
    if (next[0] === run) return ticks.lastIndex;
  }
  return from;
}
