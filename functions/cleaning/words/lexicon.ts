/** All packs in one table: a word is found by its hash, so that looking it up costs no string. */
import { foldOf, kindOf } from '../characters/characters.ts';
import * as kinds from '../characters/kinds.ts';
import * as classes from './classes.ts';
import { packs } from './packs.ts';
import type { Pack } from './word-classes.ts';

/** A power of two, several times the number of words. */
const size = 1 << 14;
/** A word lies in one place: its hash, how many units were hashed, its classes in any language, its number plus one. */
const slots = new Int32Array(4 * size);

/** One bit for each possible upper half of a hash, set where a word has it: most words of a text are in no pack. */
const sieve = new Uint8Array(1 << 13);

/** Classes of each word language by language, by its number. */
const byLanguage: number[][] = packs.map(() => []);
/** The languages that have the word, one bit each. */
const languages: number[] = [];

/** The longest word by its first character, in scripts without spaces: words are found by trying lengths. */
const longestDense = new Uint8Array(65_536);

/** FNV-1a over folded units (https://datatracker.ietf.org/doc/html/draft-eastlake-fnv): hash and length together tell words apart. */
export const seed = 0x811c9dc5 | 0;
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

const slotOf = (hash: number): number => ((hash ^ (hash >>> 14)) & (size - 1)) << 2;
const slotAfter = (slot: number): number => (slot + 4) & (4 * size - 1);

/** Where the word with this hash and so many hashed units lies; -1 when it is in no pack. */
export function placeOf(hash: number, length: number): number {
  if (!((sieve[hash >>> 19] ?? 0) & (1 << ((hash >>> 16) & 7)))) return -1;
  for (let slot = slotOf(hash); ; slot = slotAfter(slot)) {
    if (slots[slot] === hash && slots[slot + 1] === length) return slot;
    if (slots[slot + 3] === 0) return -1;
  }
}

/** The classes that the word at a place has in any language. */
export const classesAt = (place: number): number => slots[place + 2] ?? 0;
/** The number of the word at a place. */
export const numberAt = (place: number): number => (slots[place + 3] ?? 0) - 1;

/** The longest known word at `at` in a script without spaces; place -1 when none is known. */
export function denseWordAt(units: Uint16Array, at: number, stop: number): { place: number; length: number } {
  const end = Math.min(at + (longestDense[units[at] ?? 0] ?? 0), stop);
  let found = { place: -1, length: 1 };
  for (let next = at, hash = seed; next < end; next++) {
    hash = step(hash, foldOf(units[next] ?? 0));
    const place = placeOf(hash, next + 1 - at);
    if (place >= 0) found = { place, length: next + 1 - at };
  }
  return found;
}

/** The classes that a word has in one language; words that are the same everywhere have theirs in each. */
export const classesIn = (word: number, language: number): number => byLanguage[language]?.[word] ?? 0;
/** The languages that have the word, one bit each. */
export const languagesOf = (word: number): number => languages[word] ?? 0;
export const languageCount = packs.length;

function add(text: string, bit: number, language: number): void {
  const place = find(text);
  const word = numberAt(place);
  slots[place + 2] = classesAt(place) | bit;
  const everywhere = packs[language]?.language === 'und';
  for (let each = 0; each < packs.length; each++) {
    const list = byLanguage[each] ?? [];
    list[word] = (list[word] ?? 0) | (everywhere || each === language ? bit : 0);
    if (everywhere || each === language) languages[word] = (languages[word] ?? 0) | (1 << each);
  }
}

/** The place of a word, which is given to it when it is first met. */
function find(text: string): number {
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
  const known = placeOf(hash, length);
  if (known >= 0) return known;
  let slot = slotOf(hash);
  while (slots[slot + 3]) slot = slotAfter(slot);
  slots[slot] = hash;
  slots[slot + 1] = length;
  sieve[hash >>> 19] = (sieve[hash >>> 19] ?? 0) | (1 << ((hash >>> 16) & 7));
  slots[slot + 3] = languages.push(0);
  return slot;
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
