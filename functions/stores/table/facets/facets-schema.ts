/** The table of facets: which articles have an author or a tag, for the store, the stack and the laptop. */
export const facetsSchema = {
  /** `author#…` or `tag#…` (articles/facets.ts), in the shard of the article. */
  partition: 'facet',
  /** `<publishedAt>#<hash of the key>#<the revision that readers see>` (faceted-articles.ts). */
  sort: 'place',
} as const;

/** All attributes of a row. Readers may read them all. */
export const facetAttributes = ['facet', 'place', 'key'] as const;
