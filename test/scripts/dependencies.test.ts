import { expect, test } from 'vitest';
import { dependencies, isPermissive } from '../../scripts/dependencies.ts';

test('every package that runs has a licence that asks for no more than to be named', () => {
  const all = dependencies();

  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(({ licence }) => !isPermissive(licence))).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['(MIT AND BSD-3-Clause)', true],
  ['MIT AND GPL-3.0', false],
  ['AGPL-3.0', false],
  ['unknown', false],
])('%s is permissive: %s', (licence, expected) => {
  expect(isPermissive(licence)).toBe(expected);
});
