/** Two fair copies word by word. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FairBlock, FairCopy } from '../../functions/articles/article.ts';
import { type Compared, compared, isSame } from '../../functions/desk/history/compared.ts';

const paragraph = (text: string): FairBlock => ({ kind: 'paragraph', text });
const copy = (...texts: readonly string[]): FairCopy => ({
  title: 'The ferry',
  metadata: {},
  blocks: texts.map(paragraph),
});
/** As marks of a corrector: `[what goes]`, `{what comes}`. */
const marked = ({ blocks }: Compared): string[] =>
  blocks.map(({ pieces }) =>
    pieces
      .map(({ did, text }) => (did === 'stays' ? text : did === 'goes' ? `[${text}]` : `{${text}}`))
      .join(''),
  );

describe('a comparison', () => {
  test('marks the words that differ', () => {
    const difference = compared(
      copy('It stays at the north quay until March.', 'Nobody minds.'),
      copy('It stays at the south quay until the end of March.', 'Nobody minds.'),
    );

    expect(marked(difference)).toEqual([
      'It stays at the [north]{south} quay until {the end of }March.',
      'Nobody minds.',
    ]);
    expect(difference.words).toEqual({ go: 1, come: 4 });
  });

  test('finds a paragraph again that was changed between others that came and went', () => {
    const difference = compared(
      copy('One goes.', 'The captain had asked for it in the winter.', 'The end stays.'),
      copy('Another thing altogether.', 'The captain had asked for it in summer.', 'The end stays.'),
    );

    expect(difference.blocks.map(({ did }) => did)).toEqual(['goes', 'comes', 'changes', 'stays']);
    expect(marked(difference)[2]).toBe('The captain had asked for it in [the winter]{summer}.');
  });

  test('finds each paragraph of a long article again of which every one was changed', () => {
    const long = (quay: string) =>
      copy(
        ...Array.from({ length: 2_500 }, (_, n) => `Boat ${n} lies at the ${quay} quay with ${n % 7} sails.`),
      );

    const { blocks, words } = compared(long('north'), long('south'));

    expect(new Set(blocks.map(({ did }) => did))).toEqual(new Set(['changes']));
    expect(words).toEqual({ go: 2_500, come: 2_500 });
  });

  test('does not scatter one change over words that are next to each other', () => {
    expect(
      marked(
        compared(
          copy('We saw old grey boats there, in all.'),
          copy('We saw young blue ships there, in all.'),
        ),
      ),
    ).toEqual(['We saw [old grey boats]{young blue ships} there, in all.']);
  });

  test.each([
    [
      'Cyrillic',
      'Паром остаётся у северного причала.',
      'Паром остаётся у южного причала.',
      '[северного]{южного}',
    ],
    ['Arabic', 'تبقى العبّارة عند الرصيف الشمالي.', 'تبقى العبّارة عند الرصيف الجنوبي.', '[الشمالي]{الجنوبي}'],
    ['Japanese', '船は北の桟橋に残ります。', '船は南の桟橋に残ります。', '[北]{南}'],
  ])('knows the words of %s', (_, from, to, change) => {
    expect(marked(compared(copy(from), copy(to)))[0]).toContain(change);
  });

  test('tells the same words in another form from no difference', () => {
    const heading: FairCopy = { ...copy(), blocks: [{ kind: 'heading', level: 2, text: 'Tides' }] };
    const difference = compared(copy('Tides'), heading);

    expect(difference.blocks).toMatchObject([{ did: 'form', before: 'paragraph', kind: 'heading' }]);
    expect(isSame(difference)).toBe(false);
    expect(isSame(compared(heading, heading))).toBe(true);
  });

  test('names what else differs', () => {
    const from: FairCopy = { ...copy('Text.'), metadata: { author: 'Ana', language: 'en' } };
    const to: FairCopy = { ...copy('Text.'), title: 'The boat', metadata: { author: 'Ben', language: 'en' } };

    const { metadata, title } = compared(from, to);

    expect(metadata).toEqual([{ name: 'author', from: 'Ana', to: 'Ben' }]);
    expect(title.map(({ text }) => text)).toEqual(['The ', 'ferry', 'boat']);
  });

  test('of two long texts that share nothing says that all goes and all comes, and is soon done', () => {
    const words = (seed: string) =>
      copy(...Array.from({ length: 4_000 }, (_, n) => `${seed}${n} ${seed}${n * 7} ${seed}${n * 13}.`));

    const { blocks } = compared(words('a'), words('b'));

    expect(new Set(blocks.map(({ did }) => did))).toEqual(new Set(['goes', 'comes']));
    expect(blocks).toHaveLength(8_000);
  });

  test('loses no character of either text', () => {
    const word = fc.constantFrom('ferry', 'quay', ' ', ', ', '. ', 'the', '船', '\n', 'ö', '');
    const text = fc.array(word, { maxLength: 12 }).map(words => words.join(''));
    const texts = fc.array(text, { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        const { blocks } = compared(copy(...from), copy(...to));
        const side = (gone: 'goes' | 'comes') =>
          blocks
            .filter(({ did }) => did !== gone)
            .map(({ pieces }) =>
              pieces
                .filter(({ did }) => did !== gone)
                .map(({ text }) => text)
                .join(''),
            );
        expect(side('comes')).toEqual(from);
        expect(side('goes')).toEqual(to);
      }),
    );
  });
});
