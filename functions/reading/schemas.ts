/** What the API takes and gives. The OpenAPI document is made of these, and the parameters are checked by them. */
import * as v from 'valibot';
import { listedNames } from '../articles/article.ts';
import { tombstoneDays } from '../articles/tombstone.ts';
import { cursorLimit } from './http/cursors.ts';
import { formats } from './http/negotiation.ts';

const limit = (fallback: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(?:[1-9]\d?|100)$/, 'must be a whole number from 1 to 100'),
      v.transform(Number),
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(100),
      v.description(`Entries on a page, 1 to 100; ${fallback} if it is left out.`),
    ),
  );

/** Entries on a page, where a request doesn't say. */
export const listingLimit = 20;
export const changesLimit = 100;

const cursor = (meaning: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.maxLength(cursorLimit, 'is longer than any cursor; send one exactly as it was given out'),
      v.description(meaning),
    ),
  );

/** Members of an entry of the listing. */
export const listedFields = ['key', 'href', ...listedNames] as const;

/** A parameter that is given once or several times. */
const several = v.union([v.string(), v.array(v.string())]);

/** Keys that one request may name: what DynamoDB reads at once. */
export const mostKeys = 100;

/** The 30th of February is taken for the 2nd of March by whoever doesn't look. */
const isReal = (text: string): boolean => {
  const day = text.slice(0, 10);
  const [at, begin] = [Date.parse(text), Date.parse(day)];
  return !Number.isNaN(at) && !Number.isNaN(begin) && new Date(begin).toISOString().startsWith(day);
};

/** A day, or an instant of one; a day means its first instant, UTC. */
const instant = (meaning: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/,
        'must be a day such as 2026-03-02, or an instant such as 2026-03-02T06:00:00Z',
      ),
      v.check(isReal, 'is no day of the calendar'),
      v.transform(text => new Date(text).toISOString()),
      v.string(),
      v.description(
        `${meaning} A day, or an ISO 8601 instant with its zone; a day means its first instant, UTC.`,
      ),
    ),
  );

export const listingQuery = v.strictObject({
  limit: limit(listingLimit),
  cursor: cursor('Where the last page ended: its `cursor`, with the other parameters as they were.'),
  prefix: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(1024, 'is longer than any key; keys have at most 1,024 bytes'),
      v.description(
        'Only articles whose key begins with this, such as `news/`, in the order of their keys (by the bytes of UTF-8).',
      ),
    ),
  ),
  section: v.optional(
    v.pipe(
      v.string(),
      v.minLength(1, 'is empty; send the name of a folder'),
      v.maxLength(1024, 'is longer than any key; keys have at most 1,024 bytes'),
      v.excludes('/', 'is a first folder, without a slash; for folders inside it send prefix'),
      v.description(
        'Only articles in this first folder: `news` finds `news/bases.txt` and `news/2026/a.txt`.',
      ),
    ),
  ),
  language: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/, 'must be a language tag such as en or pt-BR'),
      v.description('Only articles in this language: `en` finds `en` and `en-GB`.'),
    ),
  ),
  url: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/[^\s]+$/i, 'must be an address that begins with http:// or https://'),
      v.description('Only the article whose page states this address.'),
    ),
  ),
  author: v.optional(
    v.pipe(
      v.string(),
      v.minLength(1, 'is empty; send the name of an author'),
      v.maxLength(300, 'is longer than any name'),
      v.description('Only articles by this author, whole name; capitals and signs do not count.'),
    ),
  ),
  tag: v.optional(
    v.pipe(
      v.string(),
      v.minLength(1, 'is empty; send a tag'),
      v.maxLength(300, 'is longer than any tag; tags have at most 100 characters'),
      v.description('Only articles with this tag or category; capitals and signs do not count.'),
    ),
  ),
  since: instant('Only articles first published then or later.'),
  until: instant('Only articles first published before this.'),
  order: v.optional(
    v.pipe(
      v.picklist(['newest', 'oldest'], 'must be newest or oldest'),
      v.description('Which come first, by publication; `newest` if it is left out.'),
    ),
  ),
  keys: v.optional(
    v.pipe(
      several,
      v.transform(keys => (typeof keys === 'string' ? [keys] : keys)),
      v.array(v.string()),
      v.maxLength(mostKeys, `may be given ${mostKeys} times; ask for the others by another request`),
      v.description(
        'Only these articles, in this order: the parameter is repeated, once a key. What is not published is left out.',
      ),
    ),
  ),
  fields: v.optional(
    v.pipe(
      several,
      v.transform(names => [names].flat().flatMap(name => name.split(','))),
      v.array(v.picklist(listedFields, `may name ${listedFields.join(', ')}`)),
      v.description('Only these members of each entry: repeated, or parted by commas. JSON only.'),
    ),
  ),
});

