/** What a page says of itself: titles, author, date, language, site and address. Nothing is guessed from its prose. */
import type { Metadata, Sourced, Title } from '../../cleaning.ts';
import type { PageHead, PageHints } from '../html/page.ts';

/** The page's statements about its article in schema.org's words (JSON-LD). */
export interface Statements {
  readonly headline: string | undefined;
  readonly author: string | undefined;
  readonly date: string | undefined;
  readonly language: string | undefined;
  readonly site: string | undefined;
  readonly url: string | undefined;
  /** The article's whole text, where the page gives it away. */
  readonly body: string | undefined;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Thing = { readonly [key: string]: Json };

/** Types that are an article; a page may state several things, the first article of the first script wins. */
const articleType =
  /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting|CreativeWork|Recipe|HowTo|Posting)$/;
const siteType = /(?:WebSite|Organization|NewsMediaOrganization|Corporation)$/;

/** Reads the JSON-LD scripts; damaged ones say nothing. */
export function readStatements(data: readonly string[]): Statements {
  const things = data.flatMap(script => thingsIn(parse(script)));
  const article = things.find(thing => isA(thing, articleType));
  const page = things.find(thing => isA(thing, /WebPage$/));
  const site = things.find(thing => isA(thing, siteType));
  return {
    headline: words(article?.headline) ?? words(article?.name),
    author: people(article?.author ?? article?.creator),
    date: isoDate(words(article?.datePublished) ?? words(page?.datePublished)),
    language: words(article?.inLanguage) ?? words(page?.inLanguage),
    site: nameOf(article?.publisher) ?? nameOf(site ?? null),
    url: address(article?.mainEntityOfPage) ?? address(article?.url),
    body: words(article?.articleBody),
  };
}

/** The comment that ends a script is no longer than this. */
const longestEnd = 60;

/** Script authors escape, comment out and break their JSON; what does not parse is not worth guessing at. */
function parse(script: string): Json {
  const bare = script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*.{0,40}?\*\/|<!\[CDATA\[)/, '').trimEnd();
  const end = bare.slice(-longestEnd);
  const json =
    bare.slice(0, -longestEnd) + end.replace(/(?:-->|\/\/\s*\]\]>|\/\*.{0,40}?\*\/|\]\]>)\s*;?$/, '');
  try {
    return JSON.parse(json) as Json;
  } catch {
    try {
      // Line breaks inside strings are the commonest mistake.
      return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' ')) as Json;
    } catch {
      return null;
    }
  }
}

/** The things of a script: itself, its list or its graph. */
function thingsIn(json: Json, depth = 0): Thing[] {
  if (depth > 3 || typeof json !== 'object' || json === null) return [];
  if (isList(json)) return json.flatMap(each => thingsIn(each, depth + 1));
  const inner = [json['@graph'] ?? null, json.mainEntity ?? null];
  return [json, ...inner.flatMap(each => thingsIn(each, depth + 1))];
}

const isList = (json: Json | undefined): json is readonly Json[] => Array.isArray(json);
const isThing = (json: Json | undefined): json is Thing =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const isA = (thing: Thing, type: RegExp): boolean => {
  const types = thing['@type'];
  return (isList(types) ? types : [types]).some(each => typeof each === 'string' && type.test(each));
};

function words(json: Json | undefined): string | undefined {
  const one = isList(json) ? json[0] : json;
  const text = typeof one === 'string' ? tidy(one) : isThing(one) ? tidy(String(one['@value'] ?? '')) : '';
  return text === '' ? undefined : text;
}

/** Entities are common in JSON-LD although they mean nothing there; the usual few are read as meant. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  '#8217': '’',
  '#8211': '–',
  '#8220': '“',
  '#8221': '”',
};
const tidy = (text: string): string =>
  text
    .replace(/&(#?\w{2,5});/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

const nameOf = (json: Json | undefined): string | undefined => {
  const one = isList(json) ? json[0] : json;
  return isThing(one) ? words(one.name) : words(one);
};

function people(json: Json | undefined): string | undefined {
  const names = (isList(json) ? json : [json]).slice(0, 20).map(nameOf).filter(isName);
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

/** An address is not a name (`article:author` often holds one). */
const isName = (text: string | undefined): text is string =>
  text !== undefined && text !== '' && !/^(?:https?:)?\/\//.test(text);

