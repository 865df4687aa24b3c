/** What kinds of furniture there are and which words each is made of. */
import * as classes from './classes.ts';
import { type WordingFamily, wordingFamilies } from './wordings.ts';

export interface Family {
  /** At least one word of these classes must be there. */
  readonly needs: number;
  /** Every other word must be of these classes, or plain, or a number. */
  readonly allows: number;
  /** Most words of no class that begin with a capital letter: names of papers, authors, places. */
  readonly names?: number;
  /** Classes of which a word must be there besides; none where it is left out. */
  readonly with?: number;
  /** The least share of words that speak for it, as 1 in so many; 3 where it is left out. */
  readonly density?: number;
  /** The same for lines of many words; 2 where it is left out. */
  readonly ofLong?: number;
  /** Classes that speak neither for it nor against it, besides plain words and numbers. */
  readonly beside?: number;
  /** Numbers are what it is about: as many as there are, they don't dilute it. */
  readonly numbers?: true;
  /** Where it is told whether whole lines or labels before a colon speak for it: only that. */
  readonly part?: 'line' | 'label';
  /** Classes that make the family the article's own subject when its title has them. */
  readonly subject?: number;
}

/** Families whose lines are told by the classes of their words, and by wordings. */
type ClassFamily =
  | 'previousNext'
  | 'related'
  | 'readAlso'
  | 'share'
  | 'signUp'
  | 'consent'
  | 'choice'
  | 'advert'
  | 'comments'
  | 'form'
  | 'footer'
  | 'topics'
  | 'counts'
  | 'site';

export type FamilyName = ClassFamily | WordingFamily;

const c = classes;

export const families: Record<ClassFamily, Family> = {
  previousNext: {
    needs: c.previous | c.next,
    allows: c.piece | c.read | c.site,
    subject: c.previous | c.next,
  },
  /** “You may also like” over a list */
  related: { needs: c.more, allows: c.piece | c.offer | c.read | c.common, names: 3, part: 'line' },
  /** “Read also:” before a headline */
  readAlso: { needs: c.more | c.read, allows: c.piece, part: 'label' },
  share: {
    needs: c.share | c.network,
    allows: c.piece | c.count | c.join | c.read | c.common | c.footer,
    density: 2,
    subject: c.share | c.network,
  },
  signUp: {
    needs: c.letter,
    with: c.join,
    allows:
      c.offer | c.form | c.network | c.piece | c.more | c.read | c.footer | c.choice | c.unit | c.common,
    beside: c.date,
    names: 1,
    subject: c.letter,
  },
  consent: {
    ofLong: 3,
    needs: c.cookie,
    allows: c.choice | c.usage | c.footer | c.common,
    names: 2,
    subject: c.cookie,
  },
  /** “Accept all” */
  choice: { needs: c.choice, allows: c.cookie | c.footer | c.usage | c.common, subject: c.cookie | c.choice },
  advert: {
    needs: c.advert,
    allows: c.piece | c.next | c.read | c.site | c.offer | c.common,
    subject: c.advert,
  },
  comments: {
    needs: c.comment,
    allows: c.form | c.count | c.join | c.read | c.site | c.share | c.offer | c.common,
    subject: c.comment,
  },
  form: { needs: c.form, allows: c.join | c.site | c.offer | c.comment | c.common },
  footer: {
    needs: c.legal | c.footer,
    allows: c.join | c.choice | c.clause | c.site | c.date | c.common,
    names: 2,
    density: 2,
    subject: c.legal,
  },
  topics: { needs: c.topic, allows: c.piece, subject: c.topic },
  counts: { needs: c.count, allows: c.date | c.unit | c.piece | c.share, names: 1, numbers: true },
  site: { needs: c.site, allows: c.read | c.piece | c.footer | c.join | c.form | c.common, names: 1 },
};

export const familyNames: readonly FamilyName[] = [
  ...(Object.keys(families) as ClassFamily[]),
  ...wordingFamilies,
];
/** Classes that make a family the article's own subject; 0 for families of wordings, which are whole phrases. */
export const subjectOf = (family: FamilyName): number =>
  (families as Partial<Record<FamilyName, Family>>)[family]?.subject ?? 0;

