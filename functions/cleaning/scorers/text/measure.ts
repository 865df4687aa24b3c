/** Measures each line of a document in whole numbers, for the labeller's trees: columns.ts says which. */
import { foldOf, kindOf } from '../../characters/characters.ts';
import * as kinds from '../../characters/kinds.ts';
import type { Candidate } from '../../document/lines/candidate.ts';
import type { Words } from '../../document/lines/traits.ts';
import type { Labels } from '../../document/located.ts';
import * as classes from '../../words/classes.ts';
import { seed, step } from '../../words/lexicon.ts';
import { beyond, columnNames, reach, spans, starts, width } from './columns.ts';
import { type Wordings, weighWordings } from './wordings.ts';

/** What is measured: one row a line, with empty rows around, so that trees may look beyond the ends. */
export type Table = Labels['table'];

/** Where the row of a line begins. */
export const rowOf = (line: number): number => (line + reach) * width;

export interface Measured {
  readonly lines: readonly Candidate[];
  readonly words: Words;
  readonly strengths: Uint8Array;
}

export function measure(measured: Measured, wordings: Wordings): Table {
  const count = measured.lines.length;
  const rows = new Int16Array((count + 2 * reach) * width).fill(beyond);
  const table = { rows, count, prose: new Int32Array(count) };
  measureLines(measured, table);
  measureWords(measured, table, wordings);
  const sums = new Sums(table);
  measurePlaces(table, sums);
  measureWindows(table, sums);
  measureDocument(measured, table, sums);
  return table;
}

const least = (value: number, most: number): number => Math.min(value, most);
const share = (part: number, whole: number): number => (whole > 0 ? ((255 * part) / whole) | 0 : 0);
/** Eight steps to each doubling. */
export function logarithm(value: number): number {
  if (value <= 0) return 0;
  const power = 31 - Math.clz32(value + 1);
  return least(power * 8 + ((((value + 1) * 8) >>> power) & 7), 255);
}

/** Units of a line that are looked at (traits.ts looks at as many). */
const looked = 160;

const furnitureWords =
  classes.share |
  classes.network |
  classes.join |
  classes.letter |
  classes.cookie |
  classes.choice |
  classes.advert |
  classes.comment |
  classes.form |
  classes.legal |
  classes.footer |
  classes.topic |
  classes.site |
  classes.previous |
  classes.next |
  classes.wall;
const countedWords = classes.count | classes.unit | classes.date;
const pieceWords = classes.piece | classes.more | classes.read | classes.offer;
const legalWords = classes.legal | classes.footer | classes.site;

const kindNumbers: Readonly<Record<string, number>> = {
  heading: 1,
  item: 2,
  quote: 3,
  code: 4,
  row: 5,
  verse: 6,
  caption: 7,
};

