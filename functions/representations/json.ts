/** A fair copy as JSON. */
import type { Published } from '../articles/article.ts';

/**
 * A function of key and fair copy alone, so that the article's etag is a strong validator of it: what else is known of the
 * article (when it was published, how long it is) is told by the listing.
 */
export const asJson = ({ key, etag, copy }: Published): string => {
  const { author, authors, date, language, site, url, image, tags } = copy.metadata;
  return JSON.stringify({
    key,
    etag,
    title: copy.title,
    author,
    authors,
    date,
    language,
    site,
    url,
    image,
    tags,
    blocks: copy.blocks.map(({ kind, role, level, number, header, text, marks, picture, embed }) => ({
      kind,
      role,
      level,
      number,
      header,
      text,
      marks: marks?.map(({ kind, start, end, href }) => ({ kind, start, end, href })),
      picture,
      embed,
    })),
  });
};
