/** The domain: uploads, articles and what the stores must be able to do. */
import type { Block, Decision, Metadata, Problem, Risk } from '../cleaning/cleaning.ts';
import type { Shard } from './keys/shards.ts';
import type { MadeBy } from './made-by.ts';

/** Which bytes lie under a key. Two uploads are the same when key, version and ETag are. */
export interface UploadIdentity {
  /** Absent in a bucket without versions. */
  readonly version?: string;
  readonly etag: string;
}

/** Two answers of the bucket about one key tell of the same upload, or both of none. */
export const sameUpload = (a: UploadIdentity | undefined, b: UploadIdentity | undefined): boolean =>
  a?.etag === b?.etag && a?.version === b?.version;

/** The current version of one object in the uploads bucket. */
export interface Upload extends UploadIdentity {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  readonly contentType?: string;
  /** ISO 8601, UTC. */
  readonly uploadedAt: string;
  /** The object's own metadata, names in lower case. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Why it can't be read as it lies there: there are no bytes then, and trying again will not help. */
  readonly problem?: Problem;
  /** It lies in an archive: its bytes can't be had before it is restored. */
  readonly isArchived?: true;
  /** Unpacked. Absent where the caller did not want them. */
  readonly bytes?: Uint8Array;
}

/** A block as readers get it: the proof knows which lines it is made of. */
export type FairBlock = Omit<Block, 'lines'>;

/** The clean version of an article: what readers see, and nothing else. */
export interface FairCopy {
  /** Empty when the source has none. */
  readonly title: string;
  readonly metadata: { readonly [K in keyof Metadata]: NonNullable<Metadata[K]>['value'] };
  readonly blocks: readonly FairBlock[];
}

/** What a listing shows of an article. */
export interface Summary {
  readonly title: string;
  /** At most 300 characters of the text. */
  readonly excerpt: string;
  readonly words: number;
  readonly language?: string;
  readonly date?: string;
  readonly author?: string;
}

/** A published fair copy and where it came from. */
export interface Live extends Summary {
  /** The fair copy, packed (fair-copy.ts). */
  readonly packed: Uint8Array;
  /** What may have gone wrong: orders the editors' queue. */
  readonly risk: Risk;
  /** Names the address that the page states (`addressName`): the article is found by it. */
  readonly address?: string;
  /** The authors and tags by which the article is found (facets.ts). */
  readonly facets?: readonly string[];
  /** How many words of editors are not in force any more, because what they were about has changed. */
  readonly lapsed?: number;
  /** Hash of title, metadata and blocks: 32 hex digits. */
  readonly etag: string;
  readonly upload: UploadIdentity;
  readonly cleaner: number;
}

/**
 * A person is needed (`held`); a file can't be an article (`rejected`); what is in it can't be told, because of its name, its
 * packing, or what lies beside it (`unreadable`); or its bytes lie in an archive (`archived`).
 */
export const attentionStatuses = ['held', 'rejected', 'unreadable', 'archived'] as const;

/** Why an upload is not what readers see. */
export interface Attention {
  readonly status: (typeof attentionStatuses)[number];
  readonly problem: Problem;
  /** ISO 8601 with milliseconds, UTC. */
  readonly since: string;
  /** Etag of the fair copy that is held, so that an editor can release exactly that one. */
  readonly etag?: string;
  /** An editor put it aside: nothing is to be done about this problem of this upload. */
  readonly isAside?: true;
}

/** The lists of what waits for a person, and of what waits no longer. */
export const waitingLists = [...attentionStatuses, 'aside'] as const;
export type WaitingList = (typeof waitingLists)[number];

