/** What editors say in the place of what a source says of itself: checked, and in the form in which metadata have it. Pure. */
import { printable } from '../../cleaning/characters/printable.ts';
import type { MetadataDecision, Problem } from '../../cleaning/cleaning.ts';
import { dateIn } from '../../cleaning/readers/metadata/dates.ts';
import { languageTag } from '../../cleaning/readers/metadata/language-tag.ts';
import type { StatedName } from './stated-names.ts';

/** What is said; null takes back what was said before. */
export interface Stated {
  readonly title?: string | null;
  /** An empty list: nobody is named. */
  readonly authors?: readonly string[] | null;
  /** Empty: none is said. */
  readonly date?: string | null;
  /** Empty: none is said. */
  readonly language?: string | null;
}

/** Longest title and longest name, in UTF-16 units; most authors. */
const longestTitle = 300;
const longestName = 100;
const mostAuthors = 10;

/** The value of a name as metadata have it; the problem instead, where it is none. */
export function statedValue(
  name: StatedName,
  said: string | readonly string[],
): { readonly value: MetadataDecision['value'] } | { readonly problem: Problem } {
  if (name === 'authors') {
    const names = [said].flat().map(oneLine).filter(Boolean);
    return names.length > mostAuthors || names.some(one => one.length > longestName)
      ? { problem: badAuthors }
      : { value: [...new Set(names)] };
  }
  const text = oneLine([said].flat().join(' '));
  if (name === 'title')
    return text === '' || text.length > longestTitle ? { problem: badTitle } : { value: text };
  if (text === '') return { value: '' };
  const value = name === 'date' ? dateIn(text) : languageTag(text);
  return value === undefined ? { problem: name === 'date' ? badDate : badLanguage } : { value };
}

const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();

const bad = (sentence: string): Problem => ({ code: 'not-metadata', sentence });

const badTitle = bad(`A title has a word at the least and ${longestTitle} characters at the most.`);
const badAuthors = bad(
  `There may be ${mostAuthors} authors, each with ${longestName} characters at the most.`,
);
const badDate = bad(
  'Write the date as 2026-03-02, with a time behind it where there is one: 2026-03-02T06:00Z.',
);
const badLanguage = bad('Write the language as a tag of BCP 47: en, de-AT, zh-Hant.');
