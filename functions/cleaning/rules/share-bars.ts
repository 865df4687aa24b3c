/** Buttons to share, print, save and copy, and the networks' names in a row. */
import type { Rule } from '../rule.ts';
import { inCompany } from './standing.ts';

export const shareBars: Rule = {
  name: 'share-bars',
  *judge(document) {
    for (const { line, strength, part } of document.sayings.share) {
      if (part === 'line' && (strength >= 2 || inCompany(document, line)))
        yield { line, reason: 'a button to share or keep the article' };
    }
  },
};
