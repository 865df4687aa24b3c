/** The document and the server say the same: each documented answer is given, each given answer is documented. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Hono } from 'hono';
import { OpenAPIClientAxios } from 'openapi-client-axios';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readApp } from '../../functions/reading/read-app.ts';
import { requestListener } from '../../functions/reading/serve-read-app.ts';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { publishedArticles } from '../../functions/stores/table/published-articles.ts';
import { feedWriters, horizon, openDatabase, openSite, origin, paragraph, type Site } from './site.ts';

/** Failures are expected here. */
vi.spyOn(process.stderr, 'write').mockReturnValue(true);

interface Document {
  readonly openapi: string;
  readonly servers: readonly object[];
  readonly info: { readonly license: object };
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
interface Operation {
  readonly tags: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

let database: LocalDatabase;
let site: Site;
let document: Document;
/** Answers for DynamoDB, always that it is too much. */
const busyDatabase = createServer((_, answer) => {
  const body = JSON.stringify({
    __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
  });
  answer.writeHead(400, { 'Content-Type': 'application/x-amz-json-1.0' }).end(body);
}).listen(0, '127.0.0.1');

const mark = { kind: 'link' as const, start: 0, end: 4, href: 'https://example.org/' };

beforeAll(async () => {
  database = await openDatabase();
  site = await openSite(database);
  await site.publish('news/full.txt', {
    title: 'Full',
    metadata: { author: 'A', date: '2024-12-15', language: 'en', site: 'S', url: 'https://example.org/full' },
    blocks: [
      { kind: 'heading', level: 2, text: 'Heading' },
      { ...paragraph('Text.'), marks: [mark] },
      { kind: 'item', level: 1, number: 1, text: 'Item' },
      { kind: 'row', header: true, text: 'a\tb' },
    ],
  });
  await site.publish('gone.txt', { title: 'Gone' });
  await site.withdraw('gone.txt');
  await site.publish('bare.txt', {});
  site.time += 2 * horizon;
  document = (await (await site.get('/openapi.json')).json()) as Document;
});
afterAll(async () => {
  busyDatabase.close();
  await database.close();
});

const appOn = (client: DynamoDBClient): Hono =>
  readApp({
    articles: publishedArticles(client, 'missing'),
    now: () => site.time,
    horizon,
    cursorScope: '',
    origin,
    feedWriters,
  });
const failing = () => appOn(database.client);
const busy = () =>
  appOn(
    new DynamoDBClient({
      endpoint: `http://127.0.0.1:${(busyDatabase.address() as AddressInfo).port}`,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    }),
  );

test('the document is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document) as never);

  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(document.openapi).toMatch(/^3\.1\./);
});

test('it says where it answers, under which licence, and which routes belong together', () => {
  const { servers, info, tags, paths } = document;
  const used = Object.values(paths).flatMap(path => Object.values(path).flatMap(({ tags }) => tags));

  expect(servers).toEqual([{ url: origin }]);
  expect(info.license).toEqual({ name: 'MIT', identifier: 'MIT' });
  expect([...new Set(used)].sort()).toEqual(tags.map(({ name }) => name).sort());
});

test('it describes every route that the app has', () => {
  // The bare address only leads to the listing.
  const routes = site.app.routes.filter(
    ({ method, path }) => method === 'GET' && path !== '/*' && path !== '/',
  );
  const paths = routes.map(({ path }) => path.replace(/:key\{.*\}$/, '{key}').replace(':part', '{part}'));

  expect(Object.keys(document.paths).sort()).toEqual([...new Set(paths)].sort());
});

test('each documented answer is given, and each given answer is documented', async () => {
  const expired = `/changes?cursor=${(await site.json('/changes')).cursor}`;
  const long = 'x'.repeat(9_000);
  const given = new Set<string>();
  const ask = async (route: string, path: string, headers: Record<string, string> = {}, app = site.app) => {
    const response = await app.request(path, { headers });
    given.add(answerOf(route, response));
    await expectDocumented(route, response);
    return response;
  };

  for (const [route, path = route, accept = ['*/*']] of [
    ['/articles', '/articles?limit=1', ['application/json', 'text/html']],
    [
      '/articles/{key}',
      '/articles/news/full.txt',
      ['application/json', 'text/plain', 'text/markdown', 'text/html'],
    ],
    ['/changes'],
    ['/feed.json'],
    ['/feed.atom'],
    ['/feed.rss'],
    ['/robots.txt'],
    ['/sitemap.xml'],
    ['/sitemap/{part}', '/sitemap/first.xml'],
    ['/oembed', `/oembed?url=${origin}/articles/bare.txt`],
    ['/openapi.json'],
    ['/docs'],
    ['/health'],
  ] as [string, string?, string[]?][]) {
    for (const type of accept) {
      const response = await ask(route, path, { accept: type });
      const etag = response.headers.get('etag');
      if (etag) await ask(route, path, { accept: type, 'if-none-match': etag });
    }
    await ask(route, `${path.split('?')[0]}?nonsense=1`);
    await ask(route, `${path.split('?')[0]}?nonsense=${long}`);
    if (['/robots.txt', '/openapi.json', '/docs'].includes(route)) continue;
    await ask(route, path, {}, failing());
    await ask(route, path, {}, busy());
  }
  for (const path of ['/articles?limit=0', '/articles?cursor=x', '/articles?prefix=nothing'])
    await ask('/articles', path);
  await ask('/articles', '/articles', { accept: 'image/png' });
  for (const path of [
    '/articles/bare.txt',
    '/articles/none.txt',
    '/articles/gone.txt',
    '/articles/%',
    '/articles/bare.txt?format=pdf',
  ])
    await ask('/articles/{key}', path);
  await ask('/articles/{key}', '/articles/bare.txt', { accept: 'image/png' });
  for (const query of [
    'url=x',
    `url=${origin}/articles/gone.txt`,
    `url=${origin}/articles/bare.txt&format=xml`,
  ])
    await ask('/oembed', `/oembed?${query}`);
  await ask('/sitemap/{part}', '/sitemap/none.xml');
  for (const feed of ['/feed.json', '/feed.atom', '/feed.rss']) await ask(feed, `${feed}?include=x`);
  await ask('/articles', '/articles?fields=key,title');
  await ask('/changes', '/changes?include=article');
  await ask('/changes', '/changes?limit=0');
  site.time += 30 * 86_400_000;
  await ask('/changes', expired);

  // The gateway gives that one, before this app is asked.
  const ours = [...documented()].filter(answer => !answer.endsWith(' 429 application/json'));
  expect([...given].sort()).toEqual(ours.sort());
  expect(documented().size - ours.length).toBe(Object.keys(document.paths).length);
});

/** An answer as the document names it. */
const answerOf = (route: string, { status, headers }: Response): string =>
  [route, status, headers.get('content-type')?.split(';')[0]].filter(Boolean).join(' ');

function documented(): Set<string> {
  const answers = Object.entries(document.paths).flatMap(([route, { get }]) =>
    Object.entries(get?.responses ?? {}).flatMap(([status, { content }]) =>
      content ? Object.keys(content).map(type => `${route} ${status} ${type}`) : [`${route} ${status}`],
    ),
  );
  return new Set(answers);
}

async function expectDocumented(route: string, response: Response): Promise<void> {
  expect(documented()).toContain(answerOf(route, response));
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  if (!type.endsWith('json')) return;
  const schema = document.paths[route]?.get?.responses[response.status]?.content?.[type]?.schema ?? false;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'document');
  const pointed = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/'));
  const valid = ajv.validate(pointed, await response.clone().json());

