/** What the words of a text mean that is no line of the document: a part of one, or one taken apart. */
import { unitsOf } from '../../readers/line-units.ts';
import { wordCount } from '../../words/lexicon.ts';
import { look, mean, Words } from './traits.ts';

/** @returns the classes of each of its words in the languages that hold in the document */
export function masksOf(text: string, { languages }: Pick<Words, 'languages'>): Int32Array {
  const words = new Words();
  words.speak(languages);
  mean(look(unitsOf(text), 0, text.length, words, words.meanings), words, new Uint8Array(wordCount));
  return words.classes.subarray(0, words.length);
}
