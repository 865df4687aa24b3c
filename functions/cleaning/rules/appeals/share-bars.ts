/** Buttons to share, print, save and copy, and the networks' names in a row. The same button twice is no author's word. */

import * as classes from '../../words/classes.ts';
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { inCompany, spokenOf, subheadings } from '../standing.ts';

export const shareBars: Rule = {
  name: 'share-bars',
  heading: 'Buttons for sharing',
  sentence: 'Buttons to share, print, save or copy the article, and names of networks in a row.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      - Share on Facebook
      - Tweet
      - Print

      ${paragraph}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - Share this article
    `,
  ],
  leaves: [
    `
      Share and share alike

      ${paragraph}

      Share

      ${another}
    `,
    `
      What the words on a page mean

      Home

      ${paragraph}

      Share

      ${another}

      Decline

      ${paragraph}
    `,
  ],
  judge(document, remove) {
    const times = new Map<string, number>();
    const textAt = (line: number) => document.lines[line]?.text ?? '';
    for (const { line } of document.sayings.share)
      times.set(textAt(line), (times.get(textAt(line)) ?? 0) + 1);
    const isOneOfMany = subheadings(document);
    const isSpokenOf = spokenOf(document, classes.share | classes.network);
    for (const { line, strength, part } of document.sayings.share) {
      const isRepeated = (times.get(textAt(line)) ?? 0) > 1;
      const isCertain = strength >= 2 && !isOneOfMany(line) && !isSpokenOf(line);
      if (part === 'line' && (isCertain || isRepeated || inCompany(document, line)))
        remove(line, 'a button to share or keep the article');
    }
  },
};
