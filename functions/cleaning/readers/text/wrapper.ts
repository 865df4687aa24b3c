/** The wrapper that Project Gutenberg puts around its texts: what the file is, its licence, who to write to. */
import type { Removal } from '../../cleaning.ts';
import type { ReadLine } from '../reading.ts';

const before: Removal = { rule: 'outside-body', reason: 'what Project Gutenberg writes before the text' };
const behind: Removal = { rule: 'outside-body', reason: 'what Project Gutenberg writes behind the text' };

const starts = /^\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG\b|^\*END\*? ?THE SMALL PRINT/i;
const ends = /^\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG\b|^End of (?:The |the )?Project Gutenberg/;
/** The wrapper before the text has so many lines at most. */
const longestHead = 600;
/** A line of it is so long at most, in characters. */
const longestMark = 240;

/**
 * Removes what stands before the line that says where the text starts, and behind the one that says where it ends. Those lines
 * are the wrapper’s own; a text that only speaks of it has none.
 */
export function withoutWrapper(lines: ReadLine[]): void {
  const start = lastOf(lines, starts, Math.min(lines.length, longestHead));
  if (start < 0) return;
  const end = lines.findIndex(({ text }, line) => line > start && is(text, ends));
  for (let line = 0; line < lines.length; line++) {
    if (line > start && (end < 0 || line < end)) continue;
    const read = lines[line];
    if (read && read.text.trim() !== '' && !read.removed)
      lines[line] = { ...read, removed: line <= start ? before : behind };
  }
}

function lastOf(lines: readonly ReadLine[], pattern: RegExp, count: number): number {
  for (let line = count - 1; line >= 0; line--) if (is(lines[line]?.text ?? '', pattern)) return line;
  return -1;
}

const is = (text: string, pattern: RegExp): boolean =>
  text.length <= longestMark && /^[*E]/.test(text) && pattern.test(text);
