import { BatchWriteItemCommand, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readApp } from '../../functions/reading/read-app.ts';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { publishedArticles } from '../../functions/stores/table/published-articles.ts';
import { feedWriters, horizon, openDatabase, openSite, origin, paragraph, type Site } from './site.ts';

let database: LocalDatabase;

beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const nextOf = (response: Response): string | undefined =>
  response.headers.get('link')?.match(/<([^>]+)>; rel="next"/)?.[1];

/** All keys of a listing, page by page. `between` is done after each page. */
async function walk(site: Site, path: string, between: (page: number) => Promise<unknown> = async () => {}) {
  const pages: string[][] = [];
  for (let next: string | undefined = path; next; ) {
    const response = await site.get(next);
    expect(response.status).toBe(200);
    const { items, cursor } = JSON.parse(await response.text());
    pages.push(items.map((item: { key: string }) => item.key));
    next = nextOf(response);
    expect(next !== undefined).toBe(cursor !== undefined);
    await between(pages.length);
  }
  return pages;
}

describe('two hundred and fifty articles of the same instant', () => {
  let site: Site;
  const bulk = Array.from({ length: 250 }, (_, n) => `bulk/${String(n + 1).padStart(3, '0')}.txt`);

  beforeAll(async () => {
    site = await openSite(database);
    // A few at once: a write that waits for hundreds of others is given up after its five seconds.
    for (let from = 0; from < bulk.length; from += 10)
      await Promise.all(
        bulk
          .slice(from, from + 10)
          .map(key => site.publish(key, { title: key, blocks: [paragraph('Text.')] })),
      );
  });

  test.each([7, 50, 100])('pages of %i hold each of them once', async limit => {
    const pages = await walk(site, `/articles?prefix=bulk/&limit=${limit}`);

    expect(pages.flat().sort()).toEqual(bulk);
    for (const page of pages.slice(0, -1)) expect(page).toHaveLength(limit);
  });

  test('pages of one lead on from each to the next', async () => {
    const all = (await walk(site, '/articles?limit=100')).flat();
    const start = await site.json('/articles?limit=1');
    const second = await site.json(`/articles?limit=1&cursor=${start.cursor}`);

    expect([start.items[0].key, second.items[0].key]).toEqual(all.slice(0, 2));
  });

  test('while others are published, each is met once', async () => {
    const pages = await walk(site, '/articles?limit=50', page =>
      site.publish(`late/${page}.txt`, { title: 'Late' }),
    );
    const met = pages.flat();

    expect(met.filter(key => key.startsWith('bulk/')).sort()).toEqual(bulk);
    expect(new Set(met).size).toBe(met.length);
  });

  test('a page begins where the last one ended, though that article is withdrawn meanwhile', async () => {
    const undisturbed = await walk(site, '/articles?prefix=bulk/&limit=7');
    const disturbed = await walk(site, '/articles?prefix=bulk/&limit=7', async page => {
      if (page === 3) await site.withdraw(undisturbed[2]?.at(-1) ?? '');
    });

    expect(disturbed).toEqual(undisturbed);
  });
});

