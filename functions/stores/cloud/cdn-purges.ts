/** Purges of a CloudFront distribution, and how many there were in a month. */
import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Purging } from '../../announcing/purge.ts';
import { signedRequests } from './signed-requests.ts';

/** Of the table that counts. */
export const purgesPartition = 'month';

/** Milliseconds until an answer is waited for no more. */
const patience = 10_000;

export interface PurgeSettings {
  readonly database: DynamoDBClient;
  readonly table: string;
  readonly aMonth: number;
  readonly distribution: string;
  /** Where CloudFront is asked. */
  readonly address: URL;
  readonly credentials: Parameters<typeof signedRequests>[2];
}

export function cdnPurges(settings: PurgeSettings): Purging {
  const { database, table, aMonth, distribution, address, credentials } = settings;
  // CloudFront is signed for there, whatever the region.
  const request = signedRequests(address, 'us-east-1', credentials, 'cloudfront', patience);
  return {
    async count(month) {
      try {
        await database.send(
          new UpdateItemCommand({
            TableName: table,
            Key: { [purgesPartition]: { S: month } },
            UpdateExpression: 'ADD #used :one',
            ConditionExpression: 'attribute_not_exists(#used) OR #used < :most',
            ExpressionAttributeNames: { '#used': 'used' },
            ExpressionAttributeValues: { ':one': { N: '1' }, ':most': { N: String(aMonth) } },
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
        throw error;
      }
    },
    // https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateInvalidation.html
    async invalidate(path, reference) {
      const answer = await request({
        method: 'POST',
        path: `/2020-05-31/distribution/${distribution}/invalidation`,
        query: {},
        headers: { 'content-type': 'application/xml' },
        body: Buffer.from(
          `<InvalidationBatch xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><CallerReference>${reference}</CallerReference><Paths><Items><Path>${escaped(path)}</Path></Items><Quantity>1</Quantity></Paths></InvalidationBatch>`,
        ),
      });
      const text = await answer.text();
      if (answer.ok) return true;
      if (text.includes('TooManyInvalidationsInProgress')) return false;
      throw new Error(`CloudFront answers ${answer.status}: ${text.slice(0, 300)}`);
    },
  };
}

/** A path is percent-encoded; this is what is left that means something in XML. */
const escaped = (path: string): string => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
