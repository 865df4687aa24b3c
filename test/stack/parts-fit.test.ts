/**
 * Do stack and functions mean the same? The table is made from the template, the functions are the bundles that would be
 * deployed, each has the environment that the template gives it, and is allowed what its role in the template allows.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CreateTableCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { Duration } from 'aws-cdk-lib';
import type { SQSBatchResponse } from 'aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keysIn } from '../../functions/articles/keys/hint.ts';
import { faircopy } from '../../functions/client/client.ts';
import { memoryMirror, mirror } from '../../functions/client/mirror.ts';
import { type LocalDatabase, startDatabase } from '../../functions/stores/laptop/local-database.ts';
import { historyTable } from '../../functions/stores/table/history/history-table.ts';
import { environments } from '../../lib/environments.ts';
import { type LocalBucket, startBucket } from '../peers/local-bucket.ts';
import { type Assembly, synthesise } from './assembly.ts';
import { type RecordedDatabase, recordedDatabase } from './recorded-database.ts';
import { allows, type Request, type Resource, resolved, type Template } from './template.ts';

const article = `Harbour ferry keeps its winter berth

Harbour ferry keeps its winter berth

The ferry to Lerna will leave from the north pier again this winter, the port office said on Monday.

Passengers had asked for the shorter way from the station, and the office agreed after a count in March.
`;
const key = 'news/Größe & Maß +1 #2 100%.txt';

let assembly: Assembly;
let template: Template;
let database: LocalDatabase;
let recorded: RecordedDatabase;
let bucket: LocalBucket;
let onUpload: Lambda;
let onRead: Lambda;
let onSchedule: Lambda;
let onChange: Lambda;

/** Bodies of the messages that were sent. */
const sent: string[] = [];
/** Takes what SQS takes in a batch. */
const queue = createServer(async (request, answer) => {
  const { Entries } = JSON.parse(String(await buffer(request))) as {
    Entries: readonly { readonly Id: string; readonly MessageBody: string }[];
  };
  sent.push(...Entries.map(({ MessageBody }) => MessageBody));
  const Successful = Entries.map(({ Id, MessageBody }) => ({
    Id,
    MessageId: Id,
    MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex'),
  }));
  answer
    .setHeader('Content-Type', 'application/x-amz-json-1.0')
    .end(JSON.stringify({ Successful, Failed: [] }));
});

/** Events that were put, as they came. */
const events: { readonly DetailType: string; readonly EventBusName: string; readonly Detail: string }[] = [];
/** Takes what EventBridge takes; what a test says it refuses is refused. */
let isRefused = (_key: string): boolean => false;
const eventBridge = createServer(async (request, answer) => {
  const { Entries } = JSON.parse(String(await buffer(request)));
  const refused = Entries.map(({ Detail }: { Detail: string }) => isRefused(JSON.parse(Detail).key));
  events.push(...Entries.filter((_: unknown, index: number) => !refused[index]));
  answer.setHeader('Content-Type', 'application/x-amz-json-1.1').end(
    JSON.stringify({
      FailedEntryCount: refused.filter(Boolean).length,
      Entries: refused.map((no: boolean) => (no ? { ErrorCode: 'InternalFailure' } : { EventId: 'e' })),
    }),
  );
});

