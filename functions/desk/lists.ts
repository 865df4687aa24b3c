/** What the desk's lists show: found by the indexes, and by opening proofs where lines of one rule are looked for. */
import * as v from 'valibot';
import { DamagedItem, type LedgerEntry, type ListPage, waitingLists } from '../articles/article.ts';
import { proofOf } from '../articles/proof.ts';
import type { DeskSettings } from './desk-settings.ts';
import type { Recent, Risky, Waiting } from './desk-stores.ts';
import { cursorQuery, limitQuery, prefixQuery } from './query.ts';
import { searchFor } from './search.ts';

/** Index entries that one request may examine. */
const examine = 1_000;

/** Proofs that one request may open to find those with lines of one rule: each is a read of the table. */
const examineProofs = 200;

/** A form sends what was left empty too. */
const name = (of: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.maxLength(100, `is longer than any name of a ${of}`),
      v.transform(text => text || undefined),
    ),
  );

/** What a list may be asked for. */
export const listQuery = v.strictObject({
  status: v.optional(
    v.picklist(
      [...waitingLists, 'published', 'newest', 'all'],
      `must be one of ${waitingLists.join(', ')}, published, newest, all`,
    ),
    'held',
  ),
  limit: limitQuery,
  cursor: cursorQuery,
  /** For `all`, whose order is that of keys. */
  after: prefixQuery,
  prefix: prefixQuery,
  /** Words of titles and names. */
  search: name('search'),
  language: name('language'),
  problem: name('problem'),
  rule: name('rule'),
});

export type ListQuery = v.InferOutput<typeof listQuery>;

/** A list as it was found: the entries and where the next page is. */
export type Found =
  | { readonly status: Waiting['status']; readonly entries: readonly Waiting[] }
  | { readonly status: 'published'; readonly entries: readonly Risky[] }
  | { readonly status: 'newest'; readonly entries: readonly Recent[] }
  | { readonly status: 'all'; readonly entries: readonly NamedEntry[] };

/** An entry of the ledger with what readers see it under. */
export interface NamedEntry extends LedgerEntry {
  readonly title?: string;
}

/** @param position where the page before it ended; undefined: the list's beginning */
export async function find(
  { lists, ledger, articles }: DeskSettings,
  { status, limit, prefix, problem, rule, after, search: words, language }: ListQuery,
  position: string | undefined,
): Promise<{ found: Found; next: string | undefined }> {
  const search = words === undefined ? undefined : searchFor(words);
  if (status === 'all') {
    const entries: LedgerEntry[] = [];
    let examined = 0;
    let last: string | undefined;
    for await (const entry of ledger.list(prefix ?? '', after)) {
      if (entries.length === limit || examined === examine)
        return { found: { status, entries: await named(entries) }, next: last };
      if (!search || search(entry.key)) entries.push(entry);
      last = entry.key;
      examined += 1;
    }
    return { found: { status, entries: await named(entries) }, next: undefined };
  }
  if (status === 'newest') {
    const page = await lists.recent({ limit, position, prefix, search, language, examine });
    return { found: { status, entries: page.entries }, next: page.position };
  }
  if (status === 'published') {
    const page: ListPage<Risky> = await lists.risky({
      limit: rule === undefined ? limit : examineProofs,
      position,
      prefix,
      search,
      examine: rule === undefined ? examine : examineProofs,
    });
    if (rule === undefined) return { found: { status, entries: page.entries }, next: page.position };
    const matching = await Promise.all(
      page.entries.map(async entry => ((await has(entry.key)) ? [entry] : [])),
    );
    return { found: { status, entries: matching.flat() }, next: page.position };
  }
  const page = await lists.waiting({ status, limit, position, prefix, search, problem, examine });
  return { found: { status, entries: page.entries }, next: page.position };

  async function named(entries: readonly LedgerEntry[]): Promise<readonly NamedEntry[]> {
    const [first, last] = [entries[0], entries.at(-1)];
    if (!first || !last) return [];
    const titles = await lists.titles(first.key, last.key);
    return entries.map(entry => {
      const title = titles.get(entry.key);
      return title === undefined ? entry : { ...entry, title };
    });
  }

  async function has(key: string): Promise<boolean> {
    try {
      const item = await articles.read(key);
      return item !== undefined && (proofOf(item)?.lines ?? []).some(line => line.removed?.rule === rule);
    } catch (error) {
      // It has a page of its own, where it is met; here it would hide the others.
      if (error instanceof DamagedItem) return false;
      throw error;
    }
  }
}
