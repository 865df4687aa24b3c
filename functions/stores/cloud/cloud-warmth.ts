/** How warm a table and its indexes are, and making them warmer, which can't be taken back. */
import { DescribeTableCommand, type DynamoDBClient, UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import type { Warming, Warmth } from '../../operating/environment/warm.ts';

/** @throws where DynamoDB does not say */
export async function warmthOf(client: DynamoDBClient, table: string): Promise<readonly Warmth[]> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  const writesOf = (warm: { readonly WriteUnitsPerSecond?: number | undefined } | undefined): number => {
    if (warm?.WriteUnitsPerSecond === undefined) throw new Error(`${table} does not say how warm it is`);
    return warm.WriteUnitsPerSecond;
  };
  return [
    { writes: writesOf(Table?.WarmThroughput) },
    ...(Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName = '', WarmThroughput }) => ({
      index: IndexName,
      writes: writesOf(WarmThroughput),
    })),
  ];
}

/** Asks for it; DynamoDB needs minutes. */
export async function warm(
  client: DynamoDBClient,
  table: string,
  warmings: readonly Warming[],
): Promise<void> {
  const own = warmings.find(({ index }) => index === undefined);
  const indexes = warmings.filter(({ index }) => index !== undefined);
  await client.send(
    new UpdateTableCommand({
      TableName: table,
      ...(own && { WarmThroughput: { WriteUnitsPerSecond: own.writes } }),
      ...(indexes.length > 0 && {
        GlobalSecondaryIndexUpdates: indexes.map(({ index, writes }) => ({
          Update: { IndexName: index, WarmThroughput: { WriteUnitsPerSecond: writes } },
        })),
      }),
    }),
  );
}
