/**
 * The server that bench/reading.ts asks, in a process of its own: an embedded database with as many articles as told, the
 * laptop's server over it, and the bundled Lambda handler over it behind a thin HTTP front. Tells its addresses, and on
 * request its memory, to the process that forked it.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { readApp } from '../functions/api/read-app.ts';
import { requestListener } from '../functions/api/serve-read-app.ts';
import type { Article, FairCopy } from '../functions/article.ts';
import { etagOf, packFairCopy, summaryOf } from '../functions/fair-copy.ts';
import { itemFrom } from '../functions/stores/articles-table.ts';
import { ensureTable, startDatabase } from '../functions/stores/local-database.ts';
import { publishedArticles } from '../functions/stores/published-articles.ts';

const [count = 10, bundle = ''] = [Number(process.argv[2]), process.argv[3]];
const table = 'articles';

const database = await startDatabase();
await ensureTable(database.client, table);
for (let from = 0; from < count; from += 25) {
  const numbers = Array.from({ length: Math.min(25, count - from) }, (_, n) => from + n);
  await database.client.send(
    new BatchWriteItemCommand({
      RequestItems: { [table]: numbers.map(n => ({ PutRequest: { Item: itemFrom(article(n)) } })) },
    }),
  );
}

/** Three to four hundred words in ten paragraphs; one article a minute up to an hour ago. */
function article(n: number): Article {
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
    cleaner: 1,
    decisions: [],
    changedAt,
    changeToken: randomUUID(),
    live: {
      ...summaryOf(copy),
      packed: packFairCopy(copy),
      etag: etagOf(copy),
      publishedAt: changedAt,
      doubt: 0,
      upload: { etag: 'x' },
      cleaner: 1,
    },
  };
}

const listening = async (server: ReturnType<typeof createServer>): Promise<string> => {
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const laptop = createServer(
  requestListener(
    readApp({
      articles: publishedArticles(database.client, table),
      now: Date.now,
      horizon: 1_000,
      cursorSecret: 'bench',
    }),
  ),
);

Object.assign(process.env, {
  ARTICLES_TABLE: table,
  AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
  AWS_REGION: 'local',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
});
const { handler } = await import(pathToFileURL(bundle).href);

/** Plays the HTTP API: an event in, an answer out. */
const gateway = createServer(async (request, response) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const answer = await handler(
    {
      version: '2.0',
      rawPath: decodeURIComponent(pathname),
      rawQueryString: search.slice(1),
      headers: request.headers,
      requestContext: { domainName: 'localhost', http: { method: request.method } },
      isBase64Encoded: false,
    },
    {},
  );
  response
    .writeHead(answer.statusCode, answer.headers)
    .end(Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8'));
});

const addresses = { laptop: await listening(laptop), lambda: await listening(gateway) };
process.on('message', () => process.send?.({ memory: process.memoryUsage.rss() }));
process.send?.({ addresses, middle: Math.floor(count / 2) });
