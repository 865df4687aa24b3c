/**
 * What articles were: a table beside that of the articles, because an item there has room for one state alone. An article has a
 * partition with its states and its former fair copies; a cleaner has one with the keys that it changed for readers.
 */
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import { unpackFairCopy } from '../../../articles/fair-copy.ts';
import type { HistoryStore, Past, PastCopy, Recleaned, Remembered } from '../../../articles/history/past.ts';
import { count, storedPast } from '../../../articles/history/stored-past.ts';
import { fromAttribute, pack, unpack } from '../../../articles/packed.ts';
import { storedDecision } from '../../../articles/words/stored-decision.ts';
import { batchWrite, mostWrittenAtOnce } from '../batch-write.ts';
import { checked, type Item, madeByOf, numberOf } from '../items.ts';
import { untilNoneIsLeft } from '../left-out.ts';
import { patiently } from '../throttling.ts';
import { historySchema } from './history-schema.ts';

export interface Keeping {
  /** How long it is kept what an article was, from when it was that no more. */
  readonly days: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const articleOf = (key: string): string => `article ${key}`;
const cleanerOf = (by: Parameters<typeof numberOf>[0]): string => `cleaner ${numberOf(by)}`;
const stateOf = ({ at, revision }: Past): string => `state ${at} ${revision}`;
const copyOf = (etag: string): string => `copy ${etag}`;

/** The question for all entries of a partition. */
const ofOne = (of: string) => ({
  KeyConditionExpression: '#of = :of',
  ExpressionAttributeNames: { '#of': historySchema.partition },
  ExpressionAttributeValues: { ':of': { S: of } },
});

/** @throws Throttled when DynamoDB asks for patience, DamagedItem when an item is not what is stored here */
export const historyTable = (client: DynamoDBClient, table: string, { days, now }: Keeping): HistoryStore => {
  const seconds = (): number => Math.floor(now() / 1_000);
  const put = (
    item: Record<string, unknown>,
    how: { readonly expires: number; readonly condition?: string },
  ): Promise<unknown> =>
    patiently(() =>
      client.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall({ ...item, expires: how.expires }, { removeUndefinedValues: true }),
          ...(how.condition !== undefined && {
            ConditionExpression: how.condition,
            ExpressionAttributeNames: { '#entry': historySchema.sort },
          }),
        }),
      ),
    );

  /** Entries of a partition behind a position; what has expired is none, whether DynamoDB has taken it yet or not. */
  async function entries(
    of: string,
    begins: string,
    { limit, position }: { readonly limit?: number; readonly position?: string },
    isForward: boolean,
  ): Promise<{ readonly items: readonly Item[]; readonly position?: string; readonly haveExpired: boolean }> {
    const { Items = [], LastEvaluatedKey } = await patiently(() =>
      client.send(
        new QueryCommand({
          TableName: table,
          ConsistentRead: true,
          ...(begins === ''
            ? ofOne(of)
            : {
                KeyConditionExpression: '#of = :of AND begins_with(#entry, :begins)',
                ExpressionAttributeNames: { '#of': historySchema.partition, '#entry': historySchema.sort },
                ExpressionAttributeValues: { ':of': { S: of }, ':begins': { S: begins } },
              }),
          ScanIndexForward: isForward,
          ...(limit !== undefined && { Limit: limit }),
          ...(position !== undefined && {
            ExclusiveStartKey: { of: { S: of }, entry: { S: begins + position } },
          }),
        }),
      ),
    );
    const last = LastEvaluatedKey?.entry?.S?.slice(begins.length);
    const items = Items.filter(({ expires }) => Number(expires?.N) > seconds());
    return {
      items,
      haveExpired: items.length < Items.length,
      ...(last !== undefined && { position: last }),
    };
  }

  return {
    days,

    async keep(past, copy, recleaned) {
      const expires = seconds() + days * 24 * 60 * 60;
      await Promise.all([
        put(itemFrom(past), { expires }),
        copy && put(copyItem(past.key, copy), { expires }),
        recleaned && put(recleanedItem(recleaned), { expires }),
      ]);
    },

    async past(key, query) {
      const { items, position, haveExpired } = await entries(articleOf(key), 'state ', query, false);
      return {
        entries: items.map(item => pastFrom(key, item)),
        // What is older was replaced earlier, so it has expired too.
        ...(position !== undefined && !haveExpired && { position }),
      };
    },

    async all(key, position) {
      const page = await entries(articleOf(key), '', position === undefined ? {} : { position }, true);
      return {
        entries: page.items.map(item => rememberedFrom(key, item)),
        ...(page.position !== undefined && { position: page.position }),
      };
    },

    async putBack(key, remembered) {
      const item = 'past' in remembered ? itemFrom(remembered.past) : copyItem(key, remembered.copy);
      const expires = Math.floor(Date.parse(remembered.until) / 1_000);
      if (expires <= seconds()) return false;
      try {
        await put(item, { expires, condition: 'attribute_not_exists(#entry)' });
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },

    async copy(key, etag) {
      const { Item } = await patiently(() =>
        client.send(
          new GetItemCommand({
            TableName: table,
            Key: { of: { S: articleOf(key) }, entry: { S: copyOf(etag) } },
            ConsistentRead: true,
          }),
        ),
      );
      if (!Item || Number(Item.expires?.N) <= seconds()) return undefined;
      const { packed } = checked(storedCopy, { key, ...unmarshall(Item) });
      return fromAttribute(key, 'packed', packed, unpackFairCopy);
    },

    async recleaned(by, { prefix, limit, position }) {
      const page = await entries(
        cleanerOf(by),
        prefix,
        { limit, ...(position !== undefined && { position }) },
        true,
      );
      return {
        entries: page.items.map(item => {
          const stored = unmarshall(item);
          const { entry: key, ...rest } = checked(storedRecleaned, { key: stored.entry, ...stored });
          return { ...rest, key, by };
        }),
        ...(page.position !== undefined && { position: page.position }),
      };
    },

    async erase(key) {
      let erased = 0;
      for (;;) {
        const { Items = [] } = await patiently(() =>
          client.send(
            new QueryCommand({
              TableName: table,
              ConsistentRead: true,
              ...ofOne(articleOf(key)),
              ProjectionExpression: '#of, entry',
              Limit: mostWrittenAtOnce,
            }),
          ),
        );
        if (Items.length === 0) return erased;
        await untilNoneIsLeft<WriteRequest>(
          Items.map(Key => ({ DeleteRequest: { Key } })),
          left => batchWrite(client, table, left),
          'entries of the history',
        );
        erased += Items.length;
      }
    },
  };
};