function measureLines({ lines, words, strengths }: Measured, { rows, prose }: Table): void {
  const { classes: masks } = words;
  const copies = new Map<number, number>();
  const copyOf = new Int32Array(lines.length);
  for (let line = 0; line < lines.length; line++) {
    const print = lines[line]?.traits.print ?? 0;
    const copy = (copies.get(print) ?? 0) + 1;
    copies.set(print, copy);
    copyOf[line] = copy;
  }
  const packless = knownShare(words) < fewKnown;
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    if (!candidate) break;
    const { traits, read, text } = candidate;
    const { length, from, classed, letters, last, stops } = traits;
    const seen = least(length, looked);
    let furniture = 0;
    let counted = 0;
    let legal = 0;
    let piece = 0;
    for (let at = from; at < from + classed; at++) {
      const mask = masks[at] ?? 0;
      if (mask & classes.plain) continue;
      if (mask & furnitureWords) furniture++;
      if (mask & countedWords) counted++;
      if (mask & pieceWords) piece++;
      if (mask & legalWords) legal++;
    }
    // A dense character is a letter and no word: where half of the words are single characters, the script has no spaces.
    const dense = denseIn(words, from, classed);
    const signs = signsOf(text, seen);
    const reads = proseOf(candidate, dense, packless);
    prose[line] = reads;
    let at = rowOf(line) + starts.own;
    rows[at++] = least(length, 2000);
    rows[at++] = least(traits.words, 500);
    rows[at++] = share(letters, seen);
    rows[at++] = share(traits.digits, seen);
    rows[at++] = share(traits.capitals, letters);
    rows[at++] = share(traits.capitalised, classed);
    rows[at++] = traits.commas;
    rows[at++] = traits.marks;
    rows[at++] = traits.first;
    rows[at++] = last;
    rows[at++] = traits.colon < 0 ? -1 : least(traits.beforeColon, 20);
    rows[at++] = traits.plain;
    rows[at++] = share(traits.plain, classed);
    rows[at++] = share(traits.unknown, classed);
    rows[at++] = stops;
    rows[at++] = reads;
    rows[at++] = furniture;
    rows[at++] = share(furniture, classed);
    rows[at++] = strengths[line] ?? 0;
    rows[at++] = share(counted, classed);
    rows[at++] = share(legal, classed);
    rows[at++] = share(piece, classed);
    rows[at++] = least(copies.get(traits.print) ?? 1, 50);
    rows[at++] = least(copyOf[line] ?? 1, 50);
    rows[at++] = candidate.parted ? 1 : 0;
    rows[at++] = lines[line + 1]?.parted === false ? 0 : 1;
    rows[at++] = kindNumbers[read.kind] ?? 0;
    rows[at++] = linkedIn(read);
    rows[at++] = share(dense, letters);
    rows[at++] = signs & 0xff;
    rows[at++] = (signs >>> 8) & 0xf;
    rows[at++] = (signs >>> 12) & 0xf;
    rows[at++] = (signs >>> 16) & 0xf;
    rows[at++] = (signs >>> 20) & 0xf;
  }
}

/** Share of the line that is links, in per cent. */
function linkedIn({ linked, marks, plain, text }: Candidate['read']): number {
  if (linked !== undefined) return linked;
  if (!marks) return 0;
  let units = 0;
  for (const { kind, start, end } of marks) if (kind === 'link') units += end - start;
  return Math.min(100, ((100 * units) / ((plain ?? text).length || 1)) | 0);
}

/** Units of a script without spaces among a line's words: their hashes are characters. */
function denseIn({ hashes }: Words, from: number, classed: number): number {
  let dense = 0;
  for (let at = from; at < from + classed; at++) {
    const hash = hashes[at] ?? 0;
    if (hash >= 0x0e00 && hash <= 0xffff) dense++;
  }
  return dense;
}

/** Quotes and brackets (8 bits), then amounts of money and per cent, addresses, times and dates, bars (4 bits each). */
function signsOf(text: string, seen: number): number {
  let quotes = 0;
  let amounts = 0;
  let addresses = 0;
  let times = 0;
  let bars = 0;
  for (let at = 0; at < seen; at++) {
    const unit = text.charCodeAt(at);
    // Letters, digits and spaces are nearly all: none of them matters here.
    if (unit === 0x20 || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a)) continue;
    if (unit >= 0x30 && unit <= 0x39) {
      const sign = text.charCodeAt(at + 1);
      const next = text.charCodeAt(at + 2);
      if (next >= 0x30 && next <= 0x39 && (sign === 0x3a || sign === 0x2f || sign === 0x2e || sign === 0x2d))
        times++;
    } else if (
      unit === 0x22 ||
      unit === 0x28 ||
      unit === 0x5b ||
      unit === 0x201c ||
      unit === 0xab ||
      unit === 0x201e
    )
      quotes++;
    else if (unit === 0x24 || unit === 0x25 || unit === 0x20ac || unit === 0xa3 || unit === 0xa5) amounts++;
    else if (unit === 0x40 || unit === 0xa9) addresses++;
    else if (unit === 0x3a && text.charCodeAt(at + 1) === 0x2f) addresses += 2;
    else if (
      unit === 0x7c ||
      unit === 0xbb ||
      unit === 0x3e ||
      unit === 0xb7 ||
      unit === 0x2022 ||
      unit === 0x203a
    )
      bars++;
  }
  return (
    least(quotes, 255) |
    (least(amounts, 15) << 8) |
    (least(addresses, 15) << 12) |
    (least(times, 15) << 16) |
    (least(bars, 15) << 20)
  );
}

