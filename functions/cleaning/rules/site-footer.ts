/** Copyright lines and what footers list. */
import type { Rule } from '../rule.ts';
import { inCompany, zoneOf } from './standing.ts';

export const siteFooter: Rule = {
  name: 'site-footer',
  judge(document, remove) {
    const { lines, anchors, sayings } = document;
    for (let line = 0; line < lines.length; line++) {
      const candidate = lines[line];
      if (!candidate || anchors[line] || candidate.read.untouchable) continue;
      const { digits, length } = candidate.traits;
      if (digits >= 4 && length <= 240 && copyrightLine.test(candidate.text))
        remove(line, 'says who holds the copyright');
    }
    for (const { line, strength, part } of sayings.footer) {
      if (part !== 'line') continue;
      const zone = zoneOf(document, line);
      if (
        strength >= 3 ||
        (strength === 2 && (zone === 'tail' || zone === 'head')) ||
        inCompany(document, line)
      )
        remove(line, 'belongs to the footer of the site');
    }
  },
};

const copyrightLine =
  /^(?:copyright |版权所有 )?(?:©|\(c\)|copyright)(?: \P{L}*(?:19|20)\d\d|.{1,60}(?:19|20)\d\d\P{L}*$)/iu;
