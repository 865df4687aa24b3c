/** Which lines are made of the words of furniture, and how strongly. What to do about them is the rules' business. */
import * as kinds from '../characters/kinds.ts';
import * as classes from '../words/classes.ts';
import {
  type Family,
  type FamilyName,
  families,
  manyAliens,
  measureOf,
  speaksFor,
} from '../words/families.ts';
import { number, type Phrase, phrasesOf } from '../words/phrases.ts';
import { forms } from './authors/authored.ts';
import { familyOfSentence, isSaidByPage } from './authors/said-whole.ts';
import type { Candidate } from './lines/candidate.ts';
import type { Words } from './lines/traits.ts';

/** A line, or its part before a colon, whose words all belong to one family of furniture. */
export interface Saying {
  /** Position in the document's lines. */
  readonly line: number;
  readonly family: FamilyName;
  /** 1: a single word that may be anything; from 2 on it means little else. */
  readonly strength: number;
  /** The part that was matched: the whole line, or a label with something behind its colon. */
  readonly part: 'line' | 'label';
  /** The whole line is a wording that can be nothing else. */
  readonly isWorded?: true;
}

/** Longer lines are prose, whatever their words. */
const longestLine = 480;
const longestLabel = 8;
/** Items of a numbered list and numbered headings are the author's. */
const numbered = /^\d{1,3}[.)] /;

/** Each family, and what it asks of labels: a name before a colon is somebody who speaks. */
const known = (Object.entries(families) as [FamilyName, Family][]).map(([name, ofLines]) => ({
  name,
  ofLines,
  measure: measureOf(ofLines),
  ofLabels: { ...measureOf(ofLines), names: 0 },
}));
const anyNeed = known.reduce((mask, { ofLines }) => mask | ofLines.needs, 0);

/** @param formOf the form of each line (authored.ts) */
export function sayings(lines: readonly Candidate[], words: Words, formOf: Uint8Array): Saying[] {
  const found: Saying[] = [];
  /** Of sentences, which speak only where they stand among furniture. */
  const doubtful: Saying[] = [];
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    if (!candidate) break;
    const { traits, text, read } = candidate;
    const form = formOf[line] ?? forms.none;
    const isSentence = traits.last === kinds.stop && form <= forms.sentence;
    if (!read.untouchable && (form <= forms.sentence || form === forms.open))
      worded(found, candidate, line, words, form !== forms.none);
    if (traits.length > longestLine || read.untouchable) continue;
    const said = isSentence ? familyOfSentence(text) : undefined;
    if (said) found.push({ line, family: said, strength: ofWholeSentence, part: 'line' });
    if (said || !(traits.classes & anyNeed)) continue;
    const { from, classed, colon, beforeColon, last, first } = traits;
    // Sentences are full of words that no furniture has: nearly all lines of prose end here.
    const isAlien = manyAliens(traits.unknown, classed);
    const hasLabel = beforeColon > 0 && beforeColon <= longestLabel && last !== kinds.colon;
    if ((isAlien && !hasLabel) || (first === kinds.digit && numbered.test(text))) continue;
    if (form > forms.sentence) continue;
    const isQuestion = last >= kinds.digit && /[?？؟]\P{L}*$/u.test(text.slice(-4));
    const isLabel = last === kinds.colon;
    // Long sentences, too, are somebody’s; only notices and footers speak at length.
    const isTold = isSentence && traits.words > longestLabel && traits.plain > 1;
    for (const { name: family, ofLines: definition, measure, ofLabels } of known) {
      if (!(traits.classes & definition.needs)) continue;
      // A question is a heading of the article, unless it asks for comments; a headline behind a label may be one.
      const isHeading = isQuestion && family !== 'comments';
      const strength =
        isAlien || isHeading ? 0 : speaksFor(isLabel ? ofLabels : measure, words, from, from + classed);
      if (
        strength &&
        (isLabel || (definition.part !== 'label' && (definition.part !== 'line' || colon < 0)))
      ) {
        // “Share this:” asks for it, “features like:” announces what the author lists.
        const certainty = isLabel
          ? opens(words, from, definition)
            ? 1
            : -1
          : tells(candidate, words)
            ? 1 - strength
            : 0;
        if (strength + certainty > 0)
          ((form !== forms.sentence && !(isTold && !ofNotices.has(family))) ||
          isSaidByPage(family, measure, words, candidate)
            ? found
            : doubtful
          ).push({ line, family, strength: strength + certainty, part: 'line' });
      } else if (definition.part !== 'line' && hasLabel) {
        const label = speaksFor(ofLabels, words, from, from + beforeColon);
        if (label) found.push({ line, family, strength: label, part: 'label' });
      }
    }
  }
  return doubtful.length > 0 ? [...found, ...inBlocks(doubtful, found, lines)].sort(inOrder) : found;
}

