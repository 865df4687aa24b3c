/** Boosted trees over whole numbers: which leaf a row falls into, what the leaves add up to, and what weighed most on the way. */

/** Many trees in one. */
export interface Forest {
  /** Where each tree's first node begins in `nodes`; the complement of a leaf's number where the tree is nothing but a leaf. */
  readonly roots: Int32Array;
  /**
   * Each inner node as four numbers side by side, as one look fetches them all: the place that is looked at, counted from the
   * row's first; up to which value one goes left; where one goes on the left and on the right, as in `roots`.
   */
  readonly nodes: Int32Array;
  /** By inner node: the column that training offered, for telling what weighed, and what is to be expected there. */
  readonly columns: Uint16Array;
  readonly expected: Int16Array;
  /** What each leaf adds, in the parts of a log-odds that training counted in. */
  readonly leaves: Int16Array;
}

/** Numbers of an inner node in `nodes`. */
const perNode = 4;

/** The labeller’s leaves and sums are counted in so many parts of one. */
export const unit = 1024;

/** A tree of its own: each inner node as five numbers (column, bound, left, right, what is expected there), then the leaves. */
interface WrittenTree {
  readonly nodes: readonly number[];
  readonly leaves: readonly number[];
}
const perWritten = 5;

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
    const leaves = at + 1 + perWritten * (numbers[at] ?? 0);
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
  const columns: number[] = [];
  const expected: number[] = [];
  const leaves: number[] = [];
  for (const tree of trees) {
    const firstNode = columns.length;
    const firstLeaf = leaves.length;
    const to = (child = 0): number => (child < 0 ? ~(firstLeaf + ~child) : perNode * (firstNode + child));
    roots.push(tree.nodes.length === 0 ? ~firstLeaf : perNode * firstNode);
    for (let at = 0; at < tree.nodes.length; at += perWritten) {
      const [column = 0, bound = 0, left, right, atNode = 0] = tree.nodes.slice(at, at + perWritten);
      nodes.push(placeOf(column), bound, to(left), to(right));
      columns.push(column);
      expected.push(atNode);
    }
    leaves.push(...tree.leaves);
  }
  return {
    roots: Int32Array.from(roots),
    nodes: Int32Array.from(nodes),
    columns: Uint16Array.from(columns),
    expected: Int16Array.from(expected),
    leaves: Int16Array.from(leaves),
  };
}

/** 16-bit integers of base64, least byte first whatever the machine. */
export function integersOf(written: string): Int16Array {
  const bytes = Buffer.from(written, 'base64');
  return Int16Array.from({ length: bytes.length >> 1 }, (_, at) => bytes.readInt16LE(2 * at));
}

/** What the trees say of one row, which begins at `start`. */
export function sumOf({ roots, nodes, leaves }: Forest, rows: Int16Array, start: number): number {
  let sum = 0;
  for (const root of roots) sum += leaves[~leafBelow(nodes, root, rows, start)] ?? 0;
  return sum;
}

/** The complement of the leaf that a row comes to. */
function leafBelow(nodes: Int32Array, root: number, rows: Int16Array, start: number): number {
  let node = root;
  while (node >= 0) node = below(nodes, node, rows, start);
  return node;
}

/** Where one goes from an inner node. */
const below = (nodes: Int32Array, node: number, rows: Int16Array, start: number): number =>
  ((rows[start + (nodes[node] ?? 0)] ?? 0) <= (nodes[node + 1] ?? 0) ? nodes[node + 2] : nodes[node + 3]) ??
  ~0;

/**
 * The same of many rows that follow one another: tree by tree, so that a tree stays near while all rows go down it.
 *
 * @param start where the first row begins in `rows`
 * @param width numbers of a row
 */
export function sumsOf(
  { roots, nodes, leaves }: Forest,
  rows: Int16Array,
  count: number,
  start: number,
  width: number,
): Int32Array {
  const sums = new Int32Array(count);
  for (const root of roots)
    for (let row = 0, from = start; row < count; row++, from += width)
      sums[row] = (sums[row] ?? 0) + (leaves[~leafBelow(nodes, root, rows, from)] ?? 0);
  return sums;
}

/** Adds to `weights`, column by column, how far each step down the trees moved what is to be expected of a row. */
export function weighSteps(
  { roots, nodes, columns, leaves, expected }: Forest,
  rows: Int16Array,
  start: number,
  weights: Int32Array,
): void {
  for (const root of roots) {
    for (let node = root; node >= 0; ) {
      const next = below(nodes, node, rows, start);
      const then = next < 0 ? leaves[~next] : expected[next / perNode];
      const column = columns[node / perNode] ?? 0;
      weights[column] = (weights[column] ?? 0) + (then ?? 0) - (expected[node / perNode] ?? 0);
      node = next;
    }
  }
}
