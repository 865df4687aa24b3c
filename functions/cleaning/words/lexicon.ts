/** All packs in one table: a word is found by its hash, so that looking it up costs no string. Sizes come from the packs. */
import { foldOf, kindOf } from '../characters/characters.ts';
import * as kinds from '../characters/kinds.ts';
import * as classes from './classes.ts';
import { packs } from './packs.ts';
import type { ClassName, Pack } from './word-classes.ts';

/** FNV-1a over folded units (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv): hash and length together tell words apart. */
export const seed = 0x811c9dc5 | 0;
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** What a word means: its classes (masks) in each language that has it. */
interface Entry {
  readonly hash: number;
  readonly length: number;
  readonly languages: number[];
  readonly masks: number[];
}

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

const entries = [...entriesOf(packs)];
export const wordCount = entries.length;

/** Words are numbered as they stand in the packs. Their senses lie one after the other, from `senseFrom[word]` on. */
const senseFrom = new Int32Array(entries.length + 1);
const senseLanguages: number[] = [];
const senseClasses: number[] = [];
/** Which set of languages has a word among its function words; 0 where none has. */
export const functionSets = new Uint16Array(entries.length);
/** The languages of each of these sets. */
export const languageSets: readonly (readonly number[])[] = setsOf(entries);

/** A power of two, four times the number of words at the least. */
const size = 2 ** Math.ceil(Math.log2(4 * entries.length + 4));
/** A word lies in one place: its hash, how many units were hashed, its number plus one. */
const slots = new Int32Array(4 * size);
/** One bit for each possible upper part of a hash, set where a word has it: most words of a text are in no pack. */
const sieveShift = Math.max(0, 32 - 2 - Math.log2(size));
const sieve = new Uint8Array(2 ** Math.max(0, 32 - sieveShift - 3));

entries.forEach(({ hash, length, languages, masks }, word) => {
  let slot = slotOf(hash);
  while (slots[slot + 2]) slot = slotAfter(slot);
  slots[slot] = hash;
  slots[slot + 1] = length;
  slots[slot + 2] = word + 1;
  const bit = hash >>> sieveShift;
  sieve[bit >>> 3] = (sieve[bit >>> 3] ?? 0) | (1 << (bit & 7));
  senseLanguages.push(...languages);
  senseClasses.push(...masks);
  senseFrom[word + 1] = senseLanguages.length;
});

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
  found = new Int32Array(entries.length);
  for (let word = 0; word < entries.length; word++)
    eachSense(word, (other, mask) => {
      if (found && (other === language || other === international)) found[word] = (found[word] ?? 0) | mask;
    });
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

function entriesOf(all: readonly Pack[]): Iterable<Entry> {
  const found = new Map<number, Entry>();
  all.forEach((pack, language) => {
    for (const unit of unitsIn(pack.script ?? '')) owners[unit] = language + 1;
    for (const [name, bit] of Object.entries(classes)) {
      const words = pack[name as ClassName] ?? '';
      for (const word of words.split(/[\s-]+|(?<=(?:^|\s)\p{L}{1,2})['’]/u))
        if (isWord(word, bit)) add(found, word, bit, language);
    }
  });
  return found.values();
}

/** The characters of ranges that are written one after the other, each by its ends: `ぁゟァヿ`. */
function* unitsIn(ranges: string): Iterable<number> {
  for (let at = 0; at < ranges.length; at += 2)
    for (let unit = ranges.charCodeAt(at); unit <= ranges.charCodeAt(at + 1); unit++) yield unit;
}

/** Single letters are abbreviations as often as words: but for the shortest plain ones, they say nothing. */
function isWord(word: string, bit: number): boolean {
  if (word.length !== 1) return word !== '';
  return bit === classes.plain || kindOf(word.charCodeAt(0)) === kinds.dense;
}

function add(found: Map<number, Entry>, text: string, bit: number, language: number): void {
  const first = text.charCodeAt(0);
  if (kindOf(first) === kinds.dense) longestDense[first] = Math.max(longestDense[first] ?? 0, text.length);
  let hash = seed;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (kindOf(unit) === kinds.joiner) continue;
    hash = step(hash, foldOf(unit));
    length++;
  }
  // Both in one number: no word has so many letters.
  const key = hash * 1024 + length;
  let entry = found.get(key);
  if (entry === undefined) {
    entry = { hash, length, languages: [], masks: [] };
    found.set(key, entry);
  }
  // One language comes after the other.
  const { languages, masks } = entry;
  const last = languages.length - 1;
  if (languages[last] === language) masks[last] = (masks[last] ?? 0) | bit;
  else {
    languages.push(language);
    masks.push(bit);
  }
}

/** Gives each word the number of the set of languages that have it among their function words. */
function setsOf(all: readonly Entry[]): number[][] {
  const sets: number[][] = [[]];
  const numbers = new Map([['', 0]]);
  all.forEach(({ languages: having, masks }, word) => {
    const languages = having.filter((_, at) => (masks[at] ?? 0) & classes.plain);
    const key = languages.join(' ');
    const number = numbers.get(key) ?? sets.push(languages) - 1;
    numbers.set(key, number);
    functionSets[word] = number;
  });
  return sets;
}
