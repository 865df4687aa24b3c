/** Boosted trees over whole numbers: which leaf a row falls into, what the leaves add up to, and what weighed most on the way. */

/**
 * Many trees in one. Of each inner node: the place that is looked at, counted from the row's first; up to which value one goes
 * left; and where one goes, a node's number or the complement of a leaf's.
 */
export interface Forest {
  /** The first node of each tree. */
  readonly roots: Int32Array;
  readonly places: Int32Array;
  /** The column that training offered, for telling what weighed. */
  readonly columns: Uint16Array;
  readonly bounds: Int16Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** What each leaf adds, in 1024ths of a log-odds; and what is to be expected at each inner node. */
  readonly leaves: Int16Array;
  readonly expected: Int16Array;
}

/** Leaves and sums are counted in so many parts of one. */
export const unit = 1024;

/**
 * Reads trees out of their written form: base64 of 16-bit integers, least byte first. Of each tree: how many inner nodes; of
 * each of them column, bound, left, right (complements are leaves) and what is expected there; then the leaves.
 *
 * @param placeOf where a column lies, counted from the row's first place
 */
export function readForest(written: string, placeOf: (column: number) => number): Forest {
  const numbers = integersOf(written);
  const roots: number[] = [];
  const nodes: number[] = [];
  const leaves: number[] = [];
  for (let at = 0; at < numbers.length; ) {
    const inner = numbers[at++] ?? 0;
    const firstNode = nodes.length / 5;
    const firstLeaf = leaves.length;
    roots.push(inner === 0 ? ~firstLeaf : firstNode);
    for (let node = 0; node < inner; node++, at += 5) {
      const to = (child: number): number => (child < 0 ? ~(firstLeaf + ~child) : firstNode + child);
      nodes.push(numbers[at] ?? 0, numbers[at + 1] ?? 0);
      nodes.push(to(numbers[at + 2] ?? 0), to(numbers[at + 3] ?? 0), numbers[at + 4] ?? 0);
    }
    for (let leaf = 0; leaf <= inner; leaf++) leaves.push(numbers[at++] ?? 0);
  }
  const each = (field: number): number[] => nodes.filter((_, at) => at % 5 === field);
  return {
    roots: Int32Array.from(roots),
    places: Int32Array.from(each(0), placeOf),
    columns: Uint16Array.from(each(0)),
    bounds: Int16Array.from(each(1)),
    left: Int32Array.from(each(2)),
    right: Int32Array.from(each(3)),
    leaves: Int16Array.from(leaves),
    expected: Int16Array.from(each(4)),
  };
}

/** 16-bit integers of base64, least byte first whatever the machine. */
export function integersOf(written: string): Int16Array {
  const bytes = Buffer.from(written, 'base64');
  return Int16Array.from({ length: bytes.length >> 1 }, (_, at) => bytes.readInt16LE(2 * at));
}

/**
 * What the trees say of each row.
 *
 * @param rowOf where a row begins in `rows`
 */
export function sumsOf(
  { roots, places, bounds, left, right, leaves }: Forest,
  rows: Int16Array,
  count: number,
  rowOf: (row: number) => number,
): Int32Array {
  const sums = new Int32Array(count);
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree] ?? 0;
    for (let row = 0; row < count; row++) {
      const start = rowOf(row);
      let node = root;
      while (node >= 0)
        node =
          ((rows[start + (places[node] ?? 0)] ?? 0) <= (bounds[node] ?? 0) ? left[node] : right[node]) ?? ~0;
      sums[row] = (sums[row] ?? 0) + (leaves[~node] ?? 0);
    }
  }
  return sums;
}

/** Adds to `weights`, column by column, how far each step down the trees moved what is to be expected of a row. */
export function weighSteps(
  { roots, places, columns, bounds, left, right, leaves, expected }: Forest,
  rows: Int16Array,
  start: number,
  weights: Int32Array,
): void {
  for (const root of roots) {
    for (let node = root; node >= 0; ) {
      const next =
        ((rows[start + (places[node] ?? 0)] ?? 0) <= (bounds[node] ?? 0) ? left[node] : right[node]) ?? ~0;
      const then = next < 0 ? (leaves[~next] ?? 0) : (expected[next] ?? 0);
      const column = columns[node] ?? 0;
      weights[column] = (weights[column] ?? 0) + then - (expected[node] ?? 0);
      node = next;
    }
  }
}
