/** What one look at a line's characters tells, in whole numbers. */
import { characters, learn } from '../../characters/characters.ts';
import * as kinds from '../../characters/kinds.ts';
import * as classes from '../../words/classes.ts';
import {
  denseWordAt,
  functionSets,
  international,
  languageSets,
  meaningsIn,
  ownerOf,
  seed,
  step,
  wordOf,
} from '../../words/lexicon.ts';

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
  /** Letters of a script without spaces. */
  readonly dense: number;
  /** Words of a script without capitals that the lexicon does not have. */
  readonly caseless: number;
  /** Function words of the document’s languages. */
  readonly plain: number;
  /** Words of no class that begin with a small letter. */
  readonly unknown: number;
  /** Word classes that any of its words has in the document’s languages (words/word-classes.ts). */
  readonly classes: number;
  /** Where its words' classes begin in the document's list, and how many there are. */
  readonly from: number;
  readonly classed: number;
  /** How many of them stand before the first colon; -1 without a colon. */
  readonly beforeColon: number;
  /** Where the first colon stands in the text; -1 without one. */
  readonly colon: number;
}

/** The words of all lines, one after the other: their classes in the document’s languages, and which words they are. */
export class Words {
  classes: Int32Array;
  /** Numbers of the lexicon; negative where a word is in no pack: -1, or which language’s script it is in (`ownerNoted`). */
  known: Int32Array;
  /** What tells two words apart, near enough: a hash without case and accents. */
  hashes: Int32Array;
  length = 0;
  /** How many words of each of the lexicon’s sets of function words there are. */
  readonly spoken = new Int32Array(languageSets.length);
  /** The languages whose words hold in the document, by their numbers in the lexicon: the main one first. */
  languages: readonly number[] = [];
  /** What the lexicon’s words mean in each of them, in the same order. */
  meanings: readonly Int32Array[] = [];

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

  /** From now on the words of these languages hold, and what is international. */
  speak(languages: readonly number[]): void {
    this.languages = languages.length > 0 ? languages : [international];
    this.meanings = this.languages.map(meaningsIn);
  }
}

/** The language whose script an unknown word is in, from its entry in `Words.known`; -1 where that is nobody’s own. */
export const ownerNoted = (known: number): number => (known < -1 ? -2 - known : -1);
const noteOf = (unit: number): number => {
  const owner = ownerOf(unit);
  return owner < 0 ? -1 : -2 - owner;
};

function grown(list: Int32Array, room: number): Int32Array {
  const longer = new Int32Array(room);
  longer.set(list);
  return longer;
}

/** The last letter of “12K” and “3M”. */
const isThousands = (unit: number): boolean => unit === 0x4b || unit === 0x6b || unit === 0x4d;

const isApostrophe = (unit: number | undefined): boolean => unit === 0x27 || unit === 0x2019;

/** Beyond this a line is prose whatever follows; only its end is looked at. */
const attention = 120;
const tail = 40;
export const longestLook = attention + tail;

/**
 * Looks at each character of a trimmed line once (a long one: at its beginning and its end): `units` from `start` to `stop`.
 * What its words mean is found when the document’s languages are known (`mean`); where no spaces part them, which they are, too.
 */
export function look(
  units: Uint16Array,
  start: number,
  stop: number,
  all: Words,
  meanings?: readonly Int32Array[],
): Traits {
  const length = stop - start;
  const looked = Math.min(length, longestLook);
  all.reserve(looked);
  // Names of the module are looked up each time that they are used.
  const table = characters;
  const { classes: masks, known, hashes, spoken } = all;
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
  let caseless = 0;
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
      const isNumber =
        digits - digitsBefore === size ||
        (isThousands(units[at - 1] ?? 0) && digits - digitsBefore === size - 1);
      letters += size - (digits - digitsBefore);
      words++;
      if (isCapital) capitalised++;
      if (first === 0) first = kind;
      stopped = false;
      const word = wordOf(hash, size - joiners);
      const guess = isNumber
        ? classes.number
        : size === 1 && !isCapital
          ? classes.plain
          : isCapital
            ? classes.name
            : classes.unknown;
      if (word >= 0) {
        const set = functionSets[word] ?? 0;
        spoken[set] = (spoken[set] ?? 0) + 1;
      }
      print = step(print, hash);
      masks[count] = guess | (isCapital ? classes.capital : 0);
      known[count] = word;
      if (word < 0 && kind === kinds.caseless) {
        caseless++;
        known[count] = noteOf(units[begin] ?? 0);
      }
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
        masks[count] = classes.unknown;
        known[count] = noteOf(unit);
        if (meanings) {
          const { word, length: size } = denseWordAt(units, at - 1, stop, meanings);
          found = size - 1;
          if (word >= 0) known[count] = word;
        }
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
    dense,
    caseless,
    plain: 0,
    unknown: 0,
    classes: 0,
    from,
    classed: count - from,
    beforeColon,
    colon,
  };
}

const noMeanings = new Int32Array(0);

/**
 * Gives a line’s words the meanings that they have in the document’s languages.
 *
 * @param strange 1 for each word of the lexicon that is a function word in other languages but not in the main one
 * @returns how many of the line’s words are such, or in a script of another language
 */
export function mean(
  traits: { -readonly [Name in keyof Traits]: Traits[Name] },
  all: Words,
  strange: Uint8Array,
): number {
  const { classes: masks, known, meanings: tables, languages } = all;
  const [meanings = noMeanings] = tables;
  const own = -2 - (languages[0] ?? 0);
  const isDense = traits.dense > 0;
  let plain = 0;
  let unknown = 0;
  let any = 0;
  let foreign = 0;
  for (let at = traits.from, end = at + traits.classed; at < end; at++) {
    let mask = masks[at] ?? 0;
    const word = known[at] ?? -1;
    if (word >= 0) {
      let meaning = meanings[word] ?? 0;
      foreign += strange[word] ?? 0;
      for (let other = 1; other < tables.length; other++) meaning |= tables[other]?.[word] ?? 0;
      if (meaning) {
        mask = meaning | (mask & classes.capital);
        masks[at] = mask;
      }
    } else if (word < -1 && word !== own) foreign++;
    if (mask & classes.plain) plain++;
    // Where nothing parts words, unknown ones are not counted: each would be as many as it has characters.
    else if (mask & classes.unknown && (word >= -1 || !isDense)) unknown++;
    any |= mask;
  }
  traits.plain = plain;
  traits.unknown = unknown;
  traits.classes = any;
  return foreign;
}
