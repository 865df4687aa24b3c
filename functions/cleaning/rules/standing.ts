/** Where a line stands: before, between or after the article's prose, and among what. */

import * as kinds from '../characters/kinds.ts';
import type { Document } from '../document/document.ts';
import { isMark } from '../document/furniture.ts';
import type { Candidate } from '../document/lines/candidate.ts';
import * as classes from '../words/classes.ts';

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
export const besideFurniture = (document: Document, line: number): boolean =>
  isFurnitureAt(document, line - 1) || isFurnitureAt(document, line + 1);

function isFurnitureAt({ strengths, lines, anchors }: Document, line: number): boolean {
  const candidate = lines[line];
  return candidate !== undefined && !anchors[line] && ((strengths[line] ?? 0) >= 2 || isMark(candidate));
}

/** Words that a sub-heading of plain text has at most, when it is furniture's word for word. */
const longestSubheading = 3;

/**
 * Tells whether a line is one of several sub-headings, each alone over its prose: “Share” and “Advertisement” are the author's
 * where “Decline” is. Looks at the document when it is first asked.
 */
export function subheadings(document: Document): (line: number) => boolean {
  let all: readonly number[] | undefined;
  return line => {
    if (!standsOverProse(document, line)) return false;
    const { lines, strengths } = document;
    all ??= [...lines.keys()].filter(
      other => (strengths[other] ?? 0) < 2 && isInside(document, other) && standsOverProse(document, other),
    );
    const own = lines[line];
    return all.some(other => {
      const like = lines[other];
      return like && own && like.traits.print !== own.traits.print && areAlike(like, own);
    });
  };
}

/**
 * Tells whether a short line over prose has a word of some classes that the prose speaks of: the article is about it, and the line
 * is one of its headings. Looks at the document when it is first asked.
 */
export function spokenOf(document: Document, ofClasses: number): (line: number) => boolean {
  const { lines, anchors, words } = document;
  let spoken: Set<number | undefined> | undefined;
  const eachWord = (line: number, take: (word: number | undefined) => void): void => {
    const { from = 0, classed = 0 } = lines[line]?.traits ?? {};
    for (let word = from; word < from + classed; word++)
      if ((words.classes[word] ?? 0) & ofClasses) take(words.hashes[word]);
  };
  return line => {
    if (!standsOverProse(document, line)) return false;
    if (!spoken) {
      const found = new Set<number | undefined>();
      for (let other = 0; other < lines.length; other++)
        if (anchors[other] && isInside(document, other) && (lines[other]?.traits.classes ?? 0) & ofClasses)
          eachWord(other, word => found.add(word));
      spoken = found;
    }
    const all = spoken;
    let isSpoken = false;
    eachWord(line, word => {
      if (all.has(word)) isSpoken = true;
    });
    return isSpoken;
  };
}

/** What a page has around its article says nothing of it. */
const isInside = ({ edges }: Document, line: number): boolean =>
  edges === undefined || (line >= edges.first && line <= edges.last);

/** Alone between paragraphs, or a heading of the markup, and the next line is prose. */
function standsOverProse({ lines, anchors, accompanied, title }: Document, line: number): boolean {
  const candidate = lines[line];
  if (!candidate || line === title || anchors[line] || !anchors[line + 1]) return false;
  const { read, traits, parted } = candidate;
  if (read.kind === 'heading') return true;
  if (!parted || !lines[line + 1]?.parted || accompanied[line] || read.kind !== 'paragraph') return false;
  return (
    (anchors[line - 1] || line - 1 === title) &&
    traits.words <= longestSubheading &&
    traits.letters > 0 &&
    traits.marks + traits.digits === 0 &&
    traits.last < kinds.other
  );
}

/** Headings of one level; in plain text, about as many words, both in capitals or neither. */
const areAlike = (one: Candidate, other: Candidate): boolean =>
  one.read.kind === 'heading'
    ? one.read.kind === other.read.kind && one.read.level === other.read.level
    : Math.abs(one.traits.words - other.traits.words) <= 1 && isShouted(one) === isShouted(other);

export const isShouted = (candidate: Candidate | undefined): boolean =>
  candidate !== undefined &&
  candidate.traits.capitals > 1 &&
  candidate.traits.capitals === candidate.traits.letters;

/** “The last page” tells of one; labels begin with what they are about. */
export const beginsPlain = ({ lines, words }: Document, line: number): boolean =>
  ((words.classes[lines[line]?.traits.from ?? -1] ?? 0) &
    (classes.plain | classes.previous | classes.next)) ===
  classes.plain;

/** Could be the headline of another piece: some words that no full stop ends. */
export const isHeadline = (candidate: Candidate): boolean =>
  candidate.traits.first !== kinds.lower && candidate.traits.first !== kinds.mark && mayBeHeadline(candidate);

/** The same behind the mark of a list, where the text is plain and the mark stands in it. */
export const isHeadlineInList = (candidate: Candidate): boolean =>
  headlineInList.test(candidate.text) && mayBeHeadline(candidate);

const headlineInList = /^[-–—•*·›»→▪●○◦‣▸▶►] ?[\p{Lu}\p{Lt}\p{Lo}\p{N}"“„«'‘¿¡(]/u;

function mayBeHeadline({ text, traits, read }: Candidate): boolean {
  if (traits.length > 220 || traits.letters < 4 || read.untouchable) return false;
  return traits.last !== kinds.stop || !/[.。।۔]\P{L}*$/u.test(text) || /(?:\.\.\.|…)\P{L}*$/u.test(text);
}
