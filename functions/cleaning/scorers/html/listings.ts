/** Listings of code: whole or absent, and without the numbers of their lines. */
import type { Evidence } from './evidence.ts';
import type { Unit } from './units.ts';

/** A listing is whole or absent, and a column of line numbers is none. */
export function keepListings(page: Evidence, kept: boolean[]): void {
  const { units } = page;
  for (let at = 0; at < units.length; ) {
    if (units[at]?.kind !== 'code') {
      at++;
      continue;
    }
    let end = at;
    let some = false;
    for (; units[end]?.kind === 'code'; end++) some ||= kept[end] ?? false;
    some ||= (kept[at - 1] ?? false) && kept.indexOf(true, end) >= 0;
    for (; at < end; at++) kept[at] = some && !isGutter(page, units[at]);
  }
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
