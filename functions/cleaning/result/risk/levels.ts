/** How probable it is that a removal is wrong, in sixteen levels: neighbours of one level are stored as one run. */

/** Thousandths. */
export const levels = [1, 3, 8, 18, 30, 62, 125, 188, 250, 312, 375, 438, 500, 625, 750, 875] as const;

/** The level that is nearest. */
export function levelOf(probability: number): number {
  let nearest: number = levels[0];
  for (const level of levels)
    if (Math.abs(level - probability) < Math.abs(nearest - probability)) nearest = level;
  return nearest;
}
