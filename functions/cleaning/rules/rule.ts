/** What a rule is given and what it says. judge.ts does everything else. */
import type { Document } from '../document/document.ts';

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
  judge(document: Document, remove: Remove): void;
}
