/** Cookie and privacy notices and their buttons. */
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { inCompany } from '../standing.ts';

/** Lines between a notice and its last button at most: alone, “Yes” and “Settings” say nothing of cookies. */
const reach = 4;

export const consentNotices: Rule = {
  name: 'consent-notices',
  heading: 'Notices about cookies and consent',
  sentence: 'Notices about cookies and privacy, and their buttons.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      - We use cookies to improve your experience on this website.
      - Accept all
      - Reject all

      ${paragraph}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - Cookie settings
      - Manage preferences
    `,
  ],
  leaves: [
    `
      Cookies for the ferry’s birthday

      ${paragraph}

      The cookies were baked on Tuesday, and by Thursday nobody on the ferry would say who had eaten them.
    `,
    `
      A vote on the landing

      ${paragraph}

      Yes

      ${another}

      No
    `,
  ],
  judge(document, remove) {
    const { consent, choice } = document.sayings;
    for (const { line, strength, part } of consent) {
      if (part === 'line' && (strength >= 2 || inCompany(document, line)))
        remove(line, 'part of a notice about cookies or privacy');
    }
    const certain = new Set<number>();
    for (const { line } of consent) certain.add(line);
    for (const { line, strength } of choice) if (strength >= 2) certain.add(line);
    const isNear = (line: number): boolean => {
      for (let other = line - reach; other <= line + reach; other++) if (certain.has(other)) return true;
      return false;
    };
    for (const { line, part } of choice) {
      if (part === 'line' && inCompany(document, line) && isNear(line)) remove(line, 'a button of a notice');
    }
  },
};
