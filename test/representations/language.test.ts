import { expect, test } from 'vitest';
import { directionOf, languageTag } from '../../functions/representations/language.ts';

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['AR-eg', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['zh-Hant-TW', 'ltr'],
  [undefined, undefined],
  ['', undefined],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test.each(['e', 'en_US', 'en"', 'en\r\nX: y', '../en', 'x'.repeat(40), '-', 'en-'])(
  '%j is no tag',
  language => {
    expect(languageTag(language)).toBeUndefined();
  },
);
