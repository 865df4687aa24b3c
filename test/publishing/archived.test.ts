/** Uploads that a lifecycle rule moved to an archive: from S3's answers to what readers, editors and operators see. */
import { randomUUID } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hintBody } from '../../functions/articles/keys/hint.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import { compare } from '../../functions/operating/compare.ts';
import { whereIs } from '../../functions/operating/status.ts';
import { survey } from '../../functions/operating/survey.ts';
import { decider } from '../../functions/publishing/decide.ts';
import { type Cleaner, madeBy } from '../../functions/publishing/next-article.ts';
import { receiveHints } from '../../functions/publishing/receive-hints.ts';
import { reconciler, reviser } from '../../functions/publishing/reconcile.ts';
import { s3Uploads } from '../../functions/stores/cloud/s3-uploads.ts';
import { ensureTable } from '../../functions/stores/laptop/local-database.ts';
import { articlesLedger } from '../../functions/stores/table/articles-ledger.ts';
import { articlesTable } from '../../functions/stores/table/articles-table.ts';
import { deskArticles } from '../../functions/stores/table/desk-articles.ts';
import { type LocalBucket, startBucket } from '../peers/local-bucket.ts';
import { databaseOfThisFile } from '../support/database.ts';

const database = databaseOfThisFile();

let bucket: LocalBucket;
let client: S3Client;
beforeEach(async () => {
  bucket = await startBucket('uploads');
  client = new S3Client({
    endpoint: bucket.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});
afterEach(async () => {
  client.destroy();
  await bucket.close();
});

const story = (boat: string): string =>
  `The ${boat} is in\n\nIt came with the tide this morning, and nobody saw it.\n\nIts captain has asked for a berth at the north quay.\n`;

async function house() {
  const table = randomUUID();
  await ensureTable(database.client, table);
  const articles = articlesTable(database.client, table);
  const uploads = s3Uploads(client, 'uploads');
  const settings = (version: number) => {
    const cleaner: Cleaner = { generation: 0, version, clean };
    return { articles, uploads, cleaner, now: Date.now, newRevision: randomUUID };
  };
  return {
    articles,
    uploads,
    ledger: articlesLedger(database.client, table),
    waiting: async () =>
      (await deskArticles(database.client, table).waiting({ status: 'archived', limit: 9, examine: 9 }))
        .entries,
    decisions: decider({
      ...settings(1),
      reconcile: reconciler(settings(1)),
      revise: reviser(settings(1)),
      hints: { send: async () => {} },
    }),
    /** Delivers hints in one batch; tells which keys come back. */
    async deliver(keys: readonly string[], version = 1): Promise<string[]> {
      const event = { Records: keys.map(key => ({ messageId: key, body: hintBody(key) })) } as SQSEvent;
      const { batchItemFailures } = await receiveHints(event, {
        reconcile: reconciler(settings(version)),
        settled: () => {},
        failed: () => {},
        timeLeft: () => Number.POSITIVE_INFINITY,
      });
      return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
    },
  };
}

test('an article whose upload was archived stays as it is, and stops nobody', async () => {
  const { articles, uploads, ledger, decisions, deliver } = await house();
  bucket.put('old.txt', story('barge'));
  await deliver(['old.txt']);
  const before = await articles.read('old.txt');
  bucket.archive('old.txt');
  bucket.put('new.txt', story('tug'));

  expect(await deliver(['old.txt', 'new.txt'], 2)).toEqual([]);

  expect(await articles.read('old.txt')).toEqual(before);
  expect((await articles.read('new.txt'))?.live?.title).toBe('The tug is in');
  const by = madeBy({ generation: 0, version: 2 });
  expect((await whereIs('old.txt', { uploads, articles }, by)).summary).toContain(
    'Its upload is archived and has to be restored first.',
  );
  const { counts } = await survey(compare(uploads.list(''), ledger.list(''), by));
  expect(counts).toMatchObject({ archived: 1, outdated: 0, equal: 1 });
  const decided = await decisions.decide('old.txt', { keep: ['x'] }, before?.revision ?? '', 'ana');
  expect(decided).toMatchObject({ did: 'refused', problem: { code: 'archived' } });

  bucket.restore('old.txt');
  expect(await deliver(['old.txt'], 2)).toEqual([]);
  expect(await articles.read('old.txt')).toMatchObject({ cleaner: 2, publishedAt: before?.publishedAt });
});

test('an upload that was archived before it could be cleaned waits in sight, and is cleaned once it is restored', async () => {
  const { articles, uploads, ledger, waiting, deliver } = await house();
  bucket.put('a.txt', story('barge'));
  bucket.archive('a.txt');
  const by = madeBy({ generation: 0, version: 1 });

  expect(await deliver(['a.txt', 'a.txt'])).toEqual([]);

  expect(await waiting()).toMatchObject([{ key: 'a.txt', problem: { code: 'archived' } }]);
  expect((await whereIs('a.txt', { uploads, articles }, by)).summary).toMatch(/^Archived: /);
  expect((await survey(compare(uploads.list(''), ledger.list(''), by))).counts.missing).toBe(0);

  bucket.restore('a.txt');
  // The event may be lost: a comparison finds it too.
  expect((await survey(compare(uploads.list(''), ledger.list(''), by))).counts.missing).toBe(1);
  await deliver(['a.txt']);
  expect((await articles.read('a.txt'))?.live?.title).toBe('The barge is in');
  expect(await waiting()).toEqual([]);
});
