/** Articles in DynamoDB, as readers see them: public attributes only, whatever else an item holds. */
import {
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  paginateQuery,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type * as v from 'valibot';
import {
  type Change,
  DamagedItem,
  type Listed,
  type Published,
  type PublishedArticles,
  Throttled,
  type Withdrawn,
} from '../../articles/article.ts';
import { unpackFairCopy } from '../../articles/fair-copy.ts';
import { log } from '../../articles/log.ts';
import { fromAttribute } from '../../articles/packed.ts';
import { isForgotten, isOldNews } from '../../articles/tombstone.ts';
import { articleAttributes, articlesSchema, shelf } from './articles-schema.ts';
import { change, checked, entryOf, listed, readable } from './items.ts';
import { projection } from './projection.ts';
import { translatedForReaders } from './throttling.ts';

const { newest, changes, keys } = articlesSchema.indexes;

/**
 * Entries that a page may examine beside its own. So many cost two read units, and one partition gives 3,000 a second: no
 * question of a reader's costs much more than its answer.
 */
const spare = 20;

/** Bytes. https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html */
const longestKey = 1_024;

/** Entries of the changes index that are asked for at once where all before were withdrawals that are forgotten. */
const forgottenAtOnce = 1_000;

/** How often what DynamoDB left out of a batch is asked for. */
const batchTries = 5;

const changeAttributes = ['key', changes.sort, ...changes.projects];

/**
 * @param now milliseconds since 1970: a tombstone past its time counts as absent, whether it was deleted already or not
 * @throws Throttled (from every method) when DynamoDB asks for patience; `find` DamagedItem
 */
export const publishedArticles = (
  client: DynamoDBClient,
  table: string,
  now: () => number = Date.now,
): PublishedArticles => ({
  async find(key) {
    const { Item } = await patiently(
      client.send(
        new GetItemCommand({
          TableName: table,
          Key: { [articlesSchema.partition]: { S: key } },
          // Replicas lag behind: without this a reader could see an older article after a newer one.
          ConsistentRead: true,
          ...projection(articleAttributes),
        }),
      ),
    );
    return Item && stateIn(unmarshall(Item), now());
  },

  async findAll(keys) {
    const states = new Map<string, Published | Withdrawn | 'damaged'>();
    let asked = keys;
    // DynamoDB answers with 16 MB at the most and names what it left out; what it leaves out for want of capacity, too.
    for (let tries = 0; asked.length > 0; tries++) {
      if (tries === batchTries) throw new Throttled(new Error('DynamoDB left articles out'));
      const { Responses, UnprocessedKeys } = await patiently(
        client.send(
          new BatchGetItemCommand({
            RequestItems: {
              [table]: {
                Keys: asked.map(key => ({ [articlesSchema.partition]: { S: key } })),
                ConsistentRead: true,
                ...projection(articleAttributes),
              },
            },
          }),
        ),
      );
      for (const item of Responses?.[table] ?? []) {
        const stored = unmarshall(item);
        const state = readableState(stored, now());
        if (state) states.set(stored.key, state);
      }
      asked = (UnprocessedKeys?.[table]?.Keys ?? []).flatMap(({ key }) => key?.S ?? []);
    }
    return states;
  },

  async list({ limit, position, prefix = '', language }) {
    // No key is longer, and DynamoDB would refuse the question.
    if (Buffer.byteLength(prefix) > longestKey) return { entries: [] };
    const way = prefix === '' ? newestFirst : under(prefix);
    const entries: Listed[] = [];
    let last = position;
    // A filter, or withdrawn articles, may leave a page short: then a few more entries are read, once.
    for (const step of [limit + 1, spare]) {
      const { condition, from } = way.behind(last);
      const query = {
        TableName: table,
        IndexName: way.index,
        KeyConditionExpression: `#shelf = :shelf${condition && ` AND ${condition}`}`,
        ScanIndexForward: way.isForward,
        ...projection(way.attributes),
        ExpressionAttributeValues: { ':shelf': { S: shelf }, ...(condition && { ':from': { S: from } }) },
      };
      const found = await queried(client, query, newest.partition, step);
      for (const item of found) {
        if (!way.leadsTo(item)) return { entries };
        // What was withdrawn has no etag.
        const entry = item.etag === undefined ? undefined : entryOf(listed, item);
        if (entry && (language === undefined || isIn(language, entry.language))) {
          // One more than asked for: the page has a next one.
          if (entries.length === limit) return { entries, position: last ?? '' };
          entries.push(entry);
        }
        last = way.positionOf(item);
      }
      if (found.length < step) return { entries };
    }
    return { entries, position: last ?? '' };
  },

  async changes({ limit, position, until }) {
    let last = position;
    // An empty page would tell a mirror that there is no more: forgotten withdrawals are passed over, whatever their number.
    for (let step = limit + 1; ; step = forgottenAtOnce) {
      if (last !== undefined && last >= until) return { entries: [] };
      const query = {
        TableName: table,
        IndexName: 'changes',
        KeyConditionExpression: '#shelf = :shelf AND #change BETWEEN :from AND :until',
        ...projection(changeAttributes),
        ExpressionAttributeValues: {
          ':shelf': { S: shelf },
          // Just behind the last entry seen. A position without a token is an instant; entries of that instant come after
          // it, because `#` sorts behind the space. Times start with a digit.
          ':from': { S: last === undefined ? '0' : `${last} ` },
          ':until': { S: until },
        },
      };
      const found = await queried(client, query, changes.partition, step);
      const remembered = found.flatMap(item => {
        const entry = entryOf(change, item);
        return entry && !isPast(entry, now()) ? [{ entry, position: item[changes.sort] }] : [];
      });
      const page = remembered.slice(0, limit);
      const isEnd = found.length < step;
      // One more than fits tells that the walk goes on behind the page; none means that nothing was found yet.
      if (page.length > 0 || isEnd) {
        const entries = page.map(({ entry, position }) => ({ ...changeFrom(entry), position }));
        if (isEnd && remembered.length === page.length) return { entries };
        const isCut = remembered.length > page.length;
        return { entries, position: isCut ? page.at(-1)?.position : found.at(-1)?.[changes.sort] };
      }
      last = found.at(-1)?.[changes.sort];
    }
  },

  async newestChange() {
    const { Items } = await patiently(
      client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'changes',
          KeyConditionExpression: '#shelf = :shelf',
          ScanIndexForward: false,
          Limit: 1,
          ProjectionExpression: '#changedAt',
          ExpressionAttributeNames: { '#changedAt': 'changedAt', '#shelf': changes.partition },
          ExpressionAttributeValues: { ':shelf': { S: shelf } },
        }),
      ),
    );
    return Items?.[0]?.changedAt?.S;
  },
});

