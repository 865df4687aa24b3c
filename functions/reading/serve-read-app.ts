/** The reading side over real HTTP, on this machine. */
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { PublishedArticles } from '../articles/article.ts';
import { samePath } from './http/links.ts';
import { readApp } from './read-app.ts';

export interface Serving {
  /** `http://localhost:4000`, say. */
  readonly address: string;
  /** Answers what is under way and frees the port. */
  close(): Promise<void>;
}

/** One process writes, and its index does not lag: a second is plenty. Milliseconds. */
const horizon = 1_000;

/**
 * Serves on the loopback interface alone.
 * @param port 0: any free one
 * @param desk answers what is under /desk
 * @throws the system's error if it can't listen there, with its code: `EADDRINUSE`
 */
export async function serveReadApp(
  articles: PublishedArticles,
  port: number,
  desk?: Pick<Hono, 'fetch'>,
): Promise<Serving> {
  const app = readApp({ articles, now: Date.now, horizon, cursorSecret: 'laptop' });
  const isForDesk = (request: Request): boolean => /^\/desk(?:\/|$)/.test(new URL(request.url).pathname);
  const server = createServer(
    requestListener(desk ? { fetch: request => (isForDesk(request) ? desk : app).fetch(request) } : app),
  );
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((closed, failed) => {
        server.close(error => (error ? failed(error) : closed()));
        server.closeIdleConnections();
      }),
  };
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
