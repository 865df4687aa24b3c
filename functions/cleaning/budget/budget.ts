/**
 * The work that a source may take. It is counted, never timed: the same source has the same verdict on every machine.
 *
 * What walks over lines, elements, marks or edits says how many it takes on; what nests says how deep. Every loop is linear by
 * itself (test/fuzz/growth.test.ts looks for those that are not): the budget ends what nobody has thought of.
 */

/** One step is a line, an element, a mark or an edit looked at. Ordinary sources take less than one for each of their units. */
const stepsPerUnit = 32;
/** What the shortest source may take. */
const leastSteps = 200_000;
/** Lines with text; the longest novels have seventy thousand. */
export const mostLines = 500_000;
/** Browsers stop at 512 elements inside one another. */
export const mostDepth = 10_000;

class TooCostly extends Error {}

let left = Number.POSITIVE_INFINITY;

/**
 * Does a piece of work inside the budget of a source.
 *
 * @param units length of the source
 * @returns what the work gives; undefined when it took too much
 */
export function within<Result>(units: number, work: () => Result): Result | undefined {
  const before = left;
  left = leastSteps + units * stepsPerUnit;
  try {
    return work();
  } catch (error) {
    if (error instanceof TooCostly) return undefined;
    throw error;
  } finally {
    left = before;
  }
}

/** Takes steps from the budget; ends the work when none is left. Outside of `within` there is no budget. */
export function spend(steps: number): void {
  left -= steps;
  if (left < 0) throw new TooCostly();
}

/** Ends the work where more of something would follow than any article has: `limit(lines.length, mostLines)`. */
export function limit(count: number, most: number): void {
  if (count > most && left !== Number.POSITIVE_INFINITY) throw new TooCostly();
}
