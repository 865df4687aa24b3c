/**
 * Trains the judge of HTML pages and writes functions/cleaning/scorers/html/model.ts.
 *
 *   python3 -m venv VENV && VENV/bin/pip install -r scripts/training/requirements.txt
 *   PYTHON=VENV/bin/python node --import tsx scripts/training/pages.ts DIRECTORY [--keep FOLDER]
 *
 * DIRECTORY holds the measuring set (html-*.jsonl.gz, types.jsonl.gz). Pages of one site are in one fold; the figures that
 * are printed are those of pages that the trees had not seen. Fixed order and seed: the same set gives the same model.
 * Nothing of the pages but the numbers of the trees leaves this script. --keep writes the folds' models to a folder too.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutPage } from '../../functions/cleaning/readers/html/html-page.ts';
import { readJsonLd } from '../../functions/cleaning/readers/metadata/sources/json-ld.ts';
import { hintsOf } from '../../functions/cleaning/readers/metadata/sources/page-head.ts';
import { BoostedTrees, type PackedTrees } from '../../functions/cleaning/scorers/boosted-trees.ts';
import { columnNames, rowsOf } from '../../functions/cleaning/scorers/html/judge.ts';
import { evidenceOf } from '../../functions/cleaning/scorers/html/measures/evidence.ts';
import { boost, chancesOf, foldsOf, packed, type Rows } from './boosting.ts';
import { nameAnew } from './disturbed-names.ts';
import { figuresOf, judgePage } from './page-figures.ts';
import {
  pageFolds as folds,
  type LabelledPage,
  labelUnits,
  readPages,
  siteOf,
  wordsOf,
} from './page-labels.ts';

const settings = { trees: 150, leaves: 31, rate: 0.08, rows: 60, columnShare: 0.3, rowShare: 0.7 };

const key = (text: string): string => wordsOf(text.toLowerCase()).join(' ');

/** The rows of one page, and of the same page with other names. */
function rowsOfPage(page: LabelledPage, seed: number, fold: number): Rows[] {
  const cut = cutPage(page.input);
  const hints = hintsOf(cut.head, readJsonLd(cut.head.data));
  const evidence = evidenceOf(cut, hints);
  const texts = evidence.units.map(unit =>
    cut.lines
      .slice(unit.first, unit.end)
      .flatMap(line => (line.hidden === undefined ? [line.text] : []))
      .join('\n'),
  );
  const labels = labelUnits(page, texts);
  const inside = labels.map(label => label.inside);
  const title = key(page.title);
  const total = labels.reduce((sum, { inside, weight }) => sum + (inside ? weight : 0), 0);
  // Each page counts about the same, long units more than short ones. Titles are found by other means.
  const weights = labels.map(({ weight }, at) => {
    const text = texts[at] ?? '';
    if (weight === 0 || (text.length < 400 && title !== '' && key(text) === title)) return 0;
    return page.gt === undefined ? 0.02 : (Math.min(weight, 150) + 4) / (total + 100);
  });
  const own = {
    rows: rowsOf(evidence),
    labels: inside,
    weights: thinned(weights, inside, 20, seed),
    fold,
    seen: true,
  };
  if (page.gt === undefined || seed % 2 === 0) return [own];
  const renamed = evidenceOf(cut, hints, (tree, units) => nameAnew(tree, units, inside, seed));
  return [
    own,
    { rows: rowsOf(renamed), labels: inside, weights: thinned(weights, inside, 3, seed), fold, seen: false },
  ];
}

/** Of the units that are further than `reach` from the article each sixth stands for all: menus and footers are alike. */
function thinned(
  weights: readonly number[],
  inside: readonly boolean[],
  reach: number,
  seed: number,
): number[] {
  let last = Number.NEGATIVE_INFINITY;
  const near = inside.map((each, at) => {
    if (each) last = at;
    return at - last <= reach;
  });
  last = Number.POSITIVE_INFINITY;
  for (let at = inside.length - 1; at >= 0; at--) {
    if (inside[at]) last = at;
    if (last - at <= reach) near[at] = true;
  }
  return weights.map((weight, at) => (near[at] ? weight : (at + seed) % 6 === 0 ? 6 * weight : 0));
}

const [directory, option, folder] = process.argv.slice(2);
if (directory === undefined)
  throw new Error('Say where the measuring set is: scripts/training/pages.ts DIRECTORY');
const pages = readPages(directory);
const foldOf = foldsOf(pages.map(siteOf), folds);
const all = pages.flatMap((page, at) => rowsOfPage(page, at + 1, foldOf.get(siteOf(page)) ?? 0));
const units = all.reduce((sum, { labels, seen }) => sum + (seen ? labels.length : 0), 0);
console.log(`${pages.length} pages, ${units} units, ${columnNames.length} columns`);

const { models, gain } = boost(all, { columns: columnNames.length, folds, ...settings });
const unseen = models.slice(0, folds).map(model => packed(model, columnNames, []));
const chances = chancesOf(
  all.filter(({ seen }) => seen),
  unseen.map(model => new BoostedTrees(model, columnNames)),
  columnNames.length,
);
const judges = unseen.map(model => ({ ...model, chances }));
const shipped: PackedTrees = { ...packed(models[folds] ?? [], columnNames, []), chances };

const telling = columnNames
  .map((name, at) => ({ name, gain: gain[at] ?? 0 }))
  .sort((a, b) => b.gain - a.gain);
console.log(
  `most telling: ${telling
    .slice(0, 12)
    .map(({ name }) => name)
    .join(', ')}`,
);
const answers = pages.map(page => judgePage(page, judges[foldOf.get(siteOf(page)) ?? 0] as PackedTrees));
const figures = figuresOf(pages, answers);
console.log(figures.join('\n'));

if (option === '--keep' && folder !== undefined) {
  judges.forEach((model, fold) => {
    writeFileSync(join(folder, `fold-${fold}.json`), JSON.stringify(model));
  });
  const lines = pages.map((page, at) => JSON.stringify({ id: page.id, fold: foldOf.get(siteOf(page)), at }));
  writeFileSync(join(folder, 'pages.jsonl'), lines.join('\n'));
}
writeFileSync(
  new URL('../../functions/cleaning/scorers/html/model.ts', import.meta.url),
  `/**
 * The trees that judge the units of a page. Written by scripts/training/pages.ts from ${pages.length} pages with ${units} units.
 * On pages of sites that the trees had not seen, F1 (precision, recall), pages with less than half of the truth:
${figures.map(line => ` *   ${line}`).join('\n')}
 */
import type { PackedTrees } from '../boosted-trees.ts';

export const model: PackedTrees = ${JSON.stringify(shipped)};
`,
);
