/** What became of an article over time: who did what, and what readers saw. */
import type { FC } from 'hono/jsx';
import type { Article } from '../../articles/article.ts';
import { hasTime } from '../../articles/history/past.ts';
import { isFelt, type Step } from '../../articles/history/steps.ts';
import type { Decision } from '../../cleaning/cleaning.ts';
import { deskArticlePath } from '../desk-routes.ts';
import { DeskPage } from '../pages/desk-page.tsx';
import { asSentence, count, decisionSentence, moment, shownName } from '../words.ts';
import { comparePath } from './history-path.ts';

interface HistoryPageProps {
  readonly key: string;
  /** Absent: nothing is left of it but this. */
  readonly article: Article | undefined;
  /** The newest first. */
  readonly steps: readonly Step[];
  readonly isFirstPage: boolean;
  readonly nextPath: string | undefined;
  readonly site: string;
}

export function historyPage({ key, article, steps, isFirstPage, nextPath, site }: HistoryPageProps): string {
  const title = article?.live?.title || shownName(key);
  const groups = grouped(steps);
  const versions = new Set(steps.flatMap(({ live }) => live?.to?.etag ?? []));
  const canCompare = versions.size > 1 || (!isFirstPage && versions.size > 0);
  return DeskPage({
    title: `History of ${title}`,
    site,
    children: (
      <>
        <h1>
          History of <bdi>{title}</bdi>
        </h1>
        <p class="facts">
          {title !== shownName(key) && (
            <>
              <bdi>{shownName(key)}</bdi> ·{' '}
            </>
          )}
          {article ? <a href={deskArticlePath(key)}>The article</a> : 'Nothing else is left of it.'}
        </p>
        <form method="get" action="/desk/history">
          <input type="hidden" name="key" value={key} />
          {canCompare && <Choice live={article?.live} isFirstPage={isFirstPage} versions={versions} />}
          <ol class="cards history">
            {groups.map(group =>
              Array.isArray(group) ? (
                <Unfelt steps={group} />
              ) : (
                <OneStep step={group} canCompare={canCompare} {...marks(group, steps)} />
              ),
            )}
          </ol>
        </form>
        {nextPath && (
          <nav aria-label="Pages">
            <a href={nextPath} rel="next">
              What was before
            </a>
          </nav>
        )}
      </>
    ),
  });
}

