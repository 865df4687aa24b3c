/** What is said of an article beside its text: how it is read, and what comes first where several say it. */
import type { Metadata, Sourced, Title } from '../../cleaning.ts';
import type { Reading } from '../reading.ts';
import { isoDate } from './html-metadata.ts';

/** Keys and values as somebody wrote them. */
export type Statements = Readonly<Record<string, unknown>>;

/** Longest value that is kept, in UTF-16 units. */
const longest = 1000;

/** The names under which generators of sites and exporters write the same thing, best first. */
const names = {
  author: ['author', 'authors', 'byline', 'by', 'creator'],
  date: [
    'date',
    'published',
    'publishdate',
    'published_at',
    'publishedat',
    'published_time',
    'pubdate',
    'date_published',
    'datepublished',
    'created',
    'created_at',
  ],
  language: ['language', 'lang', 'locale'],
  site: ['site', 'site_name', 'sitename', 'publication'],
  url: ['url', 'canonical', 'canonical_url', 'canonicalurl', 'permalink', 'link', 'source_url'],
} as const;

const readers: Readonly<Record<keyof Metadata, (value: unknown) => string | undefined>> = {
  author: people,
  date: value => dateIn(textIn(value)),
  language: value => languageIn(textIn(value)),
  site: textIn,
  url: value => urlIn(textIn(value)),
};

/** Reads what is valid of some statements; names of keys are compared without case, `-` is `_`. */
export function metadataFrom(stated: Statements, from: Sourced['from']): Metadata {
  const values = new Map(
    Object.entries(stated).map(([key, value]) => [key.toLowerCase().replaceAll('-', '_'), value]),
  );
  const metadata: { -readonly [Name in keyof Metadata]: Metadata[Name] } = {};
  for (const [kind, read] of Object.entries(readers) as [keyof Metadata, typeof people][]) {
    for (const name of names[kind]) {
      const value = read(values.get(name));
      if (value === undefined) continue;
      metadata[kind] = { value, from };
      break;
    }
  }
  return metadata;
}

/**
 * A reading with what the publisher said of the object itself before all that the source says.
 * @param given the object's metadata: title, author, date, language, url; what is invalid is as good as absent
 */
export function withObjectMetadata(
  reading: Reading,
  given: Readonly<Record<string, string | undefined>> = {},
): Reading {
  const title = textIn(given.title);
  const own: Title[] = title === undefined ? [] : [{ text: title, from: 'object-metadata' }];
  return {
    lines: reading.lines,
    titles: [...own, ...reading.titles],
    metadata: { ...reading.metadata, ...metadataFrom(given, 'object-metadata') },
  };
}

function textIn(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .slice(0, 2 * longest)
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim();
  return text === '' || text.length > longest ? undefined : text;
}

/** One name, several, or things with a name. */
function people(value: unknown): string | undefined {
  const each = (Array.isArray(value) ? value : [value]).slice(0, 20);
  const known = each.flatMap((one: unknown) => {
    const text = textIn(typeof one === 'object' && one !== null && 'name' in one ? one.name : one);
    return text === undefined || /^https?:/i.test(text) ? [] : [text];
  });
  return known.length ? [...new Set(known)].join(', ') : undefined;
}

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** ISO 8601 in the precision that it has; undefined for days that no calendar has. */
export function dateIn(text: string | undefined): string | undefined {
  const date = isoDate(text);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '') ?? [];
  if (day === undefined) return date;
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = month === '02' && !isLeap ? 28 : (monthDays[Number(month) - 1] ?? 0);
  return Number(day) <= days ? date : undefined;
}

/** A language tag as BCP 47 writes it (https://www.rfc-editor.org/rfc/rfc5646#section-2.1): `de_at` is `de-AT`. */
export function languageIn(text: string | undefined): string | undefined {
  const parts = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:\.utf-?8)?$/i.exec(text ?? '');
  if (!parts) return undefined;
  const [, language = '', script, region] = parts;
  return [
    language.toLowerCase(),
    ...(script ? [script.slice(0, 1).toUpperCase() + script.slice(1).toLowerCase()] : []),
    ...(region ? [region.toUpperCase()] : []),
  ].join('-');
}

/** An absolute address over http or https, as it was written. */
export function urlIn(text: string | undefined): string | undefined {
  if (text === undefined || !/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  return text;
}
