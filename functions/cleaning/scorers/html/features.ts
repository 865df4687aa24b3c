/** What speaks for and against a unit being part of the article, taken from the page alone. */
import type { Page } from '../../readers/html/page.ts';
import { type Facts, neighbourKinds } from './facts.ts';
import { Schema } from './schema.ts';
import {
  besideTheArticle,
  hasTag,
  inside,
  isBody,
  richest,
  type Standpoint,
  sumUp,
  type Tree,
  telling,
} from './tree.ts';
import { isProse, type Unit } from './units.ts';
import { roleNames } from './vocabulary.ts';

const schema = new Schema();
const tag = schema.choice(
  'tag',
  'p div li h1 h2 h3 h4 h5 h6 td th blockquote pre figcaption dd dt section article span body a button label option address header footer center main summary'.split(
    ' ',
  ),
);
const kind = schema.choice('kind', ['paragraph', 'heading', 'item', 'quote', 'code', 'row', 'caption']);
const words = schema.scale('words', [2, 3, 5, 8, 12, 18, 26, 40, 70, 120]);
const linkShare = schema.scale('link share %', [1, 15, 35, 60, 90]);
const lengthAndLinks = schema.choice(
  'words and links',
  product(['1', '4', '10', '25', 'more'], ['none', 'some', 'most']),
);
const lengthAndPlace = schema.choice(
  'words and place',
  product(['1', '4', '10', '25', 'more'], ['root', 'beside', 'out']),
);
const kindAndPlace = schema.choice(
  'kind and place',
  product(['paragraph', 'heading', 'item', 'quote', 'row', 'caption'], ['root', 'beside', 'out']),
);
const ending = schema.choice('ends with', ['.', '!', '?', '…', ':', ',', ';', ')', '|', '-', '–', '»', '©']);
const commaCount = schema.scale('commas', [1, 2, 4]);
const sentenceCount = schema.scale('sentence ends', [1, 2, 4]);
const capitalShare = schema.scale('capital words %', [1, 20, 40, 60, 90]);
const digitShare = schema.scale('digits %', [1, 8, 20, 45]);
const textFlags = schema.flags('text', [
  'all capitals',
  '©',
  '@',
  'clock time',
  'year',
  'address',
  'arrow',
  'begins small',
  'begins with a mark',
  'many lines',
  'bar',
  'hash',
]);
const nearRoles = schema.flags('named', roleNames);
const farRoles = schema.flags('inside one named', roleNames);
const nearTags = schema.flags('is', telling);
const farTags = schema.flags('inside', telling);
const articleElement = schema.choice('article element', ['within', 'another', 'out', 'poor']);
const mainElement = schema.choice('main element', ['within', 'another', 'out', 'poor']);
const bodyElement = schema.choice('body element', ['within', 'another', 'out', 'poor']);
const levels = schema.scale('levels up to the block with the root', [1, 2, 3, 5, 8]);
const widest = schema.choice('the block with most of the prose', ['holds it', 'is beside']);
const depthInside = schema.scale('depth below that block', [1, 2, 3, 4, 6]);
const rootDistance = schema.scale('units from the root', [-40, -15, -5, -2, 0, 1, 2, 5, 15, 40]);
const branchTag = schema.choice(
  'branch tag',
  'p div ul ol h1 h2 h3 h4 table section article aside figure header footer blockquote dl nav form pre span'.split(
    ' ',
  ),
);
const branchLinks = schema.scale('share of links in branch %', [1, 10, 30, 60, 90]);
const branchProse = schema.scale('share of prose in branch %', [1, 20, 50, 80, 95]);
const branchSize = schema.scale("branch's words", [3, 8, 20, 50, 120, 300]);
const introduced = schema.choice('list introduced by', ['no list', ':', '.', 'heading', 'links']);
const listLinks = schema.scale('share of links in list %', [1, 10, 30, 60, 90]);
const position = schema.scale('text before it %', [1, 3, 8, 20, 40, 60, 80, 92, 98]);
const headline = schema.scale('units after the headline', [-20, -4, -1, 0, 1, 2, 3, 5, 9, 20, 60, 200]);
const headlineKnown = schema.choice('headline', ['is it', 'names the title', 'none']);
const previousKind = schema.choice('before it', [...neighbourKinds, 'edge']);
const nextKind = schema.choice('after it', [...neighbourKinds, 'edge']);
const secondPrevious = schema.choice('second before it', [...neighbourKinds, 'edge']);
const secondNext = schema.choice('second after it', [...neighbourKinds, 'edge']);
const proseBefore = schema.scale('units since prose', [1, 2, 3, 5, 9, 20]);
const proseAfter = schema.scale('units until prose', [1, 2, 3, 5, 9, 20]);
const proseAround = schema.scale('prose in 7 units around', [1, 2, 3, 4, 6]);
const parentProse = schema.scale('share of prose in parent %', [1, 20, 50, 80, 95]);
const parentLinks = schema.scale('share of links in parent %', [2, 10, 30, 60, 90]);
const parentSize = schema.scale("parent's share of the page's prose %", [1, 5, 20, 50, 80]);
const grandLinks = schema.scale('share of links in grandparent %', [2, 10, 30, 60, 90]);
const grandSize = schema.scale("grandparent's share of the page's prose %", [1, 5, 20, 50, 80]);
const likeProse = schema.scale('share of prose among its like %', [1, 20, 50, 80, 95]);
const likeSize = schema.scale("its likes' share of the page's prose %", [1, 5, 20, 50, 80]);
const likeLinks = schema.scale('share of links among its like %', [2, 10, 30, 60, 90]);
const copies = schema.choice('copies', ['none', 'first', 'later']);
const stated = schema.choice('in the stated article', ['nothing stated', 'yes', 'half', 'no']);
const described = schema.choice('begins as the description', ['true', 'false']);
const emphasis = schema.choice('marked', ['no', 'strong', 'emphasis', 'part']);
const pageProse = schema.scale('prose of the page', [60, 150, 300, 600, 1200]);

