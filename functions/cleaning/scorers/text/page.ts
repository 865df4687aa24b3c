/** Whether plain text is a dump of a whole page, and where the article stands in it. */

import * as kinds from '../../characters/kinds.ts';
import type { Shape, SourceType } from '../../cleaning.ts';
import type { Candidate } from '../../document/candidate.ts';
import type { Located } from '../../document/located.ts';
import type { Words } from '../../document/traits.ts';
import { findEdges } from './edges.ts';
import { headlineBefore } from './headline.ts';

/** Where the article stands, in a dump of a whole page. A menu on top makes one of what looks like an article otherwise. */
export function pageOf(
  lines: readonly Candidate[],
  shape: Shape,
  strengths: Uint8Array,
  type: SourceType,
  words: Words,
): Located {
  // Where there is markup, it tells more of a page than its lines do.
  const menu = type === 'text' ? menuOnTop(lines, strengths) : 0;
  const isDump = shape.kind === 'page-dump';
  const edges = type === 'text' && (isDump || menu > 0) ? findEdges(lines, strengths) : undefined;
  if (!edges) return { shape };
  const headline = headlineBefore(lines, edges.prose, strengths, words);
  const { margin } = edges;
  if (isDump) return { shape: { ...shape, margin }, edges, headline };
  if (edges.first === 0 || (headline ?? edges.prose) < menu) return { shape };
  const evidence = [...shape.evidence, `${menu} short lines stand on top as in a menu`];
  // Of what follows the article a menu tells nothing.
  return {
    shape: { kind: 'page-dump', evidence, margin },
    edges: { ...edges, last: lines.length - 1 },
    headline,
  };
}

/**
 * So many short lines stand on top like a menu, some of them in the words of menus; 0 where there are too few to tell.
 */
function menuOnTop(lines: readonly Candidate[], strengths: Uint8Array): number {
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
