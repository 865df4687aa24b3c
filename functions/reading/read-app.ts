/** The public side: what readers, apps and mirrors ask. One app, on Lambda and on a laptop. */
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { Throttled } from '../articles/article.ts';
import { log } from '../articles/log.ts';
import { linkedPictures, pictureSources } from '../representations/pictures.ts';
import { oldSwitches } from './http/old-switches.ts';
import { behindCdn } from './http/origin-secret.ts';
import { problem } from './http/problems.ts';
import { styleSource } from './pages/style.ts';
import type { ReadSettings } from './read-settings.ts';
import { articlesRoutes } from './routes/articles-routes.ts';
import { changesRoute } from './routes/changes-route.ts';
import { docsRoutes } from './routes/docs-routes.ts';
import { feedsRoutes } from './routes/feeds-routes.ts';
import { healthRoute } from './routes/health-route.ts';
import { listingRoute } from './routes/listing-route.ts';
import { oembedRoute } from './routes/oembed-route.ts';
import { sitemapRoutes } from './routes/sitemap-routes.ts';

/** Longest query string that is looked at: the gateway takes 10 KB of path, query and headers. Characters. */
const longestQuery = 8_192;

export function readApp(settings: ReadSettings): Hono {
  const app = new Hono();
  const { cors: isOpen = true } = settings;
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: [styleSource],
        imgSrc: pictureSources(settings.pictures ?? linkedPictures),
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      crossOriginResourcePolicy: isOpen ? 'cross-origin' : 'same-origin',
      strictTransportSecurity: 'max-age=15552000',
      xFrameOptions: 'DENY',
      ...oldSwitches,
    }),
  );
  if (isOpen)
    app.use(
      cors({
        origin: '*',
        allowMethods: ['GET', 'HEAD'],
        allowHeaders: ['Accept', 'If-Modified-Since', 'If-None-Match'],
        exposeHeaders: ['Content-Location', 'ETag', 'Last-Modified', 'Link', 'Retry-After'],
        maxAge: 86_400,
      }),
    );
  if (settings.originSecret) app.use(behindCdn(settings.originSecret, settings.origin));
  app.use(async (c, next) => {
    if (c.req.url.length - c.req.url.indexOf('?') <= longestQuery || !c.req.url.includes('?')) return next();
    return problem(c, 'query-too-long', {
      detail: `The query string may have ${longestQuery} characters. Ask for fewer keys at once.`,
    });
  });
  for (const routes of [
    listingRoute,
    articlesRoutes,
    changesRoute,
    feedsRoutes,
    sitemapRoutes,
    oembedRoute,
    healthRoute,
  ])
    app.route('/', routes(settings));
  app.route('/', docsRoutes(app, settings.origin));
  // Whoever types the bare address wants to read.
  app.get('/', c => c.redirect('/articles'));

  app.notFound(c => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      c.header('Allow', 'GET, HEAD, OPTIONS');
      return problem(c, 'method-not-allowed', {
        detail: 'Articles are published by uploading them; here they can only be read.',
      });
    }
    return problem(c, 'no-such-route', {
      detail: 'See /articles for what is published and /docs for every address there is.',
    });
  });

  app.onError((error, c) => {
    const busy = error instanceof Throttled;
    log.error(busy ? 'busy' : 'failed to answer', { path: c.req.path, error });
    if (!busy)
      return problem(c, 'unexpected-failure', {
        detail: 'It has been logged. Try again in a moment; if it goes on, tell whoever runs this site.',
      });
    c.header('Retry-After', '1');
    return problem(c, 'busy', { detail: 'Try again in a second.' });
  });
  return app;
}
