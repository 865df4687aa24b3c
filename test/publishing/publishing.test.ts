/** From S3's events to what readers see: batches as Lambda hands them over, the real table, a bucket in memory. */
import { randomUUID } from 'node:crypto';
import type { SQSEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { clean, cleaner } from '../../functions/cleaning/clean.ts';
import { receiveHints } from '../../functions/publishing/receive-hints.ts';
import { reconciler } from '../../functions/publishing/reconcile.ts';
import { ensureTable } from '../../functions/stores/laptop/local-database.ts';
import { articlesTable } from '../../functions/stores/table/articles-table.ts';
import { publishedArticles } from '../../functions/stores/table/published-articles.ts';
import { MemoryBucket } from '../peers/memory-bucket.ts';
import { databaseOfThisFile } from '../support/database.ts';

const database = databaseOfThisFile();

/** An empty bucket and an empty table, joined as in the cloud. */
async function house() {
  const name = `articles-${randomUUID()}`;
  await ensureTable(database.client, name);
  const bucket = new MemoryBucket();
  const articles = articlesTable(database.client, name);
  const readers = publishedArticles(database.client, name);
  const reconcile = reconciler({
    articles,
    uploads: bucket,
    cleaner: { generation: 0, version: cleaner, clean },
    now: Date.now,
    newRevision: randomUUID,
  });
  return {
    bucket,
    articles,
    /** Delivers one message with these records; tells which messages come back. */
    async deliver(
      ...records: { eventName: string; key: string; [more: string]: unknown }[]
    ): Promise<string[]> {
      const event = {
        Records: [{ messageId: 'm', body: JSON.stringify({ Records: records.map(asS3Record) }) }],
      } as SQSEvent;
      const { batchItemFailures } = await receiveHints(event, {
        reconcile,
        settled: () => {},
        failed: () => {},
        timeLeft: () => Number.POSITIVE_INFINITY,
      });
      return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
    },
    title: async (key: string) => {
      const found = await readers.find(key);
      return found && ('copy' in found ? found.title : 'withdrawn');
    },
    find: (key: string) => readers.find(key),
    changes: async () => (await readers.changes({ limit: 100, until: '9999' })).entries,
  };
}

const asS3Record = ({ eventName, key, ...object }: { eventName: string; key: string }) => ({
  eventSource: 'aws:s3',
  eventName,
  s3: { bucket: { name: 'uploads' }, object: { key, ...object } },
});

const put = (key: string) => ({ eventName: 'ObjectCreated:Put', key });
const story = (title: string) =>
  `${title}\n\nThe ferryman tells it better, but he is asleep.\n\nIt is short in any case.\n`;

describe('events of S3', () => {
  test('a key is decoded as often as it was encoded: once', async () => {
    const { bucket, deliver, title } = await house();
    bucket.put('old/two + two (100%) ö.txt', story('Sums'));
    bucket.put('old/50%2Foff.txt', story('Percent'));

    expect(await deliver(put('old/two+%2B+two+%28100%25%29+%C3%B6.txt'), put('old/50%252Foff.txt'))).toEqual(
      [],
    );

    expect(await title('old/two + two (100%) ö.txt')).toBe('Sums');
    expect(await title('old/50%2Foff.txt')).toBe('Percent');
    expect(await title('old/50/off.txt')).toBeUndefined();
  });

  test.each(['Put', 'Post', 'Copy', 'CompleteMultipartUpload', 'SomethingNew'])(
    'ObjectCreated:%s publishes, whatever the ETag looks like',
    async kind => {
      const { bucket, deliver, title } = await house();
      bucket.put('a.txt', story('Here'));

      await deliver({
        eventName: `ObjectCreated:${kind}`,
        key: 'a.txt',
        eTag: 'eb983b0e592a95b09b2742160f2fdd58-2',
      });

      expect(await title('a.txt')).toBe('Here');
    },
  );

  test.each([
    'ObjectRemoved:Delete',
    'ObjectRemoved:DeleteMarkerCreated',
    'LifecycleExpiration:Delete',
    'LifecycleExpiration:DeleteMarkerCreated',
  ])('%s withdraws what is gone, and only that', async eventName => {
    const { bucket, deliver, title, changes } = await house();
    bucket.put('a.txt', story('One'));
    bucket.put('a.txt', story('Two'));
    await deliver(put('a.txt'));
    const before = await changes();

    bucket.eraseOldest('a.txt');
    await deliver({ eventName, key: 'a.txt' });
    expect(await title('a.txt')).toBe('Two');
    expect(await changes()).toEqual(before);

    bucket.remove('a.txt');
    await deliver({ eventName, key: 'a.txt' });
    expect(await title('a.txt')).toBe('withdrawn');
    expect(await changes()).toMatchObject([{ key: 'a.txt', type: 'withdrawn' }]);
  });

  test('the version beneath becomes current without an event of its own: the one that is erased tells it', async () => {
    const { bucket, deliver, title } = await house();
    bucket.put('a.txt', story('One'));
    bucket.put('a.txt', story('Two'));
    await deliver(put('a.txt'));

    bucket.eraseNewest('a.txt');
    await deliver({ eventName: 'ObjectRemoved:Delete', key: 'a.txt', versionId: 'newest' });

    expect(await title('a.txt')).toBe('One');
  });

  test('a delete marker that is erased brings the article back', async () => {
    const { bucket, deliver, title } = await house();
    bucket.put('a.txt', story('One'));
    await deliver(put('a.txt'));
    bucket.remove('a.txt');
    await deliver({ eventName: 'ObjectRemoved:DeleteMarkerCreated', key: 'a.txt' });

    bucket.eraseNewest('a.txt');
    const erased = { eventName: 'ObjectRemoved:Delete', key: 'a.txt' };
    await deliver(erased, erased, { eventName: 'ObjectRemoved:DeleteMarkerCreated', key: 'a.txt' });

    expect(await title('a.txt')).toBe('One');
  });

  test('an object that vanished meanwhile is acknowledged and leaves nothing', async () => {
    const { deliver, articles } = await house();

    expect(await deliver(put('vanished.txt'))).toEqual([]);
    expect(await articles.read('vanished.txt')).toBeUndefined();
  });

  test('an empty upload is held; what was published before is still served, unchanged', async () => {
    const { bucket, deliver, find, articles } = await house();
    bucket.put('a.txt', story('One'));
    await deliver(put('a.txt'));
    const before = await find('a.txt');

    bucket.put('a.txt', '');
    await deliver(put('a.txt'));

    expect(await find('a.txt')).toEqual(before);
    expect((await articles.read('a.txt'))?.attention?.status).toBe('held');

    bucket.put('a.txt', story('Full'));
    await deliver(put('a.txt'), put('a.txt'));
    expect(await find('a.txt')).toMatchObject({
      title: 'Full',
      publishedAt: before && 'copy' in before ? before.publishedAt : '',
    });
    expect((await articles.read('a.txt'))?.attention).toBeUndefined();
  });

  test('a folder that a console made is no article', async () => {
    const { bucket, deliver, articles } = await house();
    bucket.put('news/', '');

    expect(await deliver(put('news/'))).toEqual([]);
    expect(await articles.read('news/')).toBeUndefined();
  });

  test('a picture is rejected and not delivered again', async () => {
    const { bucket, deliver, articles, find } = await house();
    bucket.put(
      'a.txt',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
    );

    expect(await deliver(put('a.txt'))).toEqual([]);
    expect((await articles.read('a.txt'))?.attention?.status).toBe('rejected');
    expect(await find('a.txt')).toBeUndefined();
  });

  test('an outage of the bucket brings the message back and changes nothing', async () => {
    const { bucket, deliver, title } = await house();
    bucket.put('a.txt', story('One'));
    await deliver(put('a.txt'));
    bucket.outage = new Error('503 Slow Down');

    expect(await deliver(put('a.txt'))).toEqual(['m']);
    expect(await title('a.txt')).toBe('One');
  });
});
