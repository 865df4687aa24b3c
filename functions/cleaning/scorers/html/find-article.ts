/** Finds the lines of a page that are its article. */
import type { Page, PageHints } from '../../readers/html/page.ts';
import { furnitureRoles, furnitureTags, keepInside } from './body.ts';
import { featureNames, listAround } from './features.ts';
import {
  type Bench,
  firstScores,
  prepare,
  secondLook,
  secondNames,
  secondScores,
  type Weights,
} from './judge.ts';
import { explain, reasonsFor } from './reasons.ts';
import { firstLook, secondLook as secondWeights } from './weights.ts';

/** A unit is kept above this score, in hundredths of a log-odds. */
const threshold = 0;

const byNumber = (names: readonly string[], weights: Readonly<Record<string, number>>): Weights =>
  Int32Array.from(names, name => {
    const weight = weights[name];
    if (weight === undefined) throw new Error(`weights.ts lacks "${name}"; run scripts/train-html.ts`);
    return weight;
  });
const firstWeights = byNumber(featureNames, firstLook);
const lastWeights = byNumber(secondNames, secondWeights);
const reasons = reasonsFor(secondNames);

/** For each line of the page, why it is not the article's; undefined: it is, or a browser does not show it. */
export function findArticle(page: Page, hints: PageHints): (string | undefined)[] {
  const outside = new Array<string | undefined>(page.lines.length).fill(undefined);
  const bench = prepare(page, hints);
  if (isBare(bench)) return outside;
  const look = secondLook(bench, firstScores(bench, firstWeights));
  const scores = secondScores(bench, look, lastWeights);
  const judged = scores.map(each => each > threshold);
  const kept = keepInside(bench, scores, judged);
  const found = judged.includes(true);
  bench.units.forEach((unit, at) => {
    // The headline is the title's line, whatever stands around it.
    if (kept[at] || (found && at === bench.facts.headline && bench.facts.headlineNamed)) return;
    outside.fill(explain(look.features[at] ?? [], lastWeights, reasons), unit.first, unit.end);
  });
  return outside;
}

/**
 * A page that is nothing but its text: no part is named or marked as furniture, no line is a link, no table places
 * things. An export or a hand-written page; the judge has seen too few of them to be trusted with one.
 */
function isBare({ page, units, tree }: Bench): boolean {
  if (units.some(unit => unit.linked > 0.3 * unit.characters)) return false;
  const tables = new Set<number>();
  for (const unit of units) if (unit.kind === 'row') tables.add(listAround(page, tree, unit.block));
  return page.elements.every(
    ({ tag }, at) =>
      ((tree.ownRoles[at] ?? 0) & furnitureRoles) === 0 &&
      ((tree.ownTags[at] ?? 0) & furnitureTags) === 0 &&
      (tag !== 'table' || tables.has(at)),
  );
}
