/**
 * For search engines: the site map (https://www.sitemaps.org/protocol.html), and what robots may do.
 *
 * A part begins at an article whose key has a certain hash, one in 64, and ends before the next such one. So parts are cut at
 * the same publication times for ever, without anybody counting: one of more than 1,000 articles is a matter of one in ten
 * million. A part behind which another begins is closed: what is published later has no place in it.
 */
import { Hono } from 'hono';
import { answer, checkedQuery, described } from '../http/answer.ts';
import { articlePath } from '../http/links.ts';
import { problem } from '../http/problems.ts';
import { escapedXml } from '../http/xml.ts';
import type { ReadSettings } from '../read-settings.ts';
import { noQuery } from '../schemas.ts';

/** Parts that an index may name. https://www.sitemaps.org/protocol.html#index */
const mostParts = 50_000;

/** Characters of an address that a site map may have. */
const longestAddress = 2_048;

/** For how long an instance remembers where parts begin: for ten million articles, that is twelve questions. Milliseconds. */
const remembered = 60_000;

/** Publication times in closed parts never change; a withdrawn article answers 410 where a cached part still names it. */
const forADay = 'public, max-age=86400';

const xml = 'application/xml';
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export function sitemapRoutes({ articles, now, horizon, origin, offered }: ReadSettings): Hono {
  const isOffered = offered?.includes('sitemap') ?? true;
  const places = rememberedFor(remembered, now, () => articles.mapParts({ limit: mostParts - 1 }));
  const app = new Hono();

  app.get(
    '/robots.txt',
    described({
      tag: 'sites',
      operationId: 'robots',
      summary: 'What robots may read, which is everything, and where the site map is',
      gives: { 'text/plain': undefined },
      conditional: true,
      asksTable: false,
      problems: [],
    }),
    checkedQuery(noQuery),
    c =>
      answer(
        c,
        `User-agent: *\nAllow: /\n${isOffered ? `\nSitemap: ${origin}/sitemap.xml\n` : ''}`,
        'text/plain',
      ),
  );
  // A site without the index has no such address, and describes none.
  if (!isOffered) return app;

  app.get(
    '/sitemap.xml',
    described({
      tag: 'sites',
      operationId: 'siteMap',
      summary: 'The site map: an index of its parts',
      gives: { [xml]: undefined },
      conditional: true,
      asksTable: true,
      problems: [],
    }),
    checkedQuery(noQuery),
    async c => {
      const names = ['first', ...(await places()).map(nameOf)];
      const parts = names.map(
        name => `<sitemap><loc>${escapedXml(`${origin}/sitemap/${name}.xml`)}</loc></sitemap>\n`,
      );
      return answer(c, `${head}<sitemapindex ${schema}>\n${parts.join('')}</sitemapindex>\n`, xml);
    },
  );

  app.get(
    '/sitemap/:part',
    described({
      tag: 'sites',
      operationId: 'siteMapPart',
      summary: 'A part of the site map: at most 1,000 articles, by the time of their publication',
      gives: { [xml]: undefined },
      conditional: true,
      asksTable: true,
      problems: ['no-such-route'],
      parameters: [
        {
          name: 'part',
          in: 'path',
          required: true,
          description: 'As /sitemap.xml has it.',
          schema: { type: 'string' },
          example: 'first.xml',
        },
      ],
    }),
    checkedQuery(noQuery),
    async c => {
      const from = placeIn(c.req.param('part') ?? '');
      if (from === undefined)
        return problem(c, 'no-such-route', { detail: 'See /sitemap.xml for the parts that there are.' });
      const [to] = await articles.mapParts({ limit: 1, position: from || ' ' });
      const entries = await articles.mapped({ ...(from && { from }), ...(to !== undefined && { to }) });
      const urls = entries.flatMap(({ key, changedAt }) => {
        const address = escapedXml(origin + articlePath(key));
        return address.length > longestAddress
          ? []
          : [`<url><loc>${address}</loc><lastmod>${changedAt}</lastmod></url>\n`];
      });
      const isClosed = to !== undefined && Date.parse(to.slice(0, to.indexOf('#'))) < now() - horizon;
      const body = `${head}<urlset ${schema}>\n${urls.join('')}</urlset>\n`;
      return isClosed ? answer(c, body, xml, forADay) : answer(c, body, xml);
    },
  );
  return app;
}

/** A place in the listing, `<publishedAt>#<hash>`, as part of a path. */
const nameOf = (place: string): string => place.replace('#', '_');

/** @returns '' for the beginning; undefined for what names no part */
function placeIn(name: string): string | undefined {
  if (name === 'first.xml') return '';
  const [, time, hash] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f]{16})\.xml$/.exec(name) ?? [];
  return time === undefined ? undefined : `${time}#${hash}`;
}

function rememberedFor<Value>(
  ms: number,
  now: () => number,
  ask: () => Promise<Value>,
): () => Promise<Value> {
  let known: { readonly at: number; readonly value: Promise<Value> } | undefined;
  return () => {
    if (known && now() >= known.at && now() - known.at < ms) return known.value;
    const value = ask();
    known = { at: now(), value };
    // A failure is not remembered.
    value.catch(() => {
      if (known?.value === value) known = undefined;
    });
    return value;
  };
}
