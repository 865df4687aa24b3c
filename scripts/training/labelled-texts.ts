/** The labelled texts of a measuring set under examination by the product's own code, and how near an answer comes to them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Document, examine } from '../../functions/cleaning/document/document.ts';
import type { Locate } from '../../functions/cleaning/document/located.ts';
import { lineUnits } from '../../functions/cleaning/readers/line-units.ts';
import { readMarkdown } from '../../functions/cleaning/readers/markdown/markdown.ts';
import { readText } from '../../functions/cleaning/readers/text/text.ts';
import { repairLines } from '../../functions/cleaning/repairs/repairs.ts';
import { type RemovedByRules, removedByRules } from '../../functions/cleaning/rules/judge.ts';
import { rules } from '../../functions/cleaning/rules/rules.ts';
import { markdownOf } from './markdown-dumps.ts';

/** One text of the set. */
export interface Case {
  readonly corpus: string;
  /** `naive`: all visible text of a page; `column`: its main column; `markdown`: all of it with its links; `injected`: an article with furniture; `clean`: an article. */
  readonly kind: 'naive' | 'column' | 'markdown' | 'injected' | 'clean' | 'woven';
  readonly fold: number;
  /** The page that it was made from. */
  readonly page: string;
  readonly input: string;
  /** What is measured of it. */
  readonly measured: Pick<Document, 'lines' | 'words' | 'strengths'>;
  /** One letter a line: a(rticle), n(ot), ? undecided. */
  readonly labels: string;
  /** Numbers of each line's words. */
  readonly words: readonly Int32Array[];
  /** The article's sequences of four words, and how many there are. */
  readonly truth: ReadonlyMap<number, number>;
  readonly truthSize: number;
  readonly title: string;
  readonly prints: Int32Array;
  /** Words of the lines that are the article's. */
  readonly articleWords: number;
}

interface Labelled {
  readonly id: string;
  readonly corpus: string;
  readonly kind: string;
  readonly type: string;
  readonly site?: string;
  readonly url?: string;
  readonly title: string;
  readonly input: string;
  readonly gt?: string;
  readonly labels?: string;
  readonly items?: readonly { readonly k: string; readonly t: string; readonly d?: string }[];
}

export const folds = 5;

function* labelledIn(directory: string, named: RegExp): Generator<Labelled> {
  for (const name of readdirSync(directory)
    .filter(each => named.test(each))
    .sort())
    for (const line of gunzipSync(readFileSync(join(directory, name)))
      .toString('utf8')
      .split('\n'))
      if (line !== '') yield JSON.parse(line) as Labelled;
}

/** Sites of pages that the text track does not name: from the addresses in the pages' own track. */
function sitesIn(directory: string): Map<string, string> {
  const sites = new Map<string, string>();
  for (const { id, url } of labelledIn(directory, /^html-(?:aeb|wcxb-article|zh-hand)\.jsonl\.gz$/))
    if (url) sites.set(id, new URL(url).host.replace(/^www\./, ''));
  return sites;
}

/**
 * All texts: pages by `text-*`, each article's own text as one that must stay as it is, and articles with injected
 * furniture. Pages of one site are in one fold, and so is whatever was made from a page.
 */
