/** Articles that have a facet, by publication: rows say where to look, and articles whether it is so. */
import type { Listed, Listing, ListPage } from '../../../articles/article.ts';
import { facetNamed } from '../../../articles/facets.ts';
import { listedAttributes } from '../articles-schema.ts';
import { batchRead } from '../indexes/batch-read.ts';
import type { AskedTable, Stored } from '../indexes/index-query.ts';
import { betweenTimes } from '../indexes/ways.ts';
import { entryOf, listed } from '../items.ts';
import { type FacetRow, placeOf } from './faceted-articles.ts';
import { rowsBetween } from './facets-table.ts';

/** What DynamoDB reads at once. */
const mostAtOnce = 100;

/** The facet that a listing asks for; undefined where it asks for none. */
export function facetIn({ author, tag }: Listing): { readonly facet: string | undefined } | undefined {
  if (author !== undefined) return { facet: facetNamed('author', author) };
  if (tag !== undefined) return { facet: facetNamed('tag', tag) };
  return undefined;
}

/** @param spare rows that a page may examine beside its own: some name a state that their article has left */
export async function listedByFacet(
  articles: AskedTable,
  facets: string,
  facet: string,
  listing: Listing,
  spare: number,
): Promise<ListPage<Listed>> {
  const { limit, position, isOldestFirst = false } = listing;
  const entries: Listed[] = [];
  let last = position;
  for (const step of [limit + 1, spare]) {
    const between = betweenTimes(listing, last);
    const rows = await rowsBetween(
      { ...articles, table: facets },
      { facet, ...between, isForward: isOldestFirst },
      step,
    );
    const found = await articlesOf(articles, rows);
    for (const row of rows) {
      const entry = entryIn(found.get(row.key), row);
      if (entry) {
        // One more than asked for: the page has a next one.
        if (entries.length === limit) return { entries, position: last ?? '' };
        entries.push(entry);
      }
      last = row.place;
    }
    if (rows.length < step) return { entries };
  }
  return { entries, position: last ?? '' };
}

async function articlesOf(
  { client, table }: AskedTable,
  rows: readonly FacetRow[],
): Promise<ReadonlyMap<string, Stored>> {
  const keys = [...new Set(rows.map(({ key }) => key))];
  const found = new Map<string, Stored>();
  for (let at = 0; at < keys.length; at += mostAtOnce)
    for (const item of await batchRead(client, table, keys.slice(at, at + mostAtOnce), [
      ...listedAttributes,
      'change',
    ]))
      found.set(item.key, item);
  return found;
}

/** A row counts while its article is in the state that it names. */
function entryIn(item: Stored | undefined, { place }: FacetRow): Listed | undefined {
  if (item?.etag === undefined) return undefined;
  const change = String(item.change);
  const changeToken = change.slice(change.indexOf('#') + 1);
  return placeOf({ key: item.key, publishedAt: item.publishedAt, changeToken }) === place
    ? entryOf(listed, item)
    : undefined;
}
