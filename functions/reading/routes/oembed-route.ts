/** oEmbed (https://oembed.com): what a page that links to an article shows of it. */
import { Hono } from 'hono';
import { isAddressable } from '../../articles/keys/address.ts';
import { answer, checkedQuery, described } from '../http/answer.ts';
import { keyIn } from '../http/links.ts';
import { problem } from '../http/problems.ts';
import type { ReadSettings } from '../read-settings.ts';
import { oembedQuery, oembedSchema } from '../schemas.ts';

export const oembedRoute = ({ articles, origin }: ReadSettings): Hono =>
  new Hono().get(
    '/oembed',
    described({
      tag: 'sites',
      operationId: 'oembed',
      summary: 'How to show a link to an article, as oEmbed of type link',
      gives: { 'application/json': oembedSchema },
      conditional: true,
      asksTable: true,
      problems: ['bad-parameter', 'no-such-article', 'withdrawn', 'no-such-embedding'],
    }),
    checkedQuery(oembedQuery),
    async c => {
      const { url, format } = c.req.valid('query');
      if (format === 'xml')
        return problem(c, 'no-such-embedding', { detail: 'Leave format out, or ask for json.' });
      const key = keyOf(url, origin);
      const article = key !== undefined && isAddressable(key) ? await articles.find(key) : undefined;
      if (article === undefined)
        return problem(c, 'no-such-article', {
          detail: `Send the address of an article of this site: ${origin}/articles/…`,
          parameter: 'url',
        });
      if ('withdrawnAt' in article)
        return problem(c, 'withdrawn', {
          detail: 'This article was published here and has been withdrawn. Remove what shows it.',
          withdrawnAt: article.withdrawnAt,
        });
      const { title, metadata } = article.copy;
      return answer(
        c,
        JSON.stringify({
          version: '1.0',
          type: 'link',
          title: title || article.key,
          author_name: metadata.author,
          provider_name: metadata.site ?? 'Faircopy',
          provider_url: `${origin}/articles`,
          cache_age: 60,
        }),
        'application/json',
      );
    },
  );

/** The key of an article of this site that an address leads to, whichever of its formats that is. */
function keyOf(address: string, origin: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.origin !== origin || !url.pathname.startsWith('/articles/')) return undefined;
  return keyIn(url.pathname);
}
