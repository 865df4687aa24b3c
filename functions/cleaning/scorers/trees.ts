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
  /** What each leaf adds, in the parts of a log-odds that training counted in; and what is to be expected at each inner node. */
  readonly leaves: Int16Array;
  readonly expected: Int16Array;
}

/** The labeller’s leaves and sums are counted in so many parts of one. */
export const unit = 1024;

/** A tree of its own: each inner node as five numbers (column, bound, left, right, what is expected there), then the leaves. */
interface WrittenTree {
  readonly nodes: readonly number[];
  readonly leaves: readonly number[];
}

/**
 * Reads trees out of their written form: base64 of 16-bit integers, least byte first. Of each tree: how many inner nodes; of
 * each of them column, bound, left, right (complements are leaves) and what is expected there; then the leaves.
 *
 * @param placeOf where a column lies, counted from the row's first place
 */
export function readForest(written: string, placeOf: (column: number) => number): Forest {
  const numbers = integersOf(written);
  const trees: WrittenTree[] = [];
  for (let at = 0; at < numbers.length; ) {
    const leaves = at + 1 + 5 * (numbers[at] ?? 0);
    const end = leaves + (numbers[at] ?? 0) + 1;
    trees.push({ nodes: [...numbers.subarray(at + 1, leaves)], leaves: [...numbers.subarray(leaves, end)] });
    at = end;
  }
  return forestOf(trees, placeOf);
}

/** The same of the small form, for fewer than 128 inner nodes a tree: count, column, left and right take one byte each. */
export function readSmallForest(written: string): Forest {
  const bytes = Buffer.from(written, 'base64');
  const trees: WrittenTree[] = [];
  for (let at = 0; at < bytes.length; ) {
    const inner = bytes.readUInt8(at++);
    const nodes: number[] = [];
    for (let node = 0; node < inner; node++, at += 7) {
      nodes.push(bytes.readUInt8(at), bytes.readInt16LE(at + 1));
      nodes.push(bytes.readInt8(at + 3), bytes.readInt8(at + 4), bytes.readInt16LE(at + 5));
    }
    const leaves: number[] = [];
    for (let leaf = 0; leaf <= inner; leaf++, at += 2) leaves.push(bytes.readInt16LE(at));
    trees.push({ nodes, leaves });
  }
  return forestOf(trees, column => column);
}

function forestOf(trees: readonly WrittenTree[], placeOf: (column: number) => number): Forest {
  const roots: number[] = [];
  const nodes: number[] = [];
  const leaves: number[] = [];
  for (const tree of trees) {
    const firstNode = nodes.length / 5;
    const firstLeaf = leaves.length;
    const to = (child = 0): number => (child < 0 ? ~(firstLeaf + ~child) : firstNode + child);
    roots.push(tree.nodes.length === 0 ? ~firstLeaf : firstNode);
    for (let at = 0; at < tree.nodes.length; at += 5) {
      const [column = 0, bound = 0, left, right, expected = 0] = tree.nodes.slice(at, at + 5);
      nodes.push(column, bound, to(left), to(right), expected);
    }
    leaves.push(...tree.leaves);
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

/** What the trees say of one row, which begins at `start`. */
export function sumOf(forest: Forest, rows: Int16Array, start: number): number {
  let sum = 0;
  for (const root of forest.roots) sum += forest.leaves[~leafBelow(forest, root, rows, start)] ?? 0;
  return sum;
}

/** The complement of the leaf that a row comes to. */
function leafBelow(
  { places, bounds, left, right }: Forest,
  root: number,
  rows: Int16Array,
  start: number,
): number {
  let node = root;
  while (node >= 0)
    node = ((rows[start + (places[node] ?? 0)] ?? 0) <= (bounds[node] ?? 0) ? left[node] : right[node]) ?? ~0;
  return node;
}

/**
 * The same of many rows.
 *
 * @param rowOf where a row begins in `rows`
 */
export function sumsOf(
  forest: Forest,
  rows: Int16Array,
  count: number,
  rowOf: (row: number) => number,
): Int32Array {
  const sums = new Int32Array(count);
  for (const root of forest.roots)
    for (let row = 0; row < count; row++)
      sums[row] = (sums[row] ?? 0) + (forest.leaves[~leafBelow(forest, root, rows, rowOf(row))] ?? 0);
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
