/** What one look at a line's characters tells, in whole numbers. */
import { kindOf, kinds } from './characters.ts';

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
  /** What the line begins with, quotes and brackets aside: a kind of character. */
  readonly first: number;
}

/** Looks at each character of a trimmed line once. */
export function look(text: string): Traits {
  const length = text.length;
  let words = 0;
  let letters = 0;
  let capitals = 0;
  let capitalised = 0;
  let digits = 0;
  let commas = 0;
  let marks = 0;
  let stops = 0;
  let dense = 0;
  let first = 0;
  let last = 0;
  let inWord = false;
  let stopped = false;
  for (let at = 0; at < length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === kinds.lower || kind === kinds.upper || kind === kinds.caseless || kind === kinds.digit) {
      if (kind === kinds.digit) digits++;
      else letters++;
      if (kind === kinds.upper) {
        capitals++;
        if (!inWord) capitalised++;
      }
      if (!inWord) words++;
      inWord = true;
      stopped = false;
    } else if (kind === kinds.joiner) {
      continue;
    } else {
      inWord = false;
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
      } else if (kind === kinds.stop) stopped = true;
      else if (kind === kinds.comma) commas++;
      else if (kind === kinds.mark) marks++;
    }
    if (kind !== kinds.closer) {
      if (first === 0) first = kind;
      last = kind;
    }
  }
  if (stopped) stops++;
  return {
    length,
    words: words + (dense >> 1),
    letters,
    capitals,
    capitalised,
    digits,
    commas,
    marks,
    stops,
    last,
    first,
  };
}
