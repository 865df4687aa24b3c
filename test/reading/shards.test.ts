/** Every list over shards is the list that there would be without them, also while articles are in old and new ones. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { shardOf, shardsUpTo } from '../../functions/articles/keys/shards.ts';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { articlesLedger } from '../../functions/stores/table/articles-ledger.ts';
import { deskArticles } from '../../functions/stores/table/desk-articles.ts';
import { horizon, openDatabase, openSite, paragraph, type Site } from './site.ts';

let database: LocalDatabase;
/** Never parted. */
let whole: Site;
/** Parted into 4 and 16 while it is filled. */
let parted: Site;

const count = 90;
/** `news#03` is called as a shard of `news` is. */
const folders = ['news', 'news#03', 'sport', 'culture'];
const keyOf = (n: number) => `${folders[n % folders.length]}/${n}.txt`;

async function fill(site: Site, part: (shards: number) => void): Promise<void> {
  for (let n = 0; n < count; n++) {
    if (n === 30) part(4);
    if (n === 60) part(16);
    site.time += 1_000;
    const metadata = {
      language: n % 3 ? 'en' : 'de-AT',
      author: n % 2 ? 'Ida Hook' : 'Jo Blau',
      tags: ['harbours'],
      url: `https://harbour.example/${n % 40}`,
    };
    await site.publish(keyOf(n), { title: `Story ${n}`, metadata, blocks: [paragraph('Text.')] });
    if (n % 10 === 4) await site.withdraw(keyOf(n));
    if (n % 10 === 5) await site.publish(keyOf(n), { title: `Again ${n}`, metadata });
    if (n % 15 === 7) await site.hold(`held/${n}.txt`, { title: `Held ${n}` });
  }
}

beforeAll(async () => {
  database = await openDatabase();
  [whole, parted] = [await openSite(database), await openSite(database)];
  await fill(whole, () => {});
  await fill(parted, shards => parted.part(shards));
  for (const site of [whole, parted]) site.time += 2 * horizon;
}, 300_000);
afterAll(() => database.close());

async function walk(site: Site, path: string): Promise<unknown[]> {
  const items: unknown[] = [];
  let cursor: string | undefined;
  do {
    const page = await site.json(`${path}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
    items.push(...page.items.map(({ key, title, etag }: Record<string, string>) => ({ key, title, etag })));
    cursor = page.cursor;
  } while (cursor);
  return items;
}

describe('readers find the same, page by page', () => {
  test.each([
    'limit=7',
    'limit=7&order=oldest',
    'limit=100',
    'limit=5&prefix=news',
    'limit=3&prefix=sport/1',
    'limit=4&section=news',
    'limit=4&section=news%2303&order=oldest',
    'limit=4&language=de',
    'limit=4&language=en&order=oldest',
    'limit=5&author=Ida%20Hook',
    'limit=20&tag=harbours&order=oldest',
    'limit=20&url=https://harbour.example/3',
    'limit=9&since=2026-03-02T06:00:30Z&until=2026-03-02T06:01:10Z',
  ])('by ?%s', async query => {
    const found = await walk(parted, `/articles?${query}`);

    expect(found).toEqual(await walk(whole, `/articles?${query}`));
    expect(found.length).toBeGreaterThan(0);
  });

  test('in feeds, in the site map, and by a mirror', async () => {
    const bodies = async (site: Site, path: string) => (await site.get(path)).text();
    for (const path of ['/feed.json', '/feed.atom', '/sitemap.xml'])
      expect(await bodies(parted, path)).toBe(await bodies(whole, path));

    const mirrored = async (site: Site) => {
      const state = new Map<string, string>();
      let page = await site.json('/changes?limit=13');
      for (; page.items.length > 0; page = await site.json(`/changes?limit=13&cursor=${page.cursor}`))
        for (const { key, type, etag } of page.items) state.set(key, `${type} ${etag}`);
      return new Map([...state].sort());
    };
    expect(await mirrored(parted)).toEqual(await mirrored(whole));
  });
});

describe('a page over sixteen shards', () => {
  test.each([
    ['limit=20', 20],
    ['limit=100', 100],
    ['limit=20&prefix=zz', 0],
    ['limit=20&section=none', 0],
    ['limit=2&tag=harbours', 2],
  ])('costs what it returns and a little of each shard: ?%s', async (query, limit) => {
    const send = vi.spyOn(database.client, 'send');
    const { items } = await parted.json(`/articles?${query}`);
    const answers = await Promise.all(send.mock.results.map(({ value }) => value));
    send.mockRestore();
    const examined = answers.reduce((sum, answer) => sum + (answer?.Items?.length ?? 0), 0);

    expect(items.length).toBeLessThanOrEqual(limit);
    expect(examined).toBeLessThanOrEqual(3 * (limit + 1) + 17 * 5 + 20);
  });
});

describe('who works over all articles finds the same', () => {
  const shards = shardsUpTo(16);

  test('by the ledger, from any key on', async () => {
    const keys = async (site: Site, prefix: string, after?: string) => {
      const found: string[] = [];
      const parts = site === whole ? undefined : shards;
      for await (const { key } of articlesLedger(database.client, site.table, parts).list(prefix, after))
        found.push(key);
      return found;
    };
    for (const [prefix, after] of [
      ['', undefined],
      ['news', undefined],
      ['news/', 'news/4'],
      ['', 'sport/2.txt'],
      ['zz', undefined],
    ] as const)
      expect(await keys(parted, prefix, after)).toEqual(await keys(whole, prefix, after));
  });

  test('at the desk', async () => {
    const lists = [
      deskArticles(database.client, whole.table),
      deskArticles(database.client, parted.table, shards),
    ];
    const query = { limit: 4, examine: 50 };
    const [one, other] = await Promise.all(
      lists.map(async desk => ({
        held: (await desk.waiting({ ...query, status: 'held' })).entries.map(({ key }) => key),
        recent: (await desk.recent(query)).entries.map(({ key }) => key),
        titles: await desk.titles('news/', 'sport/5'),
        totals: [
          await desk.total('held', 100),
          await desk.total('newest', 50),
          await desk.total('all', 1_000),
        ],
      })),
    );

    expect(other).toEqual(one);
    expect(one?.held).toHaveLength(4);
  });
});

test('a look moves what is in an old shard, a tombstone too, and readers see no difference', async () => {
  const [first, gone] = [keyOf(0), keyOf(4)];
  const before = await parted.json(`/articles/${first}`);
  let page = await parted.json('/changes');
  while (page.items.length > 0) page = await parted.json(`/changes?cursor=${page.cursor}`);

  expect((await parted.look(first)).did).toBe('moved');
  parted.time += 1;
  expect((await parted.look(gone)).did).toBe('moved');
  expect((await parted.look(first)).did).toBe('nothing');
  parted.time += 2 * horizon;

  expect(await parted.json(`/articles/${first}`)).toEqual(before);
  expect(shardOf(first, 16)).toBeDefined();
  const told = await parted.json(`/changes?cursor=${page.cursor}`);
  expect(told.items.map(({ key, type }: Record<string, string>) => [key, type])).toEqual([
    [first, 'published'],
    [gone, 'withdrawn'],
  ]);
  expect(Date.parse(told.items[0].changedAt)).toBeLessThan(parted.time - 4 * horizon);
});
