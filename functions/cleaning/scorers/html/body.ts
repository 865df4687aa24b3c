/**
 * What belongs to the article whatever its single units look like: the headline with what stands in its block, and
 * lists and listings that were cut in two. The judge weighs units one by one; an author made these as one piece.
 */
import type { Evidence } from './evidence.ts';
import type { Likes } from './surroundings.ts';
import { furnitureRoles, furnitureTags, lookFrom, sumUp, type Tree } from './tree.ts';
import { endsSentence, isProse, type Unit } from './units.ts';

/** Chances, in thousandths, down to which a unit is kept with the piece that it belongs to. */
const lowest = {
  lead: 100,
  caption: 80,
  made: 130,
  between: 240,
  label: 320,
  after: 200,
  heading: 100,
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
  keepListings(page, kept);
  return kept;
}

/** Standfirst and summary between the headline and the first paragraph that is kept. */
function keepLead(page: Evidence, chances: readonly number[], kept: boolean[]): void {
  // The headline itself may be kept already.
  const first = kept.indexOf(true, page.headline + 1);
  for (let at = page.headline + 1; at < first; at++) {
    const unit = page.units[at];
    if (unit === undefined || isLink(unit) || isFurniture(page, at)) continue;
    const sentence = isProse(unit) || (unit.words >= 5 && endsSentence(unit)) || unit.words >= 10;
    if (sentence && (chances[at] ?? 0) >= lowest.lead) kept[at] = true;
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
  const likeKept = new Set(likes.filter((_, at) => kept[at]));
  const links = new Set<Likes>();
  let skipped = 0;
  for (let at = first + 1; at < units.length && skipped <= longestGap; at++) {
    const unit = units[at];
    if (unit === undefined || kept[at]) continue;
    const around = view.levels[unit.block] ?? 0;
    const chance = chances[at] ?? 0;
    const made = isMade(page, unit);
    const like = likes[at] ?? none;
    const label = !made && !endsSentence(unit) && unit.words < 8 && !isLink(unit);
    if (isFurniture(page, at)) continue;
    if (at < last) {
      const limit =
        unit.kind === 'caption'
          ? lowest.caption
          : made && !isLink(unit)
            ? lowest.made
            : label
              ? lowest.label
              : isLink(unit)
                ? lowest.after
                : lowest.between;
      kept[at] = around === 0 && chance >= limit;
      if (kept[at] && isLink(unit)) links.add(like);
      continue;
    }
    // Where links stand between the paragraphs, one like them may stand at the end.
    const more = isLink(unit) ? links.has(like) : (made && around === 0) || likeKept.has(like);
    if (more && chance >= lowest.after) kept[at] = true;
    else skipped++;
  }
  // A heading over what is kept belongs to it.
  for (let at = first + 1; at < units.length; at++)
    if (
      units[at]?.kind === 'heading' &&
      kept[at + 1] &&
      // What is nearly as likely as not is believed more than what it is called.
      (chances[at] ?? 0) >= (isFurniture(page, at) ? lowest.called : lowest.heading)
    )
      kept[at] = true;
}

/** So many units may stand between the article's last paragraph and a later part of it. */
const longestGap = 3;
const none: Likes = { prose: 0, words: 0, linked: 0, count: 0 };

/** Someone made it as a list, table, quote or the like. */
const isMade = ({ page }: Evidence, { kind, block }: Unit): boolean => {
  const tag = page.elements[block]?.tag;
  return madeKinds.has(kind) || tag === 'dt' || tag === 'dd';
};
const madeKinds = new Set(['row', 'item', 'code', 'quote', 'caption']);

/** A listing is whole or absent, and a column of line numbers is none. */
function keepListings(page: Evidence, kept: boolean[]): void {
  const { units } = page;
  for (let at = 0; at < units.length; ) {
    if (units[at]?.kind !== 'code') {
      at++;
      continue;
    }
    let end = at;
    let some = false;
    for (; units[end]?.kind === 'code'; end++) some ||= kept[end] ?? false;
    some ||= (kept[at - 1] ?? false) && kept.indexOf(true, end) >= 0;
    for (; at < end; at++) kept[at] = some && !isGutter(page, units[at]);
  }
}

/** Numbers that count the lines beside them. */
function isGutter({ page }: Evidence, unit: Unit | undefined): boolean {
  if (unit === undefined || unit.lines < 2 || unit.words > unit.lines) return false;
  let next = Number.NaN;
  for (let at = unit.first; at < unit.end; at++) {
    const line = page.lines[at];
    if (line === undefined || line.hidden !== undefined) continue;
    const number = /^\s*\d{1,6}\s*$/.test(line.text) ? Number(line.text) : Number.NaN;
    if (Number.isNaN(number) || (!Number.isNaN(next) && number !== next)) return false;
    next = number + 1;
  }
  return true;
}

const isLink = (unit: Unit): boolean => unit.linked > 0.4 * unit.characters;

const isFurniture = ({ nearRoles, farRoles, nearTags, farTags }: Evidence, at: number): boolean =>
  ((((nearRoles[at] ?? 0) | (farRoles[at] ?? 0)) & furnitureRoles) |
    (((nearTags[at] ?? 0) | (farTags[at] ?? 0)) & furnitureTags)) !==
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
