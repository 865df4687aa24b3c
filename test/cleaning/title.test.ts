/** Each way in which a title is found, and what is none. */
import { describe, expect, test } from 'vitest';
import { clean } from '../../functions/cleaning/clean.ts';
import type { CleanOptions } from '../../functions/cleaning/cleaning.ts';

const paragraph =
  'The lamp at Stoke Head was lit again on Tuesday, after eleven years in which ships had to do without it.';
const another =
  'Its keeper came back from the mainland for the evening, and he was the only one who remembered the switch.';

const titleOf = (lines: readonly string[], options: CleanOptions = { type: 'text' }) => {
  const { text, from } = clean(lines.join('\n'), options).title;
  return [text, from];
};
const none = ['', 'none'];

describe('what the source calls itself', () => {
  const metadata = { title: 'The lamp is lit' };

  test('comes before all lines', () => {
    expect(titleOf(['Another headline', '', paragraph], { type: 'text', metadata })).toEqual([
      'The lamp is lit',
      'object-metadata',
    ]);
  });

  test('is found as a line in other letters, which is not printed again', () => {
    const { title, blocks } = clean(['THE LAMP IS LIT', '', paragraph].join('\n'), {
      type: 'text',
      metadata,
    });

    expect(title.line).toBeDefined();
    expect(blocks.map(({ text }) => text)).toEqual([paragraph]);
  });

  test('gives way to the line that an editor chose', () => {
    const source = ['The lamp is lit', '', 'A lamp at Stoke Head', '', paragraph].join('\n');
    const { lines } = clean(source, { type: 'text', metadata });
    const decision = {
      verdict: 'title',
      id: lines[2]?.id ?? '',
      text: '',
      before: '',
      after: '',
      alone: true,
    } as const;

    const { title } = clean(source, {
      type: 'text',
      metadata,
      decisions: [{ ...decision, by: 'ana', at: '2026-03-02T06:00:00.000Z' }],
    });

    expect(title.text).toBe('A lamp at Stoke Head');
  });
});

describe('a heading of the first level', () => {
  const markdown: CleanOptions = { type: 'markdown' };

  test('is the title where it stands before the prose', () => {
    expect(titleOf(['News', '', '# The lamp is lit', '', paragraph], markdown)).toEqual([
      'The lamp is lit',
      'heading',
    ]);
  });

  test('is a part of the text behind the first paragraph', () => {
    expect(titleOf([paragraph, '', '# The lamp is lit', '', another], markdown)).toEqual(none);
  });
});

describe('the first line', () => {
  test('is the title', () => {
    expect(titleOf(['The lamp is lit', '', paragraph])).toEqual(['The lamp is lit', 'line']);
  });

  test('is not, where it is the first paragraph', () => {
    expect(titleOf([paragraph, '', another])).toEqual(none);
  });

  test('is all the same where a title of two sentences comes again right away', () => {
    const two = 'The lamp at Stoke Head is lit again. Its keeper came back for the evening to do that.';

    expect(titleOf([two, '', paragraph])).toEqual(none);
    expect(titleOf([two, '', two, '', paragraph])).toEqual([two, 'line']);
    expect(titleOf([two, 'a', 'b', 'c', two, '', paragraph])).toEqual(none);
  });

  test('is not, where it is longer than a title', () => {
    expect(titleOf([`The lamp is lit ${'and lit '.repeat(40)}`, '', paragraph])).toEqual(none);
  });

  test('is passed over where it is a mark or made of the words of menus', () => {
    expect(titleOf(['—', 'The lamp is lit', '', paragraph])).toEqual(['The lamp is lit', 'line']);
    expect(titleOf(['Skip to main content', 'Search', 'The lamp is lit', '', paragraph])).toEqual([
      'The lamp is lit',
      'line',
    ]);
  });

  test('is passed over where it can be nothing but a page’s word, and another line may be the title', () => {
    const labels = ['View in browser', 'Forward to a friend', 'Skip to main content', 'Print this page'];

    for (const label of labels)
      for (const between of [[], ['12.03.2024']])
        expect(titleOf([label, '', ...between, 'The lamp is lit', '', paragraph, '', another])).toEqual([
          'The lamp is lit',
          'line',
        ]);
    expect(titleOf(['View in browser', '', paragraph, '', another])[0]).toBe('View in browser');
  });

  test('gives way to its copy without the number of a page', () => {
    expect(titleOf(['The lamp is lit - Page 1 of 3', '', 'The lamp is lit', '', paragraph])).toEqual([
      'The lamp is lit',
      'line',
    ]);
  });

  test('is passed over with a whole menu, sections of the site included', () => {
    const menu = ['Home', 'About us', 'Contact', 'Harbour', 'Allotments'];

    expect(titleOf([...menu, '', 'The lamp at Stoke Head is lit', '', paragraph])).toEqual([
      'The lamp at Stoke Head is lit',
      'line',
    ]);
  });

  test('is the title above a share bar, which looks like a menu', () => {
    expect(titleOf(['A lamp', 'Share', 'Tweet', 'Email', 'Print', '', paragraph])).toEqual([
      'A lamp',
      'line',
    ]);
  });
});

describe('in a dump of a whole page as Markdown', () => {
  const markdown: CleanOptions = { type: 'markdown' };
  const menu = ['Home', 'Search', 'Log in', 'Subscribe', 'Contact us', 'About us', 'Privacy policy', 'Help'];
  const footer = [
    'Terms of use',
    'Cookie settings',
    'Imprint',
    'Careers',
    'Advertise',
    'Sitemap',
    'RSS',
    'Accessibility',
  ];
  const page = (head: readonly string[]) =>
    [...menu, ...head, paragraph, another, ...footer].flatMap(line => [line, '']);

  test('the longest headline before the prose is the title', () => {
    expect(titleOf(page(['Harbour', 'The lamp at Stoke Head is lit again']), markdown)).toEqual([
      'The lamp at Stoke Head is lit again',
      'line',
    ]);
  });

  test('but a shorter one that stands there twice comes before it', () => {
    const twice = 'The lamp is lit';

    expect(
      titleOf(page([twice, twice, 'A keeper who remembered where the switch of the lamp was']), markdown)[0],
    ).toBe(twice);
  });
});
