/** Trees for documents with many rows each, in the small form, with the chances that belong to their scores. */
import type { BoostedTrees, PackedTrees } from '../../functions/cleaning/scorers/boosted-trees.ts';
import { boost as boosted, risingPools, type Tree } from './boosted-rows.ts';

/** Rows of one document, with what each of them is. Rows of weight 0 are not learned from. */
export interface Rows {
  readonly rows: Int16Array;
  readonly labels: readonly boolean[];
  readonly weights: readonly number[];
  readonly fold: number;
  /** As the document is; the others are made of it, for training alone. */
  readonly seen: boolean;
}

interface Settings {
  readonly columns: number;
  readonly folds: number;
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** The fewest rows that a leaf stands for. */
  readonly rows: number;
  readonly columnShare?: number;
  readonly rowShare?: number;
  readonly ridge?: number;
}

/** One model for each fold, which has not seen its rows, and one that has seen all; and how much each column tells. */
export function boost(
  all: readonly Rows[],
  { columns, ...settings }: Settings,
): { models: (readonly Tree[])[]; gain: readonly number[] } {
  const examples = {
    rows: all.map(({ rows }) => rows),
    targets: all.flatMap(({ labels }) => labels.map(Number)),
    weights: all.flatMap(({ weights }) => weights),
    kin: all.flatMap(({ labels, fold }) => labels.map(() => fold)),
    columns,
  };
  const { trees, gain } = boosted(examples, { scale: 100, columnShare: 0.4, rowShare: 1, ...settings });
  const models = Array.from({ length: settings.folds + 1 }, (_, fold) => trees(fold));
  return { models, gain };
}

/** A model in the form that the product reads. */
export function packed(
  trees: readonly Tree[],
  columns: readonly string[],
  chances: readonly number[],
): PackedTrees {
  const bytes: number[] = [];
  const int16 = (value: number): void => {
    bytes.push(value & 255, (value >> 8) & 255);
  };
  for (const { splits, leaves } of trees) {
    bytes.push(splits.length);
    for (const [column, bound, low, high, mean] of splits) {
      bytes.push(column);
      int16(bound);
      bytes.push(low & 255, high & 255);
      int16(mean);
    }
    leaves.forEach(int16);
  }
  return { columns, base: 0, trees: Buffer.from(bytes).toString('base64'), chances };
}

/** The chances, in thousandths, that belong to scores of -800, -750, … 800: measured by models that had not seen the rows. */
export function chancesOf(all: readonly Rows[], models: readonly BoostedTrees[], columns: number): number[] {
  const steps = 33;
  const positive = new Float64Array(steps).fill(0.001);
  const total = new Float64Array(steps).fill(0.002);
  for (const { rows, labels, weights, fold } of all)
    labels.forEach((label, at) => {
      const score = models[fold]?.score(rows, at * columns) ?? 0;
      const step = Math.round((Math.max(-800, Math.min(800, score)) + 800) / 50);
      const weight = weights[at] ?? 0;
      total[step] = (total[step] ?? 0) + weight;
      if (label) positive[step] = (positive[step] ?? 0) + weight;
    });
  const points = Array.from({ length: steps }, (_, step) => step);
  return risingPools(points, positive, total).flatMap(({ sum, count, points }) =>
    points.map(() => Math.round((1000 * sum) / count)),
  );
}

/** The fold of each site. All documents of a site are in one fold. */
export function foldsOf(sites: readonly string[], folds: number): ReadonlyMap<string, number> {
  let state = 7;
  const shuffled = [...new Set(sites)].sort().map(site => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return { site, order: state };
  });
  shuffled.sort((a, b) => a.order - b.order);
  return new Map(shuffled.map(({ site }, at) => [site, at % folds]));
}
