/** What a table must be warm for so that it takes a rate of changes from the first second on, and what that costs once. Pure. */

/** Units a second that a table, or an index of it, takes at once. */
export interface Warmth {
  /** Undefined: the table itself. */
  readonly index?: string;
  readonly writes: number;
}

export interface Warming extends Warmth {
  /** What it is warm for now. */
  readonly from: number;
}

/**
 * US dollars for each write unit a second more, paid once: an hour of provisioned capacity.
 * https://aws.amazon.com/dynamodb/pricing/on-demand/ (warm throughput), November 2025, us-east-1
 */
export const dollarsAUnit = 0.000_65;

/** Write units of a change: an item of 15 KB and what it grows to. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html */
export const unitsAChange = 20;

/** Write units a second of one partition, and what an account may have for one table or index, unless it asks for more. */
const [ofAPartition, ofATable] = [1_000, 40_000];

/**
 * An index needs a partition for each shard: their hashes fall where they fall, and a partition of several takes no more than of one.
 * A table with one shard has nothing from warmer indexes.
 * @param rate changes a second
 * @param shards into how many lists are parted
 * @param seen what table and indexes are warm for
 * @returns what is to be warmed; empty: it is warm enough
 */
export function warmingFor(rate: number, shards: number, seen: readonly Warmth[]): readonly Warming[] {
  return seen.flatMap(({ index, writes: from }) => {
    const wanted = index === undefined ? rate * unitsAChange : ofAPartition * shards;
    const writes = Math.min(ofATable, Math.ceil(wanted / ofAPartition) * ofAPartition);
    return writes > from ? [{ ...(index !== undefined && { index }), from, writes }] : [];
  });
}

/** Changes a second beyond which an account has to ask AWS for more. */
export const mostChanges = ofATable / unitsAChange;

/** US dollars, once. */
export const priceOf = (warmings: readonly Warming[]): number =>
  warmings.reduce((sum, { from, writes }) => sum + (writes - from) * dollarsAUnit, 0);
