/** Articles in DynamoDB, as the writer sees them: one item an article, one conditional write a change. */
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import type { Articles } from '../../articles/article.ts';
import { articlesSchema } from './articles-schema.ts';
import { articleFrom, itemFrom } from './items.ts';
import { patiently } from './throttling.ts';

/**
 * One attempt to write may take this long, in milliseconds: `changedAt` was stamped when it began, and the changes feed relies
 * on it (`horizon` in on-read.ts).
 */
export const writeTimeout = 5_000;

/**
 * @param client must not retry by itself (`maxAttempts: 1`): the caller stamps the time anew before each attempt.
 * @throws Throttled when DynamoDB asks for patience, DamagedItem when an item is not what a writer stores.
 */
export const articlesTable = (client: DynamoDBClient, table: string): Articles => ({
  async read(key) {
    const { Item } = await patiently(() =>
      client.send(new GetItemCommand({ TableName: table, Key: { key: { S: key } }, ConsistentRead: true })),
    );
    return Item && articleFrom(Item);
  },

  async write(next, over) {
    const item = itemFrom(next);
    return conditionally(() =>
      client.send(
        new PutItemCommand({
          TableName: table,
          Item: item,
          ...(over === undefined ? ifAbsent : ifStill(over.revision)),
        }),
        { abortSignal: AbortSignal.timeout(writeTimeout) },
      ),
    );
  },

  remove: ({ key, revision }) =>
    conditionally(() =>
      client.send(
        new DeleteItemCommand({ TableName: table, Key: { key: { S: key } }, ...ifStill(revision) }),
        {
          abortSignal: AbortSignal.timeout(writeTimeout),
        },
      ),
    ),

  async *keys() {
    const pages = paginateScan(
      { client },
      { TableName: table, ProjectionExpression: '#key', ExpressionAttributeNames: { '#key': 'key' } },
    );
    for await (const page of pages) for (const item of page.Items ?? []) yield String(item.key?.S);
  },
});

const ifAbsent = {
  ConditionExpression: 'attribute_not_exists(#key)',
  ExpressionAttributeNames: { '#key': articlesSchema.partition },
};

const ifStill = (revision: string) => ({
  ConditionExpression: 'revision = :revision',
  ExpressionAttributeValues: { ':revision': { S: revision } },
});

async function conditionally(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await patiently(write);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
