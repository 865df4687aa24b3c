/** Counts of comments and the form to write one. */
import type { Rule } from '../rule.ts';
import { inCompany } from './standing.ts';

export const commentFurniture: Rule = {
  name: 'comment-furniture',
  *judge(document) {
    for (const { line, strength, part } of document.sayings.comments) {
      if (part === 'line' && (strength >= 2 || inCompany(document, line)))
        yield { line, reason: 'counts comments or asks for one' };
    }
    for (const { line, strength, part } of document.sayings.form) {
      if (part === 'line' && (strength >= 2 || inCompany(document, line)))
        yield { line, reason: 'part of a form' };
    }
  },
};