beforeAll(async () => {
  assembly = synthesise(
    {
      prod: {
        ...environments.prod,
        offers: ['url', 'sitemap', 'author', 'tag'],
        reconcilesEvery: Duration.days(7),
        announces: true,
      },
    },
    true,
  );
  template = assembly.template('prod');
  const [tableId, { Properties: table }] = template.one('AWS::DynamoDB::GlobalTable', 'StorageArticles');
  const [houseId, { Properties: house }] = template.one('AWS::DynamoDB::GlobalTable', 'StorageHouse');
  const [historyId, { Properties: history }] = template.one('AWS::DynamoDB::GlobalTable', 'StorageHistory');
  const [facetsId, { Properties: facets }] = template.one('AWS::DynamoDB::GlobalTable', 'StorageFacets');
  const [placeId, { Properties: place }] = template.one('AWS::DynamoDB::GlobalTable', 'RoundsPlace');
  const [bucketId] = template.one('AWS::S3::Bucket');
  for (const server of [queue, eventBridge])
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const names = {
    [tableId]: 'articles-of-this-test',
    [houseId]: 'house-of-this-test',
    [historyId]: 'history-of-this-test',
    [facetsId]: 'facets-of-this-test',
    [placeId]: 'place-of-this-test',
    [bucketId]: 'uploads-of-this-test',
    [template.one('AWS::SQS::Queue', 'PublishingHints')[0]]: 'hints-of-this-test',
    [template.one('AWS::SQS::Queue', 'PublishingBulkHints')[0]]:
      `http://127.0.0.1:${(queue.address() as AddressInfo).port}/bulk`,
    [template.one('AWS::ApiGatewayV2::Api')[0]]: 'api.example',
    [template.one('AWS::Events::EventBus')[0]]: 'bus-of-this-test',
  };
  bucket = await startBucket(names[bucketId] ?? '');
  database = await startDatabase();
  for (const [id, properties] of [
    [tableId, table],
    [houseId, house],
    [historyId, history],
    [facetsId, facets],
    [placeId, place],
  ] as const)
    await database.client.send(
      new CreateTableCommand({
        TableName: names[id],
        BillingMode: properties.BillingMode,
        AttributeDefinitions: properties.AttributeDefinitions,
        KeySchema: properties.KeySchema,
        GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes,
      }),
    );
  recorded = await recordedDatabase(database.endpoint, name => `arn:${name}`);
  const start = (prefix: string) => startLambda(template.one('AWS::Lambda::Function', prefix)[1], names);
  [onUpload, onRead, onSchedule, onChange] = await Promise.all([
    start('PublishingOnUpload'),
    start('ReadingOnRead'),
    start('RoundsOnSchedule'),
    start('AnnouncingOnChange'),
  ]);
}, 120_000);

afterAll(async () => {
  onUpload?.stop();
  onRead?.stop();
  onSchedule?.stop();
  onChange?.stop();
  for (const server of [queue, eventBridge]) {
    server.closeAllConnections();
    server.close();
  }
  await recorded?.close();
  await database?.close();
  await bucket?.close();
  assembly?.remove();
});

test('an upload is readable at its key, and in the listing', async () => {
  bucket.put(key, article, { contentType: 'text/plain' });

  expect(await upload(key)).toEqual({ batchItemFailures: [] });

  const answer = await get(`/articles/${key}`, { accept: 'text/plain' });
  expect(answer.statusCode).toBe(200);
  expect(answer.body.split('Harbour ferry keeps its winter berth')).toHaveLength(2);
  expect(answer.body).toContain('The ferry to Lerna will leave from the north pier');
  const listing = await get('/articles', { accept: 'application/json' });
  expect(JSON.parse(listing.body)).toMatchObject({
    items: [{ key, title: 'Harbour ferry keeps its winter berth' }],
  });
  expect((await get('/changes', {})).statusCode).toBe(200);
  expect((await get('/changes', {}, 'include=article')).statusCode).toBe(200);
  expect(JSON.parse((await get('/feed.json', {}, 'include=text')).body)).toMatchObject({
    feed_url: 'https://api.example/feed.json?include=text',
    items: [{ content_html: expect.stringContaining('<p>') }],
  });
  expect((await get('/articles', {}, `keys=${encodeURIComponent(key)}`)).statusCode).toBe(200);
  expect((await get('/articles', {}, 'section=news')).statusCode).toBe(400);
  expect((await get('/articles', {}, 'url=https://example.org/none')).statusCode).toBe(200);
  expect((await get('/sitemap/first.xml', {})).body).toContain('https://api.example/articles/news/');
  expect((await get('/health', {})).statusCode).toBe(200);
});

test('an article is found by its author and its tags as long as it has them', async () => {
  const found = async (query: string): Promise<string[]> =>
    JSON.parse((await get('/articles', {}, query)).body).items.map((item: { key: string }) => item.key);
  const inTurn = async (queries: readonly string[]) => {
    const answers: string[][] = [];
    for (const query of queries) answers.push(await found(query));
    return answers;
  };
  const signed = `---\nauthor: Ida Hook\ntags: [ferries, Lerna]\n---\n\n${article}`;
  bucket.put('signed.md', signed);
  await upload('signed.md');
  const before = await inTurn(['author=ida+hook', 'tag=ferries', 'tag=lerna']);
  bucket.put('signed.md', signed.replace('Ida Hook', 'Jo Blau').replace('ferries, ', ''));
  await upload('signed.md');
  const after = await inTurn(['author=ida+hook', 'author=jo+blau', 'tag=ferries', 'tag=lerna']);
  bucket.deleteMarker('signed.md');
  await upload('signed.md');

  expect(before).toEqual([['signed.md'], ['signed.md'], ['signed.md']]);
  expect(after).toEqual([[], ['signed.md'], [], ['signed.md']]);
  expect(await found('tag=lerna')).toEqual([]);
  const rows = await database.client.send(new ScanCommand({ TableName: 'facets-of-this-test' }));
  expect(rows.Items).toEqual([]);
});

