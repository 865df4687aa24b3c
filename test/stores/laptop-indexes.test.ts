/** A laptop’s articles that an older Faircopy stored, before an index was there. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CreateTableCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openData } from '../../functions/stores/laptop/data-folder.ts';
import { startDatabase } from '../../functions/stores/laptop/local-database.ts';
import { publishedArticles } from '../../functions/stores/table/published-articles.ts';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'faircopy-indexes-'));
});
afterEach(() => rm(data, { recursive: true, force: true }));

test('get the index when the laptop starts, and every article is in it', async () => {
  await mkdir(path.join(data, 'articles'));
  const old = await startDatabase(path.join(data, 'articles'));
  const text = (S: string) => ({ S });
  await old.client.send(
    new CreateTableCommand({
      TableName: 'articles',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'key', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'key', KeyType: 'HASH' }],
    }),
  );
  for (const key of ['a/1.txt', 'a/2.txt', 'b.txt'])
    await old.client.send(
      new PutItemCommand({
        TableName: 'articles',
        Item: {
          key: text(key),
          shelf: text('articles'),
          newest: text(`2026-03-02T06:00:00.000Z#${key}`),
          change: text(`2026-03-02T06:00:00.000Z#${key}`),
          ...{ title: text('Boats'), excerpt: text(''), words: { N: '0' }, etag: text('e') },
          ...{ publishedAt: text('2026-03-02T06:00:00.000Z'), changedAt: text('2026-03-02T06:00:00.000Z') },
        },
      }),
    );
  await old.close();

  const opened = await openData(data, 1);
  const readers = publishedArticles(opened.client, opened.table);
  const under = await readers.list({ limit: 10, prefix: 'a/' });
  const all = await readers.list({ limit: 10 });
  await opened.close();

  expect(under.entries.map(({ key }) => key)).toEqual(['a/1.txt', 'a/2.txt']);
  expect(all.entries).toHaveLength(3);
});
