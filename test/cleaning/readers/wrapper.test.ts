import { describe, expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';

const head = [
  'The Project Gutenberg eBook of The Salt Road, by Ada Brink',
  '',
  'This ebook is for the use of anyone anywhere at no cost and with almost no restrictions whatsoever.',
  'You may copy it, give it away or re-use it under the terms of the licence that comes with it.',
  '',
  'Title: The Salt Road',
  'Author: Ada Brink',
  '',
];
const text = [
  'THE SALT ROAD',
  '',
  'The lamp had gone out, and with it the last reason to go on along the wall that nobody had built.',
  'At the ninth door she stopped, and it was open, and behind it somebody was printing.',
  '',
];
const foot = [
  'Updated editions will replace the previous one, and the old editions will be renamed.',
  'Section 1. General Terms of Use and Redistributing Electronic Works',
];

const kept = (lines: readonly string[]): string[] =>
  clean(lines.join('\n'), { type: 'text' })
    .lines.filter(({ text: each, removed }) => each !== '' && !removed)
    .map(({ text: each }) => each);

describe('the wrapper of Project Gutenberg', () => {
  const starts = [
    '*** START OF THE PROJECT GUTENBERG EBOOK THE SALT ROAD ***',
    '***START OF THIS PROJECT GUTENBERG EBOOK***',
  ];
  const ends = [
    '*** END OF THE PROJECT GUTENBERG EBOOK THE SALT ROAD ***',
    '***END OF THIS PROJECT GUTENBERG EBOOK***',
  ];

  test.each(starts.map((start, at) => ({ start, end: ends[at] ?? '' })))(
    'goes around $start',
    ({ start, end }) => {
      const all = [...head, start, '', ...text, end, '', ...foot];

      expect(kept(all)).toEqual(text.filter(line => line !== ''));
      expect(clean(all.join('\n'), { type: 'text' }).title.text).toBe('THE SALT ROAD');
    },
  );

  test('a text that speaks of it keeps all of its lines', () => {
    const all = [
      'On wrappers',
      '',
      ...head,
      'It ends where “START OF THE PROJECT GUTENBERG” stands.',
      ...text,
    ];

    expect(kept(all)).toEqual(all.filter(line => line !== ''));
  });
});
