/**
 * Trains the judge of HTML pages and writes functions/cleaning/scorers/html/weights.ts.
 *
 *   node --import tsx scripts/train-html.ts DIRECTORY          DIRECTORY holds the measuring set (html-*.jsonl.gz)
 *   node --import tsx scripts/train-html.ts DIRECTORY --check  only prints the cross-validated figures
 *
 * Logistic regression by L-BFGS, no dependency, fixed order: the same set gives the same weights. Pages of one site are
 * in one fold, and the second look learns from scores of the first that did not know the page. Nothing of the pages but
 * the weights of generic features leaves this script.
 */
import { writeFileSync } from 'node:fs';
import { cutPage } from '../functions/cleaning/readers/html/html-page.ts';
import { readJsonLd } from '../functions/cleaning/readers/metadata/sources/json-ld.ts';
import { hintsOf } from '../functions/cleaning/readers/metadata/sources/page-head.ts';
import { contextScales } from '../functions/cleaning/scorers/html/context.ts';
import { featureNames, featureScales } from '../functions/cleaning/scorers/html/features.ts';
import {
  type Bench,
  prepare,
  firstScores as scoreFirst,
  secondScores as scoreSecond,
  secondLook,
  secondNames,
  type Weights,
} from '../functions/cleaning/scorers/html/judge.ts';
import { type Example, fitLogistic } from './train-html-fit.ts';
import { type LabelledPage, labelUnits, readPages, shingles, wordsOf } from './train-html-labels.ts';

const folds = Number(process.env.FOLDS ?? 5);
const strength = { first: Number(process.env.L1 ?? 1e-3), second: Number(process.env.L2 ?? 1e-3) };

interface Case {
  readonly page: LabelledPage;
  readonly fold: number;
  readonly bench: Bench;
  readonly texts: readonly string[];
  readonly inside: readonly boolean[];
  readonly weights: readonly number[];
  readonly isTitle: readonly boolean[];
}

const key = (text: string): string => wordsOf(text.toLowerCase()).join(' ');

/** Pages of a site stand together: its host, or the publisher in the page's name. */
function siteOf(page: LabelledPage): string {
  if (page.url !== undefined) return new URL(page.url).host.replace(/^www\./, '');
  return page.id.split('_')[0] ?? page.id;
}

function loadCases(directory: string): Case[] {
  const pages = readPages(directory);
  const sites = [...new Set(pages.map(siteOf))].sort();
  let state = 7;
  const shuffled = sites
    .map(site => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return { site, order: state };
    })
    .sort((a, b) => a.order - b.order);
  const foldOf = new Map(shuffled.map(({ site }, at) => [site, at % folds]));
  return pages.map(page => {
    const cut = cutPage(page.input);
    const bench = prepare(cut, hintsOf(cut.head, readJsonLd(cut.head.data)));
    const texts = bench.units.map(unit =>
      cut.lines
        .slice(unit.first, unit.end)
        .flatMap(line => (line.hidden === undefined ? [line.text] : []))
        .join('\n'),
    );
    const labels = labelUnits(page, texts);
    const title = key(page.title);
    const isTitle = texts.map(text => text.length < 400 && title !== '' && key(text) === title);
    const total = labels.reduce((sum, { inside, weight }) => sum + (inside ? weight : 0), 0);
    // Each page counts about the same, long units more than short ones. Titles are found by other means.
    const weights = labels.map(({ weight }, at) => {
      if (weight === 0 || isTitle[at]) return 0;
      return page.gt === undefined ? 0.02 : (Math.min(weight, 150) + 4) / (total + 100);
    });
    const inside = labels.map(label => label.inside);
    return { page, fold: foldOf.get(siteOf(page)) ?? 0, bench, texts, inside, weights, isTitle };
  });
}

/** What names mean even where the set has few pages that show it. Only the first look needs to be told. */
const expected = new Map(
  featureNames.flatMap((name, at) =>
    /^(?:named|inside one named): (?:comment|consent|subscribe|advertisement|share|related|navigation|footer|sidebar)$|^(?:is|inside): (?:nav|footer|aside|form|dialog|button)$/.test(
      name,
    )
      ? [[at, -1.5] as const]
      : [],
  ),
);

const firstScales = featureScales;
const secondScales = [
  ...featureScales,
  ...contextScales.map(({ base, size }) => ({ base: base + featureNames.length, size })),
];

function train(
  cases: readonly Case[],
  features: (each: Case) => readonly (readonly number[])[],
  second: boolean,
): Weights {
  const examples: Example[] = cases.flatMap(each =>
    features(each).flatMap((found, at) => {
      const weight = each.weights[at] ?? 0;
      return weight > 0 ? [{ features: found, positive: each.inside[at] ?? false, weight }] : [];
    }),
  );
  const weights = fitLogistic(
    examples,
    second ? secondNames.length : featureNames.length,
    second ? secondScales : firstScales,
    second ? strength.second : strength.first,
    second ? new Map() : expected,
  );
  return Int32Array.from(weights, each => Math.round(100 * each));
}

