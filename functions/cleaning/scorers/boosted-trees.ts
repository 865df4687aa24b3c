/**
 * Boosted trees of whole numbers: each tree asks a few questions ("is column 12 at most 30?") and ends in a leaf; the
 * leaves' numbers, added up, are the score. No floating point, so it is the same on every machine.
 */

/** A model as scripts/training/ writes it. */
export interface PackedTrees {
  /** Names of the columns that it was trained with, in their order. */
  readonly columns: readonly string[];
  /** The score of nothing known, in hundredths of a log-odds. */
  readonly base: number;
  /**
   * Base64 of the trees, one after the other: the number of splits; for each split its column (8 bits), bound (16), where
   * to go if the value is at most the bound and where if it is more (8 each: a split's number, or -1 - a leaf's), and the
   * mean score of what comes there (16); then each leaf's score (16). Scores are hundredths of a log-odds.
   */
  readonly trees: string;
  /** Thousandths of a chance for scores of -800, -750, … 800: what was measured on pages that the trees had not seen. */
  readonly chances: readonly number[];
}

/** A split takes five places: column, bound, next if at most, next if more, mean. Leaves are counted from the end: -1 - n. */
const width = 5;

export class BoostedTrees {
  private readonly splits: Int32Array;
  private readonly leaves: Int32Array;
  private readonly roots: Int32Array;
  private readonly base: number;
  private readonly chances: readonly number[];

  /** Throws when the product's columns are not those that the model was trained with. */
  constructor(model: PackedTrees, columns: readonly string[]) {
    if (model.columns.length !== columns.length || model.columns.some((name, at) => name !== columns[at]))
      throw new Error('the columns have changed since the trees were trained; run scripts/training');
    const bytes = Uint8Array.from(atob(model.trees), each => each.charCodeAt(0));
    const view = new DataView(bytes.buffer);
    const splits: number[] = [];
    const leaves: number[] = [];
    const roots: number[] = [];
    for (let at = 0; at < bytes.length; ) {
      const count = view.getUint8(at++);
      const firstSplit = splits.length / width;
      const firstLeaf = leaves.length;
      const target = (place: number): number => (place >= 0 ? firstSplit + place : place - firstLeaf);
      roots.push(count > 0 ? firstSplit : -1 - firstLeaf);
      for (let split = 0; split < count; split++, at += 7)
        splits.push(
          view.getUint8(at),
          view.getInt16(at + 1, true),
          target(view.getInt8(at + 3)),
          target(view.getInt8(at + 4)),
          view.getInt16(at + 5, true),
        );
      for (let leaf = 0; leaf <= count; leaf++, at += 2) leaves.push(view.getInt16(at, true));
    }
    this.splits = Int32Array.from(splits);
    this.leaves = Int32Array.from(leaves);
    this.roots = Int32Array.from(roots);
    this.base = model.base;
    this.chances = model.chances;
  }

  /** The score of a row, in hundredths of a log-odds. The row's first column stands at `from`. */
  score(rows: Int16Array, from: number): number {
    const { splits, leaves, roots } = this;
    let sum = this.base;
    for (let tree = 0; tree < roots.length; tree++) {
      let place = roots[tree] as number;
      while (place >= 0) {
        const at = place * width;
        const value = rows[from + (splits[at] as number)] as number;
        place = splits[value <= (splits[at + 1] as number) ? at + 2 : at + 3] as number;
      }
      sum += leaves[-1 - place] as number;
    }
    return sum;
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
    const { splits, leaves, roots } = this;
    for (let tree = 0; tree < roots.length; tree++) {
      let place = roots[tree] as number;
      while (place >= 0) {
        const at = place * width;
        const column = splits[at] as number;
        const more = (rows[from + column] as number) > (splits[at + 1] as number);
        place = splits[more ? at + 3 : at + 2] as number;
        const next = place >= 0 ? (splits[place * width + 4] as number) : (leaves[-1 - place] as number);
        moved[column] = (moved[column] as number) + next - (splits[at + 4] as number);
      }
    }
  }
}
