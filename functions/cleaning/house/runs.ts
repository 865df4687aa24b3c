/**
 * Lines that follow each other and say enough together, though some of them say too little alone: “0 / Comments / Share this”.
 * Furniture of one word, a number or a date can be told by them: it always stands at the same neighbours.
 */
import { hasWeight, weightOf } from './wording.ts';

/** The first and the last line of a run, by position. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Lines that a run has at most. */
const longest = 6;

/**
 * Of each line, the shortest run that begins with it and the shortest that ends with it, two lines at least.
 *
 * @param wordings of lines, in order; a run never goes over one that is ''
 */
export function runsOf(wordings: readonly string[]): readonly Run[] {
  const weights = wordings.map(wording => (wording === '' ? Number.NEGATIVE_INFINITY : weightOf(wording)));
  const found: Run[] = [];
  for (const line of weights.keys()) {
    const end = reach(weights, line, 1);
    if (end !== undefined) found.push({ first: line, last: end });
    const start = reach(weights, line, -1);
    // Where it is the shortest from its first line on, it was found there.
    if (start !== undefined && reach(weights, start, 1) !== line) found.push({ first: start, last: line });
  }
  return found;
}

/** The other end of the shortest run from a line on, in one direction. */
function reach(weights: readonly number[], from: number, step: 1 | -1): number | undefined {
  let weight = weights[from] ?? Number.NEGATIVE_INFINITY;
  for (let lines = 2; lines <= longest; lines++) {
    const at = from + step * (lines - 1);
    weight += weights[at] ?? Number.NEGATIVE_INFINITY;
    if (hasWeight(weight)) return at;
    if (weight === Number.NEGATIVE_INFINITY) return undefined;
  }
  return undefined;
}

/** Some lines that follow each other as one wording; nothing in common with that of any single line. */
export const joinedWording = (wordings: readonly string[]): string => wordings.join('\n');
