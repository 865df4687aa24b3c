/** The listing as a page. */
import type { FC } from 'hono/jsx';
import type { Listed } from '../../articles/article.ts';
import { languageTag } from '../../representations/language.ts';
import { articlePath } from '../http/links.ts';
import { Day } from './article-page.tsx';
import { Page } from './page.tsx';

interface ListingProps {
  readonly entries: readonly Listed[];
  readonly prefix: string | undefined;
  readonly language: string | undefined;
  /** Where the next page is; absent on the last one. */
  readonly nextPath: string | undefined;
}

export function listingPage({ entries, prefix, language, nextPath }: ListingProps): string {
  const filters = [prefix && `under ${prefix}`, language && `in ${language}`].filter(Boolean).join(', ');
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
              Older articles
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
