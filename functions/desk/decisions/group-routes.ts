/** The same line in many articles: seen once, decided once. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { lineHash } from '../../cleaning/result/line-ids.ts';
import { type BatchAsked, batch, lineGroups } from '../../publishing/groups.ts';
import { acceptable, mediaTypes } from '../../reading/http/negotiation.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { formFields } from '../form-fields.ts';
import { batchPage, groupsPage } from '../pages/groups-page.tsx';
import { deskProblem } from '../problems.ts';
import { bodyLimit, deskQuery, prefixQuery } from '../query.ts';

/** Articles that one request reads, and the longest that it takes in milliseconds: an HTTP API waits for half a minute. */
const mostArticles = 2_000;
const longest = 15_000;

/** Articles that one request decides: an answer every few seconds shows that it goes on. */
const mostDecided = 100;

/** Groups on a page. */
const shown = 200;

const query = v.strictObject({
  prefix: prefixQuery,
  after: prefixQuery,
  what: v.optional(v.picklist(['removed', 'kept'], 'must be removed or kept'), 'removed'),
});

const list = v.optional(v.pipe(v.array(v.string()), v.maxLength(1_000)));

const batchSchema = v.strictObject({
  prefix: v.optional(v.string(), ''),
  after: v.optional(v.string()),
  dryRun: v.optional(v.boolean(), false),
  keepRules: list,
  keepTexts: list,
  removeTexts: list,
  releaseProblems: list,
});

export function groupRoutes(settings: DeskSettings): Hono {
  const app = new Hono();
  const stretch = (prefix: string, after: string | undefined, articles: number) => ({
    prefix,
    after,
    articles,
    until: Date.now() + longest,
  });

  app.get('/desk/groups', deskQuery(query), async c => {
    const { prefix = '', after, what } = c.req.valid('query');
    const found = await lineGroups(settings, stretch(prefix, after, mostArticles), what);
    c.header('Vary', 'Accept');
    c.header('Cache-Control', 'private, no-cache');
    return acceptable(c, ['json', 'html']) === 'html'
      ? c.html(groupsPage({ prefix, after, what, found, shown, site: settings.site(c) }))
      : c.body(JSON.stringify({ ...found, groups: found.groups.slice(0, shown) }), 200, {
          'Content-Type': mediaTypes.json,
        });
  });

  app.post('/desk/groups', bodyLimit(512 * 1024), async c => {
    c.header('Cache-Control', 'no-store');
    if (c.req.header('Content-Type')?.startsWith('application/json')) return forProgram(c);
    const fields = await formFields(c);
    const all = (name: string): string[] =>
      [fields[name] ?? []].flat().filter(value => typeof value === 'string');
    const [prefix = ''] = all('prefix');
    const [after] = all('after');
    const [verdict] = all('verdict');
    const hashes = all('hash');
    const asked: BatchAsked = verdict === 'remove' ? { remove: hashes } : { keep: hashes };
    if (hashes.length === 0)
      return deskProblem(
        c,
        'nothing-asked',
        'Choose at least one line of the list, then say whether to keep or remove it.',
      );
    const saves = all('save').length > 0;
    const limit = saves ? mostDecided : mostArticles;
    const by = saves ? settings.editor(c) : 'dry run';
    const done = await batch(settings, stretch(prefix, after, limit), asked, by);
    return c.html(
      batchPage({
        prefix,
        verdict: verdict === 'remove' ? 'remove' : 'keep',
        hashes,
        saves,
        done,
        before: Number(all('done')[0]) || 0,
        site: settings.site(c),
      }),
    );
  });
  return app;

  async function forProgram(c: Context): Promise<Response> {
    const parsed = v.safeParse(batchSchema, await c.req.json().catch(() => undefined));
    if (!parsed.success)
      return deskProblem(
        c,
        'bad-request',
        'The body must be a JSON object with prefix, after, dryRun, keepRules, keepTexts, removeTexts or releaseProblems.',
      );
    const {
      prefix,
      after,
      dryRun,
      keepRules,
      keepTexts = [],
      removeTexts = [],
      releaseProblems,
    } = parsed.output;
    const asked: BatchAsked = {
      keep: keepTexts.map(lineHash),
      remove: removeTexts.map(lineHash),
      ...(keepRules && { keepRules }),
      ...(releaseProblems && { release: releaseProblems }),
    };
    const done = await batch(
      settings,
      stretch(prefix, after, dryRun ? mostArticles : mostDecided),
      asked,
      dryRun ? 'dry run' : settings.editor(c),
    );
    return c.json(done);
  }
}
