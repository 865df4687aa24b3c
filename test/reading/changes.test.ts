import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readApp } from '../../functions/reading/read-app.ts';
import { requestListener } from '../../functions/reading/serve-read-app.ts';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { publishedArticles } from '../../functions/stores/table/published-articles.ts';
import {
  etagFor,
  feedWriters,
  horizon,
  openDatabase,
  openSite,
  origin,
  paragraph,
  type Site,
} from './site.ts';

let database: LocalDatabase;
let site: Site;
const day = 86_400_000;

beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  site = await openSite(database);
});

const after = (cursor: string | undefined, limit = 100): string =>
  `/changes?limit=${limit}${cursor === undefined ? '' : `&cursor=${cursor}`}`;

/** Follows the feed until it gives nothing more. */
async function follow(cursor?: string, limit?: number) {
  const changes: { key: string; type: string; etag?: string; changedAt: string }[] = [];
  for (let at = cursor; ; ) {
    const page = await site.json(after(at, limit));
    changes.push(...page.items);
    at = page.cursor as string;
    if (page.items.length === 0) return { changes, cursor: at };
  }
}

test('the last state of each key, oldest first, once it is older than the horizon', async () => {
  await site.publish('a.txt', { title: 'A' });
  site.time += 1_000;
  await site.publish('b.txt', { title: 'B' });
  site.time += 1_000;
  await site.publish('a.txt', { title: 'A changed' });
  site.time += 1_000;
  await site.withdraw('b.txt');

  const early = await follow();
  site.time += horizon + 1;
  const { changes } = await follow(early.cursor);

  expect(early.changes).toEqual([]);
  expect(changes).toEqual([
    {
      key: 'a.txt',
      href: '/articles/a.txt',
      type: 'published',
      etag: etagFor({ title: 'A changed' }),
      changedAt: '2026-03-02T06:00:02.123Z',
    },
    { key: 'b.txt', href: '/articles/b.txt', type: 'withdrawn', changedAt: '2026-03-02T06:00:03.123Z' },
  ]);
});

test.each([1, 7, 100])('articles of the same instant are told once each, in pages of %i', async limit => {
  const keys = Array.from({ length: 20 }, (_, n) => `bulk/${String(n).padStart(2, '0')}.txt`);
  await Promise.all(keys.map(key => site.publish(key, { title: key })));
  site.time += horizon + 1;
  const first = await follow(undefined, limit);
  await site.publish('late.txt', { title: 'Late' });
  site.time += horizon + 1;
  const second = await follow(first.cursor, limit);

  expect(first.changes.map(change => change.key).sort()).toEqual(keys);
  expect(second.changes.map(change => change.key)).toEqual(['late.txt']);
});

test('an article of the very instant of the horizon is told once, by the one page or the next', async () => {
  await site.publish('a.txt', { title: 'A' });
  site.time += horizon;
  const first = await site.json(after(undefined));
  site.time += 1;
  const second = await site.json(after(first.cursor));

  expect([...first.items, ...second.items].map(change => change.key)).toEqual(['a.txt']);
});

test('a write that took its time is still met', async () => {
  const { cursor } = await follow();
  site.time += 10_000;
  const quick = await follow(cursor);
  site.time -= 10_000;
  await site.publish('slow.txt', { title: 'Stamped ten seconds before it was seen' });
  site.time += 10_000 + horizon;
  const { changes } = await follow(quick.cursor);

  expect(changes.map(change => change.key)).toEqual(['slow.txt']);
});

test('a clock that is set back takes no mirror back', async () => {
  await site.publish('a.txt', { title: 'A' });
  site.time += 2 * horizon;
  const first = await follow();
  site.time -= horizon / 2;
  const second = await follow(first.cursor);
  site.time += horizon;
  const third = await follow(second.cursor);

  expect(first.changes).toHaveLength(1);
  expect([...second.changes, ...third.changes]).toEqual([]);
});

