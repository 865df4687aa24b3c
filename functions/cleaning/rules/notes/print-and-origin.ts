/** Buttons to print, save or resize the text, and lines that tell where a printed page came from. */
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { worded } from '../worded.ts';

export const printAndOrigin: Rule = {
  name: 'print-and-origin',
  heading: 'Lines for printing and origin',
  sentence: 'Buttons to print, save or resize the text, and lines that tell where a printed page came from.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      ${paragraph}

      - Print this article
      - Increase font size

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - This article was printed from harbour-notes.example
    `,
  ],
  leaves: [
    `
      The ferry gets a second captain

      ${paragraph}

      The print of the old harbour hangs in her kitchen now.

      ${another}
    `,
    `
      How the paper is printed

      ${paragraph}

      Print and ink

      ${another}
    `,
  ],
  judge: worded(['print'], 'is for printing, saving or finding the page again'),
};
