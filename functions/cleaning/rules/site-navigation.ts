/** The site's own navigation: home, menu, search, log in, back to top. */
import type { Rule } from './rule.ts';
import { inCompany, zoneOf } from './standing.ts';

export const siteNavigation: Rule = {
  name: 'site-navigation',
  judge(document, remove) {
    for (const { line, strength, part } of document.sayings.site) {
      if (part !== 'line') continue;
      const zone = zoneOf(document, line);
      if (inCompany(document, line) || (strength >= 2 && (zone === 'head' || zone === 'tail')))
        remove(line, 'navigation of the site');
    }
  },
};
