import type { BatchWriteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Throttled } from '../../functions/articles/article.ts';
import { facetNamed, facetsOf } from '../../functions/articles/facets.ts';
import {
  ensureOtherTables,
  type LocalDatabase,
  startDatabase,
} from '../../functions/stores/laptop/local-database.ts';
import { facetsTable, rowsBetween } from '../../functions/stores/table/facets/facets-table.ts';
import { oneShard } from '../../functions/stores/table/indexes/index-query.ts';

let database: LocalDatabase;
beforeAll(async () => {
  database = await startDatabase();
  await ensureOtherTables(database.client, { facets: 'facets' });
});
afterAll(() => database.close());

const facets = () => ({ client: database.client, table: 'facets', shards: oneShard });

const row = (n: number) => ({
  facet: 'tag#f',
  place: `2026-03-02#${String(n).padStart(2, '0')}`,
  key: `${n}.txt`,
});
const all = { facet: 'tag#f', from: '2', to: '3', isForward: true };

test('more rows than one request holds are written and removed, twice as well as once', async () => {
  const rows = Array.from({ length: 60 }, (_, n) => row(n));
  const table = facetsTable(database.client, 'facets');

  await table.put(rows);
  await table.put(rows.slice(0, 3));
  expect(await rowsBetween(facets(), all, 100)).toEqual(rows);
  expect(await rowsBetween(facets(), { ...all, isForward: false }, 2)).toEqual([row(59), row(58)]);

  await table.remove(rows.slice(1));
  await table.remove(rows.slice(1));
  expect(await rowsBetween(facets(), all, 100)).toEqual([row(0)]);
});

describe('what DynamoDB leaves out', () => {
  const leavingOut = (times: number) => {
    const sent: number[] = [];
    const client = {
      async send({ input }: BatchWriteItemCommand) {
        const requests = input.RequestItems?.facets ?? [];
        sent.push(requests.length);
        return sent.length <= times ? { UnprocessedItems: { facets: requests.slice(1) } } : {};
      },
    } as unknown as DynamoDBClient;
    return { client, sent };
  };

  test('is sent again after a pause', async () => {
    const { client, sent } = leavingOut(2);
    const pauses: number[] = [];

    await facetsTable(client, 'facets', async milliseconds => void pauses.push(milliseconds)).put([
      row(1),
      row(2),
      row(3),
    ]);

    expect(sent).toEqual([3, 2, 1]);
    expect(pauses).toHaveLength(2);
  });

  test('again and again is to be tried later', async () => {
    const { client, sent } = leavingOut(Number.POSITIVE_INFINITY);
    const rows = Array.from({ length: 25 }, (_, n) => row(n));

    await expect(facetsTable(client, 'facets', async () => {}).put(rows)).rejects.toThrow(Throttled);

    expect(sent).toHaveLength(5);
  });
});

test('a name is one facet however it is written, and an author is no tag', () => {
  expect(facetNamed('author', 'Jean-Luc  NEY')).toBe(facetNamed('author', 'jean luc ney'));
  expect(facetNamed('author', 'Ney')).not.toBe(facetNamed('tag', 'Ney'));
  expect(facetNamed('tag', '—')).toBeUndefined();
  const metadata = { author: 'Ida Hook, Jo Blau', authors: ['Ida Hook', 'Jo Blau'], tags: ['a', 'A', '!'] };
  expect(facetsOf({ title: '', metadata, blocks: [] })).toEqual([
    facetNamed('author', 'Ida Hook'),
    facetNamed('author', 'Jo Blau'),
    facetNamed('tag', 'a'),
  ]);
});
