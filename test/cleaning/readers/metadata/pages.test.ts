import { expect, test } from 'vitest';
import { readHtml } from '../../read-page.ts';

const data = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const title = (source: string): string | undefined => readHtml(source).titles[0]?.text;

test('the headline comes first where the page’s other titles bear it out, and each title once', () => {
  const source =
    '<title>Jackdaws hold up the customs clock | The Quay</title><meta property="og:title" content="Jackdaws hold up the customs clock">' +
    '<meta property="og:site_name" content="The Quay"><h1>Jackdaws hold up the customs clock</h1><p>Text.</p>';

  expect(readHtml(source).titles).toEqual([{ text: 'Jackdaws hold up the customs clock', from: 'heading' }]);
});

test('a first-level heading that is only the site’s logo is no title', () => {
  const source =
    '<title>Jackdaws hold up the clock</title><meta property="og:title" content="Jackdaws hold up the clock"><h1>The Quay</h1>';

  expect(title(source)).toBe('Jackdaws hold up the clock');
});

test('the site’s name is cut when it is the page’s own, at either end', () => {
  const site = '<meta property="og:site_name" content="The Quay Gazette">';

  expect(title(`${site}<title>A spoon comes home – Quay Gazette</title>`)).toBe('A spoon comes home');
  expect(title(`${site}<title>The Quay Gazette: A spoon comes home</title>`)).toBe(
    'The Quay Gazette: A spoon comes home',
  );
  expect(title(`${site}<title>The Quay Gazette | A spoon comes home</title>`)).toBe('A spoon comes home');
});

test('the site’s name is cut when the rest stands on the page', () => {
  expect(title('<title>A spoon comes home - Gazette</title><div class=t>A spoon comes home</div>')).toBe(
    'A spoon comes home',
  );
});

test('what is not known to be the site’s name stays', () => {
  expect(title('<title>Ebb and flood - A childhood</title>')).toBe('Ebb and flood - A childhood');
  expect(title('<meta property="og:site_name" content="The Quay"><title>Love | Hate</title>')).toBe(
    'Love | Hate',
  );
});

test('JSON-LD comes before OpenGraph, OpenGraph before meta; each value says where it is from', () => {
  const source =
    '<html lang="de-AT"><meta name=author content="M. Weiß"><meta name=date content="2024-03-01">' +
    '<meta property="article:published_time" content="2024-03-02T10:00:00Z"><meta property="og:site_name" content="Talbote">' +
    '<link rel=canonical href="https://talbote.example/schwalben">' +
    data({
      '@graph': [
        { '@type': 'WebSite', name: 'Talbote' },
        {
          '@type': ['NewsArticle'],
          author: [{ name: 'Ada Grün' }, { name: 'Jo Blau' }],
          datePublished: '2024-03-03',
        },
      ],
    });

  expect(readHtml(source).metadata).toEqual({
    author: { value: 'Ada Grün, Jo Blau', from: 'json-ld' },
    authors: { value: ['Ada Grün', 'Jo Blau'], from: 'json-ld' },
    date: { value: '2024-03-03', from: 'json-ld' },
    language: { value: 'de-AT', from: 'html' },
    site: { value: 'Talbote', from: 'og' },
    url: { value: 'https://talbote.example/schwalben', from: 'html' },
  });
});

test('meta alone is enough, and what is missing is not guessed', () => {
  const source =
    '<meta name="Author" content="Ida Hook"><p>Somebody Else wrote on 3 March 2024 that it rained.</p>';

  expect(readHtml(source).metadata).toEqual({
    author: { value: 'Ida Hook', from: 'meta' },
    authors: { value: ['Ida Hook'], from: 'meta' },
  });
});

test('an address is no author, and a script’s link is no address', () => {
  const source =
    '<meta property="article:author" content="https://social.example/ida"><link rel=canonical href="javascript:void(0)">';

  expect(readHtml(source).metadata).toEqual({});
});

test('damaged JSON-LD says nothing; with line breaks in its strings or in a comment it is read', () => {
  const article = '{"@type":"Article","author":{"name":"Ida\nHook"}}';

  expect(readHtml(`<script type="application/ld+json">{"@type": "Article", </script>`).metadata).toEqual({});
  expect(readHtml(`<script type="application/ld+json">${article}</script>`).metadata.author?.value).toBe(
    'Ida Hook',
  );
  expect(
    readHtml(`<script type="application/ld+json"><!-- ${article} --></script>`).metadata.author?.value,
  ).toBe('Ida Hook');
});

