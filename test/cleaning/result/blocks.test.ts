import { expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';

const textsOf = (source: string): string[] => clean(source, { type: 'text' }).blocks.map(({ text }) => text);

test('a removed line parts what stands before it from what stands behind it', () => {
  const first =
    'The lock at Stoke has been worked by hand since it was built, and nobody wants it otherwise.';
  const second = 'Its keeper is eighty-one years old and has asked the council three times for his Sundays.';

  expect(textsOf(['The keeper of the lock', '', 'Old and slow', '—', first, second].join('\n'))).toEqual([
    'Old and slow',
    `${first}\n${second}`,
  ]);
});
