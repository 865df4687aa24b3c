/** All packs in one table: a word is found by its hash, so that looking it up costs no string. Sizes come from the packs. */
import { characters, foldOf, kindOf, learn } from '../characters/characters.ts';
import * as kinds from '../characters/kinds.ts';
import * as classes from './classes.ts';
import { packs } from './packs.ts';
import type { ClassName, Pack } from './word-classes.ts';

/** FNV-1a over folded units (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv): hash and length together tell words apart. */
export const seed = 0x811c9dc5 | 0;
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The number of the language whose words hold in every document. */
export const international = packs.findIndex(({ language }) => language === 'und');
export const languageCount = packs.length;
/** Languages whose script others write with, too. */
export const lent: ReadonlySet<number> = new Set(
  [...packs.keys()].filter(language => packs[language]?.scriptIsLent),
);
/** Languages whose labels stand on pages of all languages. */
export const everywhere = [...packs.keys()].filter(language => packs[language]?.labelsEverywhere);
export const nameOf = (language: number): string | undefined => packs[language]?.language;
export const languageNamed = (name: string): number =>
  packs.findIndex(({ language }) => language !== 'und' && language === name);

/** The longest word by its first character, in scripts without spaces: words are found by trying lengths. */
const longestDense = new Uint8Array(65_536);
/** The language that alone is written with a character, plus one. */
const owners = new Uint16Array(65_536);

/** What parts words; of “l’eau” the article is a word of its own. */
const between = /[\s-]+|['’](?<=(?:^|\s)\p{L}{1,2}['’])/u;

/** All that the packs say, class by class. */
const lists = listsOf(packs);
/** No pack has more words, however many of them are the same. */
const most = lists.reduce((sum, { words }) => sum + words.length, 0);

/** A power of two, four times the number of words at the least. */
const size = 2 ** Math.ceil(Math.log2(4 * most + 4));
/** A word lies in one place: its hash, how many units were hashed, its number plus one. Words are numbered as they stand in the packs. */
const slots = new Int32Array(4 * size);
/** One bit for each possible upper part of a hash, set where a word has it: most words of a text are in no pack. */
const sieveShift = Math.max(0, 32 - 2 - Math.log2(size));
const sieve = new Uint8Array(2 ** Math.max(0, 32 - sieveShift - 3));

/** What words mean: senses lie one after the other, those of a word from `senseFrom[word]` on, each a language and its classes there. */
const { wordCount: count, senseFrom, senseLanguages, senseClasses } = sensesOf();
export const wordCount = count;
/** Which set of languages has a word among its function words; 0 where none has. */
export const functionSets = new Uint16Array(wordCount);
/** The languages of each of these sets. */
export const languageSets: readonly (readonly number[])[] = setsOf();

function slotOf(hash: number): number {
  return ((hash ^ (hash >>> 14)) & (size - 1)) << 2;
}
function slotAfter(slot: number): number {
  return (slot + 4) & (4 * size - 1);
}

/** The number of the word with this hash and so many hashed units; -1 when it is in no pack. */
export function wordOf(hash: number, length: number): number {
  const bit = hash >>> sieveShift;
  if (!((sieve[bit >>> 3] ?? 0) & (1 << (bit & 7)))) return -1;
  for (let slot = slotOf(hash); ; slot = slotAfter(slot)) {
    const word = slots[slot + 2] ?? 0;
    if (word === 0 || (slots[slot] === hash && slots[slot + 1] === length)) return word - 1;
  }
}

/** The language that alone is written with a character; -1 where there is none or several. */
export const ownerOf = (unit: number): number => (owners[unit] ?? 0) - 1;

/** The words' classes in a language, those that hold everywhere included; by the words' numbers. Made when first asked for. */
const meanings: Int32Array[] = [];
export function meaningsIn(language: number): Int32Array {
  let found = meanings[language];
  if (found) return found;
  found = new Int32Array(wordCount);
  for (let word = 0, at = 0; word < wordCount; word++)
    for (const end = senseFrom[word + 1] ?? 0; at < end; at++)
      if (senseLanguages[at] === language || senseLanguages[at] === international)
        found[word] = (found[word] ?? 0) | (senseClasses[at] ?? 0);
  meanings[language] = found;
  return found;
}

/** Calls for each language that has the word, with its classes there. */
export function eachSense(word: number, take: (language: number, mask: number) => void): void {
  for (let at = senseFrom[word] ?? 0; at < (senseFrom[word + 1] ?? 0); at++)
    take(senseLanguages[at] ?? 0, senseClasses[at] ?? 0);
}

/**
 * The longest word that has a meaning at `at` in a script without spaces: its number (-1 when none is known) and how many of
 * its characters are letters.
 */
