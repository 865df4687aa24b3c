/** The page of one article: its proof with what an editor can do, its fair copy, or its source. */
import type { FC } from 'hono/jsx';
import { type Article, type FairCopy, sameUpload } from '../../articles/article.ts';
import { decisionName } from '../../articles/decisions.ts';
import { fairCopyOf, wordsIn } from '../../articles/fair-copy.ts';
import { isAddressable } from '../../articles/keys/address.ts';
import { type Proof as PackedProof, proofOf } from '../../articles/proof.ts';
import { type StatedName, statedNames } from '../../articles/words/stated-names.ts';
import { isReviewOf, isWithdrawn, reviewOf } from '../../articles/words/whole-words.ts';
import type { Cleaning, Decision, LineDecision, Problem } from '../../cleaning/cleaning.ts';
import { isAboutLine, nearestLine } from '../../cleaning/result/placement.ts';
import { articlePath } from '../../reading/http/links.ts';
import { languageTag } from '../../representations/language.ts';
import { type Status, statusOf } from '../article/article-json.ts';
import { titleWords } from '../article/doubt.ts';
import type { NextOne } from '../article/next-one.ts';
import { partsOf, partWith, viewOf } from '../article/proof-view.ts';
import { type Pending, seenOf, shownMetadata } from '../decisions/decision-form.ts';
import { deskArticlePath } from '../desk-routes.ts';
import { historyPath } from '../history/history-path.ts';
import {
  age,
  asSentence,
  capital,
  count,
  decisionWords,
  moment,
  shownName,
  sourceWords,
  subjectWords,
  totalWords,
  verdictWords,
} from '../words.ts';
import { DeskPage } from './desk-page.tsx';
import { FairCopyText, fitsBeside } from './fair-copy.tsx';
import { Facts, Hidden, Parts, Proof } from './proof.tsx';

/** Changes that an editor made and has not saved. */
export interface PendingChanges {
  readonly asked: readonly Pending[];
  readonly before?: Cleaning;
  readonly after?: Cleaning;
  readonly etag?: string;
  /** Why they can't be made. */
  readonly problem?: Problem;
}

interface ArticlePageProps {
  readonly article: Article;
  readonly view: 'proof' | 'fair-copy' | 'source';
  /** For the view of it; absent: there is none. */
  readonly copy?: FairCopy | undefined;
  readonly pending?: PendingChanges;
  /** Another one that deserves a look. */
  readonly next?: NextOne | undefined;
  /** Which part of a long proof, from 1; or that with a certain line. */
  readonly part?: number | undefined;
  readonly line?: string | undefined;
  readonly now: number;
  readonly site: string;
}

export function articlePage(props: ArticlePageProps): string {
  const { article, view, pending, site } = props;
  const proof = proofOf(article);
  const title = pending?.after?.title.text ?? proof?.title.text ?? article.live?.title;
  const found = pending?.after?.title ?? proof?.title;
  const doubt = view === 'proof' && found && titleWords(found);
  const status = statusOf(article);
  const action = `/desk/decisions?key=${encodeURIComponent(article.key)}`;
  return DeskPage({
    title: title || shownName(article.key),
    site,
    isWide: view === 'proof' && proof !== undefined,
    children: (
      <form
        method="post"
        action={action}
        data-at={pending ? undefined : 'first-removal'}
        data-draft={view === 'proof' && proof ? article.key : undefined}
        data-right={article.live && !isWithdrawn(article.decisions) ? '' : undefined}
      >
        <HiddenFields article={article} pending={pending?.asked ?? []} />
        <h1 dir="auto">{title || shownName(article.key)}</h1>
        <p class="facts">
          {title && (
            <>
              <bdi>{shownName(article.key)}</bdi> ·{' '}
            </>
          )}
          <StatusWords {...props} status={status} />
          {doubt && <strong> {doubt}: choose the right one below, or write it.</strong>}
        </p>
        <Views article={article} view={view} hasProof={proof !== undefined} next={props.next} />
        <Banner {...props} status={status} proof={proof} />
        {pending && <PendingBanner {...props} pending={pending} />}
        {view === 'fair-copy' && <FairCopyView copy={props.copy} />}
        {proof && view === 'source' && (
          <pre class="source" dir="auto">
            {proof.lines.map(({ text, ending }) => text + (ending && '\n')).join('')}
          </pre>
        )}
        {view === 'proof' && <Lapsed article={article} proof={proof} />}
        {proof && view === 'proof' && <ProofView {...props} proof={proof} action={action} />}
        {proof && view === 'proof' && <Statements {...props} proof={proof} />}
        {view === 'proof' && <Decisions article={article} proof={proof} />}
        {view === 'proof' && !pending && <TakingDown article={article} />}
        {props.next && (
          <p class="hint">
            Next to look at:{' '}
            <a href={`${deskArticlePath(props.next.key)}#first-removal`} rel="next" dir="auto">
              {props.next.title || shownName(props.next.key)}
            </a>
            {props.next.list && `, of ${totalWords(props.next.list)} in the list`}
          </p>
        )}
      </form>
    ),
  });
}

