/** Reading times, view counts and “updated at” lines around the head and the foot of an article. */

import * as classes from '../words/classes.ts';
import type { Rule } from './rule.ts';
import { zoneOf } from './standing.ts';

export const countsAndStamps: Rule = {
  name: 'counts-and-stamps',
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
