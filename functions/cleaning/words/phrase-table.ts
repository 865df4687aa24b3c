/** The wordings of a language as tables: each is found by the hash of its words, so that there is no pattern per wording. */
import type { FamilyName } from './families.ts';
import { packs } from './packs.ts';
import {
  hashOf,
  number,
  numberSign,
  rest,
  restSign,
  type Sequence,
  sequenceOf,
  slot,
  slotSign,
  type Taken,
} from './sequence.ts';
import { spelledOut, type WordingKind, type Wordings, wordingKinds } from './wordings.ts';

export interface Phrase {
  readonly family: FamilyName;
  readonly kind: WordingKind;
  /** Authors do not write it. */
  readonly isSure: boolean;
  /** Which of its words may be anything: none, a few (`*`) or any number (`…`). */
  readonly open: 'none' | 'few' | 'any';
}

/** The wordings of a language. */
export interface Table {
  readonly whole: ReadonlyMap<number, readonly Phrase[]>;
  /** By the hash of what is before the slot, then by the length and the hash of what is behind it. */
  readonly slotted: ReadonlyMap<number, ReadonlyMap<number, ReadonlyMap<number, readonly Phrase[]>>>;
  /** With which words wordings begin and end, one bit for some of their hashes: by these nearly all sentences are ruled out. */
  readonly begins: Uint8Array;
  readonly ends: Uint8Array;
}
interface Growing extends Table {
  readonly whole: Map<number, readonly Phrase[]>;
  readonly slotted: Map<number, Map<number, Map<number, readonly Phrase[]>>>;
}

/** Made when a document in the language is first met. */
const tables: (Table | undefined)[] = [];

/** @param language number of its pack */
export function tableOf(language: number): Table {
  const known = tables[language];
  if (known) return known;
  const table: Growing = {
    whole: new Map(),
    slotted: new Map(),
    begins: new Uint8Array(lastBits + 1),
    ends: new Uint8Array(lastBits + 1),
  };
  for (const { text, phrases } of writtenIn(packs[language]?.wordings ?? {})) {
    if (!text.includes('{')) {
      const { sequence, isDense } = sequenceOf(text);
      enter(table, sequence, isDense, phrases);
      continue;
    }
    // What stands in braces, and before and behind them, is taken apart once for all combinations.
    const pieces = text
      .split(/[{}]/)
      .map((part, at) => (at % 2 === 0 ? [part] : part.split(';')))
      .filter(piece => piece.length > 1 || piece[0] !== '');
    const parts = meetInWord(pieces)
      ? [[...spelledOut(text)].map(sequenceOf)]
      : pieces.map(piece => piece.map(sequenceOf));
    const isDense = parts.some(part => part.some(taken => taken.isDense));
    eachOf(parts, [], 0, sequence => enter(table, sequence, isDense, phrases));
  }
  tables[language] = table;
  return table;
}

