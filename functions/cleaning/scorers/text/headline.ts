/** Which line of a whole page is its headline: near the first prose, and of the words that the prose speaks of. */
import * as kinds from '../../characters/kinds.ts';
import type { Candidate } from '../../document/lines/candidate.ts';
import type { Words } from '../../document/lines/traits.ts';
import { trailIn } from '../../document/titles/trail.ts';
import * as classes from '../../words/classes.ts';

/** So many lines before the first prose are looked at: a dek, an author, a date, a share bar may stand between. */
const reach = 24;
/** So many lines of prose tell what the article speaks of. */
const linesOfProse = 16;
const fewestWords = 2;
const mostWords = 32;

/**
 * @param prose position of the first prose of the article
 * @returns the position of its headline; nothing where no line before the prose could be one
 */
export function headlineBefore(
  lines: readonly Candidate[],
  prose: number,
  strengths: Uint8Array,
  words: Words,
): number | undefined {
  const spoken = new Set<number>();
  for (let line = prose; line < lines.length && line < prose + linesOfProse; line++)
    eachTelling(lines[line], words, word => spoken.add(word));
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (let line = 0; line < prose; line++) {
    const print = lines[line]?.traits.print ?? 0;
    if (seen.has(print)) repeated.add(print);
    seen.add(print);
  }
  let best: number | undefined;
  let most = 0;
  for (let line = prose - 1; line >= 0; line--) {
    // What stands at the very top may be the headline too: some programs write it there first.
    if (line < prose - reach && line > 1) continue;
    const candidate = lines[line];
    if (!candidate || (strengths[line] ?? 0) > 0 || trailIn(candidate, words) > 1) continue;
    // As good as standing there twice and near: where a fair copy comes in again, its title stands on top.
    const isOnTop = line === 0 && !repeated.has(candidate.traits.print);
    const twice = line === 0 || repeated.has(candidate.traits.print) ? 6 : 0;
    const distance = isOnTop ? 0 : Math.min(reach, prose - line) / 4;
    const worth = worthAsHeadline(candidate, spoken, words) + twice - distance;
    if (worth >= most) {
      best = line;
      most = worth;
    }
  }
  return best;
}

function worthAsHeadline(candidate: Candidate, spoken: ReadonlySet<number>, all: Words): number {
  const { words, letters, digits, length, last } = candidate.traits;
  if (words < fewestWords || words > mostWords || 5 * digits > length || 2 * letters < length) return -1;
  let own = 0;
  let shared = 0;
  eachTelling(candidate, all, word => {
    own++;
    if (spoken.has(word)) shared++;
  });
  if (own === 0) return -1;
  return (
    (24 * shared) / (own + 2) + Math.min(words, 8) - (last === kinds.stop || last === kinds.colon ? 14 : 0)
  );
}

/** Words that say something, by their hashes: all but those that every sentence has, and numbers. */
function eachTelling(
  candidate: Candidate | undefined,
  { classes: list, hashes }: Words,
  take: (word: number) => void,
): void {
  if (!candidate) return;
  const { from, classed } = candidate.traits;
  for (let at = from; at < from + classed; at++) if (!((list[at] ?? 0) & silent)) take(hashes[at] ?? 0);
}

const silent = classes.plain | classes.number;
