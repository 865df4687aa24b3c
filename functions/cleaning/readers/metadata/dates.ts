/** Dates as sources write them, made ISO 8601 in the precision that they have. Only days that the calendar has. */

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** @returns whether there is such a day (Gregorian) in the years 1000 to 2999; programs write year 1 for “never” */
export function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !isLeap ? 28 : (monthDays[month - 1] ?? 0);
  return year >= 1000 && year <= 2999 && day >= 1 && day <= days;
}

/** `text` as ISO 8601, or undefined where it is no date in one of the notations that programs write. */
export const dateIn = (text: string | undefined): string | undefined =>
  text === undefined || text.length > 80 ? undefined : (isoDate(text.trim()) ?? mailDate(text.trim()));

/** ISO 8601 and what is meant as it: no separators, slashes, a space before the time, a zone without colon or by name. */
const iso =
  /^(\d{4})(?:([-/.]?)(\d{2})(?:\2(\d{2})(?:(?:T| +|, ?| - )(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?(?:\[[\w/+-]+\])?)?)?)?$/i;

function isoDate(text: string): string | undefined {
  const [whole, year = '', separator, month, day, hour, minute = '', second, fraction, zone] =
    iso.exec(text.replace(shortParts, twoDigitParts)) ?? [];
  if (whole === undefined) return undefined;
  if (month === undefined) return isDay(Number(year), 1, 1) ? year : undefined;
  if (day === undefined) {
    return separator && isDay(Number(year), Number(month), 1) ? `${year}-${month}` : undefined;
  }
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : withTime(date, hour, minute, second, fraction, zone);
}

/** `2024-3-5` is `2024-03-05`. */
const shortParts = /^(\d{4}[-/.])(\d{1,2})([-/.])(\d{1,2})(?!\d)/;
const twoDigitParts = (_: string, year: string, month: string, separator: string, day: string): string =>
  year + month.padStart(2, '0') + separator + day.padStart(2, '0');

/**
 * RFC 5322 and its elders, as HTTP, feeds and old programs write them: `Tue, 05 Mar 2024 10:00:00 GMT`; and as JavaScript
 * prints it: `Tue Mar 05 2024 10:00:00 GMT+0100`.
 */
const mail =
  /^(?:[a-z]{3,9},? +)?(?:(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4}|\d{2})|([a-z]{3}) +(\d{1,2}) (\d{4}))(?:,? +(\d{1,2}):(\d{2})(?::(\d{2}))?(?: *(?:(?:GMT|UTC)(?=[+-]))?([+-]\d{2}:?\d{2}|[a-z]{1,5}))?(?: *\([^()]*\))?)?$/i;

function mailDate(text: string): string | undefined {
  const parts = mail.exec(text);
  if (!parts) return undefined;
  const [, day = parts[5] ?? '', name = parts[4] ?? '', written = parts[6] ?? '', , , , hour] = parts;
  const [minute = '', second, zone] = parts.slice(8);
  const month = 1 + monthNames.indexOf(name.slice(0, 3).toLowerCase());
  const year = written.length === 2 ? (written < '70' ? `20${written}` : `19${written}`) : written;
  if (month === 0 || !isDay(Number(year), month, Number(day))) return undefined;
  const date = `${year}-${twoDigits(month)}-${twoDigits(Number(day))}`;
  return hour === undefined ? date : withTime(date, hour, minute, second, undefined, zone);
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

export const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** https://www.rfc-editor.org/rfc/rfc5322#section-4.3 */
const namedZones: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** A time that no clock shows makes the whole no date; a zone that nobody knows is left out. */
function withTime(
  date: string,
  hour: string,
  minute: string,
  second: string | undefined,
  fraction: string | undefined,
  zone: string | undefined,
): string | undefined {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined;
  const offset = zone === undefined ? '' : offsetOf(zone);
  if (offset === undefined) return undefined;
  // A program's zero.
  if (date === '1970-01-01' && Number(hour) + Number(minute) + Number(second ?? 0) === 0) return undefined;
  const seconds = second === undefined ? '' : `:${second}${fraction ? `.${fraction}` : ''}`;
  return `${date}T${twoDigits(Number(hour))}:${minute}${seconds}${offset}`;
}

function offsetOf(zone: string): string | undefined {
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  if (sign === undefined) return namedZones[zone.toLowerCase()] ?? '';
  return Number(hours) <= 14 && Number(minutes) <= 59 ? `${sign}${hours}:${minutes}` : undefined;
}
