import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { etagFor, openDatabase, openSite, origin, paragraph, type Site, start } from './site.ts';

let database: LocalDatabase;
let site: Site;

const bases = {
  title: 'The bases stay',
  metadata: { language: 'en', author: 'A. Writer', date: '2024-12-15' },
  blocks: [
    paragraph('Talks go on. '.repeat(200).trim()),
    { kind: 'heading' as const, level: 2, text: 'What is known' },
    paragraph('Little.'),
  ],
};
const path = '/articles/news/bases.txt';

beforeAll(async () => {
  database = await openDatabase();
  site = await openSite(database);
  await site.publish('news/bases.txt', bases);
  site.time += 120_000;
});
afterAll(() => database.close());

test('programs that take anything get JSON, whose ETag is the article’s etag', async () => {
  const response = await site.get(path, { accept: '*/*' });

  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('etag')).toBe(`"${etagFor(bases)}"`);
  expect(await response.json()).toEqual({
    key: 'news/bases.txt',
    etag: etagFor(bases),
    title: 'The bases stay',
    language: 'en',
    author: 'A. Writer',
    date: '2024-12-15',
    blocks: bases.blocks,
  });
});

test.each([
  ['text/plain', 'text/plain; charset=utf-8'],
  ['text/markdown', 'text/markdown; charset=utf-8'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
  ['text/html;q=0.2, text/markdown;q=0.7', 'text/markdown; charset=utf-8'],
  ['application/json;q=0, */*;q=0.1', 'text/plain; charset=utf-8'],
  ['image/png, text/*;q=0.4', 'text/plain; charset=utf-8'],
  ['', 'application/json'],
])('Accept: %s gets %s', async (accept, type) => {
  const response = await site.get(path, { accept });

  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('vary')).toContain('Accept');
});

test('the text is the title, a blank line, and the blocks', async () => {
  const response = await site.get(`${path}?format=text`, { accept: 'application/json' });

  expect(await response.text()).toBe(
    `The bases stay\n\n${'Talks go on. '.repeat(200).trim()}\n\nWhat is known\n\nLittle.\n`,
  );
});

test('what nobody offers is answered with what there is', async () => {
  const response = await site.get(path, { accept: 'image/png' });

  expect(response.status).toBe(406);
  expect(await response.json()).toMatchObject({
    available: ['application/json', 'text/plain', 'text/markdown', 'text/html'],
  });
});

