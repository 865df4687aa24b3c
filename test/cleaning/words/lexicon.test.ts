/** What the lexicon is built from holds what it promises: sizes have no silent ceiling. */
import { describe, expect, test } from 'vitest';
import * as classes from '../../../functions/cleaning/words/classes.ts';
import { packs } from '../../../functions/cleaning/words/packs.ts';

test('each class has a bit of its own, and there are no more than a number has', () => {
  const bits = Object.values(classes);
  expect(bits.every(bit => (bit & (bit - 1)) === 0 && bit !== 0)).toBe(true);
  expect(new Set(bits).size).toBe(bits.length);
  expect(bits.length).toBeLessThanOrEqual(32);
});

test('no language has two packs', () => {
  expect(new Set(packs.map(({ language }) => language)).size).toBe(packs.length);
});

describe('scripts', () => {
  test('belong to one language each', () => {
    const owners = new Map<string, string[]>();
    for (const { language, script = '' } of packs)
      for (let at = 0; at < script.length; at += 2)
        for (let unit = script.charCodeAt(at); unit <= script.charCodeAt(at + 1); unit++) {
          const char = String.fromCharCode(unit);
          owners.set(char, [...(owners.get(char) ?? []), language]);
        }
    expect([...owners].filter(([, languages]) => languages.length > 1)).toEqual([]);
  });

  test('are written as ranges by their ends', () => {
    expect(packs.filter(({ script = '' }) => script.length % 2 === 1)).toEqual([]);
  });
});
