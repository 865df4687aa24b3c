/** The same line in many articles: the list of them, and what one decision about them does. */
import type { FC } from 'hono/jsx';
import type { BatchEntry, LineGroup, Walked } from '../../publishing/groups.ts';
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
  readonly site: string;
}

export function groupsPage({ prefix, after, what, found, shown, site }: GroupsProps): string {
  const { groups, examined } = found;
  const path = (more: Readonly<Record<string, string>>) =>
    `/desk/groups?${new URLSearchParams({ what, ...(prefix && { prefix }), ...more })}`;
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
              {groups.slice(0, shown).map(group => (
                <Group {...group} />
              ))}
            </ul>
            {groups.length > shown && (
              <p class="hint">
                And {count(groups.length - shown, 'line')} in fewer articles. Narrow it down by the beginning
                of the name.
              </p>
            )}
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
      </>
    ),
  });
}

const Group: FC<LineGroup> = ({ hash, text, articles, reason, example }) => (
  <li class="choose">
    <input type="checkbox" name="hash" value={hash} id={`group-${hash}`} />
    <div class="words">
      <label for={`group-${hash}`} dir="auto">
        {text.length > 300 ? `${text.slice(0, 300)}…` : text}
      </label>
      <p class="hint">
        In {count(articles, 'article')}, such as <a href={deskArticlePath(example)}>{example}</a>.{' '}
        {reason && asSentence(reason)}
      </p>
    </div>
  </li>
);

interface BatchProps {
  readonly prefix: string;
  readonly verdict: 'keep' | 'remove';
  readonly hashes: readonly string[];
  /** False: nothing was saved, this is what would be. */
  readonly saves: boolean;
  readonly done: Walked & { readonly entries: readonly BatchEntry[] };
  /** Articles that were changed before this stretch. */
  readonly before: number;
  readonly site: string;
}

/** Articles that are named on the page. */
const named = 50;

export function batchPage({ prefix, verdict, hashes, saves, done, before, site }: BatchProps): string {
  const { entries, examined, after } = done;
  const failed = entries.filter(({ problem }) => problem);
  const changed = before + entries.length - failed.length;
  const isFinished = saves && after === undefined;
  const verb = verdict === 'keep' ? 'kept' : 'removed';
  return DeskPage({
    title: saves ? 'Decided' : 'What this would do',
    place: 'groups',
    site,
    children: (
      <>
        <h1>{saves ? (isFinished ? 'Done' : 'Going on') : 'What this would do'}</h1>
        <p role="status">
          {saves
            ? `The lines are ${verb} in ${count(changed, 'article')} now${isFinished ? '.' : '; there are more to look at.'}`
            : `The lines would be ${verb} in ${count(entries.length, 'article')} of the ${examined.toLocaleString('en')} looked at${after ? '; there are more behind them, and it would be done in those too.' : '.'}`}
        </p>
        {failed.length > 0 && <p>It could not be done in {count(failed.length, 'article')}:</p>}
        <form method="post" action="/desk/groups" data-continue={saves && !isFinished ? 'yes' : undefined}>
          <input type="hidden" name="prefix" value={prefix} />
          <input type="hidden" name="verdict" value={verdict} />
          {hashes.map(hash => (
            <input type="hidden" name="hash" value={hash} />
          ))}
          {saves && <input type="hidden" name="done" value={String(changed)} />}
          {saves && after !== undefined && <input type="hidden" name="after" value={after} />}
          {!saves && entries.length > 0 && (
            <p>
              <button type="submit" name="save" value="yes" class="primary">
                {verdict === 'keep' ? 'Keep them everywhere' : 'Remove them everywhere'}
              </button>{' '}
              <a class="button" href={`/desk/groups?${new URLSearchParams({ prefix })}`}>
                Back
              </a>
            </p>
          )}
          {saves && !isFinished && (
            <p>
              <button type="submit" name="save" value="yes" class="primary">
                Go on
              </button>{' '}
              What is done stays done, whether you go on or not.
            </p>
          )}
        </form>
        <ul class="cards">
          {(failed.length > 0 ? failed : entries).slice(0, named).map(entry => (
            <Entry {...entry} />
          ))}
        </ul>
        {entries.length > named && <p class="hint">And {count(entries.length - named, 'other')}.</p>}
      </>
    ),
  });
}

const Entry: FC<BatchEntry> = ({ key, keep, remove, problem }) => (
  <li>
    <a href={deskArticlePath(key)}>{key}</a>
    {problem && <p>{asSentence(problem.sentence)}</p>}
    {[...keep, ...remove].slice(0, 3).map(text => (
      <p class="hint" dir="auto">
        {text.slice(0, 200)}
      </p>
    ))}
  </li>
);