/** A language whose function words no pack knows has so few known words, in 255. */
const fewKnown = 20;

/** Share of the words that mean something in the document's languages, in 255. */
function knownShare({ classes: masks, length }: Words): number {
  let count = 0;
  for (let at = 0; at < length; at++) if (!((masks[at] ?? 0) & meaningless)) count++;
  return share(count, length);
}

const meaningless = classes.unknown | classes.name | classes.number;

const longestProse = 600;
const shortestProse = 40;

/** How much a line reads like prose: 0, or its length up to 600, less where no sentence ends. */
function proseOf({ traits }: Candidate, dense: number, packless: boolean): number {
  const { length, words, classed, plain, last, stops, commas, letters } = traits;
  const isDense = 3 * dense > letters;
  const speaks = isDense ? commas + stops > 0 : packless ? words >= 8 : 6 * plain >= classed && plain >= 2;
  const size = isDense ? 2 * length : length;
  if (!speaks || size < shortestProse) return 0;
  const most = least(size, longestProse);
  if (last !== kinds.stop && stops < 1) return size < 100 ? most >> 2 : most >> 1;
  return size < 80 ? (3 * most) >> 2 : most;
}

/** From here on a line is prose enough to tell what the document speaks of. */
const telling = 60;
/** The table of words that prose speaks of has 2^bits places. */
const topicBits = 13;
const topicPlaces = 1 << topicBits;
const longestRead = 2000;

const placeIn = (hash: number): number => (hash ^ (hash >>> 13) ^ (hash >>> 22)) & (topicPlaces - 1);

function measureWords({ lines, words }: Measured, { rows, prose }: Table, wordings: Wordings): void {
  const { classes: masks, hashes } = words;
  /** In how many telling lines a word occurs, and the last of them. */
  const times = new Uint16Array(topicPlaces);
  const latest = new Int32Array(topicPlaces).fill(-1);
  const first = new Uint8Array(topicPlaces);
  const note = (place: number, line: number): void => {
    if (latest[place] === line) return;
    latest[place] = line;
    times[place] = (times[place] ?? 0) + 1;
  };
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    if (!candidate) break;
    if (line > 0 && (prose[line] ?? 0) < telling) continue;
    const { from, classed, length } = candidate.traits;
    for (let at = from; at < from + classed; at++) {
      const place = topicAt(masks, hashes, at, from + classed);
      if (place < 0) continue;
      if (line === 0) first[place] = 1;
      if ((prose[line] ?? 0) >= telling) note(place, line);
    }
    if (length > looked && (prose[line] ?? 0) >= telling)
      eachHash(candidate.text, place => note(place, line));
  }
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    if (!candidate) break;
    const { from, classed } = candidate.traits;
    const self = (prose[line] ?? 0) >= telling ? 1 : 0;
    let count = 0;
    let shared = 0;
    let sum = 0;
    let inFirst = 0;
    for (let at = from; at < from + classed; at++) {
      const place = topicAt(masks, hashes, at, from + classed);
      if (place < 0) continue;
      count++;
      const others = (times[place] ?? 0) - self;
      if (others > 0) {
        shared++;
        sum += others;
      }
      inFirst += first[place] ?? 0;
    }
    let at = rowOf(line) + starts.words;
    rows[at++] = share(shared, count);
    rows[at++] = count ? least(((8 * sum) / count) | 0, 1000) : 0;
    rows[at++] = share(inFirst, count);
    weighWordings(wordings, words, from, classed, rows, at);
  }
}