describe('a clock that jumps by an hour', () => {
  const hour = 3_600_000;

  test('and back again: a mirror that asks meanwhile is told to start over, and misses nothing', async () => {
    await site.publish('a.txt', { title: 'A' });
    site.time += hour;
    await site.publish('b.txt', { title: 'B' });
    site.time += 2 * horizon;
    const ahead = await follow();
    site.time -= hour;
    await site.publish('c.txt', { title: 'C' });
    site.time += 2 * horizon;
    const told = await site.get(after(ahead.cursor));
    const again = await follow();
    site.time += hour;
    const later = await follow(again.cursor);

    expect(ahead.changes.map(change => change.key)).toEqual(['a.txt', 'b.txt']);
    expect(told.status).toBe(410);
    expect(await told.json()).toMatchObject({
      detail: expect.stringMatching(/clock.*set back.*start over/s),
    });
    expect(again.changes.map(change => change.key)).toEqual(['a.txt', 'c.txt']);
    expect(later.changes.map(change => change.key)).toEqual(['b.txt']);
  });

  test('forward for good: everything is told once, nothing early', async () => {
    await site.publish('a.txt', { title: 'A' });
    site.time += 2 * horizon;
    const before = await follow();
    site.time += hour;
    await site.publish('b.txt', { title: 'B' });
    const early = await follow(before.cursor);
    site.time += 2 * horizon;
    const behind = await follow(early.cursor);

    expect(early.changes).toEqual([]);
    expect(behind.changes.map(change => change.key)).toEqual(['b.txt']);
  });

  test('an article that changes while the clock is back is told as it is now', async () => {
    site.time += hour;
    await site.publish('a.txt', { title: 'A' });
    site.time -= hour;
    await site.publish('a.txt', { title: 'A, corrected' });
    site.time += hour + 2 * horizon;
    const { changes } = await follow();

    expect(changes).toHaveLength(1);
    expect(changes[0]?.etag).toBe((await site.json('/articles')).items[0].etag);
  });
});

test('on a site where nothing happens, a cursor that is used stays good for ever', async () => {
  let { cursor } = await follow();
  for (let week = 0; week < 60; week++) {
    site.time += 7 * day;
    ({ cursor } = await site.json(after(cursor)));
  }
  await site.publish('a.txt', { title: 'At last' });
  site.time += 2 * horizon;

  expect((await follow(cursor)).changes).toHaveLength(1);
});

test('a cursor that was not used for 29 days expires, and says how to start over', async () => {
  await site.publish('a.txt', { title: 'A' });
  site.time += 2 * horizon;
  const { cursor } = await follow();
  site.time += 29 * day - 2 * horizon;
  const used = await site.get(after(cursor));
  site.time += 3 * horizon;
  const expired = await site.get(after(cursor));

  expect(used.status).toBe(200);
  expect(expired.status).toBe(410);
  expect(await expired.json()).toMatchObject({ type: '/docs#cursor-expired', parameter: 'cursor' });
  expect((await follow()).changes).toHaveLength(1);
});

test('a first walk over an old site may take its time', async () => {
  for (const key of ['a', 'b', 'c', 'd']) {
    await site.publish(key, { title: key });
    site.time += 100 * day;
  }
  let page = await site.json(after(undefined, 1));
  const met = [page.items[0].key];
  while (page.items.length > 0) {
    site.time += 7 * day;
    page = await site.json(after(page.cursor, 1));
    met.push(...page.items.map((change: { key: string }) => change.key));
  }

  expect(met).toEqual(['a', 'b', 'c', 'd']);
});

test('withdrawals that are forgotten are not told to those who never knew', async () => {
  await site.publish('a.txt', { title: 'A' });
  await site.withdraw('a.txt');
  site.time += 31 * day;

  expect((await follow()).changes).toEqual([]);
});

test.each([1, 2, 100])('nor do they end a walk that has more to tell, in pages of %i', async limit => {
  for (const key of ['a.txt', 'b.txt', 'c.txt']) {
    await site.publish(key, {});
    await site.withdraw(key);
  }
  site.time += 1_000;
  await site.publish('last.txt', {});
  site.time += 31 * day;

  const { items } = await site.json(`/changes?limit=${limit}`);

  expect(items).toMatchObject([{ key: 'last.txt', type: 'published' }]);
});

test('what is held after its publication is still told as published; what never was is not told', async () => {
  await site.publish('a.txt', { title: 'A' });
  await site.hold('a.txt', { title: 'Held' });
  await site.hold('b.txt', { title: 'Never seen' });
  site.time += 2 * horizon;

  const { changes } = await follow();

  expect(changes).toMatchObject([{ key: 'a.txt', type: 'published', etag: etagFor({ title: 'A' }) }]);
});

