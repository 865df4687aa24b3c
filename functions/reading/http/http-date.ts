/** Dates in HTTP, RFC 9110 §5.6.7: one form that is written, and two of old that are read too. Everything else is none. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month = months.join('|');
const time = '(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)';
const weekday = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun';
const longWeekday = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

const forms: readonly RegExp[] = [
  // Sun, 06 Nov 1994 08:49:37 GMT
  new RegExp(`^(?:${weekday}), (?<day>\\d\\d) (?<month>${month}) (?<year>\\d{4}) ${time} GMT$`),
  // Sunday, 06-Nov-94 08:49:37 GMT
  new RegExp(`^(?:${longWeekday}), (?<day>\\d\\d)-(?<month>${month})-(?<year>\\d\\d) ${time} GMT$`),
  // Sun Nov  6 08:49:37 1994
  new RegExp(`^(?:${weekday}) (?<month>${month}) (?<day>[ \\d]\\d) ${time} (?<year>\\d{4})$`),
];

/**
 * @param now milliseconds since 1970: two digits of a year mean one that is at most fifty years ahead
 * @returns milliseconds since 1970; undefined for what is no HTTP date, or no date at all
 */
export function httpDate(text: string, now: number): number | undefined {
  for (const form of forms) {
    const found = form.exec(text)?.groups;
    if (!found) continue;
    const [day, hour, minute, second] = [found.day, found.hour, found.minute, found.second].map(Number);
    const year = fullYear(found.year ?? '', now);
    const date = new Date(0);
    date.setUTCFullYear(year, months.indexOf(found.month ?? ''), day);
    // A leap second is the one before it.
    date.setUTCHours(hour ?? 0, minute, Math.min(second ?? 0, 59));
    const isReal =
      date.getUTCDate() === day && date.getUTCHours() === hour && date.getUTCMinutes() === minute;
    return isReal && (second ?? 0) <= 60 ? date.getTime() : undefined;
  }
  return undefined;
}

function fullYear(digits: string, now: number): number {
  if (digits.length === 4) return Number(digits);
  const thisYear = new Date(now).getUTCFullYear();
  const year = thisYear - (thisYear % 100) + Number(digits);
  return year > thisYear + 50 ? year - 100 : year;
}
