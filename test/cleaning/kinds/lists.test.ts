/**
 * Texts of short lines in 27 languages that have the words of pages and are the author’s throughout: dialogues, poems, recipes,
 * diaries, bills of fare, timetables; and in a second file rules of a school, wills, minutes, small dictionaries, songs. Each with and without blank lines, and with a share bar and a footer around it.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';

const texts = ['lists.txt', 'rules-and-minutes.txt']
  .map(name => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('\n')
  .split(/^# /m)
  .slice(1)
  .map(text => {
    const [name = '', ...lines] = text.trim().split('\n');
    return { name, lines };
  });

const bar = ['Share', 'Tweet', 'Share on Facebook'];
const foot = [
  'Read more',
  'Related articles',
  'Leave a comment',
  '© 2024 The Mallow Gazette. All rights reserved.',
];

const forms: Record<string, (lines: readonly string[]) => string> = {
  'as they stand': lines => lines.join('\n'),
  'with blank lines': lines => lines.join('\n\n'),
  'below their title': ([title = '', ...lines]) => `${title}\n\n${lines.join('\n')}`,
  'on a page': ([title = '', ...lines]) => [title, ...bar, ...lines, ...foot].join('\n\n'),
  'on a page, without blank lines': ([title = '', ...lines]) => [title, ...bar, ...lines, ...foot].join('\n'),
};

const furniture = new Set([...bar, ...foot]);

describe.each(Object.entries(forms))('%s', (_, form) => {
  test.each(texts)('$name', ({ lines }) => {
    const own = new Set(lines.filter(line => line !== '' && !furniture.has(line)));

    const lost = clean(form(lines), { type: 'text' }).lines.flatMap(({ text, removed }) =>
      removed && own.has(text) ? [text] : [],
    );

    expect(lost).toEqual([]);
  });
});