/** Scores of the first look for each case, by weights that did not see its fold. */
function scoresByOthers(cases: readonly Case[]): Map<Case, number[]> {
  const scores = new Map<Case, number[]>();
  for (let fold = 0; fold < folds; fold++) {
    const own = cases.filter(each => each.fold === fold);
    if (own.length === 0) continue;
    const weights = train(
      cases.filter(each => each.fold !== fold),
      each => each.bench.first,
      false,
    );
    for (const each of own) scores.set(each, scoreFirst(each.bench, weights));
  }
  return scores;
}

function trainSecond(cases: readonly Case[], firstScores: ReadonlyMap<Case, number[]>): Weights {
  return train(cases, each => secondLook(each.bench, firstScores.get(each) ?? []).features, true);
}

/** Figures as the measuring set's scorer counts them, with everything above `threshold` kept. */
function figures(
  cases: readonly Case[],
  scores: ReadonlyMap<Case, number[]>,
  threshold: number,
): Map<string, string> {
  const sums = new Map<string, { p: number; pages: number; r: number; n: number }>();
  const snippets = { hits: 0, misses: 0, wrong: 0 };
  for (const each of cases) {
    const own = scores.get(each) ?? [];
    const answer = each.texts.filter((_, at) => (own[at] ?? 0) > threshold && !each.isTitle[at]).join('\n');
    if (each.page.gt === undefined) {
      const flat = answer.replace(/\s+/g, ' ');
      const holds = (snippet: string): boolean => flat.includes(snippet.replace(/\s+/g, ' ').trim());
      for (const snippet of each.page.with ?? []) holds(snippet) ? snippets.hits++ : snippets.misses++;
      for (const snippet of each.page.without ?? []) if (holds(snippet)) snippets.wrong++;
      continue;
    }
    const truth = shingles(wordsOf(each.page.gt));
    let common = 0;
    let size = 0;
    let truthSize = 0;
    for (const [sequence, n] of shingles(wordsOf(answer))) {
      common += Math.min(n, truth.get(sequence) ?? 0);
      size += n;
    }
    for (const n of truth.values()) truthSize += n;
    const sum = sums.get(each.page.corpus) ?? { p: 0, pages: 0, r: 0, n: 0 };
    sum.p += size > 0 ? common / size : 0;
    sum.pages += size > 0 ? 1 : 0;
    sum.r += common / truthSize;
    sum.n++;
    sums.set(each.page.corpus, sum);
  }
  const show = (p: number, r: number): string =>
    `${((2 * p * r) / (p + r)).toFixed(3)} (${p.toFixed(3)} ${r.toFixed(3)})`;
  const shown = new Map([...sums].map(([corpus, { p, pages, r, n }]) => [corpus, show(p / pages, r / n)]));
  const { hits, misses, wrong } = snippets;
  if (hits > 0) shown.set('snippets', show(hits / (hits + wrong), hits / (hits + misses)));
  return shown;
}

const [directory, option] = process.argv.slice(2);
if (directory === undefined)
  throw new Error('Say where the measuring set is: scripts/train-html.ts DIRECTORY');
const cases = loadCases(directory);
const firstScores = scoresByOthers(cases);
const secondScores = new Map<Case, number[]>();
for (let fold = 0; fold < folds; fold++) {
  const others = cases.filter(each => each.fold !== fold);
  const weights = trainSecond(others, scoresByOthers(others));
  for (const each of cases)
    if (each.fold === fold)
      secondScores.set(
        each,
        scoreSecond(each.bench, secondLook(each.bench, firstScores.get(each) ?? []), weights),
      );
}
const report = (name: string, scores: ReadonlyMap<Case, number[]>, threshold: number): string =>
  `${name} > ${threshold}: ${[...figures(cases, scores, threshold)].map(([corpus, shown]) => `${corpus} ${shown}`).join(', ')}`;
for (const threshold of [-60, -30, 0, 30]) console.log(report('second look', secondScores, threshold));
console.log(report('first look', firstScores, 0));
if (option === undefined) {
  const first = train(cases, each => each.bench.first, false);
  const second = trainSecond(cases, firstScores);
  writeFileSync(
    new URL('../functions/cleaning/scorers/html/weights.ts', import.meta.url),
    weightsFile(first, second, report('second look', secondScores, 0)),
  );
}

function weightsFile(first: Weights, second: Weights, line: string): string {
  const table = (names: readonly string[], weights: Weights): string =>
    names
      .map(
        (name, at) =>
          `  ${/^[a-z]+$/.test(name) ? name : `'${name.replaceAll("'", "\\'")}'`}: ${weights[at] ?? 0},\n`,
      )
      .join('');
  const positive = cases.reduce((sum, each) => sum + each.inside.filter(Boolean).length, 0);
  const units = cases.reduce((sum, each) => sum + each.inside.length, 0);
  return `/**
 * What speaks for (positive) and against a unit of a page being part of its article, in hundredths of a log-odds.
 * Written by scripts/train-html.ts on ${new Date().toISOString().slice(0, 10)} from ${cases.length} pages with ${units} units, ${positive} of them in the article.
 * Cross-validated by site, F1 (precision recall): ${line.replace(/^.*?: /, '')}.
 */
export const firstLook: Readonly<Record<string, number>> = {
${table(featureNames, first)}};

export const secondLook: Readonly<Record<string, number>> = {
${table(secondNames, second)}};
`;
}
