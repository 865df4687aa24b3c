/** A dry run: what would become of a file. The same code, and nothing is stored. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { uploadLimit } from '../../articles/article.ts';
import { fairCopyOf } from '../../articles/fair-copy.ts';
import { inForce } from '../../articles/house/house-set.ts';
import type { SourceType } from '../../cleaning/cleaning.ts';
import { optionsFor } from '../../publishing/next-article.ts';
import { withHouse } from '../../publishing/reconcile.ts';
import { acceptable, mediaTypes } from '../../reading/http/negotiation.ts';
import { diffType } from '../article/article-routes.ts';
import { asDiff } from '../article/diff.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { dryRunPage } from '../pages/dry-run-page.tsx';
import { bodyLimit, deskQuery } from '../query.ts';
import { carriedLimit, filesIn, formLimit, isForm } from './upload-form.ts';

const types = ['text', 'markdown', 'html'] as const satisfies readonly SourceType[];

const query = v.strictObject({
  name: v.optional(
    v.pipe(v.string(), v.maxLength(1024, 'is longer than any name; names have at most 1,024 bytes')),
  ),
  type: v.optional(v.picklist(types, 'must be one of text, markdown, html')),
});

/** What the name of a pasted text ends in: nobody has said one, and what it is was told by the look of it. */
const extensions: Readonly<Record<SourceType, string>> = { text: 'txt', markdown: 'md', html: 'html' };

interface Source {
  readonly bytes: Uint8Array;
  readonly name?: string;
  readonly type?: SourceType;
  readonly contentType?: string;
  readonly isPasted?: true;
}

export function cleanRoutes({ cleaner, houses, site }: DeskSettings): Hono {
  const app = new Hono();
  app.get('/desk/clean', c => c.html(dryRunPage({ site: site(c) })));

  app.post('/desk/clean', deskQuery(query), bodyLimit(formLimit), async c => {
    c.header('Cache-Control', 'no-store');
    c.header('Vary', 'Accept');
    const source = isForm(c) ? await sourceInForm(c) : await sourceInBody(c, c.req.valid('query'));
    if (!source) return c.html(dryRunPage({ site: site(c), missing: true }), 400);
    if (source.bytes.byteLength > uploadLimit)
      return c.html(dryRunPage({ site: site(c), tooLarge: true }), 413);
    const { bytes, name = '', type, contentType, isPasted } = source;
    // As it would be cleaned under this name: what its section publishes, and the section's house rules.
    const here = withHouse(cleaner, houses && inForce(await houses.of(name)));
    const options = optionsFor({ key: name, metadata: {}, ...(contentType && { contentType }) }, here);
    const cleaning = await cleaner.clean(bytes, { ...options, ...(type && { type }) });
    if (c.req.header('Accept')?.includes(diffType))
      return c.body(asDiff(source.name ?? 'file', cleaning.lines), 200, {
        'Content-Type': `${diffType}; charset=utf-8`,
      });
    return acceptable(c, ['json', 'html']) === 'html'
      ? c.html(
          dryRunPage({
            site: site(c),
            cleaning,
            copy: fairCopyOf(cleaning),
            tried: {
              name: isPasted ? `${name}.${extensions[cleaning.type]}` : name,
              ...(bytes.byteLength <= carriedLimit && { content: Buffer.from(bytes).toString('base64') }),
            },
          }),
        )
      : c.body(JSON.stringify(cleaning), 200, { 'Content-Type': mediaTypes.json });
  });
  return app;
}

async function sourceInBody(c: Context, options: v.InferOutput<typeof query>): Promise<Source> {
  const contentType = c.req.header('Content-Type');
  return {
    bytes: new Uint8Array(await c.req.arrayBuffer()),
    ...(options.name && { name: options.name }),
    ...(options.type && { type: options.type }),
    ...(contentType && { contentType }),
  };
}

/** A file that was chosen or dropped, or else what was pasted: forms send every line end of it as CRLF. */
async function sourceInForm(c: Context): Promise<Source | undefined> {
  const { files, fields } = await filesIn(c);
  const chosen = types.find(type => type === fields.type);
  const type = chosen && { type: chosen };
  const [file] = files;
  const folder = (fields.folder ?? '').split('/').filter(Boolean).join('/');
  const within = (name: string): string => (folder ? `${folder}/${name}` : name);
  if (file) return { ...file, name: within(file.name), ...type };
  const text = fields.text?.replaceAll('\r\n', '\n');
  if (!text?.trim()) return undefined;
  return { bytes: Buffer.from(text), name: within('pasted'), isPasted: true, ...type };
}
