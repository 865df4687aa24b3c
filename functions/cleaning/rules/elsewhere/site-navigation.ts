/** The site's own navigation: home, menu, search, log in, back to top. */
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { inCompany, zoneOf } from '../standing.ts';

export const siteNavigation: Rule = {
  name: 'site-navigation',
  heading: 'Navigation of the site',
  sentence: 'The site’s own navigation: home, menu, search, log in, back to the top.',
  needs: ['words'],
  removes: [
    `
      - Skip to main content
      - Home
      - Log in

      The ferry gets a second captain

      ${paragraph}

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - Search the site
    `,
  ],
  leaves: [
    `
      What the captains eat

      ${paragraph}

      Menu

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      Home

      ${another}
    `,
  ],
  judge(document, remove) {
    for (const { line, strength, part } of document.sayings.site) {
      if (part !== 'line') continue;
      const zone = zoneOf(document, line);
      if (inCompany(document, line) || (strength >= 2 && (zone === 'head' || zone === 'tail')))
        remove(line, 'navigation of the site');
    }
  },
};
