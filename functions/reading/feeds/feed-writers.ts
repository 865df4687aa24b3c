/**
 * Feeds as text: JSON Feed 1.1, Atom and RSS 2.0. A file of its own in the cloud, loaded by the first request for a feed: the
 * library that writes them would be a fifth of what every other request has to load.
 */
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { languageTag } from '../../representations/language.ts';
import { articlePath } from '../http/links.ts';
import { forXml } from '../http/xml.ts';
import type { FeedEntry } from './feed-entries.ts';

export interface Feed {
  /** `https://articles.example`: what ids and links begin with. */
  readonly site: string;
  /** The feed's own address. */
  readonly self: string;
  /** ISO 8601, UTC. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export type FeedWriters = typeof import('./feed-writers.ts');

const title = 'Faircopy';
const description = 'Articles as they were written.';

export function jsonFeed({ site, self, entries }: Feed): string {
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: `${site}/articles`,
    feed_url: self,
    items: entries.map(entry => ({
      id: site + articlePath(entry.key),
      url: site + articlePath(entry.key),
      title: titleOf(entry),
      ...(entry.html === undefined
        ? { content_text: entry.excerpt || titleOf(entry) }
        : { content_html: entry.html, summary: entry.excerpt || undefined }),
      image: entry.cover?.address,
      date_published: entry.publishedAt,
      date_modified: entry.changedAt,
      authors: entry.author ? [{ name: entry.author }] : undefined,
      language: languageTag(entry.language),
      tags: entry.tags && [...entry.tags],
    })),
  });
  // The library leaves an empty list out; the format wants it.
  return JSON.stringify({ items: [], ...(feed as object) });
}

export const atomFeed = ({ site, self, updated, entries }: Feed): string =>
  generateAtomFeed({
    id: `${site}/feed.atom`,
    title: { value: title },
    subtitle: { value: description },
    updated,
    authors: [{ name: title }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: `${site}/articles`, rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map(entry => ({
      id: site + articlePath(entry.key),
      title: { value: forXml(titleOf(entry)) },
      updated: entry.changedAt,
      published: entry.publishedAt,
      links: [{ href: site + articlePath(entry.key), rel: 'alternate', type: 'text/html' }],
      summary: { value: forXml(entry.excerpt) },
      content: entry.html === undefined ? undefined : { value: entry.html, type: 'html' },
      media: mediaOf(entry),
      authors: entry.author ? [{ name: forXml(entry.author) }] : undefined,
      categories: entry.tags?.map(tag => ({ term: forXml(tag) })),
    })),
  });

export const rssFeed = ({ site, self, updated, entries }: Feed): string =>
  generateRssFeed({
    title,
    description,
    link: `${site}/articles`,
    lastBuildDate: updated,
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map(entry => ({
      title: forXml(titleOf(entry)),
      link: site + articlePath(entry.key),
      // Readers tell entries apart by it; it never changes, as the article's address doesn't.
      guid: { value: site + articlePath(entry.key), isPermaLink: true },
      description: forXml(entry.excerpt),
      content: entry.html === undefined ? undefined : { encoded: entry.html },
      media: mediaOf(entry),
      pubDate: entry.publishedAt,
      categories: entry.tags?.map(tag => ({ name: forXml(tag) })),
      dc: entry.author ? { creators: [forXml(entry.author)] } : undefined,
    })),
  });

/**
 * The cover for formats that have no field for it (https://www.rssboard.org/media-rss). No enclosure: that needs type and
 * length of the file, and whoever never loads a picture doesn't know them.
 */
const mediaOf = ({ cover }: FeedEntry) =>
  cover && {
    thumbnails: [{ url: forXml(cover.address), width: cover.width, height: cover.height }],
  };

/** A feed's entry needs a title; the key is the one that an article without has. */
const titleOf = ({ title, key }: FeedEntry): string => title || key;
