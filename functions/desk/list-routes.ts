/** Lists: what waits for a person, what was published and deserves a look, and everything by name. */
import { type Context, Hono } from 'hono';
import { cursors } from '../reading/http/cursors.ts';
import { acceptable, mediaTypes } from '../reading/http/negotiation.ts';
import type { DeskSettings } from './desk-settings.ts';
import { noticedIn } from './house/noticed.ts';
import { find, listQuery } from './lists.ts';
import { listPage } from './pages/list-page.tsx';
import { deskProblem } from './problems.ts';
import { deskQuery } from './query.ts';

/** Nobody needs to know more exactly, and counting costs what it counts. */
const mostCounted = 1_000;

export function listRoutes(settings: DeskSettings): Hono {
  const { seal, open } = cursors(settings.cursorScope);
  const app = new Hono();
  app.get('/desk/articles', deskQuery(listQuery), async c => {
    const asked = c.req.valid('query');
    const format = acceptable(c, ['json', 'html']);
    if (!format)
      return deskProblem(
        c,
        'not-acceptable',
        'There is application/json and text/html; name one of them in Accept.',
      );
    const { status, prefix, problem, rule, search, language } = asked;
    const walk = `desk ${JSON.stringify([status, prefix ?? '', problem ?? '', rule ?? '', search ?? '', language ?? ''])}`;
    const position = asked.cursor === undefined ? undefined : open(walk, asked.cursor);
    if (asked.cursor !== undefined && position === undefined)
      return deskProblem(
        c,
        'bad-request',
        'The cursor goes on with the list that it came from: send it unchanged, with the same filters, or leave it out to start at the beginning.',
      );
    const isFirst = position === undefined && asked.after === undefined;
    const isWhole =
      isFirst && [prefix, problem, rule, search, language].every(filter => filter === undefined);
    const [{ found, next }, total] = await Promise.all([
      find(settings, asked, position),
      isWhole ? settings.lists.total(status, mostCounted) : undefined,
    ]);
    const isDone = isWhole && status === 'published' && found.entries.length === 0;
    const held = isDone ? await settings.lists.total('held', mostCounted) : undefined;
    const cursor = next !== undefined && status !== 'all' ? { cursor: seal(walk, next) } : undefined;
    const more = cursor ?? (next === undefined ? undefined : { after: next });
    const nextPath = more && pathWith(c, more);
    if (nextPath) c.header('Link', `<${nextPath}>; rel="next"`);
    c.header('Vary', 'Accept');
    c.header('Cache-Control', 'private, no-cache');
    return format === 'html'
      ? c.html(
          listPage({
            asked,
            found,
            nextPath,
            total,
            held,
            noticed: status === 'published' ? await noticedIn(settings) : [],
            now: settings.now(),
          }),
        )
      : c.body(JSON.stringify({ items: found.entries, ...(total && { total }), ...more }), 200, {
          'Content-Type': mediaTypes.json,
        });
  });
  return app;
}

const pathWith = (c: Context, more: Readonly<Record<string, string>>): string =>
  `/desk/articles?${new URLSearchParams({ ...c.req.query(), ...more })}`;
