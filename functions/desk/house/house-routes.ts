/** House rules at the desk: what holds for a section, what recurs in it, and what other rules would change. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { asDrafted, drafted, type HouseSet, isSection, noSet } from '../../articles/house/house-set.ts';
import { applyHouse, changeHouse, hintSection } from '../../publishing/house/apply-house.ts';
import { houseChanges } from '../../publishing/house/house-changes.ts';
import { propose } from '../../publishing/house/propose.ts';
import { acceptable, mediaTypes } from '../../reading/http/negotiation.ts';
import type { DeskSettings } from '../desk-settings.ts';
import { formFields } from '../form-fields.ts';
import { houseChangesPage } from '../pages/house/house-changes-page.tsx';
import { housePage } from '../pages/house/house-page.tsx';
import { proposalsPage } from '../pages/house/proposals-page.tsx';
import { sectionsPage } from '../pages/house/sections-page.tsx';
import { deskProblem } from '../problems.ts';
import { bodyLimit, deskQuery, prefixQuery } from '../query.ts';
import { houseWord } from './house-form.ts';
import { housePath } from './house-path.ts';
import { noticedIn } from './noticed.ts';

/** An HTTP API waits for half a minute: files that one request learns from or cleans twice, and milliseconds that it takes. */
const mostFiles = 400;
const mostCleaned = 200;
const longest = 15_000;

const query = v.strictObject({
  prefix: prefixQuery,
  view: v.optional(
    v.picklist(['rules', 'proposals', 'changes'], 'must be one of rules, proposals, changes'),
    'rules',
  ),
  after: prefixQuery,
});

export function houseRoutes(settings: DeskSettings): Hono {
  const { houses, uploads, cleaner, learnFile, newRevision, now, settle, editor, site } = settings;
  const app = new Hono();
  if (!houses) return app;

  app.get('/desk/house', deskQuery(query), async c => {
    const { prefix: asked, view, after } = c.req.valid('query');
    c.header('Vary', 'Accept');
    c.header('Cache-Control', 'private, no-cache');
    if (asked === undefined) {
      const sets: HouseSet[] = [];
      for await (const set of houses.all()) sets.push(set);
      sets.sort((one, other) => (one.prefix < other.prefix ? -1 : 1));
      const found = await noticedIn(settings);
      return answered(c, { sections: sets, found }, () => sectionsPage({ sets, found, site: site(c) }));
    }
    const prefix = asSection(asked);
    if (!isSection(prefix)) return deskProblem(c, 'bad-request', noSection);
    const sets = await houses.of(`${prefix}file`);
    const set = sets.find(each => each.prefix === prefix) ?? noSet(prefix);
    const until = Date.now() + longest;
    switch (view) {
      case 'proposals': {
        const proposed = await propose(
          { uploads, houses, learnFile },
          { prefix, after, files: mostFiles, until },
        );
        return answered(c, proposed, () => proposalsPage({ prefix, after, proposed, site: site(c) }));
      }
      case 'changes': {
        const changes = await houseChanges({ uploads, houses, cleaner }, asDrafted(set), {
          isOver: articles => articles >= mostCleaned || Date.now() >= until,
        });
        return answered(c, changes, () => houseChangesPage({ set, changes, site: site(c) }));
      }
      default: {
        const above = sets.filter(each => each.prefix !== prefix);
        return answered(c, { set, above }, () => housePage({ set, above, site: site(c) }));
      }
    }
  });

  app.post('/desk/house', bodyLimit(1024 * 1024), async c => {
    c.header('Cache-Control', 'no-store');
    const fields = await formFields(c);
    const all = (name: string): string[] =>
      [fields[name] ?? []].flat().filter(value => typeof value === 'string');
    const prefix = asSection(all('prefix')[0] ?? '');
    if (!isSection(prefix)) return deskProblem(c, 'bad-request', noSection);
    const [does] = all('do');
    const by = editor(c);
    const at = new Date(now()).toISOString();
    if (does === 'apply' || does === 'go-on') return putInForce(c, prefix, all('revision')[0], by);
    if (does === 'discard')
      await changeHouse({ houses, newRevision }, prefix, set => {
        const { draft, ...rest } = set ?? noSet(prefix);
        return draft && rest;
      });
    else {
      const word = houseWord(all, { prefix, by, at });
      if ('problem' in word) return deskProblem(c, 'nothing-asked', word.problem);
      await changeHouse({ houses, newRevision }, prefix, (set = noSet(prefix)) => drafted(set, word.asked));
    }
    return c.redirect(housePath(prefix), 303);
  });
  return app;

  /** Whoever puts rules in force saw exactly these. With `go-on`, and no revision, the hints that were not sent yet are. */
  async function putInForce(c: Context, prefix: string, seen: string | undefined, by: string) {
    if (!houses) return c.notFound();
    const applying = { houses, uploads, settle, newRevision, now };
    if (seen !== undefined) {
      const set = await applyHouse(applying, prefix, by, seen);
      if (!set || set.draft) return deskProblem(c, 'stale-rules', changedMeanwhile);
    }
    const until = Date.now() + longest;
    await hintSection(applying, prefix, { isOver: () => Date.now() >= until });
    return c.redirect(housePath(prefix), 303);
  }
}

/** A folder, however it was written. */
const asSection = (prefix: string): string => (prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`);

const noSection =
  'A section is a folder: its prefix is the beginning of its files’ names up to a slash, like news/ or news/2026/.';

const changedMeanwhile =
  'Somebody else changed the rules of this section after you looked at what they do. Nothing was put in force. Look again.';

function answered(c: Context, found: unknown, page: () => string): Response | Promise<Response> {
  const format = acceptable(c, ['json', 'html']);
  return format === 'html'
    ? c.html(page())
    : c.body(JSON.stringify(found), 200, { 'Content-Type': mediaTypes.json });
}
