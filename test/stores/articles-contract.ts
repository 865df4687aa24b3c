/** What reconcile, its comparison and the reading side rely on, asked of every table there is. */
import { randomUUID } from 'node:crypto';
import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Article,
  type Attention,
  itemLimit,
  type LedgerEntry,
} from '../../functions/articles/article.ts';
import { packFairCopy } from '../../functions/articles/fair-copy.ts';
import { ensureTable } from '../../functions/stores/laptop/local-database.ts';
import { articlesLedger } from '../../functions/stores/table/articles-ledger.ts';
import { articlesTable } from '../../functions/stores/table/articles-table.ts';
import { publishedArticles } from '../../functions/stores/table/published-articles.ts';

/** An article with every field in use. */
const full = (key: string, revision = 'r1'): Article => ({
  key,
  revision,
  upload: { version: 'v1', etag: 'e1' },
  generation: 2,
  cleaner: 3,
  decisions: [
    {
      verdict: 'keep',
      id: '00ff~1',
      text: 'A line',
      before: '',
      after: '11aa',
      by: 'ana',
      at: '2026-03-02T06:00:00.000Z',
    },
    { verdict: 'release', etag: 'abc', by: 'ana', at: '2026-03-02T06:00:00.000Z' },
    { verdict: 'reviewed', etag: 'abc', removals: 'def', by: 'ana', at: '2026-03-02T06:00:00.000Z' },
    {
      verdict: 'aside',
      upload: { version: 'v1', etag: 'e1' },
      problem: 'nothing-left',
      by: 'ana',
      at: '2026-03-02T06:00:00.000Z',
    },
    { verdict: 'withdrawn', by: 'ana', at: '2026-03-02T06:00:00.000Z' },
    { verdict: 'metadata', name: 'title', value: 'A title', by: 'ana', at: '2026-03-02T06:00:00.000Z' },
    { verdict: 'metadata', name: 'authors', value: [], by: 'ana', at: '2026-03-02T06:00:00.000Z' },
  ],
  live: {
    title: 'A title',
    excerpt: 'It begins',
    words: 2,
    language: 'en',
    date: '2026-03',
    author: 'Ana',
    packed: new Uint8Array(
      packFairCopy({ title: 'A title', metadata: {}, blocks: [{ kind: 'paragraph', text: 'It begins' }] }),
    ),
    risk: { rank: 12, sentence: 340, words: 25, furniture: 3 },
    lapsed: 2,
    etag: 'abc',
    upload: { version: 'v0', etag: 'e0' },
    cleaner: 2,
  },
  proof: new Uint8Array([4, 5]),
  attention: {
    status: 'held',
    problem: { code: 'nothing-left', sentence: 'Nothing is left.' },
    since: '2026-03-02T07:00:00.000Z',
    etag: 'def',
  },
  publishedAt: '2026-03-02T06:00:00.123Z',
  changedAt: '2026-03-02T06:00:00.123Z',
  changeToken: 'r0',
  expires: undefined,
});

/** A published article whose last change was its publication. */
const published = (key: string, publishedAt: string): Article => {
  const { attention, ...article } = full(key);
  return { ...article, publishedAt, changedAt: publishedAt };
};

async function keysOf(entries: AsyncIterable<string | { key: string }>): Promise<string[]> {
  const keys: string[] = [];
  for await (const entry of entries) keys.push(typeof entry === 'string' ? entry : entry.key);
  return keys;
}

