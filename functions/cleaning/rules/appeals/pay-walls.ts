/** Offers and demands of pay walls: to subscribe or log in before one may read on, and what that costs. */
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { worded } from '../worded.ts';

export const payWalls: Rule = {
  name: 'pay-walls',
  heading: 'Pay walls',
  sentence:
    'Offers and demands of pay walls: to subscribe or log in before one may read on, and what that costs.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      ${paragraph}

      - You’ve reached your limit of free articles
      - Subscribe to continue reading
      - Already a subscriber? Log in

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - This article is for subscribers only.
    `,
  ],
  leaves: [
    `
      The ferry gets a second captain

      ${paragraph}

      The article for which she had paid was never printed.

      ${another}
    `,
    `
      The wall around the harbour

      ${paragraph}

      Who pays for the wall

      ${another}
    `,
  ],
  judge: worded(['paywall'], 'belongs to a pay wall'),
};
