/** The desk of the cloud: the bundle that would be deployed, over other people's S3, SQS and DynamoDB. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { cruft, first, second, story } from '../desk/house.ts';
import { type Cloud, openCloud } from './cloud.ts';

let folder: string;
let cloud: Cloud;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'faircopy-desk-peers-'));
  const config = path.join(folder, 'config');
  await writeFile(config, '');
  cloud = await openCloud(inject('endpoint'), inject('programs'), config);
});
afterAll(async () => {
  cloud?.close();
  await rm(folder, { recursive: true });
});

const key = 'news/fähre & co #1.txt';
const query = `key=${encodeURIComponent(key)}`;
const json = { accept: 'application/json', 'content-type': 'application/json' };

test('an editor uploads a file, sees its proof, decides, and readers see it', async () => {
  const upload = await cloud.desk(
    'POST',
    '/desk/uploads',
    query,
    { 'if-none-match': '*', 'content-type': 'text/plain' },
    story,
  );
  expect(upload.status).toBe(201);
  const again = await cloud.desk('POST', '/desk/uploads', query, { 'if-none-match': '*' }, 'Other');
  expect(again.status).toBe(412);
  const stored = await cloud.s3.send(new GetObjectCommand({ Bucket: cloud.bucket, Key: key }));
  expect(await stored.Body?.transformToString()).toBe(story);

  const seen = await cloud.desk('GET', '/desk/article', query, json);
  const article = JSON.parse(seen.body);
  expect(article).toMatchObject({ key, status: 'published', upload: { version: expect.any(String) } });
  const line = article.lines.find(({ text }: { text: string }) => text === second);

  const decided = await cloud.desk(
    'PUT',
    '/desk/decisions',
    query,
    { ...json, 'if-match': seen.headers.etag ?? '' },
    JSON.stringify({ remove: [line.id] }),
  );
  expect(decided.status).toBe(200);
  expect(JSON.parse(decided.body).decisions).toMatchObject([{ verdict: 'remove', by: 'ana', text: second }]);
  const { body } = await cloud.get(`/articles/${key}`, { accept: 'text/plain' });
  expect(body).toContain(first);
  expect(body).not.toContain(second);

  // The bucket's own hint, and later the one that was sent ahead: nothing is left to do.
  await cloud.workOff();
  const after = await cloud.desk('GET', '/desk/article', query, json);
  expect(after.headers.etag).toBe(decided.headers.etag);
});

test('the original comes from the bucket by an address of its own, as a file to be stored', async () => {
  const { status, headers } = await cloud.desk('GET', '/desk/original', query);
  expect(status).toBe(303);

  const file = await fetch(headers.location ?? '');
  expect(await file.text()).toBe(story);
  expect(file.headers.get('Content-Type')).toBe('application/octet-stream');
  expect(file.headers.get('Content-Disposition')).toMatch(/^attachment; filename="f_hre & co #1.txt"/);
});

test('a file that lost its letters on the way is refused', async () => {
  const lost = await cloud.desk(
    'POST',
    '/desk/uploads',
    'key=lost.txt',
    { 'if-none-match': '*', 'content-type': 'text/plain' },
    'Gr\ufffd\ufffde',
  );

  expect(lost.status).toBe(415);
});

test('lists and pages come from the indexes of the table', async () => {
  await cloud.desk('POST', '/desk/uploads', 'key=held.txt', { 'if-none-match': '*' }, 'Berth');

  const held = await cloud.desk('GET', '/desk/articles', 'status=held', json);
  expect(JSON.parse(held.body).items).toMatchObject([{ key: 'held.txt', isPublished: false }]);
  const page = await cloud.desk('GET', '/desk/article', query, {
    accept: 'text/html',
    'accept-encoding': 'gzip',
  });
  expect(page.headers['content-type']).toBe('text/html; charset=UTF-8');
  const groups = await cloud.desk('GET', '/desk/groups', '', json);
  expect(JSON.parse(groups.body)).toMatchObject({ examined: 2, groups: [{ text: second }, { text: cruft }] });
});
