/**
 * What is measured of each line of plain text, as yes-or-no features: a line's own build first, then what stands around
 * it once the lines have been scored by their own build. Generic on purpose: no feature knows a word, a site or a language.
 */

import { Schema } from '../extraction/schema.ts';
import * as kinds from '../kinds.ts';
import type { Candidate } from '../rule.ts';
import * as classes from '../wordings/classes.ts';

/** A scale whose values are looked up: whole numbers from 0, larger ones count as `most`. */
function scale(schema: Schema, name: string, bounds: readonly number[]): Int16Array {
  const featureOf = schema.scale(name, bounds);
  return Int16Array.from({ length: (bounds.at(-1) ?? 0) + 1 }, (_, value) => featureOf(value));
}

const at = (table: Int16Array, value: number): number =>
  table[value < 0 ? 0 : value < table.length ? value : table.length - 1] ?? 0;

function product(left: readonly string[], right: readonly string[]): string[] {
  return left.flatMap(one => right.map(other => `${one}, ${other}`));
}

/** In the order of their numbers. */
const kindNames = Object.entries(kinds)
  .sort(([, one], [, other]) => one - other)
  .map(([name]) => name);
const spans = ['1 word', '2 words', '3-4 words', '5-8 words', '9-14 words', '15-30 words', 'more words'];
const spanOf = Uint8Array.from({ length: 32 }, (_, words) =>
  words < 2 ? 0 : words < 3 ? 1 : words < 5 ? 2 : words < 9 ? 3 : words < 15 ? 4 : words < 31 ? 5 : 6,
);
const shares = ['none', 'under 1/8', 'under 1/4', 'under 3/8', 'under 1/2', 'under 3/4', 'most', 'all'];
/** By eighths, rounded up. */
const shareOf = Uint8Array.of(0, 1, 2, 3, 4, 5, 5, 6, 6);
const share = (part: number, whole: number): number =>
  part === 0 ? 0 : part >= whole ? 7 : (shareOf[((8 * part + whole - 1) / whole) | 0] ?? 6);

const first = new Schema();
const words = scale(first, 'words', [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 40, 60, 100]);
const last = first.flags('ends with', product(['none', ...kindNames], ['short', 'long']));
const begin = first.flags('begins with', ['none', ...kindNames]);
const stops = scale(first, 'sentence ends', [1, 2, 3, 5]);
const commas = scale(first, 'commas', [1, 2, 3, 5]);
const capitalised = first.flags('capitalised words', product(spans, shares));
const shouted = first.flags('capital letters', shares);
const digits = first.flags('digits', shares);
const plain = first.flags('function words', product(spans, shares));
const strength = first.flags(
  'furniture',
  product(['0', '1', '2', '3', 'more'], ['one word', 'few words', 'many words']),
);
const marks = scale(first, 'marks', [1, 2, 3, 5]);
const colon = first.flags('colon', ['none', 'at the end', 'after a label', 'later']);
const copies = first.flags('copies', product(['only', 'first', 'later', 'many'], ['short', 'long']));
const blanks = first.flags('blank lines', ['none', 'before', 'after', 'around']);
const ownWidth = 14;
/** One feature for each class of words, in lines short enough that a word says something of the line. */
const wordClasses = first.flags('words of', Object.keys(classes));
const classBits = Object.values(classes).map(bit => 31 - Math.clz32(bit));

export const firstNames: readonly string[] = first.names;
/** The scale in which every line has exactly one feature. */
export const homeScale = { base: 0, size: 16 };

/** Features as rows of numbers in a table of names, and bits that stand for features of their own. */
export interface Features {
  readonly width: number;
  readonly rows: Int16Array;
  /** Word classes of short lines. */
  readonly bits: Int32Array;
  /** Positions of the lines but for those of which there are many. */
  readonly single: Int32Array;
}

/** Lines longer than this, in words, are not judged by the classes of their words. */
const shortLine = 24;

