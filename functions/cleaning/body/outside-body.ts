/** Menus, lists and footers of a whole page around the article, told by where the article begins and ends. */
import { kinds } from '../characters.ts';
import type { Document, Rule } from '../rule.ts';

export const outsideBody: Rule = {
  name: 'outside-body',
  reachesProse: true,
  *judge(document) {
    const { edges, lines, title = 0 } = document;
    if (!edges) return;
    // What stands between the headline and the first prose is the article's: its dek, its author, its date.
    const isNear = title < edges.first && edges.first - title <= longestHead;
    const first = isNear ? title : edges.first;
    if (first > 0) {
      const reason = `${describe(document, 0, first)} before the article’s first paragraph`;
      for (let line = 0; line < first; line++) yield { line, reason };
    }
    if (edges.last < lines.length - 1) {
      const reason = `${describe(document, edges.last + 1, lines.length)} behind the article’s last paragraph`;
      for (let line = edges.last + 1; line < lines.length; line++) yield { line, reason };
    }
  },
};

/** Lines between a headline and the first prose. */
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
