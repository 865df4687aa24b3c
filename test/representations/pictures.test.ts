import { expect, test } from 'vitest';
import type { FairBlock } from '../../functions/articles/article.ts';
import { asHtml } from '../../functions/representations/html.tsx';
import { asMarkdown } from '../../functions/representations/markdown.ts';
import { isShown, picturesOf } from '../../functions/representations/pictures.ts';
import { asText } from '../../functions/representations/text.ts';

const figure = (address: string, text = 'A lamp [lit]'): FairBlock => ({
  kind: 'figure',
  text,
  picture: { address, width: 1200, height: 800 },
});
const lamp = figure('https://img.paper.example/a (1).jpg');
const caption: FairBlock = { kind: 'caption', text: 'The new lamp' };
const copy = { title: 'Lit', metadata: {}, blocks: [lamp, caption] };

test('text prints captions, never what is read out in a picture’s place', () => {
  expect(asText(copy)).toBe('Lit\n\nThe new lamp\n');
});

test('Markdown has the picture', () => {
  expect(asMarkdown(copy)).toBe(
    '# Lit\n\n![A lamp \\[lit\\]](<https://img.paper.example/a%20(1).jpg>)\n\nThe new lamp\n',
  );
});

test('a page links to it, shows it, or leaves it out, as the publisher says', () => {
  const link = '<a href="https://img.paper.example/a (1).jpg" rel="noreferrer">Picture: A lamp [lit]</a>';
  const img =
    '<img src="https://img.paper.example/a (1).jpg" alt="A lamp [lit]" width="1200" height="800" loading="lazy" decoding="async" referrerpolicy="no-referrer"/>';

  expect(asHtml(copy)).toContain(`<p class="picture">${link}</p>`);
  expect(asHtml(copy, picturesOf('show paper.example'))).toContain(`<p class="picture">${img}</p>`);
  expect(asHtml(copy, picturesOf('show other.example'))).toContain(link);
  expect(asHtml(copy, picturesOf('none'))).not.toContain('picture');
});

test.each(['javascript:alert(1)', 'data:image/png;base64,AA', 'ftp://a.example/a.png', '/a.png'])(
  'an address that no browser should follow is never written: %s',
  address => {
    const bad = { ...copy, blocks: [figure(address)] };

    expect(asHtml(bad, picturesOf('show a.example'))).not.toContain(address);
    expect(asMarkdown(bad)).not.toContain(`(<${address}`);
  },
);

test.each([
  ['https://paper.example/a.jpg', true],
  ['https://img.paper.example/a.jpg', true],
  ['http://paper.example/a.jpg', false],
  ['https://paper.example:8443/a.jpg', false],
  ['https://notpaper.example/a.jpg', false],
  ['https://paper.example.evil.org/a.jpg', false],
])('%s is shown where paper.example is named: %s', (address, expected) => {
  expect(isShown(address, picturesOf('show paper.example'))).toBe(expected);
});

test.each([
  'show',
  'show 10.0.0.1',
  'show localhost',
  'show printer.local',
  'show https://a.example',
  'show a.example/x',
  'link a.example',
  'yes',
  'show *',
])('the setting “%s” is refused with what is right', setting => {
  expect(() => picturesOf(setting)).toThrow(/is no setting for pictures|is no host that pictures/);
});
