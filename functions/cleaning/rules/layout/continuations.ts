/** Signs that the text goes on below an advertisement, on another page of the paper or behind a click. */
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { worded } from '../worded.ts';

export const continuations: Rule = {
  name: 'continuations',
  heading: 'Signs that the text goes on',
  sentence:
    'Signs that the text goes on below an advertisement, on another page of the paper or behind a click.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      ${paragraph}

      - Scroll down to continue reading

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - Continued on page A4
    `,
  ],
  leaves: [
    `
      The ferry gets a second captain

      ${paragraph}

      The story continues in the second volume, which nobody has read.

      ${another}
    `,
    `
      Where the path goes on

      ${paragraph}

      See the map on page 4 of his diary

      ${another}
    `,
  ],
  judge: worded(['continues'], 'says where the text goes on'),
};
