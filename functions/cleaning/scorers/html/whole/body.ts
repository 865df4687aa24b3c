/**
 * What belongs to the article whatever its single units look like: the headline with what stands in its block, a heading with its
 * section, a card with its row, lists and listings that were cut in two. The judge weighs units one by one; an author made these
 * as one piece.
 */
import type { Evidence } from '../measures/evidence.ts';
import type { Likes } from '../measures/surroundings.ts';
import { furnitureRoles, furnitureTags, lookFrom, sumUp, type Tree } from '../measures/tree.ts';
import { endsSentence, isProse, type Unit } from '../measures/units.ts';
import { keepListings } from './listings.ts';

/** Chances, in thousandths, down to which a unit is kept with the piece that it belongs to. */
const lowest = {
  lead: 100,
  // Standfirsts end as sentences do; what does not may be a note on the picture, or who took it.
  summary: 250,
  caption: 110,
  made: 130,
  // What is made as most of its kind is, and most of those are kept.
  like: 150,
  prose: 130,
  beside: 350,
  between: 240,
  label: 320,
  // Behind the last paragraph: what is like the kept, and prose.
  after: 200,
  last: 250,
  heading: 40,
  // In a row of cards of which most are kept: behind the article's last paragraph, and before it.
  card: 60,
  inCard: 15,
  called: 390,
};

/** The verdicts with such units turned. */
export function keepWhole(page: Evidence, chances: readonly number[], judged: readonly boolean[]): boolean[] {
  const kept = [...judged];
  if (!kept.includes(true)) return kept;
  const { headline, headlineNamed } = page;
  if (headline >= 0 && headlineNamed) {
    keepLead(page, chances, kept);
    kept[headline] = true;
  }
  keepBetween(page, chances, kept);
  keepCards(page, chances, kept);
  keepListings(page, chances, kept);
  keepHeadings(page, chances, kept);
  return kept;
}

/** Standfirst and summary between the headline and the first paragraph that is kept. */
function keepLead(page: Evidence, chances: readonly number[], kept: boolean[]): void {
  // The headline itself may be kept already.
  const first = kept.indexOf(true, page.headline + 1);
  for (let at = page.headline + 1; at < first; at++) {
    const unit = page.units[at];
    if (unit === undefined || unit.kind === 'caption' || isLink(unit) || isFurniture(page, at)) continue;
    const ends = endsSentence(unit);
    if (!isProse(unit) && unit.words < (ends ? 5 : 10)) continue;
    if ((chances[at] ?? 0) >= (ends ? lowest.lead : lowest.summary)) kept[at] = true;
  }
}

/**
 * What has some chance between kept units, in the same block and called nothing else; and behind them what is made like
 * them, or made as a table, list, quote or code. Measured pages seldom count these in, but a table that is lost from an
 * article is lost for good, while a line too many is seen by the named rules and by editors.
 */
function keepBetween(page: Evidence, chances: readonly number[], kept: boolean[]): void {
  const { units, tree, likes } = page;
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  const view = lookFrom(blockOf(tree, units, kept), tree);
  const likeKept = countKept(likes, kept);
  const links = new Set<Likes>();
  let skipped = 0;
  for (let at = first + 1; at < units.length && skipped <= longestGap; at++) {
    const unit = units[at];
    if (unit === undefined || kept[at]) continue;
    const inBlock = view.levels[unit.block] === 0;
    const chance = chances[at] ?? 0;
    const like = likes[at] ?? none;
    const ofKind = likeKept.get(like) ?? 0;
    // Names say nothing against one of many that are kept under the same names.
    const goesWith = ofKind >= fewest && ofKind >= mostOf * like.count;
    if (isFurniture(page, at) && !goesWith) continue;
    if (at < last) {
      kept[at] =
        (inBlock && chance >= (goesWith ? lowest.like : limitOf(page, unit))) ||
        (isProse(unit) && chance >= lowest.beside);
      if (kept[at] && isLink(unit)) links.add(like);
      continue;
    }
    // Where links stand between the paragraphs, one like them may stand at the end.
    const more = isLink(unit) ? links.has(like) : (inBlock && isMade(page, unit)) || ofKind > 0;
    if ((more && chance >= lowest.after) || (inBlock && isProse(unit) && chance >= lowest.last))
      kept[at] = true;
    else skipped++;
  }
}

/** How likely a unit in the article's block must be, by what it is. */
function limitOf(page: Evidence, unit: Unit): number {
  if (unit.kind === 'caption') return lowest.caption;
  if (isLink(unit)) return lowest.after;
  if (isMade(page, unit)) return lowest.made;
  if (!endsSentence(unit) && unit.words < 8) return lowest.label;
  return isProse(unit) ? lowest.prose : lowest.between;
}

/** How many of those that are made alike are kept. */
function countKept(likes: readonly Likes[], kept: readonly boolean[]): ReadonlyMap<Likes, number> {
  const counts = new Map<Likes, number>();
  likes.forEach((like, at) => {
    if (kept[at]) counts.set(like, (counts.get(like) ?? 0) + 1);
  });
  return counts;
}

/**
 * Where most elements of a row that are made alike (cards, slides, posts) hold something that is kept, the others go with them,
 * and what is left out of each: all that is no link and called nothing that the kept ones are not.
 */