const HiddenFields: FC<{ article: Article; pending: readonly Pending[] }> = ({ article, pending }) => (
  <>
    <input type="hidden" name="revision" value={article.revision} />
    <input type="hidden" name="seen" value={JSON.stringify(seenOf(article))} />
    <input type="hidden" name="preview" value="yes" />
    {pending.map(value => (
      <input type="hidden" name="pending" value={value} />
    ))}
  </>
);

const statusWord = {
  held: 'Held.',
  rejected: 'Rejected.',
  unreadable: 'Could not be read.',
  archived: 'Archived.',
};

const StatusWords: FC<ArticlePageProps & { status: Status }> = ({ article, status, now, site }) => {
  const { live, attention, key, publishedAt, changedAt, expires } = article;
  const address = isAddressable(key) && live && <a href={site + articlePath(key)}>what readers see</a>;
  if (status === 'published')
    return (
      <>
        published on {moment(publishedAt ?? '')}
        {changedAt && changedAt !== publishedAt && `, changed on ${moment(changedAt)}`} · {address}
      </>
    );
  if (attention)
    return (
      <>
        {status} for {age(attention.since, now)}
        {attention.isAside && ', put aside'}
        {address && <> · an earlier version is published: {address}</>}
      </>
    );
  if (isWithdrawn(article.decisions)) return <>taken down{changedAt && ` on ${moment(changedAt)}`}</>;
  return (
    <>
      withdrawn{changedAt && ` on ${moment(changedAt)}`}
      {expires && `; it is remembered until ${moment(new Date(expires * 1000).toISOString())}`}
    </>
  );
};

interface ViewsProps extends Pick<ArticlePageProps, 'article' | 'view' | 'next'> {
  readonly hasProof: boolean;
}

const Views: FC<ViewsProps> = ({ article: { key, upload }, view, hasProof, next }) => {
  const path = deskArticlePath(key);
  const views = [
    ['proof', 'Proof', path],
    ['fair-copy', 'Fair copy', `${path}&view=fair-copy`],
    ['source', 'Original text', `${path}&view=source`],
  ] as const;
  return (
    <nav aria-label="Views of this article">
      {hasProof &&
        views.map(([name, label, href]) => (
          <a href={href} aria-current={name === view ? 'page' : undefined}>
            {label}
          </a>
        ))}
      {hasProof && <a href={`${path}&format=diff`}>Diff</a>}
      {upload && (
        <a href={`/desk/original?key=${encodeURIComponent(key)}`} download="">
          Download the file
        </a>
      )}
      <a href={historyPath(key)}>History</a>
      {next && (
        <a href={`${deskArticlePath(next.key)}#first-removal`} rel="next">
          Next to look at
        </a>
      )}
    </nav>
  );
};

/** What a person has to know before they read on. */
const Banner: FC<ArticlePageProps & { status: Status; proof: PackedProof | undefined }> = ({
  article,
  status,
  proof,
  pending,
}) => {
  const { attention, live, upload, decisions, key } = article;
  if (attention)
    return (
      <div class="banner attention">
        <p>
          <strong>{statusWord[attention.status]}</strong> {asSentence(attention.problem.sentence)}
        </p>
        <p>{live ? 'Readers still see the earlier version.' : 'Readers see nothing of it.'}</p>
        {status === 'held' && !pending && (
          <p>
            Keep lines below until enough is left, or publish it just as it is:{' '}
            <button type="submit" name="release" value={attention.etag}>
              Publish as it is
            </button>
          </p>
        )}
        {!pending && <PuttingAside article={article} />}
      </div>
    );
  const down = decisions.find(({ verdict }) => verdict === 'withdrawn');
  if (down)
    return (
      <div class="banner attention">
        <p>
          <strong>Taken down.</strong> {asSentence(`it was ${decisionWords(down)}`)} Readers are told that it
          was withdrawn, whatever is uploaded under this name.
        </p>
        {!pending && (
          <p>
            <button type="submit" name="withdrawn" value="no">
              Lift that
            </button>{' '}
            {upload ? 'It is published again, if the guard lets it through.' : 'There is no file at present.'}
          </p>
        )}
      </div>
    );
  if (status === 'withdrawn')
    return (
      <div class="banner">
        <p>The file is gone, and readers are told that the article was withdrawn.</p>
        {decisions.length > 0 && (
          <p>What was decided about it is remembered and holds again when the file comes back.</p>
        )}
      </div>
    );
  const release = decisions.find(decision => decision.verdict === 'release' && decision.etag === live?.etag);
  if (release && proof?.verdict.status === 'held')
    return (
      <div class="banner attention">
        <p>
          The guard would hold this: {asSentence(proof.verdict.problem.sentence)} It was{' '}
          {asSentence(decisionWords(release))}
        </p>
        <p>
          <button type="submit" name="undo" value={decisionName(release)}>
            Hold it again
          </button>{' '}
          Readers will then be told that it was withdrawn.
        </p>
      </div>
    );
  return live && !sameUpload(live.upload, upload) ? (
    <div class="banner">
      <p>Readers still see an earlier version of {shownName(key)}.</p>
    </div>
  ) : null;
};

