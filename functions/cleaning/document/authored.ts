/**
 * What is the author’s by its form, whatever its words: sentences, quotations, program code, tables and lists of one pattern. A
 * word that menus have, too, says nothing against such a line; what speaks against it must be the whole of it.
 */
import * as kinds from '../characters/kinds.ts';
import * as classes from '../words/classes.ts';
import type { Candidate } from './candidate.ts';
import { isAuthorsOwn } from './said-whole.ts';
import type { Words } from './traits.ts';

export const forms = {
  none: 0,
  /** Ends like a sentence and has a word that only sentences have. */
  sentence: 1,
  /** Stands in quotation marks from end to end, a year or a name behind it perhaps. */
  quoted: 2,
  /** One of several rows of a table that bars part into cells, or of a list of words and what they mean. */
  row: 3,
  /** The words of pages, and the author’s all the same: “To be continued”. */
  own: 4,
  /** Of a program, a query or a file of settings. */
  code: 5,
} as const;

/** The form of each line, one of `forms`. */
export function formsOf(lines: readonly Candidate[], words: Words): Uint8Array {
  const found = Uint8Array.from(lines, line =>
    isAuthorsOwn(line.text)
      ? forms.own
      : isQuoted(line)
        ? forms.quoted
        : isSentence(line)
          ? forms.sentence
          : forms.none,
  );
  rows(lines, found);
  series(lines, found);
  glossaries(lines, words, found);
  code(lines, found);
  return found;
}

/** Longer lines say more than a word or two can tell: how dense they are with the words of furniture decides. */
const mostWords = 12;
/** So few words with a full stop are somebody’s: labels have none. */
const fewWords = 3;

function isSentence({ text, traits }: Candidate): boolean {
  const { last, words, plain } = traits;
  if (last !== kinds.stop || words > mostWords) return false;
  const end = text.slice(-longestEnd);
  if (/(?:\.\.|…)\P{L}*$/u.test(end)) return false;
  return plain > 0 || (words <= fewWords && /[.。．।۔]\P{L}*$/u.test(end));
}

/** An end mark with quotes, brackets and dashes behind it. */
const longestEnd = 6;

