/** What is worked out for a page before its units are judged: each column of the judge reads from it. */
import type { Page, PageHints } from '../../../readers/html/page.ts';
import { findCopies, findDescribed, findHeadline, findStated } from './statements.ts';
import { type Likes, likesOf, neighbourOf } from './surroundings.ts';
import { Topics } from './topics.ts';
import {
  besideTheArticle,
  disown,
  disownShared,
  growTree,
  hasTag,
  inside,
  isBody,
  lookFrom,
  richest,
  type Standpoint,
  sumUp,
  type Tree,
} from './tree.ts';
import { endsSentence, isProse, type Unit, unitsOf } from './units.ts';

/** Everything that is known of a page, by the number of the unit or element. */
export interface Evidence {
  readonly page: Page;
  readonly units: readonly Unit[];
  readonly tree: Tree;
  readonly view: Standpoint;
  readonly headline: number;
  /** The headline says what the page's titles say. */
  readonly headlineNamed: boolean;
  readonly prose: Uint8Array;
  /** Kinds of neighbours, as numbers in `neighbourKinds`. */
  readonly neighbours: Uint8Array;
  readonly likes: readonly Likes[];
  readonly copies: Uint8Array;
  readonly stated: Int8Array;
  readonly described: number;
  /** Share of its words that the page's prose, or the prose in its richest block, uses too. */
  readonly topic: Int16Array;
  readonly innerTopic: Int16Array;
  readonly titleWords: Int16Array;
  /** Units since the last prose, and until the next. */
  readonly since: Uint8Array;
  readonly until: Uint8Array;
  /** Prose units, and words of prose, before each unit. */
  readonly proseBefore: Int32Array;
  readonly wordsBefore: Float64Array;
  readonly totalWords: number;
  readonly totalProse: number;
  readonly article: (element: number) => number;
  readonly main: (element: number) => number;
  readonly body: (element: number) => number;
  readonly inWidest: Uint8Array;
  /** First and last unit in the richest block. */
  readonly rootFirst: number;
  readonly rootLast: number;
  /** What the three innermost blocks say of themselves, and those further out. */
  readonly nearRoles: Int32Array;
  readonly farRoles: Int32Array;
  readonly nearTags: Int32Array;
  readonly farTags: Int32Array;
  /** The list or table around an item or a row; -1 around others. */
  readonly list: Int32Array;
  /** What introduces that list, as a number in `introductions`. */
  readonly introduced: Uint8Array;
}

/** Collects the evidence; `disturb` changes what the elements call themselves (for training alone). */
export function evidenceOf(
  page: Page,
  hints: PageHints,
  disturb?: (tree: Tree, units: readonly Unit[]) => void,
): Evidence {
  const cut = unitsOf(page);
  const { units } = cut;
  const size = units.length;
  const tree = growTree(page, units);
  disturb?.(tree, units);
  const headline = findHeadline(page, units, hints.titles);
  disown(tree, headline.named ? (units[headline.at]?.block ?? -1) : -1);
  const root = richestBlock(page, tree, units);
  const view = disownShared(units, lookFrom(root, tree));
  const inRoot = inside(tree, root);
  const prose = new Uint8Array(size);
  const neighbours = new Uint8Array(size);
  const proseBefore = new Int32Array(size + 1);
  const wordsBefore = new Float64Array(size + 1);
  units.forEach((unit, at) => {
    prose[at] = isProse(unit) ? 1 : 0;
    neighbours[at] = neighbourOf(unit);
    proseBefore[at + 1] = (proseBefore[at] ?? 0) + (prose[at] ?? 0);
    wordsBefore[at + 1] = (wordsBefore[at] ?? 0) + unit.words;
  });
  const totalProse = tree.prose[0] || 1;
  const roots = spanOf(units, inRoot);
  const topics = new Topics(cut);
  return {
    page,
    units,
    tree,
    view,
    headline: headline.at,
    headlineNamed: headline.named,
    prose,
    neighbours,
    likes: likesOf(units, tree),
    copies: findCopies(units),
    stated: findStated(page, units, hints.body),
    described: findDescribed(page, units, hints.description),
    topic: topics.shares(at => prose[at] === 1),
    innerTopic: topics.shares(at => prose[at] === 1 && inRoot[units[at]?.block ?? 0] === 1),
    titleWords: topics.shares(at => at === headline.at),
    since: distances(prose, 1),
    until: distances(prose, -1),
    proseBefore,
    wordsBefore,
    totalWords: wordsBefore[size] || 1,
    totalProse,
    article: placeIn(tree, hasTag(tree, 'article'), totalProse),
    main: placeIn(tree, hasTag(tree, 'main'), totalProse),
    body: placeIn(tree, isBody(tree), totalProse),
    inWidest: inside(tree, widestBlock(tree, units)),
    rootFirst: roots.first,
    rootLast: roots.last,
    ...namesAround(units, tree, view),
    ...listsAround(page, units, tree),
  };
}

