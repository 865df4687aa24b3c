import { afterAll, beforeAll, expect, test } from 'vitest';
import { readApp } from '../../functions/reading/read-app.ts';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { publishedArticles } from '../../functions/stores/table/published-articles.ts';
import { feedWriters, horizon, openDatabase, openSite, origin, paragraph, type Site } from './site.ts';

let database: LocalDatabase;
let site: Site;
beforeAll(async () => {
  database = await openDatabase();
  site = await openSite(database);
  await site.publish('long.txt', { title: 'Long', blocks: [paragraph('A word of it. '.repeat(200))] });
});
afterAll(() => database?.close());

const secret = 'a secret of forty-eight characters, more or less';
const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  readApp({
    articles: publishedArticles(database.client, site.table, () => site.time),
    now: () => site.time,
    horizon,
    cursorScope: site.table,
    origin,
    feedWriters,
    originSecret: secret,
  }).request(path, { headers });

test.each(['/articles/long.txt', '/articles', '/changes', '/openapi.json', '/health', '/nothing'])(
  'who goes round the CDN to %s is sent to it',
  async path => {
    const none = await ask(path);
    const wrong = await ask(path, { 'x-faircopy-origin-secret': `${secret}.` });

    for (const answer of [none, wrong]) {
      expect(answer.status).toBe(403);
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
      expect(await answer.json()).toMatchObject({ detail: `Articles are read at ${origin}.` });
    }
  },
);

test('who comes by the CDN is answered', async () => {
  const answer = await ask('/articles/long.txt', { 'x-faircopy-origin-secret': secret });

  expect(answer.status).toBe(200);
  // CloudFront would go on with what it has while the API fails.
  expect(answer.headers.get('Cache-Control')).toBe(
    'public, max-age=0, s-maxage=60, must-revalidate, stale-if-error=0',
  );
});

test.each(['', 'gzip', 'br'])(
  'an ETag that a cache weakened because it compressed still matches (%s)',
  async coding => {
    const first = await site.get('/articles/long.txt', coding ? { 'Accept-Encoding': coding } : {});
    const etag = first.headers.get('ETag') ?? '';

    const again = await site.get('/articles/long.txt', {
      'If-None-Match': `W/${etag}`,
      'Accept-Encoding': 'br,gzip',
    });

    expect(etag.endsWith(coding ? `-${coding}"` : '"')).toBe(true);
    expect(again.status).toBe(304);
  },
);
