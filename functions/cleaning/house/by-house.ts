/**
 * The stage of house rules: after the named rules and the edges, so that these judge as if there were none. It may remove what
 * they may not, for an editor said so: prose that stands in every file, a line that looked like the title.
 */
import { spend } from '../budget/budget.ts';
import type { House, HousePlace, HouseRule, Removal } from '../cleaning.ts';
import type { Document } from '../document/document.ts';
import { titleLine } from '../document/titles/title.ts';
import type { Reading } from '../readers/reading.ts';
import { type Zone, zoneOf } from '../rules/standing.ts';
import { houseRules, reasonBetween, reasonOf, ruleName } from './rule-name.ts';
import { joinedWording, runsOf } from './runs.ts';
import { saysEnough, wordingOf } from './wording.ts';

export interface ByHouse {
  /** What goes and why, by place in the reading: what went before, and what house rules remove. */
  readonly removed: readonly (Removal | undefined)[];
  /** Position of the title's line in the document. */
  readonly title: number | undefined;
}

/** @param before what rules and edges made of the source */
export function byHouse(
  before: {
    readonly reading: Reading;
    readonly document: Document;
    readonly removed: readonly (Removal | undefined)[];
  },
  house: House | undefined,
): ByHouse {
  const { document, reading } = before;
  if (!house?.rules.length) return { removed: before.removed, title: document.title };
  const removed = [...before.removed];
  const found = matches(document, house);
  let title = document.title;
  for (const [line, { index, read }] of document.lines.entries()) {
    const rule = found[line];
    if (!rule || removed[index] || read.untouchable) continue;
    if (line === document.title) {
      if (!rule.evenTitle || reading.titles.length > 0) continue;
      title = undefined;
    }
    removed[index] = { rule: ruleName(rule), reason: reasonOf(rule) };
  }
  removeBetween(document, found, removed);
  if (title === undefined && document.title !== undefined) title = titleOfRest(reading, document, removed);
  return { removed, title };
}

/** The rule that a line falls under, by position in the document: the first one of the house. */
function matches(document: Document, { rules }: House): readonly (HouseRule | undefined)[] {
  const singles = new Map<string, HouseRule[]>();
  const runs = new Map<string, HouseRule[]>();
  for (const rule of rules) {
    const { lines } = rule;
    if (!saysEnough(lines.join(' '))) continue;
    if (lines.length === 1) put(singles, lines[0] ?? '', rule);
    for (const { first, last } of runsOf(lines)) put(runs, joinedWording(lines.slice(first, last + 1)), rule);
  }
  spend(document.lines.length);
  const wordings = document.lines.map(({ text }) => wordingOf(text));
  const holdsAt = (first: number, last: number): ((rule: HouseRule) => boolean) => {
    const place = placeOfRun(document, first, last);
    return ({ where }) => where === undefined || (place !== undefined && where.includes(place));
  };
  const found: (HouseRule | undefined)[] = wordings.map((wording, line) =>
    singles.get(wording)?.find(holdsAt(line, line)),
  );
  if (runs.size === 0) return found;
  for (const { first, last } of runsOf(wordings)) {
    const rule = runs.get(joinedWording(wordings.slice(first, last + 1)))?.find(holdsAt(first, last));
    if (!rule) continue;
    // Where it holds above or below the text alone, the prose at one end of it stays.
    for (let line = first; line <= last; line++) if (holdsAt(line, line)(rule)) found[line] ??= rule;
  }
  return found;
}

/** So many short lines that stand between two of furniture are furniture. */
const mostBetween = 8;

/**
 * Lines that say too little by themselves (“Share”, “12”) go where a line of the house stands right before or behind them and
 * another removed one on the other side.
 */
function removeBetween(
  { lines, title, anchors }: Document,
  found: readonly (HouseRule | undefined)[],
  removed: (Removal | undefined)[],
): void {
  const isGone = (line: number): boolean => removed[lines[line]?.index ?? -1] !== undefined;
  for (let first = 1; first < lines.length; first++) {
    if (isGone(first) || !isGone(first - 1)) continue;
    let end = first;
    while (end < lines.length && end - first < mostBetween && isShort(end)) end++;
    const rule = found[first - 1] ?? found[end];
    if (end === first || end === lines.length || !isGone(end) || !rule) continue;
    const removal = { rule: `${houseRules}:between`, reason: reasonBetween(rule) };
    for (let line = first; line < end; line++) removed[lines[line]?.index ?? -1] = removal;
  }

  function isShort(line: number): boolean {
    const candidate = lines[line];
    return (
      candidate !== undefined &&
      !isGone(line) &&
      line !== title &&
      !anchors[line] &&
      !candidate.read.untouchable &&
      candidate.read.role === undefined &&
      !saysEnough(wordingOf(candidate.text))
    );
  }
}

function put(index: Map<string, HouseRule[]>, key: string, rule: HouseRule): void {
  const all = index.get(key);
  if (all) all.push(rule);
  else index.set(key, [rule]);
}

const places: Readonly<Record<Zone, HousePlace | undefined>> = {
  head: 'above',
  body: 'inside',
  tail: 'below',
  nowhere: undefined,
};

/** Where some lines stand: the first of them, or the last where the first is prose. Nothing in a document without prose. */
export const placeOfRun = (document: Document, first: number, last: number): HousePlace | undefined =>
  places[zoneOf(document, document.anchors[first] ? last : first)];

/** The title of what is left, as if it were a file of its own. */
function titleOfRest(
  reading: Reading,
  { lines, anchors, strengths, words }: Document,
  removed: readonly (Removal | undefined)[],
): number | undefined {
  const left = [...lines.keys()].filter(line => !removed[lines[line]?.index ?? -1]);
  const found = titleLine(
    reading,
    left.flatMap(line => lines[line] ?? []),
    left.map(line => anchors[line] ?? false),
    Uint8Array.from(left, line => strengths[line] ?? 0),
    { kind: 'article', evidence: [] },
    words,
  );
  return found === undefined ? undefined : left[found];
}
