/**
 * Trains the labeller of text and Markdown and writes functions/cleaning/scorers/text/weights.ts.
 *
 *   python3 -m venv VENV && VENV/bin/pip install -r scripts/training/requirements.txt
 *   PYTHON=VENV/bin/python node --import tsx scripts/training/labeller.ts DIRECTORY [--price 85]
 *
 * DIRECTORY holds the measuring set (text-*, seed, more and html-*.jsonl.gz). Texts of one site are in one fold, and all
 * figures are of texts that neither tables, trees nor curves had seen. Fixed order and seed: the same set gives the same
 * numbers. Nothing of the texts but these numbers leaves this script; whole lines are never learned. To be run again
 * whenever readers, traits, words, families, rules or what is measured change.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { looks, looksBefore, width } from '../../functions/cleaning/scorers/text/columns.ts';
import { curvePoints, valueOn } from '../../functions/cleaning/scorers/text/curve.ts';
import {
  bestCut,
  countOf,
  cutAt,
  expectedLost,
  figureCount,
  figuresOfCut,
  figuresOfPage,
  mostLost,
  type Page,
  thresholds,
} from '../../functions/cleaning/scorers/text/cuts.ts';
import { labelsOf } from '../../functions/cleaning/scorers/text/labels.ts';
import {
  measure,
  measureFirstLook,
  rowOf,
  type Table,
} from '../../functions/cleaning/scorers/text/measure.ts';
import { type Model, placeOfLook, readModel } from '../../functions/cleaning/scorers/text/model.ts';
import { lastingCut, menuOver } from '../../functions/cleaning/scorers/text/outside-body.ts';
import { locateBy } from '../../functions/cleaning/scorers/text/page.ts';
import { eachWording, type Wordings, wordingPlaces } from '../../functions/cleaning/scorers/text/wordings.ts';
import { sumsOf } from '../../functions/cleaning/scorers/trees.ts';
import { wordsDigest } from '../../functions/cleaning/words/digest.ts';
import { boost, packedForest, risingCurve } from './boosted-rows.ts';
import { hidden } from './hidden-words.ts';
import {
  type Case,
  type Examined,
  examineWith,
  type Figures,
  figuresOf,
  folds,
  type Outcome,
  outcomeOf,
  readCases,
} from './labelled-texts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    price: { type: 'string', default: '85' },
    trees: { type: 'string', default: '150' },
    hide: { type: 'string', default: '0' },
    woven: { type: 'boolean', default: false },
  },
});
const [directory] = positionals;
if (directory === undefined)
  throw new Error('Say where the measuring set is: scripts/training/labeller.ts DIRECTORY');
const price = Number(values.price);
const log = (text: string): void => console.log(`${process.uptime().toFixed(0).padStart(5)} s  ${text}`);

const cases = readCases(directory, values.woven);
const isPage = ({ kind }: Case): boolean => kind === 'naive' || kind === 'column';
log(`${cases.length} texts, ${cases.filter(isPage).length} of them pages`);

// ---- words and pairs of words, counted by pages; each fold's table knows nothing of the fold
type Counts = Record<'word' | 'pair', Record<'a' | 'n', Float64Array>>;
const noCounts = (): Counts => {
  const none = () => ({ a: new Float64Array(wordingPlaces), n: new Float64Array(wordingPlaces) });
  return { word: none(), pair: none() };
};
const counts = Array.from({ length: folds }, noCounts);
{
  const pages = new Map<string, number>();
  const latest = noCounts();
  for (const each of cases) {
    if (!isPage(each)) continue;
    const page = pages.get(each.page) ?? pages.size + 1;
    pages.set(each.page, page);
    const own = counts[each.fold] ?? noCounts();
    const { lines, words } = each.measured;
    lines.forEach(({ traits }, line) => {
      const label = each.labels[line];
      if (label !== 'a' && label !== 'n') return;
      const count = (what: 'word' | 'pair', place: number): void => {
        if (place < 0 || latest[what][label][place] === page) return;
        latest[what][label][place] = page;
        own[what][label][place] = (own[what][label][place] ?? 0) + 1;
      };
      eachWording(words, traits.from, traits.classed, (word, pair) => {
        count('word', word);
        count('pair', pair);
      });
    });
  }
}
/** Pages that are believed of every word before any is seen: rare words say little. */
const doubt = 2;
function wordingsWithout(fold: number): Wordings {
  const table = (what: 'word' | 'pair'): Int8Array => {
    const sum = (label: 'a' | 'n'): Float64Array => {
      const all = new Float64Array(wordingPlaces);
      for (const [at, own] of counts.entries())
        if (at !== fold)
          for (let place = 0; place < wordingPlaces; place++)
            all[place] = (all[place] ?? 0) + (own[what][label][place] ?? 0);
      return all;
    };
    const article = sum('a');
    const furniture = sum('n');
    const total = (counts: Float64Array): number => counts.reduce((all, each) => all + each, doubt);
    const wholes = Math.log(total(article) / total(furniture));
    return Int8Array.from(article, (count, place) => {
      const odds = Math.log(((furniture[place] ?? 0) + doubt) / (count + doubt)) + wholes;
      return Math.max(-127, Math.min(127, Math.round(16 * odds)));
    });
  };
  return { words: table('word'), pairs: table('pair') };
}
const tables = Array.from({ length: folds + 1 }, (_, fold) => wordingsWithout(fold));
const everyFold = folds;
log('words and pairs counted');

