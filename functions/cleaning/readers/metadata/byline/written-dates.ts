/** Dates as people write them: “3. März 2024”, “March 3rd, 2024”, “2024年3月3日”, “03/03/2024”. To the day. */

import { isDay, twoDigits } from '../dates.ts';
import { monthOf } from './months.ts';

export interface WrittenDate {
  /** ISO 8601. */
  readonly date: string;
  /** Where it stands, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

type Parts = readonly [year: string, month: string, day: string];

/** As long as the name of a month: the first word of what stands there. */
function isAsLong(month: string): boolean {
  const { length = 0 } = month.split(' ', 1)[0] ?? '';
  return length >= 3 && length <= 15;
}

/**
 * How dates are written, and which group is what. Words are months where months.ts says so. Small and capital letters are
 * written out, and words have any length: a pattern that counts letters, or knows all of their forms, takes long to prepare.
 */
const notations: readonly {
  readonly notation: RegExp;
  readonly parts: (groups: readonly string[]) => Parts | undefined;
}[] = [
  {
    notation: /(?<!\d)(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號]/g,
    parts: ([, year = '', month = '', day = '']) => [year, month, day],
  },
  {
    notation:
      /(?<!\d)(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d)\.?(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?)?/g,
    parts: ([, year = '', , month = '', day = '']) => [year, month, day],
  },
  {
    notation: /(?<![\d.])(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?![\d.]\d|\d)/g,
    parts: ([, first = '', sign, second = '', year = '']) => dayFirst(first, second, century(year), sign),
  },
  {
    notation: /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,| năm)? (\d{4})/gi,
    parts: ([, day = '', month = '', year = '']) => [year, month, day],
  },
  {
    notation:
      /(?<!\d)(\d{1,2})(?:[sS][tT]|[nN][dD]|[rR][dD]|[tT][hH]|[eE][rR]|[rR][eE]|º|ª|°)?\.?(?: ?(?:[dD][eE]|[oO][fF]|[dD][’'])(?= ))?[ -]?([\p{L}\p{M}]+(?: (?:الأول|الثاني))?)\.?,?(?: [dD][eE]| [dD][eE][lL])?[ -](\d{4})(?!\d)/gu,
    parts: ([, day = '', month = '', year = '']) => [year, month, day],
  },
  {
    notation:
      /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)\.? (\d{1,2})(?:[sS][tT]|[nN][dD]|[rR][dD]|[tT][hH])?\.?,? (\d{4})(?!\d)/gu,
    parts: ([, month = '', day = '', year = '']) => [year, month, day],
  },
  {
    notation: /(?<!\d)(\d{4})\.?(?: [mM]\.)? ([\p{L}\p{M}]+)\.? (\d{1,2})(?!\d)\.?(?: [dD]\.)?/gu,
    parts: ([, year = '', month = '', day = '']) => [year, month, day],
  },
  {
    notation: /(?<!\d)(\d{4})\. [gG][aA][dD][aA] (\d{1,2})\. ([\p{L}\p{M}]+)/gu,
    parts: ([, year = '', day = '', month = '']) => [year, month, day],
  },
];

/** “24” is 2024: bylines are younger than the web. */
const century = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** Full stops are written day first. Slashes and dashes are where one of the two can be no month; else nobody knows. */
function dayFirst(first: string, second: string, year: string, sign = ''): Parts | undefined {
  if (sign === '.') return [year, second, first];
  if (Number(first) > 12) return [year, second, first];
  if (Number(second) > 12) return [year, first, second];
  return first === second ? [year, first, second] : undefined;
}

const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;

/** The days that a line names, in order; those that no calendar has are none. @param language of the document, if known */
export function writtenDates(text: string, language = ''): readonly WrittenDate[] {
  // Each block of digits begins where its code ends in 0 or 6.
  const plain = text.replace(otherDigits, digit =>
    String((digit.charCodeAt(0) & 0xf) - (digit >= '\u0966' ? 6 : 0)),
  );
  if (!/\d{2}/.test(plain)) return [];
  const found: WrittenDate[] = [];
  for (const { notation, parts } of notations) {
    for (const match of plain.matchAll(notation)) {
      const [year, month, day] = parts(match) ?? [];
      const start = match.index;
      const end = start + match[0].length;
      if (year === undefined || month === undefined || day === undefined) continue;
      if (found.some(other => start < other.end && other.start < end)) continue;
      const number = /^\d/.test(month)
        ? Number(month)
        : isAsLong(month)
          ? monthOf(month.toLowerCase().replace(/ /g, '\u00a0'), language)
          : undefined;
      if (number === undefined || !isDay(Number(year), number, Number(day))) continue;
      found.push({ date: `${year}-${twoDigits(number)}-${twoDigits(Number(day))}`, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The day that a text names, if it is a date and nothing else, or a weekday, a time and a date. */
export function writtenDate(text: string | undefined, language?: string): string | undefined {
  if (text === undefined || text.length > 80) return undefined;
  const [first, ...others] = writtenDates(text, language);
  if (!first || others.length > 0) return undefined;
  const rest = text.slice(0, first.start) + text.slice(first.end);
  return rest.replace(/[^\p{L}\p{N}]+/gu, '').length <= 24 ? first.date : undefined;
}