/** What waits for a person and needs nobody can leave the list; what was put aside can come back. */
const PuttingAside: FC<{ article: Article }> = ({ article: { attention, decisions } }) => {
  if (!attention?.isAside)
    return (
      <p>
        <button type="submit" name="aside" value="yes">
          Put it aside
        </button>{' '}
        Then it waits in no list, until another file is uploaded or something else is wrong with this one.
      </p>
    );
  const word = decisions.find(({ verdict }) => verdict === 'aside');
  return (
    <p>
      {word && asSentence(`it was ${decisionWords(word)}`)}{' '}
      <button type="submit" name="aside" value="no">
        Put it back on the list
      </button>
    </p>
  );
};

const PendingBanner: FC<ArticlePageProps & { pending: PendingChanges }> = ({ article, pending }) => {
  const { asked, before, after, problem, etag } = pending;
  return (
    <div class={problem ? 'banner attention pending' : 'banner good pending'} role="status">
      {problem ? (
        <p>
          <strong>This can’t be saved.</strong> {asSentence(problem.sentence)}
        </p>
      ) : (
        <p>
          <strong>{count(asked.length, 'change')}, not saved yet.</strong> {effectOf(asked, before, after)}
        </p>
      )}
      <p>
        {!problem && (
          <>
            <button type="submit" name="save" value="yes" class="primary">
              {asked.includes('withdrawn yes') ? 'Take it down' : 'Save and publish'}
            </button>{' '}
          </>
        )}
        {!problem &&
          after?.verdict.status === 'held' &&
          !asked.some(pending => pending.startsWith('release ')) && (
            <>
              <button type="submit" name="release" value={etag}>
                Publish it although it is held
              </button>{' '}
            </>
          )}
        <a class="button" href={deskArticlePath(article.key)}>
          Discard
        </a>
      </p>
    </div>
  );
};

/** What readers would notice, in sentences. */
export function effectOf(
  asked: readonly Pending[],
  before: Cleaning | undefined,
  after: Cleaning | undefined,
): string {
  if (asked.includes('withdrawn yes'))
    return 'Readers will see nothing of it, whatever is uploaded, until that is lifted.';
  if (!before || !after) return '';
  const words = (cleaning: Cleaning) => cleaning.blocks.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const isReleased = asked.some(pending => pending.startsWith('release '));
  const { verdict } = after;
  return [
    before.title.text !== after.title.text && asSentence(`the title becomes “${after.title.text}”`),
    words(before) === words(after)
      ? `The text keeps its ${count(words(after), 'word')}.`
      : `The text goes from ${count(words(before), 'word')} to ${words(after).toLocaleString('en')}.`,
    verdict.status === 'held' &&
      (isReleased
        ? 'It is published although the guard would hold it.'
        : `It will be held: ${asSentence(verdict.problem.sentence)}`),
    before.verdict.status === 'held' && verdict.status === 'clean' && 'It is no longer held.',
  ]
    .filter(Boolean)
    .join(' ');
}

const FairCopyView: FC<{ copy: FairCopy | undefined }> = ({ copy }) => (
  <div class="copy">{copy ? <FairCopyText copy={copy} /> : <p>There is no fair copy of this file.</p>}</div>
);

