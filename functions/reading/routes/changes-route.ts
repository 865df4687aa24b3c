/** The changes feed: what a mirror follows to have exactly what is published. */
import { Hono } from 'hono';
import { answer, checkedQuery, described } from '../http/answer.ts';
import { room } from '../http/conditional.ts';
import { cursors } from '../http/cursors.ts';
import { problem } from '../http/problems.ts';
import type { ReadSettings } from '../read-settings.ts';
import { changesLimit, changesQuery, changesSchema, cursorDays } from '../schemas.ts';
import { told, toldWithArticles } from './told-changes.ts';

const walk = 'changes';

/**
 * Changes are told once they are older than the horizon; up to there none can come to light any more. So a page that reaches
 * the horizon moves the mirror to the hour before it, also when nothing happened, and the mirror's cursor stays young on a
 * quiet site.
 * A withdrawal is remembered for `tombstoneDays`. A mirror misses none if it started after it (its text was never given out)
 * or gets here in time: a cursor expires when both where it stands and when it began are older than that.
 */
export function changesRoute({ articles, now, horizon, cursorScope }: ReadSettings): Hono {
  const { seal, open } = cursors(cursorScope);
  return new Hono().get(
    '/changes',
    described({
      tag: 'mirrors',
      operationId: 'listChanges',
      summary: 'What was published, changed or withdrawn, oldest first: the last state of each key',
      description:
        'To mirror a site, start without a cursor and an empty mirror, fetch what is published, delete what is withdrawn (or answers 404 or 410), and go on from `cursor` for ever. With `include=article` there is nothing to fetch. An answer without items means: up to date; ask again later, with its ETag as `If-None-Match` if you like.',
      gives: { 'application/json': changesSchema },
      conditional: true,
      asksTable: true,
      problems: ['bad-parameter', 'foreign-cursor', 'cursor-expired'],
    }),
    checkedQuery(changesQuery),
    async c => {
      const { limit = changesLimit, cursor, include } = c.req.valid('query');
      const time = now();
      const mirror = cursor === undefined ? { began: time } : mirrorFrom(open(walk, cursor));
      if (mirror === undefined)
        return problem(c, 'foreign-cursor', {
          detail:
            'Send a cursor exactly as /changes gave it out, or leave it out and start over with an empty mirror.',
          parameter: 'cursor',
        });
      if (isTooOld(mirror, time))
        return problem(c, 'cursor-expired', {
          detail: `A cursor is good for ${cursorDays} days, and withdrawals since then may be forgotten. Leave the cursor out and start over with an empty mirror.`,
          parameter: 'cursor',
        });
      if (isAhead(mirror, time))
        return problem(c, 'cursor-expired', {
          detail:
            'The clock of this site was set back since: what was published meanwhile may lie behind your cursor. Leave the cursor out and start over with an empty mirror.',
          parameter: 'cursor',
        });
      const until = new Date(time - horizon).toISOString();
      const page = await articles.changes({ limit, position: mirror.position, until });
      const items = include
        ? await toldWithArticles(articles, page.entries, room(c))
        : page.entries.map(change => told(change));
      const last = page.entries[items.length - 1]?.position;
      const position =
        items.length < page.entries.length
          ? last
          : (page.position ?? later(hourOf(until), last ?? mirror.position));
      const body = `{"items":[${items}],"cursor":${JSON.stringify(seal(walk, `${mirror.began} ${position}`))}}`;
      return answer(c, body, 'application/json', 'no-cache');
    },
  );
}

interface Mirror {
  /** When it began with nothing. Milliseconds since 1970. */
  readonly began: number;
  /** The last entry it has seen, or the instant up to which there was none. Absent: at the beginning. */
  readonly position?: string;
}

function mirrorFrom(state: string | undefined): Mirror | undefined {
  if (state === undefined) return undefined;
  const space = state.indexOf(' ');
  return { began: Number(state.slice(0, space)), position: state.slice(space + 1) };
}

/** A position begins with its time. */
const standsAt = ({ began, position }: Mirror): number =>
  position === undefined ? began : Date.parse(position.split('#', 1)[0] ?? '');

const isTooOld = (mirror: Mirror, now: number): boolean =>
  Math.max(mirror.began, standsAt(mirror)) < now - cursorDays * 86_400_000;

/** Cursors are handed out for times that are over: by the time of the horizon, whatever two machines' clocks differ by. */
const isAhead = (mirror: Mirror, now: number): boolean => standsAt(mirror) > now;

/**
 * A mirror that is up to date gets the same cursor all through an hour, and so the same answer: a 304 where it asks for one.
 * @param instant ISO 8601
 */
const hourOf = (instant: string): string => `${instant.slice(0, 13)}:00:00.000Z`;

/** A clock that was set back moves no mirror back. */
const later = (until: string, position: string | undefined): string =>
  position !== undefined && position > until ? position : until;
