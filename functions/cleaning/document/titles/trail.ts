/** Trails of links from a site’s first page to this one: “Home › News › Politics”. */
import * as kinds from '../../characters/kinds.ts';
import { everywhere, international } from '../../words/lexicon.ts';
import { packs } from '../../words/packs.ts';
import type { Candidate } from '../lines/candidate.ts';
import { comparable } from '../lines/comparable.ts';

const listOf = (list: string | undefined): ReadonlySet<string> =>
  new Set((list?.split('|') ?? []).map(comparable));
/** By language: how its sites call their first page, and where the reader is. */
const known = packs.map(({ homes, heres }) => ({ homes: listOf(homes), heres: listOf(heres) }));

const longest = 160;
/** Words of one part at most: the last one may be a headline. */
const mostWords = 6;
const sign = / ?(?:>>?|»|›|→|::) ?| \/ /;
/** Between the entries of a menu in one line: three at the least, of a few words each. */
const bar = / ?[|·•｜] ?/;
const fewestEntries = 3;
const wordsOfEntry = 3;

/** The languages whose words hold in the document, by their numbers in the lexicon: what `Words` of traits.ts has. */
export type Spoken = { readonly languages: readonly number[] };

/** Sites in any language call their first page by an international or English name. */
const isKnown = (list: 'homes' | 'heres', text: string, languages: readonly number[]): boolean => {
  const name = comparable(text);
  const has = (language: number): boolean => known[language]?.[list].has(name) ?? false;
  return languages.some(has) || has(international) || everywhere.some(has);
};

/**
 * How sure it is that the line is such a trail: 0 for none; 1 for two words with a stroke between them, which may be anything
 * (“Home / Away”); 2 for the others, for a menu in one line, and what stands behind “You are here”.
 */
export function trailIn({ text, traits }: Candidate, { languages }: Spoken): 0 | 1 | 2 {
  if (traits.marks === 0 || traits.length > longest || traits.digits > traits.letters) return 0;
  // “«Home!», she said.” is somebody’s.
  if (!/^\p{L}/u.test(text) || traits.last > kinds.dense) return 0;
  const colon = text.search(/[:：]/);
  const isSaid = colon > 0 && colon + 1 < text.length && isKnown('heres', text.slice(0, colon), languages);
  const parts = (isSaid ? text.slice(colon + 1) : text).trim().split(sign);
  if (parts.length < 2 && !isSaid) return isMenu(text.split(bar), languages) ? 2 : 0;
  if (parts.length < 2 || !isKnown('homes', parts[0] ?? '', languages)) return 0;
  if (parts.slice(1, -1).some(part => part.split(' ').length > mostWords)) return 0;
  return isSaid || parts.length > 2 || !text.includes('/') ? 2 : 1;
}

/** “Home | Politics | Sport” */
const isMenu = (entries: readonly string[], languages: readonly number[]): boolean =>
  entries.length >= fewestEntries &&
  isKnown('homes', entries[0] ?? '', languages) &&
  entries.every(entry => entry !== '' && entry.split(' ').length <= wordsOfEntry);

/** Names with a sign between them that points on: “Politics › The council votes”. No rule removes it, for it may be a headline. */
const pointed = /^\p{L}[^.!?:]{1,40} ?(?:>>?|»|›) ?\p{L}[^.!?]{1,100}$/u;

/** Is the line such a trail, or does it look like one that begins somewhere else than at home? */
export const looksLikeTrail = (candidate: Candidate, spoken: Spoken): boolean =>
  candidate.traits.length <= longest && (trailIn(candidate, spoken) > 0 || pointed.test(candidate.text));
