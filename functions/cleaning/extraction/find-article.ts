/** Finds the lines of a page that are its article. */
import type { Page } from '../readers/html-page.ts';

/** For each line of the page, why it is not the article's; undefined: it is. */
export function findArticle({ elements, lines }: Page): (string | undefined)[] {
  const weight = new Float64Array(elements.length);
  for (const line of lines) {
    if (line.hidden !== undefined) continue;
    const own = line.text.length - line.linked;
    if (own < 60) continue;
    let element = elements[line.block];
    for (let up = 1; up <= 2 && element !== undefined && element.parent >= 0; up++) {
      weight[element.parent] = (weight[element.parent] ?? 0) + own / up;
      element = elements[element.parent];
    }
  }
  const best = weight.reduce((winner, each, at) => (each > (weight[winner] ?? 0) ? at : winner), 0);
  const inside = new Uint8Array(elements.length);
  elements.forEach((element, at) => {
    inside[at] = at === best || (element.parent >= 0 && inside[element.parent]) ? 1 : 0;
  });
  return lines.map(line =>
    inside[line.block] ? undefined : 'outside the part of the page with the most prose',
  );
}
