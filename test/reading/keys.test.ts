/** Every key is found through either door: an HTTP API's event, whose path is decoded, and real HTTP. */
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { handler as Handler } from '../../functions/entries/on-read.ts';
import { articlePath, encodedPath, keyIn } from '../../functions/reading/http/links.ts';
import { requestListener } from '../../functions/reading/serve-read-app.ts';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { openDatabase, openSite, origin, paragraph, type Site } from './site.ts';

const keys = [
  'reports/50% off #1.txt',
  'a+b c.txt',
  '100%25.txt',
  '100%.txt',
  'de/Straße.txt',
  'folder//double.txt',
  'de/café.txt',
  'de/cafe\u0301.txt',
  'back\\slash.txt',
  'end/',
  '/start.txt',
  "it's (a) *star*!~.txt",
  '%2E%2E/up.txt',
  'a&b=c;d,e@f:g$h.txt',
  '…/日本語 の記事.md',
  'health',
  '../not',
];

let database: LocalDatabase;
let site: Site;
let handler: typeof Handler;
let port: number;
const server = createServer();

beforeAll(async () => {
  database = await openDatabase();
  site = await openSite(database);
  for (const key of keys) await site.publish(key, { title: key, blocks: [paragraph('Text.')] });
  vi.stubEnv('ARTICLES_TABLE', site.table);
  vi.stubEnv('PICTURES', 'link');
  vi.stubEnv('OFFERS', '["sitemap"]');
  vi.stubEnv('ORIGIN', origin);
  vi.stubEnv('FACETS_TABLE', site.facets);
  vi.stubEnv('SHARDS_ASKED', '1');
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', database.endpoint);
  vi.stubEnv('AWS_REGION', 'local');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  ({ handler } = await import('../../functions/entries/on-read.ts'));
  server.on('request', requestListener(site.app)).listen(0, '127.0.0.1');
  await new Promise(listening => server.once('listening', listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});

/** What an HTTP API hands over for a path that it has decoded. */
const throughGateway = async (rawPath: string, rawQueryString = '', headers: Record<string, string> = {}) => {
  const event = {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: { accept: 'application/json', host: 'api.example.org', ...headers },
    requestContext: {
      accountId: '111122223333',
      apiId: 'exampleapi',
      domainName: 'api.example.org',
      domainPrefix: 'api',
      http: { method: 'GET', path: rawPath, protocol: 'HTTP/1.1', sourceIp: '203.0.113.7', userAgent: 'x' },
      requestId: 'example',
      routeKey: '$default',
      stage: '$default',
      time: '02/Mar/2026:06:00:00 +0000',
      timeEpoch: 1_772_431_200_000,
    },
    isBase64Encoded: false,
  };
  // biome-ignore lint/suspicious/noExplicitAny: the event as it comes, not as one library types it.
  return handler(event as any, {} as any);
};

/** A request whose path goes out exactly as it stands. */
const overHttp = (path: string) =>
  new Promise<{ status: number; body: string }>((answered, failed) => {
    request({ port, path, headers: { accept: 'application/json' } })
      .on('response', async answer => answered({ status: answer.statusCode ?? 0, body: await text(answer) }))
      .on('error', failed)
      .end();
  });

const published = keys.filter(key => key !== '../not');

test.each(published)('%s is found through both doors, by the link that the API writes', async key => {
  const event = await throughGateway(`/articles/${key}`);
  const http = await overHttp(articlePath(key));

  expect(event.statusCode).toBe(200);
  expect(JSON.parse(event.body).key).toBe(key);
  expect(http.status).toBe(200);
  expect(JSON.parse(http.body).key).toBe(key);
});

test('all links of listing, feeds and articles lead to their articles', async () => {
  const listing = await site.json('/articles?limit=100');
  const feed = await site.json('/feed.json');
  const atom = await (await site.get('/feed.atom')).text();
  const page = await (await site.get('/articles', { accept: 'text/html' })).text();

  expect(listing.items.map((item: { key: string }) => item.key).sort()).toEqual([...published].sort());
  for (const { key, href } of listing.items) {
    const found = await overHttp(href);
    expect(JSON.parse(found.body).key).toBe(key);
    const { headers } = await site.get(href);
    const links = [...(headers.get('link') ?? '').matchAll(/<([^>]+)>/g)].map(([, link]) => link ?? '');
    for (const link of [headers.get('content-location') ?? '', ...links]) {
      const followed = await overHttp(link);
      expect(followed.status).toBe(200);
    }
    expect(feed.items.map((item: { url: string }) => item.url)).toContain(`${origin}${href}`);
    expect(atom).toContain(`<id>${origin}${href.replaceAll('&', '&amp;')}</id>`);
  }
  for (const [, href = ''] of page.matchAll(/<h2[^>]*><a href="([^"]+)"/g))
    expect(published).toContain(keyIn(href.replaceAll('&amp;', '&').replaceAll('&#39;', "'")));
});

test('a plus sign is a plus sign, escaped or not', async () => {
  for (const path of ['/articles/a+b%20c.txt', '/articles/a%2Bb%20c.txt'])
    expect(JSON.parse((await overHttp(path)).body).key).toBe('a+b c.txt');
});

test('an escaped slash is a slash, as it is behind a gateway', async () => {
  expect(JSON.parse((await overHttp('/articles/de%2FStra%C3%9Fe.txt')).body).key).toBe('de/Straße.txt');
});

test.each(['/articles/100%.txt', '/articles/%', '/articles/%FF.txt', '/articles/%zz', '/articles/a%E0%A4%A'])(
  'a broken escape is told, not guessed: %s',
  async path => {
    const { status, body } = await overHttp(path);

    expect(status).toBe(400);
    expect(JSON.parse(body).type).toBe('/docs#broken-path');
  },
);

test.each(['x/../de/Straße.txt', '../articles/a+b c.txt', './a+b c.txt', 'de/./Straße.txt', '..', '.'])(
  '%s names no article, never another one',
  async key => {
    const escaped = key.split('/').map(encodeURIComponent).join('/');
    for (const path of [escaped, escaped.replaceAll('.', '%2E'), escaped.replaceAll('.', '%2e')])
      expect((await overHttp(`/articles/${path}`)).status).toBe(404);
    expect((await throughGateway(`/articles/${key}`)).statusCode).toBe(404);
  },
);

test('a question mark in a decoded path is no query', async () => {
  const answer = await throughGateway('/articles/what?.txt');

  expect(answer.statusCode).toBe(404);
  expect(JSON.parse(answer.body).type).toBe('/docs#no-such-article');
});

test('the query is taken from where the gateway puts it', async () => {
  const answer = await throughGateway('/articles/100%.txt', 'format=text');

  expect(answer.statusCode).toBe(200);
  expect(answer.headers?.['content-type']).toBe('text/plain; charset=utf-8');
  expect(answer.body).toBe('100%.txt\n\nText.\n');
});

test('a compressed body goes through the gateway in base64', async () => {
  await site.publish('long.txt', { title: 'Long', blocks: [paragraph('Word. '.repeat(1000))] });

  for (const type of ['application/json', 'text/plain', 'text/html']) {
    const answer = await throughGateway('/articles/long.txt', '', {
      accept: type,
      'accept-encoding': 'gzip',
    });
    const { gunzipSync } = await import('node:zlib');

    expect(answer.isBase64Encoded).toBe(true);
    expect(answer.headers?.['content-encoding']).toBe('gzip');
    expect(gunzipSync(Buffer.from(answer.body, 'base64')).toString()).toContain('Word. Word.');
  }
});

test('an answer without a body goes through the gateway', async () => {
  const known = await throughGateway('/articles/100%.txt');
  const answer = await throughGateway('/articles/100%.txt', '', {
    'if-none-match': String(known.headers?.etag),
  });

  expect(answer.statusCode).toBe(304);
  expect(answer.body).toBe('');
});

test('a request line that is none of ours is answered, not crashed on', async () => {
  for (const line of [
    'GET * HTTP/1.1',
    'OPTIONS * HTTP/1.1',
    'GET http://other.example/articles HTTP/1.1',
    'GET //articles HTTP/1.1',
  ]) {
    const answer = await new Promise<string>((ended, failed) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`),
      );
      text(socket).then(ended, failed);
    });

    expect(answer).toMatch(/^HTTP\/1.1 [24]/);
  }
});

test('whatever a key is, its path is decoded back to it once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), key => {
      const { pathname } = new URL(articlePath(key), 'http://localhost');
      const dots = key.split('/').some(segment => segment === '.' || segment === '..');
      fc.pre(!dots);

      expect(keyIn(pathname)).toBe(key);
      expect(encodedPath(`/articles/${key}`)).toBe(articlePath(key));
    }),
  );
});
