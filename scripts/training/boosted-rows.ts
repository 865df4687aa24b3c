/** Hands rows to boost.py and makes forests of what it answers; and curves of what was counted. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { curvePoints } from '../../functions/cleaning/scorers/text/curve.ts';
import { type Forest, readForest } from '../../functions/cleaning/scorers/trees.ts';

/** Rows with what is to be learned of each, how much it counts, and its fold. */
export interface Examples {
  readonly rows: readonly Int16Array[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
  readonly kin: readonly number[];
  readonly columns: number;
}

export interface Settings {
  readonly folds: number;
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** The fewest rows that a leaf stands for. */
  readonly rows: number;
  readonly objective?: 'binary' | 'regression' | 'poisson';
  /** Parts of one that leaves are counted in. */
  readonly scale: number;
  readonly columnShare: number;
  readonly rowShare: number;
  readonly ridge?: number;
}

export interface Tree {
  readonly splits: readonly (readonly [
    column: number,
    bound: number,
    low: number,
    high: number,
    mean: number,
  ])[];
  readonly leaves: readonly number[];
}

export interface Boosted {
  /** What each column tells, as a share of the whole. */
  readonly gain: readonly number[];
  /** One for each fold, which has not seen its rows, and one that has seen all. */
  trees(fold: number): readonly Tree[];
  forest(fold: number, placeOf: (column: number) => number): Forest;
  /** The columns that tell most, with their share of the whole in per cent. */
  heaviest(names: readonly string[], count: number): string;
}

export function boost({ rows, targets, weights, kin, columns }: Examples, settings: Settings): Boosted {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-training-'));
  try {
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...settings, columns }));
    const file = openSync(join(folder, 'rows.i16'), 'w');
    for (let at = 0; at < rows.length; at += 1000) {
      const some = rows.slice(at, at + 1000);
      writeSync(
        file,
        Buffer.concat(some.map(row => new Uint8Array(row.buffer, row.byteOffset, row.byteLength))),
      );
    }
    closeSync(file);
    writeFileSync(join(folder, 'targets.f32'), new Uint8Array(Float32Array.from(targets).buffer));
    writeFileSync(join(folder, 'weights.f32'), new Uint8Array(Float32Array.from(weights).buffer));
    writeFileSync(join(folder, 'kin.u8'), Uint8Array.from(kin));
    const { models, gain } = JSON.parse(answerOf(folder)) as {
      models: Tree[][];
      gain: number[];
    };
    const trees = (fold: number): readonly Tree[] => models[fold] ?? [];
    return {
      gain,
      trees,
      forest: (fold, placeOf) => readForest(packedForest(trees(fold)), placeOf),
      heaviest: (names, count) =>
        names
          .map((name, at) => ({ name, share: gain[at] ?? 0 }))
          .sort((one, other) => other.share - one.share)
          .slice(0, count)
          .map(({ name, share }) => `${name} ${(100 * share).toFixed(1)}`)
          .join(', '),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What boost.py answers. Where the environment names a folder, answers are kept there by a digest of what was asked. */
function answerOf(folder: string): string {
  const script = fileURLToPath(new URL('boost.py', import.meta.url));
  const digest = createHash('sha256');
  for (const each of [
    script,
    ...['settings.json', 'rows.i16', 'targets.f32', 'weights.f32', 'kin.u8'].map(name => join(folder, name)),
  ])
    digest.update(readFileSync(each));
  const { KEEP_ANSWERS } = process.env;
  const kept = KEEP_ANSWERS && join(KEEP_ANSWERS, `${digest.digest('hex')}.json`);
  if (kept && existsSync(kept)) return readFileSync(kept, 'utf8');
  const run = spawnSync(process.env.PYTHON ?? 'python3', [script, folder], { stdio: 'inherit' });
  if (run.status !== 0) throw new Error(`boost.py failed (${run.error?.message ?? `status ${run.status}`})`);
  const answer = readFileSync(join(folder, 'models.json'), 'utf8');
  if (kept) writeFileSync(kept, answer);
  return answer;
}

/** Trees in the form that the product reads (scorers/trees.ts says which). */
export function packedForest(trees: readonly Tree[]): string {
  const numbers = trees.flatMap(({ splits, leaves }) => [splits.length, ...splits.flat(), ...leaves]);
  const bytes = Buffer.alloc(2 * numbers.length);
  for (const [at, value] of numbers.entries())
    bytes.writeInt16LE(Math.max(-32_768, Math.min(32_767, value)), 2 * at);
  return bytes.toString('base64');
}

/** Points whose shares are one because they did not rise. */
export interface Pool {
  sum: number;
  count: number;
  readonly points: number[];
}

/** Points in their order, with neighbours made one until the shares (sum by count) rise. */
export function risingPools(points: readonly number[], sums: Float64Array, counts: Float64Array): Pool[] {
  const pools: Pool[] = [];
  for (const point of points) {
    const pool = { sum: sums[point] ?? 0, count: counts[point] ?? 0, points: [point] };
    for (let before = pools.at(-1); before; before = pools.at(-1)) {
      if (before.sum * pool.count < pool.sum * before.count) break;
      pools.pop();
      pool.sum += before.sum;
      pool.count += before.count;
      pool.points.push(...before.points);
    }
    pools.push(pool);
  }
  return pools;
}

/**
 * The share of what is true by score, as a curve that only falls or only rises: neighbours that don't are one (pool adjacent
 * violators).
 */
export function risingCurve(
  scored: readonly (readonly [score: number, isTrue: number])[],
  scale: number,
  least: number,
  most: number,
  direction: 'rises' | 'falls',
): number[] {
  const trues = new Float64Array(curvePoints);
  const all = new Float64Array(curvePoints);
  const middle = (curvePoints - 1) / 2;
  for (const [score, isTrue] of scored) {
    const at = Math.max(0, Math.min(curvePoints - 1, Math.round(score / 128) + middle));
    trues[at] = (trues[at] ?? 0) + isTrue;
    all[at] = (all[at] ?? 0) + 1;
  }
  const order = Array.from({ length: curvePoints }, (_, at) =>
    direction === 'rises' ? at : curvePoints - 1 - at,
  );
  const known = order.filter(point => all[point] !== 0);
  const curve = new Array<number | undefined>(curvePoints).fill(undefined);
  for (const { sum, count, points } of risingPools(known, trues, all))
    for (const point of points)
      curve[point] = Math.max(least, Math.min(most, Math.round((scale * sum) / count)));
  // A point that no row has is as the nearest before it, in the order of the curve; the first ones as the first that is known.
  const values = new Array<number>(curvePoints).fill(least);
  let latest = order.map(point => curve[point]).find(value => value !== undefined) ?? least;
  for (const point of order) {
    latest = curve[point] ?? latest;
    values[point] = latest;
  }
  return values;
}
