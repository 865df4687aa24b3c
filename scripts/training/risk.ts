/**
 * Trains what tells how far a cleaning is to be trusted, and writes functions/cleaning/result/{risk,kind}/model.ts:
 * how probable it is of each removal that it is wrong, of each page that it is no article, and that most of one was lost.
 *
 *   python3 -m venv VENV && VENV/bin/pip install -r scripts/training/requirements.txt
 *   PYTHON=VENV/bin/python node --import tsx scripts/training/pages.ts DIRECTORY --keep FOLDER
 *   PYTHON=VENV/bin/python node --import tsx scripts/training/risk.ts DIRECTORY FOLDER
 *
 * DIRECTORY holds the measuring set (html-*.jsonl.gz, types.jsonl.gz), FOLDER the folds' judges. Each page is cleaned by a judge
 * that has not seen its site: of pages that it has learned from, a judge is surer than of those to come. The figures that are
 * printed are those of pages that the trees had not seen, either. Fixed order and seed: the same set gives the same numbers.
 * Nothing of the pages but these numbers leaves this script. To be run again whenever the judge of pages has changed.
 */
import { writeFileSync } from 'node:fs';
import * as kindColumns from '../../functions/cleaning/result/kind/columns.ts';
import * as riskColumns from '../../functions/cleaning/result/risk/columns.ts';
import { BoostedTrees, type PackedTrees } from '../../functions/cleaning/scorers/boosted-trees.ts';
import { boost, chancesOf, packed, type Rows } from './boosting.ts';
import { pageFolds as folds } from './page-labels.ts';
import { type Example, examplesIn } from './risk-pages.ts';

const [directory, folder] = process.argv.slice(2);
if (directory === undefined || folder === undefined)
  throw new Error(
    'Say where the measuring set and the judges are: scripts/training/risk.ts DIRECTORY FOLDER',
  );
const examples = examplesIn(directory, folder);
const log = (text: string): void => console.log(`${process.uptime().toFixed(0).padStart(5)} s  ${text}`);
log(`${examples.length} pages, ${examples.reduce((sum, { gone }) => sum + gone.length, 0)} removals`);

/** Pages whose truths are old and rough teach less. */
const roughness: Readonly<Record<string, number>> = { dragnet: 0.2, cleaneval: 0.2, portal: 0.2 };
const isScored = ({ type, corpus }: Example): boolean =>
  type === 'article' || type === 'documentation' || ['big9', 'chaos', 'gn1'].includes(corpus);
const isOther = ({ type }: Example): boolean => type !== '' && type !== 'article' && type !== 'documentation';

interface Trained {
  readonly model: PackedTrees;
  /** Of each of `all`, the chances that trees which had not seen it give to its rows, in thousandths. */
  readonly unseen: readonly (readonly number[])[];
}

/** @param counted how much each row counts where chances are measured */
function trainedOn(
  all: readonly Rows[],
  names: readonly string[],
  counted: (of: number, row: number) => number,
  settings: { trees: number; leaves: number; rate: number; rows: number; ridge: number },
): Trained {
  const { models, gain } = boost(all, {
    columns: names.length,
    folds,
    columnShare: 0.3,
    rowShare: 0.8,
    ...settings,
  });
  log(
    `  most telling: ${names
      .map((name, at) => ({ name, gain: gain[at] ?? 0 }))
      .sort((a, b) => b.gain - a.gain)
      .slice(0, 14)
      .map(({ name }) => name)
      .join(', ')}`,
  );
  const unseen = models.slice(0, folds).map(model => new BoostedTrees(packed(model, names, []), names));
  const measured = all.map((each, of) => ({
    ...each,
    weights: each.labels.map((_, row) => counted(of, row)),
  }));
  const chances = chancesOf(measured, unseen, names.length);
  const judges = models.slice(0, folds).map(model => new BoostedTrees(packed(model, names, chances), names));
  return {
    model: packed(models[folds] ?? [], names, chances),
    unseen: all.map(({ rows, labels, fold }) =>
      labels.map((_, row) => judges[fold]?.chance(judges[fold].score(rows, row * names.length)) ?? 0),
    ),
  };
}

// ---- removals
/** So many removals of one page count where chances are measured: what is lost on a page is often lost as one. */
const evenly = 20;
const articles = examples.filter(each => !isOther(each));
const removals: Rows[] = articles.map(({ riskRows, gone, fold, corpus }) => {
  const inside = gone.filter(each => each.isInside).length;
  // A table of a thousand rows that was lost as one is one mistake, of many lines.
  const share = Math.min(1, 300 / Math.max(1, inside)) * (roughness[corpus] ?? 1);
  return {
    rows: riskRows,
    labels: gone.map(({ isWrong }) => isWrong),
    weights: gone.map(({ isInside }) => (isInside ? share : 0.1 * share)),
    fold,
    seen: true,
  };
});
log('removals');
const risk = trainedOn(
  removals,
  riskColumns.columnNames,
  (of, row) => {
    const example = articles[of];
    if (!example || !isScored(example) || !example.gone[row]?.isInside) return 0;
    return Math.min(1, evenly / example.gone.filter(({ isInside }) => isInside).length);
  },
  { trees: 200, leaves: 8, rate: 0.05, rows: 100, ridge: 20 },
);

