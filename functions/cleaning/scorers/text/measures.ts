/**
 * What is measured of each line of plain text, as yes-or-no features: a line's own build first, then what stands around
 * it once the lines have been scored by their own build. Generic on purpose: no feature knows a word, a site or a language.
 */

import * as kinds from '../../characters/kinds.ts';
import type { Candidate } from '../../document/candidate.ts';
import * as classes from '../../words/classes.ts';
import { Schema } from './schema.ts';

/** The number of the feature that stands for each raw value. */
type Scale = Int16Array;

/** A scale whose values are looked up: whole numbers from 0, larger ones count as `most`. */
function scale(schema: Schema, name: string, bounds: readonly number[]): Scale {
  const featureOf = schema.scale(name, bounds);
  return Int16Array.from({ length: (bounds.at(-1) ?? 0) + 1 }, (_, value) => featureOf(value));
}

function flags(schema: Schema, name: string, names: readonly string[]): Scale {
  const base = schema.flags(name, names);
  return Int16Array.from(names, (_, at) => base + at);
}

/** What each raw value weighs, scale by scale: features are never written down where only their sum is wanted. */
type Weighed<Scales> = { readonly [Name in keyof Scales]: Int32Array };

const weighed = <Scales extends Record<string, Scale>>(
  scales: Scales,
  weightOf: (feature: number, scale: string) => number,
): Weighed<Scales> =>
  Object.fromEntries(
    Object.entries(scales).map(([name, features]) => [
      name,
      Int32Array.from(features, feature => weightOf(feature, name)),
    ]),
  ) as Weighed<Scales>;

const at = (table: Int32Array, value: number): number =>
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
const ownScales = {
  words: scale(first, 'words', [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 40, 60, 100]),
  last: flags(first, 'ends with', product(['none', ...kindNames], ['short', 'long'])),
  begin: flags(first, 'begins with', ['none', ...kindNames]),
  stops: scale(first, 'sentence ends', [1, 2, 3, 5]),
  commas: scale(first, 'commas', [1, 2, 3, 5]),
  capitalised: flags(first, 'capitalised words', product(spans, shares)),
  shouted: flags(first, 'capital letters', shares),
  digits: flags(first, 'digits', shares),
  plain: flags(first, 'function words', product(spans, shares)),
  strength: flags(
    first,
    'furniture',
    product(['0', '1', '2', '3', 'more'], ['one word', 'few words', 'many words']),
  ),
  marks: scale(first, 'marks', [1, 2, 3, 5]),
  colon: flags(first, 'colon', ['none', 'at the end', 'after a label', 'later']),
  copies: flags(first, 'copies', product(['only', 'first', 'later', 'many'], ['short', 'long'])),
  blanks: flags(first, 'blank lines', ['none', 'before', 'after', 'around']),
};
/** One feature for each class of words, in lines short enough that a word says something of the line. */
const wordClasses = first.flags('words of', Object.keys(classes));
const classBits = Object.values(classes).map(bit => 31 - Math.clz32(bit));

export const firstNames: readonly string[] = first.names;
/** The scale in which every line has exactly one feature. */
export const homeScale = { base: 0, size: 16 };

/** Lines longer than this, in words, are not judged by the classes of their words. */
const shortLine = 24;

/** The sum of what a line's own build weighs, but for the classes of its words. */
function ownSum(
  weights: Weighed<typeof ownScales>,
  { traits, parted }: Candidate,
  strength: number,
  occurrence: number,
  isPartedAfter: boolean,
): number {
  const span = spanOf[Math.min(31, traits.words)] ?? 0;
  const long = span > 3 ? 1 : 0;
  const colon = traits.colon < 0 ? 0 : traits.last === kinds.colon ? 1 : traits.beforeColon < 5 ? 2 : 3;
  return (
    at(weights.words, traits.words) +
    at(weights.last, 2 * traits.last + long) +
    at(weights.begin, traits.first) +
    at(weights.stops, traits.stops) +
    at(weights.commas, traits.commas) +
    at(weights.capitalised, 8 * span + share(traits.capitalised, traits.classed)) +
    at(weights.shouted, share(traits.capitals, traits.letters)) +
    at(weights.digits, share(traits.digits, traits.length)) +
    at(weights.plain, 8 * span + share(traits.plain, traits.classed)) +
    at(weights.strength, 3 * Math.min(strength, 4) + (span === 0 ? 0 : span < 4 ? 1 : 2)) +
    at(weights.marks, traits.marks) +
    at(weights.colon, colon) +
    at(weights.copies, 2 * occurrence + long) +
    at(weights.blanks, (parted ? 1 : 0) + (isPartedAfter ? 2 : 0))
  );
}

