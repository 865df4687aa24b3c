/** From an upload with the AWS command line interface to what readers and operators see, over other people's AWS. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { hintBody } from '../../functions/articles/keys/hint.ts';
import { type Cloud, openCloud } from './cloud.ts';

let cloud: Cloud;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'faircopy-peers-'));
  const config = path.join(folder, 'config');
  // Every file of a megabyte or more goes up in parts.
  await writeFile(config, '[default]\ns3 =\n  multipart_threshold = 1MB\n  multipart_chunksize = 5MB\n');
  cloud = await openCloud(inject('endpoint'), inject('programs'), config);
});
afterAll(async () => {
  cloud?.close();
  await rm(folder, { recursive: true, force: true });
});

const boat = (n: number | string) =>
  `Boat ${n} is in\n\nIt came with the tide, and number ${n} was painted on its bow.\n`;

async function file(name: string, body: string): Promise<string> {
  const at = path.join(folder, 'files', name);
  await mkdir(path.dirname(at), { recursive: true });
  await writeFile(at, body);
  return at;
}

const text = (key: string) => cloud.get(`/articles/${key}`, { accept: 'text/plain' });

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command, as an operator runs it. */
const run = (...args: string[]): Promise<Ended> =>
  new Promise(resolve => {
    const command = fileURLToPath(new URL('../../bin/faircopy.mjs', import.meta.url));
    const child = execFile(
      process.execPath,
      [command, ...args],
      { cwd: folder, env: { ...process.env, ...cloud.variables } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end();
  });

/** The same against this cloud, whose parts are named one by one. */
const faircopy = (command: string, ...args: string[]): Promise<Ended> =>
  run(
    command,
    ...['--bucket', cloud.bucket, '--table', cloud.table],
    ...['--queue', cloud.bulk, '--dead-letters', cloud.deadLetters],
    ...args,
  );

test('a folder that is copied up is readable, file by file, whatever the files are called', async () => {
  const keys = ['news/first boat.txt', 'news/Größe & Maß +1 #2 100%.txt', 'news/😀.txt', 'news/a=b;c.txt'];
  for (const [n, key] of keys.entries()) await file(key, boat(n));

  await cloud.aws('s3', 'cp', '--recursive', path.join(folder, 'files'), `s3://${cloud.bucket}/`);
  await cloud.workOff();

  for (const [n, key] of keys.entries()) expect(await text(key), key).toEqual({ status: 200, body: boat(n) });
  const { items } = JSON.parse((await cloud.get('/articles', { accept: 'application/json' })).body);
  expect(items.map(({ key }: { key: string }) => key).sort()).toEqual([...keys].sort());
});

test('an upload in parts is one article', async () => {
  const at = await file(
    'parts.html',
    `<h1>The long boat</h1>\n<article><p>${boat('in parts')}</p></article>${' '.repeat(1_200_000)}`,
  );

  await cloud.aws('s3', 'cp', at, `s3://${cloud.bucket}/parts.html`);
  await cloud.workOff();

  const head = await cloud.aws('s3api', 'head-object', '--bucket', cloud.bucket, '--key', 'parts.html');
  expect(JSON.parse(head).ETag).toMatch(/-1"$/);
  expect((await text('parts.html')).body).toContain('number in parts was painted on its bow');
});

test('metadata and type that the command line gives are the article’s', async () => {
  const at = await file('described', `<p>${boat('described')}</p>`);

  await cloud.aws(
    ...['s3', 'cp', at, `s3://${cloud.bucket}/described`, '--content-type', 'text/html'],
    ...['--metadata', 'author=Ines Taverner,date=2026-03-02'],
  );
  await cloud.workOff();

  const { body } = await cloud.get('/articles/described', { accept: 'application/json' });
  expect(JSON.parse(body)).toMatchObject({ author: 'Ines Taverner', date: '2026-03-02' });
});

// Moto sends no event for a deletion that keeps the versions, nor for its undoing: as if both were lost.
test('an article that is removed is gone, and back when its removal is undone, also when the events are lost', async () => {
  const repair = async () => {
    const { code } = await faircopy('reconcile', '--prefix', 'undone', '--yes', '--no-wait');
    await cloud.workOff();
    return code;
  };
  const at = await file('undone.txt', boat('undone'));
  await cloud.aws('s3', 'cp', at, `s3://${cloud.bucket}/undone.txt`);
  await cloud.workOff();

  await cloud.aws('s3', 'rm', `s3://${cloud.bucket}/undone.txt`);
  expect(await repair()).toBe(0);
  expect((await text('undone.txt')).status).toBe(410);

  const listed = await cloud.aws(
    's3api',
    'list-object-versions',
    '--bucket',
    cloud.bucket,
    '--prefix',
    'undone.txt',
  );
  const [{ VersionId: marker }] = JSON.parse(listed).DeleteMarkers;
  await cloud.aws(
    ...['s3api', 'delete-object', '--bucket', cloud.bucket, '--key', 'undone.txt', '--version-id', marker],
  );
  expect(await repair()).toBe(0);
  expect(await text('undone.txt')).toEqual({ status: 200, body: boat('undone') });
});

test('reconcile says what differs without doing anything, then has it mended through the queue', async () => {
  const at = await file('lost.txt', boat('lost'));
  await cloud.aws('s3', 'cp', at, `s3://${cloud.bucket}/lost/1.txt`);
  await cloud.aws('s3', 'cp', at, `s3://${cloud.bucket}/lost/2.txt`);
  await cloud.sqs.send(new PurgeQueueCommand({ QueueUrl: cloud.queue }));

  const dry = await faircopy('reconcile', '--prefix', 'lost/', '--dry-run');
  expect(dry.out).toContain(`2 of 2 keys in ${cloud.bucket} under lost/ differ.`);
  expect(dry.out).toContain('costs about');
  expect(await cloud.workOff()).toBe(0);

  const mending = faircopy('reconcile', '--prefix', 'lost/');
  let worked = 0;
  while (worked < 2) worked += await cloud.workOff();
  const { out, code } = await mending;

  expect(out).toContain('Done: 2 changed, 0 were equal, 0 still differ.');
  expect(code).toBe(0);
  expect(await text('lost/2.txt')).toEqual({ status: 200, body: boat('lost') });
});

test('a hint that can’t be read ends among the dead letters; redrive sends on the others', async () => {
  const send = (queue: string, body: string) =>
    cloud.sqs.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: body }));
  await send(cloud.queue, 'no hint');
  let worked = 0;
  // The tenth delivery is the last one.
  while (worked < 10) worked += await cloud.workOff();
  await new Promise(resolve => setTimeout(resolve, 1_500));
  await cloud.workOff();
  await send(cloud.deadLetters, hintBody('news/first boat.txt'));

  const status = await faircopy('status', 'news/first boat.txt');
  expect(status.out).toContain('news/first boat.txt: Published.');
  expect(status.out).toContain('1 dead letters speak of it');
  const { out, code } = await faircopy('redrive');

  expect(out).toContain('1 letters about 1 keys were sent on.');
  expect(out).toContain('1 letters are no hints and stay where they are:');
  expect(code).toBe(1);
  expect(await cloud.workOff()).toBe(1);
});

