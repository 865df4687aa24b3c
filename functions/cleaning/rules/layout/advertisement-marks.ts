/** Marks that an advertisement stood here. */

import { callsAdvertisement, forms } from '../../document/authors/authored.ts';
import type { Document } from '../../document/document.ts';
import * as classes from '../../words/classes.ts';
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { subheadings, zoneOf } from '../standing.ts';

export const advertisementMarks: Rule = {
  name: 'advertisement-marks',
  heading: 'Marks of advertisements',
  sentence: 'Marks that an advertisement stood here.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      ${paragraph}

      - Advertisement

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      - Advertisement – continue reading below

      ${another}
    `,
  ],
  leaves: [
    `
      The price of an advertisement

      ${paragraph}

      Advertisement

      The council has sold room on the ferry’s funnel: one advertisement, nine feet wide, in green and white only.
    `,
    `
      What was said in the yard

      ${paragraph}

      The advert

      ${another}
    `,
  ],
  judge(document, remove) {
    const { lines } = document;
    for (let line = 0; line < lines.length; line++) {
      const candidate = lines[line];
      if (!candidate || candidate.read.untouchable) continue;
      if (callsAdvertisement(candidate.text) && !isCode(document, line - 1) && !isCode(document, line + 1))
        remove(line, 'calls for an advertisement');
    }
    const marks = document.sayings.advert.filter(({ part }) => part === 'line');
    if (marks.length === 0) return;
    const spokenOf = wordsInProse(document);
    const isSubheading = subheadings(document);
    // The same label twice, or one that can be nothing else, shows that the page sells room.
    const times = new Map<number, number>();
    for (const { line } of marks) {
      const print = wordOf(document, line) ?? 0;
      times.set(print, (times.get(print) ?? 0) + 1);
    }
    const isSold = marks.some(({ line }) => isSlot(document, line));
    for (const { line, strength } of marks) {
      const word = wordOf(document, line);
      // “The advertisement” speaks of one.
      if (strength === 1 && beginsPlain(document, line) && !isSold) continue;
      const isRepeated = (times.get(word ?? 0) ?? 0) > 1;
      if (word !== undefined && !isSlot(document, line) && !isRepeated && !isSold) {
        if (isSubheading(line)) continue;
        const isOnTop = zoneOf(document, line) === 'head' && lines[line + 1]?.parted === true;
        if (spokenOf.has(word) && !isOnTop) continue;
      }
      remove(line, 'marks the place of an advertisement');
    }
  },
};

/** Among other code such a call is the author’s. */
const isCode = ({ forms: formOf }: Document, line: number): boolean => formOf[line] === forms.code;

/** The only word of a line. */
function wordOf({ lines, words }: Document, line: number): number | undefined {
  const { from = 0, classed = 0 } = lines[line]?.traits ?? {};
  return classed === 1 ? words.hashes[from] : undefined;
}

/** Two words, and the first is one that every sentence has. */
function beginsPlain({ lines, words }: Document, line: number): boolean {
  const { from = 0, classed = 0 } = lines[line]?.traits ?? {};
  return classed === 2 && ((words.classes[from] ?? 0) & classes.plain) !== 0;
}

/** More than a word, or a word between marks: “Advertisement – continue reading below”, “[Ad]”. */
function isSlot(document: Document, line: number): boolean {
  const { text = '', traits } = document.lines[line] ?? {};
  return (
    ((traits?.classed ?? 0) > 1 && !beginsPlain(document, line)) ||
    /^[^\p{L}\p{N}].*[^\p{L}\p{N}]$/u.test(text)
  );
}

/** An article whose paragraphs say the same word is about it, and may quote it. Hashes of their words. */
function wordsInProse({ lines, anchors, words }: Document): ReadonlySet<number | undefined> {
  const found = new Set<number | undefined>();
  for (const [at, { traits }] of lines.entries()) {
    if (!anchors[at] || !(traits.classes & classes.advert)) continue;
    for (let word = traits.from; word < traits.from + traits.classed; word++) found.add(words.hashes[word]);
  }
  return found;
}
