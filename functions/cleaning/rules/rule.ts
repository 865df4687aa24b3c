/** What a rule is given and what it says. The frame (clean.ts) does everything else. */

import type { Shape } from '../cleaning.ts';
import type { Saying } from '../document/furniture.ts';
import type { Traits, Words } from '../document/traits.ts';
import type { ReadLine } from '../readers/reading.ts';
import type { Edges } from '../scorers/text/edges.ts';
import type { FamilyName } from '../words/families.ts';

/** A line with text under judgement: repaired, with what one look at its characters tells. */
export interface Candidate {
  /** Its place in the reading. */
  readonly index: number;
  readonly read: ReadLine;
  /** Repaired text without the markup's own signs, white space trimmed. */
  readonly text: string;
  readonly traits: Traits;
  /** A blank line stands before it. */
  readonly parted: boolean;
}

/** A source as rules see it. Read-only: a rule changes nothing and knows of no other rule. */
export interface Document {
  /** Lines with text that the reader has not removed, in order. Rules name a line by its position in this list. */
  readonly lines: readonly Candidate[];
  readonly shape: Shape;
  /** Where the article begins and ends in a dump of a whole page, as far as that can be told. */
  readonly edges: Edges | undefined;
  /** Position of the line that is the title. */
  readonly title: number | undefined;
  /** Titles that lines are compared with: the title line's text and what the source calls itself. */
  readonly titles: readonly string[];
  /** Which lines are prose that no rule may remove. */
  readonly anchors: readonly boolean[];
  /** Positions of the first and the last anchor; lines.length and -1 when there is none. */
  readonly firstAnchor: number;
  readonly lastAnchor: number;
  /** What is said in the words of furniture, by family, in order of lines. */
  readonly sayings: Readonly<Record<FamilyName, readonly Saying[]>>;
  /** The greatest strength of a whole line's sayings; 0 where there is none. */
  readonly strengths: Uint8Array;
  /** 1 where a line stands in the company of furniture (furniture.ts). */
  readonly accompanied: Uint8Array;
  readonly words: Words;
}

/**
 * Says that a line does not belong to the article.
 *
 * @param line position in `document.lines`
 * @param reason why, in words that an editor understands
 */
export type Remove = (line: number, reason: string) => void;

export interface Rule {
  /** Appears in every removal and in decisions' history: never changes its meaning. */
  readonly name: string;
  /** May remove prose too. No rule but one that knows where the article ends. */
  readonly reachesProse?: true;
  judge(document: Document, remove: Remove): void;
}
