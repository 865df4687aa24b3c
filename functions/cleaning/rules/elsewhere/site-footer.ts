/** Copyright lines and what footers list. */

import type { Document } from '../../document/document.ts';
import type { Candidate } from '../../document/lines/candidate.ts';
import * as classes from '../../words/classes.ts';
import { another, paragraph } from '../example.ts';
import type { Rule } from '../rule.ts';
import { besideFurniture, inCompany, zoneOf } from '../standing.ts';

export const siteFooter: Rule = {
  name: 'site-footer',
  heading: 'The foot of the site',
  sentence: 'Copyright lines, addresses to write to, and what the foot of a site lists.',
  needs: ['words'],
  removes: [
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - © 2024 The Mallow Gazette. All rights reserved.
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - About us
      - Contact
      - Terms and conditions
      - Theme: Crumb by Ada Brink.
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      ${another}

      - About us
      - Imprint | Harbour desk | Crew list
    `,
  ],
  leaves: [
    `
      A card that nobody had signed

      ${paragraph}

      Contact is by post only.

      ${another}
    `,
    `
      The ferry gets a second captain

      ${paragraph}

      Copyright

      ${another}
    `,
  ],
  judge(document, remove) {
    const { lines, anchors, sayings } = document;
    for (let line = 0; line < lines.length; line++) {
      const candidate = lines[line];
      if (!candidate || anchors[line] || candidate.read.untouchable) continue;
      const { digits, length } = candidate.traits;
      if (
        length <= 240 &&
        ((digits >= 4 && copyrightLine.test(candidate.text)) || isSigned(document, candidate))
      )
        remove(line, 'says who holds the copyright');
      if (line > document.lastAnchor && length <= longestAddress && madeWith.test(candidate.text))
        remove(line, 'says what the site is made with');
      if (line <= document.lastAnchor || !besideFurniture(document, line)) continue;
      if (isAddress(document, line)) remove(line, 'says where to write to');
      else if (isBarred(document, line)) remove(line, 'belongs to the footer of the site');
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

/** “Copyright holder © Evening Post”: no year, but a word of the law before the sign. */
const isSigned = ({ words }: Document, { traits, text }: Candidate): boolean =>
  ((words.classes[traits.from] ?? 0) & classes.legal) !== 0 && text.includes('©');

/** “Theme: Crumb by Ada Brink.” behind the text */
const madeWith =
  /^(?:WordPress )?(?:Theme|Thème|Tema|Motyw|Тема)[:：] ?\p{Lu}.{1,30} (?:by|von|par|de|di|por|od|от|av) \p{Lu}.{1,40}$/u;

/** “Imprint | Harbour desk | Crew list”: a word of footers first, and names that nobody knows behind it. */
const isBarred = ({ lines, words }: Document, line: number): boolean => {
  const { text = '', traits } = lines[line] ?? {};
  const first = words.classes[traits?.from ?? -1] ?? 0;
  return (first & classes.footer) !== 0 && (first & classes.plain) === 0 && text.includes(' | ');
};

/** “Write to us: desk@example.org”: before the address only words of pages, and one that speaks of the site. */
function isAddress({ lines, words }: Document, line: number): boolean {
  const { text = '', traits } = lines[line] ?? {};
  if (text.length > longestAddress || !text.includes('@')) return false;
  const before = address.exec(text)?.index;
  if (before === undefined || !traits) return false;
  const count = text.slice(0, before).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  let any = 0;
  for (const mask of words.classes.subarray(traits.from, traits.from + count)) any |= mask;
  return (any & classes.footer) !== 0 && (any & (classes.unknown | classes.name)) === 0;
}

const longestAddress = 120;
const address = /[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{2,40}$/;
