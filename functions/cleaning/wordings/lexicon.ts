/** All packs in one table: the classes of a word by its hash, so that looking a word up costs no string. */
import { foldOf, kindOf, kinds } from '../characters.ts';
import { packs } from './packs.ts';
import { classes, type Pack } from './word-classes.ts';

/** A power of two, several times the number of words. */
const size = 1 << 15;
const firsts = new Int32Array(size);
const seconds = new Int32Array(size);
const masks = new Int32Array(size);
const tongues = new Int32Array(size);

/** Words of scripts without spaces, which are found by trying lengths. */
const denseWords = new Map<string, { mask: number; tongue: number; length: number }>();
let longestDense = 0;

/** Two independent rolling hashes together tell words apart: 64 bits over some thousand words. */
export const seedOne = 7;
export const seedTwo = 11;
export const stepOne = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;
export const stepTwo = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The entry of the word with these hashes; -1 when it is in no pack. */
export function entryOf(one: number, two: number): number {
  let slot = (one ^ (two >>> 7)) & (size - 1);
  while (masks[slot]) {
    if (firsts[slot] === one && seconds[slot] === two) return slot;
    slot = (slot + 1) & (size - 1);
  }
  return -1;
}

/** The classes of an entry's word. */
export const classesAt = (entry: number): number => masks[entry] ?? 0;
/** The languages of an entry's word, one bit each. */
export const tonguesAt = (entry: number): number => tongues[entry] ?? 0;
/** The bits of all languages. */
export const anyTongue = -1;

/** The classes of the longest known word at `at` in a script without spaces, and its length. */
export function denseWordAt(
  text: string,
  at: number,
): { mask: number; tongue: number; length: number } | undefined {
  for (let length = Math.min(longestDense, text.length - at); length > 0; length--) {
    const word = denseWords.get(text.slice(at, at + length));
    if (word) return word;
  }
  return undefined;
}

function add(word: string, bit: number, tongue: number): void {
  if (kindOf(word.charCodeAt(0)) === kinds.dense) {
    const known = denseWords.get(word) ?? { mask: 0, tongue: 0, length: word.length };
    denseWords.set(word, { mask: known.mask | bit, tongue: known.tongue | tongue, length: word.length });
    longestDense = Math.max(longestDense, word.length);
    return;
  }
  let one = seedOne;
  let two = seedTwo;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (kindOf(unit) === kinds.joiner) continue;
    const folded = foldOf(unit);
    one = stepOne(one, folded);
    two = stepTwo(two, folded);
  }
  let slot = (one ^ (two >>> 7)) & (size - 1);
  while (masks[slot] && (firsts[slot] !== one || seconds[slot] !== two)) slot = (slot + 1) & (size - 1);
  firsts[slot] = one;
  seconds[slot] = two;
  masks[slot] = (masks[slot] ?? 0) | bit;
  tongues[slot] = (tongues[slot] ?? 0) | tongue;
}

function fill(pack: Pack, tongue: number): void {
  for (const [name, bit] of Object.entries(classes)) {
    const words = pack[name as keyof Pack];
    if (words) for (const word of words.split(/[\s-]+/)) if (word) add(word, bit, tongue);
  }
}

for (const [at, pack] of packs.entries()) fill(pack, pack.language === 'und' ? anyTongue : 1 << at);
