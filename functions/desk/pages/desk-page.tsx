/** The frame of every page of the desk. */
import type { Child, FC } from 'hono/jsx';
import type { WaitingList } from '../../articles/article.ts';
import { deskStyle } from '../browser/desk-style.ts';

export type Place =
  | WaitingList
  | 'published'
  | 'newest'
  | 'all'
  | 'groups'
  | 'house'
  | 'recleaned'
  | 'uploads'
  | 'clean';

interface DeskPageProps {
  readonly title: string;
  readonly place?: Place | undefined;
  /** Origin where readers find articles; empty: this one. Absent: not to be linked. */
  readonly site?: string | undefined;
  /** What was searched for. */
  readonly search?: string | undefined;
  /** Something stands beside the text. */
  readonly isWide?: boolean;
  /** Seconds after which the page is to be asked for again. */
  readonly refresh?: number;
  readonly children: Child;
}

type Places = readonly (readonly [Place, string, string])[];

/** What an editor's day goes by in, and the lists that are short as a rule. */
const places: Places = [
  ['published', '/desk/articles?status=published', 'To be looked at'],
  ['held', '/desk/articles?status=held', 'Held'],
  ['rejected', '/desk/articles?status=rejected', 'Rejected'],
  ['newest', '/desk/articles?status=newest', 'Published'],
  ['all', '/desk/articles?status=all', 'All files'],
  ['groups', '/desk/groups', 'Same lines'],
  ['house', '/desk/house', 'House rules'],
  ['uploads', '/desk/uploads', 'Upload'],
  ['clean', '/desk/clean', 'Try out'],
];
const rarePlaces: Places = [
  ['unreadable', '/desk/articles?status=unreadable', 'Could not be read'],
  ['archived', '/desk/articles?status=archived', 'Archived'],
  ['aside', '/desk/articles?status=aside', 'Put aside'],
  ['recleaned', '/desk/recleaned', 'Changed by a new cleaner'],
];

/** The list that is searched from a page: its own, or all that is published. */
const listOf = (place: Place | undefined): string =>
  place === undefined || noLists.has(place) ? 'newest' : place;

const noLists: ReadonlySet<Place> = new Set(['groups', 'house', 'recleaned', 'uploads', 'clean']);

export function DeskPage({ title, place, site, search, isWide, refresh, children }: DeskPageProps): string {
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {refresh !== undefined && <meta http-equiv="refresh" content={String(refresh)} />}
        <title>{`${title} · Desk`}</title>
        {/* Ours alone: nothing that was uploaded is in it. */}
        <style dangerouslySetInnerHTML={{ __html: deskStyle }} />
        <script type="module" src="/desk/desk.js" />
      </head>
      <body class={isWide ? 'wide' : undefined}>
        <a class="skip" href="#main">
          To the content
        </a>
        <header class="top">
          <nav aria-label="Desk">
            <Places places={places} here={place} />
            <details open={rarePlaces.some(([name]) => name === place)}>
              <summary>More</summary>
              <div>
                <Places places={rarePlaces} here={place} />
                {site !== undefined && <a href={`${site}/articles`}>What readers see</a>}
              </div>
            </details>
          </nav>
          <search>
            <form method="get" action="/desk/articles" class="search">
              <input type="hidden" name="status" value={listOf(place)} />
              <label>
                <span class="visually-hidden">Search in titles and names</span>
                <input
                  type="search"
                  name="search"
                  maxlength={100}
                  value={search ?? ''}
                  placeholder="Search"
                />
              </label>
              <button type="submit">Search</button>
            </form>
          </search>
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${page}`;
}

const Places: FC<{ places: Places; here: Place | undefined }> = ({ places, here }) => (
  <>
    {places.map(([name, href, label]) => (
      <a href={href} aria-current={name === here ? 'page' : undefined}>
        {label}
      </a>
    ))}
  </>
);
