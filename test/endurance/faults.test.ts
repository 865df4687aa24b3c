/** Stores that fail, and what becomes of the hints and of those who read meanwhile. */
import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { hintBody } from '../../functions/articles/keys/hint.ts';
import { clean, cleaner } from '../../functions/cleaning/clean.ts';
import { receiveHints } from '../../functions/publishing/receive-hints.ts';
import { reconciler } from '../../functions/publishing/reconcile.ts';
import { readApp } from '../../functions/reading/read-app.ts';
import { s3Uploads } from '../../functions/stores/cloud/s3-uploads.ts';
import { whilePublishing, whileReading } from '../../functions/stores/cloud/time-limits.ts';
import {
  ensureTable,
  type LocalDatabase,
  startDatabase,
} from '../../functions/stores/laptop/local-database.ts';
import { articlesTable } from '../../functions/stores/table/articles-table.ts';
import { publishedArticles } from '../../functions/stores/table/published-articles.ts';
import { bucketOf, type Fault, type FaultyServer, faultyServer, proxyTo } from './faulty-server.ts';

const story = (n: number): string =>
  `Boat ${n}\n\nIt came with the tide, and its hull was green.\n\n${'The harbour master wrote it into his book. '.repeat(500)}\n`;
const objects = new Map<string, string>();
/** What Lambda gives a batch, in milliseconds. */
const minute = 60_000;

let database: LocalDatabase;
let table: FaultyServer;
let bucket: FaultyServer;
let key: string;
const logged = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const connection = (server: FaultyServer) => ({ endpoint: server.address, region: 'local', credentials });

beforeAll(async () => {
  database = await startDatabase();
  await ensureTable(database.client, 'articles');
  table = await faultyServer(proxyTo(database.endpoint));
  bucket = await faultyServer(bucketOf(objects));
});
afterAll(async () => {
  logged.mockRestore();
  await table.close();
  await bucket.close();
  await database.close();
});
beforeEach(() => {
  key = `boat ${randomUUID()}.txt`;
  table.fault = 'none';
  bucket.fault = 'none';
});

/** As on-upload is put together. */
async function receive(keys: readonly string[]) {
  const s3 = new S3Client({ ...connection(bucket), forcePathStyle: true, requestHandler: whilePublishing });
  const dynamo = new DynamoDBClient({
    ...connection(table),
    maxAttempts: 1,
    requestHandler: whilePublishing,
  });
  const failures: string[] = [];
  const began = Date.now();
  const { batchItemFailures } = await receiveHints(
    { Records: keys.map(key => ({ messageId: key, body: hintBody(key) })) } as unknown as SQSEvent,
    {
      reconcile: reconciler({
        articles: articlesTable(dynamo, 'articles'),
        uploads: s3Uploads(s3, 'uploads'),
        cleaner: { generation: 0, version: cleaner, clean },
        now: Date.now,
        newRevision: randomUUID,
      }),
      settled: () => {},
      failed: (_, error) => failures.push(String(error)),
      timeLeft: () => minute - (Date.now() - began),
    },
  );
  return { again: batchItemFailures.map(item => item.itemIdentifier), failures, took: Date.now() - began };
}

const reader = () =>
  readApp({
    articles: publishedArticles(
      new DynamoDBClient({ ...connection(table), requestHandler: whileReading }),
      'articles',
    ),
    now: Date.now,
    horizon: 0,
    cursorScope: 'articles',
    origin: 'https://read.example',
    feedWriters: () => import('../../functions/reading/feeds/feed-writers.ts'),
  });
const read = async (): Promise<number> =>
  (await reader().request(`/articles/${encodeURIComponent(key)}`)).status;

const refusal = (status: number, code: string): Fault => ({
  status,
  body: `<Error><Code>${code}</Code></Error>`,
  type: 'application/xml',
});
const exception = (status: number, name: string): Fault => ({
  status,
  body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'wait' }),
  type: 'application/x-amz-json-1.0',
});

describe('a bucket that fails', () => {
  test.each<[string, Fault]>([
    ['refuses (403)', refusal(403, 'AccessDenied')],
    ['is gone (404 NoSuchBucket)', refusal(404, 'NoSuchBucket')],
    ['asks for patience (503)', refusal(503, 'SlowDown')],
    ['fails (500)', refusal(500, 'InternalError')],
    ['closes the connection', 'closed'],
    ['never answers', 'silent'],
    ['breaks off in the middle of a file', 'broken-off'],
    ['stops in the middle of a file', 'stalled'],
  ])(
    '%s: the hint comes back, nothing is published, and later all is as if nothing had been',
    async (_, fault) => {
      objects.set(key, story(1));
      bucket.fault = fault;
      const during = await receive([key]);

      expect(during.again).toEqual([key]);
      expect(during.failures.join(), 'a person can read what failed').not.toMatch(/undefined|\[object/);
      expect(during.took, 'milliseconds: the batch is told of in time').toBeLessThan(minute - 5_000);
      expect(await read(), 'nothing is published').toBe(404);

      bucket.fault = 'none';
      expect(await receive([key])).toMatchObject({ again: [], failures: [] });
      expect(await read()).toBe(200);
    },
  );

  test('that fails while an article is live takes nothing away from readers', async () => {
    objects.set(key, story(1));
    await receive([key]);
    objects.set(key, story(2));
    bucket.fault = refusal(403, 'AccessDenied');

    expect((await receive([key])).again).toEqual([key]);
    expect(await read()).toBe(200);
  });

  test('that has the file no more (404 NoSuchKey) withdraws it, as a deletion does', async () => {
    objects.set(key, story(1));
    await receive([key]);
    objects.delete(key);

    expect((await receive([key])).again).toEqual([]);
    expect(await read()).toBe(410);
  });

  test('slowly is waited for', async () => {
    objects.set(key, story(1));
    bucket.fault = 'slow';

    expect((await receive([key])).again).toEqual([]);
  });
});

describe('a database that fails', () => {
  const faults: [string, Fault][] = [
    ['throttles', exception(400, 'ProvisionedThroughputExceededException')],
    ['throttles the account', exception(400, 'ThrottlingException')],
    ['fails (500)', exception(500, 'InternalServerError')],
    ['closes the connection', 'closed'],
    ['never answers', 'silent'],
  ];
  test.each(faults)(
    '%s while publishing: hints come back in time, and later all is well',
    async (_, fault) => {
      const keys = Array.from({ length: 6 }, (_, n) => `${n} ${key}`);
      for (const [n, each] of keys.entries()) objects.set(each, story(n));
      table.fault = fault;
      const during = await receive(keys);

      expect(during.again.sort()).toEqual(keys);
      expect(during.took).toBeLessThan(minute - 5_000);

      table.fault = 'none';
      expect(await receive(keys)).toMatchObject({ again: [] });
    },
  );

  test.each(faults)('%s while reading: 503, when to come back, and a sentence', async (_, fault) => {
    table.fault = fault;
    const began = Date.now();
    for (const path of [`/articles/${key}`, '/articles', '/changes']) {
      const response = await reader().request(path);

      expect([response.status, response.headers.get('retry-after')], path).toEqual([503, '1']);
      expect(await response.json()).toMatchObject({ status: 503, detail: expect.stringMatching(/again/) });
    }
    expect(Date.now() - began, 'milliseconds for three requests').toBeLessThan(3 * 14_000);
  });

  test('slowly is waited for', async () => {
    objects.set(key, story(1));
    table.fault = 'slow';

    expect((await receive([key])).again).toEqual([]);
    expect(await read()).toBe(200);
  });
});
