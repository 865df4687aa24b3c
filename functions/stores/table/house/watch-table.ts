/**
 * The table of what is remembered of some files of each section: an item a place, and one a section with what was found there.
 * All of it is forgotten after a month, and can be learnt again.
 */
import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  paginateQuery,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import { houseRules } from '../../../articles/house/house-file.ts';
import {
  type HouseNotice,
  type HouseWatch,
  type SeenFile,
  watchedPlace,
} from '../../../articles/house/house-watch.ts';
import { pack, unpack } from '../../../articles/packed.ts';

import { watchSchema } from './watch-schema.ts';

const [partition, sort] = [watchSchema.partition, watchSchema.sort];

/** A key must not be empty: `/news/` is the section of `news/`; no section is called `notices`. */
const sectionOf = (prefix: string): string => `/${prefix}`;
const notices = 'notices';

/** Seconds. */
const month = 30 * 86_400;

/** An item has 400 KB; one that says more of itself than this, packed, is no article’s. */
const largest = 100_000;

/** @param now milliseconds since 1970 */
export const watchTable = (client: DynamoDBClient, table: string, now: () => number): HouseWatch => {
  const expires = (): number => Math.floor(now() / 1_000) + month;
  const put = (item: Record<string, unknown>): Promise<unknown> =>
    client.send(
      new PutItemCommand({
        TableName: table,
        Item: marshall({ ...item, [watchSchema.expires]: expires() }, { removeUndefinedValues: true }),
      }),
    );
  return {
    async remember(section, file) {
      const packed = pack(file);
      if (packed.byteLength > largest) return;
      await put({ [partition]: sectionOf(section), [sort]: placeOf(file.name), key: file.name, packed });
    },

    async forget(section, key) {
      try {
        await client.send(
          new DeleteItemCommand({
            TableName: table,
            Key: marshall({ [partition]: sectionOf(section), [sort]: placeOf(key) }),
            ConditionExpression: '#key = :key',
            ExpressionAttributeNames: { '#key': 'key' },
            ExpressionAttributeValues: { ':key': { S: key } },
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },

    remembered: section => all(sectionOf(section), seenFile),

    say: notice =>
      put({ [partition]: notices, [sort]: sectionOf(notice.prefix), packed: pack(notice) }).then(() => {}),

    async said() {
      const found = await all(notices, houseNotice);
      return found.filter(({ wordings, stopped = [] }) => wordings + stopped.length > 0);
    },
  };

  /** Whatever can’t be read is passed over: it was another version’s. */
  async function all<Kept>(section: string, schema: v.GenericSchema<unknown, Kept>): Promise<Kept[]> {
    const found: Kept[] = [];
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        KeyConditionExpression: '#section = :section',
        ExpressionAttributeNames: { '#section': partition },
        ExpressionAttributeValues: { ':section': { S: section } },
      },
    );
    for await (const { Items = [] } of pages)
      for (const item of Items) {
        const { packed, expires: until } = unmarshall(item);
        if (!(packed instanceof Uint8Array) || until * 1_000 <= now()) continue;
        try {
          found.push(unpack(packed, schema));
        } catch {}
      }
    return found;
  }
};

/** Its number, of a fixed length; which keys are remembered is no question here. */
const placeOf = (key: string): string => String(watchedPlace(key, 1)).padStart(3, '0');

const seenFile = v.object({
  name: v.string(),
  at: v.optional(v.string()),
  print: v.string(),
  lines: v.array(
    v.object({
      text: v.string(),
      place: v.optional(v.picklist(['above', 'inside', 'below'])),
      is: v.array(v.picklist(['gone', 'title', 'signing', 'naming', 'prose', 'heading', 'mark'])),
    }),
  ),
}) as v.GenericSchema<unknown, SeenFile>;

const houseNotice = v.object({
  prefix: v.string(),
  wordings: v.number(),
  files: v.number(),
  surest: v.optional(v.array(v.looseObject({ lines: v.array(v.string()) }))),
  stopped: v.optional(houseRules),
}) as unknown as v.GenericSchema<unknown, HouseNotice>;
