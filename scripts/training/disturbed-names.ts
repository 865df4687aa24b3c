/**
 * Gives the article's own blocks names at random that mean something else: `card`, `comments`, `media`, `banner`. So the
 * judge learns that a name alone says little: real pages show too few articles whose boxes are called so.
 */
import type { Tree } from '../../functions/cleaning/scorers/html/measures/tree.ts';
import type { Unit } from '../../functions/cleaning/scorers/html/measures/units.ts';
import { roleNames } from '../../functions/cleaning/scorers/html/measures/vocabulary.ts';

const strange = (
  [
    'teaser',
    'media',
    'box',
    'byline',
    'quote',
    'consent',
    'comment',
    'header',
    'sidebar',
    'topics',
    'related',
    'list',
    'form',
    'caption',
    'subscribe',
    'overlay',
    'biography',
  ] as const
).map(role => 1 << roleNames.indexOf(role));

/** A generator of numbers between 0 and 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Changes the roles of elements that hold units of the article (`inside`) and no other ones. */
export function nameAnew(tree: Tree, units: readonly Unit[], inside: readonly boolean[], seed: number): void {
  const random = randomFrom(seed);
  const role = strange[Math.floor(random() * strange.length)] ?? 0;
  const manner = Math.floor(random() * 4);
  const own = new Uint8Array(tree.parent.length);
  units.forEach((unit, at) => {
    for (let up = unit.block; up >= 0; up = tree.parent[up] ?? -1)
      own[up] = (own[up] ?? 0) | (inside[at] ? 1 : 2);
  });
  const whole = (at: number): boolean => own[at] === 1;
  const rename = (at: number): void => {
    if (at >= 0 && whole(at)) tree.ownRoles[at] = (tree.ownRoles[at] ?? 0) | role;
  };
  // All names are forgotten on some pages: what is left is the shape.
  if (manner === 3) {
    tree.ownRoles.fill(0);
    return;
  }
  units.forEach((unit, at) => {
    if (!inside[at]) return;
    if (manner === 0) {
      // One wrapper around as much of the article as stands alone.
      let up = unit.block;
      while (whole(tree.parent[up] ?? -1)) up = tree.parent[up] ?? -1;
      rename(up);
    } else if (manner === 1 || random() < 0.25)
      rename(random() < 0.5 ? unit.block : (tree.parent[unit.block] ?? -1));
  });
}
