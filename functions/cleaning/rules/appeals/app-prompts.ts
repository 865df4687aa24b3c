/** Prompts to download, open or be notified by an app, and the names of the shops that have it. */
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { worded } from '../worded.ts';

export const appPrompts: Rule = {
  name: 'app-prompts',
  heading: 'Prompts to use an app',
  sentence: 'Prompts to download, open or be notified by an app, and the names of the shops that have it.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      ${paragraph}

      - Download our app

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - Get it on Google Play
      - Download on the App Store
    `,
  ],
  leaves: [
    `
      The ferry gets a second captain

      ${paragraph}

      The app that the town had paid for showed no ferries.

      ${another}
    `,
    `
      The app that nobody opened

      ${paragraph}

      Why the app failed

      ${another}
    `,
  ],
  judge: worded(['app'], 'asks to use an app'),
};
