/** Lists: what waits for a person, what was published and deserves a look, and everything by name. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { LedgerEntry, Page } from '../articles/article.ts';
import { unpackProof } from '../articles/proof.ts';
import { cursors } from '../reading/http/cursors.ts';
import { acceptable, mediaTypes } from '../reading/http/negotiation.ts';
import type { DeskSettings } from './desk-settings.ts';
import type { Doubtful, Waiting } from './desk-stores.ts';
import { listPage } from './pages/list-page.tsx';
import { deskProblem } from './problems.ts';
import { cursorQuery, deskQuery, limitQuery, prefixQuery } from './query.ts';

/** Index entries that one request may examine. */
const examine = 1_000;

/** Proofs that one request may open to find those with lines of one rule: each is a read of the table. */
const examineProofs = 200;

/** A form sends what was left empty too. */
const name = (of: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.maxLength(100, `is longer than any name of a ${of}`),
      v.transform(text => text || undefined),
    ),
  );

const query = v.strictObject({
  status: v.optional(
    v.picklist(['held', 'rejected', 'published', 'all'], 'must be one of held, rejected, published, all'),
    'held',
  ),
  limit: limitQuery,
  cursor: cursorQuery,
  /** For `all`, whose order is that of keys. */
  after: prefixQuery,
  prefix: prefixQuery,
  problem: name('problem'),
  rule: name('rule'),
});

export type ListQuery = v.InferOutput<typeof query>;

/** A list as it was found: the entries and where the next page is. */
export type Found =
  | { readonly status: 'held' | 'rejected'; readonly entries: readonly Waiting[] }
  | { readonly status: 'published'; readonly entries: readonly Doubtful[] }
  | { readonly status: 'all'; readonly entries: readonly LedgerEntry[] };

export function listRoutes(settings: DeskSettings): Hono {
  const { seal, open } = cursors(settings.cursorSecret);
  const app = new Hono();
  app.get('/desk/articles', deskQuery(query), async c => {
    const asked = c.req.valid('query');
    const format = acceptable(c, ['json', 'html']);
    if (!format)
      return deskProblem(
        c,
        'not-acceptable',
        'There is application/json and text/html; name one of them in Accept.',
      );
    const { status, prefix, problem, rule } = asked;
    const walk = `desk ${JSON.stringify([status, prefix ?? '', problem ?? '', rule ?? ''])}`;
    const position = asked.cursor === undefined ? undefined : open(walk, asked.cursor);
    if (asked.cursor !== undefined && position === undefined)
      return deskProblem(
        c,
        'bad-request',
        'The cursor goes on with the list that it came from: send it unchanged, with the same filters, or leave it out to start at the beginning.',
      );
    const { found, next } = await find(settings, asked, position);
    const cursor = next !== undefined && status !== 'all' ? { cursor: seal(walk, next) } : undefined;
    const more = cursor ?? (next === undefined ? undefined : { after: next });
    const nextPath = more && pathWith(c, more);
    if (nextPath) c.header('Link', `<${nextPath}>; rel="next"`);
    c.header('Vary', 'Accept');
    c.header('Cache-Control', 'private, no-cache');
    return format === 'html'
      ? c.html(listPage({ asked, found, nextPath, now: settings.now() }))
      : c.body(JSON.stringify({ items: found.entries, ...more }), 200, { 'Content-Type': mediaTypes.json });
  });
  return app;
}

const pathWith = (c: Context, more: Readonly<Record<string, string>>): string =>
  `/desk/articles?${new URLSearchParams({ ...c.req.query(), ...more })}`;

async function find(
  { lists, ledger, articles }: DeskSettings,
  { status, limit, prefix, problem, rule, after }: ListQuery,
  position: string | undefined,
): Promise<{ found: Found; next: string | undefined }> {
  if (status === 'all') {
    const entries: LedgerEntry[] = [];
    for await (const entry of ledger.list(prefix ?? '', after)) {
      if (entries.length === limit) return { found: { status, entries }, next: entries.at(-1)?.key };
      entries.push(entry);
    }
    return { found: { status, entries }, next: undefined };
  }
  if (status === 'published') {
    const page: Page<Doubtful> = await lists.doubtful({
      limit: rule === undefined ? limit : examineProofs,
      position,
      prefix,
      examine: rule === undefined ? examine : examineProofs,
    });
    if (rule === undefined) return { found: { status, entries: page.entries }, next: page.position };
    const matching = await Promise.all(
      page.entries.map(async entry => ((await has(entry.key)) ? [entry] : [])),
    );
    return { found: { status, entries: matching.flat() }, next: page.position };
  }
  const page = await lists.waiting({ status, limit, position, prefix, problem, examine });
  return { found: { status, entries: page.entries }, next: page.position };

  async function has(key: string): Promise<boolean> {
    const item = await articles.read(key);
    return (
      item?.proof !== undefined && unpackProof(item.proof).lines.some(line => line.removed?.rule === rule)
    );
  }
}
