/** The lists of the desk. */
import type { Child, FC } from 'hono/jsx';
import type { HouseNotice } from '../../articles/house/house-watch.ts';
import { ruleNames } from '../../cleaning/rules/headings.ts';
import { deskArticlePath } from '../desk-routes.ts';
import type { Recent, Risky, Total, Waiting } from '../desk-stores.ts';
import type { Found, ListQuery, NamedEntry } from '../lists.ts';
import {
  age,
  asSentence,
  capital,
  count,
  day,
  riskWords,
  ruleName,
  shownName,
  totalWords,
} from '../words.ts';
import { DeskPage } from './desk-page.tsx';
import { HouseNotices } from './house/sections-page.tsx';

interface ListProps {
  readonly asked: ListQuery;
  readonly found: Found;
  readonly nextPath: string | undefined;
  /** Of the whole list; absent: it is filtered, or this is not its first page. */
  readonly total: Total | undefined;
  /** What is held, where nothing is left to be looked at; absent: there is, or it was not asked for. */
  readonly held: Total | undefined;
  /** What recurs in sections, and nobody has decided about. */
  readonly noticed: readonly HouseNotice[];
  readonly now: number;
}

const headings: Readonly<Record<Found['status'], readonly [heading: string, meaning: string]>> = {
  held: [
    'Held',
    'The guard stopped these: too little text is left, or something in the middle is missing. Readers don’t see them until a person decides, or a better file is uploaded.',
  ],
  rejected: [
    'Rejected',
    'These can’t be made into articles. Each says why and what to do; nothing happens until another file is uploaded.',
  ],
  unreadable: [
    'Could not be read',
    'What is in these files can’t be told: because of their names, how they are packed, or what lies beside them. Each says why and what to do; nothing happens until that is put right.',
  ],
  archived: [
    'Archived',
    'These files were moved to an archive of S3 before they could be cleaned. Each is cleaned by itself once it is restored.',
  ],
  aside: [
    'Put aside',
    'An editor looked at these and nothing is to be done about them. Each comes back to its list when another file is uploaded, or when something else is wrong with it.',
  ],
  published: [
    'Published, to be looked at',
    'Published articles that may have lost some of their author’s words, those that may have lost most first, and those where an editor’s word is not in force any more. From everything else that is published nothing was removed inside its text, what was removed before and after it does not read like the author’s, or somebody looked at it and found it right.',
  ],
  newest: ['Published', 'All that readers see, the newest first.'],
  all: ['All files', 'Everything that was uploaded, by name.'],
};

const empty: Readonly<Record<Found['status'], string>> = {
  held: 'Nothing waits for you: no article is held.',
  rejected: 'Every file that was uploaded could be made into an article.',
  unreadable: 'Every file that was uploaded could be read.',
  archived: 'No file waits in an archive.',
  aside: 'Nothing was put aside.',
  published: 'There is nothing to look at: no article seems to have lost any of its author’s words.',
  newest: 'Nothing is published yet.',
  all: 'Nothing was uploaded yet.',
};

