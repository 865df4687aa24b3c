/** The labelled plain texts of a measuring set, and how near an answer comes to them. Used by train-body.ts alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Document, examine } from '../functions/cleaning/document/document.ts';
import { readText } from '../functions/cleaning/readers/text/text.ts';
import { repairLines } from '../functions/cleaning/repairs/repairs.ts';
import { removedByRules } from '../functions/cleaning/rules/judge.ts';
import { rules } from '../functions/cleaning/rules/rules.ts';
import { ownFeatures } from '../functions/cleaning/scorers/text/measures.ts';
import { pageOf } from '../functions/cleaning/scorers/text/page.ts';
import { shingles, wordsOf } from './training/page-labels.ts';

/** One text of the set under examination. */
export interface Case {
  readonly id: string;
  readonly corpus: string;
  /** `naive`: all visible text of a page; `column`: its main column. */
  readonly kind: string;
  readonly fold: number;
  readonly document: Document;
  /** Of each line's own build. */
  readonly features: readonly (readonly number[])[];
  /** One letter a line: a(rticle), n(ot), ? undecided. */
  readonly labels: string;
  readonly words: readonly (readonly string[])[];
  /** Lines that a named rule removes. */
  readonly ruled: Uint8Array;
  readonly truth: ReadonlyMap<string, number>;
  readonly title: string;
}

interface Labelled {
  readonly id: string;
  readonly corpus: string;
  readonly kind: string;
  readonly title: string;
  readonly input: string;
  readonly gt: string;
  readonly labels: string;
}

const comparable = (words: readonly string[]): string => words.join(' ').toLowerCase();

/** Reads `text-*.jsonl.gz` in `directory`; both kinds of one page are in one fold. */
export function readCases(directory: string, folds: number): Case[] {
  const foldOf = new Map<string, number>();
  let state = 7;
  return readdirSync(directory)
    .filter(name => name.startsWith('text-') && name.endsWith('.jsonl.gz'))
    .sort()
    .flatMap(name =>
      gunzipSync(readFileSync(join(directory, name)))
        .toString('utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => {
          const text = JSON.parse(line) as Labelled;
          const page = text.id.replace(/#.*/, '');
          let fold = foldOf.get(page);
          if (fold === undefined) {
            state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
            fold = (state >>> 8) % folds;
            foldOf.set(page, fold);
          }
          return caseOf(text, fold);
        }),
    );
}

function caseOf({ id, corpus, kind, title, input, gt, labels }: Labelled, fold: number): Case {
  const reading = readText(input);
  const document = examine(reading, repairLines(input, reading.lines), pageOf);
  const labelOf = new Map<number, string>();
  let next = 0;
  reading.lines.forEach((line, index) => {
    if (/[^\s]|\ufeff/.test(line.text)) labelOf.set(index, labels[next++] ?? '?');
  });
  const ruled = Uint8Array.from(removedByRules(document, rules), removal => Number(removal !== undefined));
  return {
    id,
    corpus,
    kind,
    fold,
    document,
    features: ownFeatures(document.lines, document.strengths),
    labels: document.lines.map(line => (next === labels.length ? labelOf.get(line.index) : '?')).join(''),
    words: document.lines.map(line => wordsOf(line.text)),
    ruled,
    truth: shingles(wordsOf(gt)),
    title: comparable(wordsOf(title)),
  };
}

/** How near answers come to the truth: as the measuring set's scorer counts. */
export interface Figures {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Lines of the article that are missing, of 1000; and the same without the ten texts that lose most. */
  readonly lost: number;
  readonly lostElsewhere: number;
}

/** @param kept which lines are in the answer */
export function figuresOf(cases: readonly Case[], kept: (each: Case) => ArrayLike<number>): Figures {
  let precision = 0;
  let answered = 0;
  let recall = 0;
  let article = 0;
  const losses: number[] = [];
  for (const each of cases) {
    const answer = kept(each);
    const lines = each.words.flatMap((words, line) => (answer[line] ? [words] : []));
    if (comparable(lines[0] ?? []) === each.title) lines.shift();
    let common = 0;
    let size = 0;
    let whole = 0;
    for (const [sequence, n] of shingles(lines.flat())) {
      common += Math.min(n, each.truth.get(sequence) ?? 0);
      size += n;
    }
    for (const n of each.truth.values()) whole += n;
    if (size > 0) {
      precision += common / size;
      answered++;
    }
    recall += whole > 0 ? common / whole : 0;
    const copies = new Map<string, { article: number; kept: number }>();
    each.words.forEach((words, line) => {
      const text = comparable(words);
      const count = copies.get(text) ?? { article: 0, kept: 0 };
      if (each.labels[line] === 'a') count.article++;
      if (answer[line]) count.kept++;
      copies.set(text, count);
    });
    let lost = 0;
    for (const count of copies.values()) {
      article += count.article;
      lost += Math.max(0, count.article - count.kept);
    }
    losses.push(lost);
  }
  const p = precision / Math.max(1, answered);
  const r = recall / Math.max(1, cases.length);
  const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
  const elsewhere = losses.sort((a, b) => b - a).slice(10);
  return {
    f1: (2 * p * r) / (p + r),
    precision: p,
    recall: r,
    lost: (1000 * sum(losses)) / article,
    lostElsewhere: (1000 * sum(elsewhere)) / article,
  };
}
