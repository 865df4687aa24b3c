/** How near the articles that a model finds come to the truth: the figures of the measuring set's scorer. */
import { cutPage } from '../../functions/cleaning/readers/html/html-page.ts';
import { readJsonLd } from '../../functions/cleaning/readers/metadata/sources/json-ld.ts';
import { hintsOf } from '../../functions/cleaning/readers/metadata/sources/page-head.ts';
import type { PackedTrees } from '../../functions/cleaning/scorers/boosted-trees.ts';
import { articleFinder } from '../../functions/cleaning/scorers/html/article-finder.ts';
import { Judge } from '../../functions/cleaning/scorers/html/judge.ts';
import { type LabelledPage, shingles, wordsOf } from './page-labels.ts';

const judges = new Map<PackedTrees, Judge>();

/** The text that a model finds on a page. */
export function judgePage(page: LabelledPage, model: PackedTrees): string {
  const judge = judges.get(model) ?? new Judge(model);
  judges.set(model, judge);
  const cut = cutPage(page.input);
  const { outside } = articleFinder(judge)(cut, hintsOf(cut.head, readJsonLd(cut.head.data)));
  const key = (text: string): string => wordsOf(text.toLowerCase()).join(' ');
  const title = key(page.title);
  const kept = cut.lines.flatMap((line, at) =>
    line.hidden === undefined && outside[at] === undefined ? [line.text] : [],
  );
  // The title's line is not counted, unless the truth begins with it.
  const first = kept[0];
  const counts = title !== '' && page.gt !== undefined && key(page.gt.trim().split('\n')[0] ?? '') === title;
  return (!counts && first !== undefined && key(first) === title ? kept.slice(1) : kept).join('\n');
}

/** How much of the answer is right, and how much of the truth is in it. */
export function compared(truth: string, answer: string): { precision: number | undefined; recall: number } {
  const wanted = shingles(wordsOf(truth));
  const found = shingles(wordsOf(answer));
  let common = 0;
  let size = 0;
  let wantedSize = 0;
  for (const [sequence, count] of found) {
    common += Math.min(count, wanted.get(sequence) ?? 0);
    size += count;
  }
  for (const count of wanted.values()) wantedSize += count;
  return { precision: size > 0 ? common / size : undefined, recall: common / Math.max(1, wantedSize) };
}

/** A line for each corpus, and one for their mean. */
export function figuresOf(pages: readonly LabelledPage[], answers: readonly string[]): string[] {
  const sums = new Map<
    string,
    { precision: number; answered: number; recall: number; pages: number; poor: number }
  >();
  const snippets = { hits: 0, misses: 0, wrong: 0 };
  pages.forEach((page, at) => {
    const answer = answers[at] ?? '';
    if (page.gt === undefined) {
      const flat = answer.replace(/\s+/g, ' ');
      const holds = (snippet: string): boolean => flat.includes(snippet.replace(/\s+/g, ' ').trim());
      for (const snippet of page.with ?? []) holds(snippet) ? snippets.hits++ : snippets.misses++;
      for (const snippet of page.without ?? []) if (holds(snippet)) snippets.wrong++;
      return;
    }
    const { precision, recall } = compared(page.gt, answer);
    const sum = sums.get(page.corpus) ?? { precision: 0, answered: 0, recall: 0, pages: 0, poor: 0 };
    sum.precision += precision ?? 0;
    sum.answered += precision === undefined ? 0 : 1;
    sum.recall += recall;
    sum.pages++;
    if (recall < 0.5) sum.poor++;
    sums.set(page.corpus, sum);
  });
  let mean = 0;
  let poor = 0;
  const lines = [...sums].map(([corpus, sum]) => {
    const precision = sum.precision / Math.max(1, sum.answered);
    const recall = sum.recall / sum.pages;
    const f1 = (2 * precision * recall) / (precision + recall);
    if (corpus !== 'types' && corpus !== 'zh-hand') mean += f1 / 9;
    poor += sum.poor;
    return `${corpus} ${f1.toFixed(3)} (${precision.toFixed(3)}, ${recall.toFixed(3)}), ${sum.poor} of ${sum.pages}`;
  });
  const { hits, misses, wrong } = snippets;
  lines.push(
    `snippets ${((2 * hits) / (2 * hits + wrong + misses)).toFixed(3)} (${(hits / (hits + wrong)).toFixed(3)}, ${(hits / (hits + misses)).toFixed(3)})`,
  );
  lines.push(`mean of nine ${mean.toFixed(4)}, under half ${poor}`);
  return lines;
}
