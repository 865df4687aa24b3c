import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { tieBreak } from '../../functions/stores/table/items.ts';
import { horizon, openDatabase, openSite, origin, type Site } from './site.ts';

let database: LocalDatabase;
let site: Site;
beforeAll(async () => {
  database = await openDatabase();
  site = await openSite(database);
  for (const key of keys) {
    site.time += 1_000;
    await site.publish(key, { title: key });
  }
  site.time += 2 * horizon;
});
afterAll(() => database.close());

/** Does a part begin at it? One in 64 keys. */
const begins = (key: string): boolean => Number.parseInt(tieBreak(key).slice(-4), 16) % 64 === 0;

/** Twelve articles, of which two begin a part: the fifth and the ninth. */
const all = Array.from({ length: 600 }, (_, n) => `news/${n} & é’s.txt`);
const beginners = all.filter(begins);
const others = all.filter(key => !begins(key));
const keys = [
  ...others.slice(0, 4),
  ...beginners.slice(0, 1),
  ...others.slice(4, 7),
  ...beginners.slice(1, 2),
  ...others.slice(7, 10),
];

/** The addresses in a file, after it was read strictly. */
async function locations(path: string): Promise<string[]> {
  const text = await (await site.get(path)).text();
  const found: string[] = [];
  let inside = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, uri }) => {
    inside = name;
    if (uri !== 'http://www.sitemaps.org/schemas/sitemap/0.9') throw new Error(name);
  });
  parser.on('closetag', () => {
    inside = '';
  });
  parser.on('text', part => {
    if (inside === 'loc') found.push(part);
  });
  parser.write(text).close();
  return found;
}

const parts = async () => (await locations('/sitemap.xml')).map(address => address.slice(origin.length));

const keyAt = (address: string): string => decodeURIComponent(address.slice(`${origin}/articles/`.length));

test('its parts have every article once, in the order of their publication, each a part of its own from a certain key on', async () => {
  const found = await Promise.all((await parts()).map(locations));

  expect(found.map(part => part.length)).toEqual([4, 4, 4]);
  expect(found.flat().map(keyAt)).toEqual(keys);
});

test('what is published later begins no closed part anew, and only the last one grows', async () => {
  const before = await parts();
  await site.publish('later.txt', { title: 'Later' });
  site.time += 2 * horizon;
  const after = await parts();

  expect(after).toEqual(before);
  expect((await locations(after[2] ?? '')).at(-1)).toBe(`${origin}/articles/later.txt`);
  await site.withdraw('later.txt');
});

test('closed parts may be cached for a day, the last one and the index as any list', async () => {
  const caching = await Promise.all(
    ['/sitemap.xml', ...(await parts())].map(async path =>
      (await site.get(path)).headers.get('cache-control'),
    ),
  );

  expect(caching.map(value => /max-age=86400\b/.test(value ?? ''))).toEqual([false, true, true, false]);
});

test('what was withdrawn is gone, also where a part began', async () => {
  const before = await parts();
  const [gone = ''] = beginners;
  await site.withdraw(gone);
  site.time += 2 * horizon;
  const after = await parts();
  const found = (await Promise.all(after.map(locations))).flat().map(keyAt);

  expect(found).toEqual(keys.filter(key => key !== gone));
  expect(after).toHaveLength(before.length - 1);
  // The part that began there is still answered: an index of before may be cached.
  expect((await locations(before[1] ?? '')).map(keyAt)).toEqual(keys.slice(5, 8));
});

test.each(['none.xml', 'first', '2026-03-02T06:00:00.123Z.xml', '9999.xml'])(
  '/sitemap/%s is no part',
  async name => {
    expect((await site.get(`/sitemap/${name}`)).status).toBe(404);
  },
);

test('robots are told where it is; a site without one has no such address, and no word of it', async () => {
  const bare = await openSite(database, []);

  expect(await (await site.get('/robots.txt')).text()).toContain(`Sitemap: ${origin}/sitemap.xml\n`);
  expect(await (await bare.get('/robots.txt')).text()).toBe('User-agent: *\nAllow: /\n');
  expect((await bare.get('/sitemap.xml')).status).toBe(404);
  expect(JSON.stringify(await bare.json('/openapi.json'))).not.toContain('sitemap');
});
