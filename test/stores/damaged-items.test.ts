/** Items that no writer of ours stores: what reads them says which and what is wrong, and every list goes on without them. */
import { randomUUID } from 'node:crypto';
import { type AttributeValue, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Article, DamagedItem } from '../../functions/articles/article.ts';
import { packFairCopy } from '../../functions/articles/fair-copy.ts';
import { proofOf } from '../../functions/articles/proof.ts';
import { exportArticles } from '../../functions/operating/export.ts';
import { batch, lineGroups } from '../../functions/publishing/groups.ts';
import { ensureTable } from '../../functions/stores/laptop/local-database.ts';
import { articlesLedger } from '../../functions/stores/table/articles-ledger.ts';
import { articlesTable } from '../../functions/stores/table/articles-table.ts';
import { deskArticles } from '../../functions/stores/table/desk-articles.ts';
import { itemFrom } from '../../functions/stores/table/items.ts';
import { publishedArticles } from '../../functions/stores/table/published-articles.ts';
import { databaseOfThisFile } from '../support/database.ts';

const database = databaseOfThisFile();

let table: string;
beforeEach(async () => {
  table = randomUUID();
  await ensureTable(database.client, table);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

const copy = { title: 'Boats', metadata: {}, blocks: [{ kind: 'paragraph' as const, text: 'A boat.' }] };
const whole = (key: string): Article => ({
  key,
  revision: 'r1',
  upload: { etag: 'e' },
  generation: 1,
  cleaner: 2,
  decisions: [],
  publishedAt: '2026-03-02T06:00:00.000Z',
  changedAt: '2026-03-02T06:00:00.000Z',
  changeToken: 'r1',
  live: {
    title: 'Boats',
    excerpt: 'A boat.',
    words: 2,
    packed: packFairCopy(copy),
    risk: { rank: 3, sentence: 1, words: 0, furniture: 0 },
    etag: 'f',
    upload: { etag: 'e' },
    cleaner: 2,
  },
  attention: {
    status: 'held',
    problem: { code: 'short', sentence: 'It is short.' },
    since: '2026-03-02T06:00:00.000Z',
  },
});

const store = (key: string, damage: Record<string, AttributeValue | undefined> = {}) => {
  const item = Object.entries({ ...itemFrom(whole(key)), ...damage }).filter(([, value]) => value);
  return database.client.send(
    new PutItemCommand({
      TableName: table,
      Item: Object.fromEntries(item) as Record<string, AttributeValue>,
    }),
  );
};

describe('a damaged item', () => {
  const damages: [string, Record<string, AttributeValue | undefined>, string][] = [
    ['revision', { revision: undefined }, 'its attribute revision should be'],
    ['cleaner', { cleaner: { S: '2' } }, 'its attribute cleaner should be number'],
    ['upload', { upload: { M: { version: { S: 'v' } } } }, 'its attribute upload.etag should be'],
    ['decisions', { decisions: { L: [{ M: { verdict: { S: 'burn' } } }] } }, 'its attribute decisions.0'],
    ['words', { words: { S: 'many' } }, 'its attribute words should be number'],
    ['problem', { problem: { S: 'It is short.' } }, 'its attribute problem should be Object'],
    ['since', { since: { S: '2026' } }, 'its attribute since should be "#"'],
  ];
  test.each(damages)('is told by its key and attribute: %s', async (_, damage, wrong) => {
    await store('news/a.txt', damage);

    const error = await articlesTable(database.client, table)
      .read('news/a.txt')
      .catch(error => error);

    expect(error).toBeInstanceOf(DamagedItem);
    expect(error.message).toContain(`the item of "news/a.txt" in the articles table is damaged: ${wrong}`);
  });

  test('is told without a word of what it holds', async () => {
    await store('a.txt', { title: { L: [{ S: 'A secret' }] }, words: { S: 'A secret' } });

    const error = await articlesTable(database.client, table)
      .read('a.txt')
      .catch(error => error);

    expect(JSON.stringify([error.message, error.cause])).not.toContain('A secret');
  });

  test.each([
    ['no gzip', new Uint8Array([1, 2, 3])],
    ['something else in it', packFairCopy({ ...copy, blocks: 'none' } as never)],
  ])('whose text is %s is told by whoever opens it', async (_, packed) => {
    await store('a.txt', { live: { B: packed }, proof: { B: packed } });
    const article = await articlesTable(database.client, table).read('a.txt');

    await expect(publishedArticles(database.client, table).find('a.txt')).rejects.toThrow(
      'its attribute live can’t be unpacked',
    );
    expect(() => article && proofOf(article)).toThrow('its attribute proof can’t be unpacked');
  });

  test('takes down no list', async () => {
    await store('a.txt');
    await store('b.txt', {
      cleaner: { S: 'x' },
      excerpt: undefined,
      title: undefined,
      problem: undefined,
      etag: { N: '5' },
    });
    await store('c.txt');
    const readers = publishedArticles(database.client, table);
    const lists = deskArticles(database.client, table);
    const ledger = articlesLedger(database.client, table);
    const articles = articlesTable(database.client, table);
    const ends = ['a.txt', 'c.txt'];
    const keys = (entries: readonly { readonly key: string }[]) => entries.map(({ key }) => key).sort();
    const all = async (entries: AsyncIterable<{ readonly key: string }>) => {
      const found: { readonly key: string }[] = [];
      for await (const entry of entries) found.push(entry);
      return keys(found);
    };
    const query = { limit: 10, examine: 100 };

    expect(keys((await readers.list(query)).entries)).toEqual(ends);
    expect(keys((await readers.changes({ limit: 10, until: '9' })).entries)).toEqual(ends);
    expect(keys((await lists.waiting({ ...query, status: 'held' })).entries)).toEqual(ends);
    expect(keys((await lists.risky(query)).entries)).toEqual(ends);
    expect(await all(ledger.list(''))).toEqual(ends);
    const told = vi.mocked(process.stderr.write).mock.calls.map(([line]) => JSON.parse(String(line)));
    expect(told.every(({ event, key }) => event === 'damaged item' && key === 'b.txt')).toBe(true);
    expect(told.length).toBe(5);

    const left: string[] = [];
    // The ledger is not checked for what only a read can show.
    await store('b.txt', { words: { S: 'many' } });
    const damaged = ({ key }: DamagedItem) => left.push(key);
    expect(await all(exportArticles({ ledger, articles, damaged }, {}))).toEqual(ends);
    expect(left).toEqual(['b.txt']);
    const stretch = { prefix: '', articles: 10, until: Number.POSITIVE_INFINITY };
    expect((await lineGroups({ ledger, articles }, stretch, 'removed')).examined).toBe(3);
    const decisions = {
      decide: () => Promise.reject(new Error('not here')),
      preview: () => Promise.reject(new Error('not here')),
    };
    const { entries } = await batch(
      { ledger, articles, decisions },
      stretch,
      { release: ['short'] },
      'dry run',
    );
    expect(entries).toMatchObject([{ key: 'b.txt', problem: { code: 'damaged' } }]);
  });
});
