/** What stands between the paragraphs of the article and nothing calls something else, is the article's. */
import type { Bench } from './judge.ts';
import { lookFrom, type Standpoint, sumUp, type Tree, telling } from './tree.ts';
import type { Unit } from './units.ts';
import { bitsOf, roleNames } from './vocabulary.ts';

/** Names and elements that do call a part something else. */
export const furnitureRoles = bitsOf(
  [
    'navigation',
    'footer',
    'header',
    'sidebar',
    'related',
    'popular',
    'teaser',
    'share',
    'comment',
    'advertisement',
    'subscribe',
    'consent',
    'byline',
    'biography',
    'topics',
    'overlay',
    'form',
    'shop',
  ],
  roleNames,
);
export const furnitureTags = bitsOf(
  ['nav', 'header', 'footer', 'aside', 'form', 'button', 'dialog', 'passed over'],
  telling,
);

/** Scores, in hundredths, down to which a paragraph or heading is kept between kept units, and after them. */
const lowest = { between: -250, after: -200 };

/**
 * The verdicts with such units kept. Lists, tables, code, quotes and captions are short of what the judge knows prose
 * by, and measured pages seldom count them in; so are paragraphs that are one link. But a table that is lost from an
 * article is lost for good, while a line too many is seen by the named rules and by editors.
 */
export function keepInside(
  { page, units, tree, facts }: Bench,
  scores: readonly number[],
  kept: readonly boolean[],
): boolean[] {
  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  if (first < 0) return [...kept];
  const view = lookFrom(blockOf(tree, units, kept), tree);
  const start = facts.headline >= 0 && facts.headline < first ? facts.headline : first;
  const lastParent = tree.parent[units[last]?.block ?? 0];
  const linkGroups = new Set<number>();
  let goesOn = true;
  return units.map((unit, at) => {
    const link = unit.linked > 0.5 * unit.characters;
    const group = facts.likes[at]?.group ?? -1;
    if (kept[at]) {
      if (link) linkGroups.add(group);
      return true;
    }
    if (at < start) return false;
    const score = scores[at] ?? 0;
    const made = isMade(unit, page.elements[unit.block]?.tag ?? '');
    if (at > last) {
      const sibling = tree.parent[unit.block] === lastParent;
      // Where links stand between the paragraphs, one like them may stand at the end.
      const more = link ? sibling && linkGroups.has(group) : made || (sibling && score > lowest.after);
      goesOn &&= more && isInBody(unit, view);
      return goesOn;
    }
    if (!isInBody(unit, view)) return false;
    if (at < first) return made && !link;
    if (link) linkGroups.add(group);
    return made || link || score > lowest.between;
  });
}

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

const isInBody = (unit: Unit, view: Standpoint): boolean =>
  view.levels[unit.block] === 0 &&
  ((view.roles[unit.innermost] ?? 0) & furnitureRoles) === 0 &&
  ((view.tags[unit.innermost] ?? 0) & furnitureTags) === 0;

const madeKinds = new Set(['row', 'item', 'code', 'quote', 'caption']);

/** Someone made it as a list, table, quote or the like. */
const isMade = (unit: Unit, tag: string): boolean => madeKinds.has(unit.kind) || tag === 'dt' || tag === 'dd';
