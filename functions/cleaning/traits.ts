/** What one look at a line's characters tells, in whole numbers. */
import { foldOf, kindOf, kinds } from './characters.ts';
import {
  anyTongue,
  classesAt,
  denseWordAt,
  entryOf,
  seedOne,
  seedTwo,
  stepOne,
  stepTwo,
  tonguesAt,
} from './wordings/lexicon.ts';
import { classes } from './wordings/word-classes.ts';

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
  /** What the line ends with, closing quotes and brackets aside: a kind of character. */
  readonly last: number;
  /** What the line begins with, opening quotes and brackets aside: a kind of character. */
  readonly first: number;
  /** Function words of any language. */
  readonly plain: number;
  /** Word classes that any of its words has (wordings/word-classes.ts). */
  readonly classes: number;
  /** Where its words' classes begin in the document's list, and how many there are. */
  readonly from: number;
  readonly classed: number;
  /** How many of them stand before the first colon; -1 without a colon. */
  readonly beforeColon: number;
  /** Where the first colon stands in the text; -1 without one. */
  readonly colon: number;
}

/** The classes and languages of the words of all lines, one after the other. */
export class WordClasses {
  classes = new Int32Array(1024);
  tongues = new Int32Array(1024);
  length = 0;

  push(mask: number, tongue: number): void {
    if (this.length === this.classes.length) {
      this.classes = grown(this.classes);
      this.tongues = grown(this.tongues);
    }
    this.classes[this.length] = mask;
    this.tongues[this.length++] = tongue;
  }
}

function grown(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
}

/** Beyond this a line is prose whatever follows; only its end is looked at. */
const attention = 400;
const tail = 40;

/** Looks at each character of a trimmed line once (a long one: at its beginning and its end). */
export function look(text: string, wordClasses: WordClasses): Traits {
  const length = text.length;
  const from = wordClasses.length;
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
  let any = 0;
  let first = 0;
  let last = 0;
  let colon = -1;
  let beforeColon = -1;
  let stopped = false;
  let wordStart = -1;
  let isNumber = true;
  let isCapital = false;
  let one = seedOne;
  let two = seedTwo;
  let known = 0;
  for (let at = 0; at <= length; at++) {
    if (at === attention && length > attention + tail) at = length - tail;
    const unit = at < length ? text.charCodeAt(at) : 0x20;
    const kind = kindOf(unit);
    if (kind <= kinds.digit && kind !== kinds.other && kind !== kinds.dense) {
      if (wordStart < 0) {
        wordStart = at;
        isNumber = true;
        isCapital = kind === kinds.upper;
        one = seedOne;
        two = seedTwo;
      }
      if (kind === kinds.digit) digits++;
      else {
        letters++;
        isNumber = false;
        if (kind === kinds.upper) capitals++;
      }
      const folded = foldOf(unit);
      one = stepOne(one, folded);
      two = stepTwo(two, folded);
      stopped = false;
      if (first === 0) first = kind;
      last = kind;
      continue;
    }
    if (kind === kinds.joiner) {
      if (wordStart < 0 && first === 0) first = kinds.other;
      continue;
    }
    if (wordStart >= 0) {
      wordStart = -1;
      words++;
      if (isCapital) capitalised++;
      const entry = entryOf(one, two);
      const unknown = isNumber ? classes.number : isCapital ? classes.name : classes.unknown;
      const mask = entry < 0 ? unknown : classesAt(entry);
      if (mask & classes.plain) plain++;
      any |= mask;
      wordClasses.push(mask, entry < 0 ? anyTongue : tonguesAt(entry));
    }
    if (kind === kinds.space) {
      if (stopped) stops++;
      stopped = false;
      continue;
    }
    if (kind === kinds.dense) {
      dense++;
      letters++;
      if (stopped) stops++;
      stopped = false;
      if (known > 0) known--;
      else {
        const word = denseWordAt(text, at);
        const mask = word?.mask ?? classes.unknown;
        known = word ? word.length - 1 : 0;
        if (mask & classes.plain) plain++;
        any |= mask;
        wordClasses.push(mask, word?.tongue ?? anyTongue);
      }
    } else if (kind === kinds.stop) stopped = true;
    else if (kind === kinds.comma) commas++;
    else if (kind === kinds.mark) marks++;
    else if (kind === kinds.colon && colon < 0) {
      colon = at;
      beforeColon = wordClasses.length - from;
    }
    if (kind !== kinds.closer) {
      if (first === 0) first = kind;
      last = kind;
    }
  }
  const looked = length > attention + tail ? attention + tail : length;
  return {
    length,
    words: Math.round(((words + dense / 2) * length) / (looked || 1)),
    letters,
    capitals,
    capitalised,
    digits,
    commas,
    marks,
    stops,
    last,
    first,
    plain,
    classes: any,
    from,
    classed: wordClasses.length - from,
    beforeColon,
    colon,
  };
}
