/** All that the articles table knows, in the order of keys and without bodies: what a comparison with the bucket needs. */
import { type DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Ledger, LedgerEntry } from '../../articles/article.ts';
import { byKey } from '../../articles/key-order.ts';
import { articlesSchema, shelf } from './articles-schema.ts';

const { partition, sort, projects } = articlesSchema.indexes.ledger;

/** Every attribute is named by a placeholder: `key` is a word of DynamoDB's own. */
const attributes = [sort, ...projects];

/** @param client should retry by itself: a walk over millions of entries meets a throttle now and then. */
export const articlesLedger = (client: DynamoDBClient, table: string): Ledger => ({
  async *list(prefix, after) {
    // A sort key takes one condition: behind `after`, or from the first key with this prefix on.
    const from =
      after === undefined || byKey(after, prefix) < 0
        ? { condition: '>=', key: prefix }
        : { condition: '>', key: after };
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        IndexName: 'ledger',
        KeyConditionExpression: `#ledger = :ledger${from.key && ` AND #key ${from.condition} :from`}`,
        ProjectionExpression: attributes.map(name => `#${name}`).join(', '),
        ExpressionAttributeNames: {
          ...Object.fromEntries(attributes.map(name => [`#${name}`, name])),
          '#ledger': partition,
        },
        ExpressionAttributeValues: { ':ledger': { S: shelf }, ...(from.key && { ':from': { S: from.key } }) },
      },
    );
    for await (const page of pages) {
      for (const item of page.Items ?? []) {
        const entry = entryFrom(unmarshall(item));
        if (!entry.key.startsWith(prefix)) return;
        yield entry;
      }
    }
  },
});

const entryFrom = ({
  key,
  upload,
  cleaner,
  etag,
  attention,
  expires,
}: ReturnType<typeof unmarshall>): LedgerEntry => ({
  key,
  ...(upload && { upload }),
  cleaner,
  isPublished: etag !== undefined,
  ...(attention && { attention }),
  ...(expires !== undefined && { expires }),
});
