/** Where a line stands: before, between or after the article's prose, and among what. */

import { isMark } from '../furniture.ts';
import * as kinds from '../kinds.ts';
import type { Candidate, Document } from '../rule.ts';

export type Zone = 'head' | 'body' | 'tail' | 'nowhere';

/** Position is measured from prose, not from the file's ends. Without prose nothing is known. */
export function zoneOf({ firstAnchor, lastAnchor }: Document, line: number): Zone {
  if (lastAnchor < 0) return 'nowhere';
  if (line < firstAnchor) return 'head';
  return line > lastAnchor ? 'tail' : 'body';
}

/** Is the line, which may be the author's, in the company of plain furniture? */
export const inCompany = ({ accompanied }: Document, line: number): boolean => accompanied[line] === 1;

/** Does plain furniture stand right before or behind the line? */
export const besideFurniture = ({ strengths, lines, anchors }: Document, line: number): boolean =>
  [line - 1, line + 1].some(other => {
    const candidate = lines[other];
    return candidate && !anchors[other] && ((strengths[other] ?? 0) >= 2 || isMark(candidate));
  });

/** Could be the headline of another piece: some words that no full stop ends. */
export function isHeadline({ text, traits, read }: Candidate): boolean {
  if (traits.length > 220 || traits.letters < 4 || read.untouchable) return false;
  if (traits.first === kinds.lower || traits.first === kinds.mark) return false;
  return traits.last !== kinds.stop || !/[.。।]\P{L}*$/u.test(text) || /(?:\.\.\.|…)\P{L}*$/u.test(text);
}
