/** All that the articles table knows, in the order of keys and without bodies: what a comparison with the bucket needs. */
import { type DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type * as v from 'valibot';
import type { Ledger, LedgerEntry } from '../../articles/article.ts';
import { byKey } from '../../articles/keys/key-order.ts';
import { articlesSchema, shelf } from './articles-schema.ts';
import { projection } from './indexes/projection.ts';
import { entryOf, ledger } from './items.ts';

const { partition, sort, projects } = articlesSchema.indexes.ledger;

const { ProjectionExpression, ExpressionAttributeNames } = projection([sort, ...projects]);

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
        ProjectionExpression,
        ExpressionAttributeNames: { ...ExpressionAttributeNames, '#ledger': partition },
        ExpressionAttributeValues: { ':ledger': { S: shelf }, ...(from.key && { ':from': { S: from.key } }) },
      },
    );
    for await (const page of pages) {
      for (const item of page.Items ?? []) {
        const stored = unmarshall(item);
        if (!stored.key.startsWith(prefix)) return;
        // Its upload seems to have no article, so a comparison sends for it, and the error is met there.
        const entry = entryOf(ledger, stored);
        if (entry) yield ledgerEntry(entry);
      }
    }
  },
});

const ledgerEntry = ({ cleaner, etag, ...entry }: v.InferOutput<typeof ledger>): LedgerEntry => ({
  ...entry,
  ...cleaner,
  isPublished: etag !== undefined,
});
