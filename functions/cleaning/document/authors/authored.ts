/**
 * What is the author’s by its form, whatever its words: sentences, quotations, program code, tables and lists of one pattern. A
 * word that menus have, too, says nothing against such a line; what speaks against it must be the whole of it.
 */
import * as kinds from '../../characters/kinds.ts';
import * as classes from '../../words/classes.ts';
import type { Candidate } from '../lines/candidate.ts';
import type { Words } from '../lines/traits.ts';
import { isAuthorsOwn } from './said-whole.ts';

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
  /** Goes on behind its comma in the next line: a verse. Only a whole wording says more. */
  open: 6,
  /** A line of a paragraph that is wrapped by hand: the paragraph is what is judged. */
  wrapped: 7,
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
  reckonings(lines, found);
  glossaries(lines, words, found);
  code(lines, found);
  unfinished(lines, found);
  return found;
}

/** Longer lines say more than a word or two can tell: how dense they are with the words of furniture decides. */
const mostWords = 12;
/** So few words with a full stop are somebody’s: labels have none. */
const fewWords = 3;

function isSentence({ text, traits }: Candidate): boolean {
  const { last, words, plain } = traits;
  if (words > mostWords) return false;
  const end = text.slice(-longestEnd);
  if (last !== kinds.stop && !greekQuestion.test(end)) return false;
  if (/(?:\.\.|…)\P{L}*$/u.test(end)) return false;
  return plain > 0 || (words <= fewWords && /[.。．।۔]\P{L}*$/u.test(end));
}

/** The question mark of Greek is a semicolon elsewhere. */
const greekQuestion = /\p{Script=Greek};\P{L}*$/u;

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

/** Words of a line that goes on behind its comma at most: longer ones are no label anyhow. */
const mostUnfinished = 12;
const wordsOfTopic = 2;

/** “next,” between verses: no label ends with a comma. Where line after line is a word and a comma, they list topics. */
function unfinished(lines: readonly Candidate[], found: Uint8Array): void {
  const isOpen = (line: number, most: number): boolean => {
    const traits = lines[line]?.traits;
    return traits?.last === kinds.comma && traits.words <= most;
  };
  const isListed = (line: number): boolean =>
    isOpen(line, wordsOfTopic) && (isOpen(line - 1, wordsOfTopic) || isOpen(line + 1, wordsOfTopic));
  for (let line = 0; line < lines.length; line++) {
    if (isWrapped(lines, line)) found[line] = forms.wrapped;
    else if (isOpen(line, mostUnfinished) && !isListed(line) && oneComma.test(lines[line]?.text ?? ''))
      found[line] = Math.max(found[line] ?? 0, forms.open);
  }
}

const oneComma = /^[^,،、，;]+[,،、，]$/;

/** A line of a paragraph that is wrapped by hand is about so long at least, in characters. */
const shortestWrapped = 40;

/** Small letters behind a long line that no mark ends, without a blank line: the paragraph goes on. */
function isWrapped(lines: readonly Candidate[], line: number): boolean {
  const [before, own] = [lines[line - 1]?.traits, lines[line]?.traits];
  if (!before || !own || lines[line]?.parted) return false;
  return (
    own.first === kinds.lower &&
    before.length >= shortestWrapped &&
    (before.last <= kinds.upper || before.last === kinds.comma)
  );
}

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
    if (roman.test(text)) return 'roman';
    if (lettered.test(text)) return 'letter';
    const credit = credited.exec(text);
    if (credit) return `credit ${credit[1]}`;
    return keyed.test(text) ? 'key' : undefined;
  }
  const part = numberedPart.exec(text);
  if (part) return part[1];
  if (priced.test(text)) return 'price';
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

/** “Half a page: £120” */
const priced = /^\p{L}[^:]{1,60}: ?(?:[£$€¥₹₽]\d[\d.,]{0,8}|\d[\d.,]{0,8} ?(?:[£$€¥₹₽]|\p{L}{1,6}\.?))$/u;
/** “Section 2: Consent” */
const numberedPart = /^(\p{L}{2,12}) \d{1,3}[:.] \S/u;
/** “IV. Comments” */
const roman = /^[IVXLC]{1,7}[.)] \S/;
/** “b) share” */
const lettered = /^\(?\p{Ll}\) \S/u;
/** “Closed. Photo: I. Marlow” */
const credited = /^[^.:]{1,80}\. (\p{L}{2,12}): ?\p{Lu}/u;

/**
 * Lines in a row with numbers in the same places between the same signs, and other words in each: prices, scores, amounts,
 * clues, a timetable. “3 comments”, “12 shares” and “4 likes” are counters, however many of them stand there.
 */
function reckonings(lines: readonly Candidate[], found: Uint8Array): void {
  for (let start = 0; start < lines.length; start++) {
    const skeleton = skeletonOf(lines[start]);
    if (skeleton === undefined) continue;
    let end = start;
    let counters = 0;
    const texts = new Set<string>();
    for (; skeletonOf(lines[end]) === skeleton; end++) {
      texts.add((lines[end]?.text ?? '').replace(/\d+/g, ''));
      if ((lines[end]?.traits.classes ?? 0) & counted) counters++;
    }
    const count = end - start;
    if (count >= fewestRows && texts.size === count && 2 * counters <= count)
      found.fill(forms.row, start, end);
    start = Math.max(start, end - 1);
  }
}

