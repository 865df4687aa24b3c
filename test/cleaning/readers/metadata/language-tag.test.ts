import { expect, test } from 'vitest';
import { languageIn, languageTag } from '../../../../functions/cleaning/readers/metadata/language-tag.ts';

test.each([
  ['de', 'de'],
  ['DE-at', 'de-AT'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['es-419', 'es-419'],
  ['sl-rozaj-biske', 'sl-rozaj-biske'],
  ['de-CH-1901', 'de-CH-1901'],
  ['en-US-u-ca-Gregory', 'en-US-u-ca-gregory'],
  ['en-x-Quay', 'en-x-quay'],
])('%s is written %s', (text, tag) => {
  expect(languageTag(text)).toBe(tag);
});

test.each(['', 'e', 'english', 'en_US', 'en-', 'x-default', 'und', 'en"', '../en', 'C', 'en\r\nX: y'])(
  '%j is no tag',
  text => {
    expect(languageTag(text)).toBeUndefined();
  },
);

test.each([
  ['de_AT', 'de-AT'],
  ['de_AT.UTF-8', 'de-AT'],
  ['en-US, de', 'en-US'],
  ['English', undefined],
])('where a source says %s, %s is meant', (text, tag) => {
  expect(languageIn(text)).toBe(tag);
});
