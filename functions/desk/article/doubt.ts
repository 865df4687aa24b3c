/** How sure the cleaner is of a line, in words: colour alone says nothing to many. Pure. */
import type { Line, Title } from '../../cleaning/cleaning.ts';

/** A removal that is wrong with this probability or a higher one deserves a look, in thousandths. */
const doubtfulFrom = 200;

/** From this probability on, in thousandths, and what is said then. */
const likelihoods: readonly (readonly [least: number, words: string])[] = [
  [500, 'Probably the author’s'],
  [doubtfulFrom, 'May be the author’s'],
  [50, 'Probably not the author’s'],
  [0, 'Almost surely not the author’s'],
];

/** Whose a line is that is removed with this probability of being wrong, in thousandths. */
export const likelihoodWords = (wrong: number): string =>
  likelihoods.find(([least]) => wrong >= least)?.[1] ?? '';

/** Whose line it is that was removed; undefined where it was kept, where an editor removed it, and where nobody knows. */
export function wrongWords({ removed }: Line): string | undefined {
  const { wrong } = removed ?? {};
  return wrong === undefined ? undefined : likelihoodWords(wrong);
}

/** What holds for the most of some removed lines is said once, above them. Of two that hold for as many, the first one. */
export function usualWords(lines: readonly Line[]): string | undefined {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const words = wrongWords(line);
    if (words) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  let usual: string | undefined;
  for (const [words, n] of counts) if (usual === undefined || n > (counts.get(usual) ?? 0)) usual = words;
  return usual;
}

/** From this probability on, in thousandths, a line that was kept is nearly always furniture. */
const surelyFrom = 800;

/** What a kept line is, if it is more probably furniture than not; undefined where the article’s author wrote it, for all that is known. */
export const furnitureWords = ({ furniture }: Line): string | undefined =>
  furniture === undefined
    ? undefined
    : furniture >= surelyFrom
      ? 'Almost surely furniture, but kept'
      : 'Probably furniture, but kept';

/** What is said of a title that may be the wrong one; undefined where it is probably right. */
export const titleWords = ({ wrong = 0 }: Title): string | undefined =>
  wrong >= 500
    ? 'This is probably not the title'
    : wrong >= doubtfulFrom
      ? 'This may not be the title'
      : undefined;

/** Is a kept line nearly always furniture? */
export const isSurelyFurniture = ({ furniture = 0 }: Line): boolean => furniture >= surelyFrom;

/** Is it as well an author’s line as not? */
export const isDoubtful = ({ removed }: Line): boolean => (removed?.wrong ?? 0) >= doubtfulFrom;

/** Those that may be the author’s, the likeliest first. */
export const doubtfulOf = <Seen extends Line>(lines: readonly Seen[]): readonly Seen[] =>
  lines.filter(isDoubtful).sort((one, other) => (other.removed?.wrong ?? 0) - (one.removed?.wrong ?? 0));
