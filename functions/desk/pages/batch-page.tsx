/** What one decision about many articles does, or did. */
import type { FC } from 'hono/jsx';
import { type BatchEntry, isChange, type Walked } from '../../publishing/groups.ts';
import { deskArticlePath } from '../desk-routes.ts';
import { asSentence, capital, count, decisionWords, shownName } from '../words.ts';
import { DeskPage } from './desk-page.tsx';

/** What is decided: about lines, or that a decision about many is taken back as a whole. */
export type Does =
  | {
      readonly verdict: 'keep' | 'remove';
      readonly hashes: readonly string[];
      /** Also where an editor has decided otherwise. */
      readonly overrules: boolean;
    }
  | { readonly undo: string };

interface BatchProps {
  readonly prefix: string;
  readonly does: Does;
  /** The name by which the whole can be taken back; absent: nothing was saved, or it was taken back. */
  readonly group?: string | undefined;
  /** False: nothing was saved, this is what would be. */
  readonly saves: boolean;
  readonly done: Walked & { readonly entries: readonly BatchEntry[] };
  /** Articles that were changed before this stretch. */
  readonly before: number;
  readonly site: string;
}

/** Articles that are named on the page. */
const named = 50;

export function batchPage(props: BatchProps): string {
  const { does, saves, done, before, group, prefix, site } = props;
  const { entries, examined, after } = done;
  const changes = entries.filter(isChange);
  const failed = entries.filter(({ problem }) => problem);
  const changed = before + changes.length;
  const isFinished = saves && after === undefined;
  const [is, would] = words(does);
  const contrary = entries.filter(({ contrary }) => contrary.length > 0);
  const shown = failed.length > 0 ? failed : changes;
  return DeskPage({
    title: saves ? 'Decided' : 'What this would do',
    place: 'groups',
    site,
    children: (
      <>
        <h1>{saves ? (isFinished ? 'Done' : 'Going on') : 'What this would do'}</h1>
        <p role="status">
          {saves
            ? `${is} in ${count(changed, 'article')} now${isFinished ? '.' : '; there are more to look at.'}`
            : `${would} in ${count(changes.length, 'article')} of the ${examined.toLocaleString('en')} looked at${after ? '; there are more behind them, and it would be done in those too.' : '.'}`}
        </p>
        {group !== undefined && (
          <p>
            This decision is called <code>{group}</code>.{' '}
            <a href={`/desk/groups?${new URLSearchParams({ group, ...(prefix && { prefix }) })}`}>
              Take the whole of it back
            </a>
          </p>
        )}
        {failed.length > 0 && <p>It could not be done in {count(failed.length, 'article')}:</p>}
        <form method="post" action="/desk/groups" data-continue={saves && !isFinished ? 'yes' : undefined}>
          <Fields {...props} changed={changed} />
          {contrary.length > 0 && <Contrary entries={contrary} does={does} saves={saves} />}
          <Buttons
            {...props}
            isEmpty={changes.length === 0 && contrary.length === 0}
            isFinished={isFinished}
          />
        </form>
        <ul class="cards">
          {shown.slice(0, named).map(entry => (
            <Entry {...entry} />
          ))}
        </ul>
        {shown.length > named && <p class="hint">And {count(shown.length - named, 'other')}.</p>}
      </>
    ),
  });
}

/** What was done, and what would be. */
const words = (does: Does): readonly [is: string, would: string] =>
  'undo' in does
    ? ['It is taken back', 'It would be taken back']
    : does.verdict === 'keep'
      ? ['The lines are kept', 'The lines would be kept']
      : ['The lines are removed', 'The lines would be removed'];

const Fields: FC<BatchProps & { changed: number }> = ({ prefix, does, saves, done, group, changed }) => (
  <>
    <input type="hidden" name="prefix" value={prefix} />
    {'undo' in does ? (
      <input type="hidden" name="undo" value={does.undo} />
    ) : (
      <>
        <input type="hidden" name="verdict" value={does.verdict} />
        {does.hashes.map(hash => (
          <input type="hidden" name="hash" value={hash} />
        ))}
        {saves && does.overrules && <input type="hidden" name="overrules" value="yes" />}
      </>
    )}
    {group !== undefined && <input type="hidden" name="group" value={group} />}
    {saves && <input type="hidden" name="done" value={String(changed)} />}
    {saves && done.after !== undefined && <input type="hidden" name="after" value={done.after} />}
  </>
);

const Buttons: FC<BatchProps & { isEmpty: boolean; isFinished: boolean }> = ({
  does,
  saves,
  prefix,
  isEmpty,
  isFinished,
}) => {
  if (saves)
    return isFinished ? null : (
      <p>
        <button type="submit" name="save" value="yes" class="primary">
          Go on
        </button>{' '}
        What is done stays done, whether you go on or not.
      </p>
    );
  if (isEmpty) return null;
  return (
    <p>
      <button type="submit" name="save" value="yes" class="primary">
        {'undo' in does ? 'Take it back everywhere' : `${capital(does.verdict)} them everywhere`}
      </button>{' '}
      <a class="button" href={`/desk/groups?${new URLSearchParams({ prefix })}`}>
        Back
      </a>
    </p>
  );
};

/** Somebody looked at these lines and decided otherwise: that is not overruled by the way. */
const Contrary: FC<{ entries: readonly BatchEntry[]; does: Does; saves: boolean }> = ({
  entries,
  does,
  saves,
}) => {
  const overrules = 'overrules' in does && does.overrules;
  const all = entries.flatMap(({ key, contrary }) => contrary.map(decision => ({ key, decision })));
  return (
    <div class="banner attention">
      <p>
        In {count(entries.length, 'article')} an editor has decided otherwise;{' '}
        {overrules
          ? saves
            ? 'that was overruled.'
            : 'that would be overruled.'
          : saves
            ? 'that stays as it was.'
            : 'that stays as it is.'}
      </p>
      <ul>
        {all.slice(0, named).map(({ key, decision }) => (
          <li>
            <a href={deskArticlePath(key)}>
              <bdi>{shownName(key)}</bdi>
            </a>
            : <q dir="auto">{decision.text.trim()}</q> {asSentence(decisionWords(decision))}
          </li>
        ))}
      </ul>
      {all.length > named && <p>And {count(all.length - named, 'other')}.</p>}
      {!saves && (
        <p>
          <label class="check">
            <input type="checkbox" name="overrules" value="yes" checked={overrules} /> Overrule them, too
          </label>
        </p>
      )}
    </div>
  );
};

const Entry: FC<BatchEntry> = ({ key, keep, remove, undone, problem }) => (
  <li>
    <a href={deskArticlePath(key)}>
      <bdi>{shownName(key)}</bdi>
    </a>
    {problem && <p>{asSentence(problem.sentence)}</p>}
    {undone > 0 && <p class="hint">{count(undone, 'decision')}</p>}
    {[...keep, ...remove].slice(0, 3).map(text => (
      <p class="hint" dir="auto">
        {text.slice(0, 200)}
      </p>
    ))}
  </li>
);
