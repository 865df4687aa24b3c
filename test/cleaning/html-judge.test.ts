/** The judge of pages: its trees, and the choice that it makes of what to keep. */
import { describe, expect, test } from 'vitest';
import { BoostedTrees, type PackedTrees } from '../../functions/cleaning/scorers/boosted-trees.ts';
import { columnNames } from '../../functions/cleaning/scorers/html/judge.ts';
import { model } from '../../functions/cleaning/scorers/html/model.ts';
import { thresholdOf } from '../../functions/cleaning/scorers/html/threshold.ts';
import { packed } from '../../scripts/training/boosting.ts';

describe('boosted trees', () => {
  const chances = Array.from({ length: 33 }, (_, step) => 30 * step);
  const trees = [
    {
      splits: [
        [0, 10, -1, 1, 0],
        [1, -5, -2, -3, 60],
      ] as const,
      leaves: [-100, 20, 300],
    },
    { splits: [], leaves: [7] },
  ];
  const small: PackedTrees = packed(trees, ['words', 'links'], chances);

  test('add up the leaves that a row comes to', () => {
    const judge = new BoostedTrees(small, ['words', 'links']);

    expect(judge.score(Int16Array.of(10, 0), 0)).toBe(-93);
    expect(judge.score(Int16Array.of(0, 0, 11, -5), 2)).toBe(27);
    expect(judge.score(Int16Array.of(11, -4), 0)).toBe(307);
  });

  test('say by how much each column moved the score', () => {
    const moved = new Int32Array(2);

    new BoostedTrees(small, ['words', 'links']).explain(Int16Array.of(11, -5), 0, moved);

    expect([...moved]).toEqual([60, -40]);
  });

  test('turn scores into chances that rise with them, and never are sure', () => {
    const judge = new BoostedTrees(small, ['words', 'links']);

    expect([-9999, -800, 0, 25, 800].map(score => judge.chance(score))).toEqual([1, 1, 480, 495, 960]);
  });

  test('refuse columns that they were not trained with', () => {
    expect(() => new BoostedTrees(small, ['links', 'words'])).toThrow(/columns have changed/);
  });
});

describe('the model that is shipped', () => {
  test('fits the columns, is small, and rises', () => {
    expect(model.columns).toEqual(columnNames);
    // Twice the trees at half the rate: .9401 instead of .9382 on sites that they had not seen, for 25 kB of the bundle.
    expect(model.trees.length).toBeLessThan(56_000);
    expect(model.chances).toHaveLength(33);
    expect([...model.chances].sort((a, b) => a - b)).toEqual(model.chances);
    expect(model.chances.every(Number.isInteger)).toBe(true);
  });
});

describe('the threshold of a page', () => {
  test('is even where the page is sure of its article', () => {
    expect(thresholdOf([950, 990, 20, 10], [80, 90, 5, 5])).toBe(500);
  });

  test('is low where all chances are poor: better a doubtful article than none', () => {
    expect(thresholdOf([300, 280, 20, 10], [80, 90, 30, 30])).toBe(280);
  });

  test('leaves a page empty that has nothing to expect', () => {
    expect(thresholdOf([30, 20, 10], [4, 4, 4])).toBeGreaterThan(1000);
  });
});