export function readCases(directory: string, withWoven = false): Case[] {
  const sites = sitesIn(directory);
  const foldOf = (page: string, site?: string): number => {
    const key = site ?? sites.get(page) ?? (page.startsWith('fundus:') ? page.replace(/_\d.*/, '') : page);
    let hash = 7;
    for (const char of key) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
    return ((Math.imul(hash, 0x9e3779b1) >>> 0) >>> 8) % folds;
  };
  const cases: Case[] = [];
  const foldOfPage = new Map<string, number>();
  /** Of each page, its lines' labels, and what else the pages' own track does not say. */
  const labelled = new Map<string, { text: Labelled; labels: ReadonlyMap<string, string> }>();
  for (const text of labelledIn(directory, /^text-.*\.jsonl\.gz$/)) {
    const page = text.id.replace(/#[a-z]+$/, '');
    const fold = foldOf(page, text.site);
    const isFirst = !foldOfPage.has(page);
    foldOfPage.set(page, fold);
    cases.push(caseOf(text, page, text.kind as Case['kind'], fold, text.input, text.labels ?? ''));
    if (text.kind === 'naive') labelled.set(page, { text, labels: labelsByText(text) });
    const { gt = '' } = text;
    if (isFirst && gt.trim() !== '') cases.push(caseOf(text, page, 'clean', fold, gt, undefined));
  }
  for (const text of labelledIn(directory, /^(?:seed|more)\.jsonl\.gz$/)) {
    if (text.type !== 'text') continue;
    const page = text.id.replace(/^[a-z0-9]+:/, '');
    const fold = foldOfPage.get(page) ?? foldOf(page);
    const labels = labelsOfItems(text);
    if (labels === undefined) continue;
    const gt = (text.items ?? []).flatMap(item => (item.k === 'c' ? [item.t] : [])).join('\n');
    cases.push(caseOf({ ...text, gt }, page, 'injected', fold, text.input, labels));
  }
  if (withWoven) cases.push(...woven(labelled, foldOfPage));
  let pages = 0;
  for (const { id, input } of labelledIn(directory, /^html-.*\.jsonl\.gz$/)) {
    const page = labelled.get(id);
    // Every third page is enough to tell what links say.
    if (!page || input.length > longestPage || ++pages % 3 !== 0) continue;
    const markdown = markdownOf(input);
    const labels = markdown
      .split('\n')
      .flatMap(line => (line.trim() === '' ? [] : [page.labels.get(key(plain(line))) ?? '?']));
    if (labels.includes('a'))
      cases.push(caseOf(page.text, id, 'markdown', foldOfPage.get(id) ?? 0, markdown, labels.join('')));
  }
  return cases;
}

const longestPage = 300_000;

/** Each article among the furniture of another page of its fold: what tells them apart must hold for any page. */
function* woven(
  labelled: ReadonlyMap<string, { readonly text: Labelled }>,
  foldOfPage: ReadonlyMap<string, number>,
): Iterable<Case> {
  const ofFold = new Map<number, Labelled[]>();
  for (const [page, { text }] of labelled) {
    const fold = foldOfPage.get(page) ?? 0;
    ofFold.set(fold, [...(ofFold.get(fold) ?? []), text]);
  }
  const linesOf = (text: string): string[] =>
    text.split(/\r\n|\n|\r/).filter(line => /[^\s]|\ufeff/.test(line));
  let state = 7;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (const [fold, texts] of ofFold)
    for (const [at, text] of texts.entries()) {
      const article = linesOf(text.gt ?? '');
      const other = texts[(at + 1 + random(texts.length - 1)) % texts.length];
      if (!other || other === text || article.length < 3) continue;
      const lines = linesOf(other.input);
      const labels = other.labels ?? '';
      const first = labels.indexOf('a');
      const last = labels.lastIndexOf('a');
      if (first < 0 || lines.length !== labels.length) continue;
      const furniture = (from: number, to: number): string[] =>
        lines.slice(Math.max(0, from), to).filter((_, line) => labels[Math.max(0, from) + line] === 'n');
      const whole: [string, string][] = furniture(first - 60, first).map(line => [line, 'n']);
      whole.push([text.title, '?']);
      const inside = furniture(first, last);
      let next = 0;
      for (const line of article) {
        if (next < inside.length && random(6) === 0) {
          const end = next + 1 + random(4);
          for (const each of inside.slice(next, end)) whole.push([each, 'n']);
          next = end;
        }
        whole.push([line, 'a']);
      }
      for (const line of furniture(last + 1, last + 81)) whole.push([line, 'n']);
      const input = whole.map(([line]) => line).join('\n');
      yield caseOf(
        text,
        `${text.id} among ${other.id}`,
        'woven',
        fold,
        input,
        whole.map(([, label]) => label).join(''),
      );
    }
}

/** A line's label by its words, where all lines of these words have the same. */
function labelsByText({ input, labels = '' }: Labelled): Map<string, string> {
  const found = new Map<string, string>();
  const lines = input.split(/\r\n|\n|\r/).filter(line => line.trim() !== '');
  for (const [at, line] of lines.entries()) {
    const label = labels[at] ?? '?';
    const known = found.get(key(line));
    found.set(key(line), known === undefined || known === label ? label : '?');
  }
  return found;
}

/** Markdown's signs of a line taken away, near enough to find its words again. */
const plain = (line: string): string =>
  line.replace(/\]\(https:\/\/example\.org\/\)/g, '').replace(/[[\]\\]/g, '');

