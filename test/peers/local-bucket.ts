/** A versioned bucket behind S3's protocol, as far as Faircopy speaks it: GetObject, HeadObject and ListObjectsV2. */
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { byKey } from '../../functions/articles/keys/key-order.ts';

export interface ObjectDescription {
  readonly contentType?: string;
  readonly contentEncoding?: string;
  /** Names without `x-amz-meta-`. */
  readonly metadata?: Readonly<Record<string, string>>;
}

export interface BucketRequest {
  readonly action: 's3:GetObject' | 's3:ListBucket';
  /** Absent for a listing. */
  readonly key?: string;
  readonly method: string;
}

export interface LocalBucket {
  /** For `AWS_ENDPOINT_URL_S3`, or a client's `endpoint`. */
  readonly endpoint: string;
  /** What was asked so far. */
  readonly requests: readonly BucketRequest[];
  /** Stores a new version and returns its id. */
  put(key: string, body: string | Uint8Array, description?: ObjectDescription): string;
  /** What a DELETE without a version does: the versions stay, the newest is a marker. Returns the marker's id. */
  deleteMarker(key: string): string;
  /** What a DELETE with a version does: that version or marker is gone for good, and the one before it is current. */
  eraseVersion(key: string, version: string): void;
  /** What a lifecycle rule does: the object is described and listed as ever, and can't be read. */
  archive(key: string): void;
  /** It keeps its class, and can be read for some days. */
  restore(key: string): void;
  close(): Promise<void>;
}

interface Version {
  readonly id: string;
  readonly at: Date;
  /** Absent: a delete marker. */
  readonly object?: { readonly body: Uint8Array; readonly etag: string } & ObjectDescription;
}

/**
 * Starts an empty bucket on a free port of 127.0.0.1. The caller closes it.
 * @param pageSize how many keys a listing shows at once
 */
export async function startBucket(name: string, pageSize = 1_000): Promise<LocalBucket> {
  const versions = new Map<string, Version[]>();
  const requests: BucketRequest[] = [];
  const archived = new Map<string, 'archived' | 'restored'>();
  const server = createServer((request, response) => {
    request.resume();
    const { status, headers, body } = answer(request);
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    put: (key, body, description) =>
      add(key, {
        ...description,
        body: Buffer.from(body),
        etag: `"${createHash('md5').update(body).digest('hex')}"`,
      }),
    deleteMarker: key => add(key),
    eraseVersion(key, version) {
      const left = versions.get(key)?.filter(({ id }) => id !== version) ?? [];
      versions.set(key, left);
    },
    archive: key => void archived.set(key, 'archived'),
    restore: key => void archived.set(key, 'restored'),
    async close() {
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    },
  };

  function add(key: string, object?: Version['object']): string {
    const version: Version = { id: randomBytes(16).toString('hex'), at: new Date(), object };
    versions.set(key, [...(versions.get(key) ?? []), version]);
    return version.id;
  }

  /** Path style, as the SDK asks whoever is reached by an IP address: /bucket/key. */
  function answer({ url = '/', method = 'GET' }: IncomingMessage): Answer {
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    const [, bucket = '', ...segments] = pathname.split('/');
    const key = decodeURIComponent(segments.join('/'));
    if (method !== 'GET' && method !== 'HEAD') return refusal(405, 'MethodNotAllowed');
    if (bucket !== name) return refusal(404, 'NoSuchBucket');
    if (key === '') {
      requests.push({ action: 's3:ListBucket', method });
      return listing(searchParams);
    }
    requests.push({ action: 's3:GetObject', key, method });
    const wanted = searchParams.get('versionId');
    const version = wanted ? versions.get(key)?.find(({ id }) => id === wanted) : versions.get(key)?.at(-1);
    if (!version) return refusal(404, wanted ? 'NoSuchVersion' : 'NoSuchKey');
    const { object } = version;
    if (!object) {
      return refusal(404, 'NoSuchKey', { 'x-amz-version-id': version.id, 'x-amz-delete-marker': 'true' });
    }
    if (method === 'GET' && archived.get(key) === 'archived')
      return refusal(403, 'InvalidObjectState', {}, '<StorageClass>GLACIER</StorageClass>');
    return {
      status: 200,
      headers: {
        ...(archived.has(key) && { 'x-amz-storage-class': 'GLACIER' }),
        'content-type': object.contentType ?? 'binary/octet-stream',
        ...(object.contentEncoding && { 'content-encoding': object.contentEncoding }),
        'content-length': String(object.body.length),
        etag: object.etag,
        'last-modified': version.at.toUTCString(),
        'x-amz-version-id': version.id,
        ...Object.fromEntries(
          Object.entries(object.metadata ?? {}).map(([field, value]) => [`x-amz-meta-${field}`, value]),
        ),
      },
      body: object.body,
    };
  }

  function classOf(key: string): string {
    const state = archived.get(key);
    const restored = `<RestoreStatus><IsRestoreInProgress>false</IsRestoreInProgress><RestoreExpiryDate>2030-01-01T00:00:00.000Z</RestoreExpiryDate></RestoreStatus>`;
    return state
      ? `<StorageClass>GLACIER</StorageClass>${state === 'restored' ? restored : ''}`
      : '<StorageClass>STANDARD</StorageClass>';
  }

  function listing(query: URLSearchParams): Answer {
    const prefix = query.get('prefix') ?? '';
    const after = query.get('continuation-token') ?? query.get('start-after') ?? '';
    const current = [...versions]
      .map(([key, all]) => ({ key, object: all.at(-1)?.object }))
      .filter(({ key, object }) => object && key.startsWith(prefix) && (!after || byKey(key, after) > 0))
      .sort((a, b) => byKey(a.key, b.key));
    const page = current.slice(0, pageSize);
    const next = current.length > pageSize ? page.at(-1)?.key : undefined;
    const written = query.get('encoding-type') === 'url' ? formEncoded : escaped;
    const contents = page.map(
      ({ key, object }) =>
        `<Contents><Key>${written(key)}</Key><ETag>${escaped(object?.etag ?? '')}</ETag><Size>${object?.body.length}</Size>${classOf(key)}</Contents>`,
    );
    const more = next === undefined ? '' : `<NextContinuationToken>${escaped(next)}</NextContinuationToken>`;
    return xml(
      200,
      `<ListBucketResult><IsTruncated>${next !== undefined}</IsTruncated>${more}${contents.join('')}</ListBucketResult>`,
    );
  }
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

const xml = (status: number, body: string, headers: Answer['headers'] = {}): Answer => ({
  status,
  headers: { ...headers, 'content-type': 'application/xml' },
  body,
});

const refusal = (status: number, code: string, headers?: Answer['headers'], more = ''): Answer =>
  xml(status, `<Error><Code>${code}</Code><Message>${code}</Message>${more}</Error>`, headers);

const escaped = (text: string): string =>
  text.replace(/[&<>"\u0000-\u001f]/g, character => `&#${character.charCodeAt(0)};`);

const formEncoded = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+');
