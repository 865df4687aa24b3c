/** An upload, the article that is made of it, and what becomes of it: all without a store. */
import type { Article, Upload } from '../../functions/articles/article.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import type { Cleaning, Decision } from '../../functions/cleaning/cleaning.ts';
import { type Cleaner, cleanUpload, nextArticle, wanted } from '../../functions/publishing/next-article.ts';

/** Cleans in this process. */
export type AtOnce = Cleaner<Cleaning>;
export const cleaner: AtOnce = { generation: 0, version: 7, clean };
export const key = 'town/bakery.txt';
export const six =
  'The bakery opens at six\n\nFrom Monday on there is bread an hour earlier.\n\nThe coffee stays where it is.\n';
export const five =
  'The bakery opens at five\n\nFrom Monday on there is bread two hours earlier.\n\nThe coffee has moved to the window.\n';
export const monday = Date.parse('2026-03-02T06:00:00.123Z');

export const upload = (body: string | Uint8Array, more: Partial<Upload> = {}): Upload => ({
  key,
  version: body.toString().slice(0, 40),
  etag: 'e',
  size: Buffer.byteLength(body),
  uploadedAt: '2026-03-02T06:00:00.000Z',
  metadata: {},
  bytes: Buffer.from(body),
  ...more,
});

let revisions = 0;
export const next = (item: Article | undefined, upload: Upload | undefined, now = monday, by = cleaner) =>
  nextArticle(
    key,
    item,
    upload,
    upload && wanted(item, upload, by) ? cleanUpload(item, upload, by) : undefined,
    by,
    {
      now,
      revision: `r${++revisions}`,
    },
  );

export const published = (body = six): Article => stored(next(undefined, upload(body)).article);
export const stored = (article: Article | undefined): Article => {
  if (!article) throw new Error('there is no item');
  return article;
};

/** Makes what it is told to of every upload. */
export const making = (more: (cleaning: ReturnType<typeof clean>) => object): AtOnce => ({
  generation: 0,
  version: 8,
  clean: (source, options) => {
    const cleaning = clean(source, options);
    return { ...cleaning, lines: cleaning.lines, ...more(cleaning) };
  },
});

/** The same after an editor’s word, as `revise` does it: the upload is cleaned with these decisions. */
export const decide = (
  item: Article | undefined,
  upload: Upload | undefined,
  decisions: readonly Decision[],
  now = monday,
  by = cleaner,
) =>
  nextArticle(
    key,
    item,
    upload,
    upload && cleanUpload(item, upload, by, decisions),
    by,
    { now, revision: `r${++revisions}` },
    decisions,
  );
