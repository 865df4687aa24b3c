/** What stands in a feed: the newest articles, with their text where it is asked for. */
import type { FairCopy, Listed, PublishedArticles } from '../../articles/article.ts';
import type { Picture } from '../../cleaning/cleaning.ts';
import { asFragment } from '../../representations/fragment.tsx';
import { isShown, type Pictures } from '../../representations/pictures.ts';
import { forXml } from '../http/xml.ts';

export interface FeedEntry extends Listed {
  /** Fit for XML. */
  readonly html?: string;
  /** Known where the text is read: a listing does without. */
  readonly tags?: readonly string[];
  /** Readers of feeds load it unasked: none but what the publisher lets pages show. */
  readonly cover?: Picture;
}

/** Articles in a feed. */
const length = 50;

/** Articles that are asked for at once. */
const atOnce = 10;

/** Characters of a feed's texts: an answer may go out as it is up to 3 MB, and escaped most of them take little more. */
const room = 2_000_000;

export const newestEntries = async (articles: PublishedArticles): Promise<readonly FeedEntry[]> =>
  (await articles.list({ limit: length })).entries;

/** As many of the newest as there is room for; what was withdrawn since is left out. */
export async function newestWithText(
  articles: PublishedArticles,
  pictures: Pictures,
): Promise<readonly FeedEntry[]> {
  const newest = await newestEntries(articles);
  const entries: FeedEntry[] = [];
  let used = 0;
  for (let at = 0; at < newest.length; at += atOnce) {
    const some = newest.slice(at, at + atOnce);
    const states = await articles.findAll(some.map(({ key }) => key));
    for (const { key } of some) {
      const state = states.get(key);
      if (state === undefined || state === 'damaged' || 'withdrawnAt' in state) continue;
      const { copy, ...listed } = state;
      const html = forXml(asFragment(copy, pictures));
      used += html.length;
      if (used > room) return entries;
      const { tags } = copy.metadata;
      const cover = coverOf(copy, pictures);
      entries.push({ ...listed, html, ...(tags && { tags }), ...(cover && { cover }) });
    }
  }
  return entries;
}

/** The first picture that may be shown: the article's cover, or one in it. What it stands with is said of those in it alone. */
function coverOf({ metadata, blocks }: FairCopy, pictures: Pictures): Picture | undefined {
  const inside = blocks.flatMap(({ picture }) => picture ?? []);
  const cover = metadata.image;
  const known = inside.find(({ address }) => address === cover);
  const all = cover === undefined ? inside : [known ?? { address: cover }, ...inside];
  return all.find(({ address }) => isShown(address, pictures));
}
