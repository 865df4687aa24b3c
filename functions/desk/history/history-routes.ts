/** What became of an article over time, two of its versions side by side, and what another cleaner changed for readers. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { Article } from '../../articles/article.ts';
import { type HistoryStore, pastOf } from '../../articles/history/past.ts';
import { type Step, stepBetween } from '../../articles/history/steps.ts';
import { cursors } from '../../reading/http/cursors.ts';
import { acceptable, mediaTypes } from '../../reading/http/negotiation.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { deskProblem } from '../problems.ts';
import { cursorQuery, deskQuery, keyQuery, prefixQuery } from '../query.ts';
import { comparePage } from './compare-page.tsx';
import { compared, isSame } from './compared.ts';
import { historyPage } from './history-page.tsx';
import { changedArticle } from './recleaned.ts';
import { recleanedPage } from './recleaned-page.tsx';
import { versionOf } from './versions.ts';

/** Steps on a page. */
const shownSteps = 50;

/** Articles on a page of what a cleaner changed: for each one, two texts are read and compared. */
const shownArticles = 20;

const etag = v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'must be the etag of a fair copy')));
const number = v.optional(
  v.pipe(v.string(), v.regex(/^\d{1,6}$/, 'must be a whole number'), v.transform(Number)),
);

const historyQuery = v.strictObject({ key: keyQuery, from: etag, to: etag, cursor: cursorQuery });
const recleanedQuery = v.strictObject({
  cleaner: number,
  generation: number,
  prefix: prefixQuery,
  cursor: cursorQuery,
});

export function historyRoutes(settings: DeskSettings): Hono {
  const { articles, history } = settings;
  const { seal, open } = cursors(settings.cursorScope);
  const app = new Hono();
  if (!history) return app;

  app.get('/desk/history', deskQuery(historyQuery), async c => {
    const { key, from, to, cursor } = c.req.valid('query');
    const format = acceptable(c, ['json', 'html']);
    c.header('Vary', 'Accept');
    c.header('Cache-Control', 'private, no-cache');
    const article = await articles.read(key);
    if (from !== undefined || to !== undefined) {
      if (from === undefined || to === undefined)
        return deskProblem(c, 'bad-request', 'Two versions can be compared: choose both, from and to.');
      const [before, after] = await Promise.all(
        [from, to].map(etag => versionOf(history, key, article, etag)),
      );
      if (!before || !after) return deskProblem(c, 'no-such-version', notKept);
      const difference = compared(before, after);
      return format === 'html'
        ? c.html(comparePage({ key, article, from, to, difference, site: settings.site(c) }))
        : json(c, { key, from, to, isSame: isSame(difference), ...difference });
    }

    const walk = `history ${key}`;
    const position = cursor === undefined ? undefined : open(walk, cursor);
    if (cursor !== undefined && position === undefined) return badCursor(c);
    const { steps, next } = await stepsOf(history, key, article, position);
    if (steps.length === 0 && position === undefined) return deskProblem(c, 'no-such-article', noHistory);
    const more = next === undefined ? undefined : seal(walk, next);
    const nextPath = more && `/desk/history?${new URLSearchParams({ key, cursor: more })}`;
    if (nextPath) c.header('Link', `<${nextPath}>; rel="next"`);
    return format === 'html'
      ? c.html(
          historyPage({
            key,
            article,
            steps,
            isFirstPage: position === undefined,
            nextPath,
            site: settings.site(c),
          }),
        )
      : json(c, { key, items: steps, ...(more && { cursor: more }) });
  });

  app.get('/desk/recleaned', deskQuery(recleanedQuery), async c => {
    const {
      cleaner = settings.cleaner.version,
      generation = settings.cleaner.generation,
      prefix = '',
      cursor,
    } = c.req.valid('query');
    const walk = `recleaned ${JSON.stringify([cleaner, generation, prefix])}`;
    const position = cursor === undefined ? undefined : open(walk, cursor);
    if (cursor !== undefined && position === undefined) return badCursor(c);
    const page = await history.recleaned(
      { cleaner, generation },
      { prefix, limit: shownArticles, ...(position !== undefined && { position }) },
    );
    const found = (
      await Promise.all(page.entries.map(entry => changedArticle(settings, history, entry)))
    ).flat();
    const more = page.position === undefined ? undefined : seal(walk, page.position);
    const asked = { cleaner: String(cleaner), generation: String(generation), prefix };
    const nextPath = more && `/desk/recleaned?${new URLSearchParams({ ...asked, cursor: more })}`;
    if (nextPath) c.header('Link', `<${nextPath}>; rel="next"`);
    c.header('Vary', 'Accept');
    c.header('Cache-Control', 'private, no-cache');
    return acceptable(c, ['json', 'html']) === 'html'
      ? c.html(
          recleanedPage({
            cleaner,
            generation,
            newest: settings.cleaner.version,
            prefix,
            found,
            nextPath,
            site: settings.site(c),
          }),
        )
      : json(c, {
          items: found.map(({ compared, ...entry }) => ({ ...entry, words: compared?.words })),
          ...(more && { cursor: more }),
        });
  });
  return app;
}

/** Steps behind a position, the newest first; the first page begins with the one that led to what there is now. */
async function stepsOf(
  history: HistoryStore,
  key: string,
  article: Article | undefined,
  position: string | undefined,
): Promise<{ readonly steps: readonly Step[]; readonly next?: string }> {
  const page = await history.past(key, {
    limit: shownSteps + 1,
    ...(position !== undefined && { position }),
  });
  const now = position === undefined && article ? [pastOf(article)] : [];
  // Somebody who was about to replace it has kept what there is now, and was stopped or overtaken.
  const before = page.entries.filter(({ revision }) => revision !== article?.revision);
  const states = [...now, ...before];
  // The last one of a page that is not the last is there to be compared with.
  const isCut = page.position !== undefined;
  const shown = isCut ? states.slice(0, -1) : states;
  const steps = shown.map((to, index) => stepBetween(states[index + 1], to));
  const last = shown.at(-1);
  if (!isCut) return { steps };
  const next = last ? `${last.at} ${last.revision}` : page.position;
  return { steps, ...(next !== undefined && { next }) };
}

const json = (c: Context, body: object): Response =>
  c.body(JSON.stringify(body), 200, { 'Content-Type': mediaTypes.json });

const badCursor = (c: Context) =>
  deskProblem(
    c,
    'bad-request',
    'The cursor goes on with the list that it came from: send it unchanged, with the same filters, or leave it out to start at the beginning.',
  );

const notKept =
  'One of the two was never published, or it is longer ago than this site remembers. The history of the article lists what there is.';

const noHistory = 'Nothing was ever uploaded under this name, or it is longer ago than this site remembers.';
