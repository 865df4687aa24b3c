/** The parts of training that can be wrong without a figure telling: curves, packed trees, pages written down in Markdown. */
import { describe, expect, test } from 'vitest';
import { curvePoints } from '../../functions/cleaning/scorers/text/curve.ts';
import { readForest, sumsOf } from '../../functions/cleaning/scorers/trees.ts';
import { packedForest, risingCurve } from '../../scripts/training/boosted-rows.ts';
import { markdownOf } from '../../scripts/training/markdown-dumps.ts';

describe('a curve of what was counted', () => {
  const rows = (score: number, trues: number, falses: number): [number, number][] => [
    ...new Array<[number, number]>(trues).fill([score, 1]),
    ...new Array<[number, number]>(falses).fill([score, 0]),
  ];
  const middle = (curvePoints - 1) / 2;

  test('has each score’s share, and at scores that no row has that of the nearest before', () => {
    const curve = risingCurve([...rows(-1024, 9, 1), ...rows(1024, 1, 9)], 1000, 1, 999, 'falls');

    expect(curve).toHaveLength(curvePoints);
    expect([curve[0], curve[middle - 8], curve[middle], curve[middle + 8], curve.at(-1)]).toEqual([
      900, 900, 100, 100, 100,
    ]);
  });

  test('makes one of neighbours that go the wrong way', () => {
    const counted = [...rows(-128, 5, 5), ...rows(0, 6, 4), ...rows(128, 1, 9)];

    expect(risingCurve(counted, 1000, 1, 999, 'falls').slice(middle - 1, middle + 2)).toEqual([
      550, 550, 100,
    ]);
  });

  test('rises where it is asked to, and stays within its bounds', () => {
    const curve = risingCurve([...rows(-1024, 0, 10), ...rows(1024, 10, 0)], 1000, 1, 999, 'rises');

    expect([curve[0], curve.at(-1)]).toEqual([1, 999]);
  });
});

test('packed trees are read as they were fitted', () => {
  const trees = [
    {
      splits: [
        [0, 5, 1, -1, 0],
        [1, -1, -2, -3, 7],
      ] as const,
      leaves: [30, 10, 20],
    },
    { splits: [], leaves: [-4] },
  ];
  const forest = readForest(packedForest(trees), column => column);

  expect([...sumsOf(forest, Int16Array.of(6, 0, 5, -1, 5, 0), 3, 0, 2)]).toEqual([26, 6, 16]);
});

test('a page in Markdown has its headings, items and links, and nothing that is not seen', () => {
  const page = `<html><head><title>No</title></head><body><ul><li><a href="/a">Tides</a></li><li><a href="/b">Ferries</a></li></ul>
    <script>no()</script><h2>Bell &amp; key</h2><p>She keeps <em>the key</em> of the <a href="/c">engine room</a>.</p></body></html>`;

  expect(markdownOf(page)).toBe(
    [
      '- [Tides](https://example.org/)\n- [Ferries](https://example.org/)',
      '## Bell & key',
      'She keeps the key of the [engine room](https://example.org/) .',
    ].join('\n\n'),
  );
});
