/** Finds wordings: a line’s words, folded, as one sequence that is looked up by its hash. Linear, no pattern per wording. */
import { characters, learn } from '../characters/characters.ts';
import * as kinds from '../characters/kinds.ts';
import type { FamilyName } from './families.ts';
import { everywhere, international, seed, step } from './lexicon.ts';
import { packs } from './packs.ts';
import { type WordingKind, type Wordings, wordingKinds } from './wordings.ts';

export interface Phrase {
  readonly family: FamilyName;
  readonly kind: WordingKind;
  /** Authors do not write it. */
  readonly isSure: boolean;
  /** Some of its words may be anything. */
  readonly hasSlot: boolean;
}

/** A sequence of words: their hashes, characters of scripts without spaces one by one, and `number` for each run of numbers. */
type Sequence = readonly number[];
interface Taken {
  readonly sequence: Sequence;
  readonly isDense: boolean;
}
export const number = 1;
const slot = 2;
/** Longer lines are prose, in words and in UTF-16 units. */
const longest = 64;
export const longestPhrase = 400;
/** Words that `*` stands for at most, and characters of a script without spaces. */
const longestSlot = 5;
const longestDenseSlot = 12;

/** The wordings of a language. */
interface Table {
  readonly whole: ReadonlyMap<number, readonly Phrase[]>;
  /** By the hash of what is before the slot, then by the length and the hash of what is behind it. */
  readonly slotted: ReadonlyMap<number, ReadonlyMap<number, ReadonlyMap<number, readonly Phrase[]>>>;
  /** With which words wordings begin and end, one bit for some of their hashes: by these nearly all sentences are ruled out. */
  readonly begins: Uint8Array;
  readonly ends: Uint8Array;
}

/** Made when a document in the language is first met. */
const tables: (Table | undefined)[] = [];

/**
 * The wordings that a text is, in some languages of the document.
 *
 * @param first hash of its first word, and of its last one (document/traits.ts); `number` for a number; undefined where it is not known
 * @param languages numbers of packs; what is international, and what stands on pages of all languages, is looked for too
 */
export function phrasesOf(
  text: string,
  first: number | undefined,
  last: number | undefined,
  languages: readonly number[],
): readonly Phrase[] {
  if (text.length > longestPhrase) return none;
  let found = none;
  let taken: Taken | undefined;
  const look = (language: number): readonly Phrase[] => {
    const table = tableOf(language);
    if (!has(table.begins, first) || !has(table.ends, last)) return none;
    taken ??= sequenceOf(text);
    return inTable(table, taken);
  };
  found = look(international);
  for (const language of languages) {
    if (language === international) continue;
    const more = look(language);
    if (more.length > 0) found = found.length > 0 ? [...found, ...more] : more;
  }
  if (found.length > 0) return found;
  // “Skip to content” stands on pages of all languages; a single word may mean another thing there.
  for (const language of everywhere)
    if (!languages.includes(language))
      for (const phrase of look(language))
        if (phrase.isSure && (taken?.sequence.length ?? 0) > 1) found = [...found, phrase];
  return found;
}

const none: readonly Phrase[] = [];

/** Bits by hash. A slot at the edge of a wording sets all. */
const has = (bits: Uint8Array, hash: number | undefined): boolean =>
  hash === undefined || ((bits[(hash >>> 20) & 4095] ?? 0) & (1 << ((hash >>> 17) & 7))) !== 0;
const add = (bits: Uint8Array, hash: number): void => {
  if (hash === slot) bits.fill(255);
  else bits[(hash >>> 20) & 4095] = (bits[(hash >>> 20) & 4095] ?? 0) | (1 << ((hash >>> 17) & 7));
};

function inTable({ whole, slotted }: Table, { sequence, isDense }: Taken): readonly Phrase[] {
  if (sequence.length === 0 || sequence.length > longest) return none;
  const found = whole.get(hashOf(sequence, 0, sequence.length));
  if (found) return found;
  const most = isDense ? longestDenseSlot : longestSlot;
  // “Get the * app” is sure, “?Get * app” is not; a line may be both.
  let doubtful = none;
  for (let at = 0, hash = seed; at < sequence.length; hash = step(hash, sequence[at++] ?? 0)) {
    const behind = slotted.get(hash);
    if (!behind) continue;
    for (const [length, tails] of behind) {
      const filled = sequence.length - at - length;
      if (filled < 1 || filled > most) continue;
      const phrases = tails.get(hashOf(sequence, sequence.length - length, sequence.length));
      if (phrases?.some(({ isSure }) => isSure)) return phrases;
      if (phrases) doubtful = phrases;
    }
  }
  return doubtful;
}

