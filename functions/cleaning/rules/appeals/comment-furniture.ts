/** Counts of comments and the form to write one. */
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { inCompany, subheadings } from '../standing.ts';

export const commentFurniture: Rule = {
  name: 'comment-furniture',
  heading: 'Around the comments',
  sentence: 'Counts of comments, invitations to write one, and the fields and buttons of the form.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - 12 comments
      - Leave a reply
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - Your email address will not be published. Required fields are marked *
    `,
  ],
  leaves: [
    `
      What the words on a page mean

      ${paragraph}

      Comments

      ${another}

      Replies

      ${paragraph}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      He had no comment on the key.

      ${another}
    `,
  ],
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
