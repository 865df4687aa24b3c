/** Prompts to subscribe, to join, to follow, to become a member. */
import type { Rule } from '../rule.ts';
import { inCompany, subheadings } from './standing.ts';

export const signUpPrompts: Rule = {
  name: 'sign-up-prompts',
  judge(document, remove) {
    const isSubheading = subheadings(document);
    for (const { line, strength, part } of document.sayings.signUp) {
      if (part === 'line' && (strength >= 2 || inCompany(document, line)) && !isSubheading(line))
        remove(line, 'asks to subscribe, to join or to follow');
    }
  },
};
