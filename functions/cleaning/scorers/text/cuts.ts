/**
 * What may be cut off a page at which threshold, and at which it is best to. A threshold is a chance: what is less likely to be
 * the article's goes. Pages differ: on a newspaper's page much can go, on a list, a table or a thread hardly anything is sure.
 * So two small models tell for each threshold how much nearer the text comes to the article and how many of its lines are lost.
 */
import { spend } from '../../budget/budget.ts';
import * as kinds from '../../characters/kinds.ts';
import { sumOf } from '../trees.ts';
import { columnNames, starts } from './columns.ts';
import { valueOn } from './curve.ts';
import { logarithm, rowOf, type Table } from './measure.ts';
import type { Model } from './model.ts';

/** A page as it is cut. */
export interface Page {
  readonly table: Table;
  /** In ten-thousandths. */
  readonly chances: Uint16Array;
  /** Prose that goes only with what stands outside of the article. */
  readonly anchors: readonly boolean[];
  /** What rules removed. */
  readonly removed: (line: number) => boolean;
  /** The title, and what the markup forbids to touch. */
  readonly stays: (line: number) => boolean;
  readonly strengths: Uint8Array;
  /** So many lines on top are a menu, which goes without asking what that gains; 0 where none is sure to be one. */
  readonly menu: number;
}

export interface Cut {
  /** Place in `thresholds`. */
  readonly at: number;
  /** 1 where a line goes. */
  readonly goes: Uint8Array;
  /** First and last line that surely are the article's; a run of furniture between them goes, a single line only outside. */
  readonly first: number;
  readonly last: number;
}

/** Chances in ten-thousandths. At the first one nothing goes. */
export const thresholds = [0, 50, 100, 200, 400, 700, 1200, 2000, 3000, 4500] as const;

/** From here on a line is more likely the article's than not. */
const likely = 5000;
/** Expected lost lines, in ten-thousandths: a cut that may cost more is no cut but a mistake about the page. */
export const mostLost = 60_000;

/** What goes at a threshold. */
export function cutAt(page: Page, at: number): Cut {
  const { chances, anchors, removed, stays, menu } = page;
  const threshold = thresholds[at] ?? 0;
  const count = chances.length;
  const goes = new Uint8Array(count);
  let first = count;
  let last = -1;
  for (let line = 0; line < count; line++) {
    if (removed(line)) continue;
    const chance = chances[line] ?? 0;
    if (!stays(line) && (chance < threshold || (line < menu && chance < likely && !anchors[line])))
      goes[line] = 1;
    else if (anchors[line]) {
      if (last < 0) first = line;
      last = line;
    } else if (chance >= likely && last >= 0) last = line;
  }
  if (last < 0) return { at, goes, first: 0, last: count - 1 };
  first = grown(page, goes, first, -1);
  last = grown(page, goes, last, 1);
  keepInside(page, goes, first, last);
  return { at, goes, first, last };
}

/** So few lines that are neither prose nor a rule's may stand between the article and prose that belongs to it. */
const nearLines = 2;
const wordsOfSentence = 3;

/**
 * How far the article goes on beyond prose that stays: over prose that is near, back to the title over all prose, and over
 * sentences right beside it. All of these stay.
 */
function grown(page: Page, goes: Uint8Array, from: number, step: 1 | -1): number {
  const { anchors, removed, stays } = page;
  let hasTitle = false;
  for (let line = from - 1; step < 0 && line >= 0; line--) hasTitle ||= stays(line);
  let edge = from;
  let between = 0;
  for (let line = from + step; line >= 0 && line < goes.length; line += step) {
    if (step < 0 && stays(line)) break;
    if (removed(line)) continue;
    if (anchors[line] || (between === 0 && isSentence(page, line))) {
      goes[line] = 0;
      edge = line;
      between = 0;
    } else if (++between > nearLines && !hasTitle) break;
  }
  return edge;
}

