/** Articles in DynamoDB, as readers see them: public attributes only, whatever else an item holds. */
import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type * as v from 'valibot';
import {
  type Change,
  DamagedItem,
  type Listed,
  type Published,
  type PublishedArticles,
  type Withdrawn,
} from '../../articles/article.ts';
import { unpackFairCopy } from '../../articles/fair-copy.ts';
import type { Shard } from '../../articles/keys/shards.ts';
import { log } from '../../articles/log.ts';
import { type Offer, offers } from '../../articles/offer.ts';
import { fromAttribute } from '../../articles/packed.ts';
import { isForgotten, isOldNews } from '../../articles/tombstone.ts';
import { articleAttributes, articlesSchema, listedAttributes, shelf } from './articles-schema.ts';
import { facetIn, listedByFacet } from './facets/listed-by-facet.ts';
import { batchRead } from './indexes/batch-read.ts';
import { type AskedTable, oneShard, queried, type Stored } from './indexes/index-query.ts';
import { projection } from './indexes/projection.ts';
import { mapPlaces, mapped, wayOf } from './indexes/ways.ts';
import { change, checked, entryOf, inMap, listed, readable } from './items.ts';
import { translatedForReaders } from './throttling.ts';

const { changes, cuts } = articlesSchema.indexes;

/**
 * Entries that a page may examine beside its own. So many cost two read units, and one partition gives 3,000 a second: no
 * question of a reader's costs much more than its answer.
 */
const spare = 20;

/** Articles in a part of the site map. */
const longestPart = 1_000;

/** Entries of the changes index that are asked for at once where all before were withdrawals that are forgotten. */
const forgottenAtOnce = 1_000;

const changeAttributes = ['key', changes.sort, ...changes.projects];

/**
 * @param now milliseconds since 1970: a tombstone past its time counts as absent, whether it was deleted already or not
 * @param offered what the table has an index for, besides what it always has
 * @param facets the table that authors and tags are looked up in, where one of them is offered
 * @param shards where articles may be
 * @throws Throttled (from every method) when DynamoDB asks for patience; `find` DamagedItem
 */
export const publishedArticles = (
  client: DynamoDBClient,
  table: string,
  now: () => number = Date.now,
  offered: readonly Offer[] = offers,
  facets = '',
  shards: readonly Shard[] = oneShard,
): PublishedArticles => {
  const asked: AskedTable = { client, table, shards };
  return {
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
      for (const stored of await batchRead(client, table, keys, articleAttributes)) {
        const state = readableState(stored, now());
        if (state) states.set(stored.key, state);
      }
      return states;
    },

    async listAll(keys) {
      const found = new Map<string, Listed>();
      for (const item of await batchRead(client, table, keys, listedAttributes)) {
        // What was withdrawn has no etag.
        const entry = item.etag === undefined ? undefined : entryOf(listed, item);
        if (entry) found.set(entry.key, entry);
      }
      return keys.flatMap(key => found.get(key) ?? []);
    },

    async list(listing) {
      const { limit, position, language } = listing;
      const named = facetIn(listing);
      if (named)
        return named.facet === undefined
          ? { entries: [] }
          : listedByFacet(asked, facets, named.facet, listing, spare);
      const way = wayOf(listing, offered);
      const entries: Listed[] = [];
      let last = position;
      if (!way) return { entries };
      // A filter, or withdrawn articles, may leave a page short: then a few more entries are read, once.
      for (const step of [limit + 1, spare]) {
        const found = await queried(asked, way.behind(last), step);
        for (const item of found) {
          if (!way.leadsTo(item)) return { entries };
          // What was withdrawn has no etag.
          const entry = item.etag === undefined || !way.has(item) ? undefined : entryOf(listed, item);
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

    async mapped(part) {
      const found = await queried(asked, mapped(part), longestPart);
      return found.flatMap(item => entryOf(inMap, item) ?? []);
    },

    async mapParts({ limit, position }) {
      const found = await queried(asked, mapPlaces(position), limit);
      const places = found.map(item => String(item[cuts.sort]));
      return position === undefined ? places.reverse() : places;
    },

    async changes({ limit, position, until }) {
      let last = position;
      // An empty page would tell a mirror that there is no more: forgotten withdrawals are passed over, whatever their number.
      for (let step = limit + 1; ; step = forgottenAtOnce) {
        if (last !== undefined && last >= until) return { entries: [] };
        const query = {
          index: 'changes',
          value: shelf,
          isForward: true,
          attributes: changeAttributes,
          condition: '#change BETWEEN :from AND :until',
          values: {
            // Just behind the last entry seen. A position without a token is an instant; entries of that instant come after
            // it, because `#` sorts behind the space. Times start with a digit.
            ':from': last === undefined ? '0' : `${last} `,
            ':until': until,
          },
        } as const;
        const found = await queried(asked, query, step);
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
      const query = { index: 'changes', value: shelf, isForward: false, attributes: [changes.sort] } as const;
      const [newest] = await queried(asked, query, 1);
      return newest && timeOf(String(newest[changes.sort]));
    },
  };
};

/** A place in the changes index begins with its time. */
const timeOf = (place: string): string => place.slice(0, place.indexOf('#'));

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
