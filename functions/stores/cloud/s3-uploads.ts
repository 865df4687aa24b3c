/** The uploads bucket in S3, or anything that speaks its protocol. */
import type { Readable } from 'node:stream';
import {
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { ListedUpload, Upload, Uploads } from '../../articles/article.ts';
import { unpacked } from '../content-coding.ts';

/**
 * "Nothing" is `NoSuchKey`, which a delete marker answers too; a missing bucket or a refusal is an outage and throws.
 * The role needs `s3:ListBucket`, or S3 answers a missing key with 403.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
export const s3Uploads = (client: S3Client, bucket: string): Uploads => ({
  async current(key, wanted) {
    try {
      const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      const body = object.Body as (Readable & { transformToByteArray(): Promise<Uint8Array> }) | undefined;
      if (!body || object.ETag === undefined || object.ContentLength === undefined) {
        throw new Error(`the bucket answered without body, ETag or length for ${key}`);
      }
      const upload: Upload = {
        key,
        ...(object.VersionId && { version: object.VersionId }),
        etag: object.ETag,
        size: object.ContentLength,
        ...(object.ContentType && { contentType: object.ContentType }),
        uploadedAt: (object.LastModified ?? new Date(0)).toISOString(),
        metadata: readable(object.Metadata ?? {}),
      };
      if (wanted(upload))
        return { ...upload, ...(await unpacked(await body.transformToByteArray(), object.ContentEncoding)) };
      body.destroy();
      return upload;
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },

  async identity(key) {
    try {
      const { ETag, VersionId } = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
      return { ...(VersionId && { version: VersionId }), etag: ETag ?? '' };
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  },

  async *keys() {
    for await (const { key } of listed(client, bucket, '')) yield key;
  },

  list: (prefix, after) => listed(client, bucket, prefix, after),
});

async function* listed(
  client: S3Client,
  bucket: string,
  prefix: string,
  after?: string,
): AsyncIterable<ListedUpload> {
  const pages = paginateListObjectsV2(
    { client },
    {
      Bucket: bucket,
      // XML can't carry every character that a key may have.
      EncodingType: 'url',
      ...(prefix && { Prefix: prefix }),
      ...(after !== undefined && { StartAfter: after }),
    },
  );
  for await (const page of pages) {
    for (const { Key, ETag = '', Size = 0 } of page.Contents ?? []) {
      if (Key === undefined) continue;
      yield { key: decodeURIComponent(Key.replaceAll('+', ' ')), etag: ETag, size: Size };
    }
  }
}

const readable = (metadata: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(metadata).map(([name, value]) => [name.toLowerCase(), decodeWords(value)]),
  );

/**
 * S3 hands over metadata that is not ASCII as encoded words: `=?UTF-8?B?R3LDvMOfZQ==?=` is “Grüße”.
 * RFC 2047; https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html#UserMetadata
 */
const decodeWords = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, '?==?') // white space between two encoded words is not part of the text
    .replace(/=\?utf-8\?(?:b\?([A-Za-z0-9+/=]*)|q\?([^?]*))\?=/gi, (_, base64?: string, quoted?: string) =>
      (base64 === undefined
        ? Buffer.from(
            (quoted ?? '')
              .replaceAll('_', ' ')
              .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          )
        : Buffer.from(base64, 'base64')
      ).toString('utf8'),
    );
