/**
 * Which part of every list an article is in. One partition of an index takes 1,000 writes a second; so an environment may part
 * its lists into shards, by the values of the attributes that indexes are partitioned by: `articles` becomes `articles#07`.
 */
import { createHash } from 'node:crypto';

/** Two hex digits; undefined where lists are not parted. */
export type Shard = string | undefined;

/** How many shards there may be. Of two of these numbers the smaller one's names are among the larger one's. */
export const shardNumbers = [1, 2, 4, 8, 16] as const;
export type ShardNumber = (typeof shardNumbers)[number];

const named = (number: number): string => number.toString(16).padStart(2, '0');

/** The shard that a writer puts an article in. */
export const shardOf = (key: string, shards: number): Shard =>
  shards === 1 ? undefined : named((createHash('sha256').update(key).digest()[0] ?? 0) % shards);

/**
 * The shards in which readers find what was written with so many shards, or ever before with fewer. They come in an order in
 * which an article only moves forward when their number is raised: whoever asks one after the other misses none that moves.
 */
export const shardsUpTo = (shards: number): readonly Shard[] => [
  undefined,
  ...(shards === 1 ? [] : Array.from({ length: shards }, (_, number) => named(number))),
];

/** The value of a partition attribute, in a shard. */
export const inShard = (value: string, shard: Shard): string =>
  shard === undefined ? value : `${value}#${shard}`;

const parted = /#([0-9a-f]{2})$/;

/** The shard that a stored value is in. Only for values that don't end in `#` and two digits themselves. */
export const shardIn = (stored: string): Shard => parted.exec(stored)?.[1];

/** The value without its shard. Only for values that don't end in `#` and two digits themselves. */
export const unparted = (stored: string): string => stored.replace(parted, '');