const isAddress = (text: string | undefined): text is string =>
  text !== undefined && /^https?:\/\/\S+$/i.test(text);

function address(json: Json | undefined): string | undefined {
  const one = isList(json) ? json[0] : json;
  const text = isThing(one) ? (words(one['@id']) ?? words(one.url)) : words(one);
  return isAddress(text) ? text : undefined;
}

/**
 * `text` as ISO 8601 in the precision it has (a day stays a day), or undefined if it is no date in that notation.
 * A blank before the time and a zone without colon are read as meant.
 */
export function isoDate(text: string | undefined): string | undefined {
  const parts =
    /^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(\.\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i.exec(
      (text ?? '').trim(),
    );
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction, zone] = parts;
  if (month === undefined) return year;
  if (!(month >= '01' && month <= '12')) return undefined;
  if (day === undefined) return `${year}-${month}`;
  if (!(day >= '01' && day <= '31')) return undefined;
  if (hour === undefined || minute === undefined) return `${year}-${month}-${day}`;
  if (hour > '23' || minute > '59') return undefined;
  const seconds = second === undefined ? '' : `:${second}${fraction ?? ''}`;
  const offset = zone
    ?.toUpperCase()
    .replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes) => `${hours}:${minutes ?? '00'}`);
  return `${year}-${month}-${day}T${hour}:${minute}${seconds}${offset ?? ''}`;
}