const ProofView: FC<ArticlePageProps & { proof: PackedProof; action: string }> = ({
  article,
  proof,
  pending,
  copy,
  part: asked = 1,
  line,
  action,
}) => {
  const view = viewOf(pending?.after?.lines ?? proof.lines);
  const path = deskArticlePath(article.key);
  const last = Math.max(1, partsOf(view).length);
  const part = line === undefined ? Math.min(asked, last) - 1 : partWith(view, line);
  const changed = new Set(pending?.asked.map(value => value.split(' ')[1] ?? ''));
  const shown = pending?.after ? fairCopyOf(pending.after) : copy;
  return (
    <>
      <Facts view={view} path={path} part={part} />
      <Parts view={view} path={path} part={part} />
      <div class="beside">
        <Proof
          view={view}
          part={part}
          language={languageTag(proof.metadata.language?.value)}
          action={action}
          changed={changed}
          openAt={line}
        />
        {shown && fitsBeside(shown) && (
          <aside class="copy" aria-label="As readers see it" tabindex={0} data-copy="">
            <FairCopyText copy={shown} />
          </aside>
        )}
      </div>
      <Parts view={view} path={path} part={part} />
      <Stretch />
      {!pending && <Reviewed article={article} proof={proof} />}
    </>
  );
};

/** One word for many lines, by their numbers. */
const Stretch: FC = () => (
  <details class="statements">
    <summary>Keep or remove a stretch of lines</summary>
    <div class="fields">
      <label>
        From line
        <input name="from" inputmode="numeric" pattern="[0-9]*" size={6} />
      </label>
      <label>
        To line
        <input name="to" inputmode="numeric" pattern="[0-9]*" size={6} />
      </label>
      <button type="submit" name="stretch" value="keep">
        Keep all of them
      </button>
      <button type="submit" name="stretch" value="remove">
        Remove all of them
      </button>
    </div>
  </details>
);

/** One press says that the article was looked at and is right, and leads to the next one. */
const Reviewed: FC<{ article: Article; proof: PackedProof }> = ({ article, proof }) => {
  const { live, attention, decisions } = article;
  if (!live || attention) return null;
  const review = reviewOf(decisions);
  if (review && isReviewOf(review, live.etag, proof.lines))
    return (
      <p>
        {asSentence(`it was ${decisionWords(review)}`)}{' '}
        <button type="submit" name="undo" value={decisionName(review)}>
          Take that back
        </button>
      </p>
    );
  return (
    <p>
      <button type="submit" name="reviewed" value="yes" class="primary" data-reviewed="">
        Looked at, it is right
      </button>{' '}
      <span class="hint">Then it is no longer listed, and the next one comes.</span>
    </p>
  );
};

