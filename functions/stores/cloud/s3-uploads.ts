/** The uploads bucket in S3, or anything that speaks its protocol. */
import type { Readable } from 'node:stream';
import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  InvalidObjectState,
  NoSuchKey,
  NotFound,
  paginateListObjectsV2,
  type RestoreStatus,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { ListedUpload, Upload, UploadIdentity, Uploads } from '../../articles/article.ts';
import { unpacked } from '../content-coding.ts';

/**
 * "Nothing" is `NoSuchKey`, which a delete marker answers too; a missing bucket or a refusal is an outage and throws.
 * The role needs `s3:ListBucket`, or S3 answers a missing key with 403. One 403 speaks of a single object and is none of
 * these: `InvalidObjectState`, which lies in an archive. HEAD describes it all the same.
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
      const upload = described(key, object);
      if (wanted(upload))
        return { ...upload, ...(await unpacked(await body.transformToByteArray(), object.ContentEncoding)) };
      body.destroy();
      return upload;
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      if (!(error instanceof InvalidObjectState)) throw error;
      const head = await headOf(client, bucket, key);
      return head && { ...described(key, head), isArchived: true };
    }
  },

  async identity(key) {
    const head = await headOf(client, bucket, key);
    return head && identityOf(head);
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
      // Whether an archived object is restored for now.
      OptionalObjectAttributes: ['RestoreStatus'],
      ...(prefix && { Prefix: prefix }),
      ...(after !== undefined && { StartAfter: after }),
    },
  );
  for await (const page of pages) {
    for (const { Key, ETag = '', Size = 0, StorageClass, RestoreStatus } of page.Contents ?? []) {
      if (Key === undefined) continue;
      yield {
        key: decodeURIComponent(Key.replaceAll('+', ' ')),
        etag: ETag,
        size: Size,
        ...(archives.has(StorageClass ?? '') && !isRestored(RestoreStatus) && { isArchived: true }),
      };
    }
  }
}

/** Classes whose objects must be restored before they can be read. https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html */
const archives: ReadonlySet<string> = new Set(['GLACIER', 'DEEP_ARCHIVE']);

/** It keeps its class while a copy of it can be read. */
const isRestored = (status: RestoreStatus | undefined): boolean =>
  status?.IsRestoreInProgress === false && status.RestoreExpiryDate !== undefined;

type Head = Pick<
  GetObjectCommandOutput,
  'ETag' | 'VersionId' | 'ContentLength' | 'ContentType' | 'LastModified' | 'Metadata'
>;

/** What S3 says of an object without its body; undefined where there is none. */
async function headOf(client: S3Client, bucket: string, key: string): Promise<Head | undefined> {
  try {
    return await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}

const identityOf = ({ ETag, VersionId }: Head): UploadIdentity => ({
  ...(VersionId && { version: VersionId }),
  etag: ETag ?? '',
});

const described = (key: string, head: Head): Upload => ({
  key,
  ...identityOf(head),
  size: head.ContentLength ?? 0,
  ...(head.ContentType && { contentType: head.ContentType }),
  uploadedAt: (head.LastModified ?? new Date(0)).toISOString(),
  metadata: readable(head.Metadata ?? {}),
});

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
