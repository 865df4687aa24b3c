/** What is said of an article beside its text: one reader for all statements, and what comes first where several say it. */
import { decodeHTMLStrict } from 'entities';
import type { Metadata, Sourced, Title } from '../../cleaning.ts';
import type { Reading } from '../reading.ts';
import { addressIn, pictureIn } from './address.ts';
import { isBareName } from './byline/byline.ts';
import { writtenDate } from './byline/written-dates.ts';
import { dateIn } from './dates.ts';
import { languageIn } from './language-tag.ts';
import { nameKey, peopleIn, personsIn } from './names.ts';
import { keyedStatements } from './sources/keys.ts';
import { type Statement, textIn } from './statement.ts';
import { tagsIn } from './tags.ts';

/**
 * Who is believed first. What a publisher says of the object comes before what the file says of itself; what is written for
 * programs before what is marked up for readers, and that before a line that looks like a byline. Only `<html lang>` and
 * the canonical address come before a page's data: systems fill the data with defaults.
 */
const general = [
  'object-metadata',
  'front-matter',
  'json-ld',
  'og',
  'meta',
  'markup',
  'html',
  'byline',
] as const satisfies readonly Sourced['from'][];
const ofPages = ['object-metadata', 'front-matter', 'html', 'og', 'json-ld', 'meta', 'markup'] as const;

const precedence: Readonly<Record<keyof Omit<Metadata, 'authors' | 'tags'>, readonly Sourced['from'][]>> = {
  author: general,
  date: general,
  language: ['object-metadata', 'front-matter', 'html', 'json-ld', 'og', 'meta'],
  site: ofPages,
  url: ofPages,
  image: ['object-metadata', 'front-matter', 'og', 'json-ld', 'meta', 'markup'],
};

type Kind = keyof typeof precedence;

/** Keywords in a page’s head come last: many systems write the same ones on every page. */
const ofTags = ['object-metadata', 'front-matter', 'json-ld', 'og', 'markup', 'meta'] as const;

/** Reads statements: what is invalid is as good as unsaid, and the first valid one of the first source wins. */
export function metadataOf(statements: readonly Statement[]): Metadata {
  const firstOf = <Value>(kind: Kind, read: (said: unknown) => Value | undefined) => {
    for (const from of precedence[kind]) {
      for (const each of statements) {
        if (each.about !== kind || each.from !== from) continue;
        const value = read(plain(each.said));
        if (value !== undefined) return { value, from };
      }
    }
    return undefined;
  };
  const site = firstOf('site', textIn);
  const publishers = statements.flatMap(({ about, said }) =>
    about === 'site' ? (textIn(plain(said)) ?? []) : [],
  );
  const hosts = statements.flatMap(({ about, said }) =>
    about === 'url' ? hostNames(addressIn(textIn(plain(said)))) : [],
  );
  const some = (people: readonly string[]) => (people.length > 0 ? people : undefined);
  const stated =
    firstOf('author', said => some(peopleIn(said, publishers, hosts))) ??
    firstOf('author', said => some(personsIn(said)));
  const authors = stated && (signedInstead(stated, statements, publishers) ?? stated);
  const language = firstOf('language', said => languageIn(textIn(firstIn(said))));
  const date = firstOf('date', said => dayIn(textIn(firstIn(said)), language?.value));
  const url = firstOf('url', said => addressIn(textIn(said)));
  const image = firstOf('image', said => pictureIn(textIn(firstIn(said))));
  const tags = tagsOf(statements);
  return {
    ...(authors && { author: { value: authors.value.join(', '), from: authors.from }, authors }),
    ...(date && { date }),
    ...(language && { language }),
    ...(site && { site }),
    ...(url && { url }),
    ...(image && { image }),
    ...(tags && { tags }),
  };
}

/** What a host calls itself: `tidepool` of `https://www.tidepool.example/spoons`. */
function hostNames(address: string | undefined): readonly string[] {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address ?? '')?.[1] ?? '';
  return host.split('.').slice(0, -1);
}

/** All tags of the first source that has any, and its categories behind them; categories alone where nobody has tags. */
function tagsOf(statements: readonly Statement[]): Metadata['tags'] {
  const saidBy = (from: Sourced['from'], about: Statement['about']): readonly unknown[] =>
    statements.flatMap(each => (each.about === about && each.from === from ? [plain(each.said)] : []));
  for (const about of ['tags', 'section'] as const) {
    for (const from of ofTags) {
      const said = tagsIn(saidBy(from, about));
      if (said.length === 0) continue;
      return { value: about === 'tags' ? tagsIn([said, ...saidBy(from, 'section')]) : said, from };
    }
  }
  return undefined;
}

/**
 * What the page's data call an author is often an account or a company: “idahook”, “MCJ”. A line that readers see and that
 * names people by their whole names knows better.
 */
function signedInstead(
  { value, from }: Sourced<readonly string[]>,
  statements: readonly Statement[],
  publishers: readonly string[],
): Sourced<readonly string[]> | undefined {
  if (!ofAccounts.has(from) || value.some(name => name.includes(' ') || !/[\p{Lu}\p{Ll}]/u.test(name)))
    return undefined;
  for (const each of statements) {
    if (each.about !== 'author' || each.from !== 'byline') continue;
    const people = peopleIn(plain(each.said), publishers).filter(isBareName);
    if (people.length > 0) return { value: people, from: 'byline' };
  }
  return undefined;
}

const ofAccounts: ReadonlySet<Sourced['from']> = new Set(['json-ld', 'og', 'meta']);

const firstIn = (said: unknown): unknown => (Array.isArray(said) ? said[0] : said);

/** As programs write it, or as people do. */
const dayIn = (text: string | undefined, language: string | undefined): string | undefined =>
  dateIn(text) ?? writtenDate(text, language);

/** Character references mean nothing in data, but systems write them there, and escape them again. */
function plain(said: unknown): unknown {
  if (typeof said === 'string') return said.includes('&') ? decoded(said) : said;
  if (Array.isArray(said)) return said.slice(0, 100).map(plain);
  if (typeof said === 'object' && said !== null && 'name' in said)
    return { name: plain(said.name), ...('isPerson' in said && { isPerson: said.isPerson }) };
  return said;
}

export const decoded = (text: string): string => decodeHTMLStrict(decodeHTMLStrict(text));

/** Titles that keys name, as their source wrote them. */
export function statedTitles(statements: readonly Statement[], from: Title['from']): readonly Title[] {
  for (const { about, said } of statements) {
    const text = about === 'title' ? textIn(plain(said)) : undefined;
    if (text !== undefined) return [{ text, from }];
  }
  return [];
}

/**
 * A reading with what the publisher said of the object itself before all that the source says.
 * @param given the object's metadata: title, author, date, language, url, image
 */
export function withObjectMetadata(
  reading: Reading,
  given: Readonly<Record<string, string | undefined>> = {},
): Reading {
  const statements = keyedStatements(given, 'object-metadata');
  return {
    ...reading,
    titles: [...statedTitles(statements, 'object-metadata'), ...reading.titles],
    metadata: { ...reading.metadata, ...metadataOf(statements) },
  };
}

/** Does the site or its publisher bear this name? */
export const isSameName = (one: string, other: string | undefined): boolean =>
  other !== undefined && nameKey(one) !== '' && nameKey(one) === nameKey(other);
