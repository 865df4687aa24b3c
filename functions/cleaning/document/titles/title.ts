/** Which line is the title, and what the article is called. */

import * as kinds from '../../characters/kinds.ts';
import type { Shape, Title } from '../../cleaning.ts';
import type { Reading } from '../../readers/reading.ts';
import * as classes from '../../words/classes.ts';
import { isMark } from '../furniture.ts';
import type { Candidate } from '../lines/candidate.ts';
import { copyOf } from '../lines/comparable.ts';
import type { Words } from '../lines/traits.ts';
import { withoutPage } from './counter.ts';
import { looksLikeTrail } from './trail.ts';

/** Longest title, in UTF-16 units. */
const longest = 300;

/**
 * Position of the line that is the title: what the source names itself, a heading of the first level before the prose, else
 * the first line that is neither furniture nor part of a menu. Never the first sentence.
 */
export function titleLine(
  reading: Reading,
  lines: readonly Candidate[],
  anchors: readonly boolean[],
  strengths: Uint8Array,
  shape: Shape,
  words: Words,
): number | undefined {
  if (reading.titles.length > 0) {
    const isNamed = copyOf(reading.titles.map(title => title.text));
    const named = lines.findIndex(line => isNamed(line.text));
    return named === -1 ? undefined : named;
  }
  const prose = anchors.indexOf(true);
  const heading = lines.findIndex(({ read }) => read.kind === 'heading' && read.level === 1);
  if (heading !== -1 && (prose === -1 || heading < prose)) return heading;
  const isFurniture = furnitureOf(lines, anchors, strengths);
  if (shape.kind === 'page-dump') return titleOfPage(lines, prose, isFurniture);
  const first = lines.findIndex(
    (candidate, at) => anchors[at] || !isFurniture[at] || candidate.read.untouchable,
  );
  const line = byEvidence(first, { lines, anchors, strengths, words, prose, isFurniture });
  const candidate = lines[line];
  if (!candidate || candidate.read.untouchable || !mayBeTitle(candidate)) return undefined;
  return anchors[line] && !comesAgain(lines, line) ? undefined : withoutNumber(lines, line);
}

/** Lines that evidence is looked for in, from the first one that may be the title. */
const nearTop = 6;
const proseLooked = 8;
/** “Home”, “Latest news”. */
const wordsOfMenu = 2;

interface Top {
  readonly lines: readonly Candidate[];
  readonly anchors: readonly boolean[];
  readonly strengths: Uint8Array;
  readonly words: Words;
  /** Position of the first prose; -1 without one. */
  readonly prose: number;
  readonly isFurniture: readonly boolean[];
}

/**
 * Being first is weak evidence. Another line before the prose is the title where it stands there twice and the prose speaks of it
 * at least as much; and where the first is a page’s word (“Home”), a trail of links or names a photographer, one that the prose
 * speaks of.
 */
function byEvidence(first: number, top: Top): number {
  const { lines, anchors, strengths, prose, isFurniture } = top;
  const candidate = lines[first];
  if (!candidate || anchors[first] || prose <= first + 1) return first;
  const last = Math.min(prose, first + nearTop);
  const others: number[] = [];
  for (let line = first + 1; line < last; line++) {
    const other = lines[line];
    if (
      other &&
      !isFurniture[line] &&
      mayBeTitle(other) &&
      other.traits.last < kinds.other &&
      !isNoTitle(other, top.words)
    )
      others.push(line);
  }
  if (others.length === 0) return first;
  const comesTwice = (line: number): boolean => copiesOf(lines[line], lines.slice(0, prose)) > 1;
  const isNone = isNoTitle(candidate, top.words);
  // “View in browser”: what pages say, and nothing else. Over several headings it is their title: “Letters to the editor”.
  const isWorded =
    (strengths[first] ?? 0) >= sure &&
    candidate.traits.words >= wordsOfMenu &&
    headingsOverProse(lines, anchors, first + 1) < fewestSections;
  const isDoubtful = isNone || isWorded || (strengths[first] === 1 && candidate.traits.words <= wordsOfMenu);
  const twice = others.find(line => (lines[line]?.traits.words ?? 0) >= wordsOfMenu && comesTwice(line));
  if (!isDoubtful && (twice === undefined || comesTwice(first))) return first;
  const spoken = tellingIn(lines.slice(prose, prose + proseLooked), top.words);
  /** How many of a line’s words the prose has, too. */
  const shared = (line: number): number => {
    let count = 0;
    for (const word of tellingIn(lines.slice(line, line + 1), top.words)) if (spoken.has(word)) count++;
    return count;
  };
  const own = isNone ? 0 : shared(first);
  if (twice !== undefined && shared(twice) >= Math.max(own, 1)) return twice;
  const told = isDoubtful && own === 0 ? others.find(line => shared(line) > 0) : undefined;
  return told ?? (isNone || (isWorded && own === 0) ? (others[0] ?? first) : first);
}

