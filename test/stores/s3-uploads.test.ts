import { gzipSync } from 'node:zlib';
import { S3Client } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { s3Uploads } from '../../functions/stores/cloud/s3-uploads.ts';
import { type LocalBucket, startBucket } from '../peers/local-bucket.ts';
import { uploadsContract } from './uploads-contract.ts';

let bucket: LocalBucket;
let client: S3Client;
beforeEach(async () => {
  bucket = await startBucket('uploads', 2);
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

const all = () => true;

uploadsContract(
  'in S3',
  async () => ({
    uploads: s3Uploads(client, 'uploads'),
    put: async (key, body) => {
      bucket.put(key, body);
    },
    remove: async key => {
      bucket.deleteMarker(key);
    },
  }),
  { keys: ['line\nbreak', 'what?', 'folder/'] },
);

describe('a versioned bucket', () => {
  test('names the version of an upload, its type and its metadata', async () => {
    const version = bucket.put('a.txt', 'one', {
      contentType: 'text/plain; charset=utf-8',
      metadata: { Author: '=?UTF-8?B?R3LDvMOfZQ==?=' },
    });

    expect(await s3Uploads(client, 'uploads').current('a.txt', all)).toMatchObject({
      version,
      contentType: 'text/plain; charset=utf-8',
      metadata: { author: 'Grüße' },
    });
  });

  test('has an upload again whose deletion is undone', async () => {
    const version = bucket.put('a.txt', 'one');
    bucket.eraseVersion('a.txt', bucket.deleteMarker('a.txt'));

    expect(await s3Uploads(client, 'uploads').identity('a.txt')).toMatchObject({ version });
  });

  test('goes back to the version before when the newest is erased, which sends no event of creation', async () => {
    const version = bucket.put('a.txt', 'one');
    bucket.eraseVersion('a.txt', bucket.put('a.txt', 'two'));

    expect(await s3Uploads(client, 'uploads').current('a.txt', all)).toMatchObject({ version, size: 3 });
  });

  test('that is missing is an outage, not a deletion of everything', async () => {
    await expect(s3Uploads(client, 'elsewhere').current('a.txt', all)).rejects.toThrow('NoSuchBucket');
  });
});

describe('an object that says how it was packed', () => {
  const story = 'The lock keeper\n\nHe oiled the gates before the barges came.\n';

  test('is unpacked; its identity and size are those of what lies in the bucket', async () => {
    const packed = gzipSync(story);
    bucket.put('a.txt', packed, { contentEncoding: 'aws-chunked,gzip', contentType: 'text/plain' });

    const upload = await s3Uploads(client, 'uploads').current('a.txt', all);

    expect(Buffer.from(upload?.bytes ?? []).toString()).toBe(story);
    expect(upload?.size).toBe(packed.length);
    expect(upload).toMatchObject((await s3Uploads(client, 'uploads').identity('a.txt')) ?? {});
  });

  test('has a problem instead of bytes where nobody here can unpack it', async () => {
    bucket.put('a.txt', 'whatever', { contentEncoding: 'snappy' });

    const upload = await s3Uploads(client, 'uploads').current('a.txt', all);

    expect(upload?.bytes).toBeUndefined();
    expect(upload?.problem).toMatchObject({ code: 'coding-not-supported' });
  });
});

describe('an object in an archive', () => {
  test('is described without its bytes, whether they are wanted or not, and read once it is restored', async () => {
    const version = bucket.put('a.txt', 'one', { metadata: { title: 'One' } });
    bucket.archive('a.txt');
    const uploads = s3Uploads(client, 'uploads');

    for (const wanted of [all, () => false]) {
      const upload = await uploads.current('a.txt', wanted);
      expect(upload).toMatchObject({ version, size: 3, isArchived: true, metadata: { title: 'One' } });
      expect(upload?.bytes).toBeUndefined();
    }
    expect(await uploads.identity('a.txt')).toEqual({
      version,
      etag: (await uploads.current('a.txt', all))?.etag,
    });

    bucket.restore('a.txt');
    const restored = await uploads.current('a.txt', all);
    expect(restored?.isArchived).toBeUndefined();
    expect(Buffer.from(restored?.bytes ?? []).toString()).toBe('one');
  });

  test('is told by a listing, until it is restored', async () => {
    for (const key of ['a', 'b', 'c']) bucket.put(key, key);
    bucket.archive('b');
    bucket.archive('c');
    bucket.restore('c');

    const found: [string, boolean][] = [];
    for await (const { key, isArchived } of s3Uploads(client, 'uploads').list('', undefined))
      found.push([key, isArchived ?? false]);

    expect(found).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
  });

  test('that is gone all the same is gone', async () => {
    bucket.put('a.txt', 'one');
    bucket.archive('a.txt');
    bucket.deleteMarker('a.txt');

    expect(await s3Uploads(client, 'uploads').current('a.txt', all)).toBeUndefined();
  });
});
