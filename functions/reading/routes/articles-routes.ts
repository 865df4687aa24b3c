/** The published articles: the listing, and one of them in each of its representations. */
import { type Context, Hono } from 'hono';
import { isAddressable } from '../../articles/address.ts';
import type { Listed, Published } from '../../articles/article.ts';
import { safeHref } from '../../representations/inlines.ts';
import { asJson } from '../../representations/json.ts';
import { languageTag } from '../../representations/language.ts';
import { asMarkdown } from '../../representations/markdown.ts';
import { linkedPictures, type Pictures, pictureTag } from '../../representations/pictures.ts';
import { asText } from '../../representations/text.ts';
import { answer, answerNamed, checkedQuery, described } from '../http/answer.ts';
import { cursors } from '../http/cursors.ts';
import { articlePath, keyIn } from '../http/links.ts';
import { acceptable, type Format, formats, mediaTypes } from '../http/negotiation.ts';
import { problem } from '../http/problems.ts';
import { articlePage } from '../pages/article-page.tsx';
import { listingPage } from '../pages/listing-page.tsx';
import type { ReadSettings } from '../read-settings.ts';
import { articleQuery, articleSchema, listingLimit, listingQuery, listingSchema } from '../schemas.ts';

const listingFormats = ['json', 'html'] as const;

/** An article in each format. Raise a version whenever the same fair copy can come out differently. */
export const representations: Readonly<
  Record<
    Format,
    { readonly render: (article: Published, pictures: Pictures) => string; readonly version?: number }
  >
> = {
  /** No version: the ETag of the JSON is the article's own, so that a mirror can compare. */
  json: { render: asJson },
  text: { render: ({ copy }) => asText(copy), version: 1 },
  markdown: { render: ({ copy }) => asMarkdown(copy), version: 1 },
  html: { render: articlePage, version: 4 },
};

export function articlesRoutes({ articles, cursorScope, pictures = linkedPictures }: ReadSettings): Hono {
  const { seal, open } = cursors(cursorScope);
  const app = new Hono();

  app.get(
    '/articles',
    described({
      operationId: 'listArticles',
      summary: 'The published articles: newest first, or under a prefix in the order of their keys',
      description:
        'Follow `Link: rel="next"` or send `cursor` until there is none. With `language` a page may be short, or empty, and still have a next one: each request reads little more than it returns. Whoever wants all of one language follows `/changes`.',
      gives: { 'application/json': listingSchema, 'text/html': undefined },
      conditional: true,
      asksTable: true,
      problems: ['bad-parameter', 'foreign-cursor', 'not-acceptable'],
    }),
    checkedQuery(listingQuery),
    async c => {
      const { limit = listingLimit, cursor, prefix, language } = c.req.valid('query');
      c.header('Vary', 'Accept');
      const format = acceptable(c, listingFormats);
      if (format === undefined) return notAcceptable(c, listingFormats);
      const walk = `articles ${JSON.stringify([prefix ?? '', language ?? ''])}`;
      const position = cursor === undefined ? undefined : open(walk, cursor);
      if (cursor !== undefined && position === undefined)
        return problem(c, 'foreign-cursor', {
          detail:
            'A cursor goes on with the listing it came from: send it unchanged, with the same prefix and language, or leave it out to start at the beginning.',
          parameter: 'cursor',
        });
      const page = await articles.list({ limit, position, prefix, language });
      const next = page.position === undefined ? undefined : seal(walk, page.position);
      const nextPath =
        next && `/articles?${new URLSearchParams({ ...c.req.query(), cursor: next }).toString()}`;
      if (nextPath) c.header('Link', `<${nextPath}>; rel="next"`);
      return format === 'html'
        ? answer(c, listingPage({ entries: page.entries, prefix, language, nextPath }), mediaTypes.html)
        : answer(
            c,
            JSON.stringify({ items: page.entries.map(withHref), ...(next && { cursor: next }) }),
            mediaTypes.json,
          );
    },
  );

  app.get(
    '/articles/:key{[\\s\\S]+}',
    described({
      operationId: 'readArticle',
      summary: 'One article, in the representation that is asked for',
      gives: {
        'application/json': articleSchema,
        'text/plain': undefined,
        'text/markdown': undefined,
        'text/html': undefined,
      },
      conditional: true,
      asksTable: true,
      problems: ['bad-parameter', 'broken-path', 'no-such-article', 'not-acceptable', 'withdrawn'],
      parameters: [
        {
          name: 'key',
          in: 'path',
          required: true,
          description:
            'The key of the article. Its slashes may stay as they are; everything else that means something in a path is percent-encoded.',
          schema: { type: 'string' },
          example: 'news/bases.txt',
        },
      ],
    }),
    checkedQuery(articleQuery),
    async c => {
      const key = keyIn(new URL(c.req.url).pathname);
      if (key === undefined)
        return problem(c, 'broken-path', {
          detail:
            'A percent sign in a path is followed by two hex digits, and escapes are UTF-8. Write a percent sign itself as %25.',
        });
      const article = isAddressable(key) ? await articles.find(key) : undefined;
      if (article === undefined)
        return problem(c, 'no-such-article', {
          detail: 'No article is published under this key. /articles lists those that are.',
        });
      if ('withdrawnAt' in article)
        return problem(c, 'withdrawn', {
          detail: 'This article was published here and has been withdrawn. Remove copies of it.',
          withdrawnAt: article.withdrawnAt,
        });
      const asked = c.req.valid('query').format;
      if (asked === undefined) c.header('Vary', 'Accept');
      const format = asked ?? acceptable(c, formats);
      return format === undefined ? notAcceptable(c, formats) : represented(c, article, format, pictures);
    },
  );
  return app;
}

function represented(c: Context, article: Published, format: Format, pictures: Pictures): Response {
  const { render, version } = representations[format];
  const path = articlePath(article.key);
  const language = languageTag(article.copy.metadata.language);
  if (language) c.header('Content-Language', language);
  c.header('Last-Modified', new Date(article.changedAt).toUTCString());
  c.header('Content-Location', `${path}?format=${format}`);
  c.header('Link', links(path, format, safeHref(article.copy.metadata.url)));
  const shown = format === 'html' ? pictureTag(pictures) : '';
  const etag = version === undefined ? article.etag : `${article.etag}-${format}-${version}${shown}`;
  return answerNamed(c, etag, mediaTypes[format], () => render(article, pictures));
}

/** Gateways and clients bound the headers of an answer (10 KB, 16 KB): a very long address is written twice, not five times. */
const longestAlternate = 1_000;

/** @param original where the article says that it was published first */
function links(path: string, format: Format, original = ''): string {
  const alternates =
    path.length > longestAlternate
      ? []
      : formats
          .filter(other => other !== format)
          .map(other => `<${path}?format=${other}>; rel="alternate"; type="${mediaTypes[other]}"`);
  const canonical = original !== '' && original.length <= longestAlternate ? original : path;
  return [`<${canonical}>; rel="canonical"`, ...alternates].join(', ');
}

const withHref = ({ key, ...entry }: Listed) => ({ key, href: articlePath(key), ...entry });

function notAcceptable(c: Context, offered: readonly Format[]): Response {
  const available = offered.map(format => mediaTypes[format]);
  return problem(c, 'not-acceptable', {
    detail: `There is ${available.join(', ')}. Name one of them in Accept, or send no Accept at all.`,
    available,
  });
}
