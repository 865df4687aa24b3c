/** The reading side over real HTTP, on this machine. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { PublishedArticles } from '../articles/article.ts';
import { linkedPictures, type Pictures } from '../representations/pictures.ts';
import { samePath } from './http/links.ts';
import { ownNames } from './own-names.ts';
import { readApp } from './read-app.ts';

export interface Serving {
  /** `http://localhost:4000`, say. */
  readonly address: string;
  /** Answers what is under way and frees the port. */
  close(): Promise<void>;
}

/** One process writes, and its index does not lag: a second is plenty. Milliseconds. */
export const horizon = 1_000;

/**
 * Bytes of a request before its body. Node's own limit is a quarter of this, and answers with an empty 431 what the app would
 * answer in its own words: this address is too long.
 */
const maxHeaderSize = 64 * 1024;

export interface ServeSettings {
  /** 0: any free one. */
  readonly port: number;
  /** Milliseconds since 1970, by the clock that changes are stamped with. */
  readonly now: () => number;
  /** Answers what is under /desk. */
  readonly desk?: Pick<Hono, 'fetch'>;
  /** What links that leave the site begin with. Absent: the address that it is served at. */
  readonly origin?: string | undefined;
  /** Names that are answered besides those of the loopback interface: of a proxy before this server. */
  readonly hosts?: readonly string[] | undefined;
  /** May pages of other sites read it? Not unless somebody asks for it. */
  readonly cors?: boolean | undefined;
  /** What pages do with pictures: they link to them, unless somebody asks for more. */
  readonly pictures?: Pictures | undefined;
}

/**
 * Serves on the loopback interface alone, and under its own names alone.
 * @throws the system's error if it can't listen there, with its code: `EADDRINUSE`
 */
export async function serveReadApp(
  articles: PublishedArticles,
  { port, now, desk, hosts, origin, cors = false, pictures = linkedPictures }: ServeSettings,
): Promise<Serving> {
  const server = createServer({ maxHeaderSize });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const app = readApp({
    articles,
    now,
    horizon,
    cursorScope: 'laptop',
    cors,
    pictures,
    origin: origin ?? address,
    feedWriters: () => import('./feeds/feed-writers.ts'),
  });
  const isForDesk = (request: Request): boolean => /^\/desk(?:\/|$)/.test(new URL(request.url).pathname);
  const listener = requestListener(
    desk ? { fetch: request => (isForDesk(request) ? desk : app).fetch(request) } : app,
  );
  const isOurs = ownNames(hosts);
  // Nothing is read from a connection before this is done: it follows at once.
  server.on('request', (request, response) =>
    isOurs(request.headers.host) ? listener(request, response) : misdirected(response),
  );
  return {
    address,
    close: () =>
      new Promise<void>((closed, failed) => {
        server.close(error => (error ? failed(error) : closed()));
        server.closeIdleConnections();
      }),
  };
}

/** RFC 9110 §15.5.20, with a problem of RFC 9457: nothing that is here is told. */
function misdirected(response: ServerResponse): void {
  const detail =
    'This server answers under its own names only: localhost, and those that it was started with (--host).';
  response
    .writeHead(421, { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' })
    .end(JSON.stringify({ type: 'about:blank', title: 'This is another server', status: 421, detail }));
}

/** An app behind Node's HTTP server. Keys are found in a path as they are behind an HTTP API: decoded exactly once. */
export function requestListener(app: Pick<Hono, 'fetch'>): RequestListener {
  const listener = getRequestListener(request => app.fetch(request));
  return (incoming, outgoing) => {
    incoming.url = sameTarget(incoming);
    return listener(incoming, outgoing);
  };
}

/** `*` and whole URLs, as proxies send them, are left to the adapter. */
function sameTarget({ url = '/' }: IncomingMessage): string {
  if (!url.startsWith('/')) return url;
  const query = url.indexOf('?');
  return query === -1 ? samePath(url) : samePath(url.slice(0, query)) + url.slice(query);
}