export function denseWordAt(
  units: Uint16Array,
  at: number,
  stop: number,
  meanings: readonly Int32Array[],
): { word: number; length: number } {
  const end = Math.min(at + (longestDense[units[at] ?? 0] ?? 0), stop);
  let found = { word: -1, length: 1 };
  for (let next = at, hash = seed, length = 0; next < end; next++) {
    const unit = units[next] ?? 0;
    if (kindOf(unit) === kinds.joiner) continue;
    hash = step(hash, foldOf(unit));
    const word = wordOf(hash, ++length);
    if (word >= 0 && meanings.some(table => table[word])) found = { word, length };
  }
  return found;
}

interface WordList {
  readonly language: number;
  readonly bit: number;
  readonly words: readonly string[];
}

function listsOf(all: readonly Pack[]): WordList[] {
  const found: WordList[] = [];
  const bits = Object.entries(classes) as [ClassName, number][];
  all.forEach((pack, language) => {
    // Ranges are written one after the other, each by its ends: `ぁゟァヿ`.
    const { script = '' } = pack;
    for (let at = 0; at < script.length; at += 2)
      owners.fill(language + 1, script.charCodeAt(at), script.charCodeAt(at + 1) + 1);
    for (const [name, bit] of bits) {
      const words = pack[name]?.split(between);
      if (words) found.push({ language, bit, words });
    }
  });
  return found;
}

/** Single letters are abbreviations as often as words: but for the shortest plain ones, they say nothing. */
function isWord(word: string, bit: number): boolean {
  if (word.length !== 1) return word !== '';
  return bit === classes.plain || kindOf(word.charCodeAt(0)) === kinds.dense;
}

/** Numbers the words, and puts them into their slots. */
function sensesOf() {
  /** Senses as they come, one language after the other: whose they are, in which language, and the classes there. */
  const words = new Int32Array(most);
  const languages = new Int32Array(most);
  const masks = new Int32Array(most);
  let senses = 0;
  /** Where a word's last sense stands. */
  const latest = new Int32Array(most);
  let wordCount = 0;
  for (const { language, bit, words: written } of lists)
    for (const text of written) {
      if (!isWord(text, bit)) continue;
      const word = entered(text, wordCount);
      let sense = word === wordCount ? -1 : (latest[word] ?? 0);
      if (word === wordCount) wordCount++;
      if (sense < 0 || languages[sense] !== language) {
        sense = senses++;
        words[sense] = word;
        languages[sense] = language;
        latest[word] = sense;
      }
      masks[sense] = (masks[sense] ?? 0) | bit;
    }
  const senseFrom = new Int32Array(wordCount + 1);
  for (let sense = 0; sense < senses; sense++) {
    const next = (words[sense] ?? 0) + 1;
    senseFrom[next] = (senseFrom[next] ?? 0) + 1;
  }
  for (let word = 0; word < wordCount; word++)
    senseFrom[word + 1] = (senseFrom[word + 1] ?? 0) + (senseFrom[word] ?? 0);
  const senseLanguages = new Int32Array(senses);
  const senseClasses = new Int32Array(senses);
  const free = senseFrom.slice();
  for (let sense = 0; sense < senses; sense++) {
    const word = words[sense] ?? 0;
    const at = free[word] ?? 0;
    free[word] = at + 1;
    senseLanguages[at] = languages[sense] ?? 0;
    senseClasses[at] = masks[sense] ?? 0;
  }
  return { wordCount, senseFrom, senseLanguages, senseClasses };
}

/** The number of a word of a pack; `next`, under which it is entered, where it is met for the first time. */
function entered(text: string, next: number): number {
  const first = text.charCodeAt(0);
  if (kindOf(first) === kinds.dense) longestDense[first] = Math.max(longestDense[first] ?? 0, text.length);
  let hash = seed;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const character = characters[unit] || learn(unit);
    if ((character & 0xff) === kinds.joiner) continue;
    hash = step(hash, character >>> 8);
    length++;
  }
  let slot = slotOf(hash);
  for (; slots[slot + 2]; slot = slotAfter(slot))
    if (slots[slot] === hash && slots[slot + 1] === length) return (slots[slot + 2] ?? 0) - 1;
  slots[slot] = hash;
  slots[slot + 1] = length;
  slots[slot + 2] = next + 1;
  const bit = hash >>> sieveShift;
  sieve[bit >>> 3] = (sieve[bit >>> 3] ?? 0) | (1 << (bit & 7));
  return next;
}

/** Gives each word the number of the set of languages that have it among their function words. */
function setsOf(): number[][] {
  const sets: number[][] = [[]];
  /** By the sum of 2 to the power of each language: there are far fewer than 53. */
  const numbers = new Map([[0, 0]]);
  for (let word = 0; word < wordCount; word++) {
    const languages: number[] = [];
    let key = 0;
    eachSense(word, (language, mask) => {
      if (!(mask & classes.plain)) return;
      languages.push(language);
      key += 2 ** language;
    });
    const number = numbers.get(key) ?? sets.push(languages) - 1;
    numbers.set(key, number);
    functionSets[word] = number;
  }
  return sets;
}
