/** Names of lines are stored with every decision: were one of them another tomorrow, the decision would lose its line. */
import { expect, test } from 'vitest';
import type { Embed, Picture } from '../../../functions/cleaning/cleaning.ts';
import { hashOf, lineHash, lineIds, namedBy } from '../../../functions/cleaning/result/line-ids.ts';

// By `printf 'The ferry stays' | sha256sum`.
const ferry = '63dbd9cc5442615f';
// By `printf 'Café' | sha256sum`, composed.
const cafe = '73473dcc12b76308';

test('the hash of a line is the beginning of SHA-256 over its words', () => {
  expect(lineHash('The ferry stays')).toBe(ferry);
  expect(lineHash('Café')).toBe(cafe);
});

test('white space, and how accents are written, changes nothing; case does', () => {
  expect(lineHash('  The\tferry \u00a0 stays\u2028')).toBe(ferry);
  expect(lineHash('Cafe\u0301')).toBe(cafe);
  expect(lineHash('the ferry stays')).not.toBe(ferry);
});

test('each copy of a line has its number, and blank lines have no name', () => {
  expect(lineIds(['The ferry stays', '', 'Café', 'The  ferry stays', ' \t', 'The ferry stays'])).toEqual([
    `${ferry}~1`,
    undefined,
    `${cafe}~1`,
    `${ferry}~2`,
    undefined,
    `${ferry}~3`,
  ]);
});

test('the hash is what stands before the number', () => {
  expect(hashOf(`${ferry}~12`)).toBe(ferry);
});

test('a picture is known by its address without query and part, an embed by its whole address', () => {
  const picture = { address: 'https://quay.example/a.jpg?width=640#top' } as Picture;
  const embed = { address: 'https://quay.example/watch?v=4711' } as Embed;

  expect(namedBy({ text: 'A ferry' })).toBe('A ferry');
  expect(namedBy({ text: 'A ferry', picture })).toBe('https://quay.example/a.jpg A ferry');
  expect(namedBy({ text: 'A ferry', embed })).toBe('https://quay.example/watch?v=4711 A ferry');
});
