/** The table of house rules: one item a prefix. */
import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import { DamagedItem, Throttled } from '../../../articles/article.ts';
import { houseContent } from '../../../articles/house/house-file.ts';
import { type HouseSet, type HouseStore, sectionsOf } from '../../../articles/house/house-set.ts';
import { fromAttribute, pack, unpack } from '../../../articles/packed.ts';
import type { Item } from '../items.ts';
import { patiently } from '../throttling.ts';
import { houseSchema } from './house-schema.ts';

/** A key must not be empty: the section of all files is `/`, that of `news/` is `/news/`. */
const sectionOf = (prefix: string): string => `/${prefix}`;

/** DynamoDB gives back at most so many items at once; a key has fewer sections (`deepest`). */
const mostAtOnce = 100;

/** @throws Throttled when DynamoDB asks for patience, DamagedItem when an item is not what is stored here */
export const houseTable = (client: DynamoDBClient, table: string): HouseStore => ({
  async of(key) {
    const keys = sectionsOf(key)
      .slice(0, mostAtOnce)
      .map(prefix => ({ section: { S: sectionOf(prefix) } }));
    const { Responses, UnprocessedKeys } = await patiently(() =>
      client.send(
        new BatchGetItemCommand({ RequestItems: { [table]: { Keys: keys, ConsistentRead: true } } }),
      ),
    );
    // A part of the rules is no answer: who cleaned with it would be wrong.
    if (Object.keys(UnprocessedKeys ?? {}).length > 0)
      throw new Throttled(new Error('DynamoDB left some of the house rules out'));
    return (Responses?.[table] ?? []).map(setFrom);
  },

  async read(prefix) {
    const { Item } = await patiently(() =>
      client.send(
        new GetItemCommand({
          TableName: table,
          Key: { section: { S: sectionOf(prefix) } },
          ConsistentRead: true,
        }),
      ),
    );
    return Item && setFrom(Item);
  },

  async write(next, over) {
    try {
      await patiently(() =>
        client.send(
          new PutItemCommand({
            TableName: table,
            Item: itemFrom(next),
            ...(over === undefined
              ? {
                  ConditionExpression: 'attribute_not_exists(#section)',
                  ExpressionAttributeNames: { '#section': houseSchema.partition },
                }
              : {
                  ConditionExpression: 'revision = :revision',
                  ExpressionAttributeValues: { ':revision': { S: over } },
                }),
          }),
        ),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  },

  async *all() {
    for await (const page of paginateScan({ client }, { TableName: table, ConsistentRead: true }))
      for (const item of page.Items ?? []) yield setFrom(item);
  },
});

const stored = v.object({
  section: v.pipe(v.string(), v.startsWith('/')),
  revision: v.string(),
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  packed: v.instance(Uint8Array),
  appliedBy: v.optional(v.string()),
  appliedAt: v.optional(v.string()),
  pending: v.optional(v.object({ after: v.string() })),
});

function itemFrom({ prefix, revision, version, rules, excepts, draft, rejected, ...rest }: HouseSet): Item {
  const packed = pack({ rules, excepts, ...(draft && { draft }), rejected });
  return marshall(
    { ...rest, section: sectionOf(prefix), revision, version, packed },
    { removeUndefinedValues: true },
  );
}

/** @throws DamagedItem */
function setFrom(item: Item): HouseSet {
  const read = v.safeParse(stored, unmarshall(item));
  if (!read.success) throw new DamagedItem(String(item.section?.S), 'it is not as house rules are stored');
  const { section, revision, version, packed, ...rest } = read.output;
  const { rules, excepts, draft, rejected } = fromAttribute(section, 'packed', packed, each =>
    unpack(each, houseContent),
  );
  return {
    ...rest,
    prefix: section.slice(1),
    revision,
    version,
    rules,
    excepts,
    rejected,
    ...(draft && { draft }),
  };
}
