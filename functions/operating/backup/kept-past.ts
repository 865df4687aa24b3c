/** What an article was, as a backup carries it: behind the article, a line for each of its states and each former fair copy. */
import type { Article } from '../../articles/article.ts';
import { type HistoryStore, pastOf, type Remembered } from '../../articles/history/past.ts';
import type { Kept } from './kept.ts';

export type KeptPast = { readonly key: string } & Remembered;

/** Is it about what the article was, and not about what it is? */
export const isPast = (one: Kept | KeptPast): one is KeptPast => 'until' in one;

/**
 * What is kept of an article, and the state that it is in now: that is past too where it is restored. Of an article that was
 * published once and never touched there is nothing to tell.
 * @param now milliseconds since 1970
 * @throws DamagedItem, and what the history throws
 */
export async function* keptPast(
  history: Pick<HistoryStore, 'all' | 'days'>,
  article: Article,
  now: number,
): AsyncIterable<KeptPast> {
  const { key } = article;
  let hasMore = article.decisions.length > 0;
  let position: string | undefined;
  do {
    const page = await history.all(key, position);
    for (const one of page.entries) yield { key, ...one };
    hasMore ||= page.entries.length > 0;
    position = page.position;
  } while (position !== undefined);
  // Whole seconds, as the table keeps it.
  const until = new Date((Math.floor(now / 1_000) + history.days * 24 * 60 * 60) * 1_000).toISOString();
  if (hasMore) yield { key, until, past: pastOf(article) };
}