test('the client reads and mirrors what the bundle answers', async () => {
  bucket.put('read/by client.txt', article);
  await upload('read/by client.txt');
  const api = faircopy('https://api.example', {
    async fetch(input) {
      const { pathname, search } = new URL(String(input));
      const { statusCode, body } = await get(decodeURIComponent(pathname), {}, search.slice(1));
      return new Response(body, { status: statusCode });
    },
  });

  expect(await api.article('read/by client.txt')).toMatchObject({
    title: 'Harbour ferry keeps its winter berth',
  });
  expect(await api.article('read/none.txt')).toBeUndefined();
  expect(await mirror(api, memoryMirror())).toMatchObject({ startedOver: false });
});

test('an article whose upload is deleted is gone, and back when the deletion is undone', async () => {
  bucket.put('undone.txt', article);
  await upload('undone.txt');
  const marker = bucket.deleteMarker('undone.txt');
  await upload('undone.txt');
  const gone = await get('/articles/undone.txt', {});
  bucket.eraseVersion('undone.txt', marker);
  await upload('undone.txt');
  const back = await get('/articles/undone.txt', {});

  expect([gone.statusCode, back.statusCode]).toEqual([410, 200]);
  const history = historyTable(database.client, 'history-of-this-test', { days: 1, now: Date.now });
  const { entries } = await history.past('undone.txt', { limit: 9 });
  expect(entries.map(({ live }) => live !== undefined)).toEqual([false, true]);
  expect(await history.copy('undone.txt', entries.at(-1)?.live?.etag ?? '')).toBeDefined();
});

test('an upload that is no article is not shown, and not tried again', async () => {
  bucket.put('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00]));

  expect(await upload('picture.txt')).toEqual({ batchItemFailures: [] });
  expect((await get('/articles/picture.txt', {})).statusCode).toBe(404);

  bucket.deleteMarker('picture.txt');
  expect(await upload('picture.txt')).toEqual({ batchItemFailures: [] });
});

test('of a batch, what is no hint comes back, and nothing else', async () => {
  bucket.put('good.txt', article);
  const messages = [message('bad', 'not an event'), message('good', eventOf('good.txt'))];

  const answer = await onUpload.invoke({ Records: messages });

  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'bad' }] });
  expect((await get('/articles/good.txt', {})).statusCode).toBe(200);
});

test('a key that was never uploaded leaves nothing behind', async () => {
  expect(await upload('never.txt')).toEqual({ batchItemFailures: [] });
  expect((await get('/articles/never.txt', {})).statusCode).toBe(404);
});

test('what on-upload counts is what the alarms look at', async () => {
  bucket.put('counted.txt', article);
  await upload('counted.txt');

  const counted = () =>
    onUpload
      .documents()
      .flatMap(document =>
        document._aws.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) =>
          Metrics.map(({ Name }) => `${Namespace} ${Name} ${Dimensions.flat().sort()}`),
        ),
      );
  const looked = template
    .all('AWS::CloudWatch::Alarm')
    .flatMap(([, { Properties }]) => [Properties, ...(Properties.Metrics ?? [])])
    .map(query => query.MetricStat?.Metric ?? query)
    .filter(({ Namespace }) => Namespace === 'Faircopy')
    .map(
      ({ Namespace, MetricName, Dimensions }) =>
        `${Namespace} ${MetricName} ${Dimensions.map(({ Name }: { Name: string }) => Name).sort()}`,
    );
  expect(looked).not.toEqual([]);
  await expect.poll(counted).toEqual(expect.arrayContaining([...new Set(looked)]));
  expect(onUpload.documents().map(({ Environment }) => Environment)).toContain('Faircopy-prod');
});

