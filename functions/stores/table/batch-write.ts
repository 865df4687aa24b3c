/** Many writes and deletions in one request. */
import { BatchWriteItemCommand, type DynamoDBClient, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { patiently } from './throttling.ts';

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html */
export const mostWrittenAtOnce = 25;

/**
 * @param requests at most `mostWrittenAtOnce`, each of another item
 * @returns those that DynamoDB left out; they are to be sent again
 * @throws Throttled when DynamoDB asks for patience
 */
export async function batchWrite(
  client: DynamoDBClient,
  table: string,
  requests: readonly WriteRequest[],
): Promise<readonly WriteRequest[]> {
  const { UnprocessedItems } = await patiently(() =>
    client.send(new BatchWriteItemCommand({ RequestItems: { [table]: [...requests] } })),
  );
  return UnprocessedItems?.[table] ?? [];
}
