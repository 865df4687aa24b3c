/** What readers must never see, and what must never reach a page as markup. The same payloads are opened in a browser in test/browser. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readApp } from '../../functions/reading/read-app.ts';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { publishedArticles } from '../../functions/stores/table/published-articles.ts';
import { expectNothingForeign } from './foreign-markup.ts';
import { payloads } from './payloads.ts';
import { feedWriters, horizon, openDatabase, openSite, origin, paragraph, type Site } from './site.ts';

/** What is logged as an error. */
const logged: string[] = [];
const errors = vi.spyOn(process.stderr, 'write').mockImplementation(line => {
  logged.push(String(line));
  return true;
});

let database: LocalDatabase;

beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => {
  errors.mockRestore();
  return database.close();
});

/** Every public address, for the articles that a test stores. */
const addresses = (keys: readonly string[]): string[] => [
  ...[
    '/articles',
    '/articles?limit=100',
    '/articles?language=en',
    '/articles?prefix=s',
    '/changes',
    '/feed.json',
    '/feed.atom',
  ],
  ...['/openapi.json', '/docs', '/health', '/nowhere'],
  ...keys.flatMap(key =>
    ['', '?format=json', '?format=text', '?format=markdown', '?format=html'].map(
      query => `/articles/${encodeURIComponent(key)}${query}`,
    ),
  ),
];

test('held, rejected and withdrawn text is on no public address', async () => {
  const site = await openSite(database);
  const copy = (text: string) => ({
    title: `${text} title`,
    metadata: { language: 'en', author: `${text} author` },
    blocks: [paragraph(`${text} text`)],
  });
  await site.hold('s/held.txt', copy('SECRET held'));
  await site.reject('s/rejected.txt', copy('SECRET rejected'));
  await site.publish('s/withdrawn.txt', copy('SECRET withdrawn'));
  await site.withdraw('s/withdrawn.txt');
  await site.publish('s/changed.txt', copy('SECRET before'));
  await site.publish('s/changed.txt', copy('public after'));
  await site.publish('s/kept.txt', copy('public kept'));
  await site.hold('s/kept.txt', copy('SECRET held later'));
  await site.publish('s/rejected-later.txt', copy('public as well'));
  await site.reject('s/rejected-later.txt', copy('SECRET rejected later'));
  await site.publish('s/back-but-held.txt', copy('SECRET withdrawn before'));
  await site.withdraw('s/back-but-held.txt');
  await site.hold('s/back-but-held.txt', copy('SECRET back'));
  site.time += 2 * horizon;
  const keys = ['held', 'rejected', 'withdrawn', 'changed', 'kept', 'rejected-later', 'back-but-held'].map(
    name => `s/${name}.txt`,
  );

  for (const address of addresses(keys))
    for (const accept of ['application/json', 'text/html', '*/*']) {
      const response = await site.get(address, { accept });
      const headers = JSON.stringify([...response.headers]);

      expect(await response.text(), address).not.toContain('SECRET');
      expect(headers, address).not.toContain('SECRET');
    }
  const statuses = await Promise.all(keys.map(async key => (await site.get(`/articles/${key}`)).status));
  expect(statuses).toEqual([404, 404, 410, 200, 200, 200, 410]);
  expect((await site.json('/articles/s/kept.txt')).title).toBe('public kept title');
});

test('what is uploaded reaches a page as text alone', async () => {
  const site = await openSite(database);
  for (const [n, payload] of payloads.entries()) {
    const key = `p/${n}/${payload.replace(/[?\p{Cc}\p{Noncharacter_Code_Point}\p{Surrogate}]/gu, '')}`;
    await site.publish(key, {
      title: payload,
      metadata: { author: payload, date: payload, language: payload, site: payload, url: payload },
      blocks: [
        paragraph(payload),
        ...(['heading', 'item', 'quote', 'code', 'row', 'verse', 'caption'] as const).map(kind => ({
          kind,
          text: payload,
        })),
        {
          kind: 'paragraph',
          text: payload,
          marks: [{ kind: 'link', start: 0, end: payload.length, href: payload }],
        },
      ],
    });
  }
  const { items } = await site.json('/articles?limit=100');
  const pages = [
    '/articles?limit=100',
    `/articles?prefix=${encodeURIComponent('<script>alert(1)</script>')}`,
    ...items.map((item: { href: string }) => item.href),
  ];

  expect(items).toHaveLength(payloads.length);
  for (const address of pages) {
    const response = await site.get(address, { accept: 'text/html' });
    const page = await response.text();

    expect(response.status).toBe(200);
    expectNothingForeign(page, address);
    expect(page.match(/<style>/g), address).toHaveLength(1);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; /,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('no answer but the preflight of other sites lets anybody write or send credentials', async () => {
  const site = await openSite(database);

  for (const address of addresses(['a.txt'])) {
    const { headers } = await site.get(address, { origin: 'https://evil.example' });

    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
  }
});

/** A table that isn't there: every question to it fails. */
const broken = (site: Site) =>
  readApp({
    articles: publishedArticles(site.database.client, 'no-such-table'),
    now: Date.now,
    horizon,
    cursorScope: '',
    origin,
    feedWriters,
  });

test('a failure is a fixed sentence; its cause is in the log', async () => {
  const site = await openSite(database);
  const app = broken(site);
  for (const address of ['/articles', '/articles/a.txt', '/changes', '/feed.json', '/feed.atom', '/health']) {
    const response = await app.request(address);
    const text = await response.text();

    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(text).not.toMatch(/no-such-table|ResourceNotFound|\.ts|\n/);
    expect(JSON.parse(logged.at(-1) ?? '')).toMatchObject({
      level: 'error',
      path: address,
      error: { name: 'ResourceNotFoundException' },
    });
  }
});
