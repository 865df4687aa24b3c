/** Reading times, view counts and “updated at” lines around the head and the foot of an article. */

import * as classes from '../../words/classes.ts';
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { zoneOf } from '../standing.ts';

export const countsAndStamps: Rule = {
  name: 'counts-and-stamps',
  heading: 'Counters and stamps',
  sentence: 'Reading times, view counts and “updated” lines before and after the text.',
  needs: ['words', 'prose'],
  removes: [
    `
      The ferry gets a second captain

      - 3 min read

      ${paragraph}

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - 1204 views
    `,
  ],
  leaves: [
    `
      The ferry gets a second captain

      ${paragraph}

      Updated on 15 March

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      9 minutes

      ${another}
    `,
  ],
  judge(document, remove) {
    for (const { line, part } of document.sayings.counts) {
      const candidate = document.lines[line];
      if (part !== 'line' || !candidate || !(candidate.traits.classes & classes.number)) continue;
      const zone = zoneOf(document, line);
      if (zone === 'head' || zone === 'tail')
        remove(line, 'counts readers or minutes, or says when it changed');
    }
  },
};
