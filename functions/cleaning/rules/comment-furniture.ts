/** Counts of comments and the form to write one. */
import type { Rule } from '../rule.ts';
import { inCompany } from './standing.ts';

export const commentFurniture: Rule = {
  name: 'comment-furniture',
  judge(document, remove) {
    for (const { line, strength, part } of document.sayings.comments) {
      if (part === 'line' && (strength >= 2 || inCompany(document, line)))
        remove(line, 'counts comments or asks for one');
    }
    for (const { line, strength, part } of document.sayings.form) {
      if (part === 'line' && (strength >= 2 || inCompany(document, line))) remove(line, 'part of a form');
    }
  },
};
