/** A question to an index of the articles table. */
import { type DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { articlesSchema, type IndexName } from '../articles-schema.ts';
import { translatedForReaders } from '../throttling.ts';
import { projection } from './projection.ts';

/** What an entry of an index is once it is unmarshalled: nothing of it is sure but its keys, which the index needs. */
export type Stored = ReturnType<typeof unmarshall>;

export interface IndexQuery {
  readonly index: IndexName;
  /** The value of its partition attribute. */
  readonly value: string;
  readonly isForward: boolean;
  readonly attributes: readonly string[];
  /** On the sort key, and what it compares with. Absent: all of the partition. */
  readonly condition?: string;
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * Up to `wanted` entries of an index, over as many answers of at most 1 MB as they take.
 * @throws Throttled when DynamoDB asks for patience
 */
export async function queried(
  client: DynamoDBClient,
  table: string,
  { index, value, isForward, attributes, condition, values = {} }: IndexQuery,
  wanted: number,
): Promise<Stored[]> {
  const { ProjectionExpression, ExpressionAttributeNames } = projection(attributes);
  const query = {
    TableName: table,
    IndexName: index,
    KeyConditionExpression: `#partition = :partition${condition ? ` AND ${condition}` : ''}`,
    ScanIndexForward: isForward,
    ProjectionExpression,
    ExpressionAttributeNames: {
      ...ExpressionAttributeNames,
      '#partition': articlesSchema.indexes[index].partition,
    },
    ExpressionAttributeValues: Object.fromEntries(
      Object.entries({ ...values, ':partition': value }).map(([name, text]) => [name, { S: text }]),
    ),
  };
  const items: Stored[] = [];
  try {
    for await (const page of paginateQuery({ client, pageSize: wanted }, query)) {
      items.push(...(page.Items ?? []).map(item => unmarshall(item)));
      if (items.length >= wanted) break;
    }
  } catch (error) {
    throw translatedForReaders(error);
  }
  return items.slice(0, wanted);
}