const silent = classes.plain | classes.number;

/** The place of a word that says something; in scripts without spaces, of two characters that stand together. -1: none. */
function topicAt(masks: Int32Array, hashes: Int32Array, at: number, end: number): number {
  if ((masks[at] ?? 0) & silent) return -1;
  const hash = hashes[at] ?? 0;
  if (hash < 0x0e00 || hash > 0xffff) return placeIn(hash);
  const next = at + 1 < end ? (hashes[at + 1] ?? 0) : 0;
  return next > 0x0dff && next <= 0xffff ? placeIn(Math.imul(hash, 0x9e3779b1) ^ next) : -1;
}

/** The words in the middle of a long line, which traits.ts leaves out: longer ones, as they nearly always say something. */
function eachHash(text: string, take: (place: number) => void): void {
  const end = least(text.length, longestRead);
  let hash = seed;
  let size = 0;
  let before = 0;
  for (let at = 120; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind <= kinds.digit) {
      hash = step(hash, foldOf(unit));
      size++;
      before = 0;
    } else if (kind === kinds.dense) {
      const folded = foldOf(unit);
      if (before) take(placeIn(Math.imul(before, 0x9e3779b1) ^ folded));
      before = folded;
      size = 0;
      hash = seed;
    } else if (kind !== kinds.joiner) {
      if (size > 3) take(placeIn(hash));
      size = 0;
      hash = seed;
      before = 0;
    }
  }
}

/** Lines shorter than this that are no prose are short. */
const shortLine = 60;
const hardlyProse = 20;
/** Prose lines with at most so many others between them are one run. */
const gap = 4;
const runProse = 50;

/** Sums over all lines before a line, of what is averaged or compared. */
class Sums {
  readonly length: Int32Array;
  readonly text: Int32Array;
  readonly plain: Int32Array;
  readonly prose: Int32Array;
  readonly short: Int32Array;
  readonly digits: Int32Array;
  readonly topic: Int32Array;
  readonly copies: Int32Array;
  readonly word: Int32Array;
  readonly furniture: Int32Array;
  readonly linked: Int32Array;

  constructor({ rows, count, prose }: Table) {
    const sums = (): Int32Array => new Int32Array(count + 1);
    this.length = sums();
    this.text = sums();
    this.plain = sums();
    this.prose = sums();
    this.short = sums();
    this.digits = sums();
    this.topic = sums();
    this.copies = sums();
    this.word = sums();
    this.furniture = sums();
    this.linked = sums();
    for (let line = 0; line < count; line++) {
      const row = rowOf(line);
      const length = rows[row + column.length] ?? 0;
      const reads = prose[line] ?? 0;
      this.length[line + 1] = (this.length[line] ?? 0) + least(length, 300);
      this.text[line + 1] = (this.text[line] ?? 0) + length;
      this.plain[line + 1] = (this.plain[line] ?? 0) + (rows[row + column.plainShare] ?? 0);
      this.prose[line + 1] = (this.prose[line] ?? 0) + reads;
      this.short[line + 1] = (this.short[line] ?? 0) + (reads < hardlyProse && length < shortLine ? 1 : 0);
      this.digits[line + 1] = (this.digits[line] ?? 0) + (rows[row + column.digits] ?? 0);
      this.topic[line + 1] = (this.topic[line] ?? 0) + (rows[row + column.topic] ?? 0);
      this.copies[line + 1] = (this.copies[line] ?? 0) + ((rows[row + column.copies] ?? 0) > 1 ? 1 : 0);
      this.word[line + 1] = (this.word[line] ?? 0) + (rows[row + column.wordMean] ?? 0);
      this.linked[line + 1] = (this.linked[line] ?? 0) + (rows[row + column.linked] ?? 0);
      this.furniture[line + 1] =
        (this.furniture[line] ?? 0) + ((rows[row + column.strength] ?? 0) > 0 ? 1 : 0);
    }
  }
}

