import { expect, test } from 'vitest';
import { judgedInFiveMinutes, overArchive } from '../cleaning/house/over-archive.ts';

/** Five sites, a redesign half-way, and what authors repeat: a series, a refrain, introductions, sub-headings, corrections. */
test('in an archive of 2,000 files, one list of proposals takes five minutes, leaves none of the furniture and loses nothing of the authors’', () => {
  const { shown, leftBefore, left, lost } = overArchive(2_000, 7);

  expect(leftBefore).toBeGreaterThan(2_000);
  expect(left).toEqual([]);
  expect(lost).toEqual([]);
  expect(shown.length).toBeLessThanOrEqual(judgedInFiveMinutes);
});