describe('a few articles', () => {
  let site: Site;
  const languages = {
    'a/1.txt': 'en',
    'a/2.txt': 'de',
    'b/1.txt': 'en-GB',
    'b/2.txt': 'EN-us',
    'b/3.txt': 'eng',
  };

  beforeAll(async () => {
    site = await openSite(database);
    for (const [key, language] of Object.entries(languages)) {
      site.time += 1_000;
      await site.publish(key, {
        title: `Title of ${key}`,
        metadata: { language, author: 'A. W.' },
        blocks: [paragraph('One two.')],
      });
    }
  });

  test('the newest comes first, with all that a list shows', async () => {
    const { items, cursor } = await site.json('/articles');

    expect(items.map((item: { key: string }) => item.key)).toEqual(Object.keys(languages).reverse());
    expect(items[4]).toEqual({
      key: 'a/1.txt',
      href: '/articles/a/1.txt',
      title: 'Title of a/1.txt',
      excerpt: 'One two.',
      words: 2,
      language: 'en',
      author: 'A. W.',
      etag: expect.stringMatching(/^[0-9a-f]{32}$/),
      publishedAt: '2026-03-02T06:00:01.123Z',
      changedAt: '2026-03-02T06:00:01.123Z',
    });
    expect(cursor).toBeUndefined();
  });

  test('a changed article keeps its place', async () => {
    site.time += 1_000;
    await site.publish('a/2.txt', { title: 'Another title', metadata: { language: 'de' }, blocks: [] });

    const { items } = await site.json('/articles');

    expect(items[3]).toMatchObject({
      key: 'a/2.txt',
      title: 'Another title',
      publishedAt: '2026-03-02T06:00:02.123Z',
      changedAt: '2026-03-02T06:00:06.123Z',
    });
  });

  test.each([
    ['prefix=a/', ['a/1.txt', 'a/2.txt']],
    ['language=en', ['b/2.txt', 'b/1.txt', 'a/1.txt']],
    ['language=EN-gb', ['b/1.txt']],
    ['language=en&limit=1', ['b/2.txt', 'b/1.txt', 'a/1.txt']],
    ['prefix=b/1.txt', ['b/1.txt']],
    ['prefix=c', []],
    ['prefix=', ['b/3.txt', 'b/2.txt', 'b/1.txt', 'a/2.txt', 'a/1.txt']],
  ])('?%s', async (query, keys) => {
    expect((await walk(site, `/articles?${query}`)).flat()).toEqual(keys);
  });

  test('a page for browsers, with the way to the next one', async () => {
    const response = await site.get('/articles?limit=2&prefix=b/', { accept: 'text/html,*/*;q=0.8' });
    const page = await response.text();

    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toContain('Title of b/1.txt');
    expect(page).toContain(`href="${nextOf(response)?.replaceAll('&', '&amp;')}"`);
  });

  test.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=1e1', 'limit'],
    ['limit=', 'limit'],
    ['limit=5&limit=5', 'limit'],
    ['cursor=', 'cursor'],
    ['cursor=AAAA', 'cursor'],
    [`cursor=${'A'.repeat(1_501)}`, 'cursor'],
    ['page=2', 'page'],
    ['language=en_US', 'language'],
    ['format=xml', 'format'],
  ])('?%s is answered with what is wrong with it', async (query, parameter) => {
    const response = await site.get(`/articles?${query}`);

    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 400, parameter });
  });

  test('a cursor goes on only with the listing that gave it out, unchanged', async () => {
    const other = await openSite(database);
    await other.publish('1.txt', {});
    await other.publish('2.txt', {});
    const { cursor } = await site.json('/articles?limit=1');
    const { cursor: foreign } = await other.json('/articles?limit=1');
    const { cursor: mirrors } = await site.json('/changes');
    const changed = cursor.slice(0, 20) + (cursor[20] === 'A' ? 'B' : 'A') + cursor.slice(21);

    expect((await site.get(`/articles?cursor=${cursor}`)).status).toBe(200);
    for (const query of [
      `prefix=b/&cursor=${cursor}`,
      `cursor=${foreign}`,
      `cursor=${mirrors}`,
      `cursor=${changed}`,
      `cursor=${cursor}A`,
      `cursor=${cursor}%3D`,
    ]) {
      const response = await site.get(`/articles?${query}`);

      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ type: '/docs#foreign-cursor', parameter: 'cursor' });
    }
  });

  test('a cursor is small and says nothing of the table', async () => {
    const { cursor } = await site.json('/articles?limit=1');
    const { cursor: mirrors } = await site.json('/changes');

    for (const given of [cursor, mirrors]) {
      expect(given).toMatch(/^[\w-]{1,150}$/);
      expect(Buffer.from(given, 'base64url').toString('latin1')).not.toMatch(/2026|T0\d:/);
    }
  });

  test('a query longer than any that makes sense is not looked at', async () => {
    const response = await site.get(`/articles?prefix=${'a'.repeat(9_000)}`);

    expect(response.status).toBe(414);
  });
});

/** Stores copies of a published article under keys of their own, much quicker than by publishing them. */
async function copyOften({ database: { client }, table }: Site, key: string, count: number): Promise<void> {
  const { Item } = await client.send(new GetItemCommand({ TableName: table, Key: { key: { S: key } } }));
  const copies = Array.from({ length: count }, (_, n) => ({
    ...Item,
    key: { S: `${key}/${n}` },
    newest: { S: `${Item?.newest?.S}${n}` },
    change: { S: `${Item?.change?.S}${n}` },
  }));
  for (let from = 0; from < count; from += 25) {
    const puts = copies.slice(from, from + 25).map(copy => ({ PutRequest: { Item: copy } }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: puts } }));
  }
}

