/** What became of an article by another cleaner. */
import type { HistoryStore, Recleaned } from '../../articles/history/past.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { type Compared, compared } from './compared.ts';
import { versionOf } from './versions.ts';

/** An article that another cleaner changed for readers, and how. */
export interface RecleanedArticle extends Recleaned {
  readonly title: string;
  /** Absent where one of the two is not kept any more, or where readers see or saw nothing. */
  readonly compared?: Compared;
}

/** Of what was about to be changed, only what was. */
export async function changedArticle(
  { articles }: DeskSettings,
  history: HistoryStore,
  entry: Recleaned,
): Promise<RecleanedArticle[]> {
  const { key, from, to } = entry;
  const article = await articles.read(key);
  const [before, after] = await Promise.all(
    [from, to].map(async etag => etag && versionOf(history, key, article, etag)),
  );
  if (to !== undefined && !after) return [];
  const title = (after || before || article?.live)?.title ?? '';
  return [{ ...entry, title, ...(before && after && { compared: compared(before, after) }) }];
}