test('a line tells what became of a key, and none has a word of the text', async () => {
  bucket.put('logged.txt', article);
  await upload('logged.txt');

  await expect
    .poll(() => onUpload.lines())
    .toContainEqual(
      expect.objectContaining({
        event: 'settled',
        key: 'logged.txt',
        did: 'published',
        deliveries: 2,
        afterMs: expect.any(Number),
      }),
    );
  expect(JSON.stringify(onUpload.lines())).not.toMatch(/ferry|passengers/i);
});

test('on-read begins quickly: it loads what it needs, and searches for no credentials', async () => {
  const { size } = await stat(bundleOf(template.one('AWS::Lambda::Function', 'ReadingOnRead')[1]));

  expect(size).toBeGreaterThan(200_000);
  expect(size).toBeLessThan(350_000);
});

test('a tick of the schedule hints at the upload whose event was lost, and then there is nothing to do', async () => {
  bucket.put('lost/ä.txt', article);

  await onSchedule.invoke({});
  const hinted = sent.flatMap(keysIn);
  await onSchedule.invoke({});

  expect(hinted).toContain('lost/ä.txt');
  await expect
    .poll(() => onSchedule.lines())
    .toEqual([
      expect.objectContaining({ event: 'round', did: 'is over', hinted: hinted.length }),
      expect.objectContaining({ event: 'round', did: 'waits' }),
    ]);
});

test('a write of the table becomes an event on the bus, and what the bus refuses is where the stream begins again', async () => {
  for (const key of ['told/ä.txt', 'told/refused.txt']) {
    bucket.put(key, article);
    await upload(key);
  }
  isRefused = key => key === 'told/refused.txt';
  const records = ['told/never.txt', 'told/ä.txt', 'told/refused.txt', 'told/ä.txt'].map(streamRecord);

  const answer = await onChange.invoke({ Records: records });

  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '3' }] });
  expect(events).toEqual([expect.objectContaining({ DetailType: 'Article published' })]);
  expect(events[0]?.EventBusName).toBe('bus-of-this-test');
  expect(JSON.parse(events[0]?.Detail ?? '')).toMatchObject({
    environment: 'Faircopy-prod',
    type: 'published',
    key: 'told/ä.txt',
    href: 'https://api.example/articles/told/%C3%A4.txt',
  });
  expect(JSON.stringify(events)).not.toMatch(/ferry/i);
  await expect
    .poll(() => onChange.lines())
    .toContainEqual(expect.objectContaining({ event: 'told', key: 'told/ä.txt', did: 'published' }));

  isRefused = () => false;
  expect(await onChange.invoke({ Records: records.slice(2) })).toEqual({ batchItemFailures: [] });
  expect(events).toHaveLength(3);
});

/**
 * A record as Lambda hands it over from a stream that has keys only.
 * https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html
 */
const streamRecord = (key: string, index: number) => ({
  eventID: String(index),
  eventVersion: '1.1',
  eventSource: 'aws:dynamodb',
  eventName: 'MODIFY',
  awsRegion: 'eu-central-1',
  dynamodb: {
    ApproximateCreationDateTime: Math.floor(Date.now() / 1_000),
    Keys: { key: { S: key } },
    SequenceNumber: String(index + 1),
    SizeBytes: 20,
    StreamViewType: 'KEYS_ONLY',
  },
});

/** What S3 puts into the queue. https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
const eventOf = (key: string): string => {
  const object = { key: encodeURIComponent(key).replaceAll('%20', '+'), sequencer: '0055AED6DCD90281E5' };
  return JSON.stringify({
    Records: [{ eventSource: 'aws:s3', eventName: 'ObjectCreated:Put', s3: { object } }],
  });
};

const message = (messageId: string, body: string) => ({
  messageId,
  body,
  eventSource: 'aws:sqs',
  attributes: { SentTimestamp: String(Date.now()), ApproximateReceiveCount: '2' },
});

const upload = (key: string): Promise<SQSBatchResponse> =>
  onUpload.invoke({ Records: [message('m1', eventOf(key))] });

/** Asks as an HTTP API does: the path is decoded already. https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
const get = async (
  rawPath: string,
  headers: Readonly<Record<string, string>>,
  rawQueryString = '',
): Promise<{ statusCode: number; body: string }> => {
  const { statusCode, body, isBase64Encoded } = await onRead.invoke<{
    statusCode: number;
    body: string;
    isBase64Encoded: boolean;
  }>({
    version: '2.0',
    routeKey: 'GET /{path+}',
    rawPath,
    rawQueryString,
    headers: { host: 'api.example', ...headers },
    requestContext: {
      domainName: 'api.example',
      http: { method: 'GET', path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      stage: '$default',
    },
    isBase64Encoded: false,
  });
  return { statusCode, body: isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body };
};

/** In the embedded metric format. */
interface Document {
  readonly _aws: {
    readonly CloudWatchMetrics: readonly {
      readonly Namespace: string;
      readonly Dimensions: readonly (readonly string[])[];
      readonly Metrics: readonly { readonly Name: string }[];
    }[];
  };
  readonly Environment: string;
}

