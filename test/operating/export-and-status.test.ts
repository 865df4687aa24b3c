/** What an operator sees of a house whose uploads were reconciled. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { clean, cleaner } from '../../functions/cleaning/clean.ts';
import { type Exported, exportArticles } from '../../functions/operating/export.ts';
import { whereIs } from '../../functions/operating/status.ts';
import { reconciler } from '../../functions/publishing/reconcile.ts';
import { ensureTable } from '../../functions/stores/laptop/local-database.ts';
import { articlesLedger } from '../../functions/stores/table/articles-ledger.ts';
import { articlesTable } from '../../functions/stores/table/articles-table.ts';
import { MemoryBucket } from '../peers/memory-bucket.ts';
import { databaseOfThisFile } from '../support/database.ts';

const database = databaseOfThisFile();

async function house() {
  const table = randomUUID();
  await ensureTable(database.client, table);
  const place = {
    uploads: new MemoryBucket(),
    articles: articlesTable(database.client, table),
    ledger: articlesLedger(database.client, table),
  };
  const reconcile = reconciler({
    ...place,
    cleaner: { generation: 0, version: cleaner, clean },
    now: Date.now,
    newRevision: randomUUID,
  });
  return { ...place, reconcile };
}

const boat = (n: number) =>
  `Boat ${n} is in\n\nIt came with the tide, and number ${n} was painted on its bow.\n`;

async function exported(
  place: Awaited<ReturnType<typeof house>>,
  options: { prefix?: string; after?: string } = {},
) {
  const lines: Exported[] = [];
  for await (const line of exportArticles({ ...place, damaged: () => {} }, options)) lines.push(line);
  return lines;
}

test('an export has every published article with its provenance, in the order of keys', async () => {
  const place = await house();
  for (let n = 0; n < 40; n++) place.uploads.put(`b/${String(n).padStart(2, '0')}.txt`, boat(n));
  place.uploads.put('b/held.txt', '');
  place.uploads.put('a.txt', boat(100));
  for await (const key of place.uploads.keys()) await place.reconcile(key);

  const lines = await exported(place);

  expect(lines).toHaveLength(41);
  expect(lines.map(({ key }) => key)).toEqual(lines.map(({ key }) => key).sort());
  expect(lines[1]).toMatchObject({
    key: 'b/00.txt',
    upload: await place.uploads.identity('b/00.txt'),
    cleaner,
    etag: expect.stringMatching(/^[0-9a-f]{32}$/),
    title: 'Boat 0 is in',
    blocks: [{ kind: 'paragraph' }],
    text: boat(0),
  });
  expect((await exported(place, { prefix: 'b/', after: 'b/37.txt' })).map(({ key }) => key)).toEqual([
    'b/38.txt',
    'b/39.txt',
  ]);
});

test('an export that is ended early leaves no reading behind', async () => {
  const place = await house();
  for (let n = 0; n < 20; n++) {
    place.uploads.put(`${n}.txt`, boat(n));
    await place.reconcile(`${n}.txt`);
  }

  for await (const { key } of exportArticles({ ...place, damaged: () => {} }, {})) {
    expect(key).toBe('0.txt');
    break;
  }
});

test('a status says in one sentence where an article is, at every stage of its life', async () => {
  const { uploads, articles, reconcile } = await house();
  const summary = async (by = cleaner) =>
    (await whereIs('a.txt', { uploads, articles }, { generation: 0, cleaner: by })).summary;

  expect(await summary()).toContain('Nothing was ever uploaded');
  uploads.put('a.txt', boat(1));
  expect(await summary()).toBe('Received, and not worked on yet.');
  await reconcile('a.txt');
  expect(await summary()).toBe('Published.');
  expect(await summary(cleaner + 1)).toContain('older cleaner');
  uploads.put('a.txt', '');
  expect(await summary()).toContain('A newer upload was received');
  await reconcile('a.txt');
  expect(await summary()).toBe('Held until an editor decides. What was published before stays.');
  uploads.put('a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]));
  await reconcile('a.txt');
  expect(await summary()).toContain('Rejected');
  uploads.remove('a.txt');
  expect(await summary()).toContain('not withdrawn yet');
  await reconcile('a.txt');
  expect(await summary()).toBe('Withdrawn: its upload was deleted.');
});
