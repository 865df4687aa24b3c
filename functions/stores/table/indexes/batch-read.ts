/** Several items of the articles table at once. */
import { BatchGetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { Throttled } from '../../../articles/article.ts';
import { articlesSchema } from '../articles-schema.ts';
import { translatedForReaders } from '../throttling.ts';
import type { Stored } from './index-query.ts';
import { projection } from './projection.ts';

/** How often what DynamoDB left out of a batch is asked for. */
const tries = 5;

/**
 * Reads strongly, as one article is read: replicas lag behind, and a reader could see an older article after a newer one.
 * @param keys 100 at most, each once
 * @throws Throttled when DynamoDB asks for patience
 */
export async function batchRead(
  client: DynamoDBClient,
  table: string,
  keys: readonly string[],
  attributes: readonly string[],
): Promise<readonly Stored[]> {
  const items: Stored[] = [];
  let asked = keys.map(key => ({ [articlesSchema.partition]: { S: key } }));
  // An answer has 16 MB at the most and names what it left out; what it leaves out for want of capacity, too.
  for (let left = tries; asked.length > 0; left--) {
    if (left === 0) throw new Throttled(new Error('DynamoDB left articles out'));
    const request = { Keys: asked, ConsistentRead: true, ...projection(attributes) };
    const answer = await client
      .send(new BatchGetItemCommand({ RequestItems: { [table]: request } }))
      .catch(error => {
        throw translatedForReaders(error);
      });
    items.push(...(answer.Responses?.[table] ?? []).map(item => unmarshall(item)));
    asked = (answer.UnprocessedKeys?.[table]?.Keys ?? []) as typeof asked;
  }
  return items;
}
