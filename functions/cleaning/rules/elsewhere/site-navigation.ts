/** The site's own navigation: home, menu, search, log in, back to top. */
import type { Document } from '../../document/document.ts';
import { trailIn } from '../../document/titles/trail.ts';
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { besideFurniture, inCompany, subheadings, zoneOf } from '../standing.ts';

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
    `
      The ferry gets a second captain

      ${paragraph}

      - Skip to content

      ${another}
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
    for (let line = 0; line < document.lines.length; line++)
      if (isTrail(document, line)) remove(line, 'leads from the first page of the site to this one');
    const isOneOfMany = subheadings(document);
    for (const { line, strength, part, isWorded } of document.sayings.site) {
      if (part !== 'line') continue;
      const zone = zoneOf(document, line);
      // “Skip to content” is nobody’s sub-heading; “Site map” may be one among others.
      const isPlain =
        isWorded && (document.lines[line]?.traits.words ?? 0) >= wordsOfPlain && !isOneOfMany(line);
      if (inCompany(document, line) || (strength >= 2 && (isPlain || zone === 'head' || zone === 'tail')))
        remove(line, 'navigation of the site');
    }
  },
};

const wordsOfPlain = 3;

/** Two words with a stroke between them are a trail over the text or beside furniture. */
function isTrail(document: Document, line: number): boolean {
  const candidate = document.lines[line];
  const certainty = candidate ? trailIn(candidate, document.words) : 0;
  if (certainty !== 1) return certainty > 1;
  return zoneOf(document, line) === 'head' || besideFurniture(document, line);
}
