/** What becomes of a line, as far as the fair copy is concerned: a number for each, by place in the reading. */
import type { Line, Removal } from '../cleaning.ts';
import { isBlank } from '../readers/line-units.ts';
import type { ReadLine } from '../readers/reading.ts';

export const fates = { blank: 0, gone: 1, kept: 2, title: 3 } as const;

/** @param removed what rules remove, by place in the reading */
export function fatesOf(
  lines: readonly ReadLine[],
  removed: readonly (Removal | undefined)[],
  title: number,
): Uint8Array {
  const found = new Uint8Array(lines.length);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || (isBlank(line.text) && !line.wordless)) continue;
    found[at] = line.removed || removed[at] ? fates.gone : at === title ? fates.title : fates.kept;
  }
  return found;
}

/** The same where editors had their say. */
export const fatesIn = (lines: readonly Line[]): Uint8Array =>
  Uint8Array.from(lines, ({ id, removed, role }) =>
    id === undefined ? fates.blank : role === 'title' ? fates.title : removed ? fates.gone : fates.kept,
  );
