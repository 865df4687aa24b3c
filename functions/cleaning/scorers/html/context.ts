/** What the first judgement of the units around a unit says about it. */
import type { Facts } from './facts.ts';
import { Schema } from './schema.ts';
import { inside, sumUp, type Tree } from './tree.ts';
import type { Unit } from './units.ts';

const schema = new Schema();
const logits = [-4, -2.5, -1.5, -0.7, 0, 0.7, 1.5, 2.5, 4];
const own = schema.scale('own score', logits);
const previous = schema.scale('score before', logits);
const next = schema.scale('score after', logits);
const secondPrevious = schema.scale('score second before', logits);
const secondNext = schema.scale('score second after', logits);
const near = schema.scale('mean score of 5 around', logits);
const wide = schema.scale('mean score of 15 around', logits);
const siblings = schema.scale('mean score of siblings', logits);
const cousins = schema.scale('mean score in grandparent', logits);
const great = schema.scale('mean score two blocks further', logits);
const like = schema.scale('mean score of its like', logits);
const window = schema.choice('best run', ['in it', 'before it', 'after it', 'none']);
const windowDistance = schema.scale('units to the best run', [-20, -8, -3, -1, 0, 1, 2, 4, 9, 21]);
const block = schema.choice('best block', ['child', 'in it', 'in the block around it', 'out']);
const section = schema.scale('mean score of 4 after a heading', logits);
const kept = schema.scale('kept units in 5 around', [1, 2, 3, 4, 5]);

/** Names of the features, by their numbers. */
export const contextNames: readonly string[] = schema.names;
export const contextScales = schema.scales;

/** Scores come in hundredths; beyond 4 they say no more. */
const clamp = (score: number): number => Math.max(-4, Math.min(4, score / 100));

/**
 * The element whose units have the greatest sum of scores, each weighed by its length; the innermost of equals.
 * A single unit is no place to look from: the block around it is taken.
 */
export function bestRoot(tree: Tree, units: readonly Unit[], scores: readonly number[]): number {
  const votes = new Float64Array(tree.parent.length);
  const counts = new Float64Array(tree.parent.length);
  units.forEach((unit, at) => {
    votes[unit.block] = (votes[unit.block] ?? 0) + clamp(scores[at] ?? 0) * (unit.words + 2);
    counts[unit.block] = (counts[unit.block] ?? 0) + 1;
  });
  sumUp(tree, votes);
  sumUp(tree, counts);
  let best = -1;
  for (let at = 0; at < votes.length; at++)
    if ((votes[at] ?? 0) > 0 && (best < 0 || (votes[at] ?? 0) >= (votes[best] ?? 0))) best = at;
  while (best >= 0 && counts[best] === 1 && (tree.parent[best] ?? -1) >= 0) best = tree.parent[best] ?? -1;
  return best;
}

/** The features of each unit, as numbers in `contextNames`; `scores` are log-odds. */
export function contextOf(
  units: readonly Unit[],
  tree: Tree,
  facts: Facts,
  scores: readonly number[],
  root: number,
): number[][] {
  const size = tree.parent.length;
  const sum = new Float64Array(size);
  const weight = new Float64Array(size);
  const clamped = scores.map(clamp);
  const weights = units.map(unit => Math.sqrt(unit.words + 1));
  const likeSum = new Float64Array(units.length);
  const likeWeight = new Float64Array(units.length);
  units.forEach((unit, at) => {
    const w = weights[at] ?? 0;
    const s = clamped[at] ?? 0;
    sum[unit.block] = (sum[unit.block] ?? 0) + w * s;
    weight[unit.block] = (weight[unit.block] ?? 0) + w;
    const group = facts.likes[at]?.group ?? 0;
    likeSum[group] = (likeSum[group] ?? 0) + w * s;
    likeWeight[group] = (likeWeight[group] ?? 0) + w;
  });
  sumUp(tree, sum);
  sumUp(tree, weight);
  const inBest = inside(tree, root);
  const aroundBest = inside(tree, root < 0 ? -1 : (tree.parent[root] ?? -1));
  const run = bestRun(units, clamped);
  const mean = (element: number, minusSum = 0, minusWeight = 0): number => {
    if (element < 0) return 0;
    const left = (weight[element] ?? 0) - minusWeight;
    return left < 0.5 ? 0 : ((sum[element] ?? 0) - minusSum) / left;
  };
  return units.map((unit, at) => {
    const s = clamped[at] ?? 0;
    const w = weights[at] ?? 0;
    const parent = tree.parent[unit.block] ?? -1;
    const grand = parent < 0 ? -1 : (tree.parent[parent] ?? -1);
    const further = grand < 0 ? -1 : (tree.parent[grand] ?? -1);
    const group = facts.likes[at]?.group ?? 0;
    const likeLeft = (likeWeight[group] ?? 0) - w;
    let keptAround = 0;
    for (let i = at - 2; i <= at + 2; i++) if (i !== at && (clamped[i] ?? -1) > 0) keptAround++;
    return [
      own(s),
      previous(clamped[at - 1] ?? -5),
      next(clamped[at + 1] ?? -5),
      secondPrevious(clamped[at - 2] ?? -5),
      secondNext(clamped[at + 2] ?? -5),
      near(meanAround(clamped, weights, at, 2)),
      wide(meanAround(clamped, weights, at, 7)),
      siblings(mean(parent, w * s, w)),
      cousins(mean(grand, w * s, w)),
      great(mean(further, w * s, w)),
      like(likeLeft < 0.5 ? 0 : ((likeSum[group] ?? 0) - w * s) / likeLeft),
      window(run.first < 0 ? 'none' : at < run.first ? 'before it' : at > run.last ? 'after it' : 'in it'),
      windowDistance(
        run.first < 0 ? -100 : at < run.first ? at - run.first : at > run.last ? at - run.last : 0,
      ),
      block(
        root === unit.block || root === parent
          ? 'child'
          : inBest[unit.block]
            ? 'in it'
            : aroundBest[unit.block]
              ? 'in the block around it'
              : 'out',
      ),
      kept(keptAround),
      section(unit.kind === 'heading' ? meanAfter(clamped, weights, at, 4) : -100),
    ];
  });
}

function meanAround(
  values: readonly number[],
  weights: readonly number[],
  at: number,
  reach: number,
): number {
  let sum = 0;
  let weight = 0;
  for (let i = at - reach; i <= at + reach; i++) {
    if (i === at) continue;
    const w = weights[i];
    if (w === undefined) continue;
    sum += w * (values[i] ?? 0);
    weight += w;
  }
  return weight === 0 ? 0 : sum / weight;
}

function meanAfter(values: readonly number[], weights: readonly number[], at: number, reach: number): number {
  let sum = 0;
  let weight = 0;
  for (let i = at + 1; i <= at + reach && i < values.length; i++) {
    sum += (weights[i] ?? 0) * (values[i] ?? 0);
    weight += weights[i] ?? 0;
  }
  return weight === 0 ? -5 : sum / weight;
}

/** The run of units with the greatest sum of scores, each weighed by its length. */
function bestRun(units: readonly Unit[], scores: readonly number[]): { first: number; last: number } {
  let best = { first: -1, last: -1 };
  let most = 0;
  let sum = 0;
  let first = 0;
  units.forEach((unit, at) => {
    sum += (scores[at] ?? 0) * Math.sqrt(unit.words + 1);
    if (sum <= 0) {
      sum = 0;
      first = at + 1;
    } else if (sum > most) {
      most = sum;
      best = { first, last: at };
    }
  });
  return best;
}
