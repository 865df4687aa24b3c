/** From what a reader read to what rules see. */

import * as kinds from '../characters/kinds.ts';
import type { Shape, SourceType } from '../cleaning.ts';
import { isWhite, type LineUnits, lineUnits, unitsOf } from '../readers/line-units.ts';
import type { Reading } from '../readers/reading.ts';
import type { RepairedLine } from '../repairs/repairs.ts';
import type { FamilyName } from '../words/families.ts';
import { forms, formsOf } from './authors/authored.ts';
import { kindsOfList, listed } from './authors/listed.ts';
import { byFamily } from './authors/subject.ts';
import { accompanied, type Saying, sayings } from './furniture.ts';
import { understand } from './languages.ts';
import type { Candidate } from './lines/candidate.ts';
import { copyOf } from './lines/comparable.ts';
import { longestLook, look, Words } from './lines/traits.ts';
import type { Edges, Labels, Locate } from './located.ts';
import { shapeOf } from './shape.ts';
import { titleLine } from './titles/title.ts';

/** A source as rules see it. Read-only: a rule changes nothing and knows of no other rule. */
export interface Document {
  /** Lines with text that the reader has not removed, in order. Rules name a line by its position in this list. */
  readonly lines: readonly Candidate[];
  readonly shape: Shape;
  /** Where the article begins and ends in a dump of a whole page, as far as that can be told. */
  readonly edges: Edges | undefined;
  /** How probable it is of each line of such a dump that it is the article's. */
  readonly labels?: Labels | undefined;
  /** Position of the line that is the title. */
  readonly title: number | undefined;
  /** Titles that lines are compared with: the title line's text and what the source calls itself. */
  readonly titles: readonly string[];
  /** Which lines are prose that no rule may remove. */
  readonly anchors: readonly boolean[];
  /** Positions of the first and the last anchor; lines.length and -1 when there is none. */
  readonly firstAnchor: number;
  readonly lastAnchor: number;
  /** What is said in the words of furniture, by family, in order of lines. */
  readonly sayings: Readonly<Record<FamilyName, readonly Saying[]>>;
  /** The greatest strength of a whole line's sayings; 0 where there is none. */
  readonly strengths: Uint8Array;
  /** What each line is by its form (authored.ts): code, tables and the like are the author’s whatever their words. */
  readonly forms: Uint8Array;
  /** 1 where a line stands in the company of furniture (furniture.ts). */
  readonly accompanied: Uint8Array;
  readonly words: Words;
  /** BCP 47 of the languages whose packs hold here, found from the text itself (languages.ts): the one that most of it is in first. */
  readonly languages: readonly string[];
}

/**
 * Makes of a reading what rules judge.
 *
 * @param repaired lines of the reading that were repaired, by their place in it
 * @param locate finds the article in a dump of a whole page
 */
export function examine(
  reading: Reading,
  repaired: readonly (RepairedLine | undefined)[],
  locate: Locate,
  type: SourceType = 'text',
  units: LineUnits = lineUnits(reading.lines),
): Document {
  // In most languages a word has six letters or seven.
  const words = new Words(units.units.length / 5 + 2 * longestLook);
  const lines = candidates(reading, units, repaired, words);
  const languages = understand(lines, words, reading.metadata.language?.value);
  const formOf = formsOf(lines, words);
  const said = sayings(lines, words, formOf);
  const strengths = new Uint8Array(lines.length);
  // Advertisements stand anywhere: what is beside their marks is not in furniture's company.
  const companions = new Uint8Array(lines.length);
  const buttons = new Set<number>();
  for (const { line, family, strength, part } of said) {
    if (part !== 'line') continue;
    strengths[line] = Math.max(strengths[line] ?? 0, strength);
    if (family === 'share') buttons.add(line);
    if (family !== 'advert') companions[line] = Math.max(companions[line] ?? 0, strength);
  }
  const anchors = lines.map((candidate, line) => isProse(candidate) && (strengths[line] ?? 0) < 2);
  const { shape, edges, headline, labels } = locate(
    lines,
    shapeOf(lines, anchors, strengths),
    strengths,
    type,
    words,
  );
  const title =
    (reading.titles.length === 0 ? headline : undefined) ??
    titleLine(reading, lines, anchors, strengths, shape, words);
  const heard =
    shape.kind === 'page-dump'
      ? said
      : hear(said, listed(lines, anchors, strengths, title), { strengths, companions, formOf });
  const own = title === undefined ? undefined : lines[title]?.text;
  if (title !== undefined) freeCopies(lines, anchors, title);
  return {
    lines,
    shape,
    edges,
    labels,
    title,
    titles: [...(own ? [own] : []), ...reading.titles.map(each => each.text)],
    anchors,
    ...anchorsWithin(anchors, edges),
    sayings: byFamily(heard, lines, title, words),
    strengths,
    forms: formOf,
    accompanied: accompanied(lines, companions, buttons, anchors, title, shape.kind === 'list-or-verse'),
    words,
    languages,
  };
}

