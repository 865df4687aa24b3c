/** What the trees of the second look are told of the first one. */
import { expect, test } from 'vitest';
import { columnNames, reach, width } from '../../../functions/cleaning/scorers/text/columns.ts';
import { measureFirstLook, rowOf } from '../../../functions/cleaning/scorers/text/measure.ts';

/** Below 0 speaks for the article: a menu of two lines, an article of three with a doubtful one inside, a footer. */
const scores = Int32Array.of(3000, 3000, -4000, 200, -4000, 3000);

function measured() {
  const count = scores.length;
  const rows = new Int16Array((count + 2 * reach) * width);
  for (let line = 0; line < count; line++) rows[rowOf(line) + columnNames.indexOf('length')] = 100;
  measureFirstLook({ rows, count, prose: new Int32Array(count) }, scores);
  return (line: number, name: string) => rows[rowOf(line) + columnNames.indexOf(name)];
}

test('each line knows its own score, its neighbours’ and where the stretch lies that speaks for itself most', () => {
  const at = measured();

  expect([0, 1, 2, 3, 4, 5].map(line => at(line, 'said'))).toEqual([...scores]);
  expect(at(3, 'said±1')).toBe(-2600);
  expect([0, 1, 2, 3, 4, 5].map(line => at(line, 'fromStretch'))).toEqual([-2, -1, 0, 0, 0, 1]);
  expect([1, 2, 4].map(line => at(line, 'inStretch'))).toEqual([-1, 0, 170]);
});

test('all lines know how the page came out: how much is likely the article’s, in how many pieces, and how much is doubtful', () => {
  const at = measured();

  expect(at(0, 'likelyLines')).toBe(85);
  expect(at(5, 'likelyRuns')).toBe(2);
  expect(at(5, 'doubtful')).toBe(42);
});
