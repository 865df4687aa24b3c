/** Listings of code: whole or absent, and without the numbers of their lines. */
import type { Evidence } from '../measures/evidence.ts';
import type { Unit } from '../measures/units.ts';

/** A listing is whole or absent, and a column of line numbers is none. */
export function keepListings(page: Evidence, chances: readonly number[], kept: boolean[]): void {
  const { units } = page;
  const last = kept.lastIndexOf(true);
  for (let at = 0; at < units.length; ) {
    if (!isCode(page, units[at])) {
      at++;
      continue;
    }
    const start = at;
    let some = false;
    let likeliest = 0;
    for (; isCode(page, units[at]); at++) {
      some ||= kept[at] ?? false;
      likeliest = Math.max(likeliest, chances[at] ?? 0);
    }
    some ||= isBehindText(units, kept, start) && (at <= last || likeliest >= lowest);
    for (let line = start; line < at; line++) kept[line] = some && !isGutter(page, units[line]);
  }
}

/** Behind the article's last paragraph a listing must be so likely, in thousandths, in one of its lines. */
const lowest = 50;

/** Right behind what is kept; the numbers of its lines and what it is called (a file, a language) may stand between. */
function isBehindText(units: readonly Unit[], kept: readonly boolean[], start: number): boolean {
  let before = start - 1;
  while (before >= 0 && !kept[before] && units[before]?.words === 1 && (units[before]?.digits ?? 0) > 0)
    before--;
  if (kept[before]) return true;
  const label = units[before];
  return label !== undefined && label.words <= 4 && label.linked === 0 && (kept[before - 1] ?? false);
}

/**
 * Code by its element, or nothing but code though the element says something else: highlighters make a block of each line, or
 * a table of them all.
 */
function isCode({ page: { lines, elements } }: Evidence, unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind === 'code') return unit !== undefined;
  if (unit.kind === 'row') return /(?:^|[\s_-])code(?:$|[\s_-])/.test(elements[unit.block]?.names ?? '');
  const line = lines[unit.first];
  return (
    line?.marks?.some(({ kind, start, end }) => kind === 'code' && end - start >= line.text.length) ?? false
  );
}

/** Numbers that count the lines beside them. */
function isGutter({ page }: Evidence, unit: Unit | undefined): boolean {
  if (unit === undefined || unit.lines < 2 || unit.words > unit.lines) return false;
  let next = Number.NaN;
  for (let at = unit.first; at < unit.end; at++) {
    const line = page.lines[at];
    if (line === undefined || line.hidden !== undefined) continue;
    const number = /^\s*\d{1,6}\s*$/.test(line.text) ? Number(line.text) : Number.NaN;
    if (Number.isNaN(number) || (!Number.isNaN(next) && number !== next)) return false;
    next = number + 1;
  }
  return true;
}