function itemFrom(past: Past): Record<string, unknown> {
  const { key, revision, at, by, upload, decisions, house, live, attention } = past;
  return {
    of: articleOf(key),
    entry: stateOf(past),
    revision,
    at,
    by,
    cleaner: numberOf(past),
    upload,
    house,
    live,
    attention,
    ...(decisions.length > 0 && { decisions: pack(decisions) }),
  };
}

const copyItem = (key: string, { etag, packed }: PastCopy) => ({
  of: articleOf(key),
  entry: copyOf(etag),
  packed,
});

/** Its title is not in it: what is to be forgotten of an article lies in the article's partition. */
const recleanedItem = ({ key, by, from, to, at }: Recleaned) => ({
  of: cleanerOf(by),
  entry: key,
  from,
  to,
  at,
});

const text = v.string();

const storedState = v.object({
  ...storedPast,
  cleaner: count,
  decisions: v.optional(v.instance(Uint8Array)),
});
const storedDecisions = v.array(storedDecision);
const storedCopy = v.object({ packed: v.instance(Uint8Array) });
const storedRecleaned = v.object({ entry: text, from: v.optional(text), to: v.optional(text), at: text });

/** @throws DamagedItem */
function rememberedFrom(key: string, item: Item): Remembered {
  const until = new Date(Number(item.expires?.N) * 1_000).toISOString();
  const entry = item.entry?.S ?? '';
  if (!entry.startsWith(copyOf(''))) return { until, past: pastFrom(key, item) };
  const { packed } = checked(storedCopy, { key, ...unmarshall(item) });
  return { until, copy: { etag: entry.slice(copyOf('').length), packed } };
}

/** @throws DamagedItem */
function pastFrom(key: string, item: Item): Past {
  const { cleaner, decisions, ...rest } = checked(storedState, { key, ...unmarshall(item) });
  return {
    ...rest,
    key,
    ...madeByOf(cleaner),
    decisions: decisions
      ? fromAttribute(key, 'decisions', decisions, each => unpack(each, storedDecisions))
      : [],
  };
}
