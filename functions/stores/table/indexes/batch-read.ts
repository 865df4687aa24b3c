/** Several items of the articles table at once. */
import { type AttributeValue, BatchGetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { articlesSchema } from '../articles-schema.ts';
import { untilNoneIsLeft } from '../left-out.ts';
import { translatedForReaders } from '../throttling.ts';
import type { Stored } from './index-query.ts';
import { projection } from './projection.ts';

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
  pause?: (milliseconds: number) => Promise<unknown>,
): Promise<readonly Stored[]> {
  const items: Stored[] = [];
  await untilNoneIsLeft(
    keys.map((key): Record<string, AttributeValue> => ({ [articlesSchema.partition]: { S: key } })),
    async asked => {
      const request = { Keys: [...asked], ConsistentRead: true, ...projection(attributes) };
      const answer = await client
        .send(new BatchGetItemCommand({ RequestItems: { [table]: request } }))
        .catch(error => {
          throw translatedForReaders(error);
        });
      items.push(...(answer.Responses?.[table] ?? []).map(item => unmarshall(item)));
      // An answer has 16 MB at the most and names what it left out; what it leaves out for want of capacity, too.
      return answer.UnprocessedKeys?.[table]?.Keys ?? [];
    },
    'articles',
    pause,
  );
  return items;
}
