import { expect, test } from 'vitest';
import { clean } from '../../functions/cleaning/clean.ts';

const text =
  '<article><h1>Kiln</h1><p>The kiln was fired for the last time on Friday, and people came to warm their hands at it.</p></article>';
const page = (head: string) => `<html><head><title>Kiln</title>${head}</head><body>${text}</body></html>`;

test.each([
  ['OpenGraph', '<meta property="og:image" content="https://a.example/k.jpg">', 'og'],
  ['OpenGraph without a scheme', '<meta property="og:image" content="//a.example/k.jpg">', 'og'],
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Kiln","image":[{"@type":"ImageObject","@id":"#k","url":"https://a.example/k.jpg"}]}</script>',
    'json-ld',
  ],
  ['a meta element', '<meta name="twitter:image" content="https://a.example/k.jpg">', 'meta'],
])('the cover that %s states', (_, head, from) => {
  expect(clean(page(head), { type: 'html' }).metadata.image).toEqual({
    value: 'https://a.example/k.jpg',
    from,
  });
});

test('front matter names a cover; what is no address is none', () => {
  const source = (image: string) =>
    `---\ntitle: Kiln\nimage: ${image}\n---\n\nThe kiln was fired for the last time on Friday, and people came.\n`;

  expect(clean(source('https://a.example/k.jpg'), { type: 'markdown' }).metadata.image?.value).toBe(
    'https://a.example/k.jpg',
  );
  expect(clean(source('javascript:alert(1)'), { type: 'markdown' }).metadata.image).toBeUndefined();
  expect(clean(source('covers/k.jpg'), { type: 'markdown' }).metadata.image).toBeUndefined();
});
