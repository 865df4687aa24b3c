import { expect, test } from 'vitest';
import { expiryFrom, isForgotten, isOldNews } from '../../functions/articles/tombstone.ts';

const monday = Date.parse('2026-03-02T06:00:00.123Z');

test('a tombstone is remembered for thirty days, in whole seconds and not one less', () => {
  const expires = expiryFrom(monday);

  expect(new Date(expires * 1000).toISOString()).toBe('2026-04-01T06:00:01.000Z');
  expect(isForgotten({ expires }, expires * 1000 - 1)).toBe(false);
  expect(isForgotten({ expires }, expires * 1000)).toBe(true);
});

test('what is no tombstone is never forgotten', () => {
  expect(isForgotten({}, Number.MAX_SAFE_INTEGER)).toBe(false);
});

test('what an editor took down is old news to mirrors after thirty days, to the millisecond', () => {
  const changedAt = new Date(monday).toISOString();
  const thirtyDays = 30 * 24 * 60 * 60 * 1000;

  expect(isOldNews(changedAt, monday + thirtyDays - 1)).toBe(false);
  expect(isOldNews(changedAt, monday + thirtyDays)).toBe(true);
});
