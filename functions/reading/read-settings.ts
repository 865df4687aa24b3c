/** What the reading side is given. */
import type { PublishedArticles } from '../articles/article.ts';
import type { Offer } from '../articles/offer.ts';
import type { Pictures } from '../representations/pictures.ts';
import type { FeedWriters } from './feeds/feed-writers.ts';

export interface ReadSettings {
  readonly articles: PublishedArticles;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /**
   * How old a change must be before mirrors are told of it, in milliseconds: longer than it takes until no older change can
   * come to light.
   */
  readonly horizon: number;
  /** May pages of other sites read this one? Yes, unless it is said otherwise: that is what it is for in the cloud. */
  readonly cors?: boolean;
  /** What tells this site's cursors from another's, and outlives deployments: the table's name. */
  readonly cursorScope: string;
  /**
   * `https://articles.example`: what links and ids in feeds, site maps and embeddings begin with. Never taken from a request,
   * whose Host anybody may choose.
   */
  readonly origin: string;
  /** What a CDN names with each request. Absent: everybody is answered. */
  readonly originSecret?: string;
  /** Loads what writes feeds, when one is asked for. */
  readonly feedWriters: () => Promise<FeedWriters>;
  /** What the table has an index for, besides what it always has. Absent: all. */
  readonly offered?: readonly Offer[];
  /** Absent: pages link to pictures and load none. */
  readonly pictures?: Pictures;
}
