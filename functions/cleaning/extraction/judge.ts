/**
 * Judges the units of a page in two looks. The first knows the page's structure and the unit; the second sees also what
 * the first made of the units around, and looks from the block that won by it.
 *
 * Both are sums of integer weights over yes-or-no features: what speaks for and against a unit can be read from
 * `weights.ts`, which scripts/train-html.ts writes.
 */
import type { Page } from '../readers/html-page.ts';
import { bestRoot, contextNames, contextOf } from './context.ts';
import { type Facts, factsOf, type Hints } from './facts.ts';
import { featureNames, featuresOf, richestBlock } from './features.ts';
import { growTree, lookFrom, type Standpoint, type Tree } from './tree.ts';
import { type Unit, unitsOf } from './units.ts';

/** Weights by number, in hundredths of a log-odds. */
export type Weights = Int32Array;

/** Features of the second look: those of the first, then those of the context. */
export const secondNames: readonly string[] = [...featureNames, ...contextNames];

/** A page ready for judgement. */
export interface Bench {
  readonly page: Page;
  readonly units: readonly Unit[];
  readonly tree: Tree;
  readonly facts: Facts;
  readonly view: Standpoint;
  /** Features for the first look. */
  readonly first: readonly (readonly number[])[];
}

export function prepare(page: Page, hints: Hints): Bench {
  const units = unitsOf(page);
  const tree = growTree(page, units);
  const facts = factsOf(page, units, tree, hints);
  const view = lookFrom(richestBlock(tree, units), tree);
  return { page, units, tree, facts, view, first: featuresOf(page, units, tree, facts, view) };
}

/** Features for the second look, given the scores of the first in hundredths. */
export function secondLook(
  bench: Bench,
  scores: readonly number[],
): { features: number[][]; view: Standpoint } {
  const { page, units, tree, facts } = bench;
  const root = bestRoot(tree, units, scores);
  const same = root < 0 || root === bench.view.root;
  const view = same ? bench.view : lookFrom(root, tree);
  const own = same ? bench.first : featuresOf(page, units, tree, facts, view);
  const context = contextOf(units, tree, facts, scores, root);
  const base = featureNames.length;
  return {
    view,
    features: own.map((found, at) => [...found, ...(context[at] ?? []).map(each => base + each)]),
  };
}

/** Sums of weights: positive speaks for the article. */
export const score = (features: readonly (readonly number[])[], weights: Weights): number[] =>
  features.map(found => {
    let sum = 0;
    for (const each of found) sum += weights[each] ?? 0;
    return sum;
  });