/** The roles and tags of the three innermost blocks and of those further out, as far as they are not the root's too. */
function namesAround(
  units: readonly Unit[],
  tree: Tree,
  view: Standpoint,
): Pick<Evidence, 'nearRoles' | 'farRoles' | 'nearTags' | 'farTags'> {
  const size = units.length;
  const nearRoles = new Int32Array(size);
  const farRoles = new Int32Array(size);
  const nearTags = new Int32Array(size);
  const farTags = new Int32Array(size);
  units.forEach((unit, at) => {
    let roles = 0;
    let tags = 0;
    const shared = tree.parent[view.branch[unit.innermost] ?? 0] ?? -1;
    let element = unit.innermost;
    for (let steps = 0, blocks = 0; element > shared && blocks < 3 && steps < 12; steps++) {
      roles |= tree.ownRoles[element] ?? 0;
      tags |= tree.ownTags[element] ?? 0;
      if (element <= unit.block) blocks++;
      element = tree.parent[element] ?? -1;
    }
    nearRoles[at] = roles & view.roleMask;
    nearTags[at] = tags;
    farRoles[at] = (view.roles[unit.innermost] ?? 0) & view.roleMask & ~roles;
    farTags[at] = (view.tags[unit.innermost] ?? 0) & ~tags;
  });
  return { nearRoles, farRoles, nearTags, farTags };
}

/** What a list can be introduced by. */
export const introductions = ['other', 'links', '.', 'heading', ':'] as const;

function listsAround(page: Page, units: readonly Unit[], tree: Tree): Pick<Evidence, 'list' | 'introduced'> {
  const list = new Int32Array(units.length).fill(-1);
  const introduced = new Uint8Array(units.length);
  let introduction = 0;
  units.forEach((unit, at) => {
    if (unit.kind === 'item' || unit.kind === 'row') {
      list[at] = listAround(page, tree, unit.block);
      introduced[at] = introduction;
    } else introduction = introductionBy(unit);
  });
  return { list, introduced };
}

function introductionBy(unit: Unit): number {
  if (unit.kind === 'heading') return 3;
  if (unit.linked > 0.6 * unit.characters) return 1;
  if (unit.ending === 0x3a || unit.ending === 0xff1a) return 4;
  return isProse(unit) || endsSentence(unit) ? 2 : 0;
}

/** The list or table around a block; itself where there is none near. */
export function listAround({ elements }: Page, tree: Tree, block: number): number {
  let element = block;
  for (let up = 0; up < 8 && element >= 0; up++) {
    const { tag } = elements[element] ?? { tag: '' };
    if (tag === 'ul' || tag === 'ol' || tag === 'table' || tag === 'dl') return element;
    element = tree.parent[element] ?? -1;
  }
  return block;
}

/** Units since the last one that is marked (`step` 1), or until the next (-1); 100 where there is none. */
function distances(flags: Uint8Array, step: 1 | -1): Uint8Array {
  const found = new Uint8Array(flags.length);
  let distance = 100;
  for (let at = step > 0 ? 0 : flags.length - 1; at >= 0 && at < flags.length; at += step) {
    found[at] = distance;
    distance = flags[at] ? 1 : Math.min(100, distance + 1);
  }
  return found;
}

/** First and last of the units in the marked elements. */
function spanOf(
  units: readonly Unit[],
  marked: Uint8Array,
): { readonly first: number; readonly last: number } {
  let first = -1;
  let last = -1;
  units.forEach((unit, at) => {
    if (!marked[unit.block]) return;
    if (first < 0) first = at;
    last = at;
  });
  return { first, last };
}

/** How an element stands to those of one sort: 4 in the richest of them, 3 in another, 2 in none; 1: they hold little prose; 0: there is none. */
function placeIn(
  tree: Tree,
  test: (element: number) => boolean,
  totalProse: number,
): (element: number) => number {
  const best = richest(tree, test);
  if (best < 0) return () => 0;
  if ((tree.prose[best] ?? 0) < 0.3 * totalProse) return () => 1;
  const within = inside(tree, best);
  const others = new Uint8Array(tree.parent.length);
  for (let at = 0; at < others.length; at++) if (test(at) || others[tree.parent[at] ?? -1]) others[at] = 1;
  return element => (within[element] ? 4 : others[element] ? 3 : 2);
}

