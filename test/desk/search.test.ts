import { expect, test } from 'vitest';
import { searchFor } from '../../functions/desk/search.ts';

test.each([
  ['fahre', 'harbour/fähre & co.txt', true],
  ['FÄHRE', 'harbour/fa\u0308hre.txt', true],
  ['strasse', 'Die Straße am Hafen', true],
  ['ferry winter', 'The Ferry Keeps Its Winter Berth', true],
  ['winter ferry', 'The Ferry Keeps Its Winter Berth', true],
  ['erry ber', 'The Ferry Keeps Its Winter Berth', true],
  ['ferry summer', 'The Ferry Keeps Its Winter Berth', false],
  ['ﬁsh', 'fish.txt', true],
  ['', 'anything', true],
])('“%s” in “%s”: %s', (search, text, found) => {
  expect(searchFor(search)(text)).toBe(found);
});
