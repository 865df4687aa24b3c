/** All that the articles table knows, in the order of keys and without bodies: what a comparison with the bucket needs. */
import { type DynamoDBClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type * as v from 'valibot';
import type { Ledger, LedgerEntry } from '../../articles/article.ts';
import { byKey } from '../../articles/keys/key-order.ts';
import { inShard, type Shard } from '../../articles/keys/shards.ts';
import { articlesSchema, shelf } from './articles-schema.ts';
import { oneShard, type Stored } from './indexes/index-query.ts';
import { projection } from './indexes/projection.ts';
import { entryOf, ledger } from './items.ts';

const { partition, sort, projects } = articlesSchema.indexes.ledger;

const { ProjectionExpression, ExpressionAttributeNames } = projection([partition, sort, ...projects]);

/** Entries of a shard that are read at once where there are several: sixteen times as many are kept in memory. */
const entriesOfAShard = 1_000;

/**
 * @param client should retry by itself: a walk over millions of entries meets a throttle now and then.
 * @param shards where articles may be
 */
export const articlesLedger = (
  client: DynamoDBClient,
  table: string,
  shards: readonly Shard[] = oneShard,
): Ledger => ({
  async *list(prefix, after) {
    let behind = after;
    for (;;) {
      const { stretch, last } = await stretchOf(client, table, shards, prefix, behind);
      for (const [key, stored] of stretch) {
        if (!key.startsWith(prefix)) return;
        // Its upload seems to have no article, so a comparison sends for it, and the error is met there.
        const entry = entryOf(ledger, stored);
        if (entry) yield ledgerEntry(entry);
      }
      if (last === undefined) return;
      behind = last;
    }
  },
});

interface Stretch {
  /** By key, in their order. */
  readonly stretch: Iterable<readonly [string, Stored]>;
  /** Where the next one begins; absent: there is none. */
  readonly last?: string | undefined;
}

/**
 * The next stretch of keys, of all shards: as long as the first shard that has more than one answer. They are asked one after the
 * other, in the order in which articles move when their number is raised, so that none is missed which moves meanwhile.
 */
async function stretchOf(
  client: DynamoDBClient,
  table: string,
  shards: readonly Shard[],
  prefix: string,
  after: string | undefined,
): Promise<Stretch> {
  const found = new Map<string, Stored>();
  let last: string | undefined;
  for (const shard of shards) {
    const keys = keysBetween(prefix, after, last);
    let from: QueryCommandInput['ExclusiveStartKey'];
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'ledger',
          KeyConditionExpression: `#ledger = :ledger${keys.condition && ` AND #key ${keys.condition}`}`,
          ProjectionExpression,
          ExpressionAttributeNames,
          ExpressionAttributeValues: { ':ledger': { S: inShard(shelf, shard) }, ...keys.values },
          ...(shards.length > 1 && { Limit: entriesOfAShard }),
          ExclusiveStartKey: from,
        }),
      );
      for (const item of page.Items ?? []) found.set(String(item[sort]?.S), unmarshall(item));
      from = page.LastEvaluatedKey;
      if (from && last === undefined) {
        last = from[sort]?.S;
        break;
      }
    } while (from);
  }
  if (after !== undefined) found.delete(after);
  const stretch = shards.length === 1 ? found : [...found].sort(([a], [b]) => byKey(a, b));
  return { stretch, last };
}

/** A sort key takes one condition, and no empty text: behind `after`, or from the first key with this prefix on; up to `last`. */
function keysBetween(
  prefix: string,
  after: string | undefined,
  last: string | undefined,
): { readonly condition: string; readonly values: Record<string, { S: string }> } {
  const isBehind = after !== undefined && byKey(after, prefix) >= 0;
  const from = isBehind ? after : prefix;
  const values = {
    ...(from && { ':from': { S: from } }),
    ...(last !== undefined && { ':last': { S: last } }),
  };
  if (last === undefined) return { condition: from && `${isBehind ? '>' : '>='} :from`, values };
  // Both ends are in it; `after` itself is left out by the caller.
  return { condition: from ? 'BETWEEN :from AND :last' : '<= :last', values };
}

const ledgerEntry = ({
  cleaner,
  etag,
  ledger: shard,
  ...entry
}: v.InferOutput<typeof ledger>): LedgerEntry => ({
  ...entry,
  ...cleaner,
  isPublished: etag !== undefined,
  ...(shard !== undefined && { shard }),
});
