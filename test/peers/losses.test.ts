/**
 * What the runbook says of losses, played against Moto with the command itself: a table whose decisions are lost, one that is
 * gone, another account's environment, a copy that point-in-time recovery made, an article, a section.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, PutItemCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Article } from '../../functions/articles/article.ts';
import { noSet } from '../../functions/articles/house/house-set.ts';
import { proofOf } from '../../functions/articles/proof.ts';
import { ensureOtherTables, ensureTable } from '../../functions/stores/laptop/local-database.ts';
import { articlesTable } from '../../functions/stores/table/articles-table.ts';
import { houseTable } from '../../functions/stores/table/house/house-table.ts';
import { articleFrom } from '../../functions/stores/table/items.ts';
import { town } from '../operating/backup/town.ts';
import { type Cloud, openCloud } from './cloud.ts';

const command = fileURLToPath(new URL('../../bin/faircopy.mjs', import.meta.url));
const sentence = 'The ferry keeps its berth at the north quay until the end of March.';
const second = 'The captain had asked for it, because the ice is thinner there.';
const story = (n: number) => `Boat ${n} is in\n\n${sentence}\n\n•\n\n${second}\n`;

let cloud: Cloud;
let home: string;
let database: DynamoDBClient;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'faircopy-losses-'));
  cloud = await openCloud(inject('endpoint'), inject('programs'), path.join(home, 'aws.config'));
  database = new DynamoDBClient({
    region: 'us-east-1',
    endpoint: inject('endpoint'),
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
});
afterAll(async () => {
  cloud.close();
  database.destroy();
  await rm(home, { recursive: true, force: true });
});

const faircopy = (table: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise(resolve => {
    const place = ['--bucket', cloud.bucket, '--table', table, '--queue', cloud.bulk];
    const env = { ...process.env, ...cloud.variables };
    execFile(process.execPath, [command, ...args, ...place], { cwd: home, env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

const read = (key: string, table = cloud.table): Promise<Article | undefined> =>
  articlesTable(database, table).read(key);

async function decide(key: string, verdict: 'keep' | 'remove', text: string): Promise<void> {
  const article = await read(key);
  const id = ((article && proofOf(article)?.lines) ?? []).find(line => line.text === text)?.id;
  const { status } = await cloud.desk(
    'PUT',
    '/desk/decisions',
    `key=${encodeURIComponent(key)}`,
    { 'content-type': 'application/json', 'if-match': `"${article?.revision}"` },
    JSON.stringify({ [verdict]: [id] }),
  );
  expect(status).toBe(200);
}

/** What must be the same after a loss. */
const lasting = (article: Article | undefined) =>
  article && {
    live: article.live,
    proof: article.proof,
    decisions: article.decisions,
    publishedAt: article.publishedAt,
  };

const text = async (key: string): Promise<string> =>
  (await cloud.get(`/articles/${key}`, { accept: 'text/plain' })).body;

/** As somebody at the console would. */
async function emptyTable(): Promise<void> {
  for await (const page of paginateScan({ client: database }, { TableName: cloud.table }))
    for (const item of page.Items ?? []) await articlesTable(database, cloud.table).remove(articleFrom(item));
}

test('a table whose items are gone gets back decisions and publication times, and readers the same texts', async () => {
  for (const n of [1, 2, 3])
    await cloud.aws('s3', 'cp', await written(story(n)), `s3://${cloud.bucket}/boats/${n}.txt`);
  await cloud.workOff();
  await decide('boats/1.txt', 'remove', second);
  await decide('boats/2.txt', 'keep', '•');
  await cloud.workOff();
  const keys = [1, 2, 3].map(n => `boats/${n}.txt`);
  const before = await Promise.all(keys.map(key => read(key)));

  const backup = await faircopy(cloud.table, 'backup', 'backup.jsonl');
  await emptyTable();
  const dry = await faircopy(cloud.table, 'restore', 'backup.jsonl', '--dry-run');
  expect(await read('boats/1.txt')).toBeUndefined();
  const restored = await faircopy(cloud.table, 'restore', 'backup.jsonl');
  await cloud.workOff();

  expect(backup).toMatchObject({ code: 0, out: expect.stringContaining('3 articles, with 2 decisions') });
  expect((await stat(path.join(home, 'backup.jsonl'))).mode & 0o777).toBe(0o600);
  expect(dry.out).toContain('3 articles would get back');
  expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('3 articles got back') });
  expect((await Promise.all(keys.map(key => read(key)))).map(lasting)).toEqual(before.map(lasting));
  expect(await text('boats/1.txt')).not.toContain(second);
  expect(await text('boats/2.txt')).toContain('•');
});

