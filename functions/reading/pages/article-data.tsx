/**
 * What programs read of an article's page: Open Graph (https://ogp.me) and a NewsArticle (https://schema.org/NewsArticle) as
 * JSON-LD. Made of the fair copy alone, as the page is, so that its ETag holds for them too.
 */
import type { FC } from 'hono/jsx';
import type { FairCopy } from '../../articles/article.ts';
import { excerptOf } from '../../articles/fair-copy.ts';
import { safeHref } from '../../representations/inlines.ts';
import { languageTag } from '../../representations/language.ts';

export const ArticleData: FC<{ name: string; copy: FairCopy }> = ({ name, copy }) => {
  const {
    author,
    authors = author ? [author] : [],
    date,
    language,
    site,
    url,
    image,
    tags = [],
  } = copy.metadata;
  const excerpt = excerptOf(copy);
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: name,
    description: excerpt || undefined,
    author: authors.length > 0 ? authors.map(name => ({ '@type': 'Person', name })) : undefined,
    datePublished: date,
    inLanguage: languageTag(language),
    image: safeHref(image),
    keywords: tags.length > 0 ? tags : undefined,
    publisher: site ? { '@type': 'Organization', name: site } : undefined,
    isBasedOn: safeHref(url),
  };
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={name} />
      {excerpt && <meta property="og:description" content={excerpt} />}
      {date && <meta property="article:published_time" content={date} />}
      {authors.map(each => (
        <meta property="article:author" content={each} />
      ))}
      {tags.map(each => (
        <meta property="article:tag" content={each} />
      ))}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: forScript(article) }} />
    </>
  );
};

/** JSON that can't end the element it stands in, nor begin a comment there. */
const forScript = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