test('an environment is found by its name: the stack says what is whose', async () => {
  const output = (value: string) => ({ Value: value });
  const template = {
    // A stack needs a resource.
    Resources: { Unused: { Type: 'AWS::SQS::Queue' } },
    Outputs: {
      UploadsBucket: output(cloud.bucket),
      ArticlesTable: output(cloud.table),
      HouseTable: output(cloud.house),
      HistoryTable: output(cloud.history),
      HistoryDays: output('365'),
      FacetsTable: output(cloud.facets),
      Offers: output('author tag'),
      BulkQueue: output(cloud.bulk),
      DeadLetters: output(cloud.deadLetters),
      Generation: output('0'),
      EventBus: output(cloud.bus),
      Origin: output('https://read.example'),
      Shards: output('1 1'),
    },
  };
  await cloud.aws(
    ...['cloudformation', 'create-stack', '--stack-name', 'Faircopy-test'],
    ...['--template-body', JSON.stringify(template)],
  );

  expect((await run('status', '--env', 'test', 'news/😀.txt')).out).toContain('Published.');
  expect(await run('status', '--env', 'other', 'news/😀.txt')).toMatchObject({
    code: 1,
    err: expect.stringContaining('The stack Faircopy-other can’t be asked for'),
  });
});

test('what happens is told on the bus, from the stream of keys, and again when somebody asks for it', async () => {
  const { QueueUrl } = await cloud.sqs.send(new CreateQueueCommand({ QueueName: 'listeners' }));
  const { Attributes } = await cloud.sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  const arn = Attributes?.QueueArn;
  const pattern = JSON.stringify({ source: ['faircopy'], 'detail-type': [{ prefix: 'Article ' }] });
  const rule = ['--event-bus-name', cloud.bus];
  await cloud.aws('events', 'put-rule', '--name', 'all', ...rule, '--event-pattern', pattern);
  await cloud.aws('events', 'put-targets', '--rule', 'all', ...rule, '--targets', `Id=listeners,Arn=${arn}`);
  const heard = async () => {
    const { Messages = [] } = await cloud.sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }),
    );
    for (const { ReceiptHandle } of Messages)
      await cloud.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    return Messages.map(({ Body = '' }) => JSON.parse(Body)).map(event => [
      event['detail-type'],
      event.detail,
    ]);
  };
  const all = async () => {
    const events: [string, { key: string; href?: string }][] = [];
    for (let some = await heard(); some.length > 0; some = await heard())
      events.push(...(some as typeof events));
    return events;
  };
  const at = await file('told.txt', boat('told'));
  await cloud.aws('s3', 'cp', at, `s3://${cloud.bucket}/told/ä 1.txt`);
  await cloud.workOff();

  expect(await cloud.announce()).toBeGreaterThan(0);
  const [type, detail] = (await all()).find(([, { key }]) => key === 'told/ä 1.txt') ?? [];
  expect(type).toBe('Article published');
  expect(detail).toMatchObject({ href: expect.stringMatching(/\/articles\/told\/%C3%A4%201\.txt$/) });
  expect(JSON.stringify(detail)).not.toContain('tide');

  const since = new Date(Date.now() - 3_600_000).toISOString();
  const again = (...args: string[]) => run('announce', '--env', 'test', '--since', since, ...args);
  expect((await again('--dry-run')).out).toMatch(/^Would be told: [1-9]\d* published, /);
  expect(await all()).toEqual([]);
  expect(await again()).toMatchObject({ code: 0, out: expect.stringMatching(/^Told: [1-9]\d* published, /) });
  expect((await all()).map(([, { key }]) => key)).toContain('told/ä 1.txt');
});

test('an export has every article, and goes on behind a key', async () => {
  const { out } = await faircopy('export');
  const lines = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

  expect(lines.map(({ key }) => key)).toContain('news/😀.txt');
  const listed = await cloud.aws('s3api', 'list-objects-v2', '--bucket', cloud.bucket);
  for (const { Key, ETag } of JSON.parse(listed).Contents) {
    expect(lines.find(({ key }) => key === Key)?.upload.etag, Key).toBe(ETag);
  }
  const rest = await faircopy('export', '--after', lines.at(-2).key);
  expect(
    rest.out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).key),
  ).toEqual([lines.at(-1).key]);
});