export const articleQuery = v.strictObject({
  format: v.optional(
    v.pipe(
      v.picklist(formats, `must be one of ${formats.join(', ')}`),
      v.description('The representation, instead of what `Accept` says.'),
    ),
  ),
});

export const changesQuery = v.strictObject({
  limit: limit(changesLimit),
  cursor: cursor('Where the mirror stands: the `cursor` of the last answer. Left out: at the beginning.'),
  include: v.optional(
    v.pipe(
      v.literal('article', 'can only be article'),
      v.description(
        'With `article`, each entry of something published has the article too, as it is now. A page then ends after 4 MB.',
      ),
    ),
  ),
});

export const feedQuery = v.strictObject({
  include: v.optional(
    v.pipe(
      v.literal('text', 'can only be text'),
      v.description(
        'With `text`, entries have the whole text as HTML, and as many of the newest as 2 MB hold.',
      ),
    ),
  ),
});

const pixels = v.optional(
  v.pipe(
    v.string(),
    v.regex(/^[1-9]\d{0,4}$/, 'must be a whole number of pixels'),
    v.description('Taken, and of no effect: a link has no size.'),
  ),
);

/** https://oembed.com/#section2 */
export const oembedQuery = v.strictObject({
  url: v.pipe(
    v.string('is missing; send the address of an article of this site'),
    v.maxLength(8_000, 'is longer than any address here'),
    v.description('The address of an article of this site.'),
  ),
  format: v.optional(v.pipe(v.picklist(['json', 'xml'], 'must be json'), v.description('There is `json`.'))),
  maxwidth: pixels,
  maxheight: pixels,
});

export const noQuery = v.strictObject({});

const time = (description: string) =>
  v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.metadata({ examples: ['2026-03-02T06:00:00.123Z'] }),
    v.description(description),
  );

const key = v.pipe(v.string(), v.description('The name under which the article was uploaded.'));
const etag = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{32}$/),
  v.description('Names this version of the text. The ETag of the JSON representation, without its quotes.'),
);
const language = v.optional(
  v.pipe(v.string(), v.description('BCP 47, as the source says, or as the text itself shows.')),
);
const date = v.optional(v.pipe(v.string(), v.description('ISO 8601, in the source’s own precision.')));
const author = v.optional(v.string());
const title = v.pipe(v.string(), v.description('Empty when the source has none.'));
const href = v.pipe(v.string(), v.description('Address of the article, relative to this API’s.'));

const mark = v.pipe(
  v.strictObject({
    kind: v.picklist(['strong', 'emphasis', 'code', 'link', 'strike', 'sub', 'sup', 'note', 'picture']),
    start: v.pipe(v.number(), v.integer(), v.description('Offset into `text`, in UTF-16 units.')),
    end: v.pipe(v.number(), v.integer()),
    href: v.optional(
      v.pipe(v.string(), v.description('Links: http, https or mailto. Pictures among words: http or https.')),
    ),
  }),
  v.metadata({ ref: 'Mark' }),
);

const picture = v.pipe(
  v.strictObject({
    address: v.pipe(
      v.string(),
      v.description('http or https, as the source has it. It is never loaded for you.'),
    ),
    width: v.optional(v.pipe(v.number(), v.integer(), v.description('As stated, in pixels.'))),
    height: v.optional(v.pipe(v.number(), v.integer())),
  }),
  v.metadata({ ref: 'Picture' }),
);

const embed = v.pipe(
  v.strictObject({
    address: v.pipe(v.string(), v.description('http or https: where a reader opens it.')),
    what: v.pipe(
      v.picklist(['video', 'audio', 'post', 'map', 'chart', 'page']),
      v.description('`page`: nobody knows what it shows.'),
    ),
  }),
  v.metadata({ ref: 'Embed' }),
);

const block = v.pipe(
  v.strictObject({
    kind: v.picklist([
      'paragraph',
      'heading',
      'item',
      'quote',
      'code',
      'row',
      'verse',
      'caption',
      'figure',
      'embed',
      'break',
    ]),
    role: v.optional(
      v.pipe(
        v.literal('byline'),
        v.description(
          'Says who wrote the article or when, which `author` and `date` say too: print one of them.',
        ),
      ),
    ),
    level: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.description('Headings: 1 to 6. Items and quotes: depth of nesting, from 1.'),
      ),
    ),
    number: v.optional(v.pipe(v.number(), v.integer(), v.description('Items of an ordered list.'))),
    header: v.optional(v.pipe(v.literal(true), v.description('Rows: the head of the table.'))),
    text: v.pipe(
      v.string(),
      v.description(
        'Line breaks are U+000A; the cells of a row are parted by U+0009. Figures: what is read out in the picture’s place; embeds: what the page calls them.',
      ),
    ),
    marks: v.optional(v.array(mark)),
    picture: v.optional(picture),
    embed: v.optional(embed),
  }),
  v.metadata({ ref: 'Block' }),
);

