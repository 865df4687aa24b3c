/** Keys and values as somebody wrote them: the object's metadata, front matter, headers. */
import type { Sourced } from '../../../cleaning.ts';
import { type Statement, type Subject, statement } from '../statement.ts';

export type Keyed = Readonly<Record<string, unknown>>;

/**
 * The names under which generators of sites and exporters write the same thing, best first. The day on which somebody
 * clipped a page (`created`, `clipped`) is no date of the article, and `source` is an address only where it is one.
 */
const keys: Readonly<Record<Subject, readonly string[]>> = {
  title: ['title', 'headline', 'subject'],
  author: ['author', 'authors', 'byline', 'by', 'creator', 'writer'],
  date: [
    'date',
    'published',
    'publishdate',
    'publish_date',
    'published_at',
    'publishedat',
    'published_on',
    'published_time',
    'publication_date',
    'pubdate',
    'date_published',
    'datepublished',
  ],
  language: ['language', 'lang', 'locale'],
  site: ['site', 'site_name', 'sitename', 'publication', 'publisher'],
  url: [
    'url',
    'canonical',
    'canonical_url',
    'canonicalurl',
    'permalink',
    'link',
    'source_url',
    'source',
    'via',
  ],
  image: ['image', 'cover', 'cover_image', 'featured_image', 'thumbnail', 'og_image'],
  tags: ['tags', 'tag', 'keywords', 'topics'],
  section: ['categories', 'category', 'section'],
};

/** What the keys say, best first; names of keys are compared without case, `-` and spaces are `_`. */
export function keyedStatements(keyed: Keyed, from: Sourced['from']): readonly Statement[] {
  const values = new Map<string, unknown>();
  for (const [key, value] of Object.entries(keyed)) {
    const name = keyName(key);
    if (!values.has(name)) values.set(name, value);
  }
  return (Object.keys(keys) as Subject[]).flatMap(about =>
    keys[about].flatMap(key => statement(about, from, values.get(key))),
  );
}

export const keyName = (key: string): string =>
  key
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '_');

/** A list of tags is no sign by itself that lines with colons are headers. */
const { tags, section, ...telling } = keys;
const spoken = new Set(Object.values(telling).flat());

/** Keys that exporters write beside those, and that say nothing to readers. */
const technical = new Set(
  (
    'slug layout draft tags tag categories category keywords status state type id uid uuid guid created created_at clipped ' +
    'clipped_at saved saved_at updated updated_at modified last_modified lastmod date_modified aliases alias cssclass ' +
    'template weight toc math published_by copyright license collector translator reviewer publisher ' +
    'original_url archived archived_at imported exported version format encoding'
  ).split(' '),
);

/** Does a key of this name say what an article is called, by whom, or how a program keeps it? */
export const isKnownKey = (key: string): boolean => spoken.has(keyName(key)) || technical.has(keyName(key));

/** Does it say something that becomes metadata? */
export const isSpokenKey = (key: string): boolean => spoken.has(keyName(key));
