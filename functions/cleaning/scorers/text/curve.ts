/** A curve that was measured, as whole numbers at even steps: what a score of the trees stands for. */

/** Values at scores −8, −7⅞, … 8 (in units of the trees' log-odds); between them it is straight, beyond them level. */
export type Curve = ArrayLike<number>;

const most = 8 * 1024;
const step = 128;
export const curvePoints = (2 * most) / step + 1;

/** @param score in 1024ths */
export function valueOn(curve: Curve, score: number): number {
  const from = Math.max(-most, Math.min(most, score)) + most;
  const point = Math.min((from / step) | 0, curvePoints - 2);
  const low = curve[point] ?? 0;
  const high = curve[point + 1] ?? 0;
  return (low + ((high - low) * (from - point * step)) / step) | 0;
}
