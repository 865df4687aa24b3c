/** The published set, article by article, with where each came from. */

import {
  type Article,
  type Articles,
  DamagedItem,
  type FairBlock,
  type FairCopy,
  type Ledger,
  type UploadIdentity,
} from '../articles/article.ts';
import { publishedCopy } from '../articles/fair-copy.ts';
import { isCanary } from '../articles/keys/canary.ts';
import { asText } from '../representations/text.ts';

/** One line of an export. */
export interface Exported {
  readonly key: string;
  /** The upload that the fair copy was made of. Its `etag` is the bucket's checksum. */
  readonly upload: UploadIdentity;
  /** The version of the cleaner that made it. */
  readonly cleaner: number;
  /** Checksum of title, metadata and blocks: the ETag of the article's JSON. */
  readonly etag: string;
  readonly publishedAt: string;
  readonly changedAt: string;
  readonly title: string;
  readonly metadata: FairCopy['metadata'];
  readonly blocks: readonly FairBlock[];
  /** Title and blocks as plain text. */
  readonly text: string;
}

/** How many articles are read ahead. */
const ahead = 16;

export interface Exporting {
  readonly ledger: Ledger;
  readonly articles: Pick<Articles, 'read'>;
  /** Told of each article that is left out because its item is damaged. */
  readonly damaged: (error: DamagedItem) => void;
}

/** Every published article whose key begins with `prefix` and comes behind `after`, in the order of keys. */
export async function* exportArticles(
  { ledger, articles, damaged }: Exporting,
  { prefix = '', after }: { readonly prefix?: string; readonly after?: string },
): AsyncIterable<Exported> {
  const reading: Promise<Article | undefined>[] = [];
  try {
    for await (const { key, isPublished } of ledger.list(prefix, after)) {
      if (!isPublished || isCanary(key)) continue;
      const read = articles.read(key);
      read.catch(() => {}); // its error is met where it is awaited
      reading.push(read);
      if (reading.length < ahead) continue;
      yield* await next();
    }
    while (reading.length) yield* await next();
  } finally {
    await Promise.allSettled(reading);
  }

  async function next(): Promise<Exported[]> {
    try {
      return exported(await reading.shift());
    } catch (error) {
      if (!(error instanceof DamagedItem)) throw error;
      damaged(error);
      return [];
    }
  }
}

/** None where the article was withdrawn since it was listed. */
function exported(article: Article | undefined): Exported[] {
  const copy = article && publishedCopy(article);
  if (!article?.live || !copy) return [];
  const { key, live } = article;
  return [
    {
      key,
      upload: live.upload,
      cleaner: live.cleaner,
      etag: live.etag,
      publishedAt: article.publishedAt ?? '',
      changedAt: article.changedAt ?? '',
      ...copy,
      text: asText(copy),
    },
  ];
}
