/** What is worked out once for a page before its units are judged one by one. */
import type { Page, PageHints } from '../../readers/html/page.ts';
import type { Tree } from './tree.ts';
import { isProse, type Unit } from './units.ts';

/** Units that are made alike: same element, same names, in a block of the same names. */
export interface Likes {
  prose: number;
  words: number;
  linked: number;
  /** Number of the group in the page. */
  readonly group: number;
}

export interface Facts {
  readonly prose: readonly boolean[];
  readonly neighbours: readonly Neighbour[];
  /** Number of the unit that is the headline; -1: none was found. */
  readonly headline: number;
  /** The headline says what the page's titles say. */
  readonly headlineNamed: boolean;
  readonly likes: readonly Likes[];
  readonly copies: readonly ('none' | 'first' | 'later')[];
  readonly stated: readonly ('nothing stated' | 'yes' | 'half' | 'no')[];
  readonly described: readonly boolean[];
}

export function factsOf(page: Page, units: readonly Unit[], tree: Tree, hints: PageHints): Facts {
  const headline = findHeadline(page, units, hints.titles);
  return {
    prose: units.map(isProse),
    neighbours: units.map(neighbourOf),
    headline: headline.at,
    headlineNamed: headline.named,
    likes: findLikes(page, units, tree),
    copies: findCopies(units),
    stated: findStated(page, units, hints.body),
    described: findDescribed(page, units, hints.description),
  };
}

/** How a unit looks from the next one. */
export const neighbourKinds = [
  'prose',
  'sentence',
  'heading',
  'caption',
  'row',
  'code',
  'long links',
  'short links',
  'longer',
  'short',
] as const;
export type Neighbour = (typeof neighbourKinds)[number];

function neighbourOf(unit: Unit): Neighbour {
  const links = unit.linked > 0.6 * unit.characters;
  if (isProse(unit)) return 'prose';
  if (unit.kind === 'heading') return links ? 'long links' : 'heading';
  if (unit.kind === 'caption' || unit.kind === 'row' || unit.kind === 'code') return unit.kind;
  if (links) return unit.words >= 5 ? 'long links' : 'short links';
  if (unit.words >= 5 && /[.!?…]/.test(unit.ending)) return 'sentence';
  return unit.words >= 8 ? 'longer' : 'short';
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A heading (or a longer line) that says what the page's titles say; failing that, the first first-level heading. */
function findHeadline(
  page: Page,
  units: readonly Unit[],
  titles: readonly string[],
): { at: number; named: boolean } {
  const known = titles.map(title => letters(title.slice(0, 400))).filter(title => title !== '');
  let best = { at: -1, named: false };
  let most = 0;
  units.forEach((unit, at) => {
    const heading = unit.kind === 'heading';
    if (unit.characters > 400 || (!heading && (unit.words < 3 || most >= 2))) return;
    const text = letters(page.lines[unit.first]?.text ?? '');
    if (text.length < 4) return;
    const named = known.some(title => title === text || (text.length >= 8 && title.includes(text)));
    const rank = heading ? (unit.level === 1 ? 1.5 : 0.5) : 0;
    const merit = (named ? 2 : 0) + rank - (unit.linked > 0.6 * unit.characters ? 0.6 : 0);
    if (merit < 1 || merit <= most) return;
    most = merit;
    best = { at, named };
  });
  return best;
}

function findLikes({ elements }: Page, units: readonly Unit[], tree: Tree): Likes[] {
  const groups = new Map<string, Likes>();
  return units.map(unit => {
    const own = elements[unit.block];
    const parent = elements[tree.parent[unit.block] ?? -1];
    const key = `${own?.tag} ${own?.names} ${parent?.tag} ${parent?.names} ${unit.innermost === unit.block}`;
    let likes = groups.get(key);
    if (likes === undefined) {
      likes = { prose: 0, words: 0, linked: 0, group: groups.size };
      groups.set(key, likes);
    }
    if (isProse(unit)) likes.prose += unit.words;
    likes.words += unit.words;
    likes.linked += unit.linkedWords;
    return likes;
  });
}

function findCopies(units: readonly Unit[]): Facts['copies'] {
  const counts = new Map<number, number>();
  for (const unit of units) if (unit.words >= 3) counts.set(unit.hash, (counts.get(unit.hash) ?? 0) + 1);
  const met = new Set<number>();
  return units.map(unit => {
    if ((counts.get(unit.hash) ?? 0) < 2) return 'none';
    if (met.has(unit.hash)) return 'later';
    met.add(unit.hash);
    return 'first';
  });
}

/** Which units stand in the text that the page states to be its article, told by sequences of three words. */
function findStated(page: Page, units: readonly Unit[], body: string): Facts['stated'] {
  if (body.length < 200) return units.map(() => 'nothing stated');
  const known = new Set(sequences(body));
  return units.map(unit => {
    const own = sequences((page.lines[unit.first]?.text ?? '').slice(0, 400));
    if (own.length === 0) return 'no';
    const hits = own.filter(each => known.has(each)).length;
    return hits >= 0.8 * own.length ? 'yes' : hits >= 0.3 * own.length ? 'half' : 'no';
  });
}

/** Hashes of all sequences of three words. */
function sequences(text: string): number[] {
  const hashes = (text.toLowerCase().match(/[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{N}]+/gu) ?? []).map(hashOf);
  return hashes
    .slice(2)
    .map((third, at) => (Math.imul(hashes[at] ?? 0, 31) + Math.imul(hashes[at + 1] ?? 0, 7) + third) | 0);
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Which units begin as the page's description does. */
function findDescribed(page: Page, units: readonly Unit[], description: string): boolean[] {
  const known = letters(description.slice(0, 120)).slice(0, 40);
  return units.map(unit => {
    if (known.length < 20 || unit.words < 5) return false;
    return letters((page.lines[unit.first]?.text ?? '').slice(0, 120)).startsWith(known);
  });
}