test('an article tells where else it is, and in which language', async () => {
  const { headers } = await site.get(path, { accept: 'text/html' });

  expect(headers.get('content-language')).toBe('en');
  expect(headers.get('content-location')).toBe(`${path}?format=html`);
  expect(headers.get('last-modified')).toBe('Mon, 02 Mar 2026 06:00:00 GMT');
  expect(headers.get('link')).toBe(
    [
      `<${path}>; rel="canonical"`,
      `<${path}?format=json>; rel="alternate"; type="application/json"`,
      `<${path}?format=text>; rel="alternate"; type="text/plain"`,
      `<${path}?format=markdown>; rel="alternate"; type="text/markdown"`,
      `</oembed?url=${encodeURIComponent(origin + path)}>; rel="alternate"; type="application/json+oembed"`,
    ].join(', '),
  );
  expect(headers.get('cache-control')).toMatch(/s-maxage=60\b/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test.each(['json', 'text', 'markdown', 'html'])(
  '%s: HEAD says what GET says, without the body',
  async format => {
    const get = await site.get(`${path}?format=${format}`, { 'accept-encoding': 'gzip' });
    const head = await site.get(`${path}?format=${format}`, { 'accept-encoding': 'gzip' }, 'HEAD');

    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
  },
);

test.each([
  ['gzip', gunzipSync, 'gzip'],
  ['br', brotliDecompressSync, 'br'],
  ['br', brotliDecompressSync, 'gzip, deflate, br'],
  ['gzip', gunzipSync, 'br;q=0.5, gzip;q=0.9'],
  ['br', brotliDecompressSync, '*'],
] as const)('a body in %s has a tag of its own and is the same text', async (coding, unpack, accepted) => {
  const plain = await site.get(`${path}?format=text`);
  const packed = await site.get(`${path}?format=text`, { 'accept-encoding': accepted });

  expect(packed.headers.get('content-encoding')).toBe(coding);
  expect(packed.headers.get('etag')).toBe(`"${etagFor(bases)}-text-2-${coding}"`);
  expect(packed.headers.get('vary')).toContain('Accept-Encoding');
  expect(unpack(Buffer.from(await packed.arrayBuffer())).toString()).toBe(await plain.text());
});

test.each(['identity', 'gzip;q=0', 'zstd', ''])('Accept-Encoding: %s gets it as it is', async accepted => {
  const response = await site.get(path, { 'accept-encoding': accepted });

  expect(response.headers.get('content-encoding')).toBeNull();
  expect(response.headers.get('etag')).toBe(`"${etagFor(bases)}"`);
});

test('what a Lambda could not send as it is goes out compressed, or not at all', async () => {
  const many = { title: 'Many', blocks: Array.from({ length: 15_000 }, () => paragraph('word '.repeat(44))) };
  await site.publish('many.txt', many);

  const silent = await site.get('/articles/many.txt?format=text');
  const plain = await site.get('/articles/many.txt?format=text', { 'accept-encoding': 'identity' });

  expect(silent.headers.get('content-encoding')).toBe('gzip');
  expect(gunzipSync(Buffer.from(await silent.arrayBuffer())).length).toBeGreaterThan(3_000_000);
  expect(plain.status).toBe(406);
  expect(plain.headers.get('etag')).toBeNull();
});

test('who has it in any coding is told that nothing changed', async () => {
  const tag = (ending: string) => `"${etagFor(bases)}${ending}"`;
  for (const [known, told] of [
    [tag(''), tag('')],
    [tag('-br'), tag('-br')],
    [`W/${tag('-br')}`, tag('-br')],
    [`"x", ${tag('-gzip')}`, tag('-gzip')],
    ['*', tag('')],
  ] as const) {
    const response = await site.get(path, { 'if-none-match': known, 'accept-encoding': 'br' });

    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
    expect(response.headers.get('etag')).toBe(told);
    expect(response.headers.get('vary')).toContain('Accept');
  }
});

test('who has another representation or another version gets this one', async () => {
  for (const known of [`"${etagFor(bases)}-text-2"`, '"0"', etagFor(bases)]) {
    const response = await site.get(path, { 'if-none-match': known });

    expect(response.status).toBe(200);
  }
});

test('If-Modified-Since counts only without If-None-Match', async () => {
  const since = 'Mon, 02 Mar 2026 06:00:00 GMT';

  expect((await site.get(path, { 'if-modified-since': since })).status).toBe(304);
  expect((await site.get(path, { 'if-modified-since': since, 'if-none-match': '"0"' })).status).toBe(200);
  expect((await site.get(path, { 'if-modified-since': 'Mon, 02 Mar 2026 05:59:59 GMT' })).status).toBe(200);
  expect((await site.get(path, { 'if-modified-since': 'whenever' })).status).toBe(200);
});

test('the same fair copy published again after a withdrawal is the same bytes under the same tag', async () => {
  await site.publish('again.txt', bases);
  const first = await site.get('/articles/again.txt');
  site.time += 5_000;
  await site.withdraw('again.txt');
  site.time += 5_000;
  await site.publish('again.txt', bases);
  const second = await site.get('/articles/again.txt');

  expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
  expect(await second.text()).toBe(await first.text());
});

test('a withdrawn article is gone, with the time, also for those who knew it', async () => {
  await site.publish('gone.txt', bases);
  const known = (await site.get('/articles/gone.txt')).headers.get('etag') ?? '';
  site.time = start + 1_000_000;
  await site.withdraw('gone.txt');

  const response = await site.get('/articles/gone.txt', { 'if-none-match': known });

  expect(response.status).toBe(410);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ withdrawnAt: new Date(start + 1_000_000).toISOString() });
});

test('a withdrawal is forgotten after thirty days', async () => {
  const other = await openSite(database);
  await other.publish('old.txt', bases);
  await other.withdraw('old.txt');

  other.time += 30 * 86_400_000 - 1_000;
  expect((await other.get('/articles/old.txt')).status).toBe(410);
  other.time += 2_000;
  expect((await other.get('/articles/old.txt')).status).toBe(404);
});

test.each(['none.txt', '', 'a%00b', 'a%0Ab', 'k'.repeat(1025)])('/articles/%.9s is not found', async key => {
  const address = `/articles/${key}`;
  const response = await site.get(address);

  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ status: 404 });
});

test('whoever asks for pages is told so by a page, and whoever asks for data by data', async () => {
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
  for (const [address, status, heading] of [
    ['/articles/none.txt', 404, 'There is no such article'],
    ['/nothing', 404, 'There is nothing at this address'],
    ['/articles?limit=no', 400, 'A query parameter has a value that can’t be used'],
  ] as const) {
    const page = await site.get(address, browser);
    const data = await site.get(address, { accept: '*/*' });

    expect([page.status, data.status]).toEqual([status, status]);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('vary')).toContain('Accept');
    expect(await page.text()).toContain(`<h1>${heading}</h1>`);
    expect(data.headers.get('content-type')).toBe('application/problem+json');
  }
});

test('a language that is none reaches neither header nor page', async () => {
  await site.publish('odd.txt', { ...bases, metadata: { language: 'en"\r\nSet-Cookie: a=b' } });

  const response = await site.get('/articles/odd.txt', { accept: 'text/html' });

  expect(response.status).toBe(200);
  expect(response.headers.get('content-language')).toBeNull();
  expect(response.headers.get('set-cookie')).toBeNull();
  expect(await response.text()).not.toContain('Set-Cookie');
});

test('a key as long as keys get fits into the headers of its answer', async () => {
  const key = '字'.repeat(341);
  await site.publish(key, bases);

  const response = await site.get(`/articles/${encodeURIComponent(key)}`);
  const size = [...response.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);

  expect(response.status).toBe(200);
  expect(size).toBeLessThan(10_000);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is not for readers', async method => {
  const response = await site.get(path, {}, method);

  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
});

test('pages of other sites may read, and learn what they need', async () => {
  const preflight = await site.get(
    path,
    {
      origin: 'https://app.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match',
    },
    'OPTIONS',
  );
  const response = await site.get(path, { origin: 'https://app.example' });

  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('If-None-Match');
  for (const { headers } of [preflight, response]) {
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  }
  expect(response.headers.get('access-control-expose-headers')?.split(',')).toEqual(
    expect.arrayContaining(['ETag', 'Link', 'Last-Modified', 'Content-Location']),
  );
});

test('the bare address leads to the listing', async () => {
  const response = await site.get('/');

  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe('/articles');
});
