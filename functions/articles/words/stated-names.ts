/** What an editor can say in the place of the source, in the order in which it is asked for. */
import type { MetadataDecision } from '../../cleaning/cleaning.ts';

export type StatedName = MetadataDecision['name'];

export const statedNames = ['title', 'authors', 'date', 'language'] as const satisfies readonly StatedName[];