/** The block around which most of the prose stands: each prose unit votes for its parent, and less for those around it. */
function richestBlock(page: Page, tree: Tree, units: readonly Unit[]): number {
  const votes = new Float64Array(tree.parent.length);
  const beside = besideTheArticle(tree);
  units.forEach(unit => {
    if (!isProse(unit)) return;
    // A consent notice or the comments may be longer than the article: their prose counts for a tenth.
    const worth = beside[unit.innermost] ? 0.1 : 1;
    const vote = worth * (unit.words - unit.linkedWords + 5 * unit.commas);
    let element = tree.parent[unit.block] ?? -1;
    for (const part of [1, 0.5, 0.2]) {
      if (element < 0) break;
      votes[element] = (votes[element] ?? 0) + vote * part;
      element = tree.parent[element] ?? -1;
    }
  });
  let best = -1;
  let most = 0;
  for (let element = 0; element < votes.length; element++) {
    const vote = votes[element] ?? 0;
    if (vote <= most) continue;
    const weighed = vote * (1 - percent(tree.linkedWords, tree.words, element) / 100);
    if (weighed > most) {
      most = weighed;
      best = element;
    }
  }
  return aroundCards(page, tree, units, best);
}

/**
 * What page builders call the boxes, rows and columns that they put around each piece of an article: Elementor, Divi, WPBakery,
 * Squarespace, Avada, Beaver Builder, Bricks. Such boxes are alike, whatever numbers they carry.
 */
const builtBoxes =
  /(?:^|\s)(?:elementor-(?:element|widget|section|column)|et_pb_(?:module|row|column|section)|vc_(?:row|column)|wpb_|sqs-(?:block|row|col)|fusion-|fl-(?:module|row|col)|brxe-)/;
/** Two such boxes with a text in each are pieces of one article where they hold this much more than one of them. */
const leastBoxes = 1.3;

/** Sentences of one card are no longer than this, in words: several articles on one page are longer. */
const longestCard = 150;
/** Stands for the kinds of all boxes that a page builder made. */
const built = -1;
/** A row of cards is at most so many elements further out. */
const farthestCards = 8;

/**
 * Where the block is, or stands beside, a row of elements that are made alike and hold some sentences each (cards, slides, short
 * posts), or boxes that a page builder put around each piece of text, what holds them all; else the block itself.
 */
function aroundCards({ elements }: Page, tree: Tree, units: readonly Unit[], block: number): number {
  if (block < 0) return block;
  const { parent, kind, words, linkedWords } = tree;
  const sentences = new Float64Array(parent.length);
  const beside = besideTheArticle(tree);
  for (const unit of units) {
    if (beside[unit.innermost] || unit.linked > 0.4 * unit.characters) continue;
    if (isProse(unit) || (unit.words >= 5 && endsSentence(unit)))
      sentences[unit.block] = (sentences[unit.block] ?? 0) + unit.words;
  }
  sumUp(tree, sentences);
  let found = block;
  let element = block;
  for (let up = 0; up < farthestCards && element > 0; up++) {
    element = parent[element] ?? -1;
    const rows = new Map<number, { cards: number; total: number; longest: number }>();
    for (let at = element + 1; at < parent.length; at++) {
      const own = sentences[at] ?? 0;
      if (parent[at] !== element || own === 0) continue;
      const key = builtBoxes.test(elements[at]?.names ?? '') ? built : (kind[at] ?? 0);
      const row = rows.get(key) ?? { cards: 0, total: 0, longest: 0 };
      row.cards++;
      row.total += own;
      row.longest = Math.max(row.longest, own);
      rows.set(key, row);
    }
    // Teasers beside an article may have sentences too, but fewer than the article.
    const own = sentences[found] ?? 0;
    const isLinked = (linkedWords[element] ?? 0) >= 0.4 * (words[element] ?? 0);
    for (const [key, { cards, total, longest }] of rows) {
      if (isLinked) continue;
      const isRow = cards >= 3 && longest <= longestCard && total >= 1.5 * own;
      if (isRow || (key === built && cards >= 2 && total >= leastBoxes * own)) found = element;
    }
  }
  return found;
}

/** The innermost element that holds most of the page's prose. */
function widestBlock(tree: Tree, units: readonly Unit[]): number {
  const prose = new Float64Array(tree.parent.length);
  const beside = besideTheArticle(tree);
  let total = 0;
  for (const unit of units) {
    if (!isProse(unit)) continue;
    const worth = (beside[unit.innermost] ? 0.1 : 1) * (unit.words - unit.linkedWords);
    prose[unit.block] = (prose[unit.block] ?? 0) + worth;
    total += worth;
  }
  sumUp(tree, prose);
  let best = -1;
  for (let at = 0; at < prose.length; at++) if (total > 0 && (prose[at] ?? 0) >= 0.65 * total) best = at;
  return best;
}

/** `part` of an element in per cent of its `whole`. */
export const percent = (part: Float64Array, whole: Float64Array, element: number): number =>
  (100 * (part[element] ?? 0)) / Math.max(1, whole[element] ?? 0);
