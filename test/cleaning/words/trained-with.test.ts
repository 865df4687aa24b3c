/** Weights are worth something only with the words that they were trained with. */
import { expect, test } from 'vitest';
import * as text from '../../../functions/cleaning/scorers/text/weights.ts';
import { wordsDigest } from '../../../functions/cleaning/words/digest.ts';
import { stale } from './stale-weights.ts';

/** Each scorer whose features know of words, and its weights; the one for HTML looks at none. */
const scorers = [{ name: 'text', weights: text }];

test.each(scorers)(
  'the weights of the $name scorer are stale only where stale-weights.ts says so',
  ({ name, weights }) => {
    const { trainedWith } = weights;
    const now = wordsDigest();
    const names = new Set([...Object.keys(trainedWith), ...Object.keys(now)]);
    const changed = [...names].filter(key => trainedWith[key] !== now[key]);

    // Train them anew (see the script that their file names), or, where a pack only grew, note its language there.
    expect(changed).toEqual(stale[name] ?? []);
  },
);

test('a digest tells each language from the others', () => {
  const { classes, families, ...languages } = wordsDigest();

  expect(new Set(Object.values(languages)).size).toBe(Object.keys(languages).length);
  expect([classes, families]).toEqual([
    expect.stringMatching(/^[0-9a-f]{8}$/),
    expect.stringMatching(/^[0-9a-f]{8}$/),
  ]);
});
