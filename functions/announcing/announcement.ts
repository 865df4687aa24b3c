/** What is told of an article to whoever asked to be told: that something happened to it, and never a word of it. Pure. */
import { isCanary } from '../articles/keys/canary.ts';
import { isForgotten } from '../articles/tombstone.ts';
import { articlePath } from '../reading/http/links.ts';

export const happenings = ['published', 'changed', 'withdrawn', 'held'] as const;

export type Happening = (typeof happenings)[number];

export interface Announcement {
  /**
   * `published`: readers see it for the first time. `changed`: they see something else than before, or see it again.
   * `withdrawn`: they see it no more. `held`: an upload waits for a person; what was published before stays.
   */
  readonly type: Happening;
  readonly key: string;
  /** Where readers find it. Absent where it is held: readers may see nothing, or what was there before. */
  readonly href?: string;
  /** Of what readers see now: the ETag of its JSON. */
  readonly etag?: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly at: string;
  /**
   * Begins with the time and is the same whenever this is told again. Of two about one key, both held or both not, the one
   * whose position sorts behind is the newer one.
   */
  readonly position: string;
}

/** What the table says of a key, without a word of its text. */
export interface KnownState {
  readonly key: string;
  readonly etag?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly changedAt?: string | undefined;
  /** Its place among the changes. */
  readonly change?: string | undefined;
  readonly expires?: number | undefined;
  /** The list of waiting uploads that it is in, and its place there. */
  readonly attention?: string | undefined;
  readonly since?: string | undefined;
}

/**
 * What is to be told of a state: what happened not before an instant. Whatever else was written to the item since is nobody's business.
 * @param notBefore ISO 8601 with milliseconds, UTC, or a position that begins with it
 * @param origin what links begin with
 * @param now milliseconds since 1970
 */
export function announcementsOf(
  state: KnownState,
  { notBefore, origin, now }: { readonly notBefore: string; readonly origin: string; readonly now: number },
): readonly Announcement[] {
  const { key, etag, publishedAt, changedAt, change, attention, since } = state;
  const told: Announcement[] = [];
  if (isCanary(key)) return told;
  // What moved to another shard has a new place among the changes, and nothing happened to it.
  const isNews = change !== undefined && change >= notBefore && `${changedAt}~` >= notBefore;
  if (changedAt !== undefined && isNews && !isForgotten(state, now)) {
    const type = etag === undefined ? 'withdrawn' : publishedAt === changedAt ? 'published' : 'changed';
    const href = `${origin}${articlePath(key)}`;
    told.push({ type, key, href, ...(etag !== undefined && { etag }), at: changedAt, position: change });
  }
  if (attention === 'held' && since !== undefined && since >= notBefore)
    told.push({ type: 'held', key, at: since.slice(0, since.indexOf('#')), position: since });
  return told;
}
