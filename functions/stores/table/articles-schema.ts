/**
 * The articles table: names of its attributes and indexes, in one place for the store, the stack and the laptop.
 * Indexes are sparse: an item is in one only while it has both of its key attributes. What an index is keyed by or
 * projects can't be changed once deployed; a changed index is a new name.
 */
import { listedNames } from '../../articles/article.ts';
import type { FacetKind } from '../../articles/facets.ts';
import type { Offer } from '../../articles/offer.ts';

/** What a listing shows of an item. */
export const listedAttributes = ['key', ...listedNames] as const;

/** What one article's page needs of its item. */
export const articleAttributes = ['key', 'live', ...listedNames, 'expires'] as const;

/** Attributes that on-read may read; its role allows no others. The last ones are keys of its indexes. */
export const publicAttributes = [
  ...articleAttributes,
  'shelf',
  'newest',
  'change',
  'cut',
  'section',
  'inLanguage',
  'address',
] as const;

/** What on-change may read of an item: that something happened, and to which fair copy. */
export const announcedAttributes = [
  'key',
  'etag',
  'publishedAt',
  'changedAt',
  'change',
  'expires',
  'attention',
  'since',
] as const;

export interface IndexSchema {
  readonly partition: string;
  readonly sort: string;
  readonly projects: readonly string[];
}

/** The value of the index partitions `shelf` (what was ever published) and `ledger` (every item), in the shard of the article. */
export const shelf = 'articles';

export const articlesSchema = {
  partition: 'key',
  expires: 'expires',
  indexes: {
    /** Published articles by `<publishedAt>#<hash of the key>`. */
    newest: { partition: 'shelf', sort: 'newest', projects: listedNames },
    /** Published articles and tombstones by key. */
    keys: { partition: 'shelf', sort: 'key', projects: listedNames },
    /** Published articles and tombstones by `<changedAt>#<revision>`. */
    changes: { partition: 'shelf', sort: 'change', projects: ['etag', 'changedAt', 'expires'] },
    /** Held and rejected uploads by `<since>#<hash of the key>`. */
    attention: { partition: 'attention', sort: 'since', projects: ['problem', 'heldEtag', 'title', 'etag'] },
    /**
     * Published articles that a person might look at, by `<rank>#<hash of the key>#<risk>` (items.ts); those of rank 0 are not in
     * it. Its name is older than the word risk.
     */
    doubt: { partition: 'shelf', sort: 'doubt', projects: ['title', 'words', 'publishedAt', 'changedAt'] },
    /** Every item by its key, in the order in which S3 lists a bucket: what a comparison with the bucket needs. */
    ledger: {
      partition: 'ledger',
      sort: 'key',
      projects: ['upload', 'cleaner', 'etag', 'attention', 'expires'],
    },
    /** Of the published articles one in 64, as in `newest`: where a part of the site map begins. */
    cuts: { partition: 'shelf', sort: 'cut', projects: ['publishedAt'] },
    /** Published articles by the first folder of their key, as in `newest`. */
    section: { partition: 'section', sort: 'newest', projects: listedNames },
    /** Published articles by the primary part of their language tag, as in `newest`. */
    language: { partition: 'inLanguage', sort: 'newest', projects: listedNames },
    /** Published articles by the hash of the address that their page states. */
    address: { partition: 'address', sort: 'key', projects: listedNames },
  },
} as const satisfies {
  partition: string;
  expires: string;
  indexes: Record<string, IndexSchema>;
};

export type IndexName = keyof typeof articlesSchema.indexes;

/** The index that an environment has only where its row offers what it is for (articles/offer.ts). */
export const offeredIndexes = {
  sitemap: 'cuts',
  section: 'section',
  language: 'language',
  url: 'address',
} as const satisfies Readonly<Record<Exclude<Offer, FacetKind>, IndexName>>;

type IndexOffer = keyof typeof offeredIndexes;

/** The indexes that these offers need; authors and tags need none. */
export const indexesOf = (offered: readonly Offer[]): readonly IndexName[] =>
  (Object.keys(offeredIndexes) as IndexOffer[]).flatMap(offer =>
    offered.includes(offer) ? [offeredIndexes[offer]] : [],
  );

/** The indexes of an environment that offers these. */
export function indexesFor(offered: readonly Offer[]): readonly IndexName[] {
  const offerable = new Set<IndexName>(Object.values(offeredIndexes));
  const wanted = new Set(indexesOf(offered));
  return (Object.keys(articlesSchema.indexes) as IndexName[]).filter(
    name => !offerable.has(name) || wanted.has(name),
  );
}
