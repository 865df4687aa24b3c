/** Buttons to share, print, save and copy, and the networks' names in a row. The same button twice is no author's word. */

import * as classes from '../words/classes.ts';
import type { Rule } from './rule.ts';
import { inCompany, spokenOf, subheadings } from './standing.ts';

export const shareBars: Rule = {
  name: 'share-bars',
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
