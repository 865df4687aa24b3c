/** Feeds of the newest articles: JSON Feed 1.1, Atom and RSS 2.0. */
import { Hono } from 'hono';
import type * as v from 'valibot';
import { linkedPictures } from '../../representations/pictures.ts';
import { newestEntries, newestWithText } from '../feeds/feed-entries.ts';
import type { Feed, FeedWriters } from '../feeds/feed-writers.ts';
import { unlessLast } from '../feeds/last-feed.ts';
import { answer, checkedQuery, described } from '../http/answer.ts';
import type { ReadSettings } from '../read-settings.ts';
import { cursorDays, feedQuery, jsonFeedSchema } from '../schemas.ts';

interface FeedKind {
  readonly path: string;
  readonly operationId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly schema?: v.GenericSchema;
  readonly write: (writers: FeedWriters, feed: Feed) => string;
}

const kinds: readonly FeedKind[] = [
  {
    path: '/feed.json',
    operationId: 'jsonFeed',
    name: 'a JSON Feed 1.1',
    mediaType: 'application/feed+json',
    schema: jsonFeedSchema,
    write: ({ jsonFeed }, feed) => jsonFeed(feed),
  },
  {
    path: '/feed.atom',
    operationId: 'atomFeed',
    name: 'an Atom feed',
    mediaType: 'application/atom+xml',
    write: ({ atomFeed }, feed) => atomFeed(feed),
  },
  {
    path: '/feed.rss',
    operationId: 'rssFeed',
    name: 'an RSS 2.0 feed',
    mediaType: 'application/rss+xml',
    write: ({ rssFeed }, feed) => rssFeed(feed),
  },
];

export function feedsRoutes({
  articles,
  now,
  origin: site,
  feedWriters,
  pictures = linkedPictures,
}: ReadSettings): Hono {
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
  for (const { path, operationId, name, mediaType, schema, write } of kinds) {
    const writeShort = unlessLast(write);
    app.get(
      path,
      described({
        tag: 'feeds',
        operationId,
        summary: `The newest articles as ${name}`,
        gives: { [mediaType]: schema },
        conditional: true,
        asksTable: true,
        problems: ['bad-parameter'],
      }),
      checkedQuery(feedQuery),
      async c => {
        const { include } = c.req.valid('query');
        const [writers, entries, time] = await Promise.all([
          feedWriters(),
          include ? newestWithText(articles, pictures) : newestEntries(articles),
          updated(),
        ]);
        const self = `${site}${path}${include ? '?include=text' : ''}`;
        const feed = { site, self, updated: time, entries };
        return answer(c, (include ? write : writeShort)(writers, feed), mediaType);
      },
    );
  }
  return app;
}
