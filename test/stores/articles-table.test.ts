import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../functions/article.ts';
import { articlesTable } from '../../functions/stores/articles-table.ts';
import { ensureTable, type LocalDatabase, startDatabase } from '../../functions/stores/local-database.ts';

let database: LocalDatabase;
beforeAll(async () => {
  database = await startDatabase();
  await ensureTable(database.client, 'articles');
});
afterAll(() => database.close());

const articles = () => articlesTable(database.client, 'articles');

/** An article with every field in use. */
const full = (key: string, revision = 'r1'): Article => ({
  key,
  revision,
  upload: { version: 'v1', etag: 'e1' },
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
  ],
  live: {
    title: 'A title',
    excerpt: 'It begins',
    words: 2,
    language: 'en',
    date: '2026-03',
    author: 'Ana',
    packed: new Uint8Array([1, 2, 3]),
    doubt: 12,
    etag: 'abc',
    publishedAt: '2026-03-02T06:00:00.123Z',
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
  changedAt: '2026-03-02T06:00:00.123Z',
  changeToken: 'r0',
  expires: undefined,
});

async function inIndex(index: string, partition: string, value: string): Promise<string[]> {
  const { Items } = await database.client.send(
    new QueryCommand({
      TableName: 'articles',
      IndexName: index,
      KeyConditionExpression: '#p = :p',
      ExpressionAttributeNames: { '#p': partition },
      ExpressionAttributeValues: { ':p': { S: value } },
    }),
  );
  return (Items ?? []).map(item => String(item.key?.S));
}

describe('the articles table', () => {
  test('gives back what was written, bytes and all', async () => {
    await articles().write(full('full ü/#%.txt'), undefined);

    expect(await articles().read('full ü/#%.txt')).toEqual(full('full ü/#%.txt'));
  });

  test('knows nothing of a key that was never written', async () => {
    expect(await articles().read('never')).toBeUndefined();
  });

  test('creates only where nothing is, replaces and removes only what was read', async () => {
    expect(await articles().write(full('c', 'r1'), undefined)).toBe(true);
    expect(await articles().write(full('c', 'r2'), undefined)).toBe(false);
    expect(await articles().write(full('c', 'r2'), 'r0')).toBe(false);
    expect(await articles().write(full('c', 'r2'), 'r1')).toBe(true);
    expect(await articles().remove('c', 'r1')).toBe(false);
    expect((await articles().read('c'))?.revision).toBe('r2');
    expect(await articles().remove('c', 'r2')).toBe(true);
    expect(await articles().read('c')).toBeUndefined();
  });

  test('of two writers over one revision one wins', async () => {
    await articles().write(full('race', 'r1'), undefined);

    const won = await Promise.all(
      ['a', 'b', 'c'].map(revision => articles().write(full('race', revision), 'r1')),
    );

    expect(won.filter(Boolean)).toHaveLength(1);
  });

  test('lists an article where it belongs, and nowhere else', async () => {
    const { live, attention, ...bare } = full('where');
    await articles().write(full('where'), undefined);
    expect(await inIndex('newest', 'shelf', 'articles')).toContain('where');
    expect(await inIndex('changes', 'shelf', 'articles')).toContain('where');
    expect(await inIndex('attention', 'attention', 'held')).toContain('where');

    await articles().write({ ...bare, revision: 'r2', expires: 2_000_000_000 }, 'r1');
    expect(await inIndex('newest', 'shelf', 'articles')).not.toContain('where');
    expect(await inIndex('changes', 'shelf', 'articles')).toContain('where');
    expect(await inIndex('attention', 'attention', 'held')).not.toContain('where');

    const { changedAt, changeToken, ...neverPublished } = bare;
    await articles().write({ ...neverPublished, revision: 'r3', attention }, 'r2');
    expect(await inIndex('changes', 'shelf', 'articles')).not.toContain('where');
    expect(await inIndex('attention', 'attention', 'held')).toContain('where');
  });

  test('takes keys as long as S3 has them, in every index', async () => {
    const key = `${'ü'.repeat(510)}.txt`;

    expect(await articles().write(full(key), undefined)).toBe(true);
    expect(await inIndex('newest', 'shelf', 'articles')).toContain(key);
  });

  test('lists all keys', async () => {
    for (let i = 0; i < 30; i++)
      await articles().write({ ...full(`many/${i}`), proof: new Uint8Array(100_000) }, undefined);

    const keys: string[] = [];
    for await (const key of articles().keys()) keys.push(key);

    expect(keys.filter(key => key.startsWith('many/'))).toHaveLength(30);
  });
});
