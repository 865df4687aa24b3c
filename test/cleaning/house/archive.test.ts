import { expect, test } from 'vitest';
import { archive } from './archive.ts';
import { judgedInFiveMinutes, overArchive } from './over-archive.ts';

/** All two thousand files of it: test/fuzz/archive.test.ts. */
test('one list of proposals takes five minutes, leaves none of the furniture and loses nothing of the authors’', () => {
  const { shown, leftBefore, left, lost } = overArchive(200, 7);

  expect(leftBefore).toBeGreaterThan(200);
  expect(left).toEqual([]);
  expect(lost).toEqual([]);
  expect(shown.length).toBeLessThanOrEqual(judgedInFiveMinutes);
});

test('the same seed gives the same archive', () => {
  expect(archive(20, 7)).toEqual(archive(20, 7));
  expect(archive(20, 8)).not.toEqual(archive(20, 7));
});
