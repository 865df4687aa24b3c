import { expect, test } from 'vitest';
import { fairCopyOf } from '../../functions/articles/fair-copy.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import { asHtml } from '../../functions/representations/html.tsx';
import { asMarkdown } from '../../functions/representations/markdown.ts';

const story = (middle: string) =>
  `# The weir is dry\n\nFor the first time since it was built the weir below the mill has fallen dry, the wardens said.\n\n${middle}\n\nThey expect water again after the next rain, but nobody on the river would say when that will be.\n`;
const cleaned = (middle: string, url?: string) =>
  clean(story(middle), { type: 'markdown', ...(url && { metadata: { url } }) });
const blocksOf = (middle: string, url?: string) =>
  cleaned(middle, url)
    .blocks.slice(1, -1)
    .map(({ kind, text, picture, marks }) => ({ kind, text, address: picture?.address, marks }));

test('a line that is a picture is a figure', () => {
  expect(blocksOf('![The dry weir](https://a.example/weir.jpg "August")')).toEqual([
    { kind: 'figure', text: 'The dry weir', address: 'https://a.example/weir.jpg', marks: undefined },
  ]);
  expect(blocksOf('![](https://a.example/weir.jpg)')).toMatchObject([{ kind: 'figure', text: '' }]);
  expect(blocksOf('[![The weir](https://a.example/weir.jpg)](https://a.example/large)')).toMatchObject([
    { kind: 'figure', text: 'The weir', address: 'https://a.example/weir.jpg' },
  ]);
  expect(blocksOf('![weir][w]\n\n[w]: https://a.example/w.jpg')).toMatchObject([
    { address: 'https://a.example/w.jpg' },
  ]);
});

test('a picture among words is a mark on what is read out in its place', () => {
  const [block] = blocksOf('The gauge ![at nil](https://a.example/gauge.png) stands above the water.');

  expect(block).toMatchObject({
    kind: 'paragraph',
    text: 'The gauge at nil stands above the water.',
    marks: [{ kind: 'picture', start: 10, end: 16, href: 'https://a.example/gauge.png' }],
  });
});

test('a relative address is completed by the article’s own, or the picture goes with the reason', () => {
  const picture = '![The dry weir](img/weir.jpg)';

  expect(blocksOf(picture, 'https://a.example/river/story')).toMatchObject([
    { address: 'https://a.example/river/img/weir.jpg' },
  ]);
  const { lines } = cleaned(picture);
  expect(lines.filter(({ removed }) => removed).map(({ text, removed }) => [text, removed?.rule])).toEqual([
    [picture, 'no-address'],
  ]);
});

test('what lies inside the file is never stored as an address', () => {
  const { lines, blocks } = cleaned(`![x](data:image/png;base64,${'A'.repeat(5_000)})`);

  expect(lines.find(({ removed }) => removed)?.removed?.rule).toBe('embedded-picture');
  expect(lines.find(({ picture }) => picture)?.picture?.address.length).toBeLessThanOrEqual(200);
  expect(blocks.some(({ kind }) => kind === 'figure')).toBe(false);
});

test('Markdown gives pictures back, and a page leads to them', () => {
  const middle =
    '![The dry weir](https://a.example/weir.jpg)\n\nThe gauge ![at nil](https://a.example/gauge.png) stands above the water.';
  const copy = fairCopyOf(cleaned(middle));

  expect(fairCopyOf(clean(asMarkdown(copy), { type: 'markdown' })).blocks).toEqual(copy.blocks);
  expect(asHtml(copy)).toContain('The gauge <a href="https://a.example/gauge.png">at nil</a> stands');
});
