/** From kept lines to the canonical form of the text. */
import type { Block, Embed, Mark, Picture } from '../cleaning.ts';
import type { ReadLine } from '../readers/reading.ts';
import { fates } from './fates.ts';

/** A line's words without the markup's own signs, as they are to be shown. */
export interface Shown {
  readonly text: string;
  readonly marks?: readonly Mark[];
}

/**
 * A block whose lines are named when somebody asks for them: their names cost more than all the rest of cleaning, and who
 * only wants the fair copy never asks.
 */
class GrowingBlock implements Block {
  readonly kind: Block['kind'];
  readonly level?: number;
  readonly number?: number;
  readonly header?: true;
  role?: 'byline';
  text: string;
  marks?: Mark[];
  readonly picture?: Picture;
  readonly embed?: Embed;
  /** Places of its lines in the reading. */
  readonly #places: number[];
  readonly #nameOf: NameOf;

  constructor(
    { kind, level, number, header, picture, embed }: ReadLine,
    places: number[],
    { text, marks }: Shown,
    nameOf: NameOf,
  ) {
    this.kind = kind;
    if (level) this.level = level;
    if (number !== undefined) this.number = number;
    if (header) this.header = header;
    this.text = text;
    if (marks?.length) this.marks = [...marks];
    if (picture) this.picture = picture;
    if (embed) this.embed = embed;
    this.#places = places;
    this.#nameOf = nameOf;
  }

  get lines(): readonly string[] {
    return this.#places.map(this.#nameOf);
  }

  take(place: number): void {
    this.#places.push(place);
  }

  toJSON(): Block {
    return { ...this, lines: this.lines };
  }
}

/** The id of the line at a place in the reading. */
type NameOf = (place: number) => string;

/**
 * The blocks that are made of the kept lines: each in one block, in order; the title's lines in none.
 *
 * @param fateOf what becomes of each line (fates.ts)
 * @param shown what is shown of the line at a place in the reading
 * @param isByline whether a line signs the article: such lines are blocks of their own
 */
export function blocksOf(
  readLines: readonly ReadLine[],
  fateOf: Uint8Array,
  shown: (place: number) => Shown,
  nameOf: NameOf,
  isByline: (place: number) => boolean = () => false,
): readonly Block[] {
  const blocks: GrowingBlock[] = [];
  /** Lines of signs alone that belong to the block to come. */
  const waiting: number[] = [];
  let last: GrowingBlock | undefined;
  /** The last block has a line of the block that is being read. */
  let isOpen = false;
  /** The line before is in the last block. */
  let isNext = false;
  /** The last line of the last block: to look at a text that is still growing would cost as much as it is long. */
  let tail = '';
  /** A stroke that parts what stands before it from the block to come, if one comes. */
  let stroke: Shown | undefined;
  /** Places of that line's marks among those of the block. */
  let near: readonly number[] = none;
  for (let place = 0; place < readLines.length; place++) {
    const read = readLines[place];
    if (!read) break;
    const fate = fateOf[place];
    const signs = isByline(place);
    if (!read.continues || fate === fates.title || signs !== (last?.role !== undefined)) isOpen = false;
    if (fate !== fates.kept) {
      // An empty line of code is code.
      if (fate === fates.blank && read.kind === 'code' && isOpen && last) {
        last.text += '\n';
        tail = '\n';
        near = none;
      } else isNext = false;
      // What stood on two sides of a removed line is no paragraph: “By Ada Brink”, a mark, the first sentence.
      if (fate === fates.gone && last?.kind === 'paragraph') isOpen = false;
      continue;
    }
    if (read.silent) {
      if (last && isOpen) last.take(place);
      else waiting.push(place);
      continue;
    }
    const words = edgesCut(read, shown(place));
    if (read.kind === 'break' && read.wordless) {
      // Where nothing stands before it or behind it any more, there is nothing to part. Signs that an author wrote are text.
      if (last && !last.role) stroke ??= words;
      waiting.push(place);
      isOpen = false;
      continue;
    }
    if (words.text === '' && read.kind === 'paragraph') {
      // Nothing but invisible characters stood there: for a reader the line is empty.
      if (last && isOpen) last.take(place);
      else waiting.push(place);
      isOpen = false;
      continue;
    }
    if (last && isOpen) {
      last.take(place);
      const joint = read.wrapped && isNext ? wrapOf(tail.slice(-1), words.text) : '\n';
      near = goOn(last, words, joint, near);
      tail = words.text || joint;
    } else {
      if (stroke) {
        blocks.push(new GrowingBlock({ ...aStroke, text: stroke.text }, waiting.splice(0), stroke, nameOf));
        stroke = undefined;
      }
      last = new GrowingBlock(read, waiting.length > 0 ? [...waiting, place] : [place], words, nameOf);
      if (signs) last.role = 'byline';
      blocks.push(last);
      waiting.length = 0;
      tail = words.text;
      near = words.marks?.length ? words.marks.map((_, mark) => mark) : none;
    }
    isOpen = true;
    isNext = true;
  }
  for (const place of waiting) last?.take(place);
  return blocks;
}

