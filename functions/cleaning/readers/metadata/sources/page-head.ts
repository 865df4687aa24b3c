/** What a page's head says of its article: OpenGraph, meta elements, `<html lang>`, the canonical address. */
import type { PageHead, PageHints } from '../../html/page.ts';
import { byWords, labels } from '../byline/words.ts';
import { type Statement, type Subject, statement } from '../statement.ts';
import type { StatedArticle } from './json-ld.ts';

/** Names of meta elements in use, best first: OpenGraph; then what systems, libraries and analysts of readers ask for. */
const openGraph: Readonly<Partial<Record<Subject, string>>> = {
  author: 'article:author og:article:author og:author',
  date: 'article:published_time og:article:published_time og:published_time og:pubdate article:published',
  language: 'og:locale',
  site: 'og:site_name',
  url: 'og:url',
  image: 'og:image:secure_url og:image og:image:url',
  tags: 'article:tag og:article:tag',
  section: 'article:section og:article:section',
};

const metas: Readonly<Partial<Record<Subject, string>>> = {
  image: 'twitter:image twitter:image:src thumbnail sailthru.image.full parsely-image-url',
  author:
    'author citation_author citation_authors dc.creator dc:creator dcterms.creator dcterms:creator sailthru.author parsely-author ' +
    'article:author_name article.author authors byl byline creator twitter:data1-author rbauthors cxenseparse:author ' +
    'vr:author bt:author dcsext.author shareaholic:article_author_name',
  date:
    'datepublished citation_publication_date citation_online_date citation_date dc.date.issued dc.date dc:date ' +
    'dcterms.issued dcterms.date dcterms:date dcterms.created dcterms:created dc.date.created sailthru.date ' +
    'parsely-pub-date article.published article_date_original date pubdate pub_date publishdate publish_date ' +
    'publish-date published_time publication_date publicationdate originalpublicationdate published ' +
    'cxenseparse:recs:publishtime bt:pubdate shareaholic:article_published_time date.created displaydate ' +
    'rnews:datepublished video:release_date dcsext.articlefirstpublished',
  language: 'content-language dc.language dcterms.language citation_language language',
  site: 'application-name apple-mobile-web-app-title dc.publisher dcterms.publisher citation_journal_title al:android:app_name',
  tags: 'news_keywords parsely-tags sailthru.tags citation_keywords keywords dc.subject',
  section: 'parsely-section',
};

/** All that the head says, each source's best names first. */
export function headStatements(head: PageHead): readonly Statement[] {
  const values = (names: string | undefined): readonly (readonly string[])[] =>
    (names ?? '').split(' ').flatMap(name => {
      const all = head.metas.get(name);
      return all ? [all] : [];
    });
  const named = (about: Subject): readonly Statement[] => [
    ...values(openGraph[about]).flatMap(said => statement(about, 'og', said.length > 1 ? said : said[0])),
    ...values(metas[about]).flatMap(said => statement(about, 'meta', said.length > 1 ? said : said[0])),
  ];
  return [
    ...named('author'),
    ...writtenBy(head),
    ...named('date'),
    ...statement('language', 'html', head.language),
    ...named('language'),
    ...named('site'),
    ...statement('url', 'html', head.canonical),
    ...named('url'),
    ...named('image'),
    ...named('tags'),
    ...named('section'),
  ];
}

/** Cards have two rows of a label and what belongs to it: “Written by”, “Ida Hook”. Systems write a user’s name there. */
function writtenBy(head: PageHead): readonly Statement[] {
  return ['1', '2'].flatMap(row => {
    const label = metaOf(head, `twitter:label${row}`)?.trim().toLowerCase() ?? '';
    const name = metaOf(head, `twitter:data${row}`);
    if (name === undefined || !(byWords.has(label) || labels.has(label))) return [];
    return statement('author', 'meta', { name, isPerson: true });
  });
}

/** The first meta element of a name. */
export const metaOf = ({ metas }: PageHead, name: string): string | undefined => metas.get(name)?.[0];

/** What the page's head and data tell the extraction. */
export function hintsOf(head: PageHead, stated: StatedArticle): PageHints {
  const titles = [metaOf(head, 'og:title'), head.title, stated.headline].filter(each => each !== undefined);
  return {
    titles,
    description: metaOf(head, 'og:description') ?? metaOf(head, 'description') ?? '',
    body: stated.body ?? '',
  };
}
