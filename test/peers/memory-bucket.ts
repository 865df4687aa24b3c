/** A versioned bucket in memory that remembers all it ever was, so that a test can tell what readers may have seen. */
import { createHash, randomUUID } from 'node:crypto';
import type { ListedUpload, Upload, UploadIdentity, Uploads } from '../../functions/articles/article.ts';
import { byKey } from '../../functions/articles/keys/key-order.ts';

interface Version {
  readonly version: string;
  /** Undefined: a delete marker. */
  readonly bytes?: Uint8Array;
  readonly metadata: Readonly<Record<string, string>>;
}

export class MemoryBucket implements Uploads {
  /** While set, the bucket answers nothing but this. */
  outage: Error | undefined;
  readonly #versions = new Map<string, Version[]>();
  readonly #history = new Map<string, (UploadIdentity | undefined)[]>();

  put(
    key: string,
    body: string | Uint8Array,
    metadata: Readonly<Record<string, string>> = {},
    version: string = randomUUID(),
  ): void {
    this.#change(key, versions => versions.push({ version, bytes: Buffer.from(body), metadata }));
  }

  /** Puts a delete marker on top. */
  remove(key: string): void {
    this.#change(key, versions => versions.push({ version: randomUUID(), metadata: {} }));
  }

  /** Erases the newest version or marker, so that the one beneath it is current again. */
  eraseNewest(key: string): void {
    this.#change(key, versions => versions.pop());
  }

  /** Erases the oldest version. */
  eraseOldest(key: string): void {
    this.#change(key, versions => versions.shift());
  }

  /** What was current under `key`, one entry a change, oldest first; it begins with nothing. */
  history(key: string): readonly (UploadIdentity | undefined)[] {
    return this.#history.get(key) ?? [undefined];
  }

  async current(key: string, wanted: (upload: Upload) => boolean): Promise<Upload | undefined> {
    if (this.outage) throw this.outage;
    const newest = this.#versions.get(key)?.at(-1);
    if (!newest?.bytes) return undefined;
    const { bytes, metadata } = newest;
    const upload: Upload = {
      key,
      ...identityOf(newest),
      size: bytes.byteLength,
      uploadedAt: '2026-03-02T06:00:00.000Z',
      metadata,
    };
    return wanted(upload) ? { ...upload, bytes } : upload;
  }

  async identity(key: string): Promise<UploadIdentity | undefined> {
    if (this.outage) throw this.outage;
    return this.history(key).at(-1);
  }

  async *keys(): AsyncIterable<string> {
    for (const [key, versions] of this.#versions) if (versions.at(-1)?.bytes) yield key;
  }

  async *list(prefix: string, after = ''): AsyncIterable<ListedUpload> {
    if (this.outage) throw this.outage;
    for (const key of [...this.#versions.keys()].sort(byKey)) {
      const newest = this.#versions.get(key)?.at(-1);
      if (!newest?.bytes || !key.startsWith(prefix) || byKey(key, after) <= 0) continue;
      yield { key, ...identityOf(newest), size: newest.bytes.byteLength };
    }
  }

  #change(key: string, change: (versions: Version[]) => unknown): void {
    const versions = this.#versions.get(key) ?? [];
    change(versions);
    this.#versions.set(key, versions);
    const newest = versions.at(-1);
    this.#history.set(key, [...this.history(key), newest?.bytes && identityOf(newest)]);
  }
}

const identityOf = ({ version, bytes }: Version): UploadIdentity & { etag: string } => ({
  version,
  etag: createHash('md5')
    .update(bytes ?? '')
    .digest('hex'),
});
