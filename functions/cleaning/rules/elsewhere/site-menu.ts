/** Menus of the site before the title and after the text: short lines in a row, of which some can be nothing else. */
import * as kinds from '../../characters/kinds.ts';
import type { Document } from '../../document/document.ts';
import type { Candidate } from '../../document/lines/candidate.ts';
import { another, paragraph } from '../example.ts';
import type { Remove, Rule } from '../rule.ts';

/** Words that a line of a menu has at most; lines and furniture that a menu has at least. */
const mostWords = 4;
const fewestLines = 4;
const fewestFurniture = 3;

export const siteMenu: Rule = {
  name: 'site-menu',
  heading: 'Menus of the site',
  sentence:
    'Menus before the title and after the text: short lines in a row, of which some can be nothing else.',
  needs: ['words'],
  removes: [
    `
      - Home
      - News
      - Sport
      - Log in
      - Subscribe

      The ferry gets a second captain

      ${paragraph}

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - Home
      - Harbour
      - Contact us
      - Allotments
      - Privacy policy
      - Tide tables
    `,
  ],
  leaves: [
    `
      What I carry

      a key
      a lamp
      a ferry
      home
      a door
    `,
    `
      Timetable of the ferry

      ${paragraph}

      Return
      Mallow Point
      Stoke
      Upper Mallow
    `,
  ],
  judge(document, remove) {
    const { lines, title, lastAnchor, firstAnchor } = document;
    if (title !== undefined && title < firstAnchor) menu(document, 0, title, 'before the title', remove);
    if (lastAnchor < 0) return;
    let start = lines.length;
    while (start > lastAnchor + 1 && isEntry(document, start - 1)) start--;
    while (start < lines.length && !document.strengths[start]) start++;
    menu(document, start, lines.length, 'after the text', remove);
  },
};

function menu(document: Document, start: number, end: number, place: string, remove: Remove): void {
  // No menu says the same twice; answers do.
  const furniture = new Set<number>();
  for (let line = start; line < end; line++) {
    if (!isEntry(document, line)) return;
    if (document.strengths[line]) furniture.add(document.lines[line]?.traits.print ?? 0);
  }
  if (end - start < fewestLines || furniture.size < fewestFurniture || 3 * furniture.size < end - start)
    return;
  for (let line = start; line < end; line++) remove(line, `in a menu of ${end - start} short lines ${place}`);
}

const isEntry = ({ lines, anchors, strengths }: Document, line: number): boolean =>
  !anchors[line] && ((strengths[line] ?? 0) > 0 || isShort(lines[line]));

const isShort = (candidate: Candidate | undefined): boolean =>
  candidate !== undefined &&
  !candidate.read.untouchable &&
  candidate.traits.words <= mostWords &&
  candidate.traits.last !== kinds.stop &&
  candidate.traits.last !== kinds.comma;
