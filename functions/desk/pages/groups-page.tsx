/** The same line in many articles: the list of them, and what one decision about them does. */
import type { FC } from 'hono/jsx';
import type { LineGroup, Walked } from '../../publishing/groups.ts';
import { deskArticlePath } from '../desk-routes.ts';
import { asSentence, count } from '../words.ts';
import { DeskPage } from './desk-page.tsx';

interface GroupsProps {
  readonly prefix: string;
  readonly after: string | undefined;
  readonly what: 'removed' | 'kept';
  readonly found: Walked & { readonly groups: readonly LineGroup[] };
  /** How many groups are shown. */
  readonly shown: number;
  /** From 1. */
  readonly page: number;
  readonly site: string;
}

export function groupsPage({ prefix, after, what, found, shown, page, site }: GroupsProps): string {
  const { groups, examined } = found;
  const path = (more: Readonly<Record<string, string>>) =>
    `/desk/groups?${new URLSearchParams({ what, ...(prefix && { prefix }), ...more })}`;
  const here: Readonly<Record<string, string>> = after === undefined ? {} : { after };
  const pages = Math.ceil(groups.length / shown);
  return DeskPage({
    title: 'Same lines',
    place: 'groups',
    site,
    children: (
      <>
        <h1>The same line in many articles</h1>
        <p class="hint">
          Decide once for all articles that have the line now. Articles that come later are judged by the
          rules as ever.
        </p>
        <form method="get" action="/desk/groups" class="fields" aria-label="Filter">
          <label>
            Name begins with
            <input name="prefix" value={prefix} placeholder="news/" autocapitalize="off" spellcheck={false} />
          </label>
          <label>
            Lines that were
            <select name="what">
              <option value="removed" selected={what === 'removed'}>
                removed
              </option>
              <option value="kept" selected={what === 'kept'}>
                kept
              </option>
            </select>
          </label>
          <button type="submit">Show</button>
        </form>
        <p>
          Counted over {count(examined, 'article')}
          {after && ` behind ${after}`}
          {found.after ? ` up to ${found.after}; there are more. ` : '. '}
          {found.after && <a href={path({ after: found.after })}>Count over the next ones</a>}
        </p>
        {groups.length === 0 && (
          <p>
            {what === 'removed'
              ? 'No line was removed from any of them.'
              : 'No line that was kept is in two of them.'}
          </p>
        )}
        {groups.length > 0 && (
          <form method="post" action="/desk/groups">
            <input type="hidden" name="prefix" value={prefix} />
            <ul class="cards">
              {groups.slice((page - 1) * shown, page * shown).map(group => (
                <Group {...group} />
              ))}
            </ul>
            <div class="bar">
              {what === 'removed' ? (
                <button type="submit" name="verdict" value="keep" class="primary">
                  See what keeping the chosen lines does
                </button>
              ) : (
                <button type="submit" name="verdict" value="remove" class="primary">
                  See what removing the chosen lines does
                </button>
              )}
            </div>
          </form>
        )}
        {pages > 1 && (
          <nav aria-label="Pages">
            {page > 1 && (
              <a href={path({ ...here, page: String(page - 1) })} rel="prev">
                More frequent ones
              </a>
            )}
            <span>
              Page {page} of {pages}
            </span>
            {page < pages && (
              <a href={path({ ...here, page: String(page + 1) })} rel="next">
                Rarer ones
              </a>
            )}
          </nav>
        )}
      </>
    ),
  });
}

const Group: FC<LineGroup> = ({ hash, text, articles, inside, reason, example }) => (
  <li class="choose">
    <input type="checkbox" name="hash" value={hash} id={`group-${hash}`} />
    <div class="words">
      <label for={`group-${hash}`} dir="auto">
        {text.length > 300 ? `${text.slice(0, 300)}…` : text}
      </label>
      <p class="hint">
        In {count(articles, 'article')}
        {inside > 0 && `, inside the text of ${inside === articles ? 'each' : inside.toLocaleString('en')}`},
        such as <a href={deskArticlePath(example)}>{example}</a>. {reason && asSentence(reason)}
      </p>
    </div>
  </li>
);
