import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clean } from '../../functions/cleaning/clean.ts';
import { cleaner, outputs } from '../../functions/cleaning/version.ts';
import { changedIn, digestOf, type Outputs, outputsOf } from './outputs.ts';

const said: Outputs = JSON.parse(readFileSync(new URL('outputs.json', import.meta.url), 'utf8'));

test('articles come out as this version of the cleaner makes them, or it is another version: run npm run cleaner', () => {
  const now = outputsOf(clean);

  expect(changedIn(said.articles, now), 'come out otherwise; npm run cleaner raises the version').toEqual([]);
  expect(cleaner, 'npm run cleaner writes the version down').toBe(said.cleaner);
  expect(outputs, 'npm run cleaner writes down the digest').toBe(digestOf(now));
  expect(now, 'articles were added or taken away; npm run cleaner writes them down').toEqual(said.articles);
});

test('an article that is new, or has another source, says nothing of the cleaner', () => {
  const before = { a: '11111111 aaaaaaaa', b: '22222222 bbbbbbbb', c: '33333333 cccccccc' };

  const now = { a: '11111111 aaaaaaab', b: '22222223 bbbbbbbc', c: '33333333 cccccccc', d: '4 d' };

  expect(changedIn(before, now)).toEqual(['a']);
});
