/** Appeals for donations, and the buttons and amounts that go with them. */
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { worded } from '../worded.ts';

export const donationAppeals: Rule = {
  name: 'donation-appeals',
  heading: 'Appeals for donations',
  sentence: 'Appeals for donations, and the buttons and amounts that go with them.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      ${paragraph}

      - Donate now

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - We rely on readers like you.
      - Make a donation
    `,
  ],
  leaves: [
    `
      The ferry gets a second captain

      ${paragraph}

      The donation came from a man who had never crossed the river.

      ${another}
    `,
    `
      Who gave for the ferry

      ${paragraph}

      A gift from the north

      ${another}
    `,
  ],
  judge: worded(['donate'], 'asks for a donation'),
};
