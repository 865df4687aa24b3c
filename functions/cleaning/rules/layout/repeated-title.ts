/** Copies of the title around the head of the article: in other letter case, quotes or spaces, or with the site's name. */

import type { Document } from '../../document/document.ts';
import { isMark } from '../../document/furniture.ts';
import type { Candidate } from '../../document/lines/candidate.ts';
import { copyOf } from '../../document/lines/comparable.ts';
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A site's name behind a title: at most this many words, after a bar or a dash. */
const siteName = / [|–—·»-] [^|–—·»]{2,40}$/u;

/** A stanza's or a paragraph's first line may have the title's words: a copy of the title stands alone, or among copies. */
function standsAlone(
  { lines, title = 0, anchors }: Document,
  line: number,
  isCopy: (line: number) => boolean,
): boolean {
  if (line < title || !lines[line]?.parted) return true;
  const next = lines[line + 1];
  return !next || next.parted || anchors[line + 1] === true || isMark(next) || isCopy(line + 1);
}

export const repeatedTitle: Rule = {
  name: 'repeated-title',
  heading: 'The title once more',
  sentence:
    'Copies of the title around the head of the article: in other letter case, quotes or spaces, or with the site’s name behind them.',
  needs: ['title'],
  removes: [
    `
      The ferry gets a second captain
      - THE FERRY GETS A SECOND CAPTAIN

      ${paragraph}
    `,
    `
      The ferry gets a second captain
      - “The ferry gets a second captain” | The Mallow Gazette

      ${paragraph}
    `,
  ],
  leaves: [
    `
      The ferry gets a second captain

      ${paragraph}

      The ferry gets a second captain
      and the second captain gets a ferry

      ${another}
    `,
    `
      Home is a lamp

      Home is a lamp
      on the side of a car

      Home is a door
    `,
  ],
  judge(document, remove) {
    const { lines, title, titles, anchors, firstAnchor, strengths } = document;
    if (title === undefined) return;
    const isTitle = copyOf(titles);
    const isNamed = ({ text, traits }: Candidate): boolean =>
      traits.marks > 0 && siteName.test(text) && isTitle(text.replace(siteName, ''));
    const isCopy = (line: number): boolean => {
      const candidate = lines[line];
      return candidate !== undefined && (isTitle(candidate.text) || isNamed(candidate));
    };
    // Between the dek and the text stands a copy sometimes. Without prose nothing tells where the text begins but the text itself.
    let last =
      firstAnchor === lines.length
        ? title + 1
        : Math.max(firstAnchor, anchors.indexOf(true, firstAnchor + 1)) + 1;
    for (let line = 0; line <= Math.min(last, lines.length - 1); line++) {
      const candidate = lines[line];
      if (!candidate || line === title || anchors[line]) continue;
      const isSame = isTitle(candidate.text);
      const isOne = isSame || isNamed(candidate);
      if (isOne && standsAlone(document, line, isCopy))
        remove(line, isSame ? 'repeats the title' : 'repeats the title, with the name of the site');
      if (firstAnchor === lines.length && (isOne || isMark(candidate) || (strengths[line] ?? 0) > 0)) last++;
    }
  },
};
