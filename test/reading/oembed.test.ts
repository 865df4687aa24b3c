import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { openDatabase, openSite, origin, type Site } from './site.ts';

let database: LocalDatabase;
let site: Site;
beforeAll(async () => {
  database = await openDatabase();
  site = await openSite(database);
  await site.publish('news/a b.txt', { title: 'A <b>', metadata: { author: 'Ana', site: 'The Gazette' } });
  await site.publish('gone.txt', { title: 'Gone' });
  await site.withdraw('gone.txt');
});
afterAll(() => database.close());

test('an article leads to what shows a link to it', async () => {
  const { headers } = await site.get('/articles/news/a%20b.txt');
  const link =
    /<([^>]+)>; rel="alternate"; type="application\/json\+oembed"/.exec(headers.get('link') ?? '')?.[1] ?? '';

  expect(await site.json(link)).toEqual({
    version: '1.0',
    type: 'link',
    title: 'A <b>',
    author_name: 'Ana',
    provider_name: 'The Gazette',
    provider_url: `${origin}/articles`,
    cache_age: 60,
  });
});

test.each([
  [`url=${origin}/articles/news/a%2520b.txt?format=html&maxwidth=400`, 200],
  [`url=${origin}/articles/none.txt`, 404],
  [`url=${origin}/articles/gone.txt`, 410],
  [`url=${origin}/feed.json`, 404],
  ['url=https://elsewhere.example/articles/news/a%2520b.txt', 404],
  [`url=${origin}/articles/gone.txt&format=xml`, 501],
  ['', 400],
  [`url=${origin}/articles/gone.txt&maxwidth=wide`, 400],
])('?%s is answered with %i', async (query, status) => {
  expect((await site.get(`/oembed?${query}`)).status).toBe(status);
});
