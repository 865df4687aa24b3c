/** Articles in DynamoDB, as readers see them: public attributes only, whatever else an item holds. */
import { type DynamoDBClient, GetItemCommand, paginateQuery, QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Change, Listed, PublishedArticles } from '../../articles/article.ts';
import { unpackFairCopy } from '../../articles/fair-copy.ts';
import { articlesSchema, shelf } from './articles-schema.ts';
import { translatedForReaders } from './throttling.ts';

/** What one article's page needs of its item. */
const articleAttributes = [
  'key',
  'live',
  'title',
  'excerpt',
  'words',
  'language',
  'date',
  'author',
  'etag',
  'publishedAt',
  'changedAt',
  'expires',
];

const { newest, changes } = articlesSchema.indexes;

/** Entries of the changes index that are asked for at once where all before were withdrawals that are forgotten. */
const forgottenAtOnce = 1_000;

/** Every attribute is named by a placeholder: `key`, `language` and `date` are words of DynamoDB's own. */
const projection = (attributes: readonly string[]) => ({
  ProjectionExpression: attributes.map(name => `#${name}`).join(', '),
  ExpressionAttributeNames: Object.fromEntries(attributes.map(name => [`#${name}`, name])),
});

const listedAttributes = ['key', newest.sort, ...newest.projects];
const changeAttributes = ['key', changes.sort, ...changes.projects];

/**
 * @param now milliseconds since 1970: a tombstone past its time counts as absent, whether it was deleted already or not
 * @throws Throttled (from every method) when DynamoDB asks for patience.
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
    const item = Item && unmarshall(Item);
    if (item?.changedAt === undefined || isExpired(item, now())) return undefined;
    if (!item.live) return { key, withdrawnAt: item.changedAt };
    return { ...listedFrom(item), copy: unpackFairCopy(item.live) };
  },

  async newest({ limit, position, prefix = '', language, examine }) {
    const matches = (entry: Listed): boolean =>
      entry.key.startsWith(prefix) && (language === undefined || isIn(language, entry.language));
    const entries: Listed[] = [];
    let examined = 0;
    let last = position;
    // A filter that lets most through needs one short query; one that lets little through, few long ones.
    for (let step = limit + 1; ; step *= 4) {
      const wanted = Math.min(step, examine - examined);
      const query = {
        TableName: table,
        IndexName: 'newest',
        KeyConditionExpression:
          last === undefined ? '#shelf = :shelf' : '#shelf = :shelf AND #newest < :position',
        ScanIndexForward: false,
        ...projection(listedAttributes),
        ExpressionAttributeValues: {
          ':shelf': { S: shelf },
          ...(last !== undefined && { ':position': { S: last } }),
        },
      };
      const found = await queried(client, query, newest.partition, wanted);
      for (const item of found) {
        const entry = listedFrom(item);
        if (matches(entry)) {
          // One more than asked for: the page has a next one.
          if (entries.length === limit) return { entries, position: last };
          entries.push(entry);
        }
        last = item[newest.sort];
        examined += 1;
      }
      if (found.length < wanted) return { entries };
      if (examined >= examine) return { entries, position: last };
    }
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
      const remembered = found.filter(item => !isExpired(item, now()));
      const page = remembered.slice(0, limit);
      const isEnd = found.length < step;
      // One more than fits tells that the walk goes on behind the page; none means that nothing was found yet.
      if (page.length > 0 || isEnd) {
        const entries = page.map(changeFrom);
        if (isEnd && remembered.length === page.length) return { entries };
        const isCut = remembered.length > page.length;
        return { entries, position: (isCut ? page : found).at(-1)?.[changes.sort] };
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

/** What an item is once it is unmarshalled; the writer's encoding is the contract (articles-table.ts). */
// biome-ignore lint/suspicious/noExplicitAny: unmarshall's own type; the attributes' types are the writer's.
type Item = Record<string, any>;

/** Up to `wanted` items of an index, over as many answers of at most 1 MB as they take. */
async function queried(
  client: DynamoDBClient,
  query: ConstructorParameters<typeof QueryCommand>[0],
  partition: string,
  wanted: number,
): Promise<Item[]> {
  const items: Item[] = [];
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

const changeFrom = ({ key, etag, changedAt }: Item): Change =>
  etag === undefined ? { key, type: 'withdrawn', changedAt } : { key, type: 'published', etag, changedAt };

const listedFrom = (item: Item): Listed => ({
  key: item.key,
  title: item.title,
  excerpt: item.excerpt,
  words: item.words,
  ...(item.language && { language: item.language }),
  ...(item.date && { date: item.date }),
  ...(item.author && { author: item.author }),
  etag: item.etag,
  publishedAt: item.publishedAt,
  changedAt: item.changedAt,
});

const isExpired = (item: Item, now: number): boolean =>
  item.expires !== undefined && item.expires * 1000 <= now;

/** RFC 4647 §3.3.1: `en` is met by `en` and `en-GB`, in whatever letter case. */
const isIn = (range: string, language = ''): boolean =>
  `${language.toLowerCase()}-`.startsWith(`${range.toLowerCase()}-`);

async function patiently<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw translatedForReaders(error);
  }
}
