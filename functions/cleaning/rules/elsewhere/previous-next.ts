/** Navigation to the article before and the one after: labels alone, labels with a headline, pairs with arrows. */

import type { Document } from '../../document/document.ts';
import { isMark } from '../../document/furniture.ts';
import type { Candidate } from '../../document/lines/candidate.ts';
import { comparable } from '../../document/lines/comparable.ts';
import * as classes from '../../words/classes.ts';
import { another, paragraph } from '../example.ts';
import type { Remove, Rule } from '../rule.ts';
import {
  beginsPlain,
  besideFurniture,
  inCompany,
  isHeadline,
  isHeadlineInList,
  isShouted,
  zoneOf,
} from '../standing.ts';

const reason = 'leads to the article before or after';

export const previousNext: Rule = {
  name: 'previous-next',
  heading: 'Links to the previous and next article',
  sentence:
    'Links to the article before and after this one, or to its own further pages: labels alone, labels with a headline, pairs with arrows, rows of numbers.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - PREV Swan returns to the mill pond
      - NEXT Bakery wins a prize for rye
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - Previous article
      - Next article
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - Bakery wins a prize for rye
      - Previous
      - Swan returns to the mill pond
      - Next
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - Next story Swan returns to the mill pond
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - • Previous: Swan returns to the mill pond
      - • Next: Bakery wins a prize for rye
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - 1 2 3 4
    `,
  ],
  leaves: [
    `
      NEXT plc raises its forecast

      NEXT said that sales of coats had been better in the cold spring than in any other since it was founded.
    `,
    `
      How to mend a net

      ${paragraph}

      Next

      ${another}
    `,
    `
      What is to be done before winter

      ${paragraph}

      • Now: oil the winch
      • Next: Paint the boat
    `,
  ],
  judge(document, remove) {
    labels(document, remove);
    labelled(document, remove);
    arrows(document, remove);
    pages(document, remove);
  },
};

/**
 * “Previous”, “Next article »”: beside their counterpart, in company, or outside the prose. A whole wording of several words that
 * can be nothing else (“Back to all news”) goes from anywhere. A headline may follow.
 */
function labels(document: Document, remove: Remove): void {
  const { lines, sayings } = document;
  const whole = sayings.previousNext.filter(saying => saying.part === 'line');
  const isLabel = new Set(whole.map(saying => saying.line));
  // What stands as one of a pair at one edge of the text is the same label where it stands alone at the other.
  const paired = new Set(
    whole.flatMap(({ line }) =>
      counterpart(document, isLabel, line) === undefined ? [] : [comparable(lines[line]?.text ?? '')],
    ),
  );
  for (const { line, strength, isWorded } of whole) {
    const candidate = lines[line];
    if (!candidate) continue;
    const pair = counterpart(document, isLabel, line);
    const zone = zoneOf(document, line);
    const isAtEdge = zone === 'head' || zone === 'tail';
    const alone =
      (isWorded && candidate.traits.words > 1) ||
      (isAtEdge && paired.has(comparable(candidate.text))) ||
      inCompany(document, line) ||
      (strength >= 2 && ((isAtEdge && !beginsPlain(document, line)) || arrow.test(candidate.text)));
    if (pair === undefined && !alone && !(zone !== 'nowhere' && followedByOneHeadline(document, line)))
      continue;
    remove(line, reason);
    if (ownsHeadline(document, isLabel, line, pair)) remove(line + 1, ofThatArticle);
    if (endsPairUnderHeadlines(document, isLabel, line)) remove(line - 3, ofThatArticle);
  }
}

const ofThatArticle = 'the headline of that article';

/**
 * “headline / Previous / headline / Next”: each label stands below its headline. What follows the last one is no headline, or the
 * labels would stand above theirs.
 */
function endsPairUnderHeadlines(document: Document, labels: ReadonlySet<number>, line: number): boolean {
  const { lines, anchors, title } = document;
  const [first, other, second, own, next] = [-3, -2, -1, 0, 1].map(away => lines[line + away]);
  if (!first || !other || !second || !own || !labels.has(line - 2) || labels.has(line - 1)) return false;
  if (direction(other) === direction(own)) return false;
  if (anchors[line - 3] || anchors[line - 1] || labels.has(line - 3) || line - 3 === title) return false;
  const hasHeadlineBelow = next && !anchors[line + 1] && !next.parted && isHeadline(next);
  return !hasHeadlineBelow && !other.parted && !own.parted && isHeadline(first) && isHeadline(second);
}

const arrow = /[←→«»‹›<>⟵⟶➔➜▶◀►◄]/u;

/** The position of the label of the other direction, at most one headline away. */
function counterpart(
  { lines, anchors }: Document,
  labels: ReadonlySet<number>,
  line: number,
): number | undefined {
  const own = direction(lines[line]);
  for (const other of [line + 1, line - 1, line + 2, line - 2]) {
    if (!labels.has(other) || anchors[(line + other) >> 1]) continue;
    if (direction(lines[other]) !== own) return other;
  }
  return own === both ? line : undefined;
}

const both = classes.previous | classes.next;
const direction = (candidate: Candidate | undefined): number => (candidate?.traits.classes ?? 0) & both;

/** In “Previous / headline / Next / headline” each label owns the line behind it. */
function ownsHeadline(
  document: Document,
  labels: ReadonlySet<number>,
  line: number,
  pair: number | undefined,
): boolean {
  const { lines, anchors } = document;
  const next = lines[line + 1];
  if (!next || anchors[line + 1] || labels.has(line + 1) || !isHeadline(next)) return false;
  if (pair === line + 2) return true;
  if (pair === line - 2)
    return !next.parted || lines[line - 1]?.parted === true || zoneOf(document, line) === 'tail';
  return pair === undefined && followedByOneHeadline(document, line);
}

/** A headline behind the label and nothing more of its kind: then furniture, a blank line, prose or the end. */
function followedByOneHeadline(document: Document, line: number): boolean {
  const { lines, anchors, strengths } = document;
  const next = lines[line + 1];
  const after = lines[line + 2];
  if (!next || anchors[line + 1] || !isHeadline(next)) return false;
  if (next.parted) return !after;
  return !after || after.parted || anchors[line + 2] || isMark(after) || (strengths[line + 2] ?? 0) > 0;
}

/** “Previous: headline”, “NEXT headline”, “[Next] headline”, “Next articleHeadline”. */
function labelled(document: Document, remove: Remove): void {
  const { lines, anchors, sayings } = document;
  /** Whether it can be nothing else. */
  const found = new Map<number, boolean>();
  const prompts = new Set<number>();
  for (const { line, strength, part } of sayings.previousNext) {
    const candidate = lines[line];
    if (part === 'label') prompts.add(line);
    if (part !== 'label' || !candidate) continue;
    if (isHeadline(candidate)) found.set(line, strength >= 2);
    // In a list of the author’s “- Next: paint the boat” is a step.
    else if (isHeadlineInList(candidate)) found.set(line, false);
  }
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    if (!candidate || !(candidate.traits.classes & both) || found.has(line) || anchors[line]) continue;
    const { text } = candidate;
    if (candidate.traits.length <= longestArrows && bothInOne.test(text) && direction(candidate) === both)
      found.set(line, true);
    const isInList = isHeadlineInList(candidate);
    if (!isHeadline(candidate) && !isInList && !pointsBackFirst.test(text)) continue;
    const label = labelBefore(document, candidate);
    if (label === 0) continue;
    const isWhole = label >= wholeLabel && !isInList && line !== document.title && isOutside(document, line);
    found.set(
      line,
      isWhole || bracketLabel.test(text) || gluedLabel.test(text) || /^[«‹←⟵]|[»›→⟶]$/u.test(text),
    );
  }
  for (const [line, certain] of found) {
    if (anchors[line]) continue;
    const beside = [line - 1, line + 1].some(
      other => found.has(other) && direction(lines[other]) !== direction(lines[line]),
    );
    const isOutside = zoneOf(document, line) !== 'body' && capitalLabel.test(lines[line]?.text ?? '');
    // In capitals throughout nothing tells the label from what follows: “BACK DOOR”.
    const isBeside = besideFurniture(document, line) && !isShouted(lines[line]);
    const isPrompt = prompts.has(line);
    const candidate = lines[line];
    if (candidate && isHeadlineInList(candidate) && !beside && !certain) continue;
    if (certain || beside || isOutside || (isPrompt && zoneOf(document, line) === 'tail') || isBeside)
      remove(line, reason);
  }
}

/** “« Previous: headline | Next: headline »” */
const bothInOne =
  /^(?:[«‹←⟵<] ?)?\p{Lu}\p{L}+[^:：]{0,12}[:：] .+ [|/·•–—] \p{Lu}\p{L}+[^:：]{0,12}[:：] .+$/u;

/**
 * How many of its first words say previous or next, and perhaps what, in either order (“Next article”, “Article suivant”), where
 * what follows begins like a headline; 0 where they don't.
 */
function labelBefore({ words }: Document, { text, traits }: Candidate): number {
  if (gluedLabel.test(text)) return wholeLabel;
  let labels = 0;
  let mask = words.classes[traits.from] ?? 0;
  let said = 0;
  while (labels < 3 && mask & (both | classes.piece)) {
    said |= mask;
    mask = words.classes[traits.from + ++labels] ?? 0;
  }
  if (!(said & both) || labels === traits.classed) return 0;
  if (!/^\p{L}/u.test(text)) return labels;
  let left = labels;
  for (const [word] of text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu))
    if (left-- === 0) return /^\p{Ll}/u.test(word) ? 0 : labels;
  return labels;
}

/** Of so many words a label says what it leads to: nobody begins a last line with them. */
const wholeLabel = 2;

/** A label in capitals before a headline that is not. */
const capitalLabel = /^\p{Lu}{4,}(?: \p{Lu}+)? +["“„«'‘¿¡(]?(?:\p{Lu}\p{Ll}|\p{Lu} |\p{Nd}|\p{Lo})/u;
const bracketLabel = /^\[\p{L}+\] +\P{Ll}/u;
const pointsBackFirst = /^[«‹←⟵<] ?\p{Lu}\p{L}/u;
/** A label to which the headline was glued when the tags went: “Next articleThe ferry”. */
const gluedLabel = /^\p{Lu}\p{Ll}+ \p{Ll}+(?:\p{Lu}|\p{Lo})/u;

/** More than two headlines have, in characters. */
const longestArrows = 480;

/** “‹ headline” and “headline ›” under one another. */
function arrows(document: Document, remove: Remove): void {
  const { lines, anchors } = document;
  for (let line = 0; line < lines.length; line++) {
    const [first, second = first] = [lines[line], lines[line + 1]];
    if (!first || !second || anchors[line]) continue;
    if (first.traits.marks > 0 && arrowed.test(first.text) && isOutside(document, line)) remove(line, reason);
    if (anchors[line + 1]) continue;
    // Closing guillemets count as marks too.
    if (first.traits.marks === 0 || first.traits.length > longestArrows) continue;
    if (pointsBoth.test(first.text)) remove(line, reason);
    if (pointsBack.test(first.text) && (pointsOn.test(second.text) || pointsOnFirst.test(second.text))) {
      remove(line, reason);
      remove(line + 1, reason);
    }
  }
}

/** “← A bridge for Menlow”, “A bridge for Menlow →”: an arrow at one end only, and a headline. */
const arrowed = /^(?:[←⟵◀◄] ?\p{L}[^←→⟵⟶▶►◀◄]{3,180}|\p{Lu}[^←→⟵⟶▶►◀◄:=]{3,180} ?[→⟶▶►])$/u;
const isOutside = (document: Document, line: number): boolean => {
  const zone = zoneOf(document, line);
  return (zone === 'head' || zone === 'tail') && line !== document.title;
};

const pointsBoth = /^[‹«<←⟵◀◄] ?\p{Lu}.* ?[|/·•–—] ?.*[›»>→⟶▶►]$/u;
const pointsOnFirst = /^[→⟶▶►] ?\p{L}/u;
const pointsBack = /^[‹«<←⟵◀◄] ?[^›»>→⟶▶►]*$/u;
const pointsOn = /^[^‹«<←⟵◀◄]* ?[›»>→⟶▶►]$/u;

/** “1 2 3 4” and “Page 2 of 5” outside the prose. */
function pages(document: Document, remove: Remove): void {
  const { lines } = document;
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    if (!candidate || candidate.traits.digits < 2 || candidate.traits.length > longestPages) continue;
    if (isLabelledSeries(document, candidate)) remove(line, 'counts the pages of the article');
    const zone = zoneOf(document, line);
    if (zone !== 'head' && zone !== 'tail') continue;
    const isCount = candidate.traits.letters === 0 ? isSeries(candidate.text) : isPageOf(document, line);
    if (isCount) remove(line, 'counts the pages of the article');
  }
}

const longestPages = 40;

/** After the text: a word for a part of a publication, a number of it and how many there are. */
function isPageOf(document: Document, line: number): boolean {
  const { from = 0, classed = 0 } = document.lines[line]?.traits ?? {};
  if (classed < 3 || classed > mostInPageOf || zoneOf(document, line) !== 'tail') return false;
  let numbers = 0;
  let pieces = 0;
  for (const mask of document.words.classes.subarray(from, from + classed)) {
    if (mask & classes.number) numbers++;
    else if (mask & classes.piece) pieces++;
    else if (!(mask & classes.plain)) return false;
  }
  return numbers === 2 && pieces > 0;
}

/** Words of “Page 2 of 5”; in Chinese each part names the page. */
const mostInPageOf = 6;

/** “Pages: 1 2 3”: a word for a part of a publication, and the numbers of its parts one by one. */
function isLabelledSeries({ words }: Document, { text, traits: { from } }: Candidate): boolean {
  const [, numbers] = labelledSeries.exec(text) ?? [];
  return (
    numbers !== undefined && ((words.classes[from] ?? 0) & classes.piece) !== 0 && isSeries(numbers.trim())
  );
}

const labelledSeries = /^\p{L}{2,20} ?[:：]? ?((?:\d{1,3}[ |·]{1,3}){2,30}\d{1,3})$/u;

/** At least three numbers, each the one before and one more; a gap at the end. */
function isSeries(text: string): boolean {
  if (!/^(?:\d{1,3}[ |·]+){2,}(?:…|\.\.\.|\d{1,3})(?: \d{1,4})?$/.test(text)) return false;
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  return numbers.slice(0, 3).every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}
