/** What two lines of a site's furniture have in common, though their dates and numbers differ. */
import { composedForm } from '../characters/normal-forms.ts';
import { writtenDates } from '../readers/metadata/byline/written-dates.ts';

/** Stands for a number or a date in a wording. */
export const masked = '#';

/** Longer lines have no wording, in UTF-16 units: nobody's furniture is so long. */
const longest = 1200;
/** Dates are looked for in lines up to this length: furniture that names a day is short. */
const longestDated = 160;
/** Fewest words of a wording that says enough to be anybody's own. */
export const fewestWords = 2;

const numbers = /\p{Nd}+(?:[.,:/\u2019 ]\p{Nd}+)*/gu;

/**
 * A line's wording: what its readers see, in NFC and small letters, white space collapsed, each date and each number a `#`.
 * “Published April 5, 2017” and “PUBLISHED May 12, 2018” have the same. Of a line without text, or of a very long one: ''.
 *
 * @param text repaired and without the markup's signs
 */
export function wordingOf(text: string): string {
  if (text.length > longest) return '';
  let dated = text;
  if (text.length <= longestDated)
    for (const { start, end } of writtenDates(text).toReversed())
      dated = `${dated.slice(0, start)}${masked}${dated.slice(end)}`;
  return composedForm(dated).toLowerCase().replace(numbers, masked).replace(/\s+/g, ' ').trim();
}

const word = /[\p{L}\p{M}]+(?:['\u2019-][\p{L}\p{M}]+)*/gu;
const denseLetters =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Words of a wording, masked numbers not counted; where nothing parts words, two characters are one. */
export const wordsOf = (wording: string): number => weightOf(wording) >> 1;

/** Twice its words: two wordings that stand one after the other have the sum of theirs. */
export function weightOf(wording: string): number {
  const dense = wording.match(denseLetters)?.length ?? 0;
  const parted = dense === 0 ? wording : wording.replace(denseLetters, ' ');
  return 2 * (parted.match(word)?.length ?? 0) + dense;
}

/** Does the wording say enough by itself? “Chapter #” and “Share” do not. */
export const saysEnough = (wording: string): boolean => hasWeight(weightOf(wording));

export const hasWeight = (weight: number): boolean => weight >= 2 * fewestWords;

/** Could it be what `wordingOf` makes of a line? */
export const isWording = (text: string): boolean => text !== '' && wordingOf(text) === text;
