/** How sure a title is: each kind of evidence for it, and that a doubtful one is in the queue. */
import { describe, expect, test } from 'vitest';
import { clean } from '../../../functions/cleaning/clean.ts';
import type { CleanOptions } from '../../../functions/cleaning/cleaning.ts';
import { type TitleEvidence, titleRisk } from '../../../functions/cleaning/result/risk/title-risk.ts';

const paragraph =
  'The lamp at Stoke Head was lit again on Tuesday, after eleven years in which ships had to do without it.';
const another =
  'Its keeper came back from the mainland for the evening, and he was the only one who remembered the switch.';

const cleaned = (lines: readonly string[], options: CleanOptions = { type: 'text' }) =>
  clean(lines.join('\n'), options);
const wrongIn = (...given: Parameters<typeof cleaned>) => cleaned(...given).title.wrong;

describe('a title', () => {
  test('that comes again is nearly sure, one that nothing bears out is not', () => {
    const again = wrongIn(['The lamp at Stoke Head', 'The lamp at Stoke Head', '', paragraph, another]);
    const spokenOf = wrongIn(['The old lamp at Stoke Head is lit', '', paragraph, another]);
    const short = wrongIn(['The lamp', '', paragraph, another]);
    const strange = wrongIn([
      'Tuesdays are for bread',
      '',
      'The tide came in at noon and stayed until four.',
      another,
    ]);

    expect(again).toBeLessThan(spokenOf ?? 0);
    expect(spokenOf).toBeLessThan(short ?? 0);
    expect(short).toBeLessThan(strange ?? 0);
  });

  test('that is missing is wrong for sure', () => {
    expect(wrongIn([paragraph, '', another])).toBe(875);
  });

  test('that is marked as a heading is sure', () => {
    expect(
      wrongIn(['# Tuesdays are for bread', '', paragraph, '', another], { type: 'markdown' }),
    ).toBeLessThan(100);
  });

  test('that the publisher or an editor names has no risk', () => {
    const lines = ['The lamp', '', paragraph, another];
    const first = cleaned(lines).lines[0];
    const by = { by: 'ana', at: '2026-03-02T06:00:00.000Z' };
    const chosen = {
      verdict: 'title' as const,
      id: first?.id ?? '',
      text: '',
      before: '',
      after: '',
      alone: true as const,
      ...by,
    };

    expect(wrongIn(lines, { type: 'text', metadata: { title: 'A lamp' } })).toBeUndefined();
    expect(
      wrongIn(lines, {
        type: 'text',
        decisions: [{ verdict: 'metadata', name: 'title', value: 'A lamp', ...by }],
      }),
    ).toBeUndefined();
    expect(wrongIn(lines, { type: 'text', decisions: [chosen] })).toBeUndefined();
  });
});

test.each<[TitleEvidence['shape'], boolean, boolean, number, number]>([
  ['article', true, true, 5, 8],
  ['article', true, false, 5, 62],
  ['article', false, true, 5, 125],
  ['article', false, true, 4, 312],
  ['article', false, false, 5, 375],
  ['page-dump', true, true, 5, 62],
  ['page-dump', true, false, 5, 438],
  ['page-dump', false, true, 5, 438],
  ['page-dump', false, false, 5, 875],
  ['list-or-verse', false, false, 2, 8],
])(
  'a line of a text of shape %s, with copies: %s, spoken of: %s, of %i words: %i',
  (shape, hasCopies, isSpokenOf, words, wrong) => {
    expect(titleRisk('line', { shape, hasCopies, isSpokenOf, words })).toBe(wrong);
  },
);

test('what a page says in its head alone is doubtful, and brings the article into the queue', () => {
  const page = `<title>Lamps</title><article><p>${paragraph}</p><p>${another}</p></article>`;
  const { title, risk } = clean(page, { type: 'html' });

  expect(title).toMatchObject({ text: 'Lamps', from: 'title-tag', wrong: 625 });
  expect(risk.rank).toBe(1);
  expect(clean(page.replace('<article>', '<article><h1>Lamps</h1>'), { type: 'html' }).risk.rank).toBe(0);
});
