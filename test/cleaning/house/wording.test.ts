import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saysEnough, wordingOf, wordsOf } from '../../../functions/cleaning/house/wording.ts';

test.each([
  ['Published April 5, 2017', 'published #'],
  ['PUBLISHED 12. März 2018', 'published #'],
  ['3 comments', '# comments'],
  ['1,204 comments', '# comments'],
  ['  Most   read\tin Harbour ', 'most read in harbour'],
  ['Cafe\u0301 of the day', 'caf\u00e9 of the day'],
  ['', ''],
])('%j reads %j', (text, wording) => {
  expect(wordingOf(text)).toBe(wording);
});

test.each([
  ['share', 1],
  ['chapter #', 1],
  ['#, #', 0],
  ['read more', 2],
  ['l\u2019heure des marées', 3],
  ['编辑推荐', 2],
])('%j has %i words', (wording, words) => {
  expect(wordsOf(wording)).toBe(words);
});

test('one word says too little, whatever numbers stand beside it', () => {
  expect(['Chapter 1', 'Day 2', 'Question 3', 'Share'].filter(line => saysEnough(wordingOf(line)))).toEqual(
    [],
  );
});

test('the wording of a wording is the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
      const wording = wordingOf(text);

      expect(wordingOf(wording)).toBe(wording);
    }),
  );
});
