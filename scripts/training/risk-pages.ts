/** Pages of a measuring set as the cleaner leaves them before anybody has seen them, and which of its removals were wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Judged, judgeBy } from '../../functions/cleaning/judged.ts';
import { isBlank } from '../../functions/cleaning/readers/line-units.ts';
import { fates, fatesOf } from '../../functions/cleaning/result/fates.ts';
import { rowOf } from '../../functions/cleaning/result/kind/columns.ts';
import { isMeasured, rowsOf } from '../../functions/cleaning/result/risk/columns.ts';
import { type Survey, survey } from '../../functions/cleaning/result/survey.ts';
import type { PackedTrees } from '../../functions/cleaning/scorers/boosted-trees.ts';
import { articleFinder } from '../../functions/cleaning/scorers/html/article-finder.ts';
import { Judge } from '../../functions/cleaning/scorers/html/judge.ts';
import { trained } from '../../functions/cleaning/scorers/text/model.ts';
import { foldsOf } from './boosting.ts';
import { pageFolds as folds, type LabelledPage, readPages, siteOf } from './page-labels.ts';

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const letters = (text: string): string => plain(text).replaceAll(' ', '');

/** A page as it was cleaned by a judge that had not seen it. */
export interface Example {
  readonly corpus: string;
  /** What the page is, where the set says so; else it is an article. */
  readonly type: string;
  readonly fold: number;
  /** Share of the truth's words that are left. */
  readonly recall: number;
  readonly kindRow: Int16Array;
  readonly riskRows: Int16Array;
  /** The removed lines that are measured, in the order of `riskRows`. */
  readonly gone: readonly {
    readonly rule: string;
    readonly isWrong: boolean;
    readonly isInside: boolean;
  }[];
  /** Removed lines that are not measured, and how many of them were the article's. */
  readonly others: { readonly lines: number; readonly wrong: number };
}

/** @param folder the folds' judges, as pages.ts kept them */
export function examplesIn(directory: string, folder: string): Example[] {
  const judges = Array.from({ length: folds }, (_, fold) => {
    const packed = JSON.parse(readFileSync(join(folder, `fold-${fold}.json`), 'utf8')) as PackedTrees;
    return judgeBy({ findArticle: articleFinder(new Judge(packed)), labeller: trained });
  });
  const learned = readPages(directory);
  // No judge has learned from pages that are no articles.
  const others = othersIn(directory);
  const foldOf = foldsOf(learned.map(siteOf), folds);
  const foldOfOther = foldsOf(others.map(siteOf), folds);
  return [...learned, ...others].flatMap((page): Example[] => {
    const { gt, corpus, page_type: type = '', input, url } = page;
    const fold = foldOf.get(siteOf(page)) ?? foldOfOther.get(siteOf(page)) ?? 0;
    const judge = judges[fold];
    if (gt === undefined || !judge) return [];
    const judged = judge(input, { type: 'html', metadata: { url } });
    const { reading } = judged;
    const surveyed = surveyOf(judged);
    const wrong = wrongIn(judged, surveyed, gt);
    const others = [...wrong.keys()].filter(at => !isMeasured(surveyed, at));
    const places = [...wrong.keys()].filter(at => isMeasured(surveyed, at));
    return [
      {
        corpus,
        type,
        fold,
        recall: recallOf(judged, surveyed, gt),
        kindRow: reading.page ? rowOf(reading.page, reading, surveyed) : new Int16Array(),
        others: { lines: others.length, wrong: others.filter(at => wrong.get(at)).length },
        riskRows: rowsOf(surveyed, reading, places),
        gone: places.map(at => ({
          rule: surveyed.lines[at]?.rule ?? '',
          isWrong: wrong.get(at) ?? false,
          isInside: at > surveyed.first && at < surveyed.last,
        })),
      },
    ];
  });
}

const othersIn = (directory: string): LabelledPage[] =>
  gunzipSync(readFileSync(join(directory, 'types.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .flatMap(line => (line === '' ? [] : [JSON.parse(line) as LabelledPage]))
    .filter(({ page_type: type }) => type !== 'article' && type !== 'documentation');

function surveyOf(judged: Judged): Survey {
  const { type, reading, document, removed, chanceOf } = judged;
  const title = document.title === undefined ? undefined : document.lines[document.title];
  const fateOf = fatesOf(reading.lines, removed, title?.index ?? -1);
  return survey(type, reading, document, {
    fateOf,
    ruleOf: place => (reading.lines[place]?.removed ?? removed[place])?.rule,
    chanceOf,
  });
}

/** Removed lines that are the article's and stand nowhere else in what is left, its title included, by position in the survey. */
function wrongIn(
  { reading: { lines: read } }: Judged,
  { lines }: Survey,
  truth: string,
): Map<number, boolean> {
  const whole = letters(truth);
  const truthLines = new Set(truth.split('\n').map(plain));
  const text = (place: number): string => read[place]?.text ?? '';
  const kept = letters(
    lines
      .filter(({ fate }) => fate !== fates.gone)
      .map(({ place }) => text(place))
      .join('\n'),
  );
  const wrong = new Map<number, boolean>();
  lines.forEach(({ fate, place }, at) => {
    if (fate !== fates.gone || isBlank(text(place))) return;
    const words = plain(text(place));
    const key = words.replaceAll(' ', '');
    if (key === '') return;
    const isWrong = (key.length > 24 ? whole.includes(key) : truthLines.has(words)) && !kept.includes(key);
    wrong.set(at, isWrong);
  });
  return wrong;
}

/** Share of the truth's words that are left. */
function recallOf(judged: Judged, { lines }: Survey, truth: string): number {
  const have = new Map<string, number>();
  for (const { fate, place } of lines) {
    if (fate !== fates.kept) continue;
    for (const word of plain(judged.reading.lines[place]?.text ?? '').split(' '))
      have.set(word, (have.get(word) ?? 0) + 1);
  }
  const all = plain(truth).split(' ').filter(Boolean);
  let hits = 0;
  for (const word of all) {
    const left = have.get(word) ?? 0;
    if (left === 0) continue;
    hits++;
    have.set(word, left - 1);
  }
  return all.length > 0 ? hits / all.length : 1;
}
