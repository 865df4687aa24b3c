/** How units look to each other: as neighbours, and as things that are made alike. */
import type { Tree } from './tree.ts';
import { endsSentence, isProse, type Unit } from './units.ts';

/** How a unit looks from the next one, from the least like an article to the most. */
export const neighbourKinds = [
  'edge',
  'short links',
  'long links',
  'short',
  'longer',
  'row',
  'code',
  'caption',
  'heading',
  'sentence',
  'prose',
] as const;

const neighbour = Object.fromEntries(neighbourKinds.map((kind, at) => [kind, at])) as Record<
  (typeof neighbourKinds)[number],
  number
>;

/** A number in `neighbourKinds`. */
export function neighbourOf(unit: Unit): number {
  const links = unit.linked > 0.6 * unit.characters;
  if (isProse(unit)) return neighbour.prose;
  if (unit.kind === 'heading') return links ? neighbour['long links'] : neighbour.heading;
  if (unit.kind === 'caption' || unit.kind === 'row' || unit.kind === 'code') return neighbour[unit.kind];
  if (links) return unit.words >= 5 ? neighbour['long links'] : neighbour['short links'];
  if (unit.words >= 5 && endsSentence(unit)) return neighbour.sentence;
  return unit.words >= 8 ? neighbour.longer : neighbour.short;
}

/** Units that are made alike: same element, same names, in a block of the same names. */
export interface Likes {
  prose: number;
  words: number;
  linked: number;
  count: number;
}

export function likesOf(units: readonly Unit[], { kind, parent }: Tree): Likes[] {
  const groups = new Map<number, Likes>();
  const kinds = 1 + kind.length;
  return units.map(unit => {
    const own = kind[unit.block] ?? 0;
    const around = 1 + (kind[parent[unit.block] ?? -1] ?? -1);
    const key = 2 * (own * kinds + around) + (unit.innermost === unit.block ? 1 : 0);
    let likes = groups.get(key);
    if (likes === undefined) {
      likes = { prose: 0, words: 0, linked: 0, count: 0 };
      groups.set(key, likes);
    }
    if (isProse(unit)) likes.prose += unit.words;
    likes.words += unit.words;
    likes.linked += unit.linkedWords;
    likes.count++;
    return likes;
  });
}
