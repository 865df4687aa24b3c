/** Where an editor goes on from one article. */
import type { Article } from '../../articles/article.ts';
import { deskArticlePath } from '../desk-routes.ts';
import type { DeskSettings } from '../desk-settings.ts';
import type { Total } from '../desk-stores.ts';

/** Another article that somebody should look at. */
export interface NextOne {
  readonly key: string;
  readonly title?: string;
  /** How many are in its list, this one among them. */
  readonly list?: Total;
}

/** Whoever has so many before them needs to know no more exactly, and counting costs what it counts. */
const mostCounted = 100;

/**
 * Behind this one in the list of published articles, or the first one there, if there is nothing to look at here any more; of what waits
 * for a person, another that waits for the same.
 */
export async function nextToLookAt(
  { lists }: DeskSettings,
  { key, live, attention }: Article,
): Promise<NextOne | undefined> {
  const few = { limit: 2, examine: 2 };
  // The list lags behind the table.
  const another = (entries: readonly NextOne[]) => entries.find(entry => entry.key !== key);
  if (!attention && !live) return undefined;
  const behind = live && live.risk.rank > 0 ? { behind: { key, rank: live.risk.rank } } : {};
  const [{ entries }, list] = await Promise.all([
    attention ? lists.waiting({ ...few, status: attention.status }) : lists.risky({ ...few, ...behind }),
    lists.total(attention?.status ?? 'published', mostCounted),
  ]);
  const next = another(entries);
  return next && { key: next.key, ...(next.title !== undefined && { title: next.title }), list };
}

/** Where an editor goes on when this article is settled: to the next one of its list, or to the list where there is none. */
export async function nextPath(settings: DeskSettings, article: Article): Promise<string> {
  const list = article.attention?.status ?? 'published';
  const next = await nextToLookAt(settings, article);
  return next ? `${deskArticlePath(next.key)}#first-removal` : `/desk/articles?status=${list}`;
}
