/** The desk: where editors see what was struck out, and decide. One app, on Lambda and on a laptop. */
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { Throttled } from '../articles/article.ts';
import { log } from '../articles/log.ts';
import { conditional } from '../reading/http/conditional.ts';
import { oldSwitches } from '../reading/http/old-switches.ts';
import { articleRoutes } from './article/article-routes.ts';
import { text as deskScript } from './browser/desk-script.made.ts';
import { deskStyleSource } from './browser/desk-style.ts';
import { decisionRoutes } from './decisions/decision-routes.ts';
import { groupRoutes } from './decisions/group-routes.ts';
import type { DeskSettings } from './desk-settings.ts';
import { UnreadableForm } from './form-fields.ts';
import { historyRoutes } from './history/history-routes.ts';
import { houseRoutes } from './house/house-routes.ts';
import { listRoutes } from './list-routes.ts';
import { deskProblem } from './problems.ts';
import { cleanRoutes } from './uploads/clean-routes.ts';
import { uploadRoutes } from './uploads/upload-routes.ts';

export function deskApp(settings: DeskSettings): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: [deskStyleSource],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      strictTransportSecurity: 'max-age=15552000',
      // A key may be in the address.
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      ...oldSwitches,
    }),
  );
  app.use(conditional);
  if (settings.guard) app.use(settings.guard);
  app.get('/desk', c => c.redirect('/desk/articles?status=held', 303));
  app.get('/desk/desk.js', c =>
    c.body(deskScript, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'private, no-cache',
    }),
  );
  for (const routes of [
    listRoutes,
    articleRoutes,
    decisionRoutes,
    cleanRoutes,
    uploadRoutes,
    groupRoutes,
    houseRoutes,
    historyRoutes,
  ])
    app.route('/', routes(settings));

  app.notFound(c =>
    deskProblem(
      c,
      'no-such-route',
      'The desk begins at /desk/articles?status=held; everything is reached from there.',
    ),
  );
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (error instanceof UnreadableForm)
      return deskProblem(
        c,
        'bad-request',
        'The body is no form. Send application/x-www-form-urlencoded, or multipart/form-data with its boundary, as browsers do.',
      );
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') {
      log.error('no room', { path: c.req.path, error });
      return deskProblem(
        c,
        'no-room',
        'The disk of the inbox is full. Make room on it and send the file again; nothing of it was kept.',
      );
    }
    const busy = error instanceof Throttled;
    log.error(busy ? 'busy' : 'failed to answer', { path: c.req.path, error });
    if (!busy)
      return deskProblem(
        c,
        'unexpected-failure',
        'It has been logged. Try again in a moment: what was saved stays saved, and saying it again does no harm.',
      );
    c.header('Retry-After', '1');
    return deskProblem(c, 'busy', 'Try again in a second.');
  });
  return app;
}
