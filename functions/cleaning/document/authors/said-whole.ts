/** Tells whether the whole of a line is a sentence that pages say of themselves: word for word, or as a whole. */
import * as classes from '../../words/classes.ts';
import type { FamilyName, Measure } from '../../words/families.ts';
import { packs } from '../../words/packs.ts';
import type { Candidate } from '../lines/candidate.ts';
import { comparable } from '../lines/comparable.ts';
import type { Words } from '../lines/traits.ts';

/** A sentence with gaps for names. */
interface Gapped {
  readonly family: FamilyName;
  readonly before: string;
  /** What stands between two gaps; nothing where there is one. */
  readonly between: string;
  readonly after: string;
}

const masked = (text: string): string => comparable(text).replace(/\d+/g, '0');

const whole = new Map<string, FamilyName>();
const gapped: Gapped[] = [];
for (const { sentences = {} } of packs) {
  for (const [family, list] of Object.entries(sentences) as [FamilyName, string][]) {
    for (const sentence of cut(list)) {
      const [before = '', ...rest] = sentence.split('…').map(masked);
      const [between = '', after = between] = rest;
      if (rest.length === 0) whole.set(before, family);
      else gapped.push({ family, before, between: rest.length > 1 ? between : '', after });
    }
  }
}
const own = new Set(packs.flatMap(({ authorsOwn = '' }) => cut(authorsOwn)).map(masked));

function cut(list: string): string[] {
  return list
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}

/** The first words of all these sentences, and the last ones of those that begin with a gap: most lines have neither. */
const firsts = new Set(
  [...whole.keys(), ...gapped.map(({ before }) => before)].map(text => text.split(' ', 1)[0]),
);
const lasts = new Set(
  gapped.flatMap(({ before, after }) => (before === '' ? [after.slice(after.lastIndexOf(' ') + 1)] : [])),
);
firsts.delete('');

/** Longer lines are none of them. */
const longestSentence = 240;
const firstWord = /[\p{L}\p{M}\p{N}]+/u;
const longestLast = 40;
const lastWord = /([\p{L}\p{M}\p{N}]{1,30})[^\p{L}\p{N}]{0,6}$/u;

/** The family whose sentence the line is. */
export function familyOfSentence(text: string): FamilyName | undefined {
  if (text.length > longestSentence) return undefined;
  const first = firstWord.exec(text)?.[0] ?? '';
  const isKnown =
    firsts.has(masked(first)) || lasts.has(masked(lastWord.exec(text.slice(-longestLast))?.[1] ?? ''));
  if (!isKnown) return undefined;
  const line = masked(text);
  return (
    whole.get(line) ??
    gapped.find(
      ({ before, between, after }) =>
        line.startsWith(before) &&
        line.endsWith(after) &&
        line.length > before.length + between.length + after.length &&
        line.slice(before.length, line.length - after.length).includes(between),
    )?.family
  );
}

/** “To be continued”: the words of pages, and the author’s. */
export const isAuthorsOwn = (text: string): boolean => text.length <= longestOwn && own.has(masked(text));

const longestOwn = 40;

/** Words that support a family in a sentence of its own at least, besides those that every sentence has and those of address. */
const fewestSupporting = 3;

/** Families whose sentences differ from page to page: “We use cookies to make your visit better.” */
const spoken: ReadonlySet<FamilyName> = new Set(['consent', 'signUp', 'comments', 'form', 'footer']);

/**
 * Whether a sentence speaks to the reader of nothing but a family’s matters: three of its words or more are the family’s, hardly
 * one is not, and it says we, you or this site, or begins by telling the reader what to do. “She left the newsletter in March.”
 * does neither, and “Our newsletter is closed on Mondays.” has too few of them: what does not offer the reader something asks for
 * one more.
 */
export function isSaidByPage(
  family: FamilyName,
  { supporting, neutral, names: most }: Measure,
  words: Words,
  { text, traits: { from, classed } }: Candidate,
): boolean {
  if (!spoken.has(family)) return false;
  let support = 0;
  let aliens = 0;
  let names = 0;
  for (const mask of words.classes.subarray(from, from + classed)) {
    if (mask & classes.plain) continue;
    if (mask & supporting) support++;
    else if (mask & classes.name && names < most) names++;
    else if (!(mask & (neutral | classes.number))) aliens++;
  }
  if (aliens > 1 || support < fewestSupporting) return false;
  const first = words.classes[from] ?? 0;
  const isImperative = (first & supporting) !== 0 && !(first & classes.plain);
  if (isImperative && aliens === 0) return true;
  return isTo(readers, text)
    ? support > fewestSupporting || offering.has(family)
    : support > fewestSupporting && isTo(pages, text);
}

/** Families that offer the reader something: a letter, a choice. */
const offering: ReadonlySet<FamilyName> = new Set(['consent', 'signUp']);

interface Address {
  readonly words: ReadonlySet<string>;
  readonly dense: readonly string[];
}

const addressOf = (lists: readonly (string | undefined)[]): Address => {
  const words = lists.flatMap(list => list?.split(/\s+/) ?? []);
  return { words: new Set(words), dense: words.filter(word => /[\u3040-\u30ff\u4e00-\u9fff]/.test(word)) };
};
const readers = addressOf(packs.map(({ toReader }) => toReader));
const pages = addressOf(packs.map(({ ofPage }) => ofPage));

const isTo = ({ words, dense }: Address, text: string): boolean =>
  (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some(word => words.has(word)) ||
  dense.some(word => text.includes(word));