export function ownFeatures(lines: readonly Candidate[], strengths: Uint8Array): Features {
  const rows = new Int16Array(lines.length * ownWidth);
  const bits = new Int32Array(lines.length);
  const occurrences = occurrencesOf(lines);
  for (let line = 0, to = 0; line < lines.length; line++) {
    const candidate = lines[line];
    if (!candidate) break;
    const { traits } = candidate;
    const span = spanOf[Math.min(31, traits.words)] ?? 0;
    const long = span > 3 ? 1 : 0;
    const occurrence = occurrences[line] ?? 0;
    rows[to++] = at(words, traits.words);
    rows[to++] = last + 2 * traits.last + long;
    rows[to++] = begin + traits.first;
    rows[to++] = at(stops, traits.stops);
    rows[to++] = at(commas, traits.commas);
    rows[to++] = capitalised + 8 * span + share(traits.capitalised, traits.classed);
    rows[to++] = shouted + share(traits.capitals, traits.letters);
    rows[to++] = digits + share(traits.digits, traits.length);
    rows[to++] = plain + 8 * span + share(traits.plain, traits.classed);
    rows[to++] = strength + 3 * Math.min(strengths[line] ?? 0, 4) + (span === 0 ? 0 : span < 4 ? 1 : 2);
    rows[to++] = at(marks, traits.marks);
    rows[to++] =
      colon + (traits.colon < 0 ? 0 : traits.last === kinds.colon ? 1 : traits.beforeColon < 5 ? 2 : 3);
    rows[to++] = copies + 2 * occurrence + long;
    rows[to++] = blanks + (candidate.parted ? 1 : 0) + (lines[line + 1]?.parted !== false ? 2 : 0);
    bits[line] = traits.words <= shortLine ? traits.classes : 0;
  }
  const single = new Int32Array(lines.length);
  let singles = 0;
  for (let line = 0; line < lines.length; line++) if ((occurrences[line] ?? 0) < 3) single[singles++] = line;
  return { width: ownWidth, rows, bits, single: single.subarray(0, singles) };
}

/** So many lines of one text are scattered over a page by its template: they part nothing and join nothing. */
const many = 4;

/** Longer lines are no template's. */
const longestCopy = 160;
/** In letter case, accents and quotes a template spells a line in so many ways at most. */
const mostSpellings = 16;

/** 0: the only one of its text, 1: the first of several, 2: a later one, 3: one of many. */
function occurrencesOf(lines: readonly Candidate[]): Uint8Array {
  /** The last line with each print, and for each line the one before it with the same print and another text. */
  const seen = new Map<number, number>();
  const others = new Int32Array(lines.length);
  const first = new Int32Array(lines.length);
  const counts = new Int32Array(lines.length);
  const found = new Uint8Array(lines.length);
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    first[line] = line;
    if (!candidate || candidate.traits.length > longestCopy) continue;
    const { print } = candidate.traits;
    const latest = seen.get(print) ?? -1;
    let other = latest;
    for (let spelling = 1; other >= 0 && lines[other]?.text !== candidate.text; spelling++)
      other = spelling < mostSpellings ? (others[other] ?? -1) : -1;
    if (other < 0) {
      others[line] = latest;
      seen.set(print, line);
    } else {
      first[line] = other;
      counts[other] = (counts[other] ?? 0) + 1;
      found[other] = 1;
      found[line] = 2;
    }
  }
  for (let line = 0; line < lines.length; line++)
    if ((counts[first[line] ?? 0] ?? 0) >= many - 1) found[line] = 3;
  return found;
}

const second = new Schema();
const levels = [-350, -250, -180, -120, -60, 0, 60, 120, 180, 250, 350];
const lowest = (levels[0] ?? 0) - 1;
const highest = levels.at(-1) ?? 0;
/** The level of each value between the bounds. */
const levelTable = Uint8Array.from(
  { length: highest - lowest + 1 },
  (_, at) => levels.filter(level => lowest + at >= level).length,
);
const levelOf = (value: number): number =>
  levelTable[Math.max(lowest, Math.min(highest, value)) - lowest] ?? 0;
