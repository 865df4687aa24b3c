/** Which line of a whole page is its headline: near the first prose, and of the words that the prose speaks of. */
import { kinds } from '../characters.ts';
import type { Candidate } from '../rule.ts';
import type { Words } from '../traits.ts';
import { classes } from '../wordings/word-classes.ts';

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
    for (const word of tellingWords(lines[line], words)) spoken.add(word);
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (let line = 0; line < prose; line++) {
    const text = lines[line]?.text ?? '';
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  let best: number | undefined;
  let most = 0;
  for (let line = prose - 1; line >= 0; line--) {
    // What stands at the very top may be the headline too: some programs write it there first.
    if (line < prose - reach && line > 1) continue;
    const candidate = lines[line];
    if (!candidate || (strengths[line] ?? 0) > 0) continue;
    const twice = repeated.has(candidate.text) ? 6 : 0;
    const worth = worthAsHeadline(candidate, spoken, words) + twice - Math.min(reach, prose - line) / 4;
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
  for (const word of tellingWords(candidate, all)) {
    own++;
    if (spoken.has(word)) shared++;
  }
  if (own === 0) return -1;
  return (
    (24 * shared) / (own + 2) + Math.min(words, 8) - (last === kinds.stop || last === kinds.colon ? 14 : 0)
  );
}

/** Words that say something, by their hashes: all but those that every sentence has, and numbers. */
function tellingWords(candidate: Candidate | undefined, { classes: list, hashes }: Words): Int32Array {
  const { from = 0, classed = 0 } = candidate?.traits ?? {};
  return hashes.subarray(from, from + classed).filter((_, at) => !((list[from + at] ?? 0) & silent));
}

const silent = classes.plain | classes.number;