export const articleSchema = v.pipe(
  v.strictObject({
    key,
    etag,
    title,
    author,
    authors: v.optional(v.pipe(v.array(v.string()), v.description('The same as a list: ten at most.'))),
    date,
    language,
    site: v.optional(v.pipe(v.string(), v.description('Name of the publisher’s site.'))),
    url: v.optional(v.pipe(v.string(), v.description('Address on the publisher’s site.'))),
    image: v.optional(v.pipe(v.string(), v.description('Address of the article’s cover picture.'))),
    tags: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description('Tags and categories that the source gives it: thirty at most.'),
      ),
    ),
    blocks: v.array(block),
  }),
  v.metadata({ ref: 'Article' }),
);

const listedMembers = v.strictObject({
  key,
  href,
  title,
  excerpt: v.pipe(v.string(), v.description('The beginning of the text, at most 300 characters.')),
  words: v.pipe(v.number(), v.integer()),
  language,
  date,
  author,
  etag,
  publishedAt: time('When the article first became readable.'),
  changedAt: time('When a reader could last see a difference.'),
});

const listedSchema = v.pipe(listedMembers, v.metadata({ ref: 'Listed' }));

const pickedSchema = v.pipe(
  v.partial(listedMembers),
  v.description('With `fields`.'),
  v.metadata({ ref: 'Picked' }),
);

export const listingSchema = v.pipe(
  v.strictObject({
    items: v.array(v.union([listedSchema, pickedSchema])),
    cursor: v.optional(v.pipe(v.string(), v.description('For the next page. Absent on the last one.'))),
  }),
  v.metadata({ ref: 'Listing' }),
);

const change = {
  key,
  href,
  changedAt: time('When it happened.'),
};

export const changesSchema = v.pipe(
  v.strictObject({
    items: v.array(
      v.variant('type', [
        v.pipe(
          v.strictObject({
            ...change,
            type: v.literal('published'),
            etag,
            article: v.optional(
              v.pipe(
                articleSchema,
                v.description(
                  'With `include=article`. Left out where it is too large for an answer, or damaged: ask at `href`.',
                ),
              ),
            ),
          }),
          v.metadata({ ref: 'PublishedChange' }),
        ),
        v.pipe(
          v.strictObject({ ...change, type: v.literal('withdrawn') }),
          v.metadata({ ref: 'WithdrawnChange' }),
        ),
      ]),
    ),
    cursor: v.pipe(
      v.string(),
      v.description('Where to go on, now or later. Kept unused for too long, it answers 410: start over.'),
    ),
  }),
  v.metadata({ ref: 'Changes' }),
);

export const healthSchema = v.pipe(
  v.strictObject({ status: v.literal('ok') }),
  v.metadata({ ref: 'Health' }),
);

export const openApiSchema = v.looseObject({ openapi: v.string() });

export const problemSchema = v.pipe(
  v.strictObject({
    type: v.pipe(v.string(), v.description('Address of the explanation, relative to this API’s.')),
    title: v.string(),
    status: v.pipe(v.number(), v.integer()),
    detail: v.pipe(v.string(), v.description('What is wrong, and the way out.')),
    parameter: v.optional(v.pipe(v.string(), v.description('The query parameter at fault.'))),
    available: v.optional(v.pipe(v.array(v.string()), v.description('406: the media types that there are.'))),
    withdrawnAt: v.optional(time('410: when the article was withdrawn.')),
  }),
  v.metadata({ ref: 'Problem' }),
);

/** https://oembed.com/#section2.3 */
export const oembedSchema = v.pipe(
  v.strictObject({
    version: v.literal('1.0'),
    type: v.literal('link'),
    title: v.string(),
    author_name: v.optional(v.string()),
    provider_name: v.string(),
    provider_url: v.string(),
    cache_age: v.pipe(v.number(), v.integer()),
  }),
  v.metadata({ ref: 'Embedding' }),
);

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-throttling.html */
export const gatewaySchema = v.looseObject({ message: v.string() });

const jsonFeedItem = v.looseObject({
  id: v.string(),
  url: v.string(),
  title: v.string(),
  content_text: v.optional(v.string()),
  content_html: v.optional(v.pipe(v.string(), v.description('With `include=text`.'))),
  image: v.optional(
    v.pipe(v.string(), v.description('With `include=text`, where pages show pictures of its host.')),
  ),
  date_published: v.string(),
  date_modified: v.string(),
});

/** https://www.jsonfeed.org/version/1.1/ */
export const jsonFeedSchema = v.pipe(
  v.looseObject({
    version: v.literal('https://jsonfeed.org/version/1.1'),
    title: v.string(),
    home_page_url: v.string(),
    feed_url: v.string(),
    items: v.array(jsonFeedItem),
  }),
  v.metadata({ ref: 'JsonFeed' }),
);

/** How long a withdrawal is told of in addition to what a mirror needs, and so how long a cursor is good for. Days. */
export const cursorDays = tombstoneDays - 1;
