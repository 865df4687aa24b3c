/** The listing as a page. */
import type { FC } from 'hono/jsx';
import type { Listed } from '../../articles/article.ts';
import { languageTag } from '../../representations/language.ts';
import { articlePath } from '../http/links.ts';
import { Day } from './article-page.tsx';
import { Page } from './page.tsx';

interface ListingProps {
  readonly entries: readonly Listed[];
  /** The filters that it was asked with. */
  readonly query: Readonly<Record<string, unknown>>;
  /** Where the next page is; absent on the last one. */
  readonly nextPath: string | undefined;
}

const filterWords: Readonly<Record<string, string>> = {
  prefix: 'under',
  section: 'in the section',
  language: 'in',
  author: 'by',
  tag: 'tagged',
  url: 'from',
  since: 'published since',
  until: 'published before',
  keys: 'named',
};

export function listingPage({ entries, query, nextPath }: ListingProps): string {
  const filters = Object.entries(filterWords)
    .flatMap(([name, words]) => (query[name] ? [`${words} ${[query[name]].flat().join(', ')}`] : []))
    .join(', ');
  return Page({
    title: 'Articles',
    language: 'en',
    current: '/articles',
    children: (
      <main>
        <h1>Articles</h1>
        {filters && (
          <p class="about">
            Only those {filters}. <a href="/articles">Show all</a>
          </p>
        )}
        {entries.length === 0 && (
          <p class="about">
            {nextPath ? 'None on this page; there may be some on the next.' : 'There are none here.'}
          </p>
        )}
        {entries.length > 0 && (
          <ol class="listing">
            {entries.map(entry => (
              <Entry {...entry} />
            ))}
          </ol>
        )}
        {nextPath && (
          <nav aria-label="Pages">
            <a href={nextPath} rel="next">
              {query.order === 'oldest' ? 'Newer articles' : 'Older articles'}
            </a>
          </nav>
        )}
      </main>
    ),
  });
}

const Entry: FC<Listed> = ({ key, title, excerpt, words, language, author, date, publishedAt }) => (
  <li>
    <h2 lang={languageTag(language)} dir="auto">
      <a href={articlePath(key)}>{title || key}</a>
    </h2>
    {excerpt && (
      <p lang={languageTag(language)} dir="auto">
        {excerpt}
      </p>
    )}
    <p class="byline">
      {author && <span dir="auto">{author}</span>}
      <Day date={date ?? publishedAt} />
      <span>{words === 1 ? '1 word' : `${words} words`}</span>
    </p>
  </li>
);
