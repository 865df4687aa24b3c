import { expect, test } from 'vitest';
import { titleEnded } from '../../../../functions/cleaning/readers/html/html-title.ts';

test('a title that nobody closed ends where the page goes on', () => {
  expect(titleEnded('<title>The weir<meta charset="utf-8"><p>Mended.')).toBe(
    '<title>The weir</title><meta charset="utf-8"><p>Mended.',
  );
});

test('also where a later title’s end would close it', () => {
  const page = `<title>The weir<body><p>${'Mended. '.repeat(200)}</p><svg><title>Fish</title></svg>`;

  expect(titleEnded(page)).toBe(page.replace('<body>', '</title><body>'));
});

test.each([
  '<title>The weir</title><p>Mended.',
  '<title>How to use <p> and <div></title><p>Well.',
  '<p>No title.',
  '<title>Nothing follows',
])('%s stays as it is', page => {
  expect(titleEnded(page)).toBe(page);
});
