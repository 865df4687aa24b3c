import { expect, test } from 'vitest';
import { environments } from '../../lib/environments.ts';
import { checkedBatches, shardsAsked } from '../../lib/shared/shards.ts';
import { archive } from '../../scripts/drain.ts';

test('batches at once that write more than the shards take are refused, with the way out', () => {
  const { prod } = environments;
  const { batchesAtOnce } = archive(0);

  for (const environment of Object.values(environments))
    expect(() => checkedBatches(environment)).not.toThrow();
  expect(() => checkedBatches({ ...prod, shards: 16, uploadBatchesAtOnce: batchesAtOnce })).not.toThrow();
  expect(() => checkedBatches({ ...prod, uploadBatchesAtOnce: batchesAtOnce })).toThrow(
    '30 and 2 batches at once write more than 1 shard takes: at most 8 together, or more shards',
  );
});

test('readers ask as many shards as there ever were', () => {
  expect(shardsAsked(environments.prod)).toBe(1);
  expect(shardsAsked({ ...environments.prod, shards: 4, shardsBefore: 16 })).toBe(16);
  expect(shardsAsked({ ...environments.prod, shards: 16 })).toBe(16);
});
