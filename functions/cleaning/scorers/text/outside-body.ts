/** Menus, lists and footers of a whole page around the article, told by where the article begins and ends. */
import * as kinds from '../../characters/kinds.ts';
import { shapeOf } from '../../document/shape.ts';
import type { Candidate, Document, Rule } from '../../rules/rule.ts';
import type { Edges } from './edges.ts';
import { pageOf } from './page.ts';

export const outsideBody: Rule = {
  name: 'outside-body',
  reachesProse: true,
  judge(document, remove) {
    const { edges, lines } = document;
    if (!edges) return;
    const first = firstLine(document, edges);
    if (first > 0) {
      const reason = `${describe(document, 0, first)} before the article’s first paragraph`;
      for (let line = 0; line < first; line++) remove(line, reason);
    }
    if (edges.last < lines.length - 1) {
      const reason = `${describe(document, edges.last + 1, lines.length)} behind the article’s last paragraph`;
      for (let line = edges.last + 1; line < lines.length; line++) remove(line, reason);
    }
  },
};

/**
 * Whether the fair copy would be left alone if it came in as a file of its own. Where its edges would be cut once more,
 * nobody knows how far the cutting would go, and the page is better left whole.
 *
 * @param removed lines that other rules remove
 */
export function lasts(document: Document, removed: (line: number) => boolean): boolean {
  const { edges, lines, anchors, strengths, title, words } = document;
  if (!edges) return true;
  const first = firstLine(document, edges);
  if (first === 0 && edges.last === lines.length - 1) return true;
  const kept: Candidate[] = [];
  const proseLeft: boolean[] = [];
  const strengthsLeft = new Uint8Array(lines.length);
  const keep = (line: number): void => {
    const candidate = lines[line];
    if (!candidate) return;
    strengthsLeft[kept.length] = strengths[line] ?? 0;
    proseLeft.push(anchors[line] ?? false);
    kept.push(candidate);
  };
  if (title !== undefined) keep(title);
  for (let line = first; line <= edges.last; line++)
    if (line !== title && (anchors[line] || !removed(line))) keep(line);
  const shape = shapeOf(kept, proseLeft, strengthsLeft);
  const again = pageOf(kept, shape, strengthsLeft, 'text', words).edges;
  if (!again) return true;
  const isHeaded = title !== undefined && firstLine({ title: 0, strengths: strengthsLeft }, again) === 0;
  return (again.first === 0 || isHeaded) && again.last === kept.length - 1;
}

/** What stands between the headline and the first prose is the article's: its dek, its author, its date. */
function firstLine(
  { title = 0, strengths }: Pick<Document, 'title' | 'strengths'>,
  { first }: Pick<Edges, 'first'>,
): number {
  let head = 0;
  for (let line = title + 1; line < first && head <= longestHead; line++) if (!strengths[line]) head++;
  return title < first && head <= longestHead ? title : first;
}

/** Lines between a headline and the first prose that are not of furniture's words. */
const longestHead = 8;

/** Among what a line stands, in words. */
function describe({ lines, strengths }: Document, from: number, to: number): string {
  const count = to - from;
  if (count === 1) return 'stands alone';
  let sentences = 0;
  let furniture = 0;
  for (let line = from; line < to; line++) {
    const candidate = lines[line];
    if (candidate?.traits.last === kinds.stop) sentences++;
    if ((strengths[line] ?? 0) > 0) furniture++;
  }
  const ends =
    sentences === 0
      ? 'no sentence ends'
      : `${sentences === 1 ? 'one' : sentences} of them ${sentences === 1 ? 'ends' : 'end'} a sentence`;
  const words =
    furniture === 0
      ? ''
      : `, ${furniture === 1 ? 'one is' : `${furniture} are`} of the words of menus and footers`;
  return `is one of ${count} lines (${ends}${words})`;
}
