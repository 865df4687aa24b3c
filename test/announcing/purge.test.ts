import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { purge } from '../../functions/announcing/purge.ts';
import { cdnPurges, purgesPartition } from '../../functions/stores/cloud/cdn-purges.ts';
import { databaseOfThisFile } from '../support/database.ts';

const database = databaseOfThisFile();
const asked: { readonly url: string | undefined; readonly body: string; readonly by: string }[] = [];
let answers: { readonly status: number; readonly body: string };
const server = createServer(async (request, answer) => {
  const body = String(await buffer(request));
  asked.push({ url: request.url, body, by: String(request.headers.authorization) });
  answer.writeHead(answers.status, { 'Content-Type': 'text/xml' }).end(answers.body);
});
beforeAll(async () => {
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  await database.client.send(
    new CreateTableCommand({
      TableName: 'purges',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: purgesPartition, AttributeType: 'S' }],
      KeySchema: [{ AttributeName: purgesPartition, KeyType: 'HASH' }],
    }),
  );
});
afterAll(() => server.close());
beforeEach(() => {
  asked.length = 0;
  answers = { status: 201, body: '<Invalidation/>' };
});

const purges = (aMonth: number) =>
  cdnPurges({
    database: database.client,
    table: 'purges',
    aMonth,
    distribution: 'E2EXAMPLE',
    address: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
const withdrawal = (n: number) => ({
  href: `https://read.example/articles/news/${n}%20%C3%A4&b.txt`,
  position: `2026-03-02T06:00:00.123Z#${n}`,
});
const march = Date.parse('2026-03-02T06:00:00Z');

test('a withdrawn article goes in all its formats by one path, and an event that comes twice asks for the same', async () => {
  const first = await purge(withdrawal(1), purges(100), march);
  const second = await purge(withdrawal(1), purges(100), march);

  expect([first, second]).toEqual(['purged', 'purged']);
  expect(asked[0]).toMatchObject({
    url: '/2020-05-31/distribution/E2EXAMPLE/invalidation',
    body: expect.stringContaining('<Path>/articles/news/1%20%C3%A4&amp;b.txt*</Path>'),
    by: expect.stringContaining('/us-east-1/cloudfront/aws4_request'),
  });
  expect(asked[1]?.body).toBe(asked[0]?.body);
});

test('no more than a month may have are asked for; the next month begins anew', async () => {
  const april = Date.parse('2026-04-01T00:00:00Z');
  const did: string[] = [];
  for (let n = 0; n < 4; n++) did.push(await purge(withdrawal(n), purges(2), april));
  did.push(await purge(withdrawal(9), purges(2), Date.parse('2026-05-01T00:00:00Z')));

  expect(did).toEqual(['purged', 'purged', 'no more this month', 'no more this month', 'purged']);
  expect(asked).toHaveLength(3);
});

test('where too many are under way, the minute does it', async () => {
  answers = { status: 400, body: '<Error><Code>TooManyInvalidationsInProgress</Code></Error>' };

  expect(await purge(withdrawal(1), purges(100), march)).toBe('too many at once');
});

test('what else CloudFront says is an error', async () => {
  answers = { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' };

  await expect(purge(withdrawal(1), purges(100), march)).rejects.toThrow('AccessDenied');
});
