/** Where is my article? All that bucket and table say of one key. */
import { type Article, type Articles, sameUpload, type Upload, type Uploads } from '../articles/article.ts';
import { isOlder, type MadeBy } from '../articles/made-by.ts';
import { isWithdrawn } from '../articles/words/whole-words.ts';

export interface Status {
  readonly key: string;
  /** What lies in the bucket now. */
  readonly upload?: Omit<Upload, 'bytes'>;
  readonly article?: Article;
  /** The article's state was made of the upload that lies there now, by nothing older than the present cleaner. */
  readonly isSettled: boolean;
  /** What a person should know first, in one sentence. */
  readonly summary: string;
}

/** @param by what articles should be made by */
export async function whereIs(
  key: string,
  { uploads, articles }: { readonly uploads: Uploads; readonly articles: Pick<Articles, 'read'> },
  by: MadeBy,
): Promise<Status> {
  const [upload, article] = await Promise.all([uploads.current(key, () => false), articles.read(key)]);
  const isSettled = sameUpload(upload, article?.upload) && (!upload || !article || !isOlder(article, by));
  const summary = summaryOf(upload, article, isSettled, by);
  return { key, ...(upload && { upload }), ...(article && { article }), isSettled, summary };
}

function summaryOf(
  upload: Upload | undefined,
  article: Article | undefined,
  isSettled: boolean,
  by: MadeBy,
): string {
  if (!upload && !article) return 'Nothing was ever uploaded under this key, or it was withdrawn long ago.';
  if (article && isWithdrawn(article.decisions))
    return 'Taken down by an editor: whatever is uploaded stays unpublished until that is lifted at the desk.';
  if (!upload && isSettled)
    return article?.changedAt
      ? 'Withdrawn: its upload was deleted.'
      : 'Nothing is uploaded under this key; what is kept of it waits for an upload.';
  if (!upload) return 'Its upload was deleted a moment ago, and it is not withdrawn yet.';
  if (!article?.upload) return 'Received, and not worked on yet.';
  if (!sameUpload(upload, article.upload)) return 'A newer upload was received, and is not worked on yet.';
  const before = article.live ? ' What was published before stays.' : '';
  if (article.attention?.status === 'archived')
    return upload.isArchived
      ? `Archived: its upload has to be restored before it can be cleaned.${before}`
      : 'Restored from the archive, and not worked on yet.';
  if (isOlder(article, by)) {
    const made = `Made by an older cleaner (${nameOf(article)}; now it is ${nameOf(by)}).`;
    return upload.isArchived ? `${made} Its upload is archived and has to be restored first.` : made;
  }
  if (article.attention?.isAside) return `Put aside by an editor: nothing is to be done about it.${before}`;
  if (article.attention?.status === 'held') return `Held until an editor decides.${before}`;
  if (article.attention?.status === 'unreadable') return `It could not be read.${before}`;
  if (article.attention) return `Rejected: it can’t be an article as it is.${before}`;
  return 'Published.';
}

const nameOf = ({ generation, cleaner }: MadeBy): string =>
  generation > 0 ? `${cleaner} of generation ${generation}` : String(cleaner);