/** Steps that nobody feels are told together with those beside them. */
function grouped(steps: readonly Step[]): (Step | Step[])[] {
  const groups: (Step | Step[])[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (isFelt(step)) groups.push(step);
    else if (Array.isArray(last)) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** Which of the versions are chosen at first: the newest two. */
function marks(step: Step, steps: readonly Step[]): { readonly isFrom: boolean; readonly isTo: boolean } {
  const [newest, before] = steps.filter(({ live }) => live?.to);
  return { isTo: step === newest, isFrom: step === before };
}

const Choice: FC<{ live: Article['live']; isFirstPage: boolean; versions: ReadonlySet<string> }> = ({
  live,
  isFirstPage,
  versions,
}) => (
  <div class="fields">
    {live && !isFirstPage && !versions.has(live.etag) && (
      <label>
        <span>
          <input type="radio" name="to" value={live.etag} checked /> With what readers see now
        </span>
      </label>
    )}
    <button type="submit">Compare the two chosen versions</button>
  </div>
);

const OneStep: FC<{ step: Step; canCompare: boolean; isFrom: boolean; isTo: boolean }> = ({
  step,
  canCompare,
  isFrom,
  isTo,
}) => {
  const { to, live } = step;
  const when = hasTime(to) ? moment(to.at) : 'at some time before this was noted';
  return (
    <li>
      <h2>
        {hasTime(to) ? <time datetime={to.at}>{when}</time> : when}
        {to.by !== undefined && (
          <>
            , <bdi>{to.by}</bdi>
          </>
        )}
      </h2>
      <ul class="steps">
        {sentences(step).map(sentence => (
          <li dir="auto">{sentence}</li>
        ))}
        <Decisions decisions={step.decided} words={decisionSentence} />
        <Decisions
          decisions={step.undone}
          words={decision => `No longer in force: ${decisionSentence(decision)}`}
        />
        <ForReaders step={step} />
      </ul>
      {canCompare && live?.to && (
        <p class="versions">
          <label>
            <input type="radio" name="from" value={live.to.etag} checked={isFrom} /> compare this
            <span class="visually-hidden"> version of {when}</span>
          </label>
          <label>
            <input type="radio" name="to" value={live.to.etag} checked={isTo} /> with this
            <span class="visually-hidden"> version of {when}</span>
          </label>
        </p>
      )}
    </li>
  );
};

function sentences({ to, isFirst, upload, cleaner, isUnderOtherHouseRules, attention }: Step): string[] {
  const version = to.upload?.version === undefined ? '' : `, version ${to.upload.version}`;
  const uploads = {
    came: `The file was uploaded${version}.`,
    changed: `Another file was uploaded${version}.`,
    went: 'The file was deleted.',
  };
  return [
    ...(upload && !isFirst ? [uploads[upload]] : []),
    ...(isFirst
      ? [to.upload ? `${uploads.came} Nothing before is remembered.` : 'Nothing before is remembered.']
      : []),
    ...(cleaner ? [cleanerSentence(cleaner)] : []),
    ...(isUnderOtherHouseRules ? ['Other house rules were in force.'] : []),
    ...(attention
      ? [asSentence(`${attention.isAside ? 'put aside' : attention.status}: ${attention.problem.sentence}`)]
      : []),
    ...(attention === null ? ['It waited for nobody any more.'] : []),
  ];
}

/** Cleaner 0 made nothing: an operator has marked the article to be cleaned again. */
function cleanerSentence({ from, to }: NonNullable<Step['cleaner']>): string {
  if (to === 0) return 'It was marked to be cleaned again.';
  return from === 0
    ? `It was cleaned by version ${to} of the cleaner.`
    : `It was cleaned by version ${to} of the cleaner, before by ${from}.`;
}

const ForReaders: FC<{ step: Step }> = ({ step: { to, live } }) => {
  if (!live) return null;
  if (live.did === 'withdrawn') return <li>Readers saw it no more.</li>;
  if (live.did === 'published')
    return (
      <li>
        Readers saw it: <q dir="auto">{live.to?.title}</q>, {count(live.to?.words ?? 0, 'word')}.
      </li>
    );
  const { from, to: now } = live;
  return (
    <li>
      Readers saw it changed
      {from?.words === now?.words
        ? ''
        : `, from ${count(from?.words ?? 0, 'word')} to ${(now?.words ?? 0).toLocaleString('en')}`}
      .{' '}
      {from && now && (
        <a href={comparePath(to.key, from.etag, now.etag)}>
          What changed<span class="visually-hidden"> on {moment(to.at)}</span>
        </a>
      )}
    </li>
  );
};

/** Decisions of one step that are shown at once. */
const mostShown = 8;

const Decisions: FC<{ decisions: readonly Decision[]; words: (decision: Decision) => string }> = ({
  decisions,
  words,
}) => (
  <>
    {decisions.slice(0, mostShown).map(decision => (
      <li dir="auto">
        {words(decision)}
        <Group decision={decision} />
      </li>
    ))}
    {decisions.length > mostShown && (
      <li>
        <details>
          <summary>{count(decisions.length - mostShown, 'decision')} more</summary>
          <ul>
            {decisions.slice(mostShown).map(decision => (
              <li dir="auto">{words(decision)}</li>
            ))}
          </ul>
        </details>
      </li>
    )}
  </>
);

const Group: FC<{ decision: Decision }> = ({ decision }) =>
  'group' in decision && decision.group !== undefined ? (
    <>
      {' '}
      <a href={`/desk/groups?group=${decision.group}`}>One of many</a>
    </>
  ) : null;

const Unfelt: FC<{ steps: readonly Step[] }> = ({ steps }) => {
  const [newest, oldest] = [steps[0], steps.at(-1)];
  const cleaners = new Set(steps.flatMap(({ cleaner }) => (cleaner && cleaner.to > 0 ? [cleaner.to] : [])));
  return (
    <li class="hint">
      {oldest && hasTime(oldest.to) && moment(oldest.to.at)}
      {newest !== oldest && newest && ` to ${moment(newest.to.at)}`}:{' '}
      {cleaners.size > 0
        ? `cleaned by version ${[...cleaners].reverse().join(', ')} of the cleaner; nothing changed for readers.`
        : `written anew ${steps.length === 1 ? 'once' : `${steps.length} times`}; nothing changed for readers.`}
    </li>
  );
};
