/**
 * Lists of the author’s: lines in a row that are alike and hardly speak of furniture, and what a sentence with a colon announces.
 * A line in such a list is one of it, whatever its words: “Fix menu” among the changes of a program, “Home Again” among songs.
 */
import * as kinds from '../../characters/kinds.ts';
import * as classes from '../../words/classes.ts';
import { isMark } from '../furniture.ts';
import type { Candidate } from '../lines/candidate.ts';

/** Lines of a list of the author’s at least. */
const fewestAlike = 5;
/** Words of such a line; a single word is a button’s. */
const fewestWords = 2;
const mostWords = 6;
const longest = 56;
/** Of so many lines at most one may say plainly what furniture says. */
const sureOnesIn = 3;

/** Words of a sentence that announces a list at least; lines of that list at least, and words of one at most. */
const fewestAnnouncing = 6;
const fewestAnnounced = 3;
const mostAnnounced = 40;
const mostWordsAnnounced = 6;

export const kindsOfList = { none: 0, alike: 1, announced: 2 } as const;

/**
 * Of which kind the list is that a line belongs to, one of `kindsOfList`.
 *
 * @param strengths the greatest strength of each line’s sayings
 */
export function listed(
  lines: readonly Candidate[],
  anchors: readonly boolean[],
  strengths: Uint8Array,
  title: number | undefined,
): Uint8Array {
  const found = new Uint8Array(lines.length);
  const isItem = (line: number): boolean => {
    const candidate = lines[line];
    if (!candidate || anchors[line] || line === title) return false;
    const { words, length, last, first } = candidate.traits;
    if (words < fewestWords || words > mostWords || length > longest) return false;
    return last < kinds.other && first !== kinds.lower && candidate.read.kind === 'paragraph';
  };
  const isParted = (line: number): boolean | undefined => lines[line]?.parted;
  for (let start = 0; start < lines.length; start++) {
    if (!isItem(start)) continue;
    let end = start;
    let sure = 0;
    // Whether a blank line stands before the first one tells nothing: the title or a paragraph stands there.
    for (; isItem(end) && (end === start || isParted(end) === isParted(start + 1)); end++)
      if ((strengths[end] ?? 0) >= 2) sure++;
    if (end - start >= fewestAlike && sure * sureOnesIn <= end - start)
      found.fill(kindsOfList.alike, start, end);
    start = Math.max(start, end - 1);
  }
  announced(lines, anchors, strengths, found);
  return found;
}

function announced(
  lines: readonly Candidate[],
  anchors: readonly boolean[],
  strengths: Uint8Array,
  found: Uint8Array,
): void {
  const isItem = (line: number): boolean => {
    const candidate = lines[line];
    if (!candidate || anchors[line] || isMark(candidate)) return false;
    const { words, last } = candidate.traits;
    return words <= mostWordsAnnounced && last !== kinds.stop && last !== kinds.colon;
  };
  for (let line = 0; line < lines.length; line++) {
    const { last, words = 0, plain = 0 } = lines[line]?.traits ?? {};
    if (last !== kinds.colon || words < fewestAnnouncing || plain < 2 || (strengths[line] ?? 0) > 0) continue;
    let end = line + 1;
    let networks = 0;
    for (; end - line <= mostAnnounced && isItem(end); end++)
      if ((lines[end]?.traits.classes ?? 0) & classes.network) networks++;
    const count = end - line - 1;
    if (count >= fewestAnnounced && 2 * networks < count) found.fill(kindsOfList.announced, line + 1, end);
  }
}
