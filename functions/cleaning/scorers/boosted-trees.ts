/** Trees that tell a chance: of a unit of a page, of a removal, of a page. Whole numbers, so it is the same on every machine. */
import { type Forest, readSmallForest, sumOf, sumsOf, weighSteps } from './trees.ts';

/** A model as scripts/training/ writes it. */
export interface PackedTrees {
  /** Names of the columns that it was trained with, in their order. */
  readonly columns: readonly string[];
  /** The score of nothing known, in hundredths of a log-odds. */
  readonly base: number;
  /** The trees in the small form (trees.ts), in hundredths of a log-odds. */
  readonly trees: string;
  /** Thousandths of a chance for scores of -800, -750, … 800: what was measured on pages that the trees had not seen. */
  readonly chances: readonly number[];
}

export class BoostedTrees {
  private readonly written: string;
  private read: Forest | undefined;
  private readonly width: number;
  private readonly base: number;
  private readonly chances: readonly number[];

  /** Throws when the product's columns are not those that the model was trained with. */
  constructor(model: PackedTrees, columns: readonly string[]) {
    if (model.columns.length !== columns.length || model.columns.some((name, at) => name !== columns[at]))
      throw new Error('the columns have changed since the trees were trained; run scripts/training');
    this.written = model.trees;
    this.width = columns.length;
    this.base = model.base;
    this.chances = model.chances;
  }

  /** Read when it is first asked for: a process that cleans texts alone never asks the judges of pages. */
  private get forest(): Forest {
    this.read ??= readSmallForest(this.written);
    return this.read;
  }

  /** The score of a row, in hundredths of a log-odds. The row's first column stands at `from`. */
  score(rows: Int16Array, from: number): number {
    return this.base + sumOf(this.forest, rows, from);
  }

  /** The same of the first `count` rows, one after the other. */
  scores(rows: Int16Array, count: number): Int32Array {
    const scores = sumsOf(this.forest, rows, count, 0, this.width);
    for (let at = 0; at < count; at++) scores[at] = (scores[at] ?? 0) + this.base;
    return scores;
  }

  /** The chance that belongs to a score, in thousandths: 1 to 999. */
  chance(score: number): number {
    const { chances } = this;
    const last = chances.length - 1;
    const scaled = (Math.max(-800, Math.min(800, score)) + 800) / 50;
    const at = Math.min(last - 1, Math.floor(scaled));
    const low = chances[at] ?? 0;
    const high = chances[at + 1] ?? low;
    return Math.max(1, Math.min(999, Math.round(low + (high - low) * (scaled - at))));
  }

  /** By how much each column's answers moved the score of a row, in hundredths of a log-odds; added to `moved`. */
  explain(rows: Int16Array, from: number, moved: Int32Array): void {
    weighSteps(this.forest, rows, from, moved);
  }
}