function keepCards(page: Evidence, chances: readonly number[], kept: boolean[]): void {
  const { units } = page;
  const rowOf = cardsOf(page, chances, kept);
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  for (let at = first + 1; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined || kept[at] || isLink(unit)) continue;
    const least = at < last ? lowest.inCard : lowest.card;
    if ((chances[at] ?? 0) < least) continue;
    // Behind the article a single paragraph is no card.
    const card = at < last ? unit.block : (page.tree.parent[unit.block] ?? -1);
    for (let element = card, up = 0; up < longestWay && element > 0; up++) {
      const row = rowOf[element];
      if (row !== undefined && row.all >= fewest && row.kept > 1 && row.likely >= mostOf * row.all) {
        kept[at] = !isFurniture(page, at, row.example);
        break;
      }
      element = page.tree.parent[element] ?? -1;
    }
  }
}

/** A unit's card is at most so many elements further out. */
const longestWay = 8;

/** Elements in one block that are made alike. */
interface Cards {
  /** How many hold a text that is no link; how many one that is kept; how many a sentence with some chance, or a kept text. */
  all: number;
  kept: number;
  likely: number;
  /** A unit in one of them that is kept. */
  example: number;
}

/** For each element with text the row that it is one of. */
function cardsOf(
  { units, tree }: Evidence,
  chances: readonly number[],
  kept: readonly boolean[],
): readonly (Cards | undefined)[] {
  const { parent, kind } = tree;
  const rows = new Map<number, Cards>();
  const rowOf = new Array<Cards | undefined>(parent.length);
  const hasKept = new Uint8Array(parent.length);
  const isLikely = new Uint8Array(parent.length);
  units.forEach((unit, at) => {
    if (isLink(unit)) return;
    const likely = kept[at] || (endsSentence(unit) && unit.words >= 5 && (chances[at] ?? 0) >= lowest.like);
    for (let element = unit.block, up = 0; up < longestWay && element > 0; up++) {
      const around = parent[element] ?? -1;
      if (rowOf[element] === undefined) {
        const key = around * parent.length + (kind[element] ?? 0);
        const row = rows.get(key) ?? { all: 0, kept: 0, likely: 0, example: -1 };
        row.all++;
        rows.set(key, row);
        rowOf[element] = row;
      }
      const row = rowOf[element];
      if (kept[at] && !hasKept[element] && row !== undefined) {
        hasKept[element] = 1;
        row.kept++;
        row.example = at;
      }
      if (likely && !isLikely[element] && row !== undefined) {
        isLikely[element] = 1;
        row.likely++;
      }
      element = around;
    }
  });
  return rowOf;
}

/** A heading over what is kept belongs to it, and the heading over that heading too. */
function keepHeadings(page: Evidence, chances: readonly number[], kept: boolean[]): void {
  const first = kept.indexOf(true);
  for (let at = page.units.length - 1; at > first; at--)
    if (
      page.units[at]?.kind === 'heading' &&
      kept[at + 1] &&
      // What is nearly as likely as not is believed more than what it is called, and than what its text is called too.
      (chances[at] ?? 0) >= (isFurniture(page, at, at + 1) ? lowest.called : lowest.heading)
    )
      kept[at] = true;
}

/** So many of a kind, and this share of them, must be kept for the others to go with them. */
const fewest = 3;
const mostOf = 0.66;
/** So many units may stand between the article's last paragraph and a later part of it. */
const longestGap = 3;
const none: Likes = { prose: 0, words: 0, linked: 0, count: 0 };

/** Someone made it as a list, table, quote or the like. */
const isMade = ({ page }: Evidence, { kind, block }: Unit): boolean => {
  const tag = page.elements[block]?.tag;
  return madeKinds.has(kind) || tag === 'dt' || tag === 'dd';
};
const madeKinds = new Set(['row', 'item', 'code', 'quote', 'caption']);

const isLink = (unit: Unit): boolean => unit.linked > 0.4 * unit.characters;

/** @param beside a unit of the article: what both are called says nothing */
const isFurniture = (
  { nearRoles, farRoles, nearTags, farTags }: Evidence,
  at: number,
  beside = -1,
): boolean =>
  ((((nearRoles[at] ?? 0) | (farRoles[at] ?? 0)) &
    furnitureRoles &
    ~((nearRoles[beside] ?? 0) | (farRoles[beside] ?? 0))) |
    (((nearTags[at] ?? 0) | (farTags[at] ?? 0)) &
      furnitureTags &
      ~((nearTags[beside] ?? 0) | (farTags[beside] ?? 0)))) !==
  0;

/** The innermost element that holds nearly all that is kept. */
function blockOf(tree: Tree, units: readonly Unit[], kept: readonly boolean[]): number {
  const words = new Float64Array(tree.parent.length);
  let total = 0;
  units.forEach((unit, at) => {
    if (!kept[at]) return;
    words[unit.block] = (words[unit.block] ?? 0) + unit.words;
    total += unit.words;
  });
  sumUp(tree, words);
  let best = -1;
  words.forEach((each, at) => {
    if (each > 0 && each >= 0.9 * total) best = at;
  });
  return best;
}
