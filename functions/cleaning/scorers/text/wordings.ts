/**
 * How much a word, and two words in a row, speak for furniture on pages at large: two tables, looked up by hash. Learned
 * from how many pages have them in furniture and in articles; the tables know no word, and whole lines are never learned.
 */
import type { Words } from '../../document/lines/traits.ts';
import * as classes from '../../words/classes.ts';

const bits = 14;
/** Entries of each of the two tables. */
export const wordingPlaces = 1 << bits;

/** What stands for the beginning and the end of a line, and for any number. */
const edge = 0x2545f491;
const anyNumber = 0x1b873593;

function placeOf(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> (32 - bits);
}

/** Calls for each word of a line, and for each two in a row with the line's ends, with their places in the two tables. */
export function eachWording(
  { classes: masks, hashes }: Words,
  from: number,
  classed: number,
  take: (word: number, pair: number) => void,
): void {
  let before = edge;
  for (let at = from; at <= from + classed; at++) {
    const isEnd = at === from + classed;
    const hash = isEnd ? edge : (masks[at] ?? 0) & classes.number ? anyNumber : (hashes[at] ?? 0);
    take(isEnd ? -1 : placeOf(hash), placeOf(Math.imul(before, 0x9e3779b1) ^ hash));
    before = hash;
  }
}

/** Sixteenths of a log-odds, −127 to 127; above 0 speaks for furniture. */
export interface Wordings {
  readonly words: Int8Array;
  readonly pairs: Int8Array;
}

/** Mean (in quarters), least, greatest and sum of what a line's words weigh, then of its pairs: written from `to` on. */
export function weighWordings(
  tables: Wordings,
  words: Words,
  from: number,
  classed: number,
  row: Int16Array,
  to: number,
): void {
  let sum = 0;
  let low = 127;
  let high = -127;
  let pairSum = 0;
  let pairLow = 127;
  let pairHigh = -127;
  eachWording(words, from, classed, (word, pair) => {
    const ofPair = tables.pairs[pair] ?? 0;
    pairSum += ofPair;
    if (ofPair < pairLow) pairLow = ofPair;
    if (ofPair > pairHigh) pairHigh = ofPair;
    if (word < 0) return;
    const ofWord = tables.words[word] ?? 0;
    sum += ofWord;
    if (ofWord < low) low = ofWord;
    if (ofWord > high) high = ofWord;
  });
  row[to] = classed ? ((4 * sum) / classed) | 0 : 0;
  row[to + 1] = classed ? low : 0;
  row[to + 2] = classed ? high : 0;
  row[to + 3] = within(sum);
  row[to + 4] = ((4 * pairSum) / (classed + 1)) | 0;
  row[to + 5] = pairLow;
  row[to + 6] = pairHigh;
  row[to + 7] = within(pairSum);
}

const within = (sum: number): number => Math.max(-4000, Math.min(4000, sum));
