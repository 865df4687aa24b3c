/** The listing of published articles: which of them, in which order, and how much of each. */
import { type Context, Hono } from 'hono';
import type * as v from 'valibot';
import type { Listed } from '../../articles/article.ts';
import { facetKinds } from '../../articles/facets.ts';
import { isAddressable } from '../../articles/keys/address.ts';
import { type Offer, offers } from '../../articles/offer.ts';
import { answer, checkedQuery, described } from '../http/answer.ts';
import { cursors } from '../http/cursors.ts';
import { articlePath } from '../http/links.ts';
import { acceptable, mediaTypes } from '../http/negotiation.ts';
import { notAcceptable, problem } from '../http/problems.ts';
import { listingPage } from '../pages/listing-page.tsx';
import type { ReadSettings } from '../read-settings.ts';
import { listedFields, listingLimit, listingQuery, listingSchema } from '../schemas.ts';

type Query = v.InferOutput<typeof listingQuery>;

const listingFormats = ['json', 'html'] as const;
const jsonAlone = ['json'] as const;

export function listingRoute({ articles, cursorScope, offered = offers }: ReadSettings): Hono {
  const { seal, open } = cursors(cursorScope);
  return new Hono().get(
    '/articles',
    described({
      tag: 'articles',
      operationId: 'listArticles',
      summary: 'The published articles: newest first, or those that one filter finds',
      description:
        'One of `prefix`, `section`, `language`, `author`, `tag`, `url` and `keys` at the most; `since`, `until` and `order` go with `section`, `language`, `author` and `tag`, or alone. Every question is answered by an index and costs what it returns; another combination is refused. Follow `Link: rel="next"` or send `cursor` until there is none. With `language` a page may be short, or empty, and still have a next one.',
      gives: { 'application/json': listingSchema, 'text/html': undefined },
      conditional: true,
      asksTable: true,
      problems: [
        'bad-parameter',
        'bad-combination',
        ...(offers.some(offer => !offered.includes(offer)) ? (['not-offered'] as const) : []),
        'foreign-cursor',
        'not-acceptable',
      ],
    }),
    checkedQuery(listingQuery),
    async c => {
      const query = c.req.valid('query');
      const { limit = listingLimit, cursor, keys, fields, order, ...filters } = query;
      c.header('Vary', 'Accept');
      const formats = fields ? jsonAlone : listingFormats;
      const format = acceptable(c, formats);
      if (format === undefined) return notAcceptable(c, formats);
      const refused = refusal(c, query) ?? notOffered(c, query, offered);
      if (refused) return refused;
      const walk = walkOf(query);
      const position = cursor === undefined ? undefined : open(walk, cursor);
      if (cursor !== undefined && position === undefined)
        return problem(c, 'foreign-cursor', {
          detail:
            'A cursor goes on with the listing it came from: send it unchanged, with the same filters and order, or leave it out to start at the beginning.',
          parameter: 'cursor',
        });
      const page = keys
        ? // No article has a name that can't be part of an address.
          { entries: await articles.listAll([...new Set(keys)].filter(isAddressable)) }
        : await articles.list({ ...filters, limit, position, isOldestFirst: order === 'oldest' });
      const next = 'position' in page && page.position !== undefined ? seal(walk, page.position) : undefined;
      const nextPath = next && `/articles?${withCursor(c, next)}`;
      if (nextPath) c.header('Link', `<${nextPath}>; rel="next"`);
      if (format === 'html')
        return answer(c, listingPage({ entries: page.entries, query, nextPath }), mediaTypes.html);
      const items = page.entries.map(entry => picked(withHref(entry), fields));
      return answer(c, JSON.stringify({ items, ...(next && { cursor: next }) }), mediaTypes.json);
    },
  );
}

const equalities = ['prefix', 'section', 'language', 'author', 'tag', 'url', 'keys'] as const;
const ranges = ['since', 'until', 'order'] as const;

/** Which questions no index answers, with the way out. */
function refusal(c: Context, query: Query): Response | undefined {
  const given = (names: readonly (keyof Query)[]) =>
    names.filter(name => query[name] !== undefined && query[name] !== '');
  const [one, two] = given(equalities);
  if (one && two)
    return problem(c, 'bad-combination', {
      detail: `${one} and ${two} are answered by two different indexes. Send one of them and choose among what it finds, or keep a mirror by /changes and ask that.`,
      parameter: two,
    });
  const [range] = given(ranges);
  if (range && (one === 'prefix' || one === 'url' || one === 'keys'))
    return problem(c, 'bad-combination', {
      detail: `${one} finds articles ${one === 'keys' ? 'as they are named' : 'in the order of their keys'}, not by time. Leave ${range} out; it goes with section, language, author and tag, or alone.`,
      parameter: range,
    });
  if (query.keys && (query.cursor !== undefined || query.limit !== undefined))
    return problem(c, 'bad-combination', {
      detail: 'With keys there is one page, of all that are named. Leave limit and cursor out.',
      parameter: query.cursor === undefined ? 'limit' : 'cursor',
    });
  if (query.since && query.until && query.since >= query.until)
    return problem(c, 'bad-parameter', {
      detail: 'The parameter until must be later than since: articles are found from since to before until.',
      parameter: 'until',
    });
  return undefined;
}

/** A language is looked for among the newest where there is no index for it. */
function notOffered(c: Context, query: Query, offered: readonly Offer[]): Response | undefined {
  if (query.section !== undefined && !offered.includes('section'))
    return problem(c, 'not-offered', {
      detail: `Send prefix=${query.section.slice(0, 100)}/ for the same articles in the order of their keys; whoever runs this site can offer section.`,
      parameter: 'section',
    });
  if (query.url !== undefined && !offered.includes('url'))
    return problem(c, 'not-offered', {
      detail:
        'Keep a mirror by /changes?include=article and look there; whoever runs this site can offer url.',
      parameter: 'url',
    });
  const facet = facetKinds.find(kind => query[kind] !== undefined && !offered.includes(kind));
  if (facet !== undefined)
    return problem(c, 'not-offered', {
      detail: `Keep a mirror by /changes?include=article and look there; whoever runs this site can offer ${facet}.`,
      parameter: facet,
    });
  const [range] = ranges.filter(name => query[name] !== undefined);
  if (query.language !== undefined && range && !offered.includes('language'))
    return problem(c, 'not-offered', {
      detail: `Send language without ${range}; whoever runs this site can offer both together.`,
      parameter: range,
    });
  return undefined;
}

/** What a cursor is good for. */
function walkOf({
  prefix = '',
  language = '',
  section,
  author,
  tag,
  url,
  since,
  until,
  order,
}: Query): string {
  const others = { section, author, tag, url, since, until, order: order === 'oldest' ? order : undefined };
  const isMore = Object.values(others).some(value => value !== undefined);
  return `articles ${JSON.stringify([prefix, language, ...(isMore ? [others] : [])])}`;
}

/** The request's own parameters, repeated ones too, with another cursor. */
function withCursor(c: Context, cursor: string): string {
  const query = new URL(c.req.url).searchParams;
  query.set('cursor', cursor);
  return query.toString();
}

const withHref = ({ key, ...entry }: Listed) => ({ key, href: articlePath(key), ...entry });

const picked = (entry: ReturnType<typeof withHref>, fields: Query['fields']): object =>
  fields === undefined
    ? entry
    : Object.fromEntries(listedFields.filter(name => fields.includes(name)).map(name => [name, entry[name]]));