const levelNames = [...levels.map(level => `under ${level}`), 'more'];
const own = second.flags('own score', levelNames);
const before = [
  second.flags('score before', levelNames),
  second.flags('2-3 before', levelNames),
  second.flags('4-8 before', levelNames),
  second.flags('9-20 before', levelNames),
];
const after = [
  second.flags('score after', levelNames),
  second.flags('2-3 after', levelNames),
  second.flags('4-8 after', levelNames),
  second.flags('9-20 after', levelNames),
];
const distances = [1, 2, 3, 4, 6, 9, 14, 25, 50, 100];
const sinceProse = scale(second, 'lines since prose', distances);
const untilProse = scale(second, 'lines until prose', distances);
const proseBefore = scale(
  second,
  'prose before it, of 1000',
  [1, 10, 30, 100, 300, 500, 700, 900, 970, 990, 999, 1000],
);
const proseNear = scale(second, 'prose in 21 lines around, of 1000', [1, 20, 50, 100, 200, 400, 700]);
const place = second.flags(
  'place',
  product(['before the prose', 'between', 'behind the prose', 'is prose'], spans),
);
const run = scale(second, 'lines in its run of short lines', [1, 2, 3, 4, 6, 10, 20, 50]);
const runPlace = second.flags('in its run', ['no run', 'first', 'last', 'only', 'inside']);
const group = scale(second, 'lines without a blank between', [2, 3, 4, 6, 10, 20, 50]);
const groupProse = second.flags('prose in that group', ['no', 'yes', 'no group']);
const proseLines = scale(second, 'lines of prose', [1, 3, 6, 12, 25, 50]);
const proseShare = scale(second, 'share of prose lines %', [2, 5, 10, 20, 35, 50, 70]);
const kindsAround = ['edge', 'prose', 'sentence', 'long', 'heading', 'label', 'marked', 'furniture'];
const previous = second.flags('before it', product(kindsAround, kindsAround));
const next = second.flags('after it', product(kindsAround, kindsAround));
const contextWidth = 22;
export const secondNames: readonly string[] = second.names;

/** Lines that carry the article when the scores are right: several words, clearly for. */
export const isCarrying = (score: number, { traits }: Candidate): boolean =>
  score > 100 && traits.words >= 12;

/**
 * The features of what stands around the single lines, one row each, by the scores (hundredths of a log-odds) of their own
 * build. What a template repeats many times stands around nothing.
 */
