/** One published article, in each of its representations. */
import { type Context, Hono } from 'hono';
import type { Published } from '../../articles/article.ts';
import { isAddressable } from '../../articles/keys/address.ts';
import { safeHref } from '../../representations/inlines.ts';
import { asJson } from '../../representations/json.ts';
import { languageTag } from '../../representations/language.ts';
import { asMarkdown } from '../../representations/markdown.ts';
import { linkedPictures, type Pictures, pictureTag } from '../../representations/pictures.ts';
import { asText } from '../../representations/text.ts';
import { answerNamed, checkedQuery, described } from '../http/answer.ts';
import { articlePath, keyIn } from '../http/links.ts';
import { acceptable, type Format, formats, mediaTypes } from '../http/negotiation.ts';
import { notAcceptable, problem } from '../http/problems.ts';
import { articlePage } from '../pages/article-page.tsx';
import type { ReadSettings } from '../read-settings.ts';
import { articleQuery, articleSchema } from '../schemas.ts';

/** An article in each format. Raise a version whenever the same fair copy can come out differently. */
export const representations: Readonly<
  Record<
    Format,
    { readonly render: (article: Published, pictures: Pictures) => string; readonly version?: number }
  >
> = {
  /** No version: the ETag of the JSON is the article's own, so that a mirror can compare. */
  json: { render: asJson },
  text: { render: ({ copy }) => asText(copy), version: 2 },
  markdown: { render: ({ copy }) => asMarkdown(copy), version: 2 },
  html: { render: articlePage, version: 6 },
};

export function articlesRoutes({ articles, origin, pictures = linkedPictures }: ReadSettings): Hono {
  const app = new Hono();

  app.get(
    '/articles/:key{[\\s\\S]+}',
    described({
      tag: 'articles',
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
      return format === undefined
        ? notAcceptable(c, formats)
        : represented(c, article, format, { pictures, origin });
    },
  );
  return app;
}

function represented(
  c: Context,
  article: Published,
  format: Format,
  { pictures, origin }: { readonly pictures: Pictures; readonly origin: string },
): Response {
  const { render, version } = representations[format];
  const path = articlePath(article.key);
  const language = languageTag(article.copy.metadata.language);
  if (language) c.header('Content-Language', language);
  c.header('Last-Modified', new Date(article.changedAt).toUTCString());
  c.header('Content-Location', `${path}?format=${format}`);
  c.header('Link', links(path, format, origin, safeHref(article.copy.metadata.url)));
  const shown = format === 'html' ? pictureTag(pictures) : '';
  const etag = version === undefined ? article.etag : `${article.etag}-${format}-${version}${shown}`;
  return answerNamed(c, etag, mediaTypes[format], () => render(article, pictures));
}

/** Gateways and clients bound the headers of an answer (10 KB, 16 KB): a very long address is written twice, not five times. */
const longestAlternate = 1_000;

/** @param original where the article says that it was published first */
function links(path: string, format: Format, origin: string, original = ''): string {
  const alternates =
    path.length > longestAlternate
      ? []
      : formats
          .filter(other => other !== format)
          .map(other => `<${path}?format=${other}>; rel="alternate"; type="${mediaTypes[other]}"`)
          .concat(`<${embedding(origin + path)}>; rel="alternate"; type="application/json+oembed"`);
  const canonical = original !== '' && original.length <= longestAlternate ? original : path;
  return [`<${canonical}>; rel="canonical"`, ...alternates].join(', ');
}

/** How others find what to show of a link. https://oembed.com/#section4 */
const embedding = (address: string): string => `/oembed?url=${encodeURIComponent(address)}`;
