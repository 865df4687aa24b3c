/** Cookie and privacy notices and their buttons. */
import type { Rule } from '../rule.ts';
import { inCompany } from './standing.ts';

export const consentNotices: Rule = {
  name: 'consent-notices',
  judge(document, remove) {
    for (const { line, strength, part } of document.sayings.consent) {
      if (part === 'line' && (strength >= 2 || inCompany(document, line)))
        remove(line, 'part of a notice about cookies or privacy');
    }
    for (const { line, part } of document.sayings.choice) {
      if (part === 'line' && inCompany(document, line)) remove(line, 'a button of a notice');
    }
  },
};
