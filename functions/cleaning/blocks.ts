/** From kept lines to the canonical form of the text. */
import type { Block, Line, Mark } from './cleaning.ts';
import type { ReadLine } from './readers/reading.ts';

/** A line's words without the markup's own signs, as they are to be shown. */
export interface Shown {
  readonly text: string;
  readonly marks?: readonly Mark[];
}

type Growing = { -readonly [Name in keyof Block]: Block[Name] } & { lines: string[]; marks?: Mark[] };

/**
 * The blocks that are made of the kept lines: each in one block, in order; the title's lines in none.
 * All three lists are of the same lines.
 */
export function blocksOf(
  readLines: readonly ReadLine[],
  lines: readonly Line[],
  shown: readonly Shown[],
): Block[] {
  const blocks: Growing[] = [];
  /** Lines of signs alone that belong to the block to come. */
  let waiting: string[] = [];
  /** The last block has a line of the block that is being read. */
  let isOpen = false;
  /** The line before is in the last block. */
  let isNext = false;
  /** The last line of the last block: to look at a text that is still growing would cost as much as it is long. */
  let tail: Tail = { character: '', marks: [] };
  for (const [index, read] of readLines.entries()) {
    const line = lines[index];
    const last = blocks.at(-1);
    if (!read.continues) isOpen = false;
    if (line?.role) isOpen = false;
    const isKept = line?.id && !line.role && !line.removed;
    if (isKept && read.silent) {
      if (last && isOpen) last.lines.push(line.id ?? '');
      else waiting.push(line.id ?? '');
      continue;
    }
    if (!isKept) {
      // An empty line of code is code.
      if (!line?.id && read.kind === 'code' && isOpen && last) {
        last.text += '\n';
        tail = { character: '\n', marks: [] };
      } else isNext = false;
      continue;
    }
    const words = edgesCut(read, shown[index] ?? { text: '' });
    if (last && isOpen) {
      last.lines.push(line.id ?? '');
      const joint = read.wrapped && isNext ? wrapOf(tail.character, words.text) : '\n';
      tail = goOn(last, words, joint, tail.marks);
    } else {
      blocks.push(begin(read, [...waiting, line.id ?? ''], words));
      tail = { character: words.text.slice(-1), marks: (words.marks ?? []).map((_, mark) => mark) };
      waiting = [];
    }
    isOpen = true;
    isNext = true;
  }
  blocks.at(-1)?.lines.push(...waiting);
  return blocks;
}

function begin({ kind, level, number, header }: ReadLine, lines: string[], { text, marks }: Shown): Growing {
  return {
    kind,
    ...(level && { level }),
    ...(number !== undefined && { number }),
    ...(header && { header }),
    lines,
    text,
    ...(marks?.length && { marks: [...marks] }),
  };
}

interface Tail {
  readonly character: string;
  /** Places of its marks among those of the block. */
  readonly marks: readonly number[];
}

/** @param near places of the marks that may go on */
function goOn(block: Growing, { text, marks = [] }: Shown, joint: string, near: readonly number[]): Tail {
  const end = block.text.length;
  const offset = end + joint.length;
  block.text += joint + text;
  const known = block.marks ?? [];
  const places = marks.map(mark => {
    const before = mark.start === 0 ? near.findLast(place => goesOver(known[place], mark, end)) : undefined;
    const beginning = before === undefined ? undefined : known[before];
    const joined = { ...mark, start: beginning?.start ?? mark.start + offset, end: mark.end + offset };
    const place = before ?? known.length;
    known[place] = joined;
    return place;
  });
  if (known.length) block.marks = known;
  return { character: text.slice(-1) || joint, marks: places };
}

/** Emphasis or a link that goes on over the end of a line. */
const goesOver = (one: Mark | undefined, other: Mark, end: number): boolean =>
  one?.end === end && one.kind === other.kind && one.href === other.href;

/** What stands for a line break that is not the author's: nothing between two characters of a script without spaces. */
const wrapOf = (before: string, after: string): string =>
  unspaced.test(before) && unspaced.test(after.slice(0, 1)) ? '' : ' ';

const unspaced = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60]/;

/** Spaces at the ends of a line mean nothing, but for those that indent code. */
function edgesCut({ kind }: ReadLine, { text, marks }: Shown): Shown {
  const cut = kind === 'code' ? text.trimEnd() : text.trim();
  if (cut.length === text.length || !marks?.length) return { text: cut, ...(marks && { marks }) };
  const lead = kind === 'code' ? 0 : text.length - text.trimStart().length;
  const inside = (offset: number) => Math.max(0, Math.min(cut.length, offset - lead));
  const moved = marks.map(mark => ({ ...mark, start: inside(mark.start), end: inside(mark.end) }));
  return { text: cut, marks: moved.filter(({ start, end }) => end > start) };
}