test('one article, or a section, is restored alone', async () => {
  await emptyTable();

  const one = await faircopy(cloud.table, 'restore', 'backup.jsonl', '--prefix', 'boats/1.txt');

  expect(one.out).toContain('1 articles got back');
  expect((await read('boats/1.txt'))?.decisions).toHaveLength(1);
  expect(await read('boats/2.txt')).toBeUndefined();
});

test('a copy that point-in-time recovery made is read without its indexes', async () => {
  await faircopy(cloud.table, 'restore', 'backup.jsonl');
  await cloud.workOff();
  const before = await read('boats/2.txt');
  const copy = `${cloud.table}-copy`;
  await ensureTable(database, copy);
  for await (const page of paginateScan({ client: database }, { TableName: cloud.table }))
    for (const Item of page.Items ?? []) await database.send(new PutItemCommand({ TableName: copy, Item }));
  await emptyTable();

  const restored = await faircopy(cloud.table, 'restore', '--from-table', copy);
  await cloud.workOff();

  expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('3 articles got back') });
  expect(lasting(await read('boats/2.txt'))).toEqual(lasting(before));
});

test('house rules come back from a copy of their own table, and articles are made with them', async () => {
  const copy = `${cloud.house}-copy`;
  await ensureOtherTables(database, { house: copy });
  const rule = {
    lines: [second.toLowerCase()],
    prefix: 'boats/',
    files: 3,
    of: 3,
    by: 'ana',
    at: '2026-03-02T09:00:00.000Z',
  };
  const lost = {
    ...noSet('boats/'),
    revision: 'r1',
    version: 1,
    rules: [rule],
    appliedBy: 'ana',
    appliedAt: '2026-03-02T09:00:00.000Z',
  };
  await houseTable(database, copy).write(lost, undefined);
  await decide('boats/3.txt', 'keep', '•');

  const dry = await faircopy(
    cloud.table,
    ...['restore', '--from-house-table', copy, '--house-table', cloud.house, '--dry-run'],
  );
  const readBefore = await text('boats/3.txt');
  const restored = await faircopy(
    cloud.table,
    ...['restore', '--from-house-table', copy, '--house-table', cloud.house],
  );
  await cloud.workOff();

  expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('of 1 sections would come back') });
  expect(readBefore).toContain(second);
  expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('of 1 sections came back') });
  expect((await houseTable(database, cloud.house).read('boats/'))?.rules).toEqual([rule]);
  expect(await text('boats/3.txt')).not.toContain(second);
});

test('a thousand articles with decisions come back byte for byte into an empty table', async () => {
  const old = town();
  for (let n = 0; n < 1_000; n++) {
    const key = `harbour/${String(n).padStart(4, '0')}.txt`;
    await old.put(key, story(n));
    const article = await old.articles.read(key);
    const id = (of: string) =>
      ((article && proofOf(article)?.lines) ?? []).find(line => line.text === of)?.id ?? '';
    const asked = n % 2 ? { keep: [id('•')] } : { remove: [id(second)] };
    expect(await old.decide(key, asked)).toMatchObject({ did: 'decided' });
  }
  const backup = await old.backup();
  expect(backup).toHaveLength(1_002);

  const empty = town(old.uploads);
  await empty.restore(backup);
  await empty.reconcileAll();

  let compared = 0;
  for await (const key of old.articles.keys()) {
    const [was, is] = await Promise.all([old.articles.read(key), empty.articles.read(key)]);
    expect(lasting(is), key).toEqual(lasting(was));
    compared++;
  }
  expect(compared).toBe(1_000);
});

async function written(body: string): Promise<string> {
  const file = path.join(home, 'story.txt');
  await writeFile(file, body);
  return file;
}
