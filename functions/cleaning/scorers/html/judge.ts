/**
 * Judges the units of a page in two looks. The first knows the page's structure and the unit; the second sees also what
 * the first made of the units around, and looks from the block that won by it.
 *
 * Both are sums of integer weights over yes-or-no features: what speaks for and against a unit can be read from
 * `weights.ts`, which scripts/train-html.ts writes.
 */
import type { Page, PageHints } from '../../readers/html/page.ts';
import { bestRoot, contextNames, contextOf } from './context.ts';
import { type Facts, factsOf } from './facts.ts';
import { featureNames, featuresOf, richestBlock } from './features.ts';
import { growTree, lookFrom, type Standpoint, type Tree } from './tree.ts';
import { type Unit, unitsOf } from './units.ts';
import { bitsOf, roleNames } from './vocabulary.ts';

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

export function prepare(page: Page, hints: PageHints): Bench {
  const units = unitsOf(page);
  const tree = growTree(page, units);
  const facts = factsOf(page, units, tree, hints);
  const view = lookFrom(richestBlock(tree, units), tree);
  return { page, units, tree, facts, view, first: featuresOf(page, units, tree, facts, view) };
}

/** Scores of the first look, in hundredths of a log-odds: positive speaks for the article. */
export const firstScores = ({ units, first, view }: Bench, weights: Weights): number[] =>
  scoresOf(units, first, view, weights);

/** The second look, given the scores of the first. */
export interface SecondLook {
  readonly view: Standpoint;
  readonly features: readonly (readonly number[])[];
}

export function secondLook(bench: Bench, scores: readonly number[]): SecondLook {
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

export const secondScores = ({ units }: Bench, { features, view }: SecondLook, weights: Weights): number[] =>
  scoresOf(units, features, view, weights);

/**
 * Comments and consent notices read like prose and can be longer than any article; measured pages show too few of them.
 * What stands in a part that is called so, and that the article does not stand in, is as good as ruled out.
 */
const ruledOut = bitsOf(['comment', 'consent'], roleNames);
const ruledOutBy = 400;

function scoresOf(
  units: readonly Unit[],
  features: readonly (readonly number[])[],
  view: Standpoint,
  weights: Weights,
): number[] {
  return features.map((found, at) => {
    const roles = view.roles[units[at]?.innermost ?? 0] ?? 0;
    let sum = (roles & ruledOut) === 0 ? 0 : -ruledOutBy;
    for (const each of found) sum += weights[each] ?? 0;
    return sum;
  });
}