function measureWindows({ rows, count }: Table, sums: Sums): void {
  for (let line = 0; line < count; line++) {
    let at = rowOf(line) + starts.windows;
    for (const span of spans) {
      const from = line > span ? line - span : 0;
      const to = least(line + span + 1, count);
      const size = to - from;
      rows[at++] = (((sums.length[to] ?? 0) - (sums.length[from] ?? 0)) / size) | 0;
      rows[at++] = (((sums.plain[to] ?? 0) - (sums.plain[from] ?? 0)) / size) | 0;
      rows[at++] = (((sums.prose[to] ?? 0) - (sums.prose[from] ?? 0)) / size) | 0;
      rows[at++] = share((sums.short[to] ?? 0) - (sums.short[from] ?? 0), size);
      rows[at++] = (((sums.digits[to] ?? 0) - (sums.digits[from] ?? 0)) / size) | 0;
      rows[at++] = (((sums.topic[to] ?? 0) - (sums.topic[from] ?? 0)) / size) | 0;
      rows[at++] = share((sums.copies[to] ?? 0) - (sums.copies[from] ?? 0), size);
      rows[at++] = (((sums.word[to] ?? 0) - (sums.word[from] ?? 0)) / size) | 0;
      rows[at++] = share((sums.furniture[to] ?? 0) - (sums.furniture[from] ?? 0), size);
      rows[at++] = (((sums.linked[to] ?? 0) - (sums.linked[from] ?? 0)) / size) | 0;
    }
  }
}

/** In 1024ths of a log-odds: what a line may count at most for a stretch of lines, and against it. */
const mostFor = 3 * 1024;
const mostAgainst = 1024;
/** So much a line may speak against itself and still count for the stretch. */
const allowance = 512;
const mostSaid = 8 * 1024;
const beforeAndBehind = 5;
/** Below this, for or against, a score says little. */
const little = 1024;

/** Adds what a first look said, for the second: its scores, above 0 where they speak for furniture. */
export function measureFirstLook({ rows, count }: Table, scores: Int32Array): void {
  const said = (line: number): number => Math.max(-mostSaid, least(scores[line] ?? 0, mostSaid));
  const sums = new Int32Array(count + 1);
  const stretch = { first: 0, last: -1, worth: 0 };
  let likely = 0;
  let likelyText = 0;
  let text = 0;
  let doubtful = 0;
  let runs = 0;
  let all = 0;
  for (let line = 0, start = 0, worth = 0; line < count; line++) {
    const score = said(line);
    const length = least(rows[rowOf(line) + column.length] ?? 0, 600);
    sums[line + 1] = (sums[line] ?? 0) + score;
    text += length;
    if (score < 0) {
      likely++;
      likelyText += length;
      if (line === 0 || said(line - 1) >= 0) runs++;
    }
    if (Math.abs(score) < little) doubtful++;
    const own = Math.max(-mostAgainst, least(allowance - score, mostFor));
    if (own > 0) all += own;
    if (worth <= 0) {
      worth = 0;
      start = line;
    }
    worth += own;
    if (worth > stretch.worth) {
      stretch.worth = worth;
      stretch.first = start;
      stretch.last = line;
    }
  }
  const mean = (from: number, to: number): number => {
    const low = Math.max(0, from);
    const high = least(to, count);
    return high > low ? (((sums[high] ?? 0) - (sums[low] ?? 0)) / (high - low)) | 0 : 0;
  };
  const ofDocument = [
    share(likely, count),
    share(likelyText, text),
    share(doubtful, count),
    share(stretch.worth, all),
    least(runs, 255),
  ];
  for (let line = 0; line < count; line++) {
    let at = rowOf(line) + starts.firstLook;
    rows[at++] = said(line);
    rows[at++] = mean(line - 1, line + 2);
    rows[at++] = mean(line - 3, line + 4);
    rows[at++] = mean(line - 7, line + 8);
    rows[at++] = mean(line - 15, line + 16);
    rows[at++] = mean(line - beforeAndBehind, line);
    rows[at++] = mean(line + 1, line + 1 + beforeAndBehind);
    rows[at++] = mean(0, line);
    rows[at++] = mean(line + 1, count);
    rows[at++] =
      line < stretch.first
        ? Math.max(-500, line - stretch.first)
        : line > stretch.last
          ? least(line - stretch.last, 500)
          : 0;
    rows[at++] =
      line < stretch.first || line > stretch.last
        ? -1
        : share(line - stretch.first, stretch.last - stretch.first + 1);
    for (const each of ofDocument) rows[at++] = each;
  }
}

