/** Copies of the title around the head of the article: in other letter case, quotes or spaces, or with the site's name. */
import { comparable } from '../comparable.ts';
import type { Rule } from '../rule.ts';

/** A site's name behind a title: at most this many words, after a bar or a dash. */
const siteName = / [|–—·»-] [^|–—·»]{2,40}$/u;

export const repeatedTitle: Rule = {
  name: 'repeated-title',
  *judge({ lines, title, titles, anchors, firstAnchor }) {
    if (title === undefined) return;
    const copies = new Set(titles.map(comparable));
    for (let line = 0; line <= Math.min(firstAnchor + 1, lines.length - 1); line++) {
      const candidate = lines[line];
      if (!candidate || line === title || anchors[line]) continue;
      if (copies.has(comparable(candidate.text))) yield { line, reason: 'repeats the title' };
      else if (copies.has(comparable(candidate.text.replace(siteName, ''))))
        yield { line, reason: 'repeats the title, with the name of the site' };
    }
  },
};
