/** The same line in many articles: seen once, decided once. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { lineHash } from '../../cleaning/result/line-ids.ts';
import { type BatchAsked, batch, lineGroups, newGroup } from '../../publishing/groups.ts';
import { acceptable, mediaTypes } from '../../reading/http/negotiation.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { formFields } from '../form-fields.ts';
import { batchPage } from '../pages/batch-page.tsx';
import { groupsPage } from '../pages/groups-page.tsx';
import { deskProblem } from '../problems.ts';
import { bodyLimit, deskQuery, prefixQuery } from '../query.ts';

/** Articles that one request reads, and the longest that it takes in milliseconds: an HTTP API waits for half a minute. */
const mostArticles = 2_000;
const longest = 15_000;

/** Articles that one request decides: an answer every few seconds shows that it goes on. */
const mostDecided = 100;

/** Groups on a page. */
const shown = 100;

const groupName = /^[0-9a-f]{10}$/;

const query = v.strictObject({
  prefix: prefixQuery,
  after: prefixQuery,
  what: v.optional(v.picklist(['removed', 'kept'], 'must be removed or kept'), 'removed'),
  page: v.optional(
    v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/, 'must be the number of a page'), v.transform(Number)),
    '1',
  ),
  /** The name of one decision about many: what taking it back does. */
  group: v.optional(v.pipe(v.string(), v.regex(groupName, 'must be the name of a decision about many'))),
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
  undoGroup: v.optional(v.pipe(v.string(), v.regex(groupName))),
  overrule: v.optional(v.boolean(), false),
  /** Goes on with a decision that was begun. */
  group: v.optional(v.pipe(v.string(), v.regex(groupName))),
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
    const { prefix = '', after, what, page, group } = c.req.valid('query');
    if (group !== undefined) {
      const done = await batch(
        settings,
        stretch(prefix, after, mostArticles),
        { undo: { group } },
        'dry run',
      );
      return c.html(
        batchPage({ prefix, does: { undo: group }, saves: false, done, before: 0, site: settings.site(c) }),
      );
    }
    const found = await lineGroups(settings, stretch(prefix, after, mostArticles), what);
    c.header('Vary', 'Accept');
    c.header('Cache-Control', 'private, no-cache');
    return acceptable(c, ['json', 'html']) === 'html'
      ? c.html(groupsPage({ prefix, after, what, found, shown, page, site: settings.site(c) }))
      : c.body(
          JSON.stringify({ ...found, groups: found.groups.slice((page - 1) * shown, page * shown) }),
          200,
          {
            'Content-Type': mediaTypes.json,
          },
        );
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
    const [undo] = all('undo');
    const hashes = all('hash');
    const overrules = all('overrules').includes('yes');
    const asked: BatchAsked =
      undo !== undefined
        ? { undo: { group: undo } }
        : { ...(verdict === 'remove' ? { remove: hashes } : { keep: hashes }), overrules };
    if (hashes.length === 0 && undo === undefined)
      return deskProblem(
        c,
        'nothing-asked',
        'Choose at least one line of the list, then say whether to keep or remove it.',
      );
    const saves = all('save').length > 0;
    const limit = saves ? mostDecided : mostArticles;
    const by = saves ? settings.editor(c) : 'dry run';
    const given = all('group').find(name => groupName.test(name));
    const group = saves && undo === undefined ? (given ?? newGroup(settings.newRevision)) : undefined;
    const done = await batch(settings, stretch(prefix, after, limit), asked, by, group);
    return c.html(
      batchPage({
        prefix,
        does:
          undo !== undefined
            ? { undo }
            : { verdict: verdict === 'remove' ? 'remove' : 'keep', hashes, overrules },
        group,
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
        'The body must be a JSON object with prefix, after, dryRun, keepRules, keepTexts, removeTexts, releaseProblems, undoGroup, overrule or group.',
      );
    const {
      prefix,
      after,
      dryRun,
      keepRules,
      keepTexts = [],
      removeTexts = [],
      releaseProblems,
      undoGroup,
      overrule,
    } = parsed.output;
    const isNamed = !dryRun && undoGroup === undefined;
    const group = isNamed ? (parsed.output.group ?? newGroup(settings.newRevision)) : undefined;
    const asked: BatchAsked = {
      keep: keepTexts.map(lineHash),
      remove: removeTexts.map(lineHash),
      ...(keepRules && { keepRules }),
      ...(releaseProblems && { release: releaseProblems }),
      ...(undoGroup !== undefined && { undo: { group: undoGroup } }),
      overrules: overrule,
    };
    const done = await batch(
      settings,
      stretch(prefix, after, dryRun ? mostArticles : mostDecided),
      asked,
      dryRun ? 'dry run' : settings.editor(c),
      group,
    );
    return c.json({ ...done, ...(group !== undefined && { group }) });
  }
}
