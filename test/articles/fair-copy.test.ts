import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FairCopy } from '../../functions/articles/article.ts';
import {
  etagOf,
  packFairCopy,
  summaryOf,
  unpackFairCopy,
  wordsIn,
} from '../../functions/articles/fair-copy.ts';

const copy = (...paragraphs: string[]): FairCopy => ({
  title: 'A title',
  metadata: { language: 'en', author: 'Ana' },
  blocks: paragraphs.map(text => ({ kind: 'paragraph', text })),
});

describe('the etag', () => {
  test('names title, metadata and blocks, in whatever order they were put together', () => {
    const other: FairCopy = {
      ...copy('One.'),
      metadata: { author: 'Ana', language: 'en' },
      blocks: [{ text: 'One.', kind: 'paragraph' }],
    };

    expect(etagOf(other)).toBe(etagOf(copy('One.')));
    expect(etagOf(copy('Two.'))).not.toBe(etagOf(copy('One.')));
    expect(etagOf({ ...copy('One.'), title: 'Another' })).not.toBe(etagOf(copy('One.')));
    expect(etagOf({ ...copy('One.'), metadata: {} })).not.toBe(etagOf(copy('One.')));
  });

  test('survives being stored', () => {
    expect(etagOf(unpackFairCopy(packFairCopy(copy('One.', 'Ünö 😀.'))))).toBe(
      etagOf(copy('One.', 'Ünö 😀.')),
    );
  });
});

describe('words', () => {
  test.each([
    ['', 0],
    ['— …', 0],
    ['The harbour’s 41 boats, 3.5 of them dry', 8],
    ['Straße über Łódź', 3],
    ['海港有船', 4],
    ['東京タワーは高い', 8],
    ['서울의 봄이 왔다', 3],
    ['в порту стоят лодки', 4],
    ['مرحبا بالعالم', 2],
  ])('of %j are %i', (text, words) => {
    expect(wordsIn(text)).toBe(words);
  });
});

describe('the excerpt', () => {
  test('is the whole of a short text, its line breaks as spaces', () => {
    expect(summaryOf(copy('One\ntwo.', 'Three.')).excerpt).toBe('One two. Three.');
  });

  test('ends between words, within its limit, and never splits a character', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 250, maxLength: 700, unit: 'grapheme' }), text => {
        const { excerpt } = summaryOf(copy(text));
        expect(excerpt.length).toBeLessThanOrEqual(300);
        expect(excerpt.isWellFormed()).toBe(text.isWellFormed());
      }),
    );
    expect(summaryOf(copy('harbour '.repeat(80))).excerpt).toMatch(/^(harbour )+harbour…$/);
  });

  test('leaves out headings, code and tables', () => {
    const blocks: FairCopy['blocks'] = [
      { kind: 'heading', level: 2, text: 'What to carry' },
      { kind: 'code', text: 'rm -rf' },
      { kind: 'row', text: 'Day\tHour' },
      { kind: 'paragraph', text: 'A whistle.' },
    ];
    expect(summaryOf({ ...copy(), blocks }).excerpt).toBe('A whistle.');
  });
});
