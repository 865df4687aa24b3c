import { facetKinds } from './facets.ts';

/** What readers may ask for where an environment wants it: each needs an index or rows of its own, which every publication writes to. */
export const offers = ['sitemap', 'section', 'language', 'url', ...facetKinds] as const;

export type Offer = (typeof offers)[number];

export const isOffer = (text: unknown): text is Offer => (offers as readonly unknown[]).includes(text);
