/** One article: its proof, what it was made from, and the file as it came. */
import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { type Article, type FairCopy, sameUpload } from '../../articles/article.ts';
import { fairCopyOf, publishedCopy } from '../../articles/fair-copy.ts';
import { inForce } from '../../articles/house/house-set.ts';
import { proofOf } from '../../articles/proof.ts';
import { cleanUpload, wanted } from '../../publishing/next-article.ts';
import { withHouse } from '../../publishing/reconcile.ts';
import { acceptable, mediaTypes } from '../../reading/http/negotiation.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { articlePage } from '../pages/proof-page.tsx';
import { waitingPage } from '../pages/waiting-page.tsx';
import { deskProblem } from '../problems.ts';
import { deskQuery, keyQuery } from '../query.ts';
import { articleJson } from './article-json.ts';
import { attachment } from './attachment.ts';
import { asDiff } from './diff.ts';
import { nextToLookAt } from './next-one.ts';

export const diffType = 'text/x-diff';

const query = v.strictObject({
  key: keyQuery,
  view: v.optional(v.picklist(['proof', 'fair-copy', 'source'], 'must be one of proof, fair-copy, source')),
  format: v.optional(v.picklist(['json', 'diff', 'html'], 'must be one of json, diff, html')),
  part: v.optional(
    v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/, 'must be the number of a part'), v.transform(Number)),
  ),
  line: v.optional(v.pipe(v.string(), v.maxLength(40, 'must be the id of a line'))),
  uploaded: v.optional(v.literal('just-now', 'is not known here; leave it out')),
});

const originalQuery = v.strictObject({
  key: keyQuery,
  of: v.optional(v.picklist(['newest', 'published'], 'must be one of newest, published'), 'newest'),
});

export function articleRoutes(settings: DeskSettings): Hono {
  const { articles, files } = settings;
  const app = new Hono();

  app.get('/desk/article', deskQuery(query), async c => {
    const { key, view = 'proof', format: asked, part, line, uploaded } = c.req.valid('query');
    const format = asked ?? formatOf(c);
    c.header('Vary', 'Accept');
    c.header('Cache-Control', 'private, no-cache');
    if (!format)
      return deskProblem(
        c,
        'not-acceptable',
        `There is application/json, ${diffType} and text/html; name one of them in Accept.`,
      );
    const article = await articles.read(key);
    if (!article) return uploaded && format === 'html' ? c.html(waitingPage(key)) : noSuchArticle(c);
    c.header('ETag', tagOf(article.revision, format));
    if (format === 'json')
      return c.body(JSON.stringify(articleJson(article)), 200, { 'Content-Type': mediaTypes.json });
    if (format === 'diff')
      return c.body(article.proof ? asDiff(key, proofOf(article)?.lines ?? []) : '', 200, {
        'Content-Type': `${diffType}; charset=utf-8`,
      });
    return c.html(
      articlePage({
        article,
        view,
        part,
        line,
        next: await nextToLookAt(settings, article),
        copy: view === 'source' ? undefined : await fairCopy(settings, article),
        now: settings.now(),
        site: settings.site(c),
      }),
    );
  });

  app.get('/desk/original', deskQuery(originalQuery), async c => {
    const { key, of } = c.req.valid('query');
    const article = await articles.read(key);
    if (!article) return noSuchArticle(c);
    const identity = of === 'published' ? article.live?.upload : article.upload;
    const original = identity && (await files.original(key, identity));
    if (!original)
      return deskProblem(
        c,
        'no-such-original',
        'The file was replaced or deleted since. Open the article again.',
      );
    c.header('Cache-Control', 'no-store');
    if ('address' in original) return c.redirect(original.address, 303);
    return c.body(Readable.toWeb(original.body()) as ReadableStream, 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(original.size),
      'Content-Disposition': attachment(key),
    });
  });
  return app;
}

export const noSuchArticle = (c: Context) =>
  deskProblem(
    c,
    'no-such-article',
    'Nothing was uploaded under this name, or it was deleted more than 30 days ago.',
  );

/** JSON for programs that take anything. The revision names the article; other representations of it say which they are. */
function formatOf(c: Context): 'json' | 'diff' | 'html' | undefined {
  if (c.req.header('Accept')?.includes(diffType)) return 'diff';
  return acceptable(c, ['json', 'html']);
}

export const tagOf = (revision: string, format: 'json' | 'diff' | 'html'): string =>
  format === 'json' ? `"${revision}"` : `"${revision};${format}"`;

/** What readers see or would see of the newest upload. */
async function fairCopy(
  { uploads, cleaner: bare, houses }: DeskSettings,
  article: Article,
): Promise<FairCopy | undefined> {
  const { live, key } = article;
  if (live && sameUpload(live.upload, article.upload) && !article.attention) return publishedCopy(article);
  const cleaner = withHouse(bare, houses && inForce(await houses.of(key)));
  const upload = await uploads.current(key, upload => wanted(undefined, upload, cleaner));
  if (!upload || !sameUpload(upload, article.upload)) return undefined;
  const cleaning = await cleanUpload(article, upload, cleaner);
  return cleaning && fairCopyOf(cleaning);
}
