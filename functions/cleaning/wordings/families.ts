/** What kinds of furniture there are and which words each is made of. */
import type { WordClasses } from '../traits.ts';
import { classes } from './word-classes.ts';

export interface Family {
  /** At least one word of these classes must be there. */
  readonly needs: number;
  /** Every other word must be of these classes, or plain, or a number. */
  readonly allows: number;
  /** Most words of no class that begin with a capital letter: names of papers, authors, places. */
  readonly names: number;
}

const c = classes;

export const families = {
  previousNext: { needs: c.previous | c.next, allows: c.piece | c.read | c.site, names: 0 },
  related: { needs: c.more | c.read, allows: c.piece | c.offer, names: 4 },
  share: { needs: c.share | c.network, allows: c.piece | c.count | c.join | c.read, names: 0 },
  signUp: {
    needs: c.letter | c.join,
    allows: c.offer | c.form | c.network | c.piece | c.more | c.footer | c.choice | c.unit,
    names: 3,
  },
  consent: { needs: c.cookie | c.choice, allows: c.usage | c.footer, names: 2 },
  advert: { needs: c.advert, allows: c.piece | c.next | c.read | c.site | c.offer, names: 0 },
  comments: { needs: c.comment, allows: c.form | c.count | c.join | c.site | c.share | c.offer, names: 0 },
  form: { needs: c.form, allows: c.join | c.site | c.offer | c.comment, names: 0 },
  footer: { needs: c.legal | c.footer, allows: c.site | c.date, names: 4 },
  topics: { needs: c.topic, allows: c.piece, names: 0 },
  counts: { needs: c.count, allows: c.date | c.unit | c.piece | c.share, names: 1 },
  site: { needs: c.site, allows: c.read | c.piece | c.footer | c.join | c.form, names: 1 },
} as const satisfies Record<string, Family>;

export type FamilyName = keyof typeof families;

/**
 * How strongly words of a line speak for a family: the number of words that it needs, and one more when others support
 * them; 0 when words remain that it can't explain, when most words are plain ones that every sentence has, or when no
 * language has all of them.
 */
export function speaksFor(family: Family, words: WordClasses, from: number, to: number): number {
  const supporting = family.allows | family.needs;
  let needed = 0;
  let support = 0;
  let names = 0;
  let misses = 0;
  let tongues = -1;
  for (let at = from; at < to; at++) {
    const mask = words.classes[at] ?? 0;
    if (mask & supporting) {
      support++;
      if (mask & family.needs) needed++;
      tongues &= words.tongues[at] ?? 0;
    } else if (mask & c.plain) tongues &= words.tongues[at] ?? 0;
    else if (!(mask & c.number)) {
      if (mask & c.name && names < family.names) names++;
      else if (++misses * 8 > to - from) return 0;
    }
    if (tongues === 0) return 0;
  }
  if (needed === 0 || 2 * support < to - from || names > support) return 0;
  return needed + (support > needed ? 1 : 0);
}
