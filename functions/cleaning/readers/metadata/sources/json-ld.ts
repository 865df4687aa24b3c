/** The page's statements about its article in schema.org's words (JSON-LD). */

import { decoded } from '../metadata.ts';
import { type Statement, statement, textIn } from '../statement.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Thing = { readonly [key: string]: Json };

/** What a page's data say of its article beside metadata. */
export interface StatedArticle {
  readonly headline: string | undefined;
  /** The article's whole text, where the page gives it away. */
  readonly body: string | undefined;
  readonly statements: readonly Statement[];
  /** The types of all things that it states, in the order of the page: at most a hundred. */
  readonly types: readonly string[];
}

/** Types that are an article; a page may state several things, the first article of the first script wins. */
const articleType =
  /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting|CreativeWork|Recipe|HowTo|Posting)$/;
const siteType = /(?:WebSite|Organization|NewsMediaOrganization|Corporation)$/;

/** Reads the JSON-LD scripts; damaged ones say nothing. */
export function readJsonLd(scripts: readonly string[]): StatedArticle {
  const things = scripts.flatMap(script => thingsIn(parse(script)));
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    // A reference is a thing with nothing but its name.
    if (typeof id === 'string' && thing.name !== undefined && !byId.has(id)) byId.set(id, thing);
  }
  const meant = (json: Json | undefined): Json | undefined => {
    if (isList(json)) return json.slice(0, mostPeople).flatMap(each => meant(each) ?? []);
    const id = isThing(json) && json.name === undefined ? json['@id'] : undefined;
    return (typeof id === 'string' ? byId.get(id) : undefined) ?? json;
  };
  const articles = things.filter(thing => isA(thing, articleType));
  const article = articles.find(thing => words(thing.headline) !== undefined) ?? articles[0];
  const page = things.find(thing => isA(thing, /WebPage$/));
  const site = things.find(thing => isA(thing, siteType));
  const said = [
    ...['author', 'creator'].flatMap(key => statement('author', 'json-ld', namesOf(meant(article?.[key])))),
    ...[article, page].flatMap(thing =>
      statement('date', 'json-ld', words(thing?.datePublished) ?? words(thing?.dateCreated)),
    ),
    ...statement('author', 'json-ld', namesOf(meant(page?.author))),
    ...[article, page].flatMap(thing => statement('language', 'json-ld', words(thing?.inLanguage))),
    ...[meant(article?.publisher), site].flatMap(json => statement('site', 'json-ld', nameOf(json))),
    ...[article?.mainEntityOfPage, article?.url].flatMap(json =>
      statement('url', 'json-ld', addressOf(json)),
    ),
    ...statement('tags', 'json-ld', namesOf(meant(article?.keywords))),
    ...statement('section', 'json-ld', namesOf(meant(article?.articleSection))),
    ...[article, page].flatMap(thing =>
      [thing?.image, thing?.primaryImageOfPage, thing?.thumbnailUrl].flatMap(json =>
        statement('image', 'json-ld', pictureOf(meant(json))),
      ),
    ),
  ];
  return {
    headline: words(article?.headline) ?? words(article?.name),
    body: words(article?.articleBody, true),
    statements: said,
    types: things
      .slice(0, mostTypes)
      .flatMap(thing => [thing['@type']].flat().filter(isText))
      .slice(0, mostTypes),
  };
}

const mostPeople = 50;
const mostTypes = 100;

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
      // Line breaks inside strings are the commonest mistake, then a comma behind the last thing.
      return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(?= ?[\]}])/g, '')) as Json;
    } catch {
      return null;
    }
  }
}

/** The things of a script: itself, its list or its graph, and who is named in them. */
function thingsIn(json: Json, depth = 0): Thing[] {
  if (depth > 3 || typeof json !== 'object' || json === null) return [];
  if (isList(json)) return json.flatMap(each => thingsIn(each, depth + 1));
  const inner = [json['@graph'] ?? null, json.mainEntity ?? null];
  return [json, ...inner.flatMap(each => thingsIn(each, depth + 1))];
}

const isList = (json: Json | undefined): json is readonly Json[] => Array.isArray(json);
const isText = (json: Json | undefined): json is string => typeof json === 'string';
const isThing = (json: Json | undefined): json is Thing =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const isA = (thing: Thing, type: RegExp): boolean => {
  const types = thing['@type'];
  return (isList(types) ? types : [types]).some(each => typeof each === 'string' && type.test(each));
};

/** A text in one line, however long it is where `isLong`. */
function words(json: Json | undefined, isLong = false): string | undefined {
  const one = isList(json) ? json[0] : json;
  const text = isThing(one) ? one['@value'] : one;
  if (typeof text !== 'string') return undefined;
  return isLong ? decoded(text).replace(/\s+/g, ' ').trim() || undefined : textIn(decoded(text));
}

const nameOf = (json: Json | undefined): string | undefined => {
  const one = isList(json) ? json[0] : json;
  if (!isThing(one)) return words(one);
  const parts = [words(one.givenName), words(one.familyName)].filter(part => part !== undefined);
  return words(one.name) ?? (parts.length > 0 ? parts.join(' ') : undefined);
};

/** Names, each with whether the data say that it is a person’s. */
function namesOf(
  json: Json | undefined,
): readonly { readonly name: string; readonly isPerson: boolean }[] | undefined {
  const names = (isList(json) ? json : [json]).slice(0, mostPeople).flatMap(each => {
    const name = nameOf(each);
    return name === undefined ? [] : [{ name, isPerson: isThing(each) && isA(each, /Person$/) }];
  });
  return names.length > 0 ? names : undefined;
}

function addressOf(json: Json | undefined): string | undefined {
  const one = isList(json) ? json[0] : json;
  return isThing(one) ? (words(one['@id']) ?? words(one.url)) : words(one);
}

/** The name of a picture in the data is often an anchor on the page, so its address comes first. */
function pictureOf(json: Json | undefined): string | undefined {
  const one = isList(json) ? json[0] : json;
  return isThing(one) ? (words(one.url) ?? words(one.contentUrl) ?? words(one['@id'])) : words(one);
}
