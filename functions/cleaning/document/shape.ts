/** What a document is as a whole. Only a page dump has its edges cut by the body scorer. */

import * as kinds from '../characters/kinds.ts';
import type { Shape } from '../cleaning.ts';
import type { Candidate } from './lines/candidate.ts';

/** An article with its share bar, its tags and its footer has up to this many lines made of furniture's words. */
const furnitureOfAnArticle = 14;
/** Fewer are no menu, however the lines around the prose look. */
const fewestFurniture = 3;
/** Lines without prose before and after the article, from which on they are a page's menus and lists. */
const longEdges = 24;

export function shapeOf(
  lines: readonly Candidate[],
  anchors: readonly boolean[],
  strengths: Uint8Array,
): Shape {
  const first = anchors.indexOf(true);
  const last = anchors.lastIndexOf(true);
  let prose = 0;
  let furniture = 0;
  let open = 0;
  let edges = 0;
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    if (!candidate) break;
    if (anchors[line]) prose++;
    else if (candidate.traits.last !== kinds.stop) open++;
    if ((strengths[line] ?? 0) > 0) furniture++;
    if ((line < first || line > last) && !isRow(candidate.text)) edges++;
  }
  const evidence = [
    `${prose} of ${lines.length} lines are prose`,
    `${furniture} lines are made of the words of menus, buttons and footers`,
    `${edges} lines stand before the first or after the last prose`,
  ];
  if (prose > 0 && furniture >= fewestFurniture && (furniture > furnitureOfAnArticle || edges >= longEdges))
    return { kind: 'page-dump', evidence };
  if (2 * prose < lines.length - open || prose === 0)
    return { kind: lines.length > 3 ? 'list-or-verse' : 'unknown', evidence };
  return { kind: 'article', evidence };
}

/** A row of a table in plain text: cells parted by bars or tabs. */
const isRow = (text: string): boolean => /[|\t].*[|\t]/.test(text);
