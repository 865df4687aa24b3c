/** Navigation to the article before and the article after. */
import type { Rule } from '../rule.ts';

const label = /^(?:PREV|NEXT|Previous|Next)\b/;

export const previousNext: Rule = {
  name: 'previous-next',
  *judge({ lines, lastAnchor }) {
    for (let line = lastAnchor + 1; line < lines.length; line++) {
      if (label.test(lines[line]?.text ?? '')) yield { line, reason: 'leads to another article' };
    }
  },
};