/** Everything the table knows of one key, and what made it. */
export interface Article extends MadeBy {
  readonly key: string;
  /** A random token, new at every write. */
  readonly revision: string;
  /** The upload that this state was made from; absent when there is none. */
  readonly upload?: UploadIdentity;
  readonly decisions: readonly Decision[];
  /** Digest of the house rules that it was made with (house/house-set.ts); absent: there were none. */
  readonly house?: string | undefined;
  /** When this state was written, ISO 8601 with milliseconds, UTC; and by which editor, if it was one (history/past.ts). */
  readonly written?: { readonly at: string; readonly by?: string };
  /** Absent: nothing is published. */
  readonly live?: Live;
  /** The packed proof of the upload, see proof.ts. */
  readonly proof?: Uint8Array;
  readonly attention?: Attention;
  /** When the article first became readable; it stays when it is withdrawn. ISO 8601 with milliseconds, UTC. */
  readonly publishedAt?: string;
  /** The last time that a reader could see a difference. ISO 8601 with milliseconds, UTC. Absent: never published. */
  readonly changedAt?: string;
  /** Token that makes its place in the changes index unique; new whenever `changedAt` or `movedAt` is. */
  readonly changeToken?: string;
  /**
   * When it moved to another shard, if it has not changed since: its place in the changes index, so that a mirror which pages
   * meanwhile meets it before or after. Readers don't see it. As `changedAt`, and later.
   */
  readonly movedAt?: string;
  /** The part of every list that it is in (keys/shards.ts); absent: lists are not parted. */
  readonly shard?: Shard;
  /** Tombstones: seconds since 1970 after which the item counts as absent. */
  readonly expires?: number;
}

/** What a listing of the bucket says of an upload, without a look at the object itself. */
export interface ListedUpload extends UploadIdentity {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  /** As in Upload, as far as a listing tells. */
  readonly isArchived?: true;
}

/** The uploads bucket. */
export interface Uploads {
  /**
   * The current version under `key`, strongly consistent, or undefined when there is none (never stored, or deleted).
   * The body is fetched only if `wanted` says so of the upload's description; that of an archived one never.
   * Throws when the bucket can't be asked: an outage is not a deletion.
   */
  current(key: string, wanted: (upload: Upload) => boolean): Promise<Upload | undefined>;
  /** Identity of the current version, or undefined when there is none or the bucket's answer tells no more. */
  identity(key: string): Promise<UploadIdentity | undefined>;
  /** Every key that has a current version, in no order. */
  keys(): AsyncIterable<string>;
  /** Current versions of keys that begin with `prefix` and come behind `after`, in the order of keys (key-order.ts). */
  list(prefix: string, after?: string): AsyncIterable<ListedUpload>;
}

/** The articles table, as the writer sees it. */
export interface Articles {
  /** Strongly consistent. */
  read(key: string): Promise<Article | undefined>;
  /** Writes `next` if the stored revision is still that of `over` (undefined: if there is no item). False when it is not. */
  write(next: Article, over: Article | undefined): Promise<boolean>;
  /** Deletes the item if its revision is still that of `over`. False when it is not. */
  remove(over: Article): Promise<boolean>;
  /** Every key that the table knows, in no order. */
  keys(): AsyncIterable<string>;
}

/** What a comparison with the bucket needs to know of an article. */
export interface LedgerEntry extends MadeBy {
  readonly key: string;
  /** The upload that this state was made from; absent when there is none. */
  readonly upload?: UploadIdentity;
  /** Readers can see it. */
  readonly isPublished: boolean;
  readonly attention?: WaitingList;
  /** As in Article. */
  readonly expires?: number;
  readonly shard?: Shard;
}

/** All that the articles table knows, without bodies. It lags behind the table by what an index takes. */
export interface Ledger {
  /** Entries of keys that begin with `prefix` and come behind `after`, in the order of keys (key-order.ts). */
  list(prefix: string, after?: string): AsyncIterable<LedgerEntry>;
}

/** The table asks for patience, or was lost for a moment: wait and try again. */
export class Throttled extends Error {
  constructor(cause: Error) {
    super(`the articles table asks for patience (${cause.name})`, { cause });
    this.name = 'Throttled';
  }
}

/** What the table holds under a key is not what a writer stores: somebody changed it by hand, or it was stored by other code. */
export class DamagedItem extends Error {
  readonly key: string;

  /** @param wrong what is wrong with which attribute; never its value, which may be an article's text */
  constructor(key: string, wrong: string, cause?: unknown) {
    super(`the item of ${JSON.stringify(key)} in the articles table is damaged: ${wrong}`, { cause });
    this.name = 'DamagedItem';
    this.key = key;
  }
}

/** A published article as the reading side sees it. */
export interface Published
  extends Omit<Live, 'packed' | 'risk' | 'lapsed' | 'address' | 'facets' | 'upload' | 'cleaner'> {
  readonly key: string;
  readonly copy: FairCopy;
  readonly publishedAt: string;
  readonly changedAt: string;
}

/** An article that was published once and is not any more: its upload is gone, or an editor took it down. */
export interface Withdrawn {
  readonly key: string;
  readonly withdrawnAt: string;
}

