/** A question to an index of the articles table, asked of every shard. */
import { type DynamoDBClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { byKey } from '../../../articles/keys/key-order.ts';
import { inShard, type Shard, shardsUpTo } from '../../../articles/keys/shards.ts';
import { articlesSchema, type IndexName } from '../articles-schema.ts';
import { translatedForReaders } from '../throttling.ts';
import { merged, type Part } from './merged.ts';
import { projection } from './projection.ts';

/** What an entry of an index is once it is unmarshalled: nothing of it is sure but its keys, which the index needs. */
export type Stored = ReturnType<typeof unmarshall>;

/** The articles table, for those who ask its indexes. */
export interface AskedTable {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Where its articles may be. */
  readonly shards: readonly Shard[];
}

/** Where lists are not parted. */
export const oneShard: readonly Shard[] = shardsUpTo(1);

export interface IndexQuery {
  readonly index: IndexName;
  /** The value of its partition attribute, whatever the shard. */
  readonly value: string;
  readonly isForward: boolean;
  readonly attributes: readonly string[];
  /** On the sort key, and what it compares with. Absent: all of the partition. */
  readonly condition?: string;
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * The entries of an index in their order, read as they are taken.
 * @param wanted how many the caller will take, about
 * @throws Throttled when DynamoDB asks for patience
 */
export function entriesOf(asked: AskedTable, query: IndexQuery, wanted: number): AsyncGenerator<Stored> {
  const { sort } = articlesSchema.indexes[query.index];
  const forward = (a: Stored, b: Stored) => byKey(String(a[sort]), String(b[sort]));
  return merged(
    asked.shards.map(shard => partOf(asked, query, shard)),
    query.isForward ? forward : (a, b) => forward(b, a),
    wanted,
  );
}

/** Up to `wanted` entries of an index. @throws Throttled when DynamoDB asks for patience */
export async function queried(asked: AskedTable, query: IndexQuery, wanted: number): Promise<Stored[]> {
  const items: Stored[] = [];
  for await (const item of entriesOf(asked, query, wanted)) if (items.push(item) >= wanted) break;
  return items;
}

/** How many entries each shard has, one `most` at the most. @throws Throttled when DynamoDB asks for patience */
export async function counted(
  asked: AskedTable,
  query: Pick<IndexQuery, 'index' | 'value'>,
  most: number,
): Promise<number> {
  const counts = await Promise.all(
    asked.shards.map(async shard => {
      let entries = 0;
      let from: QueryCommandInput['ExclusiveStartKey'];
      do {
        const page = await answer(asked.client, {
          ...within(asked, query, shard),
          Select: 'COUNT',
          Limit: most - entries,
          ExclusiveStartKey: from,
        });
        entries += page.Count ?? 0;
        from = page.LastEvaluatedKey;
      } while (from && entries < most);
      return entries;
    }),
  );
  return Math.min(
    most,
    counts.reduce((sum, count) => sum + count, 0),
  );
}

function partOf(asked: AskedTable, query: IndexQuery, shard: Shard): Part<Stored> {
  const { isForward, attributes, condition, values = {} } = query;
  const { ProjectionExpression, ExpressionAttributeNames } = projection(attributes);
  const base = within(asked, query, shard);
  const texts = Object.entries(values).map(([name, text]) => [name, { S: text }]);
  let from: QueryCommandInput['ExclusiveStartKey'];
  return async wanted => {
    const page = await answer(asked.client, {
      ...base,
      KeyConditionExpression: `${base.KeyConditionExpression}${condition ? ` AND ${condition}` : ''}`,
      ScanIndexForward: isForward,
      ProjectionExpression,
      ExpressionAttributeNames: { ...ExpressionAttributeNames, ...base.ExpressionAttributeNames },
      ExpressionAttributeValues: { ...Object.fromEntries(texts), ...base.ExpressionAttributeValues },
      Limit: wanted,
      ExclusiveStartKey: from,
    });
    from = page.LastEvaluatedKey;
    return { entries: (page.Items ?? []).map(item => unmarshall(item)), isLast: !from };
  };
}

const within = (
  { table }: AskedTable,
  { index, value }: Pick<IndexQuery, 'index' | 'value'>,
  shard: Shard,
) => ({
  TableName: table,
  IndexName: index,
  KeyConditionExpression: '#partition = :partition',
  ExpressionAttributeNames: { '#partition': articlesSchema.indexes[index].partition },
  ExpressionAttributeValues: { ':partition': { S: inShard(value, shard) } },
});

async function answer(client: DynamoDBClient, query: QueryCommandInput) {
  try {
    return await client.send(new QueryCommand(query));
  } catch (error) {
    throw translatedForReaders(error);
  }
}