  expect(ajv.errors).toBeNull();
  expect(valid).toBe(true);
}

test('a parameter that is described is taken, and no other is', async () => {
  const sample: Record<string, string> = {
    limit: '1',
    prefix: 'a',
    language: 'en',
    section: 'a',
    url: 'https://example.org/full',
    since: '2026-03-02',
    until: '2026-03-03',
    order: 'oldest',
    keys: 'bare.txt',
    fields: 'key',
    format: 'text',
    maxwidth: '100',
  };
  for (const [route, { get }] of Object.entries(document.paths)) {
    const names =
      get?.parameters?.filter(parameter => parameter.in === 'query').map(({ name }) => name) ?? [];
    if (route === '/oembed') continue;
    const path = route.replace('{key}', 'bare.txt').replace('{part}', 'first.xml');
    for (const name of [...Object.keys(sample), 'cursor', 'nonsense']) {
      if (name === 'cursor' && names.includes(name)) continue;
      const response = await site.get(`${path}?${name}=${sample[name] ?? 'x'}`);

      expect([200, 400], `${path} ${name}`).toContain(response.status);
      expect(response.status === 200, `${path} ${name}`).toBe(names.includes(name));
    }
  }
});

test('a client that is made from the document works', async () => {
  const server = createServer(requestListener(site.app)).listen(0, '127.0.0.1');
  await new Promise(listening => server.once('listening', listening));
  try {
    const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = await new OpenAPIClientAxios({
      definition: document as never,
      axiosConfigDefaults: { baseURL },
    }).init();
    const listing = await client.listArticles?.({ prefix: 'news/', limit: 5 });
    const [first] = listing?.data.items ?? [];
    const article = await client.readArticle?.({ key: first.key });
    const text = await client.readArticle?.({ key: first.key, format: 'text' });
    const changes = await client.listChanges?.();
    const none = await client.readArticle?.({ key: 'none.txt' }, null, { validateStatus: () => true });

    expect(first).toMatchObject({ key: 'news/full.txt', title: 'Full' });
    expect(article?.data).toMatchObject({ key: 'news/full.txt', blocks: [{ kind: 'heading' }, {}, {}, {}] });
    expect(text?.data).toMatch(/^Full\n\nHeading\n\nText\.\n/);
    expect(changes?.data.items.length).toBeGreaterThan(0);
    expect(none?.status).toBe(404);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('the page for people says what the document says', async () => {
  const page = await (await site.get('/docs')).text();

  for (const [path, { get }] of Object.entries(document.paths)) {
    expect(page).toContain(`GET ${path}`);
    for (const { name } of get?.parameters ?? []) expect(page).toContain(`<code>${name}</code>`);
  }
});
