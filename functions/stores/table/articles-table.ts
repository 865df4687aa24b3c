/** Articles in DynamoDB, as the writer sees them: one item an article, one conditional write a change. */
import { createHash } from 'node:crypto';
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Article, Articles, Attention, Live } from '../../articles/article.ts';
import { articlesSchema, shelf } from './articles-schema.ts';
import { translated } from './throttling.ts';

/** One attempt to write may take this long, in milliseconds: `changedAt` was stamped when it began, and the changes feed relies on it. */
const writeTimeout = 5_000;

/**
 * @param client must not retry by itself (`maxAttempts: 1`): the caller stamps the time anew before each attempt.
 * @throws Throttled when DynamoDB asks for patience.
 */
export const articlesTable = (client: DynamoDBClient, table: string): Articles => ({
  async read(key) {
    const { Item } = await patiently(() =>
      client.send(new GetItemCommand({ TableName: table, Key: { key: { S: key } }, ConsistentRead: true })),
    );
    return Item && articleFrom(Item);
  },

  async write(next, over) {
    const item = itemFrom(next);
    return conditionally(() =>
      client.send(
        new PutItemCommand({
          TableName: table,
          Item: item,
          ...(over === undefined ? ifAbsent : ifStill(over)),
        }),
        { abortSignal: AbortSignal.timeout(writeTimeout) },
      ),
    );
  },

  remove: (key, over) =>
    conditionally(() =>
      client.send(new DeleteItemCommand({ TableName: table, Key: { key: { S: key } }, ...ifStill(over) }), {
        abortSignal: AbortSignal.timeout(writeTimeout),
      }),
    ),

  async *keys() {
    const pages = paginateScan(
      { client },
      { TableName: table, ProjectionExpression: '#key', ExpressionAttributeNames: { '#key': 'key' } },
    );
    for await (const page of pages) for (const item of page.Items ?? []) yield String(item.key?.S);
  },
});

const ifAbsent = {
  ConditionExpression: 'attribute_not_exists(#key)',
  ExpressionAttributeNames: { '#key': articlesSchema.partition },
};

const ifStill = (revision: string) => ({
  ConditionExpression: 'revision = :revision',
  ExpressionAttributeValues: { ':revision': { S: revision } },
});

async function conditionally(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await patiently(write);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw translated(error);
  }
}

/** Sixteen hex digits that part keys of the same instant in an index; a key itself may be too long for an index key. */
export const tieBreak = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 16);

/** An article as an item. Exported for the reading store's tests. */
export function itemFrom(article: Article): Record<string, AttributeValue> {
  const {
    key,
    revision,
    upload,
    cleaner,
    decisions,
    live,
    proof,
    attention,
    changedAt,
    changeToken,
    expires,
  } = article;
  return marshall(
    {
      key,
      ledger: shelf,
      revision,
      upload,
      cleaner,
      decisions: decisions.length ? decisions : undefined,
      proof,
      changedAt,
      expires,
      ...(changedAt && { shelf, change: `${changedAt}#${changeToken}` }),
      ...(live && {
        live: live.packed,
        liveUpload: live.upload,
        liveCleaner: live.cleaner,
        newest: `${live.publishedAt}#${tieBreak(key)}`,
        ...(live.doubt > 0 && { doubt: `${String(live.doubt).padStart(4, '0')}#${tieBreak(key)}` }),
        ...summary(live),
        etag: live.etag,
        publishedAt: live.publishedAt,
      }),
      ...(attention && {
        attention: attention.status,
        since: `${attention.since}#${tieBreak(key)}`,
        problem: attention.problem,
        heldEtag: attention.etag,
      }),
    },
    { removeUndefinedValues: true },
  );
}

const summary = ({ title, excerpt, words, language, date, author }: Live) => ({
  title,
  excerpt,
  words,
  language,
  date,
  author,
});

function articleFrom(item: Record<string, AttributeValue>): Article {
  const stored = unmarshall(item);
  const live: Live | undefined = stored.live && {
    ...summary(stored as Live),
    packed: stored.live,
    doubt: stored.doubt ? Number.parseInt(stored.doubt, 10) : 0,
    etag: stored.etag,
    publishedAt: stored.publishedAt,
    upload: stored.liveUpload,
    cleaner: stored.liveCleaner,
  };
  const attention: Attention | undefined = stored.attention && {
    status: stored.attention,
    problem: stored.problem,
    since: String(stored.since).slice(0, String(stored.since).indexOf('#')),
    etag: stored.heldEtag,
  };
  return {
    key: stored.key,
    revision: stored.revision,
    upload: stored.upload,
    cleaner: stored.cleaner,
    decisions: stored.decisions ?? [],
    live,
    proof: stored.proof,
    attention,
    changedAt: stored.changedAt,
    changeToken: stored.change && String(stored.change).slice(String(stored.change).indexOf('#') + 1),
    expires: stored.expires,
  };
}
