/** Whether some input makes a pattern look at the same characters again and again (CWE-1333), by the tool recheck. */
import { expect, test } from 'vitest';
import { patternsIn } from './patterns.ts';

// Its other backends are programs of their own.
process.env.RECHECK_BACKEND = 'pure';
const { check } = await import('recheck');

/** Patterns that would, were their inputs not short; by source, with what keeps them short. */
const bounded: Readonly<Record<string, string>> = {
  '[.。।．｡]\\P{L}*$': 'looks at the last four characters of a line',
  '[?？؟]\\P{L}*$': 'looks at the last four characters of a line',
  '[.。।]\\P{L}*$': 'headlines have at most 220 characters',
  '(?:\\.\\.\\.|…)\\P{L}*$': 'headlines have at most 220 characters',
  '(?:-->|\\/\\/\\s*\\]\\]>|\\/\\*.{0,40}?\\*\\/|\\]\\]>)\\s*;?$':
    'looks at the last 60 characters of a script',
  '\\s+(?:[-|–—•·:»«/]|::|\\|\\|)\\s+|\\s*[|｜_]\\s*|：': 'white space in titles is collapsed before',
  '^(?:[«‹←⟵<] ?)?\\p{Lu}\\p{L}+[^:：]{0,12}[:：] .+ [|/·•–—] \\p{Lu}\\p{L}+[^:：]{0,12}[:：] .+$':
    'lines with two headlines have at most 480 characters',
  '^[‹«<←⟵◀◄] ?\\p{Lu}.* ?[|/·•–—] ?.*[›»>→⟶▶►]$': 'lines with two headlines have at most 480 characters',
  ' [|–—·»-] [^|–—·»]{2,40}$': 'at most 40 characters behind each dash',
  '^(?:copyright |版权所有 )?(?:©|\\(c\\)|copyright)(?: \\P{L}*(?:19|20)\\d\\d|.{1,60}(?:19|20)\\d\\d\\P{L}*$)':
    'copyright lines have at most 240 characters',
  '\\B(?=(\\d{3})+$)': 'digits of one number',
  '[\\w.+-]{1,40}@[\\w-]{1,40}\\.[\\w.-]{2,40}$': 'such lines have at most 120 characters',
};

/**
 * Ends a search by what it has done and not by the clock, which would call a pattern unknown on a busy machine: so many
 * characters read, so many states built. Ten times fewer than the tool's own, of strings ten times shorter: what grows with
 * the square of a string's length still goes far beyond.
 */
const effort = {
  timeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  attackTimeout: null,
  maxAttackStringSize: 30_000,
  attackLimit: 15_000_000,
  maxNFASize: 1_000,
  randomSeed: 0,
};

const patterns = [
  ...new Map(
    ['functions', 'lib', 'bin']
      .flatMap(patternsIn)
      .filter(({ source }) => !(source in bounded))
      .map(pattern => [`/${pattern.source}/${pattern.flags}`, pattern]),
  ).values(),
];

test.each(patterns)('$file: $source', async ({ source, flags }) => {
  const found = await check(source, flags, effort);

  expect(found, JSON.stringify(found)).toMatchObject({ status: 'safe' });
});

test.each([
  ['(?:a+)+$', 'exponential'],
  ['\\s+$', 'of the square'],
])('a pattern that is slow is found: %s', async source => {
  expect(await check(source, '', effort)).toMatchObject({ status: 'vulnerable' });
});

test('every exception is a pattern of ours', () => {
  const sources = new Set(['functions', 'lib', 'bin'].flatMap(patternsIn).map(({ source }) => source));

  expect(Object.keys(bounded).filter(source => !sources.has(source))).toEqual([]);
});