/**
 * “The last comment”, “Eine Suche im Archiv”: a heading that begins like a sentence tells of something. Labels that do are whole
 * wordings of the packs.
 */
const tells = ({ traits: { from, classed, last } }: Candidate, { classes: list }: Words): boolean =>
  classed > 1 &&
  last < kinds.other &&
  ((list[from] ?? 0) & ~(classes.capital | classes.name)) === classes.plain;

const ofNotices: ReadonlySet<FamilyName> = new Set(['consent', 'choice', 'footer', 'signUp', 'form']);

/** A whole sentence of furniture is as sure as can be. */
const ofWholeSentence = 4;

const inOrder = (one: Saying, other: Saying): number => one.line - other.line;

/** Sentences in a block of furniture: plain furniture right before and right behind them, and no blank line on one side. */
function inBlocks(
  doubtful: readonly Saying[],
  sure: readonly Saying[],
  lines: readonly Candidate[],
): Saying[] {
  const plain = new Set(
    sure.flatMap(({ line, strength, part }) => (strength >= 2 && part === 'line' ? [line] : [])),
  );
  return doubtful.filter(
    ({ line }) =>
      plain.has(line - 1) && plain.has(line + 1) && !(lines[line]?.parted && lines[line + 1]?.parted),
  );
}

/** Adds what a line, the parts of a line between bars, or the label before its colon say in whole wordings. */
function worded(
  found: Saying[],
  { traits, text }: Candidate,
  line: number,
  words: Words,
  isSentence: boolean,
): void {
  const { from, classed, colon, beforeColon, last, marks } = traits;
  if (classed === 0 || classed > longestWording) return;
  if (traits.first === kinds.digit && numbered.test(text)) return;
  const { languages } = words;
  const end = from + classed;
  const first = edgeOf(words, from);
  const whole = phrasesOf(text, first, edgeOf(words, end - 1), languages).filter(
    // “Share this with nobody.” has the words of a label, and is none.
    ({ kind, open }) =>
      (kind !== 'lead' || last === kinds.colon) && !(isSentence && open !== 'none' && kind !== 'sentence'),
  );
  // “Print.”, says somebody; labels have no full stop.
  if (isSentence && traits.words <= wordsOfAWord && /[.。．।۔]\P{L}*$/u.test(text)) return;
  if (whole.length > 0) {
    for (const { family, isSure } of whole)
      found.push(
        isSure
          ? { line, family, strength: sure, part: 'line', isWorded: true }
          : { line, family, strength: 1, part: 'line' },
      );
    // “12 thoughts on *” may be the author’s; with a headline in quotes behind it, it is not.
    if (whole.some(({ isSure }) => isSure)) return;
  }
  if (beforeColon > 0 && beforeColon <= longestLabel && last !== kinds.colon) {
    const label = phrasesOf(text.slice(0, colon), first, edgeOf(words, from + beforeColon - 1), languages);
    // What stands before a bare address is no author's list of words.
    const isAddressed = address.test(text.slice(colon + 1, colon + longestAddress));
    for (const { family, kind, isSure } of label)
      if (kind === 'lead')
        found.push({ line, family, strength: isSure || isAddressed ? 2 : 1, part: 'label' });
  }
  const quote = closing.test(text) ? quoted.exec(text) : null;
  if (quote?.[1]) {
    const label = phrasesOf(quote[1], first, undefined, languages).filter(
      ({ kind, isSure }) => isSure && kind === 'lead',
    );
    for (const { family } of label) found.push({ line, family, strength: 2, part: 'line' });
  }
  if (marks > 0 && bar.test(text)) {
    const parts = text
      .split(bar)
      .map(part => part.trim())
      .filter(part => part !== '');
    const said = parts.map(part => phrasesOf(part, undefined, undefined, languages).filter(isNoLead));
    const [first] = said.flat().filter(({ isSure }) => isSure);
    if (first && parts.length > 1 && said.every(phrases => phrases.length > 0))
      found.push({ line, family: first.family, strength: sure, part: 'line' });
  }
}

