/** Finds the lines of a page that are its article. */
import type { FindArticle, Outside } from '../../readers/html/page.ts';
import { type Judge, rowsOf } from './judge.ts';
import { type Evidence, evidenceOf, listAround } from './measures/evidence.ts';
import { furnitureRoles, furnitureTags } from './measures/tree.ts';
import { thresholdOf } from './threshold.ts';
import { keepWhole } from './whole/body.ts';

/** A finder that asks `judge` about each unit of a page. */
export const articleFinder =
  (judge: Judge): FindArticle =>
  (page, hints) => {
    const outside = new Array<Outside | undefined>(page.lines.length).fill(undefined);
    const chanceOf = new Array<number | undefined>(page.lines.length).fill(undefined);
    const found = { outside, chances: chanceOf };
    const evidence = evidenceOf(page, hints);
    const { units } = evidence;
    if (isBare(evidence)) return found;
    const rows = rowsOf(evidence);
    const chances = judge.chances(evidence, rows);
    const threshold = thresholdOf(
      chances,
      units.map(unit => unit.words),
    );
    const judged = chances.map(chance => chance >= threshold);
    const kept = keepWhole(evidence, chances, judged);
    units.forEach(({ first, end }, at) => {
      chanceOf.fill(chances[at], first, end);
      if (kept[at]) return;
      let reason: string | undefined;
      const verdict: Outside = {
        get reason() {
          reason ??= judge.explain(evidence, rows, at);
          return reason;
        },
      };
      outside.fill(verdict, first, end);
    });
    return found;
  };

/**
 * A page that is nothing but its text: no part is named or marked as furniture, no line is a link, no table places
 * things. An export or a hand-written page; the judge has seen too few of them to be trusted with one.
 */
function isBare({ page, units, tree }: Evidence): boolean {
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
