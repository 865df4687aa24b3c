/**
 * Where the article begins and ends in a dump of a whole page. Two looks at each line give integer log-odds that it belongs
 * to the article; the stretch of lines that gathers most is its core, and the core grows outwards over all lines that may
 * well belong to it: a wrong cut is worse than cruft that is left.
 */
import type { Candidate } from '../../document/candidate.ts';
import type { Edges } from '../../document/located.ts';
import { allNames, contextScores, isCarrying, type Looks, looks, ownScores } from './measures.ts';
import { firstLook, secondLook } from './weights.ts';

/** Hundredths of a log-odds. A line of the core may speak this much against itself and still count for it. */
const coreAllowance = 100;
/** Outwards of the core a line must speak more than this against itself to part what lies beyond. */
const edgeAllowance = 150;
/** No line counts for more than this. */
const most = 500;
/** Without so many lines that carry an article nothing is known of its edges. */
const fewestCarrying = 3;
/** A run of so many lines behind the article without a word of furniture is a list of its own, not the page's. */
const longestWithoutFurniture = 60;
/** What is cut at one side has so many lines, so many of them of furniture's words, and one in so many. */
const fewestCut = 4;
const fewestFurniture = 2;
const furnitureInOne = 20;

const trained = looks(
  allNames.map(name => firstLook[name] ?? 0),
  allNames.map(name => secondLook[name] ?? 0),
);

/** Log-odds of each line, in hundredths; `single`: the lines that are not one of many of the same text. */
interface Scores {
  readonly scores: Int32Array;
  readonly single: Int32Array;
  readonly carrying: number;
}

function scoresOf(lines: readonly Candidate[], strengths: Uint8Array, by: Looks): Scores {
  const own = ownScores(lines, strengths, by);
  const { first, second: scores, single } = own;
  const context = contextScores(lines, own, strengths, by.context);
  let carrying = 0;
  for (let row = 0; row < single.length; row++) {
    const line = single[row] ?? 0;
    const candidate = lines[line];
    if (candidate && isCarrying(first[line] ?? 0, candidate)) carrying++;
    scores[line] = (scores[line] ?? 0) + (context[row] ?? 0);
  }
  return { scores, single, carrying };
}

/** The article's edges; nothing when there is too little prose to tell. */
export function findEdges(
  lines: readonly Candidate[],
  strengths: Uint8Array,
  by = trained,
): Edges | undefined {
  const { scores, single, carrying } = scoresOf(lines, strengths, by);
  const edges = carrying < fewestCarrying ? undefined : edgesBy(scores, single, strengths);
  if (!edges) return undefined;
  let prose = edges.first;
  for (; prose < edges.last; prose++) {
    const candidate = lines[prose];
    if (candidate && isCarrying(scores[prose] ?? 0, candidate)) break;
  }
  return { ...edges, prose };
}

function edgesBy(
  scores: Int32Array,
  single: Int32Array,
  strengths: Uint8Array,
): Omit<Edges, 'prose'> | undefined {
  const worth = (at: number, allowance: number): number =>
    Math.max(-most, Math.min(most, (scores[single[at] ?? 0] ?? 0) + allowance));
  let best = 0;
  let from = 0;
  let to = -1;
  for (let at = 0, sum = 0, start = 0; at < single.length; at++) {
    if (sum <= 0) {
      sum = 0;
      start = at;
    }
    sum += worth(at, coreAllowance);
    if (sum > best) {
      best = sum;
      from = start;
      to = at;
    }
  }
  if (to < 0) return undefined;
  const grow = (edge: number, step: 1 | -1): { edge: number; margin: number } => {
    let reached = edge;
    let sum = 0;
    let highest = Number.NEGATIVE_INFINITY;
    let without = 0;
    for (let at = edge + step; at >= 0 && at < single.length; at += step) {
      sum += worth(at, edgeAllowance);
      without = (strengths[single[at] ?? 0] ?? 0) >= 2 ? 0 : without + 1;
      if (sum > 0 || (step > 0 && without >= longestWithoutFurniture)) {
        reached = at;
        sum = Math.max(0, sum);
        highest = Number.NEGATIVE_INFINITY;
      } else highest = Math.max(highest, sum);
    }
    return { edge: reached, margin: highest === Number.NEGATIVE_INFINITY ? most : Math.min(most, -highest) };
  };
  /** Lists of the article's own have no words of menus and footers among them. */
  const isPages = (start: number, end: number): boolean => {
    let furniture = 0;
    for (let at = start; at < end; at++) if ((strengths[single[at] ?? 0] ?? 0) > 0) furniture++;
    const count = end - start;
    return count >= fewestCut && furniture >= fewestFurniture && furniture * furnitureInOne >= count;
  };
  const head = grow(from, -1);
  const tail = grow(to, 1);
  return {
    first: isPages(0, head.edge) ? (single[head.edge] ?? 0) : 0,
    last: isPages(tail.edge + 1, single.length) ? (single[tail.edge] ?? 0) : scores.length - 1,
    margin: Math.min(head.margin, tail.margin),
  };
}