const opening = /^(?:[—–-] ?)?["“”„‟«»‹›「『‘]/u;
/** “More!” (1958) and “More!”, said the warden. */
const closing = /["“”«»‹›」』’][.,]?(?: ?\(.{1,24}\)\.?)?$/u;

const isQuoted = ({ text, traits: { letters } }: Candidate): boolean =>
  letters > 0 &&
  opening.test(text.slice(0, 3)) &&
  closing.test(text.slice(-longestBehind)) &&
  !pager.test(text);

/** “« Previous | Next »”, “« First ‹ Back Next › Last »”: guillemets that point somewhere. */
const pager = /^[«‹] ?[^«»‹›|]{1,30} ?[|‹›] ?[^»]{1,40}[»›]$/u;

const longestBehind = 30;

/** Rows of a table at least. */
const fewestRows = 4;

/** Lines in a row that bars or tabs part into as many cells, no two of which begin alike. */
function rows(lines: readonly Candidate[], found: Uint8Array): void {
  for (let start = 0; start < lines.length; start++) {
    const count = cellsOf(lines[start]);
    if (count < 2) continue;
    let end = start;
    const firsts = new Set<string>();
    for (; cellsOf(lines[end]) === count; end++) firsts.add(firstCell(lines[end]));
    if (end - start >= fewestRows && firsts.size === end - start) found.fill(forms.row, start, end);
    start = end - 1;
  }
}

const longestRow = 240;

function cellsOf(line: Candidate | undefined): number {
  if (!line || line.text.length > longestRow) return 0;
  return line.text.split(bar).length;
}

const bar = /\t| ?\| ?/;
const firstCell = (line: Candidate | undefined): string => line?.text.split(bar, 1)[0] ?? '';

/** Lines in a row that all begin or end in one way, none like another: an index, a programme, a list of works. */
function series(lines: readonly Candidate[], found: Uint8Array): void {
  for (let start = 0; start < lines.length; start++) {
    const frame = frameOf(lines[start]);
    if (frame === undefined) continue;
    let end = start;
    const texts = new Set<string>();
    for (; frameOf(lines[end]) === frame; end++) texts.add(lines[end]?.text ?? '');
    if (end - start >= fewestRows && texts.size === end - start) found.fill(forms.row, start, end);
    start = end - 1;
  }
}

const longestInSeries = 120;

/** In what way a line begins or ends that lists have, and no menu. */
function frameOf(line: Candidate | undefined): string | undefined {
  const text = line?.text ?? '';
  if (text.length > longestInSeries) return undefined;
  const { first = 0, digits = 0 } = line?.traits ?? {};
  if (digits === 0) {
    const contrast = contrasted.exec(text);
    if (contrast) return contrast[1];
    return keyed.test(text) ? 'key' : undefined;
  }
  if (first === kinds.digit && startsAt.test(text)) return text.charAt(4) === ' ' ? 'year' : 'time';
  if (datedAtEnd.test(text)) return 'dated';
  return indexed.test(text) ? 'page' : undefined;
}

/** “Log in, not Login” */
const contrasted = /^[^,]{1,40}, (\p{Ll}{2,7}) \S/u;
/** “N – next” */
const keyed = /^\p{L} ?[-–—=] ?\S/u;
/** “1975 More”, “22.00 Home” */
const startsAt = /^(?:\d{4}|\d{1,2}[.:]\d\d) \S/;
/** “Like us. (2011)” */
const datedAtEnd = /\((?:1[5-9]|20)\d\d\)\.?$/;
/** “share, of the catch, 81–83” */
const indexed = /^\p{L}.{0,100}, \d{1,4}(?:[–-]\d{1,4})?$/u;

/** “Ahu: home”, “Oro – share”: words of no menu in a row, and what they mean. */
function glossaries(lines: readonly Candidate[], words: Words, found: Uint8Array): void {
  for (let start = 0; start < lines.length; start++) {
    const sign = labelled.exec(lines[start]?.text ?? '')?.[2];
    if (sign === undefined) continue;
    let end = start;
    let strange = 0;
    const labels = new Set<string>();
    for (; end < lines.length; end++) {
      const [, label, other] = labelled.exec(lines[end]?.text ?? '') ?? [];
      if (label === undefined || other !== sign) break;
      labels.add(label);
      if (isStrange(lines[end], label, words)) strange++;
    }
    const count = end - start;
    if (count >= fewestRows && labels.size === count && 4 * strange >= 3 * count)
      found.fill(forms.row, start, end);
    start = end - 1;
  }
}

const labelled = /^([^:：–—=]{1,40}?)(: | – | — | = |：)\S/u;
const mostInLabel = 4;

/** No word of the label is one that pages have. */
function isStrange(line: Candidate | undefined, label: string, { classes: list }: Words): boolean {
  const { from = 0, classed = 0 } = line?.traits ?? {};
  const count = Math.min(classed, label.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
  if (count === 0 || count > mostInLabel) return false;
  return list.subarray(from, from + count).every(mask => !(mask & ~ordinary));
}

const ordinary = classes.plain | classes.unknown | classes.name | classes.number | classes.capital;

/** Lines that look like code and make the lines around them code at least, and lines between two of them at most. */
const fewestCode = 3;
const mostBetween = 2;

/** One line tells by signs that no prose has; where several look like code, what is indented or stands between them is, too. */
function code(lines: readonly Candidate[], found: Uint8Array): void {
  for (let start = 0; start < lines.length; start++) {
    if (!isCode(lines[start])) continue;
    let end = start + 1;
    let count = 1;
    let others = 0;
    for (let line = end; line < lines.length && line - end <= mostBetween; line++) {
      const candidate = lines[line];
      if (isCode(candidate)) {
        count++;
        others += line - end;
        end = line + 1;
      } else if (isIndented(candidate)) {
        others += line - end;
        end = line + 1;
      } else if (!isShort(candidate)) break;
    }
    if (count >= fewestCode && count >= others) found.fill(forms.code, start, end);
    else for (let line = start; line < end; line++) if (isCertain(lines[line])) found[line] = forms.code;
    start = end - 1;
  }
}

const mostInCode = 14;

const isShort = (line: Candidate | undefined): boolean =>
  line !== undefined && line.traits.words <= mostInCode && line.traits.last !== kinds.stop;

const isIndented = (line: Candidate | undefined): boolean =>
  isShort(line) && /^(?: {2}|\t)/.test(line?.read.text ?? '');

const isCode = (line: Candidate | undefined): boolean =>
  isShort(line) &&
  !callsAdvertisement(line?.text ?? '') &&
  (certain.test(line?.text ?? '') || likely.test(line?.text ?? ''));

const isCertain = (line: Candidate | undefined): boolean =>
  isShort(line) && !callsAdvertisement(line?.text ?? '') && certain.test(line?.text ?? '');

/** Braces, names in capitals, assignments and comparisons, calls, fields with a value in quotes or brackets. */
const certain =
  /[{}]|[A-Z]_[A-Z]|[\w\])] (?:[-+*/:!=<>]?=|=>|->) |\b[a-z_]\w{0,30}\([^()\s]{0,40}\)|^["']\w{1,30}["']: |^\p{Ll}\w{0,30}: ["'[]|^\p{Ll}{1,30}: \p{Lu}\p{L}{1,30}!?,?$/u;

/** Ends of statements, comments, fields in small letters, queries, beginnings of blocks, tags. */
const likely =
  /;$|^(?:#|\/\/|--|\/\*) ?\p{Ll}|^(?:- )?[a-z_][\w-]{0,30}: ?(?:$|\S{1,40}$)|^(?:SELECT|FROM|WHERE|GROUP BY|ORDER BY|HAVING|LIMIT|INSERT INTO|UPDATE|DELETE FROM|JOIN|VALUES) \S|^(?:def|class|while|elif|else|for|if|return|import|func|fn|function|const|let|var)\b.{0,60}[:{)]$|^<\/?[a-z]/u;

/** A line of a script that fills the place of an advertisement: a page whose tags went has it among its text. */
export const callsAdvertisement = (text: string): boolean => text.length <= longestCall && adCalls.test(text);

const longestCall = 240;
const adCalls = /^\(?(?:window\.)?(?:adsbygoogle|googletag|_taboola|ezstandalone|freestar)\b.{0,200}[;)}]$/;
