/** Lists for editors, from the indexes of the articles table. */
import {
  type DynamoDBClient,
  paginateQuery,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { ListPage } from '../../articles/article.ts';
import type { DeskArticles, DeskList, DeskQuery } from '../../desk/desk-stores.ts';
import { articlesSchema, type IndexSchema, shelf } from './articles-schema.ts';
import { projection } from './indexes/projection.ts';
import { entryOf, listed as published, riskPlace, risky, waiting } from './items.ts';
import { isIn } from './published-articles.ts';
import { translatedForReaders } from './throttling.ts';

/** @throws Throttled (from every method) when DynamoDB asks for patience. */
export const deskArticles = (client: DynamoDBClient, table: string): DeskArticles => ({
  recent: ({ language, ...query }) =>
    listed(client, table, 'newest', shelf, query, item => {
      const entry = entryOf(published, item);
      if (!entry || (language !== undefined && !isIn(language, entry.language))) return undefined;
      const { excerpt, etag, date, ...shown } = entry;
      return shown;
    }),

  waiting: ({ status, problem, ...query }) =>
    listed(client, table, 'attention', status, query, item => {
      const entry = entryOf(waiting, item);
      if (!entry || (problem !== undefined && entry.problem.code !== problem)) return undefined;
      const { etag, ...shown } = entry;
      return { ...shown, status, isPublished: etag !== undefined };
    }),

  risky: ({ behind, ...query }) =>
    listed(
      client,
      table,
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
    const { Items = [] } = await patiently(
      client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'keys',
          KeyConditionExpression: '#shelf = :shelf AND #key BETWEEN :from AND :to',
          Limit: mostTitles,
          ProjectionExpression: '#key, #title',
          ExpressionAttributeNames: { '#shelf': keys.partition, '#key': keys.sort, '#title': 'title' },
          ExpressionAttributeValues: { ':shelf': { S: shelf }, ':from': { S: from }, ':to': { S: to } },
        }),
      ),
    );
    return new Map(Items.flatMap(({ key, title }) => (key?.S && title?.S ? [[key.S, title.S]] : [])));
  },

  async total(list, most) {
    const [index, partition] = whereIs(list);
    let entries = 0;
    let from: QueryCommandInput['ExclusiveStartKey'];
    do {
      const page = await patiently(
        client.send(
          new QueryCommand({
            TableName: table,
            IndexName: index,
            Select: 'COUNT',
            KeyConditionExpression: '#partition = :partition',
            ExpressionAttributeNames: { '#partition': articlesSchema.indexes[index].partition },
            ExpressionAttributeValues: { ':partition': { S: partition } },
            Limit: most + 1 - entries,
            ExclusiveStartKey: from,
          }),
        ),
      );
      entries += page.Count ?? 0;
      from = page.LastEvaluatedKey;
    } while (from && entries <= most);
    return entries > most ? { entries: most, isMore: true } : { entries, isMore: false };
  },
});

const { keys } = articlesSchema.indexes;

const mostTitles = 1_000;

/** The index of a list, and its partition there. */
function whereIs(list: DeskList): readonly [index: keyof typeof articlesSchema.indexes, partition: string] {
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

async function patiently<Answer>(asking: Promise<Answer>): Promise<Answer> {
  try {
    return await asking;
  } catch (error) {
    throw translatedForReaders(error);
  }
}

/** The entries of one partition of an index, the highest first, as far as `entryFrom` lets them through. */
async function listed<Entry extends { key: string }>(
  client: DynamoDBClient,
  table: string,
  index: keyof typeof articlesSchema.indexes,
  partition: string,
  { limit, position, prefix = '', search, examine }: DeskQuery,
  entryFrom: (item: ReturnType<typeof unmarshall>) => Entry | undefined,
): Promise<ListPage<Entry>> {
  const schema: IndexSchema = articlesSchema.indexes[index];
  const { ProjectionExpression, ExpressionAttributeNames } = projection([
    ...new Set(['key', schema.sort, ...schema.projects]),
  ]);
  const pages = paginateQuery(
    { client, pageSize: Math.min(examine, 4 * limit) },
    {
      TableName: table,
      IndexName: index,
      KeyConditionExpression: `#partition = :partition${position === undefined ? '' : ' AND #sort < :position'}`,
      ScanIndexForward: false,
      ProjectionExpression,
      ExpressionAttributeNames: {
        ...ExpressionAttributeNames,
        '#partition': schema.partition,
        ...(position !== undefined && { '#sort': schema.sort }),
      },
      ExpressionAttributeValues: {
        ':partition': { S: partition },
        ...(position !== undefined && { ':position': { S: position } }),
      },
    },
  );
  const entries: Entry[] = [];
  let examined = 0;
  let last = position;
  try {
    for await (const page of pages) {
      for (const raw of page.Items ?? []) {
        const item = unmarshall(raw);
        const isAsked = item.key.startsWith(prefix) && (!search || search(`${item.key} ${item.title ?? ''}`));
        const entry = isAsked ? entryFrom(item) : undefined;
        // One more than asked for: the page has a next one.
        if (examined >= examine || (entry && entries.length === limit)) return { entries, position: last };
        if (entry) entries.push(entry);
        last = item[schema.sort];
        examined += 1;
      }
    }
  } catch (error) {
    throw translatedForReaders(error);
  }
  return { entries };
}