// ---- pages
const ofPages = (label: (example: Example) => boolean): Rows[] =>
  examples.map(example => ({
    rows: example.kindRow,
    labels: [label(example)],
    weights: [example.type !== '' || example.corpus === 'wcxb-article' ? 1 : 0.15],
    fold: example.fold,
    seen: true,
  }));
const ofKinds = { trees: 80, leaves: 8, rate: 0.06, rows: 20, ridge: 5 };
const isModern = (of: number): number => Number(examples[of]?.type !== '');
log('pages that are no articles');
const kind = trainedOn(ofPages(isOther), kindColumns.columnNames, isModern, ofKinds);
log('pages of which less than half is left');
const half = trainedOn(
  ofPages(({ recall }) => recall < 0.5),
  kindColumns.columnNames,
  isModern,
  ofKinds,
);

// ---- figures
const figures: string[] = [];
const say = (text: string): void => {
  figures.push(text);
  log(text);
};
for (const [name, choose] of [
  ['articles', ({ type, corpus }) => type === 'article' || corpus === 'wcxb-article'],
  ['documentation', ({ type }) => type === 'documentation'],
  ['no articles', isOther],
  ['older corpora', ({ type, corpus }) => type === '' && corpus !== 'wcxb-article'],
] as [string, (example: Example) => boolean][])
  for (const least of [750, 850, 950]) {
    const chosen = examples.flatMap((example, at) =>
      choose(example)
        ? [{ example, isHeld: (kind.unseen[at]?.[0] ?? 0) >= least || (half.unseen[at]?.[0] ?? 0) >= 700 }]
        : [],
    );
    const held = chosen.filter(({ isHeld }) => isHeld);
    const mistaken = held.filter(({ example }) => example.recall >= 0.5).length;
    const missed = chosen.filter(({ example, isHeld }) => !isHeld && example.recall < 0.5).length;
    say(
      `held from ${least} on, ${name}: ${held.length} of ${chosen.length}, ${mistaken} of them with more than half; published with less than half: ${missed}`,
    );
  }
const rules = new Map<string, [number, number]>();
const levels = new Map<number, [number, number]>();
const inside = articles.flatMap((example, of) =>
  isScored(example)
    ? example.gone.flatMap((gone, row) =>
        gone.isInside ? [{ ...gone, p: (risk.unseen[of]?.[row] ?? 0) / 1000 }] : [],
      )
    : [],
);
for (const { rule, isWrong, p } of inside) {
  for (const [counts, key] of [
    [rules, rule],
    [levels, Math.round(p * 16) / 16],
  ] as [Map<string | number, [number, number]>, string | number][]) {
    const [all, wrong] = counts.get(key) ?? [0, 0];
    counts.set(key, [all + 1, wrong + Number(isWrong)]);
  }
}
const brier = inside.reduce((sum, { p, isWrong }) => sum + (p - Number(isWrong)) ** 2, 0);
const base = inside.reduce((sum, { rule, isWrong }) => {
  const [all, wrong] = rules.get(rule) ?? [1, 0];
  return sum + (wrong / all - Number(isWrong)) ** 2;
}, 0);
say(
  `removals inside the text ${inside.length}, skill over each rule's own rate ${(1 - brier / base).toFixed(3)}`,
);
say(
  [...levels]
    .sort(([a], [b]) => a - b)
    .map(([level, [all, wrong]]) => `${level.toFixed(3)}: ${(wrong / all).toFixed(3)} of ${all}`)
    .join(', '),
);

const others = articles.filter(isScored).map(example => example.others);
const ofOthers = Math.round(
  (1000 * others.reduce((sum, { wrong }) => sum + wrong, 0)) /
    Math.max(
      1,
      others.reduce((sum, { lines }) => sum + lines, 0),
    ),
);

const header = (what: string): string => `/**
 * ${what} Written by scripts/training/risk.ts from ${examples.length} pages.
 * On pages of sites that the trees had not seen:
${figures.map(line => ` *   ${line}`).join('\n')}
 */
import type { PackedTrees } from '../../scorers/boosted-trees.ts';
`;
/** As source text that names the list of columns instead of repeating it. */
const withSharedColumns = ({ columns: _, ...model }: PackedTrees): string =>
  JSON.stringify(model).replace('{', '{columns,');
const write = (room: string, text: string): void =>
  writeFileSync(new URL(`../../functions/cleaning/result/${room}/model.ts`, import.meta.url), text);
write(
  'risk',
  `${header('The trees that judge removals.')}
/** Of a thousand removed lines that nobody measures, so many are the article’s. */
export const ofOthers = ${ofOthers};

export const model: PackedTrees = ${JSON.stringify(risk.model)};
`,
);
write(
  'kind',
  `${header('The trees that judge whether a page is an article.')}
/** What was measured of each page, for both. */
const columns = ${JSON.stringify(kindColumns.columnNames)};

/** That it is none. */
export const noArticle: PackedTrees = ${withSharedColumns(kind.model)};
/** That less than half of it is left. */
export const mostLost: PackedTrees = ${withSharedColumns(half.model)};
`,
);
