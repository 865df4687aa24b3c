/** Prompts to subscribe, to join, to follow, to become a member. */
import type { Rule } from '../rule.ts';
import { inCompany } from './standing.ts';

export const signUpPrompts: Rule = {
  name: 'sign-up-prompts',
  judge(document, remove) {
    for (const { line, strength, part } of document.sayings.signUp) {
      if (part === 'line' && (strength >= 2 || inCompany(document, line)))
        remove(line, 'asks to subscribe, to join or to follow');
    }
  },
};