function isSentence({ table: { rows }, strengths }: Page, line: number): boolean {
  const row = rowOf(line);
  return (
    (strengths[line] ?? 0) === 0 &&
    rows[row + lastColumn] === kinds.stop &&
    (rows[row + wordsColumn] ?? 0) >= wordsOfSentence
  );
}

/** Inside the article runs of furniture go, never prose, and no single line: it may be a heading. */
function keepInside(
  { anchors, removed, strengths }: Page,
  goes: Uint8Array,
  first: number,
  last: number,
): void {
  for (let line = first; line <= last; line++) {
    if (!goes[line]) continue;
    let end = line;
    let run = 0;
    let furniture = 0;
    for (; end <= last && (goes[end] || removed(end)) && !anchors[end]; end++) {
      if (!goes[end]) continue;
      run++;
      if ((strengths[end] ?? 0) > 0) furniture++;
    }
    if (run < shortestRun && furniture === 0) goes.fill(0, line, Math.max(end, line + 1));
    line = Math.max(end - 1, line);
  }
}

/** Lines of a run of furniture inside the article. */
const shortestRun = 2;

const column = (name: string): number => columnNames.indexOf(name);
const lastColumn = column('last');
const wordsColumn = column('words');
/** Columns whose means over what goes and over what stays tell what kind of lines they are. */
const averaged =
  'length plainShare wordMean copies topic last digits capitalised prose stops strength times bars commas inRun'
    .split(' ')
    .map(column);
const averagedInside = averaged.slice(0, 5);
const levels = [0, 100, 300, 700, 1500, 3000, 5000, 8000, 10_001] as const;

/** Whole numbers that the two models look at. */
const documentColumns = [
  ...Array.from({ length: starts.firstLook - starts.document }, (_, at) => starts.document + at),
  ...['likelyLines', 'likelyText', 'doubtful', 'stretchShare', 'likelyRuns'].map(column),
];
export const figureCount =
  documentColumns.length + 2 * (levels.length - 1) + 6 + 17 + 2 * averaged.length + 2 + averagedInside.length;

/** What is known of the page whatever is cut. */
export function figuresOfPage({ table, chances, removed }: Page): Int16Array {
  const { rows, count } = table;
  const found: number[] = [];
  for (const each of documentColumns) found.push(count ? (rows[rowOf(0) + each] ?? 0) : 0);
  const lines = new Int32Array(levels.length - 1);
  const lengths = new Int32Array(levels.length - 1);
  let kept = 0;
  let length = 0;
  let sum = 0;
  let likelyLength = 0;
  let highest = 0;
  for (let line = 0; line < count; line++) {
    if (removed(line)) continue;
    const chance = chances[line] ?? 0;
    const size = lengthAt(table, line);
    let level = 0;
    while (chance >= (levels[level + 1] ?? 0)) level++;
    lines[level] = (lines[level] ?? 0) + 1;
    lengths[level] = (lengths[level] ?? 0) + size;
    kept++;
    length += size;
    sum += chance;
    likelyLength += (chance * size) / 100;
    if (chance > highest) highest = chance;
  }
  for (const each of lines) found.push(perMille(each, kept));
  for (const each of lengths) found.push(perMille(each, length));
  found.push(highest, kept ? (sum / kept) | 0 : 0, perMille(likelyLength, 100 * length), within(sum / 1000));
  found.push(within(count - kept), perMille(count - kept, count));
  return Int16Array.from(found);
}

const lengthAt = ({ rows }: Table, line: number): number => Math.min(600, rows[rowOf(line)] ?? 0);
const perMille = (part: number, whole: number): number => (whole > 0 ? ((1000 * part) / whole) | 0 : 0);
const within = (value: number): number => Math.min(32_000, value) | 0;