/** Names of all features, by their numbers. */
export const featureNames: readonly string[] = schema.names;
export const featureScales = schema.scales;

function product(left: readonly string[], right: readonly string[]): string[] {
  return left.flatMap(one => right.map(other => `${one}, ${other}`));
}

/** The features of each unit seen from `view`, as numbers in `featureNames`. */
export function featuresOf(
  page: Page,
  units: readonly Unit[],
  tree: Tree,
  facts: Facts,
  view: Standpoint,
): number[][] {
  const { elements } = page;
  const total = units.reduce((sum, unit) => sum + unit.words, 0) || 1;
  const pageWords = tree.prose[0] ?? 0;
  const wholeProse = pageWords || 1;
  const article = placeIn(tree, hasTag(tree, 'article'), wholeProse);
  const main = placeIn(tree, hasTag(tree, 'main'), wholeProse);
  const body = placeIn(tree, isBody(tree), wholeProse);
  const inWidest = inside(tree, widestBlock(tree, units));
  const rootUnits = spanOf(units, inside(tree, view.root));
  const since = distances(facts.prose);
  const until = distances(facts.prose.toReversed()).reverse();
  let introduction = 'other';
  let wordsBefore = 0;

  return units.map((unit, at) => {
    const line = page.lines[unit.first];
    const share = unit.linked / Math.max(1, unit.characters);
    const parent = tree.parent[unit.block] ?? -1;
    const grand = tree.parent[parent] ?? -1;
    const branch = view.branch[unit.block] ?? -1;
    const up = view.levels[unit.block] ?? 0;
    const place = up === 0 ? 'root' : up === 1 ? 'beside' : 'out';
    const span = spanName(unit.words);
    const likes = facts.likes[at];
    const isList = unit.kind === 'item' || unit.kind === 'row';
    if (!isList) introduction = introductionBy(unit, share);
    const found = [
      tag(elements[unit.block]?.tag ?? ''),
      kind(unit.kind),
      words(unit.words),
      linkShare(100 * share),
      lengthAndPlace(`${span}, ${place}`),
      kindAndPlace(`${unit.kind}, ${place}`),
      lengthAndLinks(`${span}, ${share < 0.05 ? 'none' : share < 0.6 ? 'some' : 'most'}`),
      ending(unit.ending),
      commaCount(unit.commas),
      sentenceCount(unit.sentences),
      capitalShare((100 * unit.capitals) / Math.max(1, unit.words)),
      digitShare((100 * unit.digits) / Math.max(1, unit.characters)),
      articleElement(article(unit.block)),
      mainElement(main(unit.block)),
      bodyElement(body(unit.block)),
      levels(up),
      widest(inWidest[unit.block] ? 'holds it' : 'is beside'),
      depthInside((tree.depth[unit.block] ?? 0) - (tree.depth[branch] ?? 0)),
      rootDistance(distanceTo(rootUnits, at)),
      branchTag(elements[branch]?.tag ?? ''),
      branchLinks(percent(tree.linkedWords, tree.words, branch)),
      branchProse(percent(tree.prose, tree.words, branch)),
      branchSize(tree.words[branch] ?? 0),
      introduced(isList ? introduction : 'no list'),
      listLinks(isList ? percent(tree.linkedWords, tree.words, listAround(page, tree, unit.block)) : 0),
      position((100 * wordsBefore) / total),
      headline(facts.headline < 0 ? -100 : at - facts.headline),
      headlineKnown(
        facts.headline < 0
          ? 'none'
          : facts.headline === at
            ? 'is it'
            : facts.headlineNamed
              ? 'names the title'
              : 'other',
      ),
      previousKind(facts.neighbours[at - 1] ?? 'edge'),
      nextKind(facts.neighbours[at + 1] ?? 'edge'),
      secondPrevious(facts.neighbours[at - 2] ?? 'edge'),
      secondNext(facts.neighbours[at + 2] ?? 'edge'),
      proseBefore(since[at] ?? 100),
      proseAfter(until[at] ?? 100),
      proseAround(countAround(facts.prose, at, 3)),
      parentProse(percent(tree.prose, tree.words, parent)),
      parentLinks(percent(tree.linkedWords, tree.words, parent)),
      parentSize((100 * (tree.prose[parent] ?? 0)) / wholeProse),
      grandLinks(percent(tree.linkedWords, tree.words, grand)),
      grandSize((100 * (tree.prose[grand] ?? 0)) / wholeProse),
      likeProse((100 * (likes?.prose ?? 0)) / Math.max(1, likes?.words ?? 0)),
      likeSize((100 * (likes?.prose ?? 0)) / wholeProse),
      likeLinks((100 * (likes?.linked ?? 0)) / Math.max(1, likes?.words ?? 0)),
      copies(facts.copies[at] ?? 'none'),
      stated(facts.stated[at] ?? 'nothing stated'),
      described(String(facts.described[at])),
      emphasis(markedAs(line?.marks, line?.text.length ?? 0)),
      pageProse(pageWords),
    ];
    addTextFlags(found, unit, line?.text ?? '');
    addNames(found, unit, tree, view);
    wordsBefore += unit.words;
    return found;
  });
}