const key = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** The items' labels for the lines of an input; nothing where they are not its lines one by one. */
function labelsOfItems({ input, items = [] }: Labelled): string | undefined {
  const lines = input.split(/\r\n|\n|\r/).filter(line => line.trim() !== '');
  if (lines.length !== items.length) return undefined;
  let labels = '';
  for (const [at, line] of lines.entries()) {
    const item = items[at];
    if (!item || key(item.d ?? item.t) !== key(line)) return undefined;
    labels += item.k === 'c' ? 'a' : item.k === 'x' ? 'n' : '?';
  }
  return labels;
}

/** Words as numbers, the same in all cases. */
const numbers = new Map<string, number>();
function wordsOf(text: string): Int32Array {
  const words =
    text.replace(/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g, ' $& ').match(/[\p{L}\p{N}_]+/gu) ?? [];
  return Int32Array.from(words, word => {
    const number = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, number);
    return number;
  });
}

/** Calls for each sequence of four words with its hash. A shorter text is one sequence. */
function eachSequence(words: ArrayLike<number>, take: (sequence: number) => void): void {
  const hash = (from: number, to: number): number => {
    let value = 0x811c9dc5;
    for (let at = from; at < to; at++) {
      value = Math.imul(value ^ (words[at] ?? 0), 0x9e3779b1);
      value ^= value >>> 15;
    }
    return value >>> 0;
  };
  if (words.length > 0 && words.length < 4) take(hash(0, words.length));
  for (let at = 0; at + 4 <= words.length; at++) take(hash(at, at + 4));
}

/** A text as the product reads it, before anything is known of where its article stands. */
function examined(input: string, isMarkdown: boolean, locate: Locate): Document {
  const reading = isMarkdown ? readMarkdown(input) : readText(input);
  const units = lineUnits(reading.lines, isMarkdown ? undefined : input);
  const repaired = repairLines(input, reading.lines, units);
  return examine(reading, repaired, locate, isMarkdown ? 'markdown' : 'text', units);
}

const nowhere: Locate = (_, shape) => ({ shape });

/** A text as rules and labeller see it. */
export interface Examined {
  readonly document: Document;
  readonly removed: RemovedByRules;
}

export function examineWith({ input, kind }: Case, locate: Locate): Examined {
  const document = examined(input, kind === 'markdown', locate);
  return { document, removed: removedByRules(document, rules) };
}

