/** Boosted trees over whole numbers: which leaf a row falls into, what the leaves add up to, and what weighed most on the way. */

/** Many trees in one. */
export interface Forest {
  /**
   * Each node as four numbers side by side, as one look fetches them all: the place that is looked at, counted from the row's
   * first; up to which value one goes left; where one goes on the left and on the right, as a place in `nodes`. A leaf leads to
   * itself, and its second number is what it adds, in the parts of a log-odds that training counted in.
   */
  readonly nodes: Int32Array;
  /** Where the leaves begin in `nodes`: behind all inner nodes. */
  readonly leaves: number;
  /** Where each tree's first node stands in `nodes`. */
  readonly roots: Int32Array;
  /** By inner node: the column that training offered, for telling what weighed, and what is to be expected there. */
  readonly columns: Uint16Array;
  readonly expected: Int16Array;
}

/** Numbers of a node in `nodes`. */
const perNode = 4;

/** The labeller’s leaves and sums are counted in so many parts of one. */
export const unit = 1024;

/**
 * Reads trees out of their written form: base64 of 16-bit integers, least byte first. Of each tree: how many inner nodes; of
 * each of them column, bound, left, right (complements are leaves) and what is expected there; then the leaves.
 *
 * @param placeOf where a column lies, counted from the row's first place
 */
export const readForest = (written: string, placeOf: (column: number) => number): Forest =>
  forestOf(Buffer.from(written, 'base64'), 2, placeOf);

/** The same of the small form, for fewer than 128 inner nodes a tree: count, column, left and right take one byte each. */
export const readSmallForest = (written: string): Forest =>
  forestOf(Buffer.from(written, 'base64'), 1, column => column);

/** @param size bytes of a count, a column or a child; bounds, expectations and leaves always have two */
function forestOf(bytes: Uint8Array, size: 1 | 2, placeOf: (column: number) => number): Forest {
  const int16 = (at: number): number => (((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) << 16) >> 16;
  const child = (at: number): number => (size === 2 ? int16(at) : ((bytes[at] ?? 0) << 24) >> 24);
  const natural = (at: number): number => (size === 2 ? int16(at) & 0xffff : (bytes[at] ?? 0));
  const perInner = 3 * size + 4;
  let trees = 0;
  let inner = 0;
  for (let at = 0; at < bytes.length; trees++) {
    const count = natural(at);
    inner += count;
    at += size + perInner * count + 2 * (count + 1);
  }
  const nodes = new Int32Array(perNode * (2 * inner + trees));
  const roots = new Int32Array(trees);
  const columns = new Uint16Array(inner);
  const expected = new Int16Array(inner);
  const leaves = perNode * inner;
  let at = 0;
  let node = 0;
  let leaf = leaves;
  for (let tree = 0; tree < trees; tree++) {
    const count = natural(at);
    at += size;
    const [firstNode, firstLeaf] = [node, leaf];
    const to = (child: number): number =>
      child < 0 ? firstLeaf + perNode * ~child : firstNode + perNode * child;
    roots[tree] = count === 0 ? firstLeaf : firstNode;
    for (const end = node + perNode * count; node < end; node += perNode, at += perInner) {
      const column = natural(at);
      columns[node / perNode] = column;
      expected[node / perNode] = int16(at + 3 * size + 2);
      nodes[node] = placeOf(column);
      nodes[node + 1] = int16(at + size);
      nodes[node + 2] = to(child(at + size + 2));
      nodes[node + 3] = to(child(at + 2 * size + 2));
    }
    for (const end = leaf + perNode * (count + 1); leaf < end; leaf += perNode, at += 2) {
      nodes[leaf + 1] = int16(at);
      nodes[leaf + 2] = leaf;
      nodes[leaf + 3] = leaf;
    }
  }
  return { nodes, leaves, roots, columns, expected };
}

/** 16-bit integers of base64, least byte first whatever the machine. */
export function integersOf(written: string): Int16Array {
  const bytes = Buffer.from(written, 'base64');
  return Int16Array.from({ length: bytes.length >> 1 }, (_, at) => bytes.readInt16LE(2 * at));
}

/** What the trees say of one row, which begins at `start`. */
export function sumOf({ nodes, leaves, roots }: Forest, rows: Int16Array, start: number): number {
  let sum = 0;
  for (const root of roots) {
    let node = root;
    while (node < leaves) node = below(nodes, node, rows, start);
    sum += nodes[node + 1] ?? 0;
  }
  return sum;
}

/** Where one goes from a node. */
const below = (nodes: Int32Array, node: number, rows: Int16Array, start: number): number =>
  ((rows[start + (nodes[node] ?? 0)] ?? 0) <= (nodes[node + 1] ?? 0) ? nodes[node + 2] : nodes[node + 3]) ??
  0;

/** The same without a branch, which a processor could not foresee: the sign of the difference tells left from right. */
const onwards = (nodes: Int32Array, node: number, rows: Int16Array, start: number): number =>
  nodes[node + 2 + (((nodes[node + 1] ?? 0) - (rows[start + (nodes[node] ?? 0)] ?? 0)) >>> 31)] ?? 0;

/** Rows that stay near while all trees look at them. */
const near = 64;

/**
 * The same of many rows that follow one another. Four go down a tree side by side, so that none waits for what another fetches;
 * who has come to a leaf stays there until all have.
 *
 * @param start where the first row begins in `rows`
 * @param width numbers of a row
 */
export function sumsOf(
  { nodes, leaves, roots }: Forest,
  rows: Int16Array,
  count: number,
  start: number,
  width: number,
): Int32Array {
  // The last four may be fewer: the last row stands in for those that are none.
  const sums = new Int32Array(count + 3);
  for (let first = 0; first < count; first += near) {
    const end = Math.min(count, first + near);
    for (const root of roots) {
      for (let row = first; row < end; row += 4) {
        const fromA = start + width * row;
        const fromB = start + width * Math.min(row + 1, count - 1);
        const fromC = start + width * Math.min(row + 2, count - 1);
        const fromD = start + width * Math.min(row + 3, count - 1);
        let a = root;
        let b = root;
        let c = root;
        let d = root;
        while (a < leaves || b < leaves || c < leaves || d < leaves) {
          a = onwards(nodes, a, rows, fromA);
          b = onwards(nodes, b, rows, fromB);
          c = onwards(nodes, c, rows, fromC);
          d = onwards(nodes, d, rows, fromD);
        }
        sums[row] = (sums[row] ?? 0) + (nodes[a + 1] ?? 0);
        sums[row + 1] = (sums[row + 1] ?? 0) + (nodes[b + 1] ?? 0);
        sums[row + 2] = (sums[row + 2] ?? 0) + (nodes[c + 1] ?? 0);
        sums[row + 3] = (sums[row + 3] ?? 0) + (nodes[d + 1] ?? 0);
      }
    }
  }
  return sums.subarray(0, count);
}

/** Adds to `weights`, column by column, how far each step down the trees moved what is to be expected of a row. */
export function weighSteps(
  { nodes, leaves, roots, columns, expected }: Forest,
  rows: Int16Array,
  start: number,
  weights: Int32Array,
): void {
  for (const root of roots) {
    for (let node = root; node < leaves; ) {
      const next = below(nodes, node, rows, start);
      const then = next < leaves ? expected[next / perNode] : nodes[next + 1];
      const column = columns[node / perNode] ?? 0;
      weights[column] = (weights[column] ?? 0) + (then ?? 0) - (expected[node / perNode] ?? 0);
      node = next;
    }
  }
}
