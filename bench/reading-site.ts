/**
 * The server that bench/reading.ts asks, in a process of its own: an embedded database with as many articles as told, the
 * laptop's server over it, and on-read's bundle and an empty handler over it behind a thin HTTP front. Tells its addresses, and on
 * request its memory, to the process that forked it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { readApp } from '../functions/reading/read-app.ts';
import { requestListener } from '../functions/reading/serve-read-app.ts';
import { ensureTable, startDatabase } from '../functions/stores/laptop/local-database.ts';
import { publishedArticles } from '../functions/stores/table/published-articles.ts';
import { fill } from './stored-articles.ts';
import { names, surroundings } from './surroundings.ts';

const [size, bundle = '', empty = ''] = process.argv.slice(2);
const count = Number(size);
const { table } = names;

const database = await startDatabase();
await ensureTable(database.client, table);
await fill(database.client, table, count);

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
      cursorScope: 'bench',
      origin: 'https://read.example',
      feedWriters: () => import('../functions/reading/feeds/feed-writers.ts'),
    }),
  ),
);

Object.assign(process.env, surroundings({ database: database.endpoint }));
const { handler } = await import(pathToFileURL(bundle).href);
const { handler: emptyHandler } = await import(pathToFileURL(empty).href);

/** Plays the HTTP API: an event in, an answer out. */
const gateway = (handler: (event: object, context: object) => Promise<Answer>) =>
  createServer(async (request, response) => {
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

interface Answer {
  readonly statusCode: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

const addresses = {
  laptop: await listening(laptop),
  lambda: await listening(gateway(handler)),
  empty: await listening(gateway(emptyHandler)),
};
process.on('message', () => process.send?.({ memory: process.memoryUsage.rss() }));
process.send?.({ addresses, middle: Math.floor(count / 2) });
