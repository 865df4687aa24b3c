/** A fair copy as a page of its own. Everything that was uploaded goes through JSX, which escapes it. */
import type { FC } from 'hono/jsx';
import type { Published } from '../../articles/article.ts';
import { Blocks } from '../../representations/blocks.tsx';
import { safeHref } from '../../representations/inlines.ts';
import { directionOf, languageTag } from '../../representations/language.ts';
import type { Pictures } from '../../representations/pictures.ts';
import { articlePath } from '../http/links.ts';
import { ArticleData } from './article-data.tsx';
import { Page } from './page.tsx';

export function articlePage({ key, copy }: Published, pictures: Pictures): string {
  const { title, metadata, blocks } = copy;
  const language = languageTag(metadata.language);
  const name = title || key;
  const original = safeHref(metadata.url);
  return Page({
    title: name,
    language,
    alternates: { 'application/json': 'json', 'text/plain': 'text', 'text/markdown': 'markdown' },
    address: articlePath(key),
    // Search engines should find the original, not us.
    ...(original !== undefined && { canonical: original }),
    data: <ArticleData name={name} copy={copy} />,
    children: (
      <main>
        <article lang={language} dir={directionOf(language) ?? 'auto'}>
          <header>
            <h1>{name}</h1>
            <Byline {...unsaid(metadata, blocks)} />
          </header>
          <Blocks blocks={blocks} pictures={pictures} />
          <Tags tags={metadata.tags} />
        </article>
      </main>
    ),
  });
}

/** What no byline of the text says already, so that it is printed once. */
export function unsaid(
  { author, authors = [], date, ...others }: Published['copy']['metadata'],
  blocks: Published['copy']['blocks'],
): Published['copy']['metadata'] {
  const said = blocks.flatMap(({ role, text }) => (role === 'byline' ? [text] : [])).join('\n');
  return {
    ...others,
    ...(author && !authors.some(name => said.includes(name)) && { author }),
    ...(date && !said.includes(date.slice(0, 4)) && { date }),
  };
}

export const Byline: FC<Published['copy']['metadata']> = ({ author, date, site, url }) => {
  const href = safeHref(url);
  const source = site || (href && new URL(href).hostname);
  if (!author && !date && !source) return null;
  return (
    <p class="byline">
      {author && <span dir="auto">{author}</span>}
      {date && <Day date={date} />}
      {source && (href ? <a href={href}>{source}</a> : <span dir="auto">{source}</span>)}
    </p>
  );
};

const Tags: FC<{ tags: readonly string[] | undefined }> = ({ tags = [] }) =>
  tags.length === 0 ? null : (
    <footer>
      <ul class="tags" aria-label="Tags">
        {tags.map(tag => (
          <li dir="auto">{tag}</li>
        ))}
      </ul>
    </footer>
  );

/** A date that the source gave in another form than ISO 8601 is shown as it is. */
export const Day: FC<{ date: string }> = ({ date }) =>
  /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(date) ? (
    <time datetime={date}>{date.slice(0, 10)}</time>
  ) : (
    <span dir="auto">{date}</span>
  );
