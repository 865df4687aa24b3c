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
import { describe, expect, inject, test } from 'vitest';
import { s3Uploads } from '../../functions/stores/s3-uploads.ts';
import { articlesContract } from '../stores/articles-contract.ts';
import { uploadsContract } from '../stores/uploads-contract.ts';

const settings = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  endpoint: inject('endpoint'),
};
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

articlesContract('of Moto', () => new DynamoDBClient({ ...settings, endpoint: dynamoEndpoint }));
const dynamoEndpoint = process.env.FAIRCOPY_TEST_DYNAMODB ?? settings.endpoint;
