/** Hands rows to boost.py, and makes models of what it answers. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BoostedTrees, PackedTrees } from '../../functions/cleaning/scorers/boosted-trees.ts';

/** Rows of one document, with what each of them is. Rows of weight 0 are not learned from. */
export interface Rows {
  readonly rows: Int16Array;
  readonly labels: readonly boolean[];
  readonly weights: readonly number[];
  readonly fold: number;
  /** As the document is; the others are made of it, for training alone. */
  readonly seen: boolean;
}

interface Tree {
  readonly splits: readonly (readonly [number, number, number, number, number])[];
  readonly leaves: readonly number[];
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
export function boost(all: readonly Rows[], settings: Settings): { models: Tree[][]; gain: number[] } {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-training-'));
  try {
    const flat = <Value>(values: (each: Rows) => readonly Value[]): Value[] => all.flatMap(values);
    const bytes = ({ buffer, byteOffset, byteLength }: Int16Array): Uint8Array =>
      new Uint8Array(buffer, byteOffset, byteLength);
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
    writeFileSync(join(folder, 'rows.i16'), Buffer.concat(all.map(({ rows }) => bytes(rows))));
    const floats = (values: readonly number[]): Uint8Array =>
      new Uint8Array(Float32Array.from(values).buffer);
    writeFileSync(join(folder, 'targets.f32'), floats(flat(({ labels }) => labels.map(Number))));
    writeFileSync(join(folder, 'weights.f32'), floats(flat(({ weights }) => weights)));
    writeFileSync(
      join(folder, 'kin.u8'),
      Uint8Array.from(flat(({ labels, fold }) => labels.map(() => fold))),
    );
    const script = fileURLToPath(new URL('boost.py', import.meta.url));
    const run = spawnSync(process.env.PYTHON ?? 'python3', [script, folder], { stdio: 'inherit' });
    if (run.status !== 0)
      throw new Error(`boost.py failed (${run.error?.message ?? `status ${run.status}`})`);
    return JSON.parse(readFileSync(join(folder, 'models.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
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
  return rising(positive, total).map(share => Math.round(1000 * share));
}

/** The shares, made to rise: neighbours that don't are one (pool adjacent violators). */
function rising(positive: Float64Array, total: Float64Array): number[] {
  const pools: { positive: number; total: number; size: number }[] = [];
  positive.forEach((own, at) => {
    let pool = { positive: own, total: total[at] ?? 0, size: 1 };
    for (;;) {
      const last = pools.at(-1);
      if (last === undefined || last.positive * pool.total < pool.positive * last.total) break;
      pools.pop();
      pool = {
        positive: last.positive + pool.positive,
        total: last.total + pool.total,
        size: last.size + pool.size,
      };
    }
    pools.push(pool);
  });
  return pools.flatMap(pool => Array<number>(pool.size).fill(pool.positive / pool.total));
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
