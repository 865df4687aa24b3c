/** Counts of comments and the form to write one. */
import type { Rule } from './rule.ts';
import { inCompany, subheadings } from './standing.ts';

export const commentFurniture: Rule = {
  name: 'comment-furniture',
  judge(document, remove) {
    const { comments, form } = document.sayings;
    const isSubheading = subheadings(document);
    const isFurniture = (line: number, strength: number) =>
      (strength >= 2 || inCompany(document, line)) && !isSubheading(line);
    for (const { line, strength, part } of comments) {
      if (part === 'line' && isFurniture(line, strength)) remove(line, 'counts comments or asks for one');
    }
    for (const { line, strength, part } of form) {
      if (part === 'line' && isFurniture(line, strength)) remove(line, 'part of a form');
    }
  },
};
