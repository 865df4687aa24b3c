/**
 * How well articles are found in pages, beside others on the same pages: of the article-extraction-benchmark's kind, precision and
 * recall over sequences of four words (https://github.com/scrapinghub/article-extraction-benchmark), each page weighing the same.
 *
 * Pages are others' texts and are not in this repository: a folder is given that has them, `html-*.jsonl` or `html-*.jsonl.gz`, a
 * page a line: `{ corpus, kind?, input, gt, url? }`, `input` the HTML and `gt` the article's text as people cut it out.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fairCopyOf } from '../functions/articles/fair-copy.ts';
import { clean, cleaner } from '../functions/cleaning/clean.ts';
import { asText } from '../functions/representations/text.ts';
import { readerView } from './references.ts';
import type { Finding } from './report.ts';

export interface PageOfSet {
  readonly corpus: string;
  readonly kind?: string;
  readonly input: string;
  readonly gt: string;
  readonly url?: string;
}

/** Finds the text of a page's article; an exception counts as no text. */
interface Contestant {
  readonly name: string;
  readonly textOf: (page: PageOfSet) => string;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** Chinese and Japanese are written without spaces: a character is a word there. */
const wordsOf = (text: string): readonly string[] =>
  text.replace(/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g, ' $& ').match(/[\p{L}\p{N}_]+/gu) ?? [];

const length = 4;

function sequences(text: string): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const found = new Map<string, number>();
  // A shorter text is one sequence.
  for (let at = 0; at < Math.max(1, words.length - length + 1); at++) {
    const sequence = words.slice(at, at + length).join(' ');
    if (sequence) found.set(sequence, (found.get(sequence) ?? 0) + 1);
  }
  return found;
}

/** How much of an answer is in the truth, and of the truth in the answer; all of nothing is in anything. */
export function scoreOf(truth: string, answer: string): Score {
  const [wanted, given] = [sequences(truth), sequences(answer)];
  let common = 0;
  for (const [sequence, count] of given) common += Math.min(count, wanted.get(sequence) ?? 0);
  const total = (all: ReadonlyMap<string, number>) =>
    [...all.values()].reduce((sum, count) => sum + count, 0);
  const ratio = (all: number): number => (all === 0 ? 1 : common / all);
  return { precision: ratio(total(given)), recall: ratio(total(wanted)) };
}

/** @param folder with the pages @param most pages of a corpus */
export async function accuracy(folder: string, most: number): Promise<Finding> {
  const pages = pagesIn(folder, most);
  const contestants: Contestant[] = [
    { name: `faircopy (cleaner ${cleaner})`, textOf: faircopy },
    {
      name: `Readability ${versionOf('@mozilla/readability')}`,
      textOf: ({ input }) => readerView(Buffer.from(input)),
    },
    ...trafilatura(pages),
  ];
  const groups = new Map<string, PageOfSet[]>();
  for (const page of pages) {
    const name = [page.corpus, page.kind].filter(Boolean).join(', ');
    groups.set(name, [...(groups.get(name) ?? []), page]);
  }
  const rows = [...groups].flatMap(([name, group]) =>
    contestants.map(contestant => row(name, group, contestant)),
  );
  const all = contestants.map(contestant => row('all', pages, contestant));
  return {
    name: 'accuracy',
    note: `Measured on ${new Date().toISOString().slice(0, 10)} with Node.js ${process.version}, ${Number.isFinite(most) ? `the first ${most} pages of each set` : 'all pages of each set'}.`,
    table: {
      columns: [
        'pages',
        'of',
        'by',
        'F1',
        'precision',
        'recall',
        'less than half found',
        'nothing found',
        'errors',
      ],
      rows: [...rows, ...all],
    },
  };
}

const third = (value: number): string => value.toFixed(3);

function row(name: string, pages: readonly PageOfSet[], { name: by, textOf }: Contestant): readonly string[] {
  let [precision, answered, recall, less, nothing, errors] = [0, 0, 0, 0, 0, 0];
  for (const page of pages) {
    let text = '';
    try {
      text = textOf(page);
    } catch {
      errors++;
    }
    const score = scoreOf(page.gt, text);
    // As in that benchmark, no answer costs recall alone.
    if (text.trim() !== '') answered++;
    if (text.trim() !== '') precision += score.precision;
    recall += score.recall / pages.length;
    if (score.recall < 0.5) less++;
    if (text.trim() === '') nothing++;
  }
  precision = answered === 0 ? 0 : precision / answered;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [
    name,
    String(pages.length),
    by,
    third(f1),
    third(precision),
    third(recall),
    String(less),
    String(nothing),
    String(errors),
  ];
}

/** The text without its title: the truths of these sets begin below it. What the guard holds counts like any other. */
function faircopy({ input, url }: PageOfSet): string {
  const { title, ...copy } = fairCopyOf(clean(input, { type: 'html', metadata: { url } }));
  return asText({ ...copy, title: '' });
}

function pagesIn(folder: string, most: number): readonly PageOfSet[] {
  const files = readdirSync(folder).filter(name => /^html-.*\.jsonl(?:\.gz)?$/.test(name));
  if (files.length === 0)
    throw new Error(`there is no html-….jsonl in ${folder}; give another one by --pages`);
  return files.sort().flatMap(name => {
    const bytes = readFileSync(path.join(folder, name));
    const lines = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').filter(Boolean);
    return lines
      .map(line => JSON.parse(line) as PageOfSet)
      .filter(({ gt }) => typeof gt === 'string' && gt.trim() !== '')
      .slice(0, most);
  });
}

const versionOf = (name: string): string =>
  (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version;

/** Where this machine's Python has it. All pages go through one process: it takes a second to start. */
function trafilatura(pages: readonly PageOfSet[]): readonly Contestant[] {
  const asked = spawnSync('python3', ['-c', 'import trafilatura; print(trafilatura.__version__)'], {
    encoding: 'utf8',
  });
  if (asked.status !== 0) return [];
  const program =
    'import json, sys, trafilatura\nfor line in sys.stdin: print(json.dumps(trafilatura.extract(json.loads(line)) or ""))';
  const answers = execFileSync('python3', ['-c', program], {
    input: pages.map(({ input }) => JSON.stringify(input)).join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 31 - 1,
  }).split('\n');
  const texts = new Map(pages.map((page, at) => [page, JSON.parse(answers[at] ?? '""') as string]));
  return [{ name: `trafilatura ${asked.stdout.trim()}`, textOf: page => texts.get(page) ?? '' }];
}
