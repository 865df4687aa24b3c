/** What the words of a text mean that is no line of the document: a part of one, or one taken apart. */
import { unitsOf } from '../../readers/line-units.ts';
import { wordCount } from '../../words/lexicon.ts';
import { look, mean, Words } from './traits.ts';

/** Nobody asks here which words are another language’s. Never written to. */
const noneIsStrange = new Uint8Array(wordCount);

/** @returns the classes of each of its words in the languages that hold in the document */
export function masksOf(text: string, { languages }: Pick<Words, 'languages'>): Int32Array {
  const words = new Words(text.length);
  words.speak(languages);
  mean(look(unitsOf(text), 0, text.length, words, words.meanings), words, noneIsStrange);
  return words.classes.subarray(0, words.length);
}
