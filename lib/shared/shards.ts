import type { Environment } from '../environments.ts';

/** In how many shards readers look for articles: those that writers use now, and those that they ever used. */
export const shardsAsked = ({ shards = 1, shardsBefore = 1 }: Environment): number =>
  Math.max(shards, shardsBefore);

/** Changes a second that a batch at once makes: four keys in work, of 65 ms each (scripts/drain.ts). */
const changesOfABatch = 4 / 0.065;

/** A change is two writes in the busiest index, which takes 1,000 a second in each shard. */
const changesOfAShard = 1_000 / 2;

/** @throws where batches at once would write more than their shards take: DynamoDB would refuse writes to the whole table */
export function checkedBatches({ shards = 1, uploadBatchesAtOnce, bulkBatchesAtOnce }: Environment): void {
  const most = Math.floor((changesOfAShard * shards) / changesOfABatch);
  if (uploadBatchesAtOnce + bulkBatchesAtOnce > most)
    throw new Error(
      `${uploadBatchesAtOnce} and ${bulkBatchesAtOnce} batches at once write more than ${shards} ${shards === 1 ? 'shard takes' : 'shards take'}: at most ${most} together, or more shards (docs/indexes.md)`,
    );
}