/** What is known of a cut: of the page, of how much goes, and of what kind of lines. */
export function figuresOfCut(
  { table, chances, anchors, removed }: Page,
  { at, goes, first, last }: Cut,
  ofPage: Int16Array,
): Int16Array {
  const { rows, count } = table;
  const found: number[] = [...ofPage];
  const gone = new Int32Array(averaged.length);
  const left = new Int32Array(averaged.length);
  const inside = new Int32Array(averagedInside.length);
  let lines = 0;
  let kept = 0;
  let length = 0;
  let all = 0;
  let sum = 0;
  let likelyLength = 0;
  let allLikely = 0;
  let insideLines = 0;
  let insideSum = 0;
  let insideLength = 0;
  let runs = 0;
  let highest = 0;
  let prose = 0;
  let keptLength = 0;
  for (let line = 0; line < count; line++) {
    if (removed(line)) continue;
    const chance = chances[line] ?? 0;
    const size = lengthAt(table, line);
    const row = rowOf(line);
    all += size;
    allLikely += (chance * size) / 100;
    const sums = goes[line] ? gone : left;
    for (let each = 0; each < averaged.length; each++)
      sums[each] = (sums[each] ?? 0) + (rows[row + (averaged[each] ?? 0)] ?? 0);
    if (!goes[line]) {
      kept++;
      keptLength += size;
      continue;
    }
    lines++;
    length += size;
    sum += chance;
    likelyLength += (chance * size) / 100;
    if (chance > highest) highest = chance;
    if (!goes[line - 1]) runs++;
    if (anchors[line]) prose++;
    if (line >= first && line <= last) {
      insideLines++;
      insideSum += chance;
      insideLength += size;
      for (let each = 0; each < averagedInside.length; each++)
        inside[each] = (inside[each] ?? 0) + (rows[row + (averagedInside[each] ?? 0)] ?? 0);
    }
  }
  found.push(
    thresholds[at] ?? 0,
    within(lines),
    perMille(lines, lines + kept),
    perMille(length, all),
    within(sum / 100),
  );
  found.push(within(likelyLength / 100), perMille(likelyLength, allLikely), within(insideLines));
  found.push(perMille(insideLines, last - first + 1), within(runs), within((10 * lines) / Math.max(1, runs)));
  found.push(
    lines ? (sum / lines) | 0 : 0,
    highest,
    within(kept),
    logarithm(keptLength),
    within(prose),
    logarithm(length),
  );
  for (const each of gone) found.push(lines ? (each / lines) | 0 : 0);
  for (const each of left) found.push(kept ? (each / kept) | 0 : 0);
  found.push(within(insideSum / 100), perMille(insideLength, all));
  for (const each of inside) found.push(insideLines ? (each / insideLines) | 0 : 0);
  return Int16Array.from(found);
}

/** The cut that is worth most; at the first threshold, which cuts nothing, where none is worth its losses. */
export function bestCut(
  page: Page,
  model: Pick<Model, 'gain' | 'loss' | 'losses' | 'price'>,
  upTo: number = thresholds.length - 1,
): Cut {
  const none = cutAt(page, 0);
  const least = countOf(none);
  let best = none;
  let most = 0;
  const ofPage = figuresOfPage(page);
  for (let at = 1; at <= upTo; at++) {
    spend(page.table.count);
    const cut = cutAt(page, at);
    if (expectedLost(page, cut) > mostLost) break;
    if (countOf(cut) === least) continue;
    const figures = figuresOfCut(page, cut, ofPage);
    const gain = sumOf(model.gain, figures, 0);
    const loss = sumOf(model.loss, figures, 0);
    const value = gain - model.price * valueOn(model.losses, loss);
    if (value <= most) continue;
    most = value;
    best = cut;
  }
  return best;
}

/** Lines that go. */
export const countOf = ({ goes }: Cut): number => goes.reduce((sum, gone) => sum + gone, 0);

/** Sum of the chances of all that goes. */
export function expectedLost({ chances }: Page, { goes }: Cut): number {
  let sum = 0;
  for (let line = 0; line < goes.length; line++) if (goes[line]) sum += chances[line] ?? 0;
  return sum;
}
