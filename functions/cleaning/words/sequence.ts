/** Texts as sequences of words, in the form in which wordings are looked up. */
import { characters, learn } from '../characters/characters.ts';
import * as kinds from '../characters/kinds.ts';
import { seed, step } from './lexicon.ts';

/** A sequence of words: their hashes, characters of scripts without spaces one by one, and `number` for each run of numbers. */
export type Sequence = readonly number[];
export interface Taken {
  readonly sequence: Sequence;
  readonly isDense: boolean;
}
export const number = 1;
/** What may be anything, in a wording: `slot` a few words, `rest` any number of them. */
export const slot = 2;
const link = 3;
export const rest = 4;

/** Signs that stand for `slot`, `number` and `rest` where a wording is written out; no text has them. */
export const slotSign = '\ue000';
export const numberSign = '\ue001';
export const restSign = '\ue002';

export function hashOf(sequence: Sequence, from: number, to: number): number {
  let hash = seed;
  for (let at = from; at < to; at++) hash = step(hash, sequence[at] ?? 0);
  return hash;
}

/** Takes a text apart as `look` does (document/lines/traits.ts): letters and digits make words, joiners are left out. */
export function sequenceOf(text: string): Taken {
  const sequence: number[] = [];
  let isDense = false;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const character = characters[unit] || learn(unit);
    const kind = character & 0xff;
    const address = isAddressAt(text, at, unit) ? endOfAddress(text, at) : at;
    if (address > at) {
      sequence.push(link);
      at = address;
    } else if (kind === kinds.dense) {
      isDense = true;
      sequence.push(character >>> 8);
      at++;
    } else if (kind <= kinds.digit) {
      let hash = seed;
      let hasDigit = false;
      let isNumber = true;
      for (; at < text.length; at++) {
        const next = characters[text.charCodeAt(at)] || learn(text.charCodeAt(at));
        const sort = next & 0xff;
        // Korean counters stick to their numbers, as in a line’s words (document/lines/traits.ts).
        if (sort === kinds.caseless && hasDigit && isNumber) break;
        if (sort === kinds.digit) hasDigit = true;
        else if (sort > kinds.digit && sort !== kinds.joiner) break;
        else if (sort !== kinds.joiner) isNumber = false;
        if (sort !== kinds.joiner) hash = step(hash, next >>> 8);
      }
      if (!hasDigit) sequence.push(hash);
      else if (sequence.at(-1) !== number) sequence.push(number);
    } else {
      if (unit === slotUnit) sequence.push(slot);
      else if (unit === restUnit) sequence.push(rest);
      else if (unit === numberUnit && sequence.at(-1) !== number) sequence.push(number);
      at++;
    }
  }
  return { sequence, isDense };
}

/** An address is one word, however many parts it has: `*` stands for it. */
const isAddressAt = (text: string, at: number, unit: number): boolean =>
  unit === h
    ? text.startsWith('http://', at) || text.startsWith('https://', at)
    : unit === w && text.startsWith('www.', at);
const h = 0x68;
const w = 0x77;
function endOfAddress(text: string, at: number): number {
  let end = at;
  while (
    end < text.length &&
    ((characters[text.charCodeAt(end)] || learn(text.charCodeAt(end))) & 0xff) !== kinds.space
  )
    end++;
  return end;
}

const slotUnit = slotSign.charCodeAt(0);
const numberUnit = numberSign.charCodeAt(0);
const restUnit = restSign.charCodeAt(0);
