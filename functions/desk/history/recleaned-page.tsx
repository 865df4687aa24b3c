/** What another cleaner changed for readers: which articles, and how. */
import type { FC } from 'hono/jsx';
import { deskArticlePath } from '../desk-routes.ts';
import { DeskPage } from '../pages/desk-page.tsx';
import { day, shownName } from '../words.ts';
import { Block, effect } from './compare-page.tsx';
import { comparePath, historyPath } from './history-path.ts';
import type { RecleanedArticle } from './recleaned.ts';

interface RecleanedPageProps {
  readonly cleaner: number;
  readonly generation: number;
  /** The cleaner of this code. */
  readonly newest: number;
  readonly prefix: string;
  readonly found: readonly RecleanedArticle[];
  readonly nextPath: string | undefined;
  readonly site: string;
}

export function recleanedPage(props: RecleanedPageProps): string {
  const { cleaner, generation, newest, prefix, found, nextPath, site } = props;
  return DeskPage({
    title: 'Changed by a new cleaner',
    place: 'recleaned',
    site,
    children: (
      <>
        <h1>Changed by a new cleaner</h1>
        <p class="hint">
          What readers see otherwise since version {cleaner.toLocaleString('en')} of the cleaner was deployed,
          with the same files and the same decisions. What it left as it was is not listed.
          {cleaner === newest && ' It is the version of today.'}
        </p>
        <form method="get" action="/desk/recleaned" class="fields" aria-label="Filter">
          <input type="hidden" name="generation" value={String(generation)} />
          <label>
            Version
            <input
              name="cleaner"
              value={String(cleaner)}
              inputmode="numeric"
              pattern="[0-9]{1,6}"
              size={6}
              required
            />
          </label>
          <label>
            Name begins with
            <input name="prefix" value={prefix} placeholder="news/" autocapitalize="off" spellcheck={false} />
          </label>
          <button type="submit">Show</button>
        </form>
        {found.length === 0 && (
          <p>
            {nextPath
              ? 'None on this page; there may be some on the next.'
              : 'It changed nothing for readers.'}
          </p>
        )}
        {found.length > 0 && (
          <ol class="cards">
            {found.map(one => (
              <One {...one} />
            ))}
          </ol>
        )}
        {nextPath && (
          <nav aria-label="Pages">
            <a href={nextPath} rel="next">
              Next page
            </a>
          </nav>
        )}
      </>
    ),
  });
}

/** Differences that are shown of one article. */
const mostShown = 3;

const One: FC<RecleanedArticle> = ({ key, title, from, to, at, compared }) => (
  <li>
    <h2 dir="auto">
      <a href={deskArticlePath(key)}>{title || shownName(key)}</a>
    </h2>
    <p>
      {compared && effect(compared)}
      {from === undefined && 'Readers see it now; they did not before.'}
      {to === undefined && 'Readers see it no more.'}
      {from !== undefined && to !== undefined && !compared && 'What it was is not kept any more.'}
    </p>
    {compared && (
      <div class="copy compared">
        {compared.blocks
          .filter(({ did }) => did !== 'stays')
          .slice(0, mostShown)
          .map(block => (
            <Block block={block} />
          ))}
      </div>
    )}
    <p class="hint">
      {title && (
        <>
          <bdi>{shownName(key)}</bdi>,{' '}
        </>
      )}
      {day(at)} ·{' '}
      {compared && from !== undefined && to !== undefined && (
        <>
          <a href={comparePath(key, from, to)}>
            Compare the two versions<span class="visually-hidden"> of {title || shownName(key)}</span>
          </a>{' '}
          ·{' '}
        </>
      )}
      <a href={historyPath(key)}>
        History<span class="visually-hidden"> of {title || shownName(key)}</span>
      </a>
    </p>
  </li>
);
