/** What one look at a line's characters tells, in whole numbers. */
import { characters, learn } from '../characters/characters.ts';
import * as kinds from '../characters/kinds.ts';
import * as classes from '../words/classes.ts';
import { classesAt, denseWordAt, numberAt, placeOf, seed, step } from '../words/lexicon.ts';

export interface Traits {
  /** UTF-16 units. */
  readonly length: number;
  /** Words parted by spaces or marks; in scripts without spaces two characters count as a word. */
  readonly words: number;
  readonly letters: number;
  /** Capital letters. */
  readonly capitals: number;
  /** Words that begin with a capital letter. */
  readonly capitalised: number;
  readonly digits: number;
  readonly commas: number;
  /** Dashes, bullets, arrows, bars. */
  readonly marks: number;
  /** Ends of sentences, that at the end of the line included. */
  readonly stops: number;
  /** A hash of its words and marks, without case and accents: lines of one text have the same. */
  readonly print: number;
  /** What the line ends with, closing quotes and brackets aside: a kind of character. */
  readonly last: number;
  /** What the line begins with, opening quotes and brackets aside: a kind of character. */
  readonly first: number;
  /** Function words of any language. */
  readonly plain: number;
  /** Words of no class that begin with a small letter. */
  readonly unknown: number;
  /** Word classes that any of its words has (words/word-classes.ts). */
  readonly classes: number;
  /** Where its words' classes begin in the document's list, and how many there are. */
  readonly from: number;
  readonly classed: number;
  /** How many of them stand before the first colon; -1 without a colon. */
  readonly beforeColon: number;
  /** Where the first colon stands in the text; -1 without one. */
  readonly colon: number;
}

/** The words of all lines, one after the other: their classes in any language, and which words they are. */
export class Words {
  classes: Int32Array;
  /** Numbers of the lexicon; -1 where a word is in no pack. */
  known: Int32Array;
  /** What tells two words apart, near enough: a hash without case and accents. */
  hashes: Int32Array;
  length = 0;

  /** @param room for so many words at first */
  constructor(room = 1024) {
    this.classes = new Int32Array(room);
    this.known = new Int32Array(room);
    this.hashes = new Int32Array(room);
  }

  /** Makes room for so many words more. */
  reserve(more: number): void {
    if (this.length + more <= this.classes.length) return;
    const room = 2 * this.classes.length + more;
    this.classes = grown(this.classes, room);
    this.known = grown(this.known, room);
    this.hashes = grown(this.hashes, room);
  }
}

function grown(list: Int32Array, room: number): Int32Array {
  const longer = new Int32Array(room);
  longer.set(list);
  return longer;
}

const isApostrophe = (unit: number | undefined): boolean => unit === 0x27 || unit === 0x2019;

/** Beyond this a line is prose whatever follows; only its end is looked at. */
const attention = 120;
const tail = 40;
export const longestLook = attention + tail;

/** Looks at each character of a trimmed line once (a long one: at its beginning and its end): `units` from `start` to `stop`. */
export function look(units: Uint16Array, start: number, stop: number, all: Words): Traits {
  const length = stop - start;
  const looked = Math.min(length, longestLook);
  all.reserve(looked);
  // Names of the module are looked up each time that they are used.
  const table = characters;
  const { classes: masks, known, hashes } = all;
  const from = all.length;
  let count = from;
  let words = 0;
  let letters = 0;
  let capitals = 0;
  let capitalised = 0;
  let digits = 0;
  let commas = 0;
  let marks = 0;
  let stops = 0;
  let dense = 0;
  let plain = 0;
  let unknown = 0;
  let any = 0;
  let first = 0;
  let last = 0;
  let print = seed;
  let colon = -1;
  let beforeColon = -1;
  let stopped = false;
  /** Characters of a dense word that was found already. */
  let found = 0;
  let end = length > longestLook ? start + attention : stop;
  let at = start;
  while (true) {
    if (at >= end) {
      if (end === stop) break;
      at = stop - tail;
      end = stop;
    }
    const unit = units[at] ?? 0;
    const character = table[unit] || learn(unit);
    const kind = character & 0xff;
    if (kind <= kinds.digit) {
      const begin = at;
      const digitsBefore = digits;
      let joiners = 0;
      let hash = seed;
      let next = character;
      while (true) {
        const sort = next & 0xff;
        if (sort === kinds.lower) {
          hash = step(hash, next >>> 8);
          last = sort;
        } else if (sort <= kinds.digit) {
          // Korean counters stick to their numbers.
          if (sort === kinds.caseless && digits > digitsBefore && digits - digitsBefore === at - begin) break;
          if (sort === kinds.digit) digits++;
          else if (sort === kinds.upper) capitals++;
          hash = step(hash, next >>> 8);
          last = sort;
        } else {
          // French and Italian glue short words with an apostrophe (l’heure); longer ones go on behind it (don’t).
          if (sort !== kinds.joiner || (at - begin <= 2 && isApostrophe(units[at]))) break;
          joiners++;
        }
        if (++at >= end) break;
        const unit = units[at] ?? 0;
        next = table[unit] || learn(unit);
      }
      const size = at - begin;
      const isCapital = kind === kinds.upper;
      const isNumber = digits - digitsBefore === size;
      letters += size - (digits - digitsBefore);
      words++;
      if (isCapital) capitalised++;
      if (first === 0) first = kind;
      stopped = false;
      const place = placeOf(hash, size - joiners);
      const guess = isNumber
        ? classes.number
        : size === 1
          ? classes.plain
          : isCapital
            ? classes.name
            : classes.unknown;
      const mask = (place < 0 ? guess : classesAt(place)) | (isCapital ? classes.capital : 0);
      if (mask & classes.plain) plain++;
      else if (mask & classes.unknown) unknown++;
      any |= mask;
      print = step(print, hash);
      masks[count] = mask;
      known[count] = place < 0 ? -1 : numberAt(place);
      hashes[count++] = hash;
      continue;
    }
    at++;
    if (kind === kinds.joiner) {
      if (first === 0) first = kinds.other;
      continue;
    }
    if (kind === kinds.space) {
      if (stopped) stops++;
      stopped = false;
      continue;
    }
    print = step(print, character);
    if (kind === kinds.dense) {
      dense++;
      letters++;
      if (stopped) stops++;
      stopped = false;
      if (found > 0) found--;
      else {
        const { place, length: size } = denseWordAt(units, at - 1, stop);
        const mask = place < 0 ? classes.unknown : classesAt(place);
        found = size - 1;
        if (mask & classes.plain) plain++;
        any |= mask;
        masks[count] = mask;
        known[count] = place < 0 ? -1 : numberAt(place);
        hashes[count++] = character >>> 8;
      }
    } else if (kind === kinds.stop) stopped = true;
    else if (kind === kinds.comma) commas++;
    else if (kind === kinds.mark) marks++;
    else if (kind === kinds.colon && colon < 0) {
      colon = at - 1 - start;
      beforeColon = count - from;
    }
    if (kind !== kinds.closer) {
      if (first === 0) first = kind;
      // Guillemets are marks, but one that closes what a sentence has ended is a quote.
      if (kind !== kinds.mark || !stopped || (unit !== 0xbb && unit !== 0xab)) last = kind;
    }
  }
  if (stopped) stops++;
  all.length = count;
  return {
    length,
    words: Math.round(((words + dense / 2) * length) / (looked || 1)) | 0,
    letters,
    capitals,
    capitalised,
    digits,
    commas,
    marks,
    stops,
    print,
    last,
    first,
    plain,
    unknown,
    classes: any,
    from,
    classed: count - from,
    beforeColon,
    colon,
  };
}