/** “Home › News”, “Photo: Ada Brink”, “12.03.2024”: never the title where another line may be. */
const isNoTitle = (candidate: Candidate, words: Words): boolean => {
  const { text, traits } = candidate;
  if (looksLikeTrail(candidate, words)) return true;
  if (traits.length > longestCredit) return false;
  return (traits.digits > 0 && traits.letters <= traits.digits) || creditOf.test(text);
};

const longestCredit = 160;
const creditOf =
  /^(?:Photo|Photos|Photograph|Image|Picture|Foto|Fotos|Bild|Bilder|Imagen|Imagem|Immagine|Zdjęcie|Фото|Credit|Copyright|©|Illustration|Getty Images|写真|图片|사진)(?: (?:by|von|par|de|di|av|af))?(?: ?[:：/©]| credit)/iu;

/** The words of lines that say something: all but those that every sentence has, and numbers. */
function tellingIn(lines: readonly Candidate[], { classes: list, hashes }: Words): Set<number> {
  const found = new Set<number>();
  for (const { traits } of lines)
    for (let at = traits.from; at < traits.from + traits.classed; at++)
      if (!((list[at] ?? 0) & (classes.plain | classes.number))) found.add(hashes[at] ?? 0);
  return found;
}

/** Does the first prose of a document have a word of its title that says something? */
export function isSpokenOf({
  lines,
  title,
  firstAnchor,
  words,
}: {
  readonly lines: readonly Candidate[];
  readonly title: number | undefined;
  readonly firstAnchor: number;
  readonly words: Words;
}): boolean {
  if (title === undefined) return false;
  const spoken = tellingIn(lines.slice(firstAnchor, firstAnchor + proseLooked), words);
  return [...tellingIn(lines.slice(title, title + 1), words)].some(word => spoken.has(word));
}

/** “The long way round – Page 1 of 3”: the same without the number, where it stands right behind. */
function withoutNumber(lines: readonly Candidate[], line: number): number {
  const candidate = lines[line];
  const bare = candidate && withoutPage(candidate);
  if (bare === undefined) return line;
  const isCopy = copyOf([bare]);
  const plain = lines.slice(line + 1, line + 1 + nearest).findIndex(({ text }) => isCopy(text));
  return plain < 0 ? line : line + 1 + plain;
}

/** Titles of two sentences look like prose; one that comes again right away is a title all the same. */
const comesAgain = (lines: readonly Candidate[], line: number): boolean =>
  copiesOf(lines[line], lines.slice(line + 1, line + 1 + nearest)) > 0;

/** How many of some lines are copies of a line; itself, where it is among them. */
function copiesOf(line: Candidate | undefined, among: readonly Candidate[]): number {
  const isCopy = copyOf([line?.text ?? '']);
  return among.filter(({ text }) => isCopy(text)).length;
}

/** Lines between a title and its first copy at most. */
const nearest = 3;

/** A sentence of some length is the article's first, not its title. */
const mayBeTitle = ({ traits: { last, words, length } }: Candidate): boolean =>
  length <= longest && !(last === kinds.stop && words > 20);

/** Words that a line of a menu has at most, and lines that a menu has at least. */
const menuWords = 3;
const menuLines = 4;

/** What can't be the title: lines made of furniture's words, what stands beside them, and menus that begin with such. */
function furnitureOf(
  lines: readonly Candidate[],
  anchors: readonly boolean[],
  strengths: Uint8Array,
): readonly boolean[] {
  const strengthAt = (line: number) => (anchors[line] ? 0 : (strengths[line] ?? 0));
  const found = lines.map(
    (candidate, line) =>
      isMark(candidate) ||
      strengthAt(line) >= 2 ||
      (strengthAt(line) === 1 && (strengthAt(line - 1) >= 1 || strengthAt(line + 1) >= 1)),
  );
  // The first line is the title, unless it can be nothing but furniture among furniture.
  const [first] = lines;
  if (first && found[0] && !isMark(first))
    found[0] =
      strengthAt(0) >= 2 &&
      (strengthAt(1) > 0 ||
        first.traits.words > 6 ||
        (strengthAt(0) >= sure && isHeadlineOverProse(lines, anchors)));
  for (let start = 0; start < lines.length && !anchors[start]; start++) {
    let end = start;
    let furniture = 0;
    let ways = 0;
    let buttons = 0;
    for (; end < lines.length && !anchors[end] && isShort(lines[end]); end++) {
      if (strengthAt(end) === 0) continue;
      furniture++;
      if (leadsElsewhere(lines[end])) ways++;
      else if (isButton(lines[end])) buttons++;
    }
    // A title with a share bar below it looks like a menu, but has no sections of a site among its words. What the list of a
    // recipe or a poem has behind the bar is not the bar's: all that is said there is said by buttons.
    const isBar =
      strengthAt(0) === 0 && (end - 1 - furniture < 2 || (buttons === furniture && end - 1 > furniture));
    // Whether it comes back is asked of the first run alone: all lines are looked through for it.
    const isTitled = start === 0 && ways < fewestWays && (isBar || (strengthAt(0) === 1 && comesBack(lines)));
    if (end - start >= menuLines && furniture >= 2) found.fill(true, isTitled ? 1 : start, end);
    start = Math.max(start, end);
  }
  return found;
}

