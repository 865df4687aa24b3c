/**
 * The contracts of our stores, kept by other people's S3 and DynamoDB: Moto, or any endpoint that FAIRCOPY_TEST_DYNAMODB
 * names (DynamoDB Local, say, whose terms each user accepts for himself).
 */
import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, inject, test } from 'vitest';
import { keysIn } from '../../functions/articles/keys/hint.ts';
import { s3Uploads } from '../../functions/stores/cloud/s3-uploads.ts';
import { sendHints, sqsHints } from '../../functions/stores/cloud/sqs-hints.ts';
import { sqsQueue } from '../../functions/stores/cloud/sqs-queue.ts';
import { ensureTable } from '../../functions/stores/laptop/local-database.ts';
import { articlesLedger } from '../../functions/stores/table/articles-ledger.ts';
import { articlesTable } from '../../functions/stores/table/articles-table.ts';
import { articlesContract } from '../stores/articles-contract.ts';
import { uploadsContract } from '../stores/uploads-contract.ts';

const settings = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  endpoint: inject('endpoint'),
};
const dynamoEndpoint = process.env.FAIRCOPY_TEST_DYNAMODB ?? settings.endpoint;
const s3 = new S3Client({ ...settings, forcePathStyle: true });

async function bucketIn(versioned: boolean) {
  const bucket = `uploads-${randomUUID()}`;
  await s3.send(new CreateBucketCommand({ Bucket: bucket }));
  if (versioned) {
    await s3.send(
      new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
  }
  return {
    bucket,
    uploads: s3Uploads(s3, bucket),
    put: async (key: string, body: string) => {
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }));
    },
    remove: async (key: string) => {
      await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}

uploadsContract('in a versioned bucket', () => bucketIn(true), { keys: ['what?', 'folder/'] });
uploadsContract('in a bucket without versions', () => bucketIn(false));

describe('a bucket of S3', () => {
  const all = () => true;

  test('that is not there is an outage, not a deletion of everything', async () => {
    const uploads = s3Uploads(s3, `none-${randomUUID()}`);

    await expect(uploads.current('a.txt', all)).rejects.toThrow();
    await expect(async () => {
      for await (const _ of uploads.list(''));
    }).rejects.toThrow();
  });

  test('an upload has the metadata and the type that it was stored with', async () => {
    const { bucket, uploads } = await bucketIn(true);
    await s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: 'a.html',
        Body: '<p>',
        ContentType: 'text/html; charset=iso-8859-1',
        Metadata: { Title: '=?UTF-8?B?R3LDvMOfZQ==?=', author: 'Ana' },
      }),
    );

    expect(await uploads.current('a.html', all)).toMatchObject({
      contentType: 'text/html; charset=iso-8859-1',
      metadata: { title: 'Grüße', author: 'Ana' },
      version: expect.any(String),
    });
  });

  test('the same bytes stored again are another upload, because the version is another', async () => {
    const { uploads, put } = await bucketIn(true);
    await put('a.txt', 'same');
    const before = await uploads.identity('a.txt');
    await put('a.txt', 'same');

    const after = await uploads.identity('a.txt');

    expect(after?.etag).toBe(before?.etag);
    expect(after?.version).not.toBe(before?.version);
  });
});

describe('long listings', () => {
  const keys = Array.from({ length: 1_005 }, (_, n) => `${String(n).padStart(4, '0')}/${'x'.repeat(1_000)}`);
  const gathered = async (entries: AsyncIterable<{ readonly key: string }>) => {
    const found: string[] = [];
    for await (const { key } of entries) found.push(key);
    return found;
  };

  test('of a bucket go on over its pages of a thousand', async () => {
    const { uploads, put } = await bucketIn(false);
    for (const key of keys) await put(key, 'x');

    expect(await gathered(uploads.list(''))).toEqual(keys);
    expect(await gathered(uploads.list('', keys[3]))).toEqual(keys.slice(4));
  });

  test('of the table go on over its pages of a megabyte', async () => {
    const client = new DynamoDBClient({ ...settings, endpoint: dynamoEndpoint });
    const table = `long-${randomUUID()}`;
    await ensureTable(client, table);
    const articles = articlesTable(client, table);
    for (const key of keys) {
      await articles.write({ key, revision: 'r', generation: 0, cleaner: 1, decisions: [] }, undefined);
    }

    expect(await gathered(articlesLedger(client, table).list(''))).toEqual(keys);
    expect(await gathered(articlesLedger(client, table).list('00', keys[3]))).toEqual(keys.slice(4, 100));
  });
});

describe('a queue of SQS', () => {
  const sqs = new SQSClient(settings);

  async function queueIn() {
    const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: `hints-${randomUUID()}` }));
    return { url: QueueUrl, queue: sqsQueue(sqs, QueueUrl) };
  }

  test('takes hints one by one and in tens, and says how many there are', async () => {
    const { url, queue } = await queueIn();
    await sqsHints(sqs, url).send('one ü +%.txt', 0);
    await sendHints(sqs, url, ['a', 'b', 'c']);
    await sqsHints(sqs, url).send('later', 60);

    expect(await queue.depth()).toBe(5);
    const letters = await queue.receive(30);
    expect(letters.flatMap(({ body }) => keysIn(body)).sort()).toEqual(['a', 'b', 'c', 'one ü +%.txt']);
  });

  test('gives a letter again when it is released, and not when it is removed', async () => {
    const { url, queue } = await queueIn();
    await sendHints(sqs, url, ['a', 'b']);
    const letters = await queue.receive(30);
    expect(await queue.receive(30)).toEqual([]);

    for (const letter of letters) {
      if (keysIn(letter.body)[0] === 'a') await queue.remove(letter);
      else await queue.release(letter);
    }

    expect((await queue.receive(30)).flatMap(({ body }) => keysIn(body))).toEqual(['b']);
    expect(Date.now() - (letters[0]?.sentAt ?? 0)).toBeLessThan(60_000);
  });
});

articlesContract('of Moto', () => new DynamoDBClient({ ...settings, endpoint: dynamoEndpoint }));