/** @throws DamagedItem */
function stateIn(stored: Stored, now: number): Published | Withdrawn | undefined {
  const item = checked(readable, stored);
  if (item.changedAt === undefined || isForgotten(item, now)) return undefined;
  if (!item.live) return { key: item.key, withdrawnAt: item.changedAt };
  return { ...checked(listed, stored), copy: fromAttribute(item.key, 'live', item.live, unpackFairCopy) };
}

function readableState(stored: Stored, now: number): Published | Withdrawn | 'damaged' | undefined {
  try {
    return stateIn(stored, now);
  } catch (error) {
    if (!(error instanceof DamagedItem)) throw error;
    log.error('damaged item', { key: error.key, error: error.message });
    return 'damaged';
  }
}

/** Up to `wanted` items of an index, over as many answers of at most 1 MB as they take. */
async function queried(
  client: DynamoDBClient,
  query: ConstructorParameters<typeof QueryCommand>[0],
  partition: string,
  wanted: number,
): Promise<Stored[]> {
  const items: Stored[] = [];
  const names = { ...query.ExpressionAttributeNames, '#shelf': partition };
  const pages = paginateQuery({ client, pageSize: wanted }, { ...query, ExpressionAttributeNames: names });
  try {
    for await (const page of pages) {
      items.push(...(page.Items ?? []).map(item => unmarshall(item)));
      if (items.length >= wanted) break;
    }
  } catch (error) {
    throw translatedForReaders(error);
  }
  return items.slice(0, wanted);
}

/** A way through what is published: an index, and where one is in it. */
interface Way {
  readonly index: 'newest' | 'keys';
  readonly isForward: boolean;
  readonly attributes: readonly string[];
  /** The condition on the sort key that goes on behind a position; none at the beginning of everything. */
  behind(position: string | undefined): { readonly condition: string; readonly from: string };
  positionOf(item: Stored): string;
  /** False: the way is at its end, and this entry is beyond it. */
  leadsTo(item: Stored): boolean;
}

const newestFirst: Way = {
  index: 'newest',
  isForward: false,
  attributes: ['key', newest.sort, ...newest.projects],
  behind: (position = '') => ({ condition: position && '#newest < :from', from: position }),
  positionOf: item => item[newest.sort],
  leadsTo: () => true,
};

/** A position is what comes behind the prefix: a cursor stands in an address together with it, and keys are long. */
const under = (prefix: string): Way => ({
  index: 'keys',
  isForward: true,
  attributes: [keys.sort, ...keys.projects],
  // A sort key takes one condition: the beginning, or what is behind a key.
  behind: position =>
    position === undefined
      ? { condition: 'begins_with(#key, :from)', from: prefix }
      : { condition: '#key > :from', from: prefix + position },
  positionOf: ({ key }) => key.slice(prefix.length),
  leadsTo: ({ key }) => key.startsWith(prefix),
});

/** What an entry of an index is once it is unmarshalled: nothing of it is sure but its keys, which the index needs. */
type Stored = ReturnType<typeof unmarshall>;

/** Withdrawals that mirrors need not hear of any more. */
const isPast = ({ etag, changedAt, expires }: v.InferOutput<typeof change>, now: number): boolean =>
  isForgotten({ expires }, now) || (etag === undefined && isOldNews(changedAt, now));

const changeFrom = ({ key, etag, changedAt }: v.InferOutput<typeof change>): Change =>
  etag === undefined ? { key, type: 'withdrawn', changedAt } : { key, type: 'published', etag, changedAt };

/** RFC 4647 §3.3.1: `en` is met by `en` and `en-GB`, in whatever letter case. */
export const isIn = (range: string, language = ''): boolean =>
  `${language.toLowerCase()}-`.startsWith(`${range.toLowerCase()}-`);

async function patiently<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw translatedForReaders(error);
  }
}