export function contextFeatures(
  all: readonly Candidate[],
  allScores: Int32Array,
  allStrengths: Uint8Array,
  single: Int32Array,
): Int16Array {
  const count = single.length;
  const lines: Candidate[] = [];
  const parted = new Uint8Array(count);
  const scores = new Int32Array(count);
  const strengths = new Uint8Array(count);
  for (let line = 0, at = 0; line < count; line++) {
    const place = single[line] ?? 0;
    const candidate = all[place];
    if (!candidate) break;
    lines.push(candidate);
    scores[line] = allScores[place] ?? 0;
    strengths[line] = allStrengths[place] ?? 0;
    for (; at <= place; at++) if (all[at]?.parted) parted[line] = 1;
  }
  const rows = new Int16Array(count * contextWidth);
  const sums = new Int32Array(count + 1);
  const prose = new Int32Array(count + 1);
  const carrying = new Uint8Array(count);
  const kind = new Uint8Array(count + 4);
  let carriers = 0;
  for (let line = 0; line < count; line++) {
    const candidate = lines[line];
    if (!candidate) break;
    const { traits } = candidate;
    const score = scores[line] ?? 0;
    const carries = isCarrying(score, candidate);
    if (carries) carriers++;
    carrying[line] = carries ? 1 : 0;
    sums[line + 1] = (sums[line] ?? 0) + Math.max(-450, Math.min(450, score));
    prose[line + 1] = (prose[line] ?? 0) + (carries ? Math.min(traits.length, 2000) : 0);
    kind[line + 2] = carries
      ? 1
      : (strengths[line] ?? 0) >= 2
        ? 7
        : traits.last === kinds.stop
          ? 2
          : traits.words > 14
            ? 3
            : traits.marks > 0
              ? 6
              : traits.words > 2
                ? 4
                : 5;
  }
  const total = prose[count] ?? 0;
  const since = new Int32Array(count);
  const until = new Int32Array(count);
  for (let line = 0, distance = 1000; line < count; line++) {
    distance++;
    since[line] = distance;
    if (carrying[line]) distance = 0;
  }
  for (let line = count - 1, distance = 1000; line >= 0; line--) {
    distance++;
    until[line] = distance;
    if (carrying[line]) distance = 0;
  }
  const mean = (from: number, to: number): number => {
    const low = Math.max(0, Math.min(count, from));
    const high = Math.max(0, Math.min(count, to));
    return high > low ? (((sums[high] ?? 0) - (sums[low] ?? 0)) / (high - low)) | 0 : -500;
  };
  const share = count === 0 ? 0 : ((100 * carriers) / count) | 0;
  let runStart = 0;
  let runEnd = 0;
  let groupStart = 0;
  let groupEnd = 0;
  for (let line = 0, to = 0; line < count; line++) {
    const candidate = lines[line];
    if (!candidate) break;
    const span = spanOf[Math.min(31, candidate.traits.words)] ?? 0;
    if (line >= runEnd) {
      runStart = line;
      runEnd = line;
      while (runEnd < count && (kind[runEnd + 2] ?? 0) > 3) runEnd++;
    }
    if (line >= groupEnd) {
      groupStart = line;
      groupEnd = line + 1;
      while (groupEnd < count && !parted[groupEnd]) groupEnd++;
    }
    const from = Math.max(0, line - 10);
    const end = Math.min(count, line + 11);
    const near = total ? ((1000 * ((prose[end] ?? 0) - (prose[from] ?? 0))) / total) | 0 : 0;
    const passed = total ? ((1000 * (prose[line] ?? 0)) / total) | 0 : 0;
    const zone = carrying[line] ? 3 : (prose[line] ?? 0) === 0 ? 0 : (prose[line] ?? 0) === total ? 2 : 1;
    const inGroup = groupEnd - groupStart;
    const groupMass = (prose[groupEnd] ?? 0) - (prose[groupStart] ?? 0);
    rows[to++] = own + levelOf(scores[line] ?? 0);
    rows[to++] = (before[0] ?? 0) + levelOf(mean(line - 1, line));
    rows[to++] = (before[1] ?? 0) + levelOf(mean(line - 3, line - 1));
    rows[to++] = (before[2] ?? 0) + levelOf(mean(line - 8, line - 3));
    rows[to++] = (before[3] ?? 0) + levelOf(mean(line - 20, line - 8));
    rows[to++] = (after[0] ?? 0) + levelOf(mean(line + 1, line + 2));
    rows[to++] = (after[1] ?? 0) + levelOf(mean(line + 2, line + 4));
    rows[to++] = (after[2] ?? 0) + levelOf(mean(line + 4, line + 9));
    rows[to++] = (after[3] ?? 0) + levelOf(mean(line + 9, line + 21));
    rows[to++] = at(sinceProse, since[line] ?? 0);
    rows[to++] = at(untilProse, until[line] ?? 0);
    rows[to++] = at(proseBefore, passed);
    rows[to++] = at(proseNear, near);
    rows[to++] = place + spans.length * zone + span;
    rows[to++] = at(run, line < runEnd ? runEnd - runStart : 0);
    rows[to++] =
      runPlace +
      (line >= runEnd
        ? 0
        : runEnd - runStart === 1
          ? 3
          : line === runStart
            ? 1
            : line === runEnd - 1
              ? 2
              : 4);
    rows[to++] = at(group, inGroup);
    rows[to++] = groupProse + (inGroup === 1 ? 2 : groupMass > 0 ? 1 : 0);
    rows[to++] = at(proseLines, carriers);
    rows[to++] = at(proseShare, share);
    rows[to++] = previous + 8 * (kind[line + 1] ?? 0) + (kind[line] ?? 0);
    rows[to++] = next + 8 * (kind[line + 3] ?? 0) + (kind[line + 4] ?? 0);
  }
  return rows;
}

