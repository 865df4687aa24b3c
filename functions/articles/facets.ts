/** Names by which articles are found that have several of them: authors and tags. Pure. */
import { createHash } from 'node:crypto';
import { foldedName } from '../cleaning/characters/folded-name.ts';
import type { FairCopy } from './article.ts';

export const facetKinds = ['author', 'tag'] as const;
export type FacetKind = (typeof facetKinds)[number];

/**
 * A facet: `author#` or `tag#` and 32 hex digits of SHA-256 over the name, the same for “Jean-Luc Ney” and “jean luc ney”.
 * @returns undefined for a name without letters and digits
 */
export function facetNamed(kind: FacetKind, name: string): string | undefined {
  const folded = foldedName(name);
  return folded === ''
    ? undefined
    : `${kind}#${createHash('sha256').update(folded).digest('hex').slice(0, 32)}`;
}

/** All facets of an article, each once. */
export function facetsOf({ metadata: { author, authors, tags = [] } }: FairCopy): readonly string[] {
  const names = { author: authors ?? (author ? [author] : []), tag: tags };
  return [...new Set(facetKinds.flatMap(kind => names[kind].flatMap(name => facetNamed(kind, name) ?? [])))];
}

export const isOfKind = (facet: string, kinds: readonly FacetKind[]): boolean =>
  kinds.some(kind => facet.startsWith(`${kind}#`));