const spanName = (count: number): string =>
  count < 2 ? '1' : count < 5 ? '4' : count < 11 ? '10' : count < 26 ? '25' : 'more';

/** What a list after this unit is introduced by. */
function introductionBy(unit: Unit, share: number): string {
  if (unit.kind === 'heading') return 'heading';
  if (share > 0.6) return 'links';
  if (unit.ending === ':') return ':';
  return isProse(unit) ? '.' : 'other';
}

function addTextFlags(found: number[], unit: Unit, text: string): void {
  const add = (flag: number, holds: boolean): void => {
    if (holds) found.push(textFlags + flag);
  };
  add(0, unit.words >= 2 && unit.shouted >= 0.8 * unit.words);
  add(7, /^\p{Ll}/u.test(text));
  add(8, !/^[\p{L}\p{N}]/u.test(text));
  add(9, unit.lines > 3);
  // In longer text these say nothing.
  if (text.length >= 300) return;
  add(1, /[©℗]|\(c\)/i.test(text));
  add(2, text.includes('@'));
  add(3, /\d[:.h]\d\d\b/.test(text));
  add(4, /\b(?:19|20)\d\d\b/.test(text));
  add(5, /https?:|www\./.test(text));
  add(6, /^\s?[→←›‹»«▸▶►<]|[→←›‹»«▸▶►>]\s?$/.test(text));
  add(10, /[|•·]/.test(text));
  add(11, text.includes('#'));
}