function caseOf(
  text: Labelled,
  page: string,
  kind: Case['kind'],
  fold: number,
  input: string,
  given: string | undefined,
): Case {
  const measured = examined(input, kind === 'markdown', nowhere);
  const { lines } = measured;
  const labelOf = new Map<number, string>();
  let next = 0;
  readText(input).lines.forEach((line, index) => {
    if (/[^\s]|\ufeff/.test(line.text))
      labelOf.set(index, given === undefined ? 'a' : (given[next++] ?? '?'));
  });
  const isKnown = given === undefined || next === given.length;
  const labels = lines.map(line => (isKnown ? labelOf.get(line.index) : '?') ?? '?').join('');
  const words = lines.map(line => wordsOf(line.text));
  const truth = new Map<number, number>();
  let truthSize = 0;
  eachSequence(wordsOf(text.gt ?? ''), sequence => {
    truth.set(sequence, (truth.get(sequence) ?? 0) + 1);
    truthSize++;
  });
  return {
    corpus: text.corpus,
    page,
    kind,
    fold,
    input,
    measured,
    labels,
    words,
    truth,
    truthSize,
    title: wordsOf(text.title).join(),
    prints: Int32Array.from(lines, ({ traits }) => traits.print),
    articleWords: words.reduce((sum, each, line) => sum + (labels[line] === 'a' ? each.length : 0), 0),
  };
}

/** How near an answer comes to the truth, as the measuring set's scorer counts. */
export interface Outcome {
  /** Sequences of words that answer and truth share, of the answer, and of the truth. */
  readonly common: number;
  readonly answered: number;
  readonly whole: number;
  /** Lines of the article, and those of them that are missing. */
  readonly article: number;
  readonly lost: number;
  /** Lines that are no article's, and those of them that are left. */
  readonly furniture: number;
  readonly left: number;
}

/** @param isKept which lines are in the answer */
export function outcomeOf(each: Case, isKept: (line: number) => boolean): Outcome {
  const lines: number[] = [];
  let isFirst = true;
  const kept = Uint8Array.from(each.words, (_, line) => (isKept(line) ? 1 : 0));
  each.words.forEach((words, line) => {
    if (!kept[line]) return;
    const isTitle = isFirst && words.join() === each.title;
    if (words.length > 0) isFirst = false;
    if (!isTitle) for (const word of words) lines.push(word);
  });
  const found = new Map<number, number>();
  let common = 0;
  let answered = 0;
  eachSequence(lines, sequence => {
    const times = (found.get(sequence) ?? 0) + 1;
    found.set(sequence, times);
    answered++;
    if (times <= (each.truth.get(sequence) ?? 0)) common++;
  });
  const copies = new Map<number, { article: number; furniture: number; kept: number }>();
  each.prints.forEach((print, line) => {
    const label = each.labels[line];
    if (label === '?') return;
    const count = copies.get(print) ?? { article: 0, furniture: 0, kept: 0 };
    count[label === 'a' ? 'article' : 'furniture']++;
    if (kept[line]) count.kept++;
    copies.set(print, count);
  });
  let article = 0;
  let lost = 0;
  let furniture = 0;
  let left = 0;
  for (const count of copies.values()) {
    article += count.article;
    furniture += count.furniture;
    lost += Math.max(0, count.article - count.kept);
    left += Math.min(count.furniture, Math.max(0, count.kept - count.article));
  }
  return { common, answered, whole: each.truthSize, article, lost, furniture, left };
}

export interface Figures {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Lines of the article that are missing, of 1000. */
  readonly lost: number;
  /** Share of the furniture that is gone. */
  readonly removed: number;
  readonly texts: number;
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  let precision = 0;
  let answered = 0;
  let recall = 0;
  let known = 0;
  let article = 0;
  let lost = 0;
  let furniture = 0;
  let left = 0;
  for (const each of outcomes) {
    if (each.answered > 0) {
      precision += each.common / each.answered;
      answered++;
    }
    if (each.whole > 0) {
      recall += each.common / each.whole;
      known++;
    }
    article += each.article;
    lost += each.lost;
    furniture += each.furniture;
    left += each.left;
  }
  const p = precision / Math.max(1, answered);
  const r = recall / Math.max(1, known);
  return {
    f1: (2 * p * r) / (p + r || 1),
    precision: p,
    recall: r,
    lost: (1000 * lost) / Math.max(1, article),
    removed: 1 - left / Math.max(1, furniture),
    texts: outcomes.length,
  };
}