const none: readonly number[] = [];
const aStroke = { kind: 'break', ending: '\n' } as const;

/**
 * @param near places of the marks that may go on
 * @returns the places of the line's own marks
 */
function goOn(
  block: GrowingBlock,
  { text, marks = [] }: Shown,
  joint: string,
  near: readonly number[],
): readonly number[] {
  const end = block.text.length;
  const offset = end + joint.length;
  block.text += joint + text;
  if (marks.length === 0) return none;
  const known = block.marks ?? [];
  const open = reaching(end, near, known);
  const places = marks.map(mark => {
    const before = mark.start === 0 ? open.get(sameness(mark))?.pop() : undefined;
    const beginning = before === undefined ? undefined : known[before];
    const joined = { ...mark, start: beginning?.start ?? mark.start + offset, end: mark.end + offset };
    const place = before ?? known.length;
    known[place] = joined;
    return place;
  });
  block.marks = known;
  return places;
}

/**
 * Emphasis and links that go on over the end of a line, by what they are: the places of those that reach it. Looked up, since a
 * line may have thousands inside one another.
 */
function reaching(end: number, near: readonly number[], known: readonly Mark[]): Map<string, number[]> {
  const open = new Map<string, number[]>();
  for (const place of near) {
    const mark = known[place];
    if (mark?.end !== end) continue;
    const alike = open.get(sameness(mark));
    if (alike) alike.push(place);
    else open.set(sameness(mark), [place]);
  }
  return open;
}

const sameness = ({ kind, href }: Mark): string => `${kind} ${href ?? ''}`;

/** What stands for a line break that is not the author's: nothing between two characters of a script without spaces. */
const wrapOf = (before: string, after: string): string =>
  unspaced.test(before) && unspaced.test(after.slice(0, 1)) ? '' : ' ';

const unspaced = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60]/;

/** Spaces at the ends of a line mean nothing, but for those that indent code. */
function edgesCut({ kind }: ReadLine, shown: Shown): Shown {
  const { text, marks } = shown;
  // The tabs of a row part its cells, the empty ones at its ends too.
  if (kind === 'row') return shown;
  const cut = kind === 'code' ? text.trimEnd() : text.trim();
  if (cut.length === text.length) return shown;
  if (!marks?.length) return { text: cut };
  const lead = kind === 'code' ? 0 : text.length - text.trimStart().length;
  const inside = (offset: number) => Math.max(0, Math.min(cut.length, offset - lead));
  const moved = marks.map(mark => ({ ...mark, start: inside(mark.start), end: inside(mark.end) }));
  return { text: cut, marks: moved.filter(({ start, end }) => end > start) };
}
