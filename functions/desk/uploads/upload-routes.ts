/** Uploads from the desk: one file as the body, or the files of a form. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { type Article, uploadLimit } from '../../articles/article.ts';
import { isAddressable, isNoUpload } from '../../articles/keys/address.ts';
import { log } from '../../articles/log.ts';
import { proofOf } from '../../articles/proof.ts';
import type { Outcome } from '../../publishing/next-article.ts';
import { deskArticlePath } from '../desk-routes.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { uploadPage } from '../pages/upload-page.tsx';
import { deskProblem } from '../problems.ts';
import { bodyLimit, deskQuery, keyQuery } from '../query.ts';
import { filesIn, formLimit, isForm, triedFile } from './upload-form.ts';
import { resultWords, type UploadResult } from './upload-words.ts';

const query = v.strictObject({
  key: v.optional(keyQuery),
  replace: v.optional(v.picklist(['true', 'false'], 'must be true or false')),
});

export function uploadRoutes({ files, articles, reconcile, site }: DeskSettings): Hono {
  const app = new Hono();
  app.get('/desk/uploads', c => c.html(uploadPage({ site: site(c) })));

  app.post('/desk/uploads', deskQuery(query), bodyLimit(formLimit), async c => {
    c.header('Cache-Control', 'no-store');
    const { key, replace } = c.req.valid('query');
    if (isForm(c) && key === undefined) return fromForm(c);
    if (key === undefined)
      return deskProblem(
        c,
        'bad-request',
        'The parameter key is missing; it names the file, such as ?key=news/story.txt.',
      );
    const isNew = c.req.header('If-None-Match')?.trim() === '*';
    if (!isNew && replace !== 'true')
      return deskProblem(
        c,
        'say-whether-new',
        'Send If-None-Match: * to store a new file only, or ?replace=true to put it in the place of the one that is there.',
      );
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const contentType = typeOf(c.req.header('Content-Type'));
    const result = await store(key, bytes, !isNew, contentType);
    switch (result.did) {
      case 'stored':
        c.header('Location', deskArticlePath(key));
        return c.json(
          {
            key,
            href: deskArticlePath(key),
            did: result.became?.did,
            problem: result.became?.problem,
            sentence: resultWords(result),
          },
          201,
        );
      case 'taken':
        return deskProblem(
          c,
          'exists',
          'It was left as it is. Choose another name, or ask to replace it with ?replace=true.',
        );
      case 'too-large':
        return deskProblem(c, 'too-large', tooLarge(bytes));
      case 'impossible':
        return deskProblem(c, 'not-addressable', badName);
    }
  });
  return app;

  async function store(
    key: string,
    bytes: Uint8Array,
    replace: boolean,
    contentType: string | undefined,
  ): Promise<UploadResult> {
    if (bytes.byteLength > uploadLimit) return { key, did: 'too-large' };
    const isOne = isAddressable(key) && !isNoUpload({ key, size: bytes.byteLength });
    if (!isOne || key.endsWith('/') || key.startsWith('/')) return { key, did: 'impossible' };
    const before = await articles.read(key);
    const did = await files.put(key, bytes, { contentType, replace });
    if (did !== 'stored') return { key, did };
    // The bucket sends a hint of its own; whoever uploaded it wants to see it now.
    const became = await reconcile(key).catch(error => {
      log.error('to be cleaned by its hint', { key, error });
      return undefined;
    });
    return { key, did, ...(became && { became: await settled(before, key, became) }) };
  }

  /** Whoever followed the bucket's own hint was quicker: what became of it stands in the article. */
  async function settled(before: Article | undefined, key: string, outcome: Outcome): Promise<Outcome> {
    if (outcome.did !== 'nothing') return outcome;
    const now = await articles.read(key);
    if (now?.attention) return { did: now.attention.status, problem: now.attention.problem };
    if (!now?.live || now.revision === before?.revision) return outcome;
    const removedLines = proofOf(now)?.lines.filter(({ id, removed }) => id && removed).length;
    return {
      did: !before?.live ? 'published' : before.live.etag === now.live.etag ? 'unchanged' : 'changed',
      ...(removedLines !== undefined && { removedLines }),
    };
  }

  async function fromForm(c: Context): Promise<Response> {
    const { files, fields } = await filesIn(c);
    const tried = triedFile(fields);
    const folder = (fields.folder ?? '').split('/').filter(Boolean).join('/');
    const results: UploadResult[] = [];
    for (const { name, bytes, contentType, isOfFolder } of tried ? [tried, ...files] : files) {
      // A file of a chosen folder keeps its place in it; of any other the name alone counts.
      const parts = name.split(/[/\\]/).filter(Boolean);
      const file = (isOfFolder ? parts : parts.slice(-1)).join('/');
      results.push(
        await store(folder ? `${folder}/${file}` : file, bytes, fields.replace === 'yes', contentType),
      );
    }
    const [only] = results;
    if (only?.did === 'stored' && results.length === 1)
      return c.redirect(`${deskArticlePath(only.key)}&uploaded=just-now`, 303);
    const failed = results.some(({ did }) => did !== 'stored');
    return c.html(uploadPage({ site: site(c), results, folder }), failed || results.length === 0 ? 422 : 200);
  }
}

/** What only says that it is bytes says nothing. */
const typeOf = (contentType: string | undefined): string | undefined =>
  contentType?.startsWith('application/octet-stream') ? undefined : contentType;

const tooLarge = (bytes: Uint8Array): string =>
  `It has ${bytes.byteLength} bytes; at most ${uploadLimit} (4 MB) can be cleaned. Split it, or remove embedded pictures.`;

const badName =
  'The name can’t be part of a web address, or hides the file: it is empty, too long, begins or ends with a slash, or has a question mark, a control character or a part that begins with a dot. Rename the file.';
