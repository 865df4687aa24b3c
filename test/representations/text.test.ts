import { expect, test } from 'vitest';
import type { FairBlock } from '../../functions/articles/article.ts';
import { asText } from '../../functions/representations/text.ts';

const paragraph = (text: string): FairBlock => ({ kind: 'paragraph', text });

test('title, blank line, blocks parted by blank lines', () => {
  expect(
    asText({
      title: 'Title',
      blocks: [paragraph('One\ntwo.'), { kind: 'heading', level: 2, text: 'Sub' }, paragraph('Three.')],
    }),
  ).toBe('Title\n\nOne\ntwo.\n\nSub\n\nThree.\n');
});

test('without a title it begins with the text; without anything it is empty', () => {
  expect(asText({ title: '', blocks: [paragraph('One.')] })).toBe('One.\n');
  expect(asText({ title: '', blocks: [] })).toBe('');
});

test('items of a list and rows of a table stand together', () => {
  const blocks: FairBlock[] = [
    paragraph('Needed:'),
    { kind: 'item', text: 'flour\n(white)' },
    { kind: 'item', level: 2, text: 'sifted' },
    { kind: 'item', number: 2, text: 'water' },
    { kind: 'row', header: true, text: 'a\tb' },
    { kind: 'row', text: '1\t2' },
    paragraph('- No.'),
  ];

  expect(asText({ title: '', blocks })).toBe(
    'Needed:\n\n- flour\n  (white)\n  - sifted\n2. water\n\na\tb\n1\t2\n\n- No.\n',
  );
});
