/** Where is my article? All that bucket and table say of one key. */
import type { Article, Articles, Upload, Uploads } from '../articles/article.ts';
import { sameUpload } from '../publishing/next-article.ts';

export interface Status {
  readonly key: string;
  /** What lies in the bucket now. */
  readonly upload?: Omit<Upload, 'bytes'>;
  readonly article?: Article;
  /** The article's state was made of the upload that lies there now, by the present cleaner or a newer one. */
  readonly isSettled: boolean;
  /** What a person should know first, in one sentence. */
  readonly summary: string;
}

/** @param cleaner the version that articles should be made by */
export async function statusOf(
  key: string,
  { uploads, articles }: { readonly uploads: Uploads; readonly articles: Pick<Articles, 'read'> },
  cleaner: number,
): Promise<Status> {
  const [upload, article] = await Promise.all([uploads.current(key, () => false), articles.read(key)]);
  const isSettled = sameUpload(upload, article?.upload) && (!upload || (article?.cleaner ?? 0) >= cleaner);
  const summary = summaryOf(upload, article, isSettled, cleaner);
  return { key, ...(upload && { upload }), ...(article && { article }), isSettled, summary };
}

function summaryOf(
  upload: Upload | undefined,
  article: Article | undefined,
  isSettled: boolean,
  cleaner: number,
): string {
  if (!upload && !article) return 'Nothing was ever uploaded under this key, or it was withdrawn long ago.';
  if (!upload && isSettled) return 'Withdrawn: its upload was deleted.';
  if (!upload) return 'Its upload was deleted a moment ago, and it is not withdrawn yet.';
  if (!article?.upload) return 'Received, and not worked on yet.';
  if (!sameUpload(upload, article.upload)) return 'A newer upload was received, and is not worked on yet.';
  if (article.cleaner < cleaner)
    return `Made by an older cleaner (${article.cleaner}; now it is ${cleaner}).`;
  const before = article.live ? ' What was published before stays.' : '';
  if (article.attention?.status === 'held') return `Held until an editor decides.${before}`;
  if (article.attention?.status === 'unreadable') return `It could not be read.${before}`;
  if (article.attention) return `Rejected: it can’t be an article as it is.${before}`;
  return 'Published.';
}