/**
 * What an entry of the listing says of an article beside its key, in the order in which readers get it. The table's indexes hold
 * just that (articles-schema.ts), so one name more is an index more.
 */
export const listedNames = [
  'title',
  'excerpt',
  'words',
  'language',
  'date',
  'author',
  'etag',
  'publishedAt',
  'changedAt',
] as const satisfies readonly (keyof Listed)[];

/** An entry of the listing: no body. */
export interface Listed extends Summary {
  readonly key: string;
  readonly etag: string;
  readonly publishedAt: string;
  readonly changedAt: string;
}

/** An entry of the changes feed: the last state of a key. */
export interface Change {
  readonly key: string;
  readonly type: 'published' | 'withdrawn';
  readonly etag?: string;
  readonly changedAt: string;
}

/** A change as a page of the feed has it. */
export interface PlacedChange extends Change {
  /** Where a walk goes on that has seen everything up to this one. */
  readonly position: string;
}

/** One page of a list. `position` names the last entry examined; absent: the list is at its end. */
export interface ListPage<Entry> {
  readonly entries: readonly Entry[];
  readonly position?: string;
}

/** Which articles, and in which order: newest first, or as it is said. One of the filters at the most. */
export interface Listing {
  readonly limit: number;
  readonly position?: string | undefined;
  /** In the order of keys; without `since`, `until` and another order. */
  readonly prefix?: string | undefined;
  /** First folder of the key. */
  readonly section?: string | undefined;
  /** A language tag: `en` is met by `en` and `en-GB`. */
  readonly language?: string | undefined;
  /** The address that the page states; in the order of keys, as a prefix. */
  readonly url?: string | undefined;
  /** A name among those of its authors. */
  readonly author?: string | undefined;
  /** One of its tags. */
  readonly tag?: string | undefined;
  /** Published not before. ISO 8601 with milliseconds, UTC. */
  readonly since?: string | undefined;
  /** Published before. */
  readonly until?: string | undefined;
  readonly isOldestFirst?: boolean | undefined;
}

/** A part of the site map: from one place in the listing to before another. Absent: the beginning, or the end. */
export interface MapPart {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What a site map tells of an article. */
export type Mapped = Pick<Listed, 'key' | 'changedAt'>;

/** The articles table, as the public side sees it: public attributes only. */
export interface PublishedArticles {
  find(key: string): Promise<Published | Withdrawn | undefined>;
  /**
   * The same for several keys at once, 100 at most. A key that is not in the answer is not known; `damaged` is what can't be
   * read, so that one article is not in the way of the others.
   */
  findAll(keys: readonly string[]): Promise<ReadonlyMap<string, Published | Withdrawn | 'damaged'>>;
  /** What a listing shows of those that are published, in the order of the keys: 100 at most, each once. */
  listAll(keys: readonly string[]): Promise<readonly Listed[]>;
  /**
   * Published articles behind `position`. Reads as many entries of an index as the page has, and a few more: with a language a
   * page may be short, or empty, and not the last.
   */
  list(listing: Listing): Promise<ListPage<Listed>>;
  /** At most 1,000 of the articles that were published in a stretch of time, oldest first. */
  mapped(stretch: MapPart): Promise<readonly Mapped[]>;
  /** Where parts of the site map begin, oldest first: as many of the newest as `limit` says, behind `position`. */
  mapParts(query: { readonly limit: number; readonly position?: string }): Promise<readonly string[]>;
  /** Changes in order of time, behind `position`, none later than `until` (ISO 8601). */
  changes(query: {
    readonly limit: number;
    readonly position?: string;
    readonly until: string;
  }): Promise<ListPage<PlacedChange>>;
  /** When something last changed, withdrawals included, or moved in the changes index. Never goes back while tombstones last. */
  newestChange(): Promise<string | undefined>;
}

/** Hints that a key may have changed. */
export interface Hints {
  /** Sends a hint for `key` that is delivered after `delay` seconds (0–900). */
  send(key: string, delay: number): Promise<void>;
}

/** The largest upload that is cleaned, in bytes. */
export const uploadLimit = 4 * 1024 * 1024;

/**
 * The largest item that is written, in bytes: DynamoDB takes 400 KB, and whatever is not measured here (names, keys,
 * summary, hashes) needs less than 8 KB of it.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
 */
export const itemLimit = 392 * 1024;
