/** All packs in one table: a word is found by its hash, so that looking it up costs no string. */
import { foldOf, kindOf, kinds } from '../characters.ts';
import { packs } from './packs.ts';
import { classes, type Pack } from './word-classes.ts';

/** A power of two, several times the number of words. */
const size = 1 << 15;
const firsts = new Int32Array(size);
const seconds = new Int32Array(size);
/** The word in a slot, plus one; 0 where the slot is free. */
const slots = new Int32Array(size);

/** Classes of each word: in any language, and language by language. */
const anywhere: number[] = [];
const byLanguage: number[][] = packs.map(() => []);
/** The languages that have the word, one bit each. */
const languages: number[] = [];

/** Words of scripts without spaces, which are found by trying lengths. */
const denseWords = new Map<string, number>();
/** The longest of them by their first character. */
const longestDense = new Uint8Array(65_536);

/** Two independent rolling hashes together tell words apart: 64 bits over some thousand words. */
export const seedOne = 7;
export const seedTwo = 11;
export const stepOne = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;
export const stepTwo = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The word with these hashes; -1 when it is in no pack. */
export function wordOf(one: number, two: number): number {
  let slot = (one ^ (two >>> 7)) & (size - 1);
  for (let word = slots[slot] ?? 0; word; word = slots[slot] ?? 0) {
    if (firsts[slot] === one && seconds[slot] === two) return word - 1;
    slot = (slot + 1) & (size - 1);
  }
  return -1;
}

/** The longest known word at `at` in a script without spaces; -1 when none is known. */
export function denseWordAt(text: string, at: number): { word: number; length: number } {
  for (
    let length = Math.min(longestDense[text.charCodeAt(at)] ?? 0, text.length - at);
    length > 0;
    length--
  ) {
    const word = denseWords.get(text.slice(at, at + length));
    if (word !== undefined) return { word, length };
  }
  return { word: -1, length: 1 };
}

/** The classes that a word has in any language. */
export const classesOf = (word: number): number => anywhere[word] ?? 0;
/** The classes that a word has in one language; words that are the same everywhere have theirs in each. */
export const classesIn = (word: number, language: number): number => byLanguage[language]?.[word] ?? 0;
/** The languages that have the word, one bit each. */
export const languagesOf = (word: number): number => languages[word] ?? 0;
export const languageCount = packs.length;

function add(text: string, bit: number, language: number): void {
  const word = find(text);
  anywhere[word] = (anywhere[word] ?? 0) | bit;
  const everywhere = packs[language]?.language === 'und';
  for (let each = 0; each < packs.length; each++) {
    const list = byLanguage[each] ?? [];
    list[word] = (list[word] ?? 0) | (everywhere || each === language ? bit : 0);
    if (everywhere || each === language) languages[word] = (languages[word] ?? 0) | (1 << each);
  }
}

/** The number of a word, which is given to it when it is first met. */
function find(text: string): number {
  if (kindOf(text.charCodeAt(0)) === kinds.dense) {
    const known = denseWords.get(text);
    if (known !== undefined) return known;
    denseWords.set(text, anywhere.length);
    const first = text.charCodeAt(0);
    longestDense[first] = Math.max(longestDense[first] ?? 0, text.length);
    return anywhere.push(0) - 1;
  }
  let one = seedOne;
  let two = seedTwo;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (kindOf(unit) === kinds.joiner) continue;
    const folded = foldOf(unit);
    one = stepOne(one, folded);
    two = stepTwo(two, folded);
  }
  const known = wordOf(one, two);
  if (known >= 0) return known;
  let slot = (one ^ (two >>> 7)) & (size - 1);
  while (slots[slot]) slot = (slot + 1) & (size - 1);
  firsts[slot] = one;
  seconds[slot] = two;
  slots[slot] = anywhere.push(0);
  return anywhere.length - 1;
}

function fill(pack: Pack, language: number): void {
  for (const [name, bit] of Object.entries(classes)) {
    const words = pack[name as keyof Pack];
    if (words)
      for (const word of words.split(/[\s-]+|(?<=(?:^|\s)\p{L}{1,2})['’]/u))
        if (isWord(word, bit)) add(word, bit, language);
  }
}

/** Single letters are abbreviations as often as words: but for the shortest plain ones, they say nothing. */
const isWord = (word: string, bit: number): boolean =>
  word.length > 1 || (word !== '' && (bit === classes.plain || kindOf(word.charCodeAt(0)) === kinds.dense));

for (const [language, pack] of packs.entries()) fill(pack, language);
