/** Navigation to the article before and the one after: labels alone, labels with a headline, pairs with arrows. */
import type { Candidate, Document, Judgement, Rule } from '../rule.ts';
import { classes } from '../wordings/word-classes.ts';
import { inCompany, isHeadline, zoneOf } from './standing.ts';

const reason = 'leads to the article before or after';

export const previousNext: Rule = {
  name: 'previous-next',
  *judge(document) {
    yield* labels(document);
    yield* labelled(document);
    yield* arrows(document);
  },
};

/** “Previous”, “Next article »”: beside their counterpart, in company, or outside the prose. A headline may follow. */
function* labels(document: Document): Iterable<Judgement> {
  const { lines, anchors, sayings } = document;
  const whole = sayings.previousNext.filter(saying => saying.part === 'line');
  const isLabel = new Set(whole.map(saying => saying.line));
  for (const { line, strength } of whole) {
    const candidate = lines[line];
    if (!candidate) continue;
    const pair = counterpart(document, isLabel, line);
    const zone = zoneOf(document, line);
    const alone =
      inCompany(document, line) || (strength >= 2 && (zone !== 'nowhere' || arrow.test(candidate.text)));
    if (pair === undefined && !alone && !(zone === 'tail' && followedByOneHeadline(document, line))) continue;
    yield { line, reason };
    if (ownsHeadline(document, isLabel, line, pair))
      yield { line: line + 1, reason: 'the headline of that article' };
  }
  void anchors;
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
  if (pair === line - 2) return !next.parted || lines[line - 1]?.parted === true;
  return pair === undefined && followedByOneHeadline(document, line);
}

/** A headline in the label's own block, and nothing more there. */
function followedByOneHeadline({ lines, anchors }: Document, line: number): boolean {
  const next = lines[line + 1];
  const after = lines[line + 2];
  if (!next || next.parted || anchors[line + 1] || !isHeadline(next)) return false;
  return !after || after.parted;
}

/** “Previous: headline”, “NEXT headline”, “[Next] headline”, “Next articleHeadline”. */
function* labelled(document: Document): Iterable<Judgement> {
  const { lines, anchors, sayings } = document;
  const found = new Map<number, boolean>();
  for (const { line, strength, part } of sayings.previousNext) {
    const candidate = lines[line];
    if (part === 'label' && candidate && isHeadline(candidate)) found.set(line, strength >= 2);
  }
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    if (!candidate || !(candidate.traits.classes & both) || found.has(line)) continue;
    const { wordClasses } = document;
    if (!((wordClasses.classes[candidate.traits.from] ?? 0) & both) || !isHeadline(candidate)) continue;
    if (capitalLabel.test(candidate.text)) found.set(line, false);
    else if (bracketLabel.test(candidate.text) || gluedLabel.test(candidate.text)) found.set(line, true);
  }
  for (const [line, certain] of found) {
    if (anchors[line]) continue;
    const beside = found.has(line - 1) || found.has(line + 1);
    const zone = zoneOf(document, line);
    if (certain || beside || zone === 'tail' || zone === 'head' || inCompany(document, line))
      yield { line, reason };
  }
}

/** A label in capitals before a headline that is not. */
const capitalLabel = /^[\p{Lu}]{4,}[\p{Lu} ]* +["“„«'‘¿¡]?(?:\p{Lu}\p{Ll}|\p{Lu} |\p{Nd})/u;
const bracketLabel = /^\[\p{L}+\] +\P{Ll}/u;
/** A label to which the headline was glued when the tags went: “Next articleThe ferry”. */
const gluedLabel = /^\p{Lu}\p{Ll}+ \p{Ll}+\p{Lu}/u;

/** “‹ headline” and “headline ›” under one another. */
function* arrows({ lines, anchors }: Document): Iterable<Judgement> {
  for (let line = 0; line + 1 < lines.length; line++) {
    const [first, second] = [lines[line], lines[line + 1]];
    if (!first || !second || anchors[line] || anchors[line + 1]) continue;
    if (pointsBack.test(first.text) && pointsOn.test(second.text)) {
      yield { line, reason };
      yield { line: line + 1, reason };
    }
  }
}

const pointsBack = /^[‹«<←⟵◀◄] ?[^›»>→⟶▶►]*$/u;
const pointsOn = /^[^‹«<←⟵◀◄]* ?[›»>→⟶▶►]$/u;
