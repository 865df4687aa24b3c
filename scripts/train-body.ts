/**
 * Trains the scorer of body edges for plain text and writes functions/cleaning/scorers/text/weights.ts.
 *
 *   node --import tsx scripts/train-body.ts DIRECTORY           DIRECTORY holds the measuring set (text-*.jsonl.gz)
 *   node --import tsx scripts/train-body.ts DIRECTORY --check   only prints the cross-validated figures
 *   … --folds 5 --penalty 0.001
 *
 * Logistic regression, no dependency, fixed order and seed: the same set gives the same weights. Nothing of the texts but
 * the weights of generic features leaves this script. To be run again whenever wordings, traits or measures change.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findEdges } from '../functions/cleaning/scorers/text/edges.ts';
import {
  allNames,
  contextFeatures,
  firstNames,
  homeScale,
  type Looks,
  looks,
  ownScores,
} from '../functions/cleaning/scorers/text/measures.ts';
import { type Case, type Figures, figuresOf, readCases } from './train-body-set.ts';
import { type Example, fitLogistic } from './train-html-fit.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    folds: { type: 'string', default: '5' },
    penalty: { type: 'string', default: '0.001' },
  },
});
const [directory] = positionals;
if (directory === undefined)
  throw new Error('Say where the measuring set is: scripts/train-body.ts DIRECTORY');
const folds = Number(values.folds);
const penalty = Number(values.penalty);

/** So many lines of a text and of a label teach all that a text can; long lists would drown the rest. */
const enough = 150;

/** Each text counts about the same, article and not; long lines more than short ones. */
function examplesOf(
  cases: readonly Case[],
  features: (each: Case) => (line: number) => readonly number[],
): Example[] {
  return cases.flatMap(each => {
    const counts = { a: 0, n: 0 };
    for (const label of each.labels) if (label === 'a' || label === 'n') counts[label]++;
    const seen = { a: 0, n: 0 };
    const featuresOf = features(each);
    const examples: Example[] = [];
    for (let line = 0; line < each.labels.length; line++) {
      const label = each.labels[line];
      if (label !== 'a' && label !== 'n') continue;
      const step = Math.ceil(counts[label] / enough);
      if (seen[label]++ % step !== 0) continue;
      const length = Math.sqrt(each.words[line]?.length ?? 0) / 4;
      const weight = (step / (counts[label] + 15)) * (0.5 + Math.min(3, length));
      examples.push({ features: [...featuresOf(line)], positive: label === 'a', weight });
    }
    return examples;
  });
}

interface Weights {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

const hundredths = (weights: Float64Array): Int32Array =>
  Int32Array.from(weights, each => Math.round(100 * each));

function train(cases: readonly Case[]): Weights {
  const own = examplesOf(cases, each => line => each.features[line] ?? []);
  const first = hundredths(fitLogistic(own, firstNames.length, [homeScale], penalty, new Map()));
  const early = looks(first, []);
  const seen = examplesOf(cases, each => {
    const { lines, strengths } = each.document;
    const scores = ownScores(lines, strengths, early);
    const context = contextFeatures(lines, scores, strengths);
    const rows = new Map(Array.from(scores.single, (line, row) => [line, row]));
    return line => [...(each.features[line] ?? []), ...(context[rows.get(line) ?? -1] ?? [])];
  });
  const second = hundredths(fitLogistic(seen, allNames.length, [homeScale], penalty, new Map()));
  return { first, second };
}

/** What is left of a text between the edges that these weights find; all of it where it is no page dump. */
function between({ document }: Case, by: Looks): Uint8Array {
  const { lines, strengths, shape } = document;
  const edges = shape.kind === 'page-dump' ? findEdges(lines, strengths, by) : undefined;
  return Uint8Array.from(lines, (_, line) => (!edges || (line >= edges.first && line <= edges.last) ? 1 : 0));
}

const cases = readCases(directory, folds);
const answers = new Map<Case, Uint8Array>();
for (let fold = 0; fold < folds; fold++) {
  const { first, second } = train(cases.filter(each => each.fold !== fold));
  const by = looks(first, second);
  for (const each of cases) if (each.fold === fold) answers.set(each, between(each, by));
}

const show = ({ f1, precision, recall, lost, lostElsewhere }: Figures): string =>
  `F1 ${f1.toFixed(3)} (${precision.toFixed(3)} ${recall.toFixed(3)}), lost of 1000 lines ${lost.toFixed(1)}, without the ten worst texts ${lostElsewhere.toFixed(1)}`;
const report = (corpus: string | undefined, kind: string, ruled: boolean): string =>
  show(
    figuresOf(
      cases.filter(each => each.kind === kind && (corpus === undefined || each.corpus === corpus)),
      each => {
        const answer = answers.get(each) ?? new Uint8Array();
        return ruled ? answer.map((kept, line) => (each.ruled[line] ? 0 : kept)) : answer;
      },
    ),
  );
const kinds = ['naive', 'column'];
for (const kind of kinds) {
  console.log(`${kind}, edges alone: ${report(undefined, kind, false)}`);
  for (const corpus of new Set(cases.map(each => each.corpus)))
    console.log(`  ${corpus}: ${report(corpus, kind, false)}`);
  console.log(`${kind}, with the named rules: ${report(undefined, kind, true)}`);
}
if (!values.check) {
  const weights = train(cases);
  writeFileSync(
    new URL('../functions/cleaning/scorers/text/weights.ts', import.meta.url),
    weightsFile(weights),
  );
}

function weightsFile({ first, second }: Weights): string {
  const table = (names: readonly string[], weights: Int32Array): string =>
    names
      .map((name, at) =>
        weights[at] ? `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weights[at]},\n` : '',
      )
      .join('');
  const lines = cases.reduce((sum, each) => sum + each.labels.length, 0);
  const article = cases.reduce((sum, each) => sum + each.labels.split('a').length - 1, 0);
  return `/**
 * What speaks for (positive) and against a line being part of the article, in hundredths of a log-odds: a first look at the
 * line's own build, a second one that knows what stands around it.
 * Written by scripts/train-body.ts on ${new Date().toISOString().slice(0, 10)} from ${cases.length} texts with ${lines} lines, ${article} of them in the article.
 * Cross-validated by page in ${folds} folds, penalty ${penalty}; F1 (precision recall) of what is left between the edges:
${kinds.map(kind => ` * ${kind} ${report(undefined, kind, false)}.`).join('\n')}
 */
export const firstLook: Readonly<Record<string, number>> = {
${table(firstNames, first)}};

export const secondLook: Readonly<Record<string, number>> = {
${table(allNames, second)}};
`;
}
