/** At what chances a kept line is said to be furniture. */
import { describe, expect, test } from 'vitest';
import * as kinds from '../../../../functions/cleaning/characters/kinds.ts';
import type { SourceType } from '../../../../functions/cleaning/cleaning.ts';
import { fates } from '../../../../functions/cleaning/result/fates.ts';
import { furnitureLeft } from '../../../../functions/cleaning/result/risk/left-furniture.ts';
import type { SurveyedLine } from '../../../../functions/cleaning/result/survey.ts';

/** A label that is kept at place 7. */
const label = (chance: number, traits: Partial<SurveyedLine['traits']> = {}, fate: number = fates.kept) =>
  ({
    place: 7,
    traits: { words: 2, last: kinds.lower, stops: 0, ...traits },
    fate,
    chance,
  }) as SurveyedLine;

const furnitureOf = (line: SurveyedLine, type: SourceType = 'text') =>
  furnitureLeft({ type, lines: [line], first: 0, last: 0 }).get(7);

describe('of a kept line', () => {
  test.each(['text', 'markdown'] as const)('in %s the rest of its chance is said, in levels', type => {
    expect(furnitureOf(label(0), type)).toBe(875);
    expect(furnitureOf(label(380), type)).toBe(625);
    expect(furnitureOf(label(499), type)).toBe(500);
    expect(furnitureOf(label(500), type)).toBeUndefined();
  });

  test('of pages only the least chances tell anything', () => {
    expect(furnitureOf(label(0), 'html')).toBe(625);
    expect(furnitureOf(label(300), 'html')).toBe(625);
    expect(furnitureOf(label(301), 'html')).toBeUndefined();
  });
});

test('nothing is said where nobody has judged, of the title, and of what is gone', () => {
  expect(furnitureOf(label(-1))).toBeUndefined();
  expect(furnitureOf(label(100, {}, fates.title))).toBeUndefined();
  expect(furnitureOf(label(100, {}, fates.gone))).toBeUndefined();
});

test('four words that end like a sentence, or hold one, are prose', () => {
  expect(furnitureOf(label(100, { words: 4, last: kinds.stop }))).toBeUndefined();
  expect(furnitureOf(label(100, { words: 4, stops: 1 }))).toBeUndefined();
  expect(furnitureOf(label(100, { words: 4 }))).toBe(875);
  expect(furnitureOf(label(100, { words: 3, last: kinds.stop, stops: 1 }))).toBe(875);
});
