/** How bucket and table differ, key by key: two listings in the order of keys, walked side by side. Reads no bodies. */

import type { LedgerEntry, ListedUpload } from '../articles/article.ts';
import { isNoUpload } from '../articles/keys/address.ts';
import { byKey } from '../articles/keys/key-order.ts';
import { shardOf } from '../articles/keys/shards.ts';
import { isOlder, type MadeBy } from '../articles/made-by.ts';

/**
 * `equal`: nothing to do. `missing`: uploaded, and no article is made of it. `changed`: the article is made of another
 * upload. `outdated`: made by an older cleaner. `elsewhere`: in another shard than it is written to now, where readers find it as
 * well. `extra`: the article's upload is gone. `archived`: one of the first three that differ, but its upload can't be read.
 */
export type Standing = 'equal' | 'missing' | 'changed' | 'outdated' | 'elsewhere' | 'extra' | 'archived';

/** What articles should be made by, and into how many shards; absent: wherever they are is right. */
export interface AsDeployed extends MadeBy {
  readonly shards?: number;
}

export interface Compared {
  readonly key: string;
  readonly standing: Standing;
  /** Readers can see the article now. */
  readonly isPublished: boolean;
  /** Of the upload, in bytes; 0 where there is none. */
  readonly size: number;
}

/**
 * Every key that has an upload or an article, in the order of keys. Tombstones are nothing unless they are in another shard; the
 * folders that consoles make are nothing.
 * @throws if a listing is not in the order of keys: uploads would be taken for missing
 */
export async function* compare(
  uploads: AsyncIterable<ListedUpload>,
  ledger: AsyncIterable<LedgerEntry>,
  by: AsDeployed,
): AsyncIterable<Compared> {
  const left = inOrder(uploads, 'the bucket');
  const right = inOrder(ledger, 'the table');
  let upload = await left.next();
  let entry = await right.next();
  while (!upload.done || !entry.done) {
    const order = upload.done ? 1 : entry.done ? -1 : byKey(upload.value.key, entry.value.key);
    const here = order <= 0 && !upload.done ? upload.value : undefined;
    const there = order >= 0 && !entry.done ? entry.value : undefined;
    const compared = comparedOf(here && isNoUpload(here) ? undefined : here, there, by);
    if (compared) yield compared;
    if (order <= 0) upload = await left.next();
    if (order >= 0) entry = await right.next();
  }
}

function comparedOf(
  upload: ListedUpload | undefined,
  entry: LedgerEntry | undefined,
  by: AsDeployed,
): Compared | undefined {
  const key = upload?.key ?? entry?.key;
  if (key === undefined) return undefined;
  if (!upload && !entry?.upload && !isElsewhere(entry, by)) return undefined;
  return {
    key,
    standing: standingOf(upload, entry, by),
    isPublished: entry?.isPublished ?? false,
    size: upload?.size ?? 0,
  };
}

function standingOf(
  upload: ListedUpload | undefined,
  entry: LedgerEntry | undefined,
  by: AsDeployed,
): Standing {
  if (!upload) return entry?.upload ? 'extra' : 'elsewhere';
  const standing = differenceOf(upload, entry, by);
  return upload.isArchived && standing !== 'equal' && standing !== 'elsewhere' ? 'archived' : standing;
}

const isElsewhere = (entry: LedgerEntry | undefined, { shards }: AsDeployed): boolean =>
  entry !== undefined && shards !== undefined && entry.shard !== shardOf(entry.key, shards);

function differenceOf(
  upload: ListedUpload,
  entry: LedgerEntry | undefined,
  by: AsDeployed,
): 'equal' | 'missing' | 'changed' | 'outdated' | 'elsewhere' {
  if (!entry?.upload) return 'missing';
  const { version, etag } = entry.upload;
  // S3's listing tells no versions.
  if (etag !== upload.etag || (upload.version !== undefined && upload.version !== version)) return 'changed';
  // Nothing was made of it while it was in the archive.
  if (entry.attention === 'archived' && !upload.isArchived) return 'missing';
  if (isOlder(entry, by)) return 'outdated';
  return isElsewhere(entry, by) ? 'elsewhere' : 'equal';
}

async function* inOrder<Entry extends { readonly key: string }>(
  entries: AsyncIterable<Entry>,
  whose: string,
): AsyncGenerator<Entry, undefined> {
  let before: string | undefined;
  for await (const entry of entries) {
    if (before !== undefined && byKey(before, entry.key) >= 0) {
      throw new Error(
        `${whose} lists ${JSON.stringify(entry.key)} behind ${JSON.stringify(before)}, which is not the order of keys; nothing can be compared like this`,
      );
    }
    before = entry.key;
    yield entry;
  }
  return undefined;
}
