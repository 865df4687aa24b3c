import { expect, test } from 'vitest';
import { houseFrom, houseText, NoHouse } from '../../functions/articles/house/house-file.ts';
import type { HouseRule } from '../../functions/cleaning/cleaning.ts';

const rule: HouseRule = {
  lines: ['write to the harbour desk'],
  where: ['below'],
  prefix: 'news/',
  files: 214,
  of: 230,
  by: 'ana',
  at: '2026-03-02T09:00:00.000Z',
};
const fileOf = (...rules: unknown[]): string => JSON.stringify({ house: 1, rules });

test('rules come back as they were written down', () => {
  const house = { rules: [rule, { ...rule, lines: ['home', 'news'], evenTitle: true as const }] };

  expect(houseFrom(houseText(house))).toEqual(house);
});

test.each<[string, string, RegExp]>([
  ['no JSON', 'house rules', /It is not JSON/],
  ['another file', '{"name":"faircopy"}', /house/],
  ['another form of this file', JSON.stringify({ house: 2, rules: [] }), /house/],
  ['one word', fileOf({ ...rule, lines: ['share'] }), /rules\.0.*two words/],
  ['one word and numbers', fileOf({ ...rule, lines: ['chapter #'] }), /two words/],
  ['capitals', fileOf({ ...rule, lines: ['Write to us'] }), /rules\.0\.lines\.0.*small letters/],
  ['numbers that are not masked', fileOf({ ...rule, lines: ['3 comments so far'] }), /# for each number/],
  ['a place that there is not', fileOf({ ...rule, where: ['left'] }), /rules\.0\.where\.0/],
  ['nobody', fileOf({ ...rule, by: '' }), /rules\.0\.by/],
  ['no time', fileOf({ ...rule, at: 'yesterday' }), /rules\.0\.at/],
  ['a word that nobody knows', fileOf({ ...rule, wehre: ['below'] }), /wehre/],
])('%s is refused, and the message says where it is wrong', (_, text, message) => {
  expect(() => houseFrom(text)).toThrow(NoHouse);
  expect(() => houseFrom(text)).toThrow(message);
});
