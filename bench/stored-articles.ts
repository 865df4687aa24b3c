/** Fills a table with published articles, without the trouble of publishing them. */
import { randomUUID } from 'node:crypto';
import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Article, FairCopy } from '../functions/articles/article.ts';
import { etagOf, packFairCopy, summaryOf } from '../functions/articles/fair-copy.ts';
import { itemFrom } from '../functions/stores/table/items.ts';

/** DynamoDB takes so many items in one request. */
const atOnce = 25;

/** Stores `site/0.txt` and so on. */
export async function fill(client: DynamoDBClient, table: string, count: number): Promise<void> {
  for (let from = 0; from < count; from += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, count - from) }, (_, n) => from + n);
    const RequestItems = {
      [table]: numbers.map(n => ({ PutRequest: { Item: itemFrom(article(n, count)) } })),
    };
    await client.send(new BatchWriteItemCommand({ RequestItems }));
  }
}

/** Three to four hundred words in ten paragraphs; one article a minute up to an hour ago. */
function article(n: number, count: number): Article {
  const copy: FairCopy = {
    title: `Article number ${n} of a large site`,
    metadata: { language: 'en', author: 'A. Writer', date: '2026-01-01' },
    blocks: Array.from({ length: 10 }, (_, p) => ({
      kind: 'paragraph' as const,
      text: `Paragraph ${p} of article ${n} says what there is to say in a sentence of ordinary length, and adds another one to it. `.repeat(
        2,
      ),
    })),
  };
  const changedAt = new Date(Date.now() - 3_600_000 - (count - n) * 60_000).toISOString();
  return {
    key: `site/${n}.txt`,
    revision: randomUUID(),
    upload: { etag: 'x' },
    generation: 0,
    cleaner: 1,
    decisions: [],
    publishedAt: changedAt,
    changedAt,
    changeToken: randomUUID(),
    live: {
      ...summaryOf(copy),
      packed: packFairCopy(copy),
      etag: etagOf(copy),
      risk: { rank: 0, sentence: 0, words: 0, furniture: 0 },
      upload: { etag: 'x' },
      cleaner: 1,
    },
  };
}