/** Words that are no longer in force, before all else: they were said because something was wrong. */
const Lapsed: FC<{ article: Article; proof: PackedProof | undefined }> = ({ article, proof }) => {
  const { decisions, upload, live, attention } = article;
  const unplaced = new Set(proof?.unplaced.map(decisionName));
  const lost = decisions.filter(decision => unplaced.has(decisionName(decision)));
  const review = reviewOf(decisions);
  const isOver =
    review && live && !attention && proof && !isReviewOf(review, live.etag, proof.lines) ? review : undefined;
  if (lost.length === 0 && !isOver) return null;
  return (
    <div class="banner attention" id="lapsed">
      {isOver && (
        <p>
          It was {asSentence(decisionWords(isOver))} Since then{' '}
          {isOver.etag === live?.etag ? 'other lines are removed' : 'its text has changed'}: look again.
        </p>
      )}
      {lost.length > 0 && (
        <>
          <p>
            {count(lost.length, 'decision')} found no line in this version of the file and{' '}
            {lost.length === 1 ? 'is' : 'are'} not in force:
          </p>
          <ul class="lost">
            {lost.map(decision => (
              <LostEntry decision={decision} proof={proof} canUndo={upload !== undefined} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

/** More of them are listed without the lines that they may be about: each is compared with every line. */
const mostCompared = 40;

/** A decision that found no line, beside the line that it may have been about. */
const LostEntry: FC<{
  decision: Decision;
  proof: PackedProof | undefined;
  canUndo: boolean;
}> = ({ decision, proof, canUndo }) => {
  const isCompared = (proof?.unplaced.length ?? 0) <= mostCompared;
  const nearest = isCompared && isAboutLine(decision) ? nearestLine(proof?.lines ?? [], decision) : undefined;
  return (
    <li>
      <DecisionWords decision={decision} />
      {nearest && (
        <p>
          <span class="hint">The nearest line now:</span> <q dir="auto">{nearest.text.trim()}</q>
        </p>
      )}
      {canUndo && (
        <p>
          {nearest?.id && isAboutLine(decision) && (
            <>
              <button type="submit" name="again" value={`${decisionName(decision)}/${nearest.id}`}>
                {capital(againWords[decision.verdict])}
                <Hidden> “{nearest.text.slice(0, 40)}”</Hidden>
              </button>{' '}
            </>
          )}
          <button type="submit" name="undo" value={decisionName(decision)}>
            Forget it
            <Hidden> {isAboutLine(decision) ? lineWords(decision) : decisionWords(decision)}</Hidden>
          </button>
        </p>
      )}
    </li>
  );
};

/** The same about another line. */
const againWords: Readonly<Record<LineDecision['verdict'], string>> = {
  keep: 'keep this one',
  remove: 'remove this one',
  'as-is': 'leave this one as it is written',
  title: 'make this one the title',
};

/** All that was decided. */
const Decisions: FC<{ article: Article; proof: PackedProof | undefined }> = ({
  article: { decisions, upload },
  proof,
}) => {
  if (decisions.length === 0) return null;
  const unplaced = new Set(proof?.unplaced.map(decisionName));
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">Decisions</h2>
      <details>
        <summary>All {count(decisions.length, 'decision')}</summary>
        <ul>
          {decisions.map(decision => (
            <DecisionEntry
              decision={decision}
              canUndo={upload !== undefined && !unplaced.has(decisionName(decision))}
            />
          ))}
        </ul>
      </details>
    </section>
  );
};

const DecisionWords: FC<{ decision: Decision }> = ({ decision }) => (
  <>
    {isAboutLine(decision) ? (
      <q dir="auto">{decision.text.trim()}</q>
    ) : (
      <bdi>{capital(subjectWords(decision))}</bdi>
    )}
    : <bdi>{decisionWords(decision)}</bdi>
    {'group' in decision && decision.group !== undefined && (
      <>
        , <a href={`/desk/groups?group=${decision.group}`}>with the same line in others</a>
      </>
    )}
  </>
);

const DecisionEntry: FC<{ decision: Decision; canUndo: boolean }> = ({ decision, canUndo }) => (
  <li>
    <DecisionWords decision={decision} />{' '}
    {canUndo && (
      <button type="submit" name="undo" value={decisionName(decision)}>
        Undo
        <Hidden> {isAboutLine(decision) ? lineWords(decision) : decisionWords(decision)}</Hidden>
      </button>
    )}
  </li>
);

const lineWords = ({ text, verdict }: LineDecision): string =>
  `that “${text.slice(0, 40)}” is ${verdictWords(verdict)}`;

/** What the article says of itself, to be corrected. */
const Statements: FC<ArticlePageProps & { proof: PackedProof }> = ({ article, proof, pending }) => {
  const { title, metadata } = pending?.after ?? proof;
  const shown = shownMetadata({ title, metadata });
  const isChanged = pending?.asked.some(each => each.startsWith('stated ')) ?? false;
  const from = {
    title: title.from,
    authors: (metadata.authors ?? metadata.author)?.from ?? 'none',
    date: metadata.date?.from ?? 'none',
    language: metadata.language?.from ?? 'none',
  } as const;
  return (
    <details class="statements" open={isChanged}>
      <summary>Title, authors, date and language</summary>
      <div class="fields">
        {statedNames.map(name => {
          const said = article.decisions.find(
            decision => decision.verdict === 'metadata' && decision.name === name,
          );
          return (
            <label>
              {fieldWords[name]}
              <input name={`said-${name}`} value={shown[name]} dir="auto" maxlength={1200} />
              <span class="hint">
                From: {sourceWords(from[name])}. {said && !pending && asSentence(decisionWords(said))}
              </span>
            </label>
          );
        })}
        <p>
          <button type="submit" name="preview" value="yes">
            See the change
          </button>{' '}
          <span class="hint">
            Your words come before the file’s, in this version of it and in every later one, until they are
            taken back under “Decisions”.
          </span>
        </p>
      </div>
    </details>
  );
};

const fieldWords: Readonly<Record<StatedName, string>> = {
  title: 'Title',
  authors: 'Authors (several are parted by semicolons)',
  date: 'Date (2026-03-02)',
  language: 'Language (en, de-AT)',
};

const TakingDown: FC<{ article: Article }> = ({ article: { decisions, live } }) =>
  isWithdrawn(decisions) ? null : (
    <details class="statements">
      <summary>Take it down</summary>
      <p>
        {live
          ? 'Readers are told at once that it was withdrawn, and the file stays where it is.'
          : 'Readers will see nothing of it, also when a better file is uploaded.'}{' '}
        It stays down, whatever is uploaded under this name, until an editor lifts that.
      </p>
      <p>
        <button type="submit" name="withdrawn" value="yes">
          Take this article down
        </button>
      </p>
    </details>
  );
