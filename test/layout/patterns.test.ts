/** Whether some input makes a pattern look at the same characters again and again (CWE-1333), by the library scslre. */
import { analyse, type Report } from 'scslre';
import { expect, test } from 'vitest';
import { patternsIn } from './patterns.ts';

/** What is said of a pattern that may take the square of its input’s length, by source: what keeps that input short. */
const bounded: Readonly<Record<string, string>> = {
  '(?:\\.\\.|…)\\P{L}*$': 'looks at the last six characters of a line',
  '[.。．।۔]\\P{L}*$': 'looks at the last six characters of a line',
  '[.。।．｡]\\P{L}*$': 'looks at the last four characters of a line',
  '[?？؟]\\P{L}*$': 'looks at the last four characters of a line',
  '[.。।۔]\\P{L}*$': 'headlines have at most 220 characters',
  '(?:\\.\\.\\.|…)\\P{L}*$': 'headlines have at most 220 characters',
  '^[‹«<←⟵◀◄] ?\\p{Lu}.* ?[|/·•–—] ?.*[›»>→⟶▶►]$': 'lines with two headlines have at most 480 characters',
  '\\B(?=(\\d{3})+$)': 'digits of one number',
};

/** Whole rooms whose every input is short; checked by what they call their limits. */
const shortInputs: Readonly<Record<string, string>> = {
  'functions/cleaning/readers/metadata/byline/byline.ts': 'lines have at most 400 characters',
  'functions/cleaning/readers/metadata/names.ts': 'stated texts have at most 1,000 characters',
  'functions/cleaning/readers/metadata/language-tag.ts': 'stated texts have at most 1,000 characters',
  'functions/cleaning/readers/metadata/sources/page-titles.ts': 'stated texts have at most 1,000 characters',
  'functions/cleaning/readers/metadata/sources/front-matter.ts': 'headers have at most 1,000 characters',
};

/** @returns what is slow about a pattern, and on a repetition of which character */
const slownessOf = (source: string, flags: string): readonly string[] =>
  analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.map(
    ({ type, exponential, character }: Report) =>
      `${exponential ? 'exponential' : 'of the square'} (${type}) on ${JSON.stringify(character.pick)} again and again`,
  );

const patterns = [
  ...new Map(
    ['functions', 'lib', 'bin']
      .flatMap(patternsIn)
      .map(pattern => [`/${pattern.source}/${pattern.flags}`, pattern]),
  ).values(),
];
const slow = patterns.filter(({ source, flags }) => slownessOf(source, flags).length > 0);

test('no pattern takes more than its input’s length, but where the input is short', () => {
  const unexpected = slow.filter(({ file, source }) => !(source in bounded) && !(file in shortInputs));

  expect(
    unexpected.map(({ file, source, flags }) => ({ file, source, slow: slownessOf(source, flags) })),
  ).toEqual([]);
});

test('every exception is a slow pattern of ours', () => {
  const sources = new Set(slow.map(({ source }) => source));
  const files = new Set(slow.map(({ file }) => file));

  expect([
    ...Object.keys(bounded).filter(source => !sources.has(source)),
    ...Object.keys(shortInputs).filter(file => !files.has(file)),
  ]).toEqual([]);
});

test.each([
  ['(?:a+)+$', 'exponential'],
  ['\\s+$', 'of the square'],
  ['a*b?a*c', 'of the square'],
])('a pattern that is slow is found: %s', (source, word) => {
  expect(slownessOf(source, '')).toContainEqual(expect.stringContaining(word));
});
