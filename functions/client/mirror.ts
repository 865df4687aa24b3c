/** A mirror that has exactly what is published. Run it as often as you like: it goes on where it stopped. */
import type { Article } from './api.made.ts';
import type { Faircopy } from './client.ts';

/** Where a mirror is kept. What it is asked to do may be asked again: a run that was stopped is repeated from its last page. */
export interface MirrorStore {
  /** The cursor that `save` was given last; undefined where nothing was saved, or `clear` was called since. */
  cursor(): Promise<string | undefined>;
  put(article: Article): Promise<void>;
  remove(key: string): Promise<void>;
  /** Everything up to here is kept. */
  save(cursor: string): Promise<void>;
  /** Everything goes, the cursor too. */
  clear(): Promise<void>;
}

export interface Mirrored {
  readonly put: number;
  readonly removed: number;
  /** The mirror had not been asked for so long that it started over. */
  readonly startedOver: boolean;
}

/** Brings a mirror up to date. @throws what the client and the store throw; run it again then */
export async function mirror(api: Faircopy, store: MirrorStore): Promise<Mirrored> {
  let [put, removed, startedOver] = [0, 0, false];
  for (let cursor = await store.cursor(); ; ) {
    const page = await api.changes({ include: 'article', ...(cursor && { cursor }) });
    if (!page) {
      // Without a cursor nothing is too old.
      if (cursor === undefined) throw new Error('The API takes back a cursor that was never sent.');
      await store.clear();
      cursor = undefined;
      startedOver = true;
      continue;
    }
    for (const change of page.items) {
      // One that is too large for a page is fetched, and may be gone by then.
      const article =
        change.type === 'published' ? (change.article ?? (await api.article(change.key))) : undefined;
      if (article) await store.put(article);
      else await store.remove(change.key);
      if (article) put++;
      else removed++;
    }
    cursor = page.cursor;
    await store.save(cursor);
    if (page.items.length === 0) return { put, removed, startedOver };
  }
}

/** A mirror in memory. */
export function memoryMirror(): MirrorStore & { readonly articles: ReadonlyMap<string, Article> } {
  const articles = new Map<string, Article>();
  let saved: string | undefined;
  return {
    articles,
    cursor: async () => saved,
    put: async article => void articles.set(article.key, article),
    remove: async key => void articles.delete(key),
    async save(cursor) {
      saved = cursor;
    },
    async clear() {
      articles.clear();
      saved = undefined;
    },
  };
}