/** “https://…” and nothing behind it. */
const address = /^ ?(?:https?:\/\/|www\.)\S+$/;
const longestAddress = 400;
/** “Continue reading “A bridge for Menlow””: what stands before a headline in quotes, to the end of the line. */
const closing = /["”“»」]$/;
const quoted = /^([\p{Lu}\p{N}][\p{L}\p{N} ]{3,30}) ["“„«「][^"“”„«»「」]{8,200}["”“»」]$/u;
const sure = 3;
const longestWording = 64;
const wordsOfAWord = 2;
const bar = /[|•·]/;
const isNoLead = ({ kind }: Phrase): boolean => kind !== 'lead';

/** What a line's first or last word is for `phrasesOf`. */
const edgeOf = ({ hashes, classes: masks }: Words, at: number): number =>
  (masks[at] ?? 0) & classes.number ? number : (hashes[at] ?? 0);

/** Does the line begin with what the family needs? */
const opens = (words: Words, from: number, { needs }: Family): boolean =>
  ((words.classes[from] ?? 0) & needs) !== 0;

const wordsOfNotice = 8;

/** How far words that may be anything lead to what can be nothing else. */
const reach = 3;

/**
 * Which lines stand in the company of furniture. A word that may be the author's (Next, Share, Home) is furniture near what
 * can be nothing else, in a block of such words alone, or in a row of three buttons.
 *
 * @param buttons lines that may be buttons to share
 * @param isList the text is hardly prose: its own lines look like those of a menu
 */
export function accompanied(
  lines: readonly Candidate[],
  strengths: Uint8Array,
  buttons: ReadonlySet<number>,
  isAnchor: readonly boolean[],
  title: number | undefined,
  isList: boolean,
): Uint8Array {
  const found = new Uint8Array(lines.length);
  const strengthAt = (line: number): number => {
    const candidate = lines[line];
    if (!candidate || isAnchor[line] || line === title) return 0;
    return isMark(candidate) ? 2 : (strengths[line] ?? 0);
  };
  // Where nearly every line is short, two words of one kind are no company yet; a notice in a sentence is.
  const isStrong = (line: number): boolean =>
    strengthAt(line) >= (isList && (lines[line]?.traits.words ?? 0) < wordsOfNotice ? 3 : 2);
  for (let start = 0; start < lines.length; start++) {
    if (strengthAt(start) === 0) continue;
    let end = start;
    let weak = 0;
    for (; strengthAt(end) > 0; end++) if (buttons.has(end)) weak++;
    const isBlock = end - start >= 2 && lines[start]?.parted && lines[end]?.parted !== false;
    // Behind the last paragraph stands nothing else.
    const isFoot = end === lines.length && isAnchor[start - 1] === true && endsOpen(lines, start);
    const isRow = !isList && (weak >= 3 || isBlock || isFoot);
    // First the nearest plain furniture before the line, then behind it.
    let strong = -1 - reach;
    for (let line = start; line < end; line++) {
      if (isRow || line - strong <= reach) found[line] = 1;
      if (isStrong(line)) strong = line;
    }
    strong = end + reach;
    for (let line = end - 1; line >= start; line--) {
      if (strong - line <= reach) found[line] = 1;
      if (isStrong(line)) strong = line;
    }
    start = end;
  }
  return found;
}

/** No line from `start` on is a sentence or somebody’s word, or tells of something (“the comment”). */
function endsOpen(lines: readonly Candidate[], start: number): boolean {
  for (let line = start; line < lines.length; line++) {
    const { first, last, plain } = lines[line]?.traits ?? { first: 0, last: 0, plain: 0 };
    if (plain > 0) return false;
    if (last > kinds.dense && last !== kinds.mark) return false;
    if (first > kinds.dense && first !== kinds.mark) return false;
  }
  return true;
}

/** Marks without a word: one, or two that belong together. Longer rows of marks part sections. */
export const isMark = ({ traits, text, read }: Candidate): boolean =>
  traits.letters + traits.digits === 0 &&
  traits.length <= 3 &&
  !read.untouchable &&
  (traits.marks > 0 || text === '…') &&
  text.replaceAll(' ', '').length <= 2 &&
  !signs.test(text);

/** What stands between the two sides of a formula. A sum is no bullet; “+” alone, the button that adds, may be one. */
const signs = /^(?:[=≠≈≤≥±×÷∝≡]|[:<>!]=)$/u;
