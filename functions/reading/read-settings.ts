/** What the reading side is given. */
import type { PublishedArticles } from '../articles/article.ts';
import type { Pictures } from '../representations/pictures.ts';

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
  /** `https://articles.example`, where readers come in by another address than the one that requests arrive at. */
  readonly origin?: string;
  /** Absent: pages link to pictures and load none. */
  readonly pictures?: Pictures;
}
