/** What stands around the text of a newsletter: how to see it in a browser, why it came, how to be rid of it. */
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { worded } from '../worded.ts';

export const newsletterWrappers: Rule = {
  name: 'newsletter-wrappers',
  heading: 'What stands around a newsletter',
  sentence:
    'What stands around the text of a newsletter: how to see it in a browser, why it came, how to be rid of it.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      - Email not displaying correctly?
      - View this email in your browser

      ${paragraph}

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - You are receiving this email because you signed up for Harbour Notes.
      - Unsubscribe
    `,
  ],
  leaves: [
    `
      The ferry gets a second captain

      ${paragraph}

      She had asked to see the old letters in her browser.

      ${another}
    `,
    `
      Letters to the ferry

      ${paragraph}

      Forward to the islands

      ${another}
    `,
  ],
  judge: worded(['wrapper'], 'stands around a newsletter'),
};