/** How the features of one line are weighed: a weight each, and the word classes of a byte summed up beforehand. */
export interface Weighing {
  readonly own: Int32Array;
  readonly ofClasses: readonly Int32Array[];
  readonly context: Int32Array;
}

/** @param weights by number in `allNames` */
export function weighing(weights: ArrayLike<number>): Weighing {
  const ofBit = new Int32Array(32);
  classBits.forEach((bit, at) => {
    ofBit[bit] = weights[wordClasses + at] ?? 0;
  });
  const ofClasses = [0, 8, 16, 24].map(shift =>
    Int32Array.from({ length: 256 }, (_, byte) => {
      let sum = 0;
      for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) sum += ofBit[shift + bit] ?? 0;
      return sum;
    }),
  );
  return {
    own: Int32Array.from({ length: firstNames.length }, (_, at) => weights[at] ?? 0),
    ofClasses,
    context: Int32Array.from({ length: secondNames.length }, (_, at) => weights[firstNames.length + at] ?? 0),
  };
}

/** Sums of the weights of each line's own build. */
export function weighOwn({ rows, bits }: Features, { own: weights, ofClasses }: Weighing): Int32Array {
  const [low, second, third, high] = ofClasses;
  const scores = new Int32Array(bits.length);
  for (let line = 0, at = 0; line < scores.length; line++) {
    let sum = 0;
    for (const end = at + ownWidth; at < end; at++) sum += weights[rows[at] ?? 0] ?? 0;
    const mask = bits[line] ?? 0;
    if (mask)
      sum +=
        (low?.[mask & 255] ?? 0) +
        (second?.[(mask >>> 8) & 255] ?? 0) +
        (third?.[(mask >>> 16) & 255] ?? 0) +
        (high?.[mask >>> 24] ?? 0);
    scores[line] = sum;
  }
  return scores;
}

/** Adds what the context weighs to the scores of the single lines. */
export function weighContext(
  scores: Int32Array,
  context: Int16Array,
  single: Int32Array,
  { context: weights }: Weighing,
): void {
  for (let line = 0, at = 0; line < single.length; line++) {
    let sum = 0;
    for (const end = at + contextWidth; at < end; at++) sum += weights[context[at] ?? 0] ?? 0;
    const place = single[line] ?? 0;
    scores[place] = (scores[place] ?? 0) + sum;
  }
}

/** Names of all features: of a line's own build, then of the context. */
export const allNames: readonly string[] = [...firstNames, ...secondNames];

/** The features of the line at `line`, as numbers in `allNames`. `row` is its row in the context, -1 where it has none. */
export function featuresAt(line: number, ownOnes: Features, context?: Int16Array, row = -1): number[] {
  const found = Array.from(ownOnes.rows.subarray(line * ownWidth, (line + 1) * ownWidth));
  const bits = ownOnes.bits[line] ?? 0;
  classBits.forEach((bit, at) => {
    if (bits & (1 << bit)) found.push(wordClasses + at);
  });
  if (context && row >= 0)
    for (const each of context.subarray(row * contextWidth, (row + 1) * contextWidth))
      found.push(firstNames.length + each);
  return found;
}
