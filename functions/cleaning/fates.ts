/** What becomes of a line, as far as the fair copy is concerned: a number for each, by place in the reading. */
import type { Line } from './cleaning.ts';
import type { ReadLine } from './readers/reading.ts';

export const fates = { blank: 0, gone: 1, kept: 2, title: 3 } as const;

/** @param isRemoved whether rules remove the line at this place */
export function fatesOf(
  lines: readonly ReadLine[],
  isRemoved: (index: number) => boolean,
  title: number,
): Uint8Array {
  return Uint8Array.from(lines, ({ text, removed }, index) => {
    if (isBlank(text)) return fates.blank;
    if (removed || isRemoved(index)) return fates.gone;
    return index === title ? fates.title : fates.kept;
  });
}

/** The same where editors had their say. */
export const fatesIn = (lines: readonly Line[]): Uint8Array =>
  Uint8Array.from(lines, ({ id, removed, role }) =>
    id === undefined ? fates.blank : role ? fates.title : removed ? fates.gone : fates.kept,
  );

export const isBlank = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x80 ? false : text.trim() === '';
};
