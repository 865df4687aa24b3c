/** Counters of pages and pictures: “Page 2 of 3”, “2 of 7”, “The long way round (2)”. */
import * as classes from '../../words/classes.ts';
import type { Candidate } from '../lines/candidate.ts';
import type { Words } from '../lines/traits.ts';

export interface Counter {
  readonly total: number;
  /** It says what it counts: a page, an image. */
  readonly isNamed: boolean;
}

/** Words of a counter at most; in Chinese each part names what it counts. */
const mostWords = 6;
const longest = 40;
const mostPages = 400;

/** A line that is a counter and nothing else: a number, how many there are, perhaps what of. */
export function counterOf({ text, traits }: Candidate, words: Words): Counter | undefined {
  const { digits, length, from, classed } = traits;
  if (digits < 2 || length > longest || classed < 2 || classed > mostWords) return undefined;
  let pieces = 0;
  let numbers = 0;
  for (const mask of words.classes.subarray(from, from + classed)) {
    if (mask & classes.number) numbers++;
    else if (mask & classes.piece) pieces++;
    else if (!(mask & classes.plain)) return undefined;
  }
  const [number = 0, total = 0, ...more] = text.match(/\d+/g)?.map(Number) ?? [];
  if (more.length > 0 || number < 1 || number > total || total > mostPages) return undefined;
  // Two numbers alone may be a date or a result.
  return numbers < classed || pieces > 0 ? { total, isNamed: pieces > 0 } : undefined;
}

/** A page’s number behind a headline: “– Page 2 of 3”, “(2)”, “| 2/3”. */
const suffix = /(?: ?[-–—|:,] ?| )[([]?(?:\p{L}{1,12}\.? )?\d{1,3}(?: ?(?:\/|\p{L}{1,6}) ?\d{1,3})?[)\]]?$/u;

/** The line without a page’s number at its end; nothing where it has none, or is hardly more than the number. */
export function withoutPage({ text, traits: { digits, words } }: Candidate): string | undefined {
  if (digits === 0 || words < 3 || text.length > longestHead) return undefined;
  const match = suffix.exec(text.slice(-longestSuffix));
  if (!match) return undefined;
  const head = text.slice(0, text.length - match[0].length).trim();
  return head.includes(' ') ? head : undefined;
}

const longestHead = 300;
const longestSuffix = 40;
