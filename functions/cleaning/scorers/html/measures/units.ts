/** The pieces of a page that are judged: a block of text, or a whole table of data, with what a look at it tells. */
import type { BlockKind } from '../../../cleaning.ts';
import type { Page, PageElement, PageLine } from '../../../readers/html/page.ts';
import { characterClasses as classes, code } from './characters.ts';

export interface Unit {
  /** Numbers of its lines in the page: from `first` up to, not including, `end`. Hidden lines between do not count. */
  readonly first: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly level: number;
  readonly block: number;
  readonly innermost: number;
  /** Words; in scripts without blanks half of the characters. */
  readonly words: number;
  readonly characters: number;
  /** Characters of link text, and about how many words they are. */
  readonly linked: number;
  readonly linkedWords: number;
  readonly commas: number;
  readonly sentences: number;
  readonly digits: number;
  /** Words that begin with a capital, and words of capitals alone. */
  readonly capitals: number;
  readonly shouted: number;
  /** The last character that is neither blank nor a closing quote or bracket; 0 where there is none. */
  readonly ending: number;
  /** Which of `signs` stand in it. */
  readonly signs: number;
  readonly lines: number;
  /** Equal for equal texts. */
  readonly hash: number;
  /** Where its topic words lie in the page's list of them. */
  readonly topicsFrom: number;
  readonly topicsEnd: number;
}

/** Signs that say something of short texts. */
export const signs = { year: 1, clock: 2 } as const;

/** A page cut into units, with the hashes of the words that tell what each is about. */
export interface CutUnits {
  readonly units: readonly Unit[];
  readonly topics: Int32Array;
}

/** Reads like prose whatever stands around it. */
export const isProse = (unit: Unit): boolean =>
  unit.words >= 15 &&
  unit.linked < 0.4 * unit.characters &&
  unit.kind !== 'row' &&
  (unit.sentences > 1 || unit.commas > 0 || unit.words >= 30 || endsSentence(unit) || unit.ending === 0x3a);

/** Ends as sentences do. */
export const endsSentence = (unit: Unit): boolean =>
  (classes[unit.ending] ?? 0) === code.stop || unit.ending === 0x2026;

/** Cuts the page's visible lines into units. */
export function unitsOf({ lines, elements }: Page): CutUnits {
  const gauge = new Gauge();
  const units: Unit[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined || line.hidden !== undefined) {
      at++;
      continue;
    }
    const table = line.kind === 'row' ? tableAround(elements, line.block) : -1;
    let end = at + 1;
    for (; end < lines.length; end++) {
      const next = lines[end];
      if (next === undefined || next.hidden !== undefined) continue;
      const goesOn =
        table >= 0 ? next.kind === 'row' && tableAround(elements, next.block) === table : next.continues;
      if (!goesOn) break;
    }
    units.push(gauge.measure(lines, at, end));
    at = end;
  }
  return { units, topics: gauge.topics() };
}

function tableAround(elements: readonly PageElement[], block: number): number {
  let element = block;
  for (let up = 0; up < 12 && element >= 0 && elements[element]?.tag !== 'table'; up++)
    element = elements[element]?.parent ?? -1;
  return element;
}

/** Words of fewer letters than this say little of what a text is about; letters of denser scripts count twice. */
const shortestTopic = 4;

/** Measures one unit after the other and gathers the words that tell what they are about. */
class Gauge {
  private hashes = new Int32Array(1024);
  private count = 0;

  topics(): Int32Array {
    return this.hashes.subarray(0, this.count);
  }

  private addTopic(hash: number): void {
    if (this.count === this.hashes.length) {
      const wider = new Int32Array(2 * this.count);
      wider.set(this.hashes);
      this.hashes = wider;
    }
    this.hashes[this.count++] = hash;
  }

  measure(lines: readonly PageLine[], first: number, end: number): Unit {
    const topicsFrom = this.count;
    let words = 0;
    let ideographs = 0;
    let characters = 0;
    let linked = 0;
    let commas = 0;
    let sentences = 0;
    let digits = 0;
    let capitals = 0;
    let shouted = 0;
    let ending = 0;
    let found = 0;
    let hash = 0x811c9dc5;
    let count = 0;
    for (let at = first; at < end; at++) {
      const line = lines[at];
      if (line === undefined || line.hidden !== undefined) continue;
      count++;
      const { text } = line;
      const { length } = text;
      linked += line.linked;
      characters += length;
      let previous = code.blank as number;
      let inWord = false;
      let allCapitals = false;
      let run = 0;
      let letters = 0;
      let word = 0x811c9dc5;
      let lastIdeograph = 0;
      // One step behind the end closes the last word.
      for (let i = 0; i <= length; i++) {
        const character = i < length ? text.charCodeAt(i) : 32;
        const is = classes[character] ?? 0;
        if (is !== code.digit && run > 0) {
          if (run === 4 && isYear(text, i - 4)) found |= signs.year;
          run = 0;
        }
        if (is >= code.small) {
          const small = is === code.capital ? character + 32 : character;
          hash = Math.imul(hash ^ character, 0x01000193);
          ending = character;
          if (!inWord) {
            words++;
            inWord = true;
            letters = 0;
            word = 0x811c9dc5;
            allCapitals = false;
            if (is === code.capital) {
              capitals++;
              allCapitals = true;
            }
          } else if (is === code.small) allCapitals = false;
          word = Math.imul(word ^ small, 0x01000193);
          letters += is === code.dense ? 2 : 1;
          previous = is;
          continue;
        }
        if (is === code.digit) {
          if (!inWord) {
            words++;
            inWord = true;
            letters = 0;
            allCapitals = false;
          }
          digits++;
          run++;
          hash = Math.imul(hash ^ character, 0x01000193);
          ending = character;
          previous = is;
          continue;
        }
        if (letters >= shortestTopic) this.addTopic(word);
        if (inWord && allCapitals && letters > 1) shouted++;
        letters = 0;
        allCapitals = false;
        if (is === code.blank) {
          inWord = false;
          continue;
        }
        hash = Math.imul(hash ^ character, 0x01000193);
        if (is !== code.closing) ending = character;
        if (is === code.ideograph) {
          if (previous === code.ideograph) this.addTopic(Math.imul(lastIdeograph, 0x01000193) ^ character);
          lastIdeograph = character;
          ideographs++;
          inWord = false;
          previous = is;
          continue;
        }
        if (!inWord) {
          words++;
          inWord = true;
        }
        if (is === code.comma) commas++;
        else if (is === code.stop) {
          if (previous !== code.stop) sentences++;
        }
        if (previous === code.digit && character === 0x3a && isDigit(text.charCodeAt(i + 1)))
          found |= signs.clock;
        previous = is;
      }
    }
    const line = lines[first];
    const allWords = words + ideographs / 2;
    linked = Math.min(linked, characters);
    return {
      first,
      end,
      kind: line?.kind ?? 'paragraph',
      level: line?.level ?? 0,
      block: line?.block ?? 0,
      innermost: line?.innermost ?? 0,
      words: allWords,
      characters,
      linked,
      linkedWords: (allWords * linked) / Math.max(1, characters),
      commas,
      sentences,
      digits,
      capitals,
      shouted,
      ending,
      signs: found,
      lines: count,
      hash,
      topicsFrom,
      topicsEnd: this.count,
    };
  }
}

const isDigit = (character: number): boolean => character >= 48 && character <= 57;

/** 1900 to 2099. */
const isYear = (text: string, at: number): boolean => {
  const century = text.slice(at, at + 2);
  return century === '19' || century === '20';
};
