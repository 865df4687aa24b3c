/** Feeds of the newest articles: JSON Feed 1.1, Atom and RSS 2.0. */
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { type Context, Hono } from 'hono';
import type { Listed } from '../../articles/article.ts';
import { languageTag } from '../../representations/language.ts';
import { answer, checkedQuery, described } from '../http/answer.ts';
import { articlePath } from '../http/links.ts';
import type { ReadSettings } from '../read-settings.ts';
import { cursorDays, jsonFeedSchema, noQuery } from '../schemas.ts';

/** Articles in a feed. */
const length = 50;

const title = 'Faircopy';
const description = 'Articles as they were written.';

export function feedsRoutes({ articles, now, origin }: ReadSettings): Hono {
  const newest = async () => (await articles.list({ limit: length })).entries;
  const originOf = (c: Context): string => origin ?? new URL(c.req.url).origin;

  /**
   * The time of the last change, withdrawals included: what is left in the feed can't tell of those. They are remembered for
   * a month, so that this never goes back a day that is longer ago counts as no change at all.
   */
  const updated = async (): Promise<string> => {
    const day = 86_400_000;
    const floor = new Date(Math.floor(now() / day - cursorDays) * day).toISOString();
    const newestChange = await articles.newestChange();
    return newestChange !== undefined && newestChange > floor ? newestChange : floor;
  };

  const app = new Hono();
  app.get(
    '/feed.json',
    described({
      operationId: 'jsonFeed',
      summary: 'The newest articles as a JSON Feed 1.1',
      gives: { 'application/feed+json': jsonFeedSchema },
      conditional: true,
      asksTable: true,
      problems: [],
    }),
    checkedQuery(noQuery),
    async c => {
      const site = originOf(c);
      const feed = generateJsonFeed({
        title,
        description,
        home_page_url: `${site}/articles`,
        feed_url: `${site}/feed.json`,
        items: (await newest()).map(entry => ({
          id: site + articlePath(entry.key),
          url: site + articlePath(entry.key),
          title: titleOf(entry),
          content_text: entry.excerpt || titleOf(entry),
          date_published: entry.publishedAt,
          date_modified: entry.changedAt,
          authors: entry.author ? [{ name: entry.author }] : undefined,
          language: languageTag(entry.language),
        })),
      });
      // The library leaves an empty list out; the format wants it.
      return answer(c, JSON.stringify({ items: [], ...(feed as object) }), 'application/feed+json');
    },
  );
  app.get(
    '/feed.atom',
    described({
      operationId: 'atomFeed',
      summary: 'The newest articles as an Atom feed',
      gives: { 'application/atom+xml': undefined },
      conditional: true,
      asksTable: true,
      problems: [],
    }),
    checkedQuery(noQuery),
    async c => {
      const site = originOf(c);
      const [entries, time] = await Promise.all([newest(), updated()]);
      const feed = generateAtomFeed({
        id: `${site}/feed.atom`,
        title: { value: title },
        subtitle: { value: description },
        updated: time,
        authors: [{ name: title }],
        links: [
          { href: `${site}/feed.atom`, rel: 'self', type: 'application/atom+xml' },
          { href: `${site}/articles`, rel: 'alternate', type: 'text/html' },
        ],
        entries: entries.map(entry => ({
          id: site + articlePath(entry.key),
          title: { value: forXml(titleOf(entry)) },
          updated: entry.changedAt,
          published: entry.publishedAt,
          links: [{ href: site + articlePath(entry.key), rel: 'alternate', type: 'text/html' }],
          summary: { value: forXml(entry.excerpt) },
          authors: entry.author ? [{ name: forXml(entry.author) }] : undefined,
        })),
      });
      return answer(c, feed, 'application/atom+xml');
    },
  );
  app.get(
    '/feed.rss',
    described({
      operationId: 'rssFeed',
      summary: 'The newest articles as an RSS 2.0 feed',
      gives: { 'application/rss+xml': undefined },
      conditional: true,
      asksTable: true,
      problems: [],
    }),
    checkedQuery(noQuery),
    async c => {
      const site = originOf(c);
      const [entries, time] = await Promise.all([newest(), updated()]);
      const feed = generateRssFeed({
        title,
        description,
        link: `${site}/articles`,
        lastBuildDate: time,
        atom: { links: [{ href: `${site}/feed.rss`, rel: 'self', type: 'application/rss+xml' }] },
        items: entries.map(entry => ({
          title: forXml(titleOf(entry)),
          link: site + articlePath(entry.key),
          // Readers tell entries apart by it; it never changes, as the article's address doesn't.
          guid: { value: site + articlePath(entry.key), isPermaLink: true },
          description: forXml(entry.excerpt),
          pubDate: entry.publishedAt,
          dc: entry.author ? { creators: [forXml(entry.author)] } : undefined,
        })),
      });
      return answer(c, feed, 'application/rss+xml');
    },
  );
  return app;
}

/** A feed's entry needs a title; the key is the one that an article without has. */
const titleOf = ({ title, key }: Listed): string => title || key;

/** Characters that XML 1.0 can't hold, escaped or not, become U+FFFD. https://www.w3.org/TR/xml/#charsets */
const forXml = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