/** What a family asks of words, in one form for all families: they are compared with every line. */
export interface Measure {
  readonly needs: number;
  readonly supporting: number;
  readonly neutral: number;
  /** Classes of which a word must be there besides; all where none is asked for. */
  readonly besides: number;
  readonly names: number;
  readonly density: number;
  readonly ofLong: number;
  readonly numbers: boolean;
}

export const measureOf = (family: Family): Measure => ({
  needs: family.needs,
  supporting: family.allows | family.needs | (family.with ?? 0),
  neutral: c.plain | (family.beside ?? 0),
  besides: family.with ?? family.needs,
  names: family.names ?? 0,
  density: family.density ?? usualDensity,
  ofLong: family.ofLong ?? densityOfLong,
  numbers: family.numbers ?? false,
});

const usualDensity = 3;
const fewWords = 3;
/** A paragraph has so many words, and of any kind some: half of them speak for furniture, where it is. */
const manyWords = 20;
const densityOfLong = 2;

/** More words than one in eight that furniture does not have: the line is none. */
export const manyAliens = (aliens: number, words: number): boolean => aliens * 8 > words;

/** The words of a document, as far as families look at them: what `Words` of document/lines/traits.ts has. */
export interface SpokenWords {
  readonly classes: Int32Array;
  readonly known: Int32Array;
  readonly meanings: readonly Int32Array[];
}

/**
 * How strongly words of a line speak for a family: the number of words that it needs, and one more when others support
 * them. 0 when words remain that it can't explain, or when most are plain ones that every sentence has. All words must
 * have their meaning in the same language.
 */
export function speaksFor(measure: Measure, words: SpokenWords, from: number, to: number): number {
  const any = strengthIn(measure, words, from, to, undefined);
  if (any === 0 || words.meanings.length === 1) return any;
  let strongest = 0;
  for (const meanings of words.meanings)
    strongest = Math.max(strongest, strengthIn(measure, words, from, to, meanings));
  return strongest;
}

/** The same with the meanings that the words have in one language; without them, in any of the document’s, which can only be more. */
function strengthIn(
  measure: Measure,
  words: SpokenWords,
  from: number,
  to: number,
  meanings: Int32Array | undefined,
): number {
  const { needs, supporting, neutral, besides, names: most } = measure;
  let needed = 0;
  let sure = 0;
  let support = 0;
  let names = 0;
  let numbers = 0;
  let misses = 0;
  let any = 0;
  for (let at = from; at < to; at++) {
    const mask = meanings ? meaning(words, at, meanings) : (words.classes[at] ?? 0);
    any |= mask;
    if (mask & supporting) {
      support++;
      if (mask & needs) {
        needed++;
        // “Also” and “more” are plain words, but just these make a heading of related pieces.
        if (!(mask & c.plain) || needs & c.more) sure++;
      }
    } else if (mask & c.number) numbers++;
    else if (!(mask & neutral)) {
      if (mask & (c.name | c.capital) && names < most) names++;
      else if (manyAliens(++misses, to - from)) return 0;
    }
  }
  if (needed === 0 || !(any & besides) || (sure === 0 && support < to - from)) return 0;
  // A short line that begins with what it is about has more plain words than its share soon: “Share on X”.
  const isShort = to - from <= fewWords && (words.classes[from] ?? 0) & needs;
  const rest = to - from - names - (measure.numbers ? numbers : 0);
  const density = isShort ? usualDensity : to - from > manyWords ? measure.ofLong : measure.density;
  if (density * support < rest || names > support + 1) return 0;
  return needed + (support > needed ? 1 : 0);
}

/** The classes of a word in a language; a word of another language is a name or unknown there. */
function meaning(words: SpokenWords, at: number, meanings: Int32Array): number {
  const word = words.known[at] ?? -1;
  const mask = words.classes[at] ?? 0;
  if (word < 0) return mask;
  const own = meanings[word] ?? 0;
  // A word that has another meaning there may be a name where it is written with a capital.
  return own ? own | (mask & c.capital) : mask & c.capital ? c.name : c.unknown;
}
