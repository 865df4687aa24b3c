import { expect, test } from 'vitest';
import { isAddressable, isFolder } from '../../functions/articles/address.ts';

test.each([
  ['news/a b %41 #1 ü.txt', true],
  ['.hidden/..a/b..', true],
  ['x'.repeat(1_024), true],
  ['', false],
  ['x'.repeat(1_025), false],
  [`${'ü'.repeat(512)}x`, false],
  ['what?.txt', false],
  ['a\u0007.txt', false],
  ['a\u007f.txt', false],
  ['./a.txt', false],
  ['a/../b.txt', false],
  ['a/.', false],
])('a key has one address, or can’t be an article: %j', (key, is) => {
  expect(isAddressable(key)).toBe(is);
});

test('a folder is an empty object whose key ends in a slash', () => {
  expect(isFolder({ key: 'news/', size: 0 })).toBe(true);
  expect(isFolder({ key: 'news/', size: 1 })).toBe(false);
  expect(isFolder({ key: 'news', size: 0 })).toBe(false);
});