function candidates(
  { lines: readLines }: Reading,
  { units, starts, stops }: LineUnits,
  repaired: readonly (RepairedLine | undefined)[],
  words: Words,
): Candidate[] {
  const lines: Candidate[] = [];
  let parted = true;
  for (let index = 0; index < readLines.length; index++) {
    const read = readLines[index];
    if (!read) break;
    const mended = repaired[index];
    const among = mended ? unitsOf(mended.text) : units;
    let start = mended ? 0 : (starts[index] ?? 0);
    let stop = mended ? among.length : (stops[index] ?? 0);
    const length = stop - start;
    while (start < stop && isWhite(among[start] ?? 0)) start++;
    while (start < stop && isWhite(among[stop - 1] ?? 0)) stop--;
    if (start === stop) parted = true;
    else if (!read.removed && !read.wordless) {
      const whole = mended?.text ?? read.plain ?? read.text;
      const text = stop - start === length ? whole : whole.trim();
      lines.push({ index, read, text, traits: look(among, start, stop, words), parted });
      parted = false;
    }
  }
  return lines;
}

/** A whole sentence of some length, or a very long line. A question alone may be a headline. */
const isProse = ({ text, traits: { length, words, last, stops, first } }: Candidate): boolean =>
  words >= 40 ||
  (words >= 9 &&
    (length >= 50 || length <= 3 * words) &&
    last === kinds.stop &&
    // Who holds the rights is told in sentences too.
    (first !== kinds.other || !text.startsWith('©')) &&
    // The stop of an item’s number ends no sentence.
    (stops >= (first === kinds.digit && /^\d{1,3}\. /.test(text) ? 3 : 2) ||
      text.endsWith('.') ||
      /[.。।．｡]\P{L}*$/u.test(text.slice(-4))));

/** What stands before, in and after the text is told by the article's own prose, where its edges are known. */
function anchorsWithin(
  anchors: readonly boolean[],
  edges: Edges | undefined,
): Pick<Document, 'firstAnchor' | 'lastAnchor'> {
  const first = anchors.indexOf(true, edges?.first);
  const last = anchors.lastIndexOf(true, edges?.last ?? anchors.length - 1);
  return { firstAnchor: first < 0 ? anchors.length : first, lastAnchor: last };
}

/**
 * What is heard of what was said: in a list of the author’s a whole wording only, and in one that a sentence announces nothing.
 * Takes back what the lines were believed to be.
 */
function hear(
  said: readonly Saying[],
  ofList: Uint8Array,
  { strengths, companions, formOf }: Record<'strengths' | 'companions' | 'formOf', Uint8Array>,
): readonly Saying[] {
  for (let line = 0; line < ofList.length; line++) {
    if (ofList[line] === kindsOfList.none) continue;
    strengths[line] = 0;
    companions[line] = 0;
    if (ofList[line] === kindsOfList.announced) formOf[line] = Math.max(formOf[line] ?? 0, forms.row);
  }
  return said.filter(({ line, strength, isWorded }) => {
    if (ofList[line] === kindsOfList.none) return true;
    if (ofList[line] === kindsOfList.announced || !isWorded) return false;
    strengths[line] = strength;
    companions[line] = strength;
    return true;
  });
}

/** A copy of the title that got a full stop is still no prose. */
function freeCopies(lines: readonly Candidate[], anchors: boolean[], title: number): void {
  const { text = '', traits } = lines[title] ?? {};
  const isCopy = copyOf([text]);
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    const isLike = anchors[line] && candidate && Math.abs(candidate.traits.words - (traits?.words ?? 0)) <= 1;
    if (isLike && isCopy(candidate.text)) anchors[line] = false;
  }
}
