/** Entries of the changes feed as they are sent: JSON, each made once. */
import type { Change, PublishedArticles } from '../../articles/article.ts';
import { asJson } from '../../representations/json.ts';
import { articlePath } from '../http/links.ts';

/** Articles that are asked for at once: a page that ends early has read few more than it tells. */
const atOnce = 20;

/** @param article as JSON */
export function told({ key, type, etag, changedAt }: Change, article?: string): string {
  const entry = JSON.stringify({ key, href: articlePath(key), type, etag, changedAt });
  return article === undefined ? entry : `${entry.slice(0, -1)},"article":${article}}`;
}

/**
 * The entries with their articles, which are read strongly: an entry tells what its key is now, and that may be newer than the
 * change. Who changed is told again further ahead, as to mirrors that fetch.
 * @param room bytes. What would go beyond it is left to the next page
 * @returns the first of the entries, one at the least where there is any
 */
export async function toldWithArticles(
  articles: PublishedArticles,
  changes: readonly Change[],
  room: number,
): Promise<readonly string[]> {
  const entries: string[] = [];
  let bytes = 0;
  for (let at = 0; at < changes.length; at += atOnce) {
    const some = changes.slice(at, at + atOnce);
    // A key that changes while the index is read may be met twice, and a batch names each once.
    const published = new Set(some.flatMap(({ type, key }) => (type === 'published' ? [key] : [])));
    const states = await articles.findAll([...published]);
    for (const change of some) {
      const state = change.type === 'published' ? states.get(change.key) : undefined;
      const entry = state === 'damaged' ? told(change) : fitting(asItIs(change, state), room);
      bytes += Buffer.byteLength(entry);
      if (bytes > room && entries.length > 0) return entries;
      entries.push(entry);
    }
  }
  return entries;
}

interface State extends Change {
  readonly article?: string;
}

type Found = Exclude<Awaited<ReturnType<PublishedArticles['find']>>, undefined>;

function asItIs({ key, changedAt }: Change, state: Found | undefined): State {
  // A withdrawal of before, or what was forgotten meanwhile: a mirror has nothing of it.
  if (state === undefined) return { key, type: 'withdrawn', changedAt };
  if ('withdrawnAt' in state) return { key, type: 'withdrawn', changedAt: state.withdrawnAt };
  const { etag } = state;
  return { key, type: 'published', etag, changedAt: state.changedAt, article: asJson(state) };
}

/** An article that no answer has room for is asked for by itself. */
function fitting({ article, ...change }: State, room: number): string {
  const entry = told(change, article);
  return Buffer.byteLength(entry) > room ? told(change) : entry;
}