const classesOf = ({ traits }: Candidate): number => (traits.words <= shortLine ? traits.classes : 0);

/** Calls for each line with its place, how often its text occurs (0–3) and whether a blank line follows. */
function eachLine(
  lines: readonly Candidate[],
  occurrences: Uint8Array,
  take: (candidate: Candidate, line: number, occurrence: number, isPartedAfter: boolean) => void,
): void {
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    if (candidate) take(candidate, line, occurrences[line] ?? 0, lines[line + 1]?.parted !== false);
  }
}

/** What both looks make of each line's own build, in hundredths of a log-odds. */
export interface OwnScores {
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Positions of the lines but for those of which there are many. */
  readonly single: Int32Array;
}

export function ownScores(
  lines: readonly Candidate[],
  strengths: Uint8Array,
  { own, ofClasses }: Looks,
): OwnScores {
  const occurrences = occurrencesOf(lines);
  const first = new Int32Array(lines.length);
  const second = new Int32Array(lines.length);
  const single = new Int32Array(lines.length);
  const [low, middle, high, highest] = ofClasses;
  let singles = 0;
  eachLine(lines, occurrences, (candidate, line, occurrence, isPartedAfter) => {
    const mask = classesOf(candidate);
    const sum =
      ownSum(own, candidate, strengths[line] ?? 0, occurrence, isPartedAfter) +
      (mask
        ? (low?.[mask & 255] ?? 0) +
          (middle?.[(mask >>> 8) & 255] ?? 0) +
          (high?.[(mask >>> 16) & 255] ?? 0) +
          (highest?.[mask >>> 24] ?? 0)
        : 0);
    const early = (sum << 16) >> 16;
    first[line] = early;
    second[line] = (sum - early) >> 16;
    if (occurrence < 3) single[singles++] = line;
  });
  return { first, second, single: single.subarray(0, singles) };
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
const distances = [1, 2, 3, 4, 6, 9, 14, 25, 50, 100];
const kindsAround = ['edge', 'prose', 'sentence', 'long', 'heading', 'label', 'marked', 'furniture'];
const contextScales = {
  own: flags(second, 'own score', levelNames),
  before1: flags(second, 'score before', levelNames),
  before2: flags(second, '2-3 before', levelNames),
  before4: flags(second, '4-8 before', levelNames),
  before9: flags(second, '9-20 before', levelNames),
  after1: flags(second, 'score after', levelNames),
  after2: flags(second, '2-3 after', levelNames),
  after4: flags(second, '4-8 after', levelNames),
  after9: flags(second, '9-20 after', levelNames),
  since: scale(second, 'lines since prose', distances),
  until: scale(second, 'lines until prose', distances),
  passed: scale(
    second,
    'prose before it, of 1000',
    [1, 10, 30, 100, 300, 500, 700, 900, 970, 990, 999, 1000],
  ),
  near: scale(second, 'prose in 21 lines around, of 1000', [1, 20, 50, 100, 200, 400, 700]),
  place: flags(
    second,
    'place',
    product(['before the prose', 'between', 'behind the prose', 'is prose'], spans),
  ),
  run: scale(second, 'lines in its run of short lines', [1, 2, 3, 4, 6, 10, 20, 50]),
  runPlace: flags(second, 'in its run', ['no run', 'first', 'last', 'only', 'inside']),
  group: scale(second, 'lines without a blank between', [2, 3, 4, 6, 10, 20, 50]),
  groupProse: flags(second, 'prose in that group', ['no', 'yes', 'no group']),
  carriers: scale(second, 'lines of prose', [1, 3, 6, 12, 25, 50]),
  share: scale(second, 'share of prose lines %', [2, 5, 10, 20, 35, 50, 70]),
  previous: flags(second, 'before it', product(kindsAround, kindsAround)),
  next: flags(second, 'after it', product(kindsAround, kindsAround)),
};
export const secondNames: readonly string[] = second.names;

/** Lines that carry the article when the scores are right: several words, clearly for. */
export const isCarrying = (score: number, { traits }: Candidate): boolean =>
  score > 100 && traits.words >= 12;

/**
 * What stands around each single line weighs so much, in hundredths of a log-odds, by the scores of the lines' own build.
 * What a template repeats many times stands around nothing.
 */
export function contextScores(
  all: readonly Candidate[],
  { first: allScores, single }: OwnScores,
  allStrengths: Uint8Array,
  weights: Weighed<typeof contextScales>,
): Int32Array {
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
  const found = new Int32Array(count);
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
  for (let line = 0; line < count; line++) {
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
    const placeInRun =
      line >= runEnd ? 0 : runEnd - runStart === 1 ? 3 : line === runStart ? 1 : line === runEnd - 1 ? 2 : 4;
    found[line] =
      at(weights.own, levelOf(scores[line] ?? 0)) +
      at(weights.before1, levelOf(mean(line - 1, line))) +
      at(weights.before2, levelOf(mean(line - 3, line - 1))) +
      at(weights.before4, levelOf(mean(line - 8, line - 3))) +
      at(weights.before9, levelOf(mean(line - 20, line - 8))) +
      at(weights.after1, levelOf(mean(line + 1, line + 2))) +
      at(weights.after2, levelOf(mean(line + 2, line + 4))) +
      at(weights.after4, levelOf(mean(line + 4, line + 9))) +
      at(weights.after9, levelOf(mean(line + 9, line + 21))) +
      at(weights.since, since[line] ?? 0) +
      at(weights.until, until[line] ?? 0) +
      at(weights.passed, passed) +
      at(weights.near, near) +
      at(weights.place, spans.length * zone + span) +
      at(weights.run, line < runEnd ? runEnd - runStart : 0) +
      at(weights.runPlace, placeInRun) +
      at(weights.group, inGroup) +
      at(weights.groupProse, inGroup === 1 ? 2 : groupMass > 0 ? 1 : 0) +
      at(weights.carriers, carriers) +
      at(weights.share, share) +
      at(weights.previous, 8 * (kind[line + 1] ?? 0) + (kind[line] ?? 0)) +
      at(weights.next, 8 * (kind[line + 3] ?? 0) + (kind[line + 4] ?? 0));
  }
  return found;
}

/** How both looks weigh: tables of sums, the first look's in the lower half of each number, the second's in the upper. */
export interface Looks {
  readonly own: Weighed<typeof ownScales>;
  /** Weights of the word classes of a byte, summed up beforehand. */
  readonly ofClasses: readonly Int32Array[];
  readonly context: Weighed<typeof contextScales>;
}

/**
 * @param firstWeights by number in `allNames`; sums of a look's own weights stay below 32768
 * @param secondWeights the same of the second look
 */
export function looks(firstWeights: ArrayLike<number>, secondWeights: ArrayLike<number>): Looks {
  const both = (feature: number): number =>
    (secondWeights[feature] ?? 0) * 65_536 + (firstWeights[feature] ?? 0);
  const ofBit = new Int32Array(32);
  classBits.forEach((bit, at) => {
    ofBit[bit] = both(wordClasses + at);
  });
  return {
    own: weighed(ownScales, both),
    ofClasses: [0, 8, 16, 24].map(shift =>
      Int32Array.from({ length: 256 }, (_, byte) => {
        let sum = 0;
        for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) sum += ofBit[shift + bit] ?? 0;
        return sum;
      }),
    ),
    context: weighed(contextScales, feature => secondWeights[firstNames.length + feature] ?? 0),
  };
}

