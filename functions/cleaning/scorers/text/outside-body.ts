/**
 * The edges of the body: menus, lists and footers of a whole page around its article, and runs of them inside.
 *
 * This is the second stage of judging. Rules come first and know nothing of each other; this stage is given what they
 * removed, because what they leave decides whether a cut lasts. It may remove prose (a teaser’s sentence in a footer), which
 * rules may not. Everything it does lies behind `outsideBody`: whoever replaces its inside keeps that signature.
 */

import type { Document } from '../../document/document.ts';
import type { Candidate } from '../../document/lines/candidate.ts';
import type { Labels } from '../../document/located.ts';
import { shapeOf } from '../../document/shape.ts';
import type { RemovedByRules } from '../../rules/judge.ts';
import { valueOn } from './curve.ts';
import { bestCut, type Cut, type Page } from './cuts.ts';
import { type Model, trained } from './model.ts';
import { locateBy, menuOnTop } from './page.ts';
import { reasonOf, type Where } from './reasons.ts';

/** What this stage says of a line. */
export interface BodyVerdict {
  /** Why the line goes, in words that an editor understands; left out where it stays. */
  readonly reason?: string;
  /** How probable it is that the line is the author’s, in thousandths; left out where the stage can’t tell. */
  readonly probability?: number;
}

/**
 * Pure and linear, in whole numbers.
 *
 * @param document as the rules saw it
 * @param removed what the rules removed, by position in `document.lines`
 * @returns by the same positions; nothing for a line of which there is nothing to say. The frame lets no verdict remove the
 * title or what the markup forbids to touch, and a line that a rule removed keeps the rule’s reason
 */
export function outsideBody(
  document: Document,
  removed: RemovedByRules,
  model: Model = trained,
): readonly (BodyVerdict | undefined)[] {
  const { labels, lines } = document;
  const verdicts = new Array<BodyVerdict | undefined>(lines.length);
  if (!labels) return verdicts;
  const cut = lastingCut(document, labels, removed, model);
  for (let line = 0, end = 1; line < lines.length; line = end++) {
    if (!cut.goes[line]) {
      if (!removed[line]) verdicts[line] = { probability: Math.round((labels.chances[line] ?? 0) / 10) };
      continue;
    }
    while (end < lines.length && cut.goes[end]) end++;
    const where: Where = end <= cut.first ? 'before' : line > cut.last ? 'behind' : 'inside';
    const reason = reasonOf(labels, line, end, where, model.lines);
    for (let each = line; each < end; each++)
      verdicts[each] = { reason, probability: valueOn(model.wrong, labels.scores[each] ?? 0) };
  }
  return verdicts;
}

/**
 * The best cut whose fair copy would be left alone if it came in as a file of its own. Where it would be cut once more, nobody
 * knows how far the cutting would go: then less is cut.
 */
export function lastingCut(document: Document, labels: Labels, removed: RemovedByRules, model: Model): Cut {
  const { anchors, strengths, title, lines } = document;
  const page: Page = {
    ...labels,
    anchors,
    strengths,
    removed: line => removed[line] !== undefined,
    stays: line => line === title || lines[line]?.read.untouchable === true,
    menu: menuOver(document),
  };
  let cut = bestCut(page, model);
  for (let tries = 0; cut.at > 0; tries++) {
    if (lasts(document, removed, cut, model)) return cut;
    cut = bestCut(page, model, tries < mostTries ? cut.at - 1 : 0);
  }
  return cut;
}

/** A menu stands over the title, or nobody knows that it is one. */
export function menuOver({ lines, strengths, title }: Document): number {
  const menu = title === undefined ? 0 : menuOnTop(lines, strengths);
  return menu > 0 && menu <= (title ?? 0) ? menu : 0;
}

/** Each try costs a look at what is left. */
const mostTries = 2;

function lasts(document: Document, removed: RemovedByRules, { goes }: Cut, model: Model): boolean {
  const { lines, anchors, strengths, title, words } = document;
  const left: Candidate[] = [];
  const anchorsLeft: boolean[] = [];
  const strengthsLeft = new Uint8Array(lines.length);
  const keep = (line: number): void => {
    const candidate = lines[line];
    if (!candidate) return;
    strengthsLeft[left.length] = strengths[line] ?? 0;
    anchorsLeft.push(anchors[line] ?? false);
    left.push(candidate);
  };
  // A fair copy begins with its title.
  if (title !== undefined) keep(title);
  for (let line = 0; line < lines.length; line++)
    if (line !== title && !goes[line] && !removed[line]) keep(line);
  const { labels } = locateBy(model)(
    left,
    shapeOf(left, anchorsLeft, strengthsLeft),
    strengthsLeft,
    'text',
    words,
  );
  if (!labels) return true;
  const again: Page = {
    ...labels,
    anchors: anchorsLeft,
    strengths: strengthsLeft,
    removed: () => false,
    stays: line => line === 0 && title !== undefined,
    menu: 0,
  };
  return bestCut(again, model).at === 0;
}
