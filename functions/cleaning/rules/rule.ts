/** What a rule is: a record that says everything of it, and its judgement. */
import type { Document } from '../document/document.ts';

/** What editors are told of something that removes lines. */
export interface RuleRecord {
  /** Stands in every removal and in the history of decisions: it never changes its meaning. */
  readonly name: string;
  /** Over the lines that it removed. */
  readonly heading: string;
  /** What it removes, in one sentence. */
  readonly sentence: string;
}

/**
 * What a document must have for a rule to remove anything of it.
 * `title`: a line that is its title; `prose`: a paragraph, to tell what stands before and behind the text;
 * `words`: furniture’s words in a language that is known (words/packs).
 */
export type Need = 'title' | 'prose' | 'words';

export interface Rule extends RuleRecord {
  readonly needs: readonly Need[];
  /** Two or more short texts, each of its own kind: a line that begins with `- ` is one that the rule removes, all others stay. */
  readonly removes: readonly string[];
  /** Two or more texts with lines that only look like its business: nothing of them goes. */
  readonly leaves: readonly string[];
  judge(document: Document, remove: Remove): void;
}

/**
 * Says that a line does not belong to the article.
 *
 * @param line position in `document.lines`
 * @param reason why, in words that an editor understands
 */
export type Remove = (line: number, reason: string) => void;
