/** Whether text is a dump of a whole page, and where the article stands in it. */

import * as kinds from '../../characters/kinds.ts';
import type { Shape, SourceType } from '../../cleaning.ts';
import type { Candidate } from '../../document/lines/candidate.ts';
import type { Words } from '../../document/lines/traits.ts';
import type { Edges, Labels, Locate, Located } from '../../document/located.ts';
import { headlineBefore } from './headline.ts';
import { labelsOf } from './labels.ts';
import { type Model, trained } from './model.ts';

/**
 * Tells where the article stands, in a dump of a whole page.
 * HTML is never one: its extractor has found the article.
 */
export const locateBy =
  (model: Model): Locate =>
  (lines, shape, strengths, type, words) =>
    pageBy(model, lines, shape, strengths, type, words);

export const pageOf: Locate = locateBy(trained);

function pageBy(
  model: Model,
  lines: readonly Candidate[],
  shape: Shape,
  strengths: Uint8Array,
  type: SourceType,
  words: Words,
): Located {
  if (type === 'html') return { shape };
  const isDump = shape.kind === 'page-dump';
  if (!isDump && (shape.kind !== 'article' || !hasFurniture(strengths))) return { shape };
  const labels = labelsOf(lines, words, strengths, model);
  const edges = edgesBy(lines, labels);
  if (!edges) return { shape };
  // In Markdown a heading says what the headline is.
  const headline = type === 'text' ? headlineBefore(lines, edges.prose, strengths, words) : undefined;
  const { margin } = edges;
  if (isDump) return { shape: { ...shape, margin }, edges, headline, labels };
  const strange = labels.chances.filter(chance => chance < unlikely).length;
  const menu = menuOnTop(lines, strengths);
  const isUnderMenu = menu > 0 && edges.first > 0 && (headline ?? edges.prose) >= menu;
  if (strange < fewestUnlikely && !isUnderMenu) return { shape };
  const evidence = [
    ...shape.evidence,
    isUnderMenu
      ? `${menu} short lines stand on top as in a menu`
      : `${strange} lines are like those around articles`,
  ];
  return { shape: { kind: 'page-dump', evidence, margin }, edges, headline, labels };
}

/** What looks like an article is a page all the same where so many lines are made of furniture's words … */
const fewestOfFurniture = 2;
/** … and so many have a chance below this, in ten-thousandths, to be the article's. */
const fewestUnlikely = 8;
const unlikely = 200;

function hasFurniture(strengths: Uint8Array): boolean {
  let count = 0;
  for (const strength of strengths) if (strength > 0 && ++count >= fewestOfFurniture) return true;
  return false;
}

/** Without so many lines that carry an article nothing is known of its edges. */
const fewestCarrying = 2;
/** How much a line must read like prose (measure.ts) to carry an article: a headline does not. */
const carryingProse = 60;
const carryingWords = 9;
/** In 1024ths of a log-odds: what a line may count at most, for and against the text. A box in the middle parts nothing. */
const mostFor = 3 * 1024;
const mostAgainst = 1024;
/** So much a line may speak against itself and still count for the text. */
const allowance = 512;

/** The article's edges: the stretch of lines that speaks for itself most. Nothing when there is too little prose to tell. */
function edgesBy(
  lines: readonly Candidate[],
  { scores, table: { prose: reads } }: Labels,
): Edges | undefined {
  const worth = (line: number): number =>
    Math.max(-mostAgainst, Math.min(mostFor, allowance - (scores[line] ?? 0)));
  const carries = (line: number): boolean => {
    if ((scores[line] ?? 0) >= 0) return false;
    const traits = lines[line]?.traits;
    return (
      (reads[line] ?? 0) >= carryingProse ||
      // Where words are long, few of them are function words.
      (traits !== undefined && traits.last === kinds.stop && traits.words >= carryingWords)
    );
  };
  let best = 0;
  let first = 0;
  let last = -1;
  let carrying = 0;
  for (let line = 0, sum = 0, start = 0; line < lines.length; line++) {
    if (carries(line)) carrying++;
    if (sum <= 0) {
      sum = 0;
      start = line;
    }
    sum += worth(line);
    if (sum > best) {
      best = sum;
      first = start;
      last = line;
    }
  }
  if (last < 0 || carrying < fewestCarrying) return undefined;
  let prose = first;
  while (prose < last && !carries(prose)) prose++;
  // How surely the nearest lines beyond are none of the article's, in hundredths of a log-odds.
  const beyond = (line: number): number => Math.min(mostFor, scores[line] ?? mostFor);
  const margin = Math.min(beyond(first - 1), beyond(last + 1));
  return { first, last, prose, margin: Math.max(0, Math.round((100 * margin) / 1024)) };
}

/**
 * So many short lines stand on top like a menu, some of them in the words of menus; 0 where there are too few to tell.
 */
export function menuOnTop(lines: readonly Candidate[], strengths: Uint8Array): number {
  let length = 0;
  let furniture = 0;
  for (; length < lines.length; length++) {
    const candidate = lines[length];
    if (!candidate) break;
    const { traits } = candidate;
    if (traits.words > longestInMenu || traits.letters === 0 || traits.last === kinds.stop) break;
    if ((strengths[length] ?? 0) > 0) furniture++;
  }
  // A title with a share bar below it has no sections among its words.
  const sections = length - 1 - furniture;
  return length >= shortestMenu && furniture >= 2 && sections >= 2 ? length : 0;
}

/** Lines; and words of one. */
const shortestMenu = 5;
const longestInMenu = 4;