describe('with articles', () => {
  const withArticles = (cursor?: string, limit = 100) => `${after(cursor, limit)}&include=article`;

  test('each entry has what its address gives, byte for byte', async () => {
    await site.publish('a/ü.txt', {
      title: 'A',
      metadata: { author: 'Ana', language: 'en' },
      blocks: [paragraph('Text “of” <a>.')],
    });
    site.time += 1_000;
    await site.publish('b.txt', { title: 'B' });
    await site.withdraw('b.txt');
    site.time += 2 * horizon;

    const text = await (await site.get(withArticles())).text();
    const { items } = JSON.parse(text);

    expect(text).toContain(`"article":${await (await site.get(items[0].href)).text()}}`);
    expect(items).toMatchObject([{ type: 'published' }, { key: 'b.txt', type: 'withdrawn' }]);
    expect(items[1]).not.toHaveProperty('article');
  });

  test('an entry tells what its key is now, and is told again', async () => {
    for (const key of ['changes.txt', 'goes.txt']) await site.publish(key, { title: 'Before' });
    site.time += 2 * horizon;
    await site.publish('changes.txt', { title: 'After' });
    site.time += 1_000;
    await site.withdraw('goes.txt');
    const early = await site.json(withArticles(undefined));
    site.time += 2 * horizon;
    const late = await site.json(withArticles(early.cursor));

    expect(early.items).toEqual([]);
    expect(late.items).toMatchObject([
      { key: 'changes.txt', etag: etagFor({ title: 'After' }), article: { title: 'After' } },
      { key: 'goes.txt', type: 'withdrawn' },
    ]);
  });

  test('a change between index and article: the article is the newer one', async () => {
    await site.publish('changes.txt', { title: 'Before' });
    await site.publish('goes.txt', { title: 'Before' });
    site.time += 2 * horizon;
    const stale = readApp({
      articles: {
        ...publishedArticles(database.client, site.table, () => site.time),
        changes: async () => ({
          entries: ['changes.txt', 'goes.txt', 'forgotten.txt'].map(key => ({
            key,
            type: 'published',
            etag: '0',
            changedAt: '2026-03-02T06:00:00.123Z',
            position: `2026-03-02T06:00:00.123Z#${key}`,
          })),
        }),
      },
      now: () => site.time,
      horizon,
      cursorScope: site.table,
      origin,
      feedWriters,
    });
    await site.publish('changes.txt', { title: 'After' });
    await site.withdraw('goes.txt');

    const { items } = JSON.parse(await (await stale.request(withArticles())).text());

    expect(items).toMatchObject([
      { type: 'published', etag: etagFor({ title: 'After' }), article: { title: 'After' } },
      { type: 'withdrawn' },
      { type: 'withdrawn' },
    ]);
  });

  test('a page ends where 4 MB are full, and the next one goes on there', async () => {
    const long = 'Words of an article. '.repeat(60_000);
    for (const key of ['a', 'b', 'c', 'd', 'e']) {
      await site.publish(key, { title: key, blocks: [paragraph(long)] });
      site.time += 1_000;
    }
    site.time += horizon;
    const pages: string[][] = [];
    let cursor: string | undefined;
    for (let page = 0; page < 3; page++) {
      const response = await site.get(withArticles(cursor), { 'accept-encoding': 'identity' });
      const text = await response.text();
      expect(response.status).toBe(200);
      expect(text.length).toBeLessThan(3_000_000);
      const told = JSON.parse(text);
      pages.push(
        told.items.map(({ key, article }: { key: string; article: { title: string } }) => {
          expect(article.title).toBe(key);
          return key;
        }),
      );
      cursor = told.cursor;
    }
    const packed = await site.get(withArticles(), { 'accept-encoding': 'gzip' });
    const larger = JSON.parse(String(gunzipSync(await packed.arrayBuffer())));

    expect(pages).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(larger.items).toHaveLength(3);
  });

  test('what no page has room for is asked for by itself', async () => {
    await site.publish('a', { title: 'A', blocks: [paragraph('Words of an article. '.repeat(150_000))] });
    site.time += 1_000;
    await site.publish('b', { title: 'B' });
    site.time += 2 * horizon;

    const response = await site.get(withArticles(), { 'accept-encoding': 'identity' });

    const { items } = JSON.parse(await response.text());
    expect(items).toMatchObject([
      { key: 'a', type: 'published' },
      { key: 'b', article: { title: 'B' } },
    ]);
    expect(items[0]).not.toHaveProperty('article');
  });

  test('a damaged article is not in the way of the others', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    for (const key of ['a', 'b']) {
      await site.publish(key, { title: key });
      site.time += 1_000;
    }
    await database.client.send(
      new UpdateItemCommand({
        TableName: site.table,
        Key: { key: { S: 'a' } },
        UpdateExpression: 'SET live = :none',
        ExpressionAttributeValues: { ':none': { B: new Uint8Array([1, 2]) } },
      }),
    );
    site.time += 2 * horizon;

    const { items } = await site.json(withArticles());

    expect(items).toMatchObject([
      { key: 'a', type: 'published' },
      { key: 'b', article: { title: 'b' } },
    ]);
    expect(items[0]).not.toHaveProperty('article');
    vi.restoreAllMocks();
  });
});