/** The roles of the three innermost blocks and of those further out, as far as they are not the root's too. */
function addNames(found: number[], unit: Unit, tree: Tree, view: Standpoint): void {
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
  addBits(found, nearRoles, roles);
  addBits(found, farRoles, (view.roles[unit.innermost] ?? 0) & ~roles);
  addBits(found, nearTags, tags);
  addBits(found, farTags, (view.tags[unit.innermost] ?? 0) & ~tags);
}

function addBits(found: number[], base: number, bits: number): void {
  for (let left = bits; left !== 0; left &= left - 1) found.push(base + 31 - Math.clz32(left & -left));
}

const percent = (part: Float64Array, whole: Float64Array, element: number): number =>
  (100 * (part[element] ?? 0)) / Math.max(1, whole[element] ?? 0);

function countAround(flags: readonly boolean[], at: number, reach: number): number {
  let count = 0;
  for (let i = at - reach; i <= at + reach; i++) if (flags[i]) count++;
  return count;
}

/** Units since the last one that is marked; 100 where there is none. */
function distances(flags: readonly boolean[]): number[] {
  let last = -1000;
  return flags.map((flag, at) => {
    const distance = Math.min(100, at - last);
    if (flag) last = at;
    return flag ? 0 : distance;
  });
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

const distanceTo = (
  { first, last }: { readonly first: number; readonly last: number },
  at: number,
): number => (first < 0 ? -100 : at < first ? at - first : at > last ? at - last : 0);

/** How an element stands to those of one sort: within the richest of them, another, out of all; `poor`: they hold little prose. */
function placeIn(
  tree: Tree,
  test: (element: number) => boolean,
  wholeProse: number,
): (element: number) => string {
  const best = richest(tree, test);
  if (best < 0) return () => 'none';
  if ((tree.prose[best] ?? 0) < 0.3 * wholeProse) return () => 'poor';
  const within = inside(tree, best);
  const others = new Uint8Array(tree.parent.length);
  for (let at = 0; at < others.length; at++) if (test(at) || others[tree.parent[at] ?? -1]) others[at] = 1;
  return element => (within[element] ? 'within' : others[element] ? 'another' : 'out');
}

/** The block around which most of the prose stands: each prose unit votes for its parent, and half for the one around. */
export function richestBlock(tree: Tree, units: readonly Unit[]): number {
  const votes = new Map<number, number>();
  const beside = besideTheArticle(tree);
  units.forEach(unit => {
    if (!isProse(unit)) return;
    // A consent notice or the comments may be longer than the article: their prose counts for a tenth.
    const worth = beside[unit.innermost] ? 0.1 : 1;
    const vote = worth * (unit.words - unit.linkedWords + 5 * unit.commas);
    let element = tree.parent[unit.block] ?? -1;
    for (const part of [1, 0.5, 0.2]) {
      if (element < 0) break;
      votes.set(element, (votes.get(element) ?? 0) + vote * part);
      element = tree.parent[element] ?? -1;
    }
  });
  let best = -1;
  let most = 0;
  for (const [element, vote] of votes) {
    const weighed = vote * (1 - percent(tree.linkedWords, tree.words, element) / 100);
    if (weighed > most) {
      most = weighed;
      best = element;
    }
  }
  return best;
}

/** The innermost element that holds most of the page's prose. */
export function widestBlock(tree: Tree, units: readonly Unit[], most = 0.65): number {
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
  for (let at = 0; at < prose.length; at++) if (total > 0 && (prose[at] ?? 0) >= most * total) best = at;
  return best;
}

function markedAs(
  marks: readonly { kind: string; start: number; end: number }[] | undefined,
  length: number,
): string {
  let some = false;
  for (const mark of marks ?? []) {
    if (mark.kind !== 'strong' && mark.kind !== 'emphasis') continue;
    if (mark.end - mark.start >= 0.9 * length) return mark.kind;
    some = true;
  }
  return some ? 'part' : 'no';
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
