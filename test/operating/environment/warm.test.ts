import { DescribeTableCommand, type DynamoDBClient, UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { mostChanges, priceOf, warmingFor } from '../../../functions/operating/environment/warm.ts';
import { warm, warmthOf } from '../../../functions/stores/cloud/cloud-warmth.ts';

/** A table that was just made. */
const fresh = [{ writes: 4_000 }, { index: 'newest', writes: 4_000 }, { index: 'changes', writes: 4_000 }];

describe('a table is made ready', () => {
  test('for the units of its changes, and each index for a partition a shard', () => {
    const warmings = warmingFor(1_500, 16, fresh);

    expect(warmings).toEqual([
      { from: 4_000, writes: 30_000 },
      { index: 'newest', from: 4_000, writes: 16_000 },
      { index: 'changes', from: 4_000, writes: 16_000 },
    ]);
    // 26,000 and twice 12,000 units more, at $0.00065.
    expect(priceOf(warmings)).toBeCloseTo(32.5);
  });

  test('not where it is ready, and not beyond what an account may have', () => {
    expect(warmingFor(100, 4, fresh)).toEqual([]);
    expect(warmingFor(mostChanges, 1, fresh)).toEqual([{ from: 4_000, writes: 40_000 }]);
    expect(priceOf([])).toBe(0);
  });

  test('by one request that names only what is to change', async () => {
    const sent: object[] = [];
    const client = {
      async send(command: object) {
        if (command instanceof UpdateTableCommand) sent.push(command.input);
        if (!(command instanceof DescribeTableCommand)) return {};
        const WarmThroughput = { WriteUnitsPerSecond: 4_000 };
        return {
          Table: { WarmThroughput, GlobalSecondaryIndexes: [{ IndexName: 'newest', WarmThroughput }] },
        };
      },
    } as unknown as DynamoDBClient;

    const warmings = warmingFor(150, 8, await warmthOf(client, 'articles'));
    await warm(client, 'articles', warmings);

    expect(sent).toEqual([
      {
        TableName: 'articles',
        GlobalSecondaryIndexUpdates: [
          { Update: { IndexName: 'newest', WarmThroughput: { WriteUnitsPerSecond: 8_000 } } },
        ],
      },
    ]);
  });

  test('only where DynamoDB says what it is ready for: nothing is bought twice', async () => {
    const client = { send: async () => ({ Table: {} }) } as unknown as DynamoDBClient;

    await expect(warmthOf(client, 'articles')).rejects.toThrow('does not say how warm it is');
  });
});
