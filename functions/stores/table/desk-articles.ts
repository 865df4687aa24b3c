/** Lists for editors, from the indexes of the articles table. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { ListPage } from '../../articles/article.ts';
import type { Shard } from '../../articles/keys/shards.ts';
import type { DeskArticles, DeskList, DeskQuery } from '../../desk/desk-stores.ts';
import { articlesSchema, type IndexName, type IndexSchema, shelf } from './articles-schema.ts';
import {
  type AskedTable,
  counted,
  entriesOf,
  type IndexQuery,
  oneShard,
  queried,
  type Stored,
} from './indexes/index-query.ts';
import { entryOf, listed as published, riskPlace, risky, waiting } from './items.ts';
import { isIn } from './published-articles.ts';

/**
 * @param shards where articles may be
 * @throws Throttled (from every method) when DynamoDB asks for patience
 */
export const deskArticles = (
  client: DynamoDBClient,
  table: string,
  shards: readonly Shard[] = oneShard,
): DeskArticles => {
  const asked: AskedTable = { client, table, shards };
  return {
    recent: ({ language, ...query }) =>
      listed(asked, 'newest', shelf, query, item => {
        const entry = entryOf(published, item);
        if (!entry || (language !== undefined && !isIn(language, entry.language))) return undefined;
        const { excerpt, etag, date, ...shown } = entry;
        return shown;
      }),

    waiting: ({ status, problem, ...query }) =>
      listed(asked, 'attention', status, query, item => {
        const entry = entryOf(waiting, item);
        if (!entry || (problem !== undefined && entry.problem.code !== problem)) return undefined;
        const { etag, ...shown } = entry;
        return { ...shown, status, isPublished: etag !== undefined };
      }),

    risky: ({ behind, ...query }) =>
      listed(
        asked,
        'doubt',
        shelf,
        { ...query, position: behind ? riskPlace(behind) : query.position },
        item => {
          const entry = entryOf(risky, item);
          if (!entry) return undefined;
          const { doubt, ...shown } = entry;
          return { ...shown, risk: doubt };
        },
      ),

    async titles(from, to) {
      const query = {
        index: 'keys',
        value: shelf,
        isForward: true,
        attributes: [keys.sort, 'title'],
        condition: '#key BETWEEN :from AND :to',
        values: { ':from': from, ':to': to },
      } as const;
      const found = await queried(asked, query, mostTitles);
      return new Map(found.flatMap(({ key, title }) => (title ? [[key, title]] : [])));
    },

    async total(list, most) {
      const [index, value] = whereIs(list);
      const entries = await counted(asked, { index, value }, most + 1);
      return entries > most ? { entries: most, isMore: true } : { entries, isMore: false };
    },
  };
};

const { keys } = articlesSchema.indexes;

const mostTitles = 1_000;

/** The index of a list, and its partition there. */
function whereIs(list: DeskList): readonly [index: IndexName, value: string] {
  switch (list) {
    case 'published':
      return ['doubt', shelf];
    case 'newest':
      return ['newest', shelf];
    case 'all':
      return ['ledger', shelf];
    default:
      return ['attention', list];
  }
}

/** The entries of one list, the highest first, as far as `entryFrom` lets them through. */
async function listed<Entry extends { key: string }>(
  asked: AskedTable,
  index: IndexName,
  value: string,
  { limit, position, prefix = '', search, examine }: DeskQuery,
  entryFrom: (item: Stored) => Entry | undefined,
): Promise<ListPage<Entry>> {
  const schema: IndexSchema = articlesSchema.indexes[index];
  const query: IndexQuery = {
    index,
    value,
    isForward: false,
    attributes: [...new Set(['key', schema.sort, ...schema.projects])],
    ...(position !== undefined && {
      condition: `#${schema.sort} < :position`,
      values: { ':position': position },
    }),
  };
  const entries: Entry[] = [];
  let examined = 0;
  let last = position;
  for await (const item of entriesOf(asked, query, Math.min(examine, 4 * limit))) {
    const isAsked = item.key.startsWith(prefix) && (!search || search(`${item.key} ${item.title ?? ''}`));
    const entry = isAsked ? entryFrom(item) : undefined;
    // One more than asked for: the page has a next one.
    if (examined >= examine || (entry && entries.length === limit)) return { entries, position: last };
    if (entry) entries.push(entry);
    last = item[schema.sort];
    examined += 1;
  }
  return { entries };
}