/** Entries of indexes that one request makes the table read. */
async function examinedBy(site: Site, path: string): Promise<{ returned: number; examined: number }> {
  const send = vi.spyOn(site.database.client, 'send');
  const { items } = await site.json(path);
  const answers = await Promise.all(send.mock.results.map(({ value }) => value));
  send.mockRestore();
  const examined = answers.reduce((sum, answer) => sum + (answer?.Items?.length ?? 0), 0);
  return { returned: items.length, examined };
}

describe('a long archive of one language, with a few others in it', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(database);
    const text = { metadata: { language: 'en' }, blocks: [paragraph('Text.')] };
    await site.publish('rare/1.txt', { title: 'Rare', metadata: { language: 'de' } });
    site.time += 1;
    await site.publish('often.txt', { title: 'Often', ...text });
    await copyOften(site, 'often.txt', 300);
    site.time += 1;
    await site.publish('rare/2.txt', { title: 'Rare', metadata: { language: 'de' } });
    for (let n = 0; n < 60; n++) {
      await site.publish(`gone/${String(n).padStart(2, '0')}.txt`, { title: 'Gone' });
      await site.withdraw(`gone/${String(n).padStart(2, '0')}.txt`);
    }
  });

  test.each([
    'prefix=zz',
    'prefix=a',
    'prefix=rare/',
    'prefix=gone/',
    'prefix=often',
    'prefix=often&limit=100',
    'language=de-AT',
    'section=rare',
    'section=none&order=oldest',
    'since=2026-03-02&until=2026-03-03',
    'language=de&since=2027-01-01',
    'language=de',
    'language=fr',
    'limit=50',
    `prefix=${'ж'.repeat(600)}`,
  ])('?%s: no question costs much more than its answer', async query => {
    const { returned, examined } = await examinedBy(site, `/articles?${query}`);
    const limit = Number(new URLSearchParams(query).get('limit') ?? 20);

    expect(examined).toBeLessThanOrEqual(limit + 1 + 20);
    // Only a language, and what was withdrawn, may leave a page short.
    if (!/language|gone/.test(query)) expect(examined).toBeLessThanOrEqual(returned + 1);
  });

  test('a language that has an index is found at once, and all that prefixes find too', async () => {
    const pages = await walk(site, '/articles?language=de');

    expect(pages.flat()).toEqual(['rare/2.txt', 'rare/1.txt']);
    expect(pages.length).toBe(1);
    expect((await walk(site, '/articles?prefix=rare/')).flat()).toEqual(['rare/1.txt', 'rare/2.txt']);
    expect((await walk(site, '/articles?prefix=gone/')).flat()).toEqual([]);
  });

  test('without an index for languages, short pages lead in the end to all there is', async () => {
    const bare = readApp({
      articles: publishedArticles(database.client, site.table, () => site.time, []),
      offered: [],
      now: () => site.time,
      horizon,
      cursorScope: site.table,
      origin,
      feedWriters,
    });

    const pages = await walk({ ...site, get: async path => bare.request(path) }, '/articles?language=de');

    expect(pages.flat()).toEqual(['rare/2.txt', 'rare/1.txt']);
    expect(pages.length).toBeGreaterThan(3);
  });

  test('a cursor of the longest keys fits into an address', async () => {
    const other = await openSite(database);
    const long = `ж/${'ж'.repeat(500)}`;
    for (const end of ['1', '2', '3']) await other.publish(`${long}${end}.txt`, { title: end });

    for (const prefix of ['ж', long])
      expect((await walk(other, `/articles?limit=1&prefix=${encodeURIComponent(prefix)}`)).flat()).toEqual([
        `${long}1.txt`,
        `${long}2.txt`,
        `${long}3.txt`,
      ]);
  });
});

test('nothing is an empty list, and a page that says so', async () => {
  const site = await openSite(database);

  expect(await site.json('/articles')).toEqual({ items: [] });
  expect(await (await site.get('/articles', { accept: 'text/html' })).text()).toContain(
    'There are none here.',
  );
});
