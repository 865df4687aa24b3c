/** What photo viewers, players and embedded posts say on their buttons and in place of what they show. */
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { worded } from '../worded.ts';

export const viewers: Rule = {
  name: 'viewers',
  heading: 'Buttons of viewers and players',
  sentence:
    'What photo viewers, players and embedded posts say on their buttons and in place of what they show.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      ${paragraph}

      - View gallery
      - Photo 3 of 12

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      - Your browser does not support the video tag.

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      - View this post on Instagram

      ${another}
    `,
  ],
  leaves: [
    `
      The ferry gets a second captain

      ${paragraph}

      The gallery above the station was closed that day.

      ${another}
    `,
    `
      The first video of the weir

      ${paragraph}

      What the video shows

      ${another}
    `,
  ],
  judge: worded(['photo', 'player', 'embed'], 'belongs to a photo viewer, a player or an embedded post'),
};
