/** What is kept of every article, and what it was, for a backup. */
import { type Article, type Articles, DamagedItem, type Ledger } from '../../articles/article.ts';
import type { HistoryStore } from '../../articles/history/past.ts';
import { type Kept, keptOf } from './kept.ts';
import { type KeptPast, keptPast } from './kept-past.ts';

/** How many articles are read ahead. */
const ahead = 16;

export interface BackingUp {
  readonly ledger: Ledger;
  readonly articles: Pick<Articles, 'read'>;
  /** Left out: what articles were is not told. */
  readonly history?: Pick<HistoryStore, 'all' | 'days'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of each article that is left out because its item is damaged. */
  readonly damaged: (error: DamagedItem) => void;
}

/** In the order of keys, those that begin with `prefix`; what an article was comes behind it. */
export async function* keptArticles(
  { ledger, articles, history, now, damaged }: BackingUp,
  prefix = '',
): AsyncIterable<Kept | KeptPast> {
  const reading: Promise<Article | undefined>[] = [];
  try {
    for await (const { key } of ledger.list(prefix)) {
      const read = articles.read(key);
      read.catch(() => {}); // its error is met where it is awaited
      reading.push(read);
      if (reading.length >= ahead) yield* next();
    }
    while (reading.length) yield* next();
  } finally {
    await Promise.allSettled(reading);
  }

  async function* next(): AsyncIterable<Kept | KeptPast> {
    try {
      const article = await reading.shift();
      if (!article) return;
      const kept = keptOf(article, now());
      if (kept) yield kept;
      if (history) yield* keptPast(history, article, now());
    } catch (error) {
      if (!(error instanceof DamagedItem)) throw error;
      damaged(error);
    }
  }
}
