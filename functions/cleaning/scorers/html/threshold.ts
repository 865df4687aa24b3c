/** Which units of a page to keep, given the chances: those that make the best article all in all. */

/** Where the best that can be expected is worse than this, there is no article on the page. */
const leastExpected = 0.12;
/** What has an even chance is kept in any case. */
const even = 500;

/**
 * The lowest chance at which a unit is kept, so that the expected F1 of what is kept is greatest: with the units in order
 * of their chances, 2 Σ(p·w) of the kept / (Σ w of the kept + Σ(p·w) of all), w the words. A page whose units all have poor
 * chances is thus not left without an article, and one that is sure of most is strict with the rest.
 *
 * @param chances in thousandths
 * @returns more than 1000 where nothing is to be kept
 */
export function thresholdOf(chances: readonly number[], words: readonly number[]): number {
  const order = fromTheHighest(chances);
  let all = 0;
  chances.forEach((chance, at) => {
    all += chance * (words[at] ?? 0);
  });
  let right = 0;
  let kept = 0;
  let best = 0;
  let threshold = 1000;
  for (const at of order) {
    right += (chances[at] ?? 0) * (words[at] ?? 0);
    kept += 1000 * (words[at] ?? 0);
    const expected = (2 * right) / (kept + all);
    if (expected < best) continue;
    best = expected;
    threshold = chances[at] ?? 0;
  }
  return best < leastExpected ? 1001 : Math.min(threshold, even);
}

/** Places in order of their chances, equal ones as they stand: thousandths are few, so each has its own stretch. */
function fromTheHighest(chances: readonly number[]): Int32Array {
  const starts = new Int32Array(1002);
  for (const chance of chances) starts[1001 - chance] = (starts[1001 - chance] ?? 0) + 1;
  for (let step = 1; step < starts.length; step++)
    starts[step] = (starts[step] ?? 0) + (starts[step - 1] ?? 0);
  const order = new Int32Array(chances.length);
  chances.forEach((chance, at) => {
    const place = starts[1000 - chance] ?? 0;
    starts[1000 - chance] = place + 1;
    order[place] = at;
  });
  return order;
}
