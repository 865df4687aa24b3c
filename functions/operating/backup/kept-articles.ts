/** What is kept of every article, for a backup. */
import { type Article, type Articles, DamagedItem, type Ledger } from '../../articles/article.ts';
import { type Kept, keptOf } from './kept.ts';

/** How many articles are read ahead. */
const ahead = 16;

export interface BackingUp {
  readonly ledger: Ledger;
  readonly articles: Pick<Articles, 'read'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of each article that is left out because its item is damaged. */
  readonly damaged: (error: DamagedItem) => void;
}

/** In the order of keys, those that begin with `prefix`. */
export async function* keptArticles(
  { ledger, articles, now, damaged }: BackingUp,
  prefix = '',
): AsyncIterable<Kept> {
  const reading: Promise<Article | undefined>[] = [];
  try {
    for await (const { key } of ledger.list(prefix)) {
      const read = articles.read(key);
      read.catch(() => {}); // its error is met where it is awaited
      reading.push(read);
      if (reading.length >= ahead) yield* await next();
    }
    while (reading.length) yield* await next();
  } finally {
    await Promise.allSettled(reading);
  }

  async function next(): Promise<Kept[]> {
    try {
      const article = await reading.shift();
      const kept = article && keptOf(article, now());
      return kept ? [kept] : [];
    } catch (error) {
      if (!(error instanceof DamagedItem)) throw error;
      damaged(error);
      return [];
    }
  }
}
