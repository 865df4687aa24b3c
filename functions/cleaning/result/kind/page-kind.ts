/** What a page is, if it is no article, and whether most of it was lost: measured (columns.ts), judged by trees, with what speaks for it. */
import type { Reading } from '../../readers/reading.ts';
import { BoostedTrees } from '../../scorers/boosted-trees.ts';
import type { Survey } from '../survey.ts';
import { columnNames, rowOf } from './columns.ts';
import { mostLost, noArticle } from './model.ts';
import { saysOf } from './words.ts';

/** Chances in thousandths. */
export interface PageKind {
  readonly noArticle: number;
  /** That less than half of its text is left. */
  readonly mostLost: number;
  /** What speaks most for the page being no article, in an editor's words. */
  evidence(): readonly string[];
}

const kindTrees = new BoostedTrees(noArticle, columnNames);
const lossTrees = new BoostedTrees(mostLost, columnNames);
const mostEvidence = 3;

/**
 * @returns nothing for text and Markdown, which don't say what they are, and for pages that are nothing but their text: the
 * extractor has not judged them, either
 */
export function pageKind(reading: Reading, surveyed: Survey): PageKind | undefined {
  const { page } = reading;
  if (!page || surveyed.lines.every(({ chance }) => chance < 0)) return undefined;
  const row = rowOf(page, reading, surveyed);
  return {
    noArticle: kindTrees.chance(kindTrees.score(row, 0)),
    mostLost: lossTrees.chance(lossTrees.score(row, 0)),
    evidence() {
      const moved = new Int32Array(columnNames.length);
      kindTrees.explain(row, 0, moved);
      const found = columnNames
        .map((name, at) => ({ name, value: row[at] ?? 0, by: moved[at] ?? 0, at }))
        .filter(({ by }) => by > 0)
        .sort((a, b) => b.by - a.by || a.at - b.at)
        .flatMap(({ name, value }) => saysOf(name, value) ?? []);
      return [...new Set(found)].slice(0, mostEvidence);
    },
  };
}