/** What can be nothing but a page’s word. */
const sure = 3;

/** Headings that a title stands over at least. */
const fewestSections = 2;

/** How many lines of some words without an end mark stand right over prose, of those from one on. */
function headingsOverProse(lines: readonly Candidate[], anchors: readonly boolean[], from: number): number {
  let count = 0;
  for (let line = from; line < lines.length; line++)
    if (!anchors[line] && anchors[line + 1] && (lines[line]?.traits.last ?? kinds.stop) < kinds.other)
      count++;
  return count;
}

/**
 * The second line is some words without an end mark, and behind it prose begins. Where more such lines stand over prose, they are
 * headings under the first one.
 */
function isHeadlineOverProse(lines: readonly Candidate[], anchors: readonly boolean[]): boolean {
  const isOver = (line: number): boolean =>
    !anchors[line] && anchors[line + 1] === true && (lines[line]?.traits.last ?? kinds.stop) < kinds.other;
  if (!isOver(1) || (lines[1]?.traits.words ?? 0) <= menuWords) return false;
  for (let line = 2; line < lines.length; line++) if (isOver(line)) return false;
  return true;
}

/** “Home”, “About”, “Contact”: lines of a menu, but not of a share bar. Below the name of a site there are several. */
const leadsElsewhere = (candidate: Candidate | undefined): boolean =>
  ((candidate?.traits.classes ?? 0) & (classes.site | classes.footer)) !== 0 &&
  ((candidate?.traits.classes ?? 0) & (classes.share | classes.network)) === 0;

const fewestWays = 2;

/** “Share”, “Tweet”, “Facebook”: what stands below titles. */
const isButton = (candidate: Candidate | undefined): boolean =>
  ((candidate?.traits.classes ?? 0) & (classes.share | classes.network)) !== 0;

/** The first line's words are a line of their own later on, whatever mark is behind them: a poem's refrain. */
const comesBack = ([first, ...rest]: readonly Candidate[]): boolean =>
  copiesOf(first, rest) >= fewestRefrains;

const fewestRefrains = 2;

const isShort = (candidate: Candidate | undefined): boolean =>
  candidate !== undefined && candidate.traits.words <= menuWords && candidate.traits.last !== kinds.stop;

/** How far before its prose the title of a page stands at most. */
const reach = 16;

/**
 * In a dump of a page, the longest headline shortly before the prose; one that stands there twice (as pages name
 * themselves at the top and above the article) before all others.
 */
function titleOfPage(
  lines: readonly Candidate[],
  prose: number,
  isFurniture: readonly boolean[],
): number | undefined {
  const times = new Map<string, number>();
  for (const { text } of lines.slice(0, prose)) times.set(text, (times.get(text) ?? 0) + 1);
  let best: number | undefined;
  let most = menuWords;
  for (let line = Math.max(0, prose - reach); line < prose; line++) {
    const candidate = lines[line];
    if (!candidate || isFurniture[line] || !mayBeTitle(candidate) || candidate.traits.last === kinds.colon)
      continue;
    if (candidate.traits.last === kinds.stop && /[.。]$/.test(candidate.text)) continue;
    const again = (times.get(candidate.text) ?? 0) > 1 ? 20 : 0;
    const score = candidate.traits.words > menuWords ? Math.min(candidate.traits.words, 16) + again : 0;
    if (score > most) {
      most = score;
      best = line;
    }
  }
  return best;
}

/**
 * What the publisher calls the article beside its text, else the title line's own words, else the best that the source
 * calls itself. An editor's choice of a line comes before all.
 *
 * @param place of the title line in the reading, if there is one
 * @param line that line's words as they are shown, and how to name it; how probable it is that what was found in such a way is wrong
 */
export function titleOf(
  { titles: [best], lines }: Reading,
  place: number | undefined,
  line: {
    readonly text: string;
    readonly isChosen: boolean;
    readonly nameOf: (place: number) => string;
    readonly wrongAs: (from: Title['from']) => number | undefined;
  },
): Title {
  if (place === undefined) return withRisk(best ?? { text: '', from: 'none' }, line.wrongAs);
  const isStated = best?.from === 'object-metadata' || best?.from === 'front-matter';
  const { text, from } =
    best && isStated && !line.isChosen
      ? best
      : {
          text: line.text.trim(),
          from: lines[place]?.kind === 'heading' ? ('heading' as const) : ('line' as const),
        };
  return {
    ...withRisk({ text, from }, line.isChosen ? () => undefined : line.wrongAs),
    get line() {
      return line.nameOf(place);
    },
  };
}

function withRisk(title: Title, wrongAs: (from: Title['from']) => number | undefined): Title {
  const wrong = wrongAs(title.from);
  return wrong === undefined ? title : { ...title, wrong };
}