export function listPage({ asked, found, nextPath, total, held, noticed, now }: ListProps): string {
  const { status, prefix, problem, rule, search, language } = asked;
  const [heading, meaning] = headings[status];
  const filtered = prefix || problem || rule || search || language;
  return DeskPage({
    title: heading,
    place: status,
    search,
    children: (
      <>
        <h1>{heading}</h1>
        <p class="hint">
          {total && total.entries > 0 && (
            <strong>{capital(totalWords(total, status === 'all' ? 'file' : 'article'))}.</strong>
          )}{' '}
          {meaning}
        </p>
        {status === 'published' && !filtered && <HouseNotices found={noticed} />}
        <form method="get" action="/desk/articles" class="fields" aria-label="Filter">
          <input type="hidden" name="status" value={status} />
          {problem && <input type="hidden" name="problem" value={problem} />}
          {search && <input type="hidden" name="search" value={search} />}
          <label>
            Name begins with
            <input
              name="prefix"
              value={prefix ?? ''}
              placeholder="news/"
              autocapitalize="off"
              spellcheck={false}
            />
          </label>
          {status === 'newest' && (
            <label>
              Language
              <input name="language" value={language ?? ''} placeholder="en" size={8} autocapitalize="off" />
            </label>
          )}
          {status === 'published' && (
            <label>
              With lines removed as
              <select name="rule">
                <option value="">anything</option>
                {ruleOptions(rule).map(name => (
                  <option value={name} selected={name === rule}>
                    {ruleName(name)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button type="submit">Show</button>
          {filtered && <a href={`/desk/articles?status=${status}`}>Show all</a>}
        </form>
        {problem && <p class="hint">Only those for the same reason.</p>}
        {search && <Searched search={search} status={status} isCut={nextPath !== undefined} />}
        {found.entries.length === 0 && <p>{emptyWords(status, Boolean(filtered), nextPath)}</p>}
        {held !== undefined && held.entries > 0 && (
          <p>
            <a href="/desk/articles?status=held">
              {capital(totalWords(held))} {held.entries === 1 ? 'is' : 'are'} held
            </a>
            , and {held.entries === 1 ? 'waits' : 'wait'} for a person.
          </p>
        )}
        {found.entries.length > 0 && <ol class="cards">{entries(found, now)}</ol>}
        {nextPath && (
          <nav aria-label="Pages">
            <a href={nextPath} rel="next">
              {search ? 'Go on searching' : 'Next page'}
            </a>
          </nav>
        )}
      </>
    ),
  });
}

/** The rules that there are, and the one that is asked for, whatever it is. */
const ruleOptions = (asked: string | undefined): string[] => [
  ...new Set([...ruleNames, 'outside-article', 'hidden', 'editor', ...(asked ? [asked] : [])]),
];

const emptyWords = (status: Found['status'], filtered: boolean, nextPath: string | undefined): string => {
  if (nextPath) return 'None as far as this page looked; there may be some on the next.';
  return filtered ? 'There are none of this kind.' : empty[status];
};

function entries(found: Found, now: number): Child[] {
  if (found.status === 'published') return found.entries.map(entry => <RiskyEntry {...entry} />);
  if (found.status === 'newest') return found.entries.map(entry => <RecentEntry {...entry} />);
  if (found.status === 'all') return found.entries.map(entry => <LedgerRow {...entry} />);
  return found.entries.map(entry => <WaitingEntry {...entry} now={now} />);
}

const WaitingEntry: FC<Waiting & { now: number }> = ({
  key,
  status,
  problem,
  since,
  title,
  isPublished,
  now,
}) => (
  <li>
    <h2>
      <a href={deskArticlePath(key)}>{shownName(key)}</a>
    </h2>
    <p>{asSentence(problem.sentence)}</p>
    <p class="hint">
      For <time datetime={since}>{age(since, now)}</time>.{' '}
      {isPublished ? `Readers still see what was published before${title ? `: “${title}”` : ''}. ` : ''}
      <a href={`/desk/articles?status=${status}&problem=${encodeURIComponent(problem.code)}`}>
        Others for the same reason<span class="visually-hidden"> as {shownName(key)}</span>
      </a>
    </p>
  </li>
);

const RiskyEntry: FC<Risky> = ({ key, title, risk, words, changedAt }) => (
  <li>
    <h2 dir="auto">
      <a href={`${deskArticlePath(key)}#first-removal`}>{title || shownName(key)}</a>
    </h2>
    <p>{riskWords(risk)}</p>
    <p class="hint">
      {title && `${shownName(key)}, `}
      {count(words, 'word')}, changed on {day(changedAt)}
    </p>
  </li>
);

const RecentEntry: FC<Recent> = ({ key, title, words, language, author, publishedAt, changedAt }) => (
  <li>
    <h2 dir="auto">
      <a href={deskArticlePath(key)}>{title || shownName(key)}</a>
    </h2>
    <p class="hint">
      {title && <bdi>{shownName(key)}</bdi>}
      {title && ', '}
      {count(words, 'word')}
      {language && `, ${language}`}
      {author && (
        <>
          , <bdi>{author}</bdi>
        </>
      )}
      , published on {day(publishedAt)}
      {day(changedAt) !== day(publishedAt) && `, changed on ${day(changedAt)}`}
    </p>
  </li>
);

/** What the search looked at, and where else it can. */
const Searched: FC<{ search: string; status: Found['status']; isCut: boolean }> = ({
  search,
  status,
  isCut,
}) => (
  <p class="hint">
    {status === 'all' ? 'Names' : 'Titles and names'} with “<bdi>{search}</bdi>”
    {isCut ? ', as far as this page looked; it goes on below' : ''}. The same among{' '}
    {searchable
      .filter(([other]) => other !== status)
      .map(([other, words], index) => (
        <>
          {index > 0 && ' · '}
          <a href={`/desk/articles?status=${other}&search=${encodeURIComponent(search)}`}>{words}</a>
        </>
      ))}
  </p>
);

const searchable = [
  ['newest', 'what is published'],
  ['published', 'what is to be looked at'],
  ['held', 'what is held'],
  ['rejected', 'what was rejected'],
  ['all', 'names of all files'],
] as const;

const LedgerRow: FC<NamedEntry> = ({ key, title, isPublished, attention }) => (
  <li>
    <h2 dir="auto">
      <a href={deskArticlePath(key)}>{title || shownName(key)}</a>
    </h2>
    <p class="hint">
      {title && (
        <>
          <bdi>{shownName(key)}</bdi>,{' '}
        </>
      )}
      {[
        attention === 'aside' ? 'put aside' : attention,
        isPublished && (attention ? 'an earlier version is published' : 'published'),
        !attention && !isPublished && 'withdrawn',
      ]
        .filter(Boolean)
        .join('; ')}
    </p>
  </li>
);
