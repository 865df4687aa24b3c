/** What the desk needs of the stores, besides what the writer has. */
import type { Readable } from 'node:stream';
import type { ListPage, UploadIdentity, WaitingList } from '../articles/article.ts';
import type { Problem, Risk } from '../cleaning/cleaning.ts';

/** An upload that waits for a person. */
export interface Waiting {
  readonly key: string;
  readonly status: WaitingList;
  readonly problem: Problem;
  /** ISO 8601 with milliseconds, UTC. */
  readonly since: string;
  /** An earlier fair copy of this key is published: its title. */
  readonly title?: string;
  readonly isPublished: boolean;
}

/** A published article with something for an editor to look at. */
export interface Risky {
  readonly key: string;
  readonly title: string;
  readonly risk: Risk;
  readonly words: number;
  readonly publishedAt: string;
  readonly changedAt: string;
}

export interface DeskQuery {
  readonly limit: number;
  readonly position?: string | undefined;
  readonly prefix?: string | undefined;
  /** Lets entries through by their names and titles. */
  readonly search?: ((text: string) => boolean) | undefined;
  /** Index entries that may be examined: the page may be short. */
  readonly examine: number;
}

/** A published article as the list by time shows it. */
export interface Recent {
  readonly key: string;
  readonly title: string;
  readonly words: number;
  readonly language?: string | undefined;
  readonly author?: string | undefined;
  readonly publishedAt: string;
  readonly changedAt: string;
}

/** How many there are; past `most` nobody counts on. */
export interface Total {
  readonly entries: number;
  readonly isMore: boolean;
}

/** The lists that there are. */
export type DeskList = WaitingList | 'published' | 'newest' | 'all';

/** Lists for editors. They lag behind the table by what an index takes. */
export interface DeskArticles {
  /** All that is published, the newest first. */
  recent(query: DeskQuery & { readonly language?: string | undefined }): Promise<ListPage<Recent>>;
  /** The newest first. */
  waiting(
    query: DeskQuery & { readonly status: Waiting['status']; readonly problem?: string | undefined },
  ): Promise<ListPage<Waiting>>;
  /** Those with the highest risk first. `behind` goes on behind one of them, instead of `position`. */
  risky(query: DeskQuery & { readonly behind?: { key: string; rank: number } }): Promise<ListPage<Risky>>;
  /** Titles of published articles by key, from one key to another, in the order of keys: of a thousand at the most. */
  titles(from: string, to: string): Promise<ReadonlyMap<string, string>>;
  /** Counts a list, up to `most` entries. */
  total(list: DeskList, most: number): Promise<Total>;
}

/** An upload exactly as it came: where to fetch it, or its bytes. */
export type Original =
  | { readonly address: string }
  | { readonly size: number; readonly body: () => Readable };

/** The uploads bucket, as editors use it. */
export interface DeskUploads {
  /** The version of an upload that an article was made from; undefined when it isn't there any more. */
  original(key: string, identity: UploadIdentity): Promise<Original | undefined>;
  /** Stores a file as the current version. `taken`: there is one already, and it was not to be replaced. */
  put(
    key: string,
    bytes: Uint8Array,
    options: { readonly contentType?: string | undefined; readonly replace: boolean },
  ): Promise<'stored' | 'taken' | 'impossible'>;
}
