import { expect, test } from 'vitest';
import { isAddressable, isNoUpload } from '../../functions/articles/keys/address.ts';

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

test('a folder is an empty object whose key ends in a slash, and no upload', () => {
  expect(isNoUpload({ key: 'news/', size: 0 })).toBe(true);
  expect(isNoUpload({ key: 'news/', size: 1 })).toBe(false);
  expect(isNoUpload({ key: 'news', size: 0 })).toBe(false);
});

test.each([
  'story.txt~',
  '.story.txt.swp',
  'story.txt.tmp',
  'story.txt.part',
  '~$story.docx',
  '.~lock.story.odt#',
  '._story.txt',
  '.DS_Store',
])('what a program put down for itself is no upload, in whatever folder: %s', name => {
  expect(isNoUpload({ key: name, size: 9 })).toBe(true);
  expect(isNoUpload({ key: `news/${name}`, size: 9 })).toBe(true);
  expect(isNoUpload({ key: `${name}/story.txt`, size: 9 })).toBe(false);
});

test.each(['.well-known/a.txt', '.hidden.txt', 'parts.txt', 'template.txt', 'a~b.txt'])(
  'a name that only looks like that is one: %s',
  key => {
    expect(isNoUpload({ key, size: 9 })).toBe(false);
  },
);
