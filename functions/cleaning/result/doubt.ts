/** How probable it is that a removal is wrong, in sixteen levels: neighbours of one level are stored as one run. */

/** Thousandths. */
export const levels = [1, 2, 4, 7, 12, 20, 30, 45, 70, 100, 150, 220, 320, 450, 600, 800] as const;

/** The level that is nearest from below; the lowest one for less. */
export function levelOf(probability: number): number {
  let level: number = levels[0];
  for (const each of levels) if (probability >= each) level = each;
  return level;
}
