import { expect, test } from 'vitest';
import { isoDate } from '../../functions/cleaning/readers/metadata/html-metadata.ts';
import { readHtml } from './read-page.ts';

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
    date: { value: '2024-03-03', from: 'json-ld' },
    language: { value: 'de-AT', from: 'html' },
    site: { value: 'Talbote', from: 'og' },
    url: { value: 'https://talbote.example/schwalben', from: 'html' },
  });
});

test('meta alone is enough, and what is missing is not guessed', () => {
  const source = '<meta name="Author" content="Ida Hook"><p>By Somebody Else on 3 March 2024.</p>';

  expect(readHtml(source).metadata).toEqual({ author: { value: 'Ida Hook', from: 'meta' } });
});

test('an address is no author, and a script’s link is no address', () => {
  const source =
    '<meta property="article:author" content="https://social.example/ida"><link rel=canonical href="javascript:void(0)">';

  expect(readHtml(source).metadata).toEqual({});
});

test('dates keep their precision', () => {
  expect(isoDate('2024')).toBe('2024');
  expect(isoDate('2024-12')).toBe('2024-12');
  expect(isoDate('2024-12-15')).toBe('2024-12-15');
  expect(isoDate('20241215')).toBe('2024-12-15');
  expect(isoDate('2024-12-15 08:30')).toBe('2024-12-15T08:30');
  expect(isoDate('2024-12-15T08:30:00.000+0100')).toBe('2024-12-15T08:30:00.000+01:00');
  expect(isoDate('2024-12-15T08:30:00z')).toBe('2024-12-15T08:30:00Z');
});

test('what is no ISO date is none', () => {
  for (const text of [
    '',
    'yesterday',
    '15.12.2024',
    '2024-13-01',
    '2024-12-32',
    '2024-12-15T25:00',
    '2024-12-15 in spring',
  ])
    expect(isoDate(text)).toBeUndefined();
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
