import { expect, test } from 'vitest';
import type { FairBlock } from '../../functions/articles/article.ts';
import { asMarkdown } from '../../functions/representations/markdown.ts';
import { asText } from '../../functions/representations/text.ts';

const paragraph = (text: string, ...marks: NonNullable<FairBlock['marks']>): FairBlock => ({
  kind: 'paragraph',
  text,
  marks,
});
const blocks: FairBlock[] = [
  paragraph('Plain H2O.', { kind: 'sub', start: 7, end: 8 }),
  paragraph('102 or x(a+b)y.', { kind: 'sup', start: 2, end: 3 }, { kind: 'sup', start: 8, end: 13 }),
  paragraph('vmax of it.', { kind: 'sub', start: 1, end: 4 }),
  paragraph('Qß.', { kind: 'sub', start: 1, end: 2 }),
  paragraph(
    'Since 18021 and 18042.',
    { kind: 'note', start: 10, end: 11 },
    { kind: 'note', start: 20, end: 21 },
  ),
  paragraph('So it was[a].', { kind: 'note', start: 9, end: 12 }),
];

test('small characters where Unicode has all of them, brackets elsewhere; notes are no digits of a number', () => {
  expect(asText({ title: '', blocks }).trim().split('\n\n')).toEqual([
    'Plain H₂O.',
    '10² or x^((a+b))y.',
    'vₘₐₓ of it.',
    'Q_(ß).',
    'Since 1802[1] and 1804[2].',
    'So it was[a].',
  ]);
});

test('Markdown writes them alike, with what means something there escaped', () => {
  expect(asMarkdown({ title: '', blocks }).trim().split('\n\n')).toEqual([
    'Plain H₂O.',
    '10² or x^((a+b))y.',
    'vₘₐₓ of it.',
    'Q\\_(ß).',
    'Since 1802\\[1\\] and 1804\\[2\\].',
    'So it was\\[a\\].',
  ]);
});
