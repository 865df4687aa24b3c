/** Buttons, prices and terms of a shop, and notes about commissions. */
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { worded } from '../worded.ts';

export const shopBoxes: Rule = {
  name: 'shop-boxes',
  heading: 'Boxes of shops',
  sentence: 'Buttons, prices and terms of a shop, and notes about commissions.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      ${paragraph}

      - Add to cart
      - Free shipping

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - This article contains affiliate links.
    `,
  ],
  leaves: [
    `
      The ferry gets a second captain

      ${paragraph}

      The shop at the landing sold bread and rope, and nothing else.

      ${another}
    `,
    `
      The price of a crossing

      ${paragraph}

      From the shop to the shore

      ${another}
    `,
  ],
  judge: worded(['shop'], 'belongs to a shop'),
};
