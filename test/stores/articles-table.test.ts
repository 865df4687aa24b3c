import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Throttled } from '../../functions/articles/article.ts';
import { articlesTable } from '../../functions/stores/table/articles-table.ts';
import { houseTable } from '../../functions/stores/table/house/house-table.ts';
import { publishedArticles } from '../../functions/stores/table/published-articles.ts';
import { roundTable } from '../../functions/stores/table/round-table.ts';
import { databaseOfThisFile } from '../support/database.ts';
import { articlesContract } from './articles-contract.ts';

const database = databaseOfThisFile();

articlesContract('on a laptop', () => database.client);

const bare = (key: string) => ({ key, revision: 'r1', generation: 0, cleaner: 1, decisions: [] });

describe('a table', () => {
  /** Answers every request with what it is told to, and keeps the requests. */
  async function asked(use: (client: DynamoDBClient) => Promise<unknown>): Promise<unknown[]> {
    const requests: unknown[] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', chunk => chunks.push(chunk));
      request.on('end', () => {
        requests.push(JSON.parse(Buffer.concat(chunks).toString()));
        response.end('{}');
      });
    });
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
    const client = new DynamoDBClient({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    });
    await use(client);
    client.destroy();
    server.close();
    return requests;
  }

  test.each<[string, (client: DynamoDBClient) => Promise<unknown>]>([
    ['by writers', client => articlesTable(client, 't').read('a')],
    ['by readers', client => publishedArticles(client, 't').find('a')],
    ['by readers of several articles', client => publishedArticles(client, 't').findAll(['a'])],
    ['by readers of a list by keys', client => publishedArticles(client, 't').listAll(['a'])],
    ['for the house rules of a key', client => houseTable(client, 't').of('a')],
    ['for the house rules of a section', client => houseTable(client, 't').read('')],
    ['for all house rules', client => houseTable(client, 't').all()[Symbol.asyncIterator]().next()],
    ['for the place of the round', client => roundTable(client, 't').read()],
  ])('is read consistently %s: a replica that lags behind would bring back the past', async (_, read) => {
    const [request] = await asked(read);

    // In a batch it is said of each table.
    const { RequestItems = { t: request } } = request as { RequestItems?: Record<string, unknown> };
    expect(RequestItems).toMatchObject({ t: { ConsistentRead: true } });
  });
});

describe('a table that does not answer', () => {
  let server: Server;
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  async function tableBehind(answer: Parameters<typeof createServer>[1]) {
    server = createServer(answer);
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
    const client = new DynamoDBClient({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    });
    return articlesTable(client, 'articles');
  }

  test('because the connection was closed meanwhile is asked again soon, not after the queue’s pause', async () => {
    const table = await tableBehind(request => request.socket.destroy());

    await expect(table.read('a.txt')).rejects.toThrow(Throttled);
    await expect(table.remove(bare('a.txt'))).rejects.toThrow(Throttled);
  });

  test.each([
    [400, 'ThrottlingException'],
    [400, 'ProvisionedThroughputExceededException'],
    [500, 'InternalServerError'],
    [503, 'ServiceUnavailable'],
  ])('but with %i %s is asked again soon', async (status, name) => {
    const table = await tableBehind((_, response) =>
      response.writeHead(status).end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}` })),
    );

    await expect(table.read('a.txt')).rejects.toThrow(Throttled);
  });

  test('is written to for five seconds: the changes feed relies on a stamp being young when it is written', async () => {
    const limits: number[] = [];
    const limited = vi.spyOn(AbortSignal, 'timeout').mockImplementation(milliseconds => {
      limits.push(milliseconds);
      return AbortSignal.abort(new DOMException('It took too long.', 'TimeoutError'));
    });
    const table = await tableBehind(() => {});

    await expect(table.write(bare('a'), undefined)).rejects.toThrow();
    await expect(table.remove(bare('a'))).rejects.toThrow();

    expect(limits).toEqual([5_000, 5_000]);
    limited.mockRestore();
  });

  test('but refuses is an outage', async () => {
    const table = await tableBehind((_, response) =>
      response
        .writeHead(400)
        .end(JSON.stringify({ __type: 'com.amazon.coral.service#AccessDeniedException' })),
    );

    await expect(table.read('a.txt')).rejects.not.toThrow(Throttled);
  });
});
