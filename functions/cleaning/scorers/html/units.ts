/** The pieces of a page that are judged: a block of text, or a whole table of data, with what a look at it tells. */
import type { BlockKind } from '../../cleaning.ts';
import type { Page } from '../../readers/html/page.ts';

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
  /** The last character that is neither blank nor a closing quote or bracket, full stops of all scripts as `.` and so on. */
  readonly ending: string;
  readonly beginning: string;
  readonly lines: number;
  /** Equal for equal texts. */
  readonly hash: number;
}

const isBlank = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0xde) ||
  (code >= 0x391 && code <= 0x3a9) ||
  (code >= 0x410 && code <= 0x42f);
const isSmall = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 0xdf && code <= 0xff) ||
  (code >= 0x3b1 && code <= 0x3c9) ||
  (code >= 0x430 && code <= 0x44f);
/** Scripts that are written without blanks between words. */
const isIdeograph = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0x0e00 && code <= 0x0eff);
const commas = new Set([...',،、，؛;'].map(each => each.charCodeAt(0)));
const stops = new Set([...'.!?。！？…۔؟।'].map(each => each.charCodeAt(0)));
const closings = new Set([...'"\'”’»«“‹›)]」』）】*'].map(each => each.charCodeAt(0)));

const plainMarks: Readonly<Record<string, string>> = {
  '。': '.',
  '．': '.',
  '۔': '.',
  '।': '.',
  '！': '!',
  '？': '?',
  '؟': '?',
  '：': ':',
  '，': ',',
  '、': ',',
  '،': ',',
  '；': ';',
};
const plainMark = (mark: string): string => plainMarks[mark] ?? mark;

/** Reads like prose whatever stands around it. */
export const isProse = (unit: Unit): boolean =>
  unit.words >= 15 &&
  unit.linked < 0.4 * unit.characters &&
  unit.kind !== 'row' &&
  (unit.sentences > 1 || unit.commas > 0 || unit.words >= 30 || /[.!?…:]/.test(unit.ending));

/** Cuts the page's visible lines into units. */
export function unitsOf({ lines, elements }: Page): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined || line.hidden !== undefined) {
      at++;
      continue;
    }
    const table = line.kind === 'row' ? tableOf(line.block) : -1;
    let end = at + 1;
    for (; end < lines.length; end++) {
      const next = lines[end];
      if (next === undefined || next.hidden !== undefined) continue;
      const goesOn = table >= 0 ? next.kind === 'row' && tableOf(next.block) === table : next.continues;
      if (!goesOn) break;
    }
    units.push(measure(at, end));
    at = end;
  }
  return units;

  function tableOf(block: number): number {
    let element = block;
    for (let up = 0; up < 12 && element >= 0 && elements[element]?.tag !== 'table'; up++)
      element = elements[element]?.parent ?? -1;
    return element;
  }

  function measure(first: number, end: number): Unit {
    let words = 0;
    let ideographs = 0;
    let characters = 0;
    let linked = 0;
    let commaCount = 0;
    let sentences = 0;
    let digits = 0;
    let capitals = 0;
    let shouted = 0;
    let ending = 0;
    let beginning = 0;
    let hash = 0x811c9dc5;
    let count = 0;
    for (let at = first; at < end; at++) {
      const line = lines[at];
      if (line === undefined || line.hidden !== undefined) continue;
      count++;
      linked += line.linked;
      characters += line.text.length;
      const { text } = line;
      let inWord = false;
      let previous = 0;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (isBlank(code)) {
          inWord = false;
          continue;
        }
        hash = Math.imul(hash ^ code, 0x01000193);
        if (beginning === 0) beginning = code;
        if (!closings.has(code)) ending = code;
        if (isIdeograph(code)) {
          ideographs++;
          inWord = false;
          continue;
        }
        if (commas.has(code)) commaCount++;
        else if (stops.has(code)) {
          if (!stops.has(previous)) sentences++;
        } else if (isDigit(code)) digits++;
        if (!inWord) {
          words++;
          if (isCapital(code)) {
            capitals++;
            if (i + 1 < text.length && !isSmall(text.charCodeAt(i + 1))) shouted++;
          }
        }
        inWord = true;
        previous = code;
      }
    }
    const line = lines[first];
    const allWords = words + ideographs / 2;
    return {
      first,
      end,
      kind: line?.kind ?? 'paragraph',
      level: line?.level ?? 0,
      block: line?.block ?? 0,
      innermost: line?.innermost ?? 0,
      words: allWords,
      characters,
      linked: Math.min(linked, characters),
      linkedWords: (allWords * Math.min(linked, characters)) / Math.max(1, characters),
      commas: commaCount,
      sentences,
      digits,
      capitals,
      shouted,
      ending: ending === 0 ? '' : plainMark(String.fromCharCode(ending)),
      beginning: beginning === 0 ? '' : String.fromCharCode(beginning),
      lines: count,
      hash,
    };
  }
}
