/** Finds the lines of a page that are its article. */
import type { Page } from '../readers/html-page.ts';
import type { Hints } from './facts.ts';
import { featureNames } from './features.ts';
import { prepare, score, secondLook, secondNames, type Weights } from './judge.ts';
import { explain, reasonsFor } from './reasons.ts';
import { firstLook, secondLook as secondWeights } from './weights.ts';

/**
 * A unit is kept above this score, in hundredths of a log-odds. Below even, because a wrong removal is worse than cruft
 * left in: the named rules see what is kept.
 */
const threshold = -60;

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
export function findArticle(page: Page, hints: Hints): (string | undefined)[] {
  const outside = new Array<string | undefined>(page.lines.length).fill(undefined);
  const bench = prepare(page, hints);
  const { features } = secondLook(bench, score(bench.first, firstWeights));
  const scores = score(features, lastWeights);
  const found = scores.some(each => each > threshold);
  bench.units.forEach((unit, at) => {
    if ((scores[at] ?? 0) > threshold) return;
    // The headline is the title's line, whatever stands around it.
    if (found && at === bench.facts.headline && bench.facts.headlineNamed) return;
    outside.fill(explain(features[at] ?? [], lastWeights, reasons), unit.first, unit.end);
  });
  return outside;
}
