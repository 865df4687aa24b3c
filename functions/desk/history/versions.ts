/** Fair copies that readers see, or saw. */
import type { Article, FairCopy } from '../../articles/article.ts';
import { publishedCopy } from '../../articles/fair-copy.ts';
import type { HistoryStore } from '../../articles/history/past.ts';

/** @returns undefined where readers never saw it, or it is not kept any more */
export async function versionOf(
  history: HistoryStore,
  key: string,
  article: Article | undefined,
  etag: string,
): Promise<FairCopy | undefined> {
  return article?.live?.etag === etag ? publishedCopy(article) : history.copy(key, etag);
}
