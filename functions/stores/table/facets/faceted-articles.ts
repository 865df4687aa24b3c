/**
 * Keeps the rows by which articles are found by author and tag as true as the articles, without a transaction.
 *
 * A row names one state of an article: its place ends with the revision at which readers saw it first. It counts only while the
 * article is in that state, which whoever reads it looks up. So rows can be written **before** the article: they count from the
 * moment on in which it is written, and a hint is acknowledged after that. Rows of the state before are removed **behind** it.
 * Stopped in between, rows are left that count for nothing; none is ever missing, for nobody else writes or removes the rows of
 * a state that an article is in.
 */
import type { Article, Articles } from '../../../articles/article.ts';
import { type FacetKind, isOfKind } from '../../../articles/facets.ts';
import { isCanary } from '../../../articles/keys/canary.ts';
import { inShard } from '../../../articles/keys/shards.ts';
import { tieBreak } from '../items.ts';

export interface FacetRow {
  readonly facet: string;
  readonly place: string;
  readonly key: string;
}

export interface FacetRows {
  /** Both may be repeated. @throws Throttled when the table asks for patience */
  put(rows: readonly FacetRow[]): Promise<void>;
  remove(rows: readonly FacetRow[]): Promise<void>;
}

/** What a place is made of. */
export type Placed = Pick<Article, 'key' | 'publishedAt' | 'changeToken'>;

/** Where an article stands in the lists of its facets while readers see this state of it. */
export const placeOf = ({ key, publishedAt, changeToken }: Placed): string =>
  `${publishedAt}#${tieBreak(key)}#${changeToken}`;

/** @param kinds of which rows are kept */
export const facetedArticles = (
  articles: Articles,
  rows: FacetRows,
  kinds: readonly FacetKind[],
): Articles => {
  if (kinds.length === 0) return articles;
  const rowsOf = (article: Article | undefined): readonly FacetRow[] =>
    (article?.live?.facets ?? [])
      .filter(facet => isOfKind(facet, kinds) && !isCanary((article as Article).key))
      .map(facet => rowOf(article as Article, facet));
  const without = (some: readonly FacetRow[], others: readonly FacetRow[]): readonly FacetRow[] => {
    const names = new Set(others.map(nameOf));
    return some.filter(row => !names.has(nameOf(row)));
  };
  return {
    read: key => articles.read(key),
    keys: () => articles.keys(),
    async write(next, over) {
      const [after, before] = [rowsOf(next), rowsOf(over)];
      await rows.put(after);
      const isWritten = await articles.write(next, over);
      // Somebody else was quicker: what is new in `after` names a state that the article never was in.
      const isNew = next.changeToken !== over?.changeToken;
      if (isWritten) await rows.remove(without(before, after));
      else if (isNew) await rows.remove(without(after, before));
      return isWritten;
    },
    async remove(over) {
      const isRemoved = await articles.remove(over);
      if (isRemoved) await rows.remove(rowsOf(over));
      return isRemoved;
    },
  };
};

const rowOf = (article: Article, facet: string): FacetRow => ({
  facet: inShard(facet, article.shard),
  place: placeOf(article),
  key: article.key,
});

const nameOf = ({ facet, place }: FacetRow): string => `${facet} ${place}`;
