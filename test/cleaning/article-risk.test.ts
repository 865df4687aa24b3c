/** What an article's risk adds up from, and what counts nothing. */
import { describe, expect, test } from 'vitest';
import * as kinds from '../../functions/cleaning/characters/kinds.ts';
import type { Traits } from '../../functions/cleaning/document/lines/traits.ts';
import { fates } from '../../functions/cleaning/result/fates.ts';
import { articleRisk, isMostlyLost } from '../../functions/cleaning/result/risk/article-risk.ts';
import { levelOf, levels } from '../../functions/cleaning/result/risk/levels.ts';
import type { Survey, SurveyedLine } from '../../functions/cleaning/result/survey.ts';

const line = (
  fate: number,
  words: number,
  more: Partial<SurveyedLine> = {},
): Omit<SurveyedLine, 'place'> => ({
  traits: { words, last: kinds.stop } as Traits,
  fate,
  rule: fate === fates.gone ? 'outside-article' : undefined,
  chance: fate === fates.kept ? 1000 : 500,
  kind: 'paragraph',
  linked: 0,
  furniture: 0,
  isSentence: words >= 8,
  ...more,
});

const surveyOf = (lines: readonly Omit<SurveyedLine, 'place'>[]): Survey => {
  const body = lines.flatMap(({ fate }, at) => (fate === fates.kept ? [at] : []));
  return {
    type: 'html',
    lines: lines.map((each, place) => ({ ...each, place })),
    first: body[0] ?? lines.length,
    last: body.at(-1) ?? -1,
  };
};

const riskOf = (
  lines: readonly Omit<SurveyedLine, 'place'>[],
  risks: Readonly<Record<number, number>> = {},
  decided: readonly number[] = [],
) =>
  articleRisk(surveyOf(lines), new Map(Object.entries(risks).map(([at, wrong]) => [Number(at), wrong])), at =>
    decided.includes(at),
  );

describe('the risk of an article', () => {
  const kept = line(fates.kept, 90);
  const gone = line(fates.gone, 20);

  test('is the share of its words that may be lost, wherever they went', () => {
    // Of 20 words 10 are expected lost, and 90 are left.
    expect(riskOf([kept, gone], { 1: 500 })).toMatchObject({ rank: 2500, words: 10, sentence: 500 });
    expect(riskOf([gone, kept], { 0: 500 })).toMatchObject({ rank: 2500, words: 10 });
  });

  test('is greater where one removal is as well wrong as right than where ten hardly are', () => {
    const ten = Array.from({ length: 10 }, () => gone);
    const hardly = Object.fromEntries(ten.map((_, at) => [at + 1, 50]));

    const one = riskOf([kept, gone], { 1: 500 });
    const many = riskOf([kept, ...ten], hardly);

    expect(many.words).toBe(one.words);
    expect(many.rank).toBeLessThan(one.rank / 2);
  });

  test('says when more of its words may be lost than are left', () => {
    const half = (words: number) => {
      const all = surveyOf([line(fates.kept, words), gone]);
      return isMostlyLost(
        all,
        articleRisk(all, new Map([[1, 500]]), () => false),
      );
    };

    expect(half(10)).toBe(true);
    expect(half(11)).toBe(false);
    expect(
      isMostlyLost(
        surveyOf([]),
        articleRisk(surveyOf([]), new Map(), () => false),
      ),
    ).toBe(false);
  });

  test('is that of a lost sentence by each sentence that went', () => {
    expect(riskOf([kept, gone, gone], { 1: 500, 2: 500 }).sentence).toBe(750);
  });

  test('takes no label for a sentence', () => {
    expect(riskOf([kept, line(fates.gone, 3)], { 1: 900 })).toMatchObject({ rank: 0, words: 0, sentence: 0 });
  });

  test('is the least where lines went inside the text, the more the higher, but below every lost word', () => {
    const label = line(fates.gone, 2);
    expect(riskOf([kept, label, kept]).rank).toBe(1);
    expect(riskOf([kept, label, label, kept]).rank).toBe(2);
    expect(riskOf([kept, ...Array.from({ length: 20 }, () => label), kept]).rank).toBe(9);
  });

  test('counts nothing that an editor decided', () => {
    expect(riskOf([kept, gone, kept], { 1: 500 }, [1])).toEqual({
      rank: 0,
      sentence: 0,
      words: 0,
      furniture: 0,
    });
    expect(riskOf([{ ...kept, chance: 0 }], {}, []).furniture).toBe(1);
    expect(riskOf([{ ...kept, chance: 0 }], {}, [0]).furniture).toBe(0);
  });

  test('puts an article into the queue whose lead went between title and first paragraph', () => {
    const title = line(fates.title, 5);
    expect(riskOf([title, gone, kept]).rank).toBe(10);
    expect(riskOf([title, gone, kept], {}, [1]).rank).toBe(0);
    expect(riskOf([gone, title, kept]).rank).toBe(0);
    expect(riskOf([title, line(fates.gone, 20, { linked: 90 }), kept]).rank).toBe(0);
    expect(riskOf([title, line(fates.gone, 20, { rule: 'hidden' }), kept]).rank).toBe(0);
    expect(riskOf([title, kept, gone]).rank).toBe(0);
  });
});

describe('levels', () => {
  test('are sixteen, and each probability has the nearest', () => {
    expect(levels.length).toBe(16);
    expect([0, 1, 2, 5, 6, 46, 47, 999].map(levelOf)).toEqual([1, 1, 1, 3, 8, 30, 62, 875]);
    expect(levels.map(levelOf)).toEqual(levels);
  });
});