interface Lambda {
  /** Throws what the handler throws, and when it asked for something that its role doesn't allow. */
  invoke<Answer>(event: unknown): Promise<Answer>;
  /** What it logged so far. Throws where a line is no JSON. */
  lines(): object[];
  /** The metrics among it. */
  documents(): Document[];
  stop(): void;
}

function bundleOf({ Properties: { Code, Handler } }: Resource): string {
  const [file] = Handler.split('.');
  return path.join(assembly.folder, `asset.${path.basename(Code.S3Key, '.zip')}`, `${file}.mjs`);
}

async function startLambda(lambda: Resource, names: Readonly<Record<string, string>>): Promise<Lambda> {
  const { Timeout, Environment } = lambda.Properties;
  const variables = Object.entries(Environment.Variables).map(([name, value]) => [
    name,
    resolved(value, names),
  ]);
  const child = fork(
    fileURLToPath(new URL('lambda-runtime.mjs', import.meta.url)),
    [pathToFileURL(bundleOf(lambda)).href, String(Timeout)],
    {
      env: { ...Object.fromEntries(variables), ...surroundings() },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  let out = '';
  let log = '';
  child.stdout?.setEncoding('utf8').on('data', text => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', text => {
    log += text;
  });
  const lines = (): object[] =>
    out
      .split('\n')
      // The last one is not whole yet.
      .slice(0, -1)
      .map(line => JSON.parse(line));
  await nextMessage(child).catch(error => {
    throw new Error(`${lambda.Properties.Description}: ${error.message}\n${log}`);
  });
  return {
    async invoke<Answer>(event: unknown): Promise<Answer> {
      const before = { database: recorded.requests.length, bucket: bucket.requests.length };
      child.send(event as object);
      const { answer, error } = await nextMessage<{ answer: Answer; error?: string }>(child);
      if (error) throw new Error(`${error}\n${log}`);
      const asked = [
        ...recorded.requests.slice(before.database),
        ...bucket.requests.slice(before.bucket).flatMap(rightsOf),
      ];
      const statements = template.statementsOf(lambda);
      expect(asked.filter(request => !allows(statements, request, names))).toEqual([]);
      return answer;
    },
    lines,
    documents: () => lines().filter((line): line is Document => '_aws' in line),
    stop: () => child.kill(),
  };
}

/** What Lambda sets by itself, with this machine in the place of AWS. */
const surroundings = () => ({
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_ENDPOINT_URL_S3: bucket.endpoint,
  AWS_ENDPOINT_URL_DYNAMODB: recorded.endpoint,
  AWS_ENDPOINT_URL_EVENTBRIDGE: `http://127.0.0.1:${(eventBridge.address() as AddressInfo).port}`,
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
});

/** Without `s3:ListBucket`, S3 answers 403 for a key that isn't there. */
const rightsOf = ({ key }: { readonly key?: string }): Request[] => [
  ...(key ? [{ action: 's3:GetObject', resource: `arn:uploads-of-this-test/${key}`, context: {} }] : []),
  { action: 's3:ListBucket', resource: 'arn:uploads-of-this-test', context: {} },
];

async function nextMessage<Message>(child: ChildProcess): Promise<Message> {
  const ended = new AbortController();
  const failed = once(child, 'exit', { signal: ended.signal }).then(([code]) => {
    throw new Error(`the function's process ended with ${code}`);
  });
  const [message] = await Promise.race([once(child, 'message', { signal: ended.signal }), failed]);
  failed.catch(() => {});
  ended.abort();
  return message;
}