function hashOf(sequence: Sequence, from: number, to: number): number {
  let hash = seed;
  for (let at = from; at < to; at++) hash = step(hash, sequence[at] ?? 0);
  return hash;
}

/** Takes a text apart as `look` does (document/traits.ts): letters and digits make words, joiners are left out. */
function sequenceOf(text: string): Taken {
  const sequence: number[] = [];
  let isDense = false;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const character = characters[unit] || learn(unit);
    const kind = character & 0xff;
    const address = kind === kinds.lower && isAddressAt(text, at) ? endOfAddress(text, at) : at;
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
        // Korean counters stick to their numbers, as in a line’s words (document/traits.ts).
        if (sort === kinds.caseless && hasDigit && isNumber) break;
        if (sort === kinds.digit) hasDigit = true;
        else if (sort > kinds.digit && sort !== kinds.joiner) break;
        else if (sort !== kinds.joiner) isNumber = false;
        if (sort !== kinds.joiner) hash = step(hash, next >>> 8);
      }
      if (!hasDigit) sequence.push(hash);
      else if (sequence.at(-1) !== number) sequence.push(number);
    } else {
      if (unit === slotSign) sequence.push(slot);
      else if (unit === numberSign && sequence.at(-1) !== number) sequence.push(number);
      at++;
    }
  }
  return { sequence, isDense };
}

/** An address is one word, however many parts it has: `*` stands for it. */
const isAddressAt = (text: string, at: number): boolean =>
  text.startsWith('http://', at) || text.startsWith('https://', at) || text.startsWith('www.', at);
function endOfAddress(text: string, at: number): number {
  let end = at;
  while (
    end < text.length &&
    ((characters[text.charCodeAt(end)] || learn(text.charCodeAt(end))) & 0xff) !== kinds.space
  )
    end++;
  return end;
}
const link = 3;

const slotSign = 0xe000;
const numberSign = 0xe001;

function tableOf(language: number): Table {
  const known = tables[language];
  if (known) return known;
  const whole = new Map<number, Phrase[]>();
  const slotted = new Map<number, Map<number, Map<number, Phrase[]>>>();
  const begins = new Uint8Array(4096);
  const ends = new Uint8Array(4096);
  for (const { text, family, kind, isSure, hasSlot } of wordingsOf(packs[language]?.wordings ?? {})) {
    const phrase: Phrase = { family, kind, isSure, hasSlot };
    const { sequence, isDense } = sequenceOf(text);
    const at = sequence.indexOf(slot);
    add(begins, sequence[0] ?? slot);
    // Of a text without spaces, only the first character is told (document/traits.ts).
    add(ends, isDense ? slot : (sequence.at(-1) ?? slot));
    if (at < 0) put(whole, hashOf(sequence, 0, sequence.length), phrase);
    else {
      const behind = sequence.length - at - 1;
      const lengths = entry(slotted, hashOf(sequence, 0, at), () => new Map<number, Map<number, Phrase[]>>());
      const tails = entry(lengths, behind, () => new Map<number, Phrase[]>());
      put(tails, hashOf(sequence, at + 1, sequence.length), phrase);
    }
  }
  const table = { whole, slotted, begins, ends };
  tables[language] = table;
  return table;
}

function entry<Value>(map: Map<number, Value>, key: number, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

const put = (map: Map<number, Phrase[]>, key: number, phrase: Phrase): void => {
  entry(map, key, () => [] as Phrase[]).push(phrase);
};

/** A pack’s wordings one by one, their slots written as signs that no text has. */
export function* wordingsOf(wordings: Wordings<FamilyName>): Iterable<Phrase & { readonly text: string }> {
  for (const [family, byKind] of Object.entries(wordings))
    for (const kind of wordingKinds) {
      const all = byKind[kind]
        ?.replaceAll('*', String.fromCharCode(slotSign))
        .replaceAll('#', String.fromCharCode(numberSign));
      for (const written of all?.split('|') ?? []) {
        const wording = written.trim();
        const isSure = !wording.startsWith('?');
        const text = isSure ? wording : wording.slice(1);
        if (text.trim())
          yield {
            text,
            family: family as FamilyName,
            kind,
            isSure,
            hasSlot: text.includes(String.fromCharCode(slotSign)),
          };
      }
    }
}