test('days that no calendar has are no dates, wherever they stand', () => {
  const page =
    '<meta name=date content="2024-02-31"><meta property="article:published_time" content="2024-02-31T10:00:00Z">';

  expect(readHtml(page + data({ '@type': 'Article', datePublished: '2024-02-31' })).metadata).toEqual({});
});

test('the first valid statement wins: one that says nothing does not silence the next', () => {
  const source =
    data({ '@type': 'NewsArticle', author: { name: 'admin' }, datePublished: 'yesterday' }) +
    '<meta name=author content="Ida Hook"><meta name=date content="Tue, 05 Mar 2024 10:00:00 GMT">';

  expect(readHtml(source).metadata).toMatchObject({
    author: { value: 'Ida Hook', from: 'meta' },
    date: { value: '2024-03-05T10:00:00Z', from: 'meta' },
  });
});

test('canonical addresses that do not parse are none', () => {
  expect(readHtml('<link rel=canonical href="https://[quay]/a">').metadata).toEqual({});
});

test('character references in data are read as meant, escaped once or twice', () => {
  const source = data({ '@type': 'Article', author: { name: 'Jos&eacute; N&amp;uacute;&#241;ez' } });

  expect(readHtml(source).metadata.author?.value).toBe('José Núñez');
});

test('authors of a graph may be named elsewhere in it', () => {
  const source = data({
    '@graph': [
      { '@type': 'Article', headline: 'A spoon', author: [{ '@id': '#ida' }, { '@id': '#nobody' }] },
      { '@type': 'Person', '@id': '#ida', name: 'Ida Hook' },
    ],
  });

  expect(readHtml(source).metadata.authors?.value).toEqual(['Ida Hook']);
});

test('papers name their authors one by one', () => {
  const source =
    '<meta name=citation_author content="Hook, Ida"><meta name=citation_author content="Blau, Jo"><meta name=citation_publication_date content="2024/03/05">';

  expect(readHtml(source).metadata).toMatchObject({
    authors: { value: ['Ida Hook', 'Jo Blau'], from: 'meta' },
    date: { value: '2024-03-05', from: 'meta' },
  });
});

test('the site is no author', () => {
  const source =
    '<meta property="og:site_name" content="The Quay Gazette">' +
    data({ '@type': 'Article', author: { '@type': 'Organization', name: 'Quay Gazette' } });

  expect(readHtml(source).metadata.author).toBeUndefined();
});

test.each([
  'A spoon comes home_The Quay',
  'A spoon comes home|The Quay',
  'A spoon comes home｜The Quay',
  'A spoon comes home——The Quay',
  'A spoon comes home :: The Quay',
  'A spoon comes home::The Quay',
  'A spoon comes home • The Quay',
  'A spoon comes home ㅣ The Quay',
  'The Quay « A spoon comes home',
  'A spoon comes home - Ida Hook - The Quay',
  'A spoon comes home | By Ida Hook | The Quay',
  'A spoon comes home | quay.example',
])('site and author are cut off whatever parts them: %s', text => {
  const source = `<meta property="og:site_name" content="The Quay"><meta name=author content="Ida Hook"><link rel=canonical href="https://www.quay.example/a"><title>${text}</title>`;

  expect(title(source)).toBe('A spoon comes home');
});

test('dashes part words of scripts without spaces, and none of others', () => {
  expect(title('<meta property="og:site_name" content="码头报"><title>勺子回家-码头报</title>')).toBe(
    '勺子回家',
  );
  expect(title('<meta property="og:site_name" content="long"><title>A life-long</title>')).toBe(
    'A life-long',
  );
});

test('a section before the headline goes where the headline stands on the page', () => {
  const source = '<title>Culture | Museums | A spoon comes home</title><h1>A spoon comes home</h1>';

  expect(readHtml(source).titles.map(({ text }) => text)).toEqual(['A spoon comes home']);
});

test('a first heading that is the site’s own name gives way to what the page calls its article', () => {
  const source =
    '<link rel=canonical href="https://ida-hook.example/a"><title>A spoon comes home</title><h1>ida-hook.example</h1>';

  expect(title(source)).toBe('A spoon comes home');
  expect(title('<meta property="og:site_name" content="Quay"><title>Quay</title><h1>Quay</h1>')).toBe('Quay');
});