/** @param connect called before the first test; the table is made by the suite */
export function articlesContract(name: string, connect: () => DynamoDBClient): void {
  const table = `articles-${randomUUID()}`;
  let client: DynamoDBClient;
  beforeAll(async () => {
    client = connect();
    await ensureTable(client, table);
  });
  const articles = () => articlesTable(client, table);

  describe(`the articles table ${name}`, () => {
    async function inIndex(index: string, partition: string, value: string): Promise<string[]> {
      const { Items } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: index,
          KeyConditionExpression: '#p = :p',
          ExpressionAttributeNames: { '#p': partition },
          ExpressionAttributeValues: { ':p': { S: value } },
        }),
      );
      return (Items ?? []).map(item => String(item.key?.S));
    }

    test('gives back what was written, bytes and all', async () => {
      await articles().write(full('full ü/#%.txt'), undefined);

      expect(await articles().read('full ü/#%.txt')).toEqual(full('full ü/#%.txt'));
    });

    test('keeps what was put aside out of the lists of what waits, and its status with it', async () => {
      const attention = { ...full('aside').attention, isAside: true } as Attention;
      await articles().write({ ...full('aside'), attention }, undefined);

      expect((await articles().read('aside'))?.attention).toEqual(attention);
      expect(await inIndex('attention', 'attention', 'held')).not.toContain('aside');
      expect(await inIndex('attention', 'attention', 'aside')).toContain('aside');
    });

    test('tells mirrors of what was taken down for as long as of a deleted file, and readers for ever', async () => {
      const { live, attention, ...bare } = full('down', 'r1');
      const at = '2027-06-01T00:00:00.000Z';
      const decisions = [{ verdict: 'withdrawn' as const, by: 'ana', at }];
      await articles().write({ ...bare, decisions, changedAt: at }, undefined);
      const days = (n: number) => publishedArticles(client, table, () => Date.parse(at) + n * 86_400_000);
      const told = async (n: number) =>
        (await days(n).changes({ limit: 9, position: at, until: '2027-06-02' })).entries.map(
          ({ key }) => key,
        );

      expect([await told(29), await told(31)]).toEqual([['down'], []]);
      expect(await days(4_000).find('down')).toEqual({ key: 'down', withdrawnAt: at });
    });

    test('knows nothing of a key that was never written', async () => {
      expect(await articles().read('never')).toBeUndefined();
    });

    test('creates only where nothing is, replaces and removes only what was read', async () => {
      expect(await articles().write(full('c', 'r1'), undefined)).toBe(true);
      expect(await articles().write(full('c', 'r2'), undefined)).toBe(false);
      expect(await articles().write(full('c', 'r2'), full('c', 'r0'))).toBe(false);
      expect(await articles().write(full('c', 'r2'), full('c', 'r1'))).toBe(true);
      expect(await articles().remove(full('c', 'r1'))).toBe(false);
      expect((await articles().read('c'))?.revision).toBe('r2');
      expect(await articles().remove(full('c', 'r2'))).toBe(true);
      expect(await articles().read('c')).toBeUndefined();
    });

    test('of two writers over one revision one wins', async () => {
      await articles().write(full('race', 'r1'), undefined);

      const won = await Promise.all(
        ['a', 'b', 'c'].map(revision => articles().write(full('race', revision), full('race', 'r1'))),
      );

      expect(won.filter(Boolean)).toHaveLength(1);
    });

    test('lists an article where it belongs, and nowhere else', async () => {
      const { live, attention, ...bare } = full('where');
      await articles().write(full('where'), undefined);
      expect(await inIndex('newest', 'shelf', 'articles')).toContain('where');
      expect(await inIndex('changes', 'shelf', 'articles')).toContain('where');
      expect(await inIndex('attention', 'attention', 'held')).toContain('where');

      await articles().write({ ...bare, revision: 'r2', expires: 2_000_000_000 }, full('where', 'r1'));
      expect(await inIndex('newest', 'shelf', 'articles')).not.toContain('where');
      expect(await inIndex('changes', 'shelf', 'articles')).toContain('where');
      expect(await inIndex('attention', 'attention', 'held')).not.toContain('where');

      const { changedAt, changeToken, ...neverPublished } = bare;
      await articles().write({ ...neverPublished, revision: 'r3', attention }, full('where', 'r2'));
      expect(await inIndex('changes', 'shelf', 'articles')).not.toContain('where');
      expect(await inIndex('attention', 'attention', 'held')).toContain('where');
    });

    test('takes keys as long as S3 has them, in every index', async () => {
      const key = `${'ü'.repeat(510)}.txt`;

      expect(await articles().write(full(key), undefined)).toBe(true);
      expect(await inIndex('newest', 'shelf', 'articles')).toContain(key);
    });

    test('lists every item in the order of UTF-8, by prefix and behind a key', async () => {
      const ledger = (prefix: string, after?: string) =>
        keysOf(articlesLedger(client, table).list(prefix, after));
      const inOrder = ['order/B', 'order/a', 'order/a/b', 'order/a0', 'order/é', 'order/ﬁ', 'order/😀'];
      for (const key of [...inOrder].reverse()) await articles().write(full(key), undefined);
      await articles().write(full('orders'), undefined);

      expect(await ledger('order/')).toEqual(inOrder);
      expect(await ledger('order/', 'order/a0')).toEqual(['order/é', 'order/ﬁ', 'order/😀']);
      expect(await ledger('order/', 'a')).toEqual(inOrder);
      expect(await ledger('order/', 'z')).toEqual([]);
      expect(await ledger('')).toEqual(expect.arrayContaining([...inOrder, 'orders']));
    });

    test('says in the ledger what a comparison with the bucket needs', async () => {
      const { live, attention, upload, ...bare } = full('ledger/tombstone');
      await articles().write({ ...bare, expires: 2_000_000_000 }, undefined);
      await articles().write(full('ledger/published'), undefined);

      const entries: LedgerEntry[] = [];
      for await (const entry of articlesLedger(client, table).list('ledger/')) entries.push(entry);

      expect(entries).toEqual([
        {
          key: 'ledger/published',
          upload: { version: 'v1', etag: 'e1' },
          generation: 2,
          cleaner: 3,
          isPublished: true,
          attention: 'held',
        },
        { key: 'ledger/tombstone', generation: 2, cleaner: 3, isPublished: false, expires: 2_000_000_000 },
      ]);
    });

    test('keeps an item as large as we write them', async () => {
      const large = { ...full('large'), proof: new Uint8Array(itemLimit - 1_000) };

      expect(await articles().write(large, undefined)).toBe(true);
      expect((await articles().read('large'))?.proof).toHaveLength(itemLimit - 1_000);
    });

    test('shows readers what is published, by prefix and language in the order of keys, page by page', async () => {
      const readers = publishedArticles(client, table);
      for (let i = 0; i < 5; i++)
        await articles().write(published(`page/${i}`, `2027-01-0${i + 1}T00:00:00.000Z`), undefined);
      const page = (limit: number, position?: string) =>
        readers.list({
          limit,
          prefix: 'page/',
          language: 'en',
          ...(position && { position }),
        });

      const first = await page(2);
      const rest = await page(9, first.position);

      expect(first.entries.map(({ key }) => key)).toEqual(['page/0', 'page/1']);
      expect(rest.entries.map(({ key }) => key)).toEqual(['page/2', 'page/3', 'page/4']);
      expect(rest.position).toBeUndefined();
      expect(await readers.find('page/0')).toMatchObject({ title: 'A title', copy: { title: 'A title' } });
      expect(await readers.find('nothing')).toBeUndefined();
    });

    test('tells mirrors what changed, in order of time, up to an instant', async () => {
      const readers = publishedArticles(client, table);
      for (let i = 0; i < 4; i++)
        await articles().write(published(`change/${i}`, `2028-01-0${i + 1}T00:00:00.000Z`), undefined);
      const changes = (limit: number, position: string, until: string) =>
        readers.changes({ limit, position, until });

      const first = await changes(2, '2028-01-01T00:00:00.000Z', '2028-01-03T23:00:00.000Z');
      const rest = await changes(9, first.position ?? '', '2028-01-03T23:00:00.000Z');

      expect(first.entries.map(({ key }) => key)).toEqual(['change/0', 'change/1']);
      expect(rest.entries.map(({ key }) => key)).toEqual(['change/2']);
      expect(await readers.newestChange()).toBe('2028-01-04T00:00:00.000Z');
    });

    test('lists all keys', async () => {
      for (let i = 0; i < 30; i++)
        await articles().write({ ...full(`many/${i}`), proof: new Uint8Array(100_000) }, undefined);

      const keys = await keysOf(articles().keys());

      expect(keys.filter(key => key.startsWith('many/'))).toHaveLength(30);
    });
  });
}