describe.each(['', '&include=article'])('a mirror that is up to date%s', include => {
  const upTo = (cursor?: string) => `${after(cursor)}${include}`;

  test('is told so by a 304, and of what happens by more', async () => {
    await site.publish('a.txt', { title: 'A' });
    site.time += 2 * horizon;
    const { cursor } = await site.json(upTo());
    const quiet = await site.get(upTo(cursor));
    const tag = { 'if-none-match': quiet.headers.get('etag') ?? '' };
    site.time += 10 * horizon;
    const unchanged = await site.get(upTo(cursor), tag);
    await site.publish('b.txt', { title: 'B' });
    site.time += 2 * horizon;
    const changed = await site.get(upTo(cursor), tag);

    expect(quiet.headers.get('cache-control')).toBe('no-cache');
    expect([unchanged.status, changed.status]).toEqual([304, 200]);
    expect(JSON.parse(await changed.text()).items).toMatchObject([{ key: 'b.txt' }]);
  });
});

test.each(['cursor=AAAA', 'cursor=', 'limit=101', 'prefix=a', 'include=proof'])(
  '?%s is a 400',
  async query => {
    expect((await site.get(`/changes?${query}`)).status).toBe(400);
  },
);

test('a cursor of a listing is none of these', async () => {
  await site.publish('a.txt', {});
  await site.publish('b.txt', {});
  const { cursor } = await site.json('/articles?limit=1');

  const response = await site.get(after(cursor));

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ type: '/docs#foreign-cursor' });
});

test('the mirror of the README works as it is printed', async () => {
  const guide = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const script = guide.match(/```js\n([\s\S]*?)```/)?.[1] ?? '';
  const folder = await mkdtemp(path.join(tmpdir(), 'mirror-'));
  const server = createServer(requestListener(site.app)).listen(0, '127.0.0.1');
  await new Promise(listening => server.once('listening', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const run = async () => {
    await promisify(execFile)(process.execPath, ['mirror.mjs', address], { cwd: folder });
    return JSON.parse(await readFile(path.join(folder, 'mirror.json'), 'utf8')).articles;
  };
  try {
    await writeFile(path.join(folder, 'mirror.mjs'), script);
    for (const key of ['a.txt', 'b 100%.txt', '__proto__'])
      await site.publish(key, { title: key, blocks: [paragraph('Text.')] });
    site.time += 2 * horizon;
    const first = await run();
    await site.withdraw('a.txt');
    await site.publish('__proto__', { title: 'Changed' });
    site.time += 2 * horizon;
    const second = await run();
    site.time += 40 * day;
    const startedOver = await run();

    expect(script.trim().split('\n')).toHaveLength(6);
    expect(Object.keys(first).sort()).toEqual([
      '/articles/__proto__',
      '/articles/a.txt',
      '/articles/b%20100%25.txt',
    ]);
    expect(Object.keys(second).sort()).toEqual(['/articles/__proto__', '/articles/b%20100%25.txt']);
    expect(second['/articles/__proto__'].title).toBe('Changed');
    expect(startedOver).toEqual(second);
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  }
});
