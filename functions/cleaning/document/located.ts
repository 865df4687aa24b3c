/** Where the article stands in a dump of a whole page: found before the rules judge, for they tell before from after by it. */
import type { Shape, SourceType } from '../cleaning.ts';
import type { Candidate } from './lines/candidate.ts';
import type { Words } from './lines/traits.ts';

/** Positions of the first and the last line of the article among all. */
export interface Edges {
  readonly first: number;
  readonly last: number;
  /** Position of its first prose. */
  readonly prose: number;
  /** Hundredths of a log-odds by which the surer line at the edges speaks against being cut: the smaller, the more doubt. */
  readonly margin: number;
}

/** What the labeller tells of each line of a page, by the lines' positions. */
export interface Labels {
  /** What was measured: rows of whole numbers (scorers/text/columns.ts says which), and how much each line reads like prose. */
  readonly table: { readonly rows: Int16Array; readonly count: number; readonly prose: Int32Array };
  /** What speaks for furniture, in 1024ths of a log-odds. */
  readonly scores: Int32Array;
  /** How probable it is that the line is the article's, in ten-thousandths: 1 to 9999. */
  readonly chances: Uint16Array;
}

export interface Located {
  /** What the document is, now that its edges have been looked for. */
  readonly shape: Shape;
  readonly edges?: Edges | undefined;
  readonly labels?: Labels | undefined;
  /** Position of the article's headline. */
  readonly headline?: number | undefined;
}

/**
 * Looks for the article in a document. The frame (clean.ts) hands it to `examine`.
 *
 * @param strengths the greatest strength of each line's sayings
 */
export type Locate = (
  lines: readonly Candidate[],
  shape: Shape,
  strengths: Uint8Array,
  type: SourceType,
  words: Words,
) => Located;