interface Run {
  readonly first: number;
  last: number;
  prose: number;
}

function measurePlaces({ rows, count, prose }: Table, sums: Sums): void {
  const runs: Run[] = [];
  const runOf = new Int32Array(count).fill(-1);
  for (let line = 0, latest = -1; line < count; line++) {
    if ((prose[line] ?? 0) < runProse) continue;
    let run = runs.at(-1);
    if (!run || line - latest > gap) {
      run = { first: line, last: line, prose: 0 };
      runs.push(run);
      latest = line - 1;
    }
    for (let between = latest + 1; between <= line; between++) runOf[between] = runs.length - 1;
    run.last = line;
    run.prose += prose[line] ?? 0;
    latest = line;
  }
  const ranks = new Int32Array(runs.length);
  const order = runs
    .map((_, run) => run)
    .sort((a, b) => (runs[b]?.prose ?? 0) - (runs[a]?.prose ?? 0) || a - b);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank] ?? 0] = rank;
  const biggest = runs[order[0] ?? -1];
  const next = new Int32Array(count + 1).fill(count);
  const shortAfter = new Int32Array(count + 1);
  const alikeAfter = new Int32Array(count + 1);
  const lengthAt = (line: number): number => rows[rowOf(line) + column.length] ?? 0;
  const isShort = (line: number): boolean => (prose[line] ?? 0) < hardlyProse && lengthAt(line) < shortLine;
  const areAlike = (one: number, other: number): boolean =>
    Math.abs(lengthAt(one) - lengthAt(other)) <= 4 + (lengthAt(one) >> 2);
  for (let line = count - 1; line >= 0; line--) {
    next[line] = (prose[line] ?? 0) >= runProse ? line : (next[line + 1] ?? count);
    shortAfter[line] = isShort(line) ? (shortAfter[line + 1] ?? 0) + 1 : 0;
    alikeAfter[line] = line + 1 < count && areAlike(line, line + 1) ? (alikeAfter[line + 1] ?? 0) + 1 : 0;
  }
  const all = sums.prose[count] ?? 0;
  const whole = sums.text[count] ?? 0;
  let latest = -1;
  let shortBefore = 0;
  let alikeBefore = 0;
  for (let line = 0; line < count; line++) {
    const before = sums.prose[line] ?? 0;
    const until = next[line + 1] ?? count;
    const number = runOf[line] ?? -1;
    const run = runs[number];
    const text = sums.text[line] ?? 0;
    const after = sums.prose[line + 1] ?? 0;
    shortBefore = isShort(line) ? shortBefore + 1 : 0;
    alikeBefore = line > 0 && areAlike(line - 1, line) ? alikeBefore + 1 : 0;
    let at = rowOf(line) + starts.places;
    rows[at++] = least(line, 2000);
    rows[at++] = least(count - 1 - line, 2000);
    rows[at++] = ((1000 * line) / count) | 0;
    rows[at++] = ((1000 * text) / (whole || 1)) | 0;
    rows[at++] = logarithm(before);
    rows[at++] = logarithm(all - after);
    rows[at++] = share(before, all);
    rows[at++] = latest < 0 ? 500 : least(line - latest, 400);
    rows[at++] = until >= count ? 500 : least(until - line, 400);
    rows[at++] = latest < 0 ? 0 : (prose[latest] ?? 0);
    rows[at++] = until >= count ? 0 : (prose[until] ?? 0);
    rows[at++] = run ? logarithm(run.prose) : 0;
    rows[at++] = run ? least(run.last - run.first + 1, 500) : 0;
    rows[at++] = !biggest
      ? 999
      : line < biggest.first
        ? Math.max(-900, line - biggest.first)
        : line > biggest.last
          ? least(line - biggest.last, 900)
          : 0;
    rows[at++] =
      !biggest || line < biggest.first || line > biggest.last
        ? -1
        : share(line - biggest.first, biggest.last - biggest.first + 1);
    rows[at++] = biggest ? logarithm(biggest.prose) : 0;
    rows[at++] = least(shortBefore, 300);
    rows[at++] = least(shortAfter[line] ?? 0, 300);
    rows[at++] = latest < 0 ? 9999 : least(text - (sums.text[latest + 1] ?? 0), 9000);
    rows[at++] = until >= count ? 9999 : least((sums.text[until] ?? 0) - (sums.text[line + 1] ?? 0), 9000);
    rows[at++] = least(alikeBefore, 200);
    rows[at++] = least(alikeAfter[line] ?? 0, 200);
    rows[at++] = logarithm(before - (sums.prose[Math.max(0, line - 5)] ?? 0));
    rows[at++] = logarithm((sums.prose[least(count, line + 6)] ?? 0) - after);
    rows[at++] = run ? share(run.prose, all) : 0;
    rows[at++] = run ? least(ranks[number] ?? 0, 98) : 99;
    if ((prose[line] ?? 0) >= runProse) latest = line;
  }
}