const longestReckoning = 60;
const mostWordsReckoned = 6;
/** What counters count, and what share bars name. */
const counted = classes.count | classes.comment | classes.network;

/** A short line with its words and numbers taken for one another: “Soup .... £4” is “a.£0”. Nothing where no number is. */
function skeletonOf(line: Candidate | undefined): string | undefined {
  if (!line || line.traits.digits === 0 || line.traits.letters === 0) return undefined;
  if (line.text.length > longestReckoning || line.traits.words > mostWordsReckoned) return undefined;
  const skeleton = line.text
    .replace(/\p{L}[\p{L}\p{M}'’]*/gu, 'a')
    .replace(/\d+/g, '0')
    .replace(/ /g, '')
    .replace(/a+/g, 'a')
    .replace(/\.+/g, '.');
  // A number first and words behind it are the places of a list of headlines, too.
  return skeleton === '0a' && /^\d{1,2}[ .)]/.test(line.text) ? undefined : skeleton;
}

/** “Ahu: home”, “Oro – share”: words of no menu in a row, and what they mean. */
function glossaries(lines: readonly Candidate[], words: Words, found: Uint8Array): void {
  for (let start = 0; start < lines.length; start++) {
    const sign = labelled.exec(lines[start]?.text ?? '')?.[2];
    if (sign === undefined) continue;
    let end = start;
    let strange = 0;
    const labels = new Set<string>();
    const texts = new Set<string>();
    let furniture = 0;
    for (; end < lines.length; end++) {
      const [, label, other] = labelled.exec(lines[end]?.text ?? '') ?? [];
      if (label === undefined || other !== sign) break;
      labels.add(label);
      if ((lines[end]?.text.length ?? 0) <= longestSorted) texts.add(lines[end]?.text ?? '');
      if (isStrange(lines[end], label, words)) strange++;
      if ((lines[end]?.traits.beforeColon ?? 0) > 0 && announces(lines[end], words)) furniture++;
    }
    const count = end - start;
    // “Good: Save”, “Bad: Save now!”: two sorts of one thing, one after the other.
    const isSorted =
      sign === ': ' && labels.size > 1 && 2 * labels.size <= count && texts.size === count && furniture === 0;
    if (count >= fewestRows && (isSorted || (labels.size === count && 4 * strange >= 3 * count)))
      found.fill(forms.row, start, end);
    start = end - 1;
  }
}

const labelled = /^([^:：–—=]{1,40}?)(: | – | — | = |：)\S/u;
const mostInLabel = 4;
const longestSorted = 60;

/** No word of the label is one that pages have. */
function isStrange(line: Candidate | undefined, label: string, { classes: list }: Words): boolean {
  const { from = 0, classed = 0 } = line?.traits ?? {};
  const count = Math.min(classed, label.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
  if (count === 0 || count > mostInLabel) return false;
  return list.subarray(from, from + count).every(mask => !(mask & ~ordinary));
}

/** The line begins with a word that announces other pieces, topics or numbers: “Related: …” */
const announces = (line: Candidate | undefined, { classes: list }: Words): boolean =>
  ((list[line?.traits.from ?? -1] ?? 0) & announcing) !== 0;

const announcing =
  classes.previous |
  classes.next |
  classes.more |
  classes.read |
  classes.share |
  classes.topic |
  classes.count |
  classes.legal |
  classes.advert;

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
  /[{}]|[A-Z]_[A-Z]|[\w\])] (?:[-+*/:!=<>]?=|=>|->) |\b[a-z_]\w{0,30}\([^()\s]{0,40}\)|^["']\w{1,30}["']: |^\p{Ll}\w{0,30}: ["'[]|^\p{Ll}{1,30}: \p{Lu}\p{L}{1,30}!?,?$|^\$ [a-z]/u;

/** Ends of statements, comments, fields in small letters, queries, beginnings of blocks, tags. */
const likely =
  /;$|^(?:#|\/\/|--|\/\*) ?\p{Ll}|^(?:- )?[a-z_][\w-]{0,30}: ?(?:$|\S{1,40}$)|^(?:SELECT|FROM|WHERE|GROUP BY|ORDER BY|HAVING|LIMIT|INSERT INTO|UPDATE|DELETE FROM|JOIN|VALUES) \S|^(?:def|class|while|elif|else|for|if|return|import|func|fn|function|const|let|var)\b.{0,60}[:{)]$|^<\/?[a-z]/u;

/** A line of a script that fills the place of an advertisement: a page whose tags went has it among its text. */
export const callsAdvertisement = (text: string): boolean => text.length <= longestCall && adCalls.test(text);

const longestCall = 240;
const adCalls = /^\(?(?:window\.)?(?:adsbygoogle|googletag|_taboola|ezstandalone|freestar)\b.{0,200}[;)}]$/;