/** First hit wins: JSON-LD, OpenGraph, meta, html. */
export function pageMetadata(head: PageHead, stated: Statements): Metadata {
  const { metas } = head;
  const firstMeta = (...names: string[]): string | undefined => {
    for (const name of names) if (metas.has(name)) return metas.get(name);
    return undefined;
  };
  const author =
    from('json-ld', stated.author) ??
    from('og', nameOnly(firstMeta('article:author', 'og:article:author'))) ??
    from(
      'meta',
      nameOnly(
        firstMeta('author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'byl', 'sailthru.author'),
      ),
    );
  const date =
    from('json-ld', stated.date) ??
    from(
      'og',
      isoDate(firstMeta('article:published_time', 'og:article:published_time', 'og:published_time')),
    ) ??
    from(
      'meta',
      isoDate(
        firstMeta(
          'datepublished',
          'date',
          'dc.date',
          'dc.date.issued',
          'dcterms.created',
          'dcterms.date',
          'parsely-pub-date',
          'pubdate',
          'publish-date',
          'cxenseparse:recs:publishtime',
        ),
      ),
    );
  const language =
    from('html', languageTag(head.language)) ??
    from('json-ld', languageTag(stated.language)) ??
    from('og', languageTag(metas.get('og:locale'))) ??
    from('meta', languageTag(firstMeta('content-language', 'dc.language', 'language')));
  const site =
    from('og', metas.get('og:site_name')) ??
    from('json-ld', stated.site) ??
    from('meta', firstMeta('application-name', 'apple-mobile-web-app-title', 'dc.publisher'));
  const url =
    from('html', isAddress(head.canonical) ? head.canonical : undefined) ??
    from('og', addressOnly(metas.get('og:url'))) ??
    from('json-ld', stated.url);
  return {
    ...(author && { author }),
    ...(date && { date }),
    ...(language && { language }),
    ...(site && { site }),
    ...(url && { url }),
  };
}

const from = (source: Sourced['from'], value: string | undefined): Sourced | undefined =>
  value === undefined || tidy(value) === '' ? undefined : { value: tidy(value), from: source };
const nameOnly = (text: string | undefined): string | undefined => (isName(text) ? text : undefined);
const addressOnly = (text: string | undefined): string | undefined => (isAddress(text) ? text : undefined);

/** `de_DE` → `de-DE`; undefined for what is no language tag. */
function languageTag(text: string | undefined): string | undefined {
  const parts = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i.exec(text?.trim() ?? '');
  if (parts === null) return undefined;
  const [, language = '', script, region] = parts;
  return [
    language.toLowerCase(),
    script && script.slice(0, 1).toUpperCase() + script.slice(1).toLowerCase(),
    region?.toUpperCase(),
  ]
    .filter(Boolean)
    .join('-');
}

/** What parts a headline from the site's name in a title. */
const titleParting = /\s+(?:[-|–—•·:»«/]|::|\|\|)\s+|\s*[|｜_]\s*|：/g;

/**
 * What the page calls its article, best first; each once, without the site's name. Pages often say it four times, shaped
 * for readers, search engines and social networks: what the others bear out comes first, the headline before the rest.
 * `headings` are the page's first-level headings, those in the article first; `lines` what it shows.
 */
export function pageTitles(
  head: PageHead,
  stated: Statements,
  headings: readonly string[],
  site: string | undefined,
  lines: readonly string[],
): Title[] {
  const candidates: Title[] = [];
  const add = (text: string | undefined, source: Title['from']): void => {
    if (text !== undefined && tidy(text) !== '') candidates.push({ text: tidy(text), from: source });
  };
  for (const heading of headings) add(heading, 'heading');
  add(stated.headline, 'json-ld');
  add(head.metas.get('og:title') ?? head.metas.get('twitter:title'), 'og');
  add(head.title, 'title-tag');
  const known = new Set(candidates.map(each => sameness(each.text)));
  let shown: ReadonlySet<string> | undefined;
  const isKnown = (part: string): boolean => {
    const same = sameness(part);
    if (same === '' || known.has(same)) return same !== '';
    if (same.length < 8) return false;
    shown ??= new Set(lines.filter(line => line.length < 300).map(sameness));
    return shown.has(same);
  };
  const titles = candidates.map(each => ({ ...each, text: withoutSite(each.text, site, isKnown) }));
  const words = titles.map(
    each => new Set(each.text.toLowerCase().match(/[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{N}]+/gu)),
  );
  const support = words.map(own =>
    words.reduce((sum, other) => sum + (other !== own && alike(own, other) ? 1 : 0), 0),
  );
  const unsupportedHeading = (at: number): number =>
    titles[at]?.from === 'heading' && support[at] === 0 ? 1 : 0;
  const order = titles.map((_, at) => at);
  order.sort(
    (a, b) => unsupportedHeading(a) - unsupportedHeading(b) || (support[b] ?? 0) - (support[a] ?? 0) || a - b,
  );
  const seen = new Set<string>();
  return order.flatMap(at => {
    const title = titles[at];
    if (title === undefined || title.text === '' || seen.has(sameness(title.text))) return [];
    seen.add(sameness(title.text));
    return [title];
  });
}

/** Most of the words of the longer are the shorter's. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return common > 0 && common >= 0.6 * Math.max(one.size, other.size);
}

/** Cuts the last (or first) part off if it is the site's own name, or if the rest is another candidate or a line of the page. */
function withoutSite(title: string, site: string | undefined, isKnown: (part: string) => boolean): string {
  let rest = title;
  for (let cuts = 0; cuts < 3; cuts++) {
    const { before, after, head, tail } = outerParts(rest);
    if (before === '') return rest;
    if (isSite(tail, site) || isKnown(before)) rest = before;
    else if (isSite(head, site) || isKnown(after)) rest = after;
    else return rest;
  }
  return rest;
}

function outerParts(title: string): { before: string; after: string; head: string; tail: string } {
  const partings = [...title.matchAll(titleParting)];
  const first = partings[0];
  const last = partings.at(-1);
  if (first === undefined || last === undefined) return { before: '', after: '', head: '', tail: '' };
  return {
    before: title.slice(0, last.index),
    tail: title.slice(last.index + last[0].length),
    head: title.slice(0, first.index),
    after: title.slice(first.index + first[0].length),
  };
}

const isSite = (part: string, site: string | undefined): boolean =>
  site !== undefined && sameness(part) !== '' && bareName(part) === bareName(site);

/** Letters and digits only. */
const sameness = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
/** The same without what names of sites are written with or without. */
const bareName = (text: string): string =>
  sameness(text.toLowerCase().replace(/^www\.|\.(?:com|org|net|de|fr|co\.uk)$|^the\s+/g, ''));

/** What the page's head and data tell the extraction. */
export function hintsOf({ metas, title }: PageHead, stated: Statements): PageHints {
  const titles = [metas.get('og:title'), title, stated.headline].filter(each => each !== undefined);
  return {
    titles,
    description: metas.get('og:description') ?? metas.get('description') ?? '',
    body: stated.body ?? '',
  };
}
