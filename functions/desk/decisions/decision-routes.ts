/** Decisions: from programs as JSON, from people as a form that shows first what it would do. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { Article } from '../../articles/article.ts';
import type { Asked } from '../../articles/decisions.ts';
import type { Decided } from '../../publishing/decide.ts';
import { acceptable } from '../../reading/http/negotiation.ts';
import { articleJson } from '../article/article-json.ts';
import { noSuchArticle, tagOf } from '../article/article-routes.ts';
import { nextPath } from '../article/next-one.ts';
import { deskArticlePath } from '../desk-routes.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { conflictPage } from '../pages/conflict-page.tsx';
import { articlePage } from '../pages/proof-page.tsx';
import { deskProblem, isDeskProblem } from '../problems.ts';
import { bodyLimit, deskQuery, keyQuery } from '../query.ts';
import { askedOf, decisionForm, pendingOf } from './decision-form.ts';
import { draftJson } from './draft-json.ts';

/** Longest list of decisions that is read, in bytes. */
const longestBody = 512 * 1024;

const ids = v.optional(v.array(v.pipe(v.string(), v.maxLength(40)), 'must be a list of the ids of lines'));

/** Null takes back what was said. */
const said = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema));
const word = v.optional(v.boolean('must be true, or false to lift it'));

const askedSchema = v.strictObject({
  keep: ids,
  remove: ids,
  asIs: ids,
  title: v.optional(v.pipe(v.string('must be the id of a line'), v.maxLength(40))),
  release: v.optional(v.pipe(v.string('must be the etag of the held fair copy'), v.maxLength(64))),
  undo: ids,
  metadata: v.optional(
    v.strictObject({
      title: said(v.string('must be a text, or null')),
      authors: said(v.array(v.string(), 'must be a list of names, or null')),
      date: said(v.string('must be a date, or null')),
      language: said(v.string('must be a language tag, or null')),
    }),
  ),
  reviewed: word,
  withdrawn: word,
  aside: word,
});

const decidable = 'keep, remove, asIs, title, release, undo, metadata, reviewed, withdrawn and aside';

const query = v.strictObject({ key: keyQuery });

export function decisionRoutes(settings: DeskSettings): Hono {
  const { decisions, articles, editor } = settings;
  const app = new Hono();

  app.put('/desk/decisions', deskQuery(query), bodyLimit(longestBody), async c => {
    const { key } = c.req.valid('query');
    const revision = revisionIn(c);
    if (!revision)
      return deskProblem(
        c,
        'revision-required',
        'Send If-Match with the ETag of the article as you saw it, so that nobody’s decision is overwritten.',
      );
    const parsed = v.safeParse(askedSchema, await c.req.json().catch(() => undefined));
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const member = issue.path?.[0]?.key;
      return deskProblem(
        c,
        'bad-request',
        member === undefined
          ? `The body must be a JSON object with ${decidable}.`
          : issue.type === 'strict_object'
            ? `There is no ${String(member).slice(0, 100)} to decide; there is ${decidable}.`
            : `${String(member)} ${issue.message}.`,
      );
    }
    return answered(c, await decisions.decide(key, parsed.output as Asked, revision, editor(c)));
  });

  app.post('/desk/decisions', deskQuery(query), bodyLimit(longestBody), async c => {
    const { key } = c.req.valid('query');
    const form = await decisionForm(c);
    const seen = await articles.read(key);
    const asked = askedOf(form, seen);
    if (!form.revision)
      return deskProblem(
        c,
        'revision-required',
        'The form names no revision of the article. Open the article again and decide there.',
      );
    if (!form.saves) {
      const preview = await decisions.preview(key, asked, form.revision, editor(c));
      if (preview.did === 'stale') return conflict(c, preview.article);
      const article = preview.did === 'previewed' ? preview.article : await articles.read(key);
      if (!article) return noSuchArticle(c);
      if (acceptable(c, ['html', 'json']) === 'json') return c.json(draftJson(asked, article, preview));
      // Taking back the last of several changes leaves nothing to preview.
      if (preview.did === 'refused' && preview.problem.code === 'nothing-asked')
        return c.redirect(deskArticlePath(key), 303);
      c.header('Cache-Control', 'no-store');
      return c.html(
        articlePage({
          article,
          view: 'proof',
          line: form.at,
          now: settings.now(),
          site: settings.site(c),
          pending: {
            asked: pendingOf(asked),
            ...(preview.did === 'previewed' ? preview : { problem: preview.problem }),
          },
        }),
        preview.did === 'refused' ? 422 : 200,
      );
    }
    const decided = await decisions.decide(key, asked, form.revision, editor(c));
    if (decided.did === 'stale') return conflict(c, decided.article);
    if (decided.did === 'refused') return refused(c, decided.problem);
    if (asked.reviewed || asked.aside)
      return c.redirect(await nextPath(settings, seen ?? decided.article), 303);
    return c.redirect(`${deskArticlePath(key)}${form.at ? `&line=${form.at}#line-${form.at}` : ''}`, 303);

    async function conflict(c: Context, article: Article | undefined): Promise<Response> {
      if (!article) return noSuchArticle(c);
      if (acceptable(c, ['html', 'json']) === 'json')
        return deskProblem(c, 'stale', 'Nothing was saved. Look at what changed, and decide again.');
      c.header('Cache-Control', 'no-store');
      return c.html(conflictPage({ article, asked, seen: form.seen }), 412);
    }
  });
  return app;
}

function answered(c: Context, decided: Decided): Response | Promise<Response> {
  if (decided.did === 'refused') return refused(c, decided.problem);
  if (!decided.article) return noSuchArticle(c);
  const { revision } = decided.article;
  c.header('ETag', tagOf(revision, 'json'));
  if (decided.did === 'stale')
    return deskProblem(
      c,
      'stale',
      'Nothing was saved: the file, the cleaner or another editor’s decisions changed it since you saw it. Look at what there is now and decide again.',
      { current: articleJson(decided.article) },
    );
  c.header('Cache-Control', 'private, no-cache');
  return c.json(articleJson(decided.article));
}

const refused = (c: Context, { code, sentence }: { code: string; sentence: string }) =>
  deskProblem(c, isDeskProblem(code) ? code : 'no-article', sentence);

/** Whichever representation it was seen in; `*` would decide on something that nobody saw. */
function revisionIn(c: Context): string | undefined {
  return /^(?:W\/)?"([^";*]+?)(?:;[a-z]+)?(?:-br|-gzip)?"$/.exec(c.req.header('If-Match')?.trim() ?? '')?.[1];
}