/** Names of all features: of a line's own build, then of the context. */
export const allNames: readonly string[] = [...firstNames, ...secondNames];

/** Weights that tell one scale's feature: its number plus one, and nothing of any other scale. */
const probes = <Scales extends Record<string, Scale>>(scales: Scales): Weighed<Scales>[] =>
  Object.keys(scales).map(probed => weighed(scales, (feature, name) => (name === probed ? feature + 1 : 0)));

/** The features of each line's own build, as numbers in `allNames`: what `ownScores` weighs, for training. */
export function ownFeatures(lines: readonly Candidate[], strengths: Uint8Array): number[][] {
  const occurrences = occurrencesOf(lines);
  const tables = probes(ownScales);
  const found: number[][] = [];
  eachLine(lines, occurrences, (candidate, line, occurrence, isPartedAfter) => {
    const features = tables.map(
      table => ownSum(table, candidate, strengths[line] ?? 0, occurrence, isPartedAfter) - 1,
    );
    const mask = classesOf(candidate);
    classBits.forEach((bit, at) => {
      if (mask & (1 << bit)) features.push(wordClasses + at);
    });
    found.push(features);
  });
  return found;
}

/** The features of what stands around each single line, as numbers in `allNames`: what `contextScores` weighs, for training. */
export function contextFeatures(
  lines: readonly Candidate[],
  own: OwnScores,
  strengths: Uint8Array,
): number[][] {
  const columns = probes(contextScales).map(table => contextScores(lines, own, strengths, table));
  return Array.from(own.single, (_, row) =>
    columns.map(column => firstNames.length + (column[row] ?? 0) - 1),
  );
}