/** Whether a word may begin in one piece and end in the next: “앱{을;에서}”. */
const meetInWord = (pieces: readonly (readonly string[])[]): boolean =>
  pieces.some((piece, at) => {
    const before = pieces[at - 1];
    return before?.some(endsInWord) && piece.some(text => /^[\p{L}\p{N}'’]/u.test(text));
  });
const endsInWord = (text: string): boolean => !text.endsWith(' ') && /[\p{L}\p{N}'’]$/u.test(text);

/** A wording by what it leaves open. */
type Phrases = Readonly<Record<Phrase['open'], readonly [Phrase]>>;

/** Calls with each combination of one sequence a part; it is read before the next one is made. */
function eachOf(
  parts: readonly (readonly Taken[])[],
  words: number[],
  from: number,
  take: (sequence: Sequence) => void,
): void {
  const part = parts[from];
  if (!part) {
    take(words);
    return;
  }
  const length = words.length;
  for (const { sequence } of part) {
    // Two numbers that meet are one, as in a text.
    for (const word of sequence) if (word !== number || words.at(-1) !== number) words.push(word);
    eachOf(parts, words, from + 1, take);
    words.length = length;
  }
}

function enter(
  { whole, slotted, begins, ends }: Growing,
  sequence: Sequence,
  isDense: boolean,
  phrases: Phrases,
): void {
  const { length } = sequence;
  if (length === 0) return;
  let at = 0;
  while (at < length && sequence[at] !== slot && sequence[at] !== rest) at++;
  add(begins, sequence[0] ?? slot);
  // Of a text without spaces, only the first character is told (document/lines/traits.ts).
  add(ends, isDense ? slot : (sequence[length - 1] ?? slot));
  if (at === length) {
    put(whole, hashOf(sequence, 0, length), phrases.none);
    return;
  }
  const lengths = entry(
    slotted,
    hashOf(sequence, 0, at),
    () => new Map<number, Map<number, readonly Phrase[]>>(),
  );
  const tails = entry(lengths, length - at - 1, () => new Map<number, readonly Phrase[]>());
  put(tails, hashOf(sequence, at + 1, length), phrases[sequence[at] === slot ? 'few' : 'any']);
}

/** Bits by hash. What may be anything, at the edge of a wording, sets all. */
const lastBits = 4096;
export const has = (bits: Uint8Array, hash: number | undefined): boolean =>
  hash === undefined || ((bits[(hash >>> 20) & 4095] ?? 0) & (1 << ((hash >>> 17) & 7))) !== 0;
function add(bits: Uint8Array, hash: number): void {
  // The byte behind all bits tells that all are set.
  if (hash === slot || hash === rest) {
    if (bits[lastBits] !== 1) bits.fill(255).fill(1, lastBits);
  } else bits[(hash >>> 20) & 4095] = (bits[(hash >>> 20) & 4095] ?? 0) | (1 << ((hash >>> 17) & 7));
}

function entry<Value>(map: Map<number, Value>, key: number, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** A wording may stand in a pack twice: once in a list of alternatives, and once with its doubt. The doubt holds. */
function put(map: Map<number, readonly Phrase[]>, key: number, one: readonly [Phrase]): void {
  const found = map.get(key);
  if (!found) {
    map.set(key, one);
    return;
  }
  const [phrase] = one;
  const twin = found.find(
    ({ family, kind, open }) => family === phrase.family && kind === phrase.kind && open === phrase.open,
  );
  if (!twin) map.set(key, [...found, phrase]);
  else if (twin.isSure && !phrase.isSure) map.set(key, [...found.filter(other => other !== twin), phrase]);
}

interface Written {
  readonly text: string;
  /** What all wordings are that are written in one place, and are as sure. */
  readonly phrases: Phrases;
}

const phrasesOf = (family: FamilyName, kind: WordingKind, isSure: boolean): Phrases => ({
  none: [{ family, kind, isSure, open: 'none' }],
  few: [{ family, kind, isSure, open: 'few' }],
  any: [{ family, kind, isSure, open: 'any' }],
});

/** A pack’s wordings as they are written, what they leave open as signs that no text has. */
function* writtenIn(wordings: Wordings<FamilyName>): Iterable<Written> {
  for (const [family, byKind] of Object.entries(wordings) as [FamilyName, Wordings<FamilyName>[FamilyName]][])
    for (const kind of wordingKinds) {
      const all = byKind?.[kind]
        ?.replaceAll('*', slotSign)
        .replaceAll('#', numberSign)
        .replaceAll('…', restSign);
      const [sure, doubtful] = [phrasesOf(family, kind, true), phrasesOf(family, kind, false)];
      for (const written of all?.split('|') ?? []) {
        const wording = written.trim();
        yield wording.startsWith('?')
          ? { text: wording.slice(1), phrases: doubtful }
          : { text: wording, phrases: sure };
      }
    }
}

/** A pack’s wordings one by one, each combination of alternatives by itself. */
export function* wordingsOf(wordings: Wordings<FamilyName>): Iterable<Phrase & { readonly text: string }> {
  for (const { text: written, phrases } of writtenIn(wordings))
    for (const text of spelledOut(written)) if (text.trim()) yield { ...phrases.none[0], text };
}
