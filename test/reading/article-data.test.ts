/** What programs read in the head of an article's page. */
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { openDatabase, openSite, paragraph, type Site } from './site.ts';

let database: LocalDatabase;
let site: Site;
beforeAll(async () => {
  database = await openDatabase();
  site = await openSite(database);
});
afterAll(() => database.close());

const original = 'https://quay.example/news/berth';

const headOf = async (key: string) => {
  const response = await site.get(`/articles/${key}`, { accept: 'text/html' });
  const { document } = parseHTML(await response.text());
  const meta = (property: string) =>
    [...document.querySelectorAll(`meta[property="${property}"]`)].map(each => each.getAttribute('content'));
  const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
  return { response, document, meta, data };
};

test('Open Graph and JSON-LD say what the fair copy says, and the original is canonical', async () => {
  await site.publish('berth.txt', {
    title: 'The ferry keeps its berth',
    metadata: {
      author: 'Ida Hook, Jo Blau',
      authors: ['Ida Hook', 'Jo Blau'],
      date: '2026-03-02',
      language: 'en',
      site: 'The Quay',
      url: original,
      tags: ['ferries', '</script>'],
    },
    blocks: [paragraph('It came with the tide.')],
  });

  const { response, document, meta, data } = await headOf('berth.txt');

  expect(meta('og:type')).toEqual(['article']);
  expect(meta('og:title')).toEqual(['The ferry keeps its berth']);
  expect(meta('og:description')).toEqual(['It came with the tide.']);
  expect(meta('article:author')).toEqual(['Ida Hook', 'Jo Blau']);
  expect(meta('article:tag')).toEqual(['ferries', '</script>']);
  expect([...document.querySelectorAll('.tags li')].map(each => each.textContent)).toEqual([
    'ferries',
    '</script>',
  ]);
  expect(data).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The ferry keeps its berth',
    description: 'It came with the tide.',
    author: [
      { '@type': 'Person', name: 'Ida Hook' },
      { '@type': 'Person', name: 'Jo Blau' },
    ],
    keywords: ['ferries', '</script>'],
    datePublished: '2026-03-02',
    inLanguage: 'en',
    publisher: { '@type': 'Organization', name: 'The Quay' },
    isBasedOn: original,
  });
  expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(original);
  expect(response.headers.get('link')).toContain(`<${original}>; rel="canonical"`);
  expect(document.querySelector('link[type="text/markdown"]')?.getAttribute('href')).toBe(
    '/articles/berth.txt?format=markdown',
  );
});

test('an article that names no original is canonical itself', async () => {
  await site.publish('own.txt', { title: 'Own', blocks: [paragraph('Ours.')] });

  const { response, document } = await headOf('own.txt');

  expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('/articles/own.txt');
  expect(response.headers.get('link')).toContain('</articles/own.txt>; rel="canonical"');
});

test('no title ends the element that its JSON stands in', async () => {
  const title = '</script><script>alert(1)</script><!-- \u2028 & so on';
  await site.publish('evil.txt', { title, blocks: [paragraph('</script>')] });

  const { response, data } = await headOf('evil.txt');

  expect(data.headline).toBe(title);
  const page = await (await site.get('/articles/evil.txt', { accept: 'text/html' })).text();
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});