function measureDocument({ lines, words }: Measured, { rows, count, prose }: Table, sums: Sums): void {
  let long = 0;
  let proseLines = 0;
  let run = 0;
  let biggest = 0;
  let blanks = 0;
  let plain = 0;
  let classed = 0;
  let dense = 0;
  let letters = 0;
  let digits = 0;
  let stops = 0;
  let marked = 0;
  for (let line = 0; line < count; line++) {
    const candidate = lines[line];
    if (!candidate) break;
    const { traits } = candidate;
    const reads = prose[line] ?? 0;
    if (traits.length >= 80) long++;
    if (reads >= telling) {
      proseLines++;
      run += reads;
      if (run > biggest) biggest = run;
    } else if (reads < hardlyProse && traits.length > 3) run = (3 * run) >> 2;
    if (candidate.parted) blanks++;
    plain += traits.plain;
    classed += traits.classed;
    letters += traits.letters;
    dense += denseIn(words, traits.from, traits.classed);
    if (3 * traits.digits > traits.length) digits++;
    if (traits.last === kinds.stop) stops++;
    if (traits.marks > 0) marked++;
  }
  const whole = sums.text[count] ?? 0;
  const values = [
    least(count, 5000),
    logarithm(whole),
    share(long, count),
    logarithm(biggest),
    least(proseLines, 1000),
    logarithm(sums.prose[count] ?? 0),
    count ? least((whole / count) | 0, 1000) : 0,
    share(blanks, count),
    share(plain, classed),
    share(dense, letters),
    share(sums.furniture[count] ?? 0, count),
    knownShare(words),
    share(digits, count),
    share(stops, count),
    share(marked, count),
  ];
  for (let line = 0; line < count; line++) rows.set(values, rowOf(line) + starts.document);
}

/** Columns that other columns are made of. */
const column = {
  length: columnNames.indexOf('length'),
  plainShare: columnNames.indexOf('plainShare'),
  digits: columnNames.indexOf('digits'),
  topic: columnNames.indexOf('topic'),
  copies: columnNames.indexOf('copies'),
  wordMean: columnNames.indexOf('wordMean'),
  strength: columnNames.indexOf('strength'),
  linked: columnNames.indexOf('linked'),
};
