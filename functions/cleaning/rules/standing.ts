/** Where a line stands: before, between or after the article's prose, and among what. */
import { kinds } from '../characters.ts';
import type { Candidate, Document } from '../rule.ts';

export type Zone = 'head' | 'body' | 'tail' | 'nowhere';

/** Position is measured from prose, not from the file's ends. Without prose nothing is known. */
export function zoneOf({ firstAnchor, lastAnchor }: Document, line: number): Zone {
  if (lastAnchor < 0) return 'nowhere';
  if (line < firstAnchor) return 'head';
  return line > lastAnchor ? 'tail' : 'body';
}

/** How far a run of words that may be anything is followed. */
const reach = 8;

/** A word that may be the author's (Next, Share, Home) is furniture in a row of such words that leads to plain furniture. */
export function inCompany(document: Document, line: number): boolean {
  return leadsToFurniture(document, line, 1) || leadsToFurniture(document, line, -1);
}

function leadsToFurniture(
  { strengths, anchors, lines, title }: Document,
  from: number,
  step: 1 | -1,
): boolean {
  for (let line = from + step; Math.abs(line - from) <= reach; line += step) {
    const candidate = lines[line];
    if (!candidate || anchors[line] || line === title) return false;
    const strength = strengths[line] ?? 0;
    if (strength >= 2 || isMark(candidate)) return true;
    if (strength === 0) return false;
  }
  return false;
}

/** Marks without a word. */
export const isMark = ({ traits, read }: Candidate): boolean =>
  traits.letters + traits.digits === 0 && traits.length <= 3 && !read.untouchable;

/** Could be the headline of another piece: some words that no full stop ends. */
export function isHeadline({ text, traits, read }: Candidate): boolean {
  if (traits.length > 220 || traits.letters < 6 || read.untouchable) return false;
  return traits.last !== kinds.stop || !/[.。।]\P{L}*$/u.test(text) || /(?:\.\.\.|…)\P{L}*$/u.test(text);
}