// ---- lines
/** In what share of a text’s lines the packs’ words are hidden, by page: what is learned must hold where packs know less. */
const shares = values.hide.split(',').map(Number);
function hideOf({ page }: Case): number {
  let hash = 11;
  for (const char of page) hash = (Math.imul(hash, 33) + (char.codePointAt(0) ?? 0)) >>> 0;
  return shares[((Math.imul(hash, 0x9e3779b1) >>> 0) >>> 12) % shares.length] ?? 0;
}
/** So many lines of a text and a label teach all that a text can; the others are counted with them. */
const enough: Readonly<Record<Case['kind'], number>> = {
  naive: 70,
  column: 40,
  markdown: 30,
  clean: 4,
  injected: 10,
  woven: 30,
};
const kindWeight: Readonly<Record<Case['kind'], number>> = {
  naive: 1,
  column: 1,
  markdown: 0.5,
  clean: 0.3,
  injected: 0.5,
  woven: 0.5,
};
function lineExamples(count: number, fill: (each: Case, table: Table) => void) {
  const share = (each: Case, line: number): number =>
    Math.min(1, (each.words[line]?.length ?? 0) / Math.max(30, each.articleWords));
  const seen = { a: 0, n: 0, share: 0 };
  for (const each of cases.filter(isPage))
    each.words.forEach((_, line) => {
      const label = each.labels[line];
      if (label !== 'a' && label !== 'n') return;
      seen[label]++;
      seen.share += share(each, line);
    });
  const mean = seen.share / (seen.a + seen.n);
  const rows: Int16Array[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  const kin: number[] = [];
  const places = looks.slice(0, count).map((_, look) => placeOfLook(look));
  for (const each of cases) {
    const table = measure(
      hidden(each.measured, hideOf(each)),
      tables[each.fold] ?? wordingsWithout(each.fold),
    );
    fill(each, table);
    const ofLabel = { a: [] as number[], n: [] as number[] };
    each.words.forEach((_, line) => {
      const label = each.labels[line];
      if (label === 'a' || label === 'n') ofLabel[label].push(line);
    });
    for (const label of ['a', 'n'] as const) {
      const lines = ofLabel[label];
      const step = Math.max(1, lines.length / enough[each.kind]);
      for (let at = 0; at < lines.length; at += step) {
        const line = lines[at | 0] ?? 0;
        const row = rowOf(line);
        rows.push(Int16Array.from(places, place => table.rows[row + place] ?? 0));
        targets.push(label === 'n' ? 1 : 0);
        // What counts is how much of its text a line is: a long line of furniture spoils more, a paragraph lost costs more.
        const size = share(each, line) / mean;
        const weight = label === 'n' ? 0.2 + 0.8 * size : ((0.85 + 0.15 * size) * seen.n) / seen.a / 2;
        weights.push(weight * step * kindWeight[each.kind]);
        kin.push(each.fold);
      }
    }
  }
  return { rows, targets, weights, kin, columns: count };
}
const ofLines = {
  folds,
  trees: Number(values.trees),
  leaves: 31,
  rate: 0.1,
  rows: 100,
  columnShare: 0.4,
  rowShare: 0.6,
  scale: 1024,
};
const firstModels = boost(
  lineExamples(looksBefore, () => {}),
  ofLines,
);
const firstForests = Array.from({ length: folds }, (_, fold) => firstModels.forest(fold, placeOfLook));
log('first look fitted');
// The second look learns from what the first one says of texts that it has not seen.
const lineModels = boost(
  lineExamples(looks.length, (each, table) => {
    const forest = firstForests[each.fold];
    if (forest) measureFirstLook(table, sumsOf(forest, table.rows, table.count, rowOf(0), width));
  }),
  ofLines,
);
log(
  `lines fitted; what weighs most: ${lineModels.heaviest(
    looks.map(look => look.name),
    25,
  )}`,
);

/** A model without what is not known yet. */
const noModel: Model = readModel({
  words: '',
  pairs: '',
  firstLook: '',
  lines: '',
  chances: '',
  wrong: '',
  gain: '',
  loss: '',
  losses: '',
  price,
});
const withLines = (fold: number, chances: readonly number[]): Model => ({
  ...noModel,
  wordings: tables[fold] ?? wordingsWithout(fold),
  firstLook: firstForests[fold] ?? firstModels.forest(fold, placeOfLook),
  lines: lineModels.forest(fold, placeOfLook),
  chances,
});
const sureOfFurniture = 2048;
const level = Array<number>(curvePoints).fill(0);
const scoreModels = Array.from({ length: folds }, (_, fold) => withLines(fold, level));
const scored: [score: number, isArticle: number][] = [];
for (const each of cases.filter(isPage)) {
  const { lines, words, strengths } = each.measured;
  labelsOf(lines, words, strengths, scoreModels[each.fold] ?? noModel).scores.forEach((score, line) => {
    const label = each.labels[line];
    if (label === 'a' || label === 'n') scored.push([score, label === 'a' ? 1 : 0]);
  });
}
const chances = risingCurve(scored, 10_000, 1, 9999, 'falls');
log('chances measured');
/** How the lines are judged where packs know all, half and none of their words. */
for (const share of [0, 0.5, 1]) {
  const seen = { a: 0, n: 0, loss: 0, lost: 0, left: 0 };
  for (const each of cases.filter(isPage)) {
    const { lines, words, strengths } = hidden(each.measured, share);
    const { scores } = labelsOf(lines, words, strengths, scoreModels[each.fold] ?? noModel);
    scores.forEach((score, line) => {
      const label = each.labels[line];
      if (label !== 'a' && label !== 'n') return;
      seen[label]++;
      seen.loss += Math.log1p(Math.exp(((label === 'a' ? 1 : -1) * score) / 1024));
      if (label === 'a' && score > sureOfFurniture) seen.lost++;
      if (label === 'n' && score < sureOfFurniture) seen.left++;
    });
  }
  log(
    `${share} of the packs’ words hidden: log loss ${(seen.loss / (seen.a + seen.n)).toFixed(4)}, of 1000 lines lost ${((1000 * seen.lost) / seen.a).toFixed(1)}, left ${((1000 * seen.left) / seen.n).toFixed(1)}`,
  );
}

// ---- cuts
const locators = Array.from({ length: folds }, (_, fold) => {
  const model = withLines(fold, chances);
  return { model, locate: locateBy(model) };
});
interface Trial {
  readonly each: Case;
  readonly examined: Examined;
  readonly page: Page | undefined;
  readonly without: Outcome;
}
function trialOf(each: Case): Trial {
  const { locate } = locators[each.fold] ?? { locate: locateBy(noModel) };
  const examined = examineWith(each, locate);
  const { document, removed } = examined;
  const without = outcomeOf(each, line => removed[line] === undefined);
  const { labels, anchors, strengths, title, lines } = document;
  const page = labels && {
    ...labels,
    anchors,
    strengths,
    removed: (line: number) => removed[line] !== undefined,
    stays: (line: number) => line === title || lines[line]?.read.untouchable === true,
    menu: menuOver(document),
  };
  return { each, examined, page, without };
}
const trials = cases.map(trialOf);
log(`${trials.filter(({ page }) => page).length} page dumps`);

/** How much nearer an answer comes to the article, in points of F1: near what pages have, precision weighs a little more. */
function gainOf(without: Outcome, cut: Outcome): number {
  const precision = ({ common, answered }: Outcome): number => (answered ? common / answered : 0);
  const recall = ({ common, whole }: Outcome): number => (whole ? common / whole : 0);
  return 56 * (precision(cut) - precision(without)) + 44 * (recall(cut) - recall(without));
}
function cutExamples() {
  const rows: Int16Array[] = [];
  const gains: number[] = [];
  const losses: number[] = [];
  const kin: number[] = [];
  for (const { each, page, examined, without } of trials) {
    if (!page || each.kind === 'woven') continue;
    const ofPage = figuresOfPage(page);
    let before = 0;
    let outcome = without;
    for (let at = 1; at < thresholds.length; at++) {
      const cut = cutAt(page, at);
      if (expectedLost(page, cut) > mostLost) break;
      // A higher threshold takes what a lower one takes, and more.
      const count = countOf(cut);
      if (count !== before)
        outcome = outcomeOf(each, line => examined.removed[line] === undefined && !cut.goes[line]);
      before = count;
      rows.push(figuresOfCut(page, cut, ofPage));
      gains.push(gainOf(without, outcome));
      losses.push(Math.max(0, Math.min(60, outcome.lost - without.lost)));
      kin.push(each.fold);
    }
  }
  const shared = { rows, kin, columns: figureCount, weights: gains.map(() => 1) };
  return { gain: { ...shared, targets: gains }, loss: { ...shared, targets: losses } };
}
const examples = cutExamples();
log(`${examples.gain.rows.length} cuts tried`);
const ofCuts = {
  folds,
  leaves: 8,
  rate: 0.07,
  rows: 60,
  columnShare: 0.5,
  rowShare: 0.7,
  ridge: 5,
  scale: 1024,
};
const gainModels = boost(examples.gain, { ...ofCuts, trees: 100, objective: 'regression' });
const lossModels = boost(examples.loss, { ...ofCuts, trees: 80, objective: 'poisson' });
/** Poisson trees speak of logarithms. */
const losses = Array.from({ length: curvePoints }, (_, at) =>
  Math.min(30_000, Math.round(100 * Math.exp(at / 8 - 8))),
);
log('gains and losses fitted');
const whole = (fold: number): Model => ({
  ...withLines(fold, chances),
  gain: gainModels.forest(fold, column => column),
  loss: lossModels.forest(fold, column => column),
  losses,
});
const models = Array.from({ length: folds }, (_, fold) => whole(fold));

// ---- figures
const old = new Set(['aeb', 'wcxb-article', 'fundus', 'zh-hand']);
const show = ({ f1, precision, recall, lost, removed, texts }: Figures): string =>
  `F1 ${f1.toFixed(3)} (${precision.toFixed(3)} ${recall.toFixed(3)}), lost of 1000 lines ${lost.toFixed(1)}, furniture removed ${removed.toFixed(2)}, ${texts} texts`;
type Answers = ReadonlyMap<Case, Outcome>;
const figures = (answers: Answers, choose: (each: Case) => boolean): string =>
  show(figuresOf([...answers].filter(([each]) => choose(each)).map(([, outcome]) => outcome)));
const groups: readonly (readonly [name: string, (each: Case) => boolean])[] = [
  ['older corpora, naive', each => each.kind === 'naive' && old.has(each.corpus)],
  ['older corpora, column', each => each.kind === 'column' && old.has(each.corpus)],
  ['newer corpora, naive', each => each.kind === 'naive' && !old.has(each.corpus)],
  ['newer corpora, column', each => each.kind === 'column' && !old.has(each.corpus)],
  ['older corpora, Markdown', each => each.kind === 'markdown' && old.has(each.corpus)],
  ['newer corpora, Markdown', each => each.kind === 'markdown' && !old.has(each.corpus)],
  ['articles as they are', each => each.kind === 'clean'],
  ['articles with furniture', each => each.kind === 'injected'],
  ['articles among furniture of other pages', each => each.kind === 'woven'],
];
for (const factor of [0.8, 1, 1.2, 1.5]) {
  const answers = new Map(
    trials.map(({ each, page, examined, without }) => {
      const model = { ...(models[each.fold] ?? noModel), price: Math.round(price * factor) };
      const cut = page && bestCut(page, model);
      const isKept = (line: number): boolean => examined.removed[line] === undefined && !cut?.goes[line];
      return [each, cut?.at ? outcomeOf(each, isKept) : without] as const;
    }),
  );
  for (const [name, choose] of groups.slice(0, 7))
    log(`price ${Math.round(price * factor)}, ${name}: ${figures(answers, choose)}`);
}
const gone: [score: number, isArticle: number][] = [];
const answers = new Map<Case, Outcome>();
for (const { each, examined, without } of trials) {
  const { document, removed } = examined;
  const { labels } = document;
  if (!labels) {
    answers.set(each, without);
    continue;
  }
  const { goes } = lastingCut(document, labels, removed, models[each.fold] ?? noModel);
  answers.set(
    each,
    outcomeOf(each, line => removed[line] === undefined && !goes[line]),
  );
  if (isPage(each))
    goes.forEach((isGone, line) => {
      const label = each.labels[line];
      if (isGone && (label === 'a' || label === 'n'))
        gone.push([labels.scores[line] ?? 0, label === 'a' ? 1 : 0]);
    });
}
const wrong = risingCurve(gone, 1000, 1, 999, 'falls');
const report = groups.map(([name, choose]) => `${name}: ${figures(answers, choose)}`);
for (const line of report) log(line);
for (const corpus of new Set(cases.map(each => each.corpus)))
  for (const kind of ['naive', 'column'])
    log(`  ${corpus}, ${kind}: ${figures(answers, each => each.corpus === corpus && each.kind === kind)}`);
{
  // How well the probabilities of what went are known: against one number for all.
  const base = gone.reduce((sum, [, isArticle]) => sum + isArticle, 0) / gone.length;
  const brier = (of: (score: number) => number): number =>
    gone.reduce((sum, [score, isArticle]) => sum + (of(score) - isArticle) ** 2, 0) / gone.length;
  log(
    `wrong of what went: ${(1000 * base).toFixed(1)} of 1000; skill of its probabilities ${(1 - brier(score => valueOn(wrong, score) / 1000) / brier(() => base)).toFixed(3)}`,
  );
}

// ---- what is shipped
const text = (table: Int8Array): string =>
  Buffer.from(table.buffer, table.byteOffset, table.byteLength).toString('base64');
const numbers = (list: readonly number[]): string => {
  const bytes = Buffer.alloc(2 * list.length);
  for (const [at, value] of list.entries()) bytes.writeInt16LE(value, 2 * at);
  return bytes.toString('base64');
};
const last = tables[everyFold] ?? wordingsWithout(everyFold);
const parts = {
  words: text(last.words),
  pairs: text(last.pairs),
  firstLook: packedForest(firstModels.trees(everyFold)),
  lines: packedForest(lineModels.trees(everyFold)),
  chances: numbers(chances),
  wrong: numbers(wrong),
  gain: packedForest(gainModels.trees(everyFold)),
  loss: packedForest(lossModels.trees(everyFold)),
  losses: numbers(losses),
};
const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
writeFileSync(
  new URL('../../functions/cleaning/scorers/text/weights.ts', import.meta.url),
  `// biome-ignore-all format: written by a program
/**
 * What the labeller learned: base64 of whole numbers (model.ts reads them).
 * Written by scripts/training/labeller.ts on ${new Date().toISOString().slice(0, 10)}, digest ${digest}, from ${cases.length} texts, ${cases.filter(isPage).length} of them pages.
 * Figures of texts that were not learned from, ${folds} folds by site, F1 (precision recall):
${report.map(line => ` * ${line}.`).join('\n')}
 */
${Object.entries(parts)
  .map(([name, written]) => `export const ${name}: string =\n  '${written}';\n`)
  .join('')}export const price: number = ${price};
/** What the trees look at, in the order in which training offered it; and how many figures of a cut. */
export const columns: string =
  '${looks.map(look => look.name).join(' ')}';
export const figures: number = ${figureCount};
/** The words that were known in training, by their digests (words/digest.ts): with others, these weights are stale. */
export const trainedWith: Readonly<Record<string, string>> = {
${Object.entries(wordsDigest())
  .map(([name, digest]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: '${digest}',\n`)
  .join('')}};
`,
);
log(`written, digest ${digest}`);
