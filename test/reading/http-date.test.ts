import fc from 'fast-check';
import { expect, test } from 'vitest';
import { httpDate } from '../../functions/reading/http/http-date.ts';

const now = Date.parse('2026-03-02T06:00:00Z');
const example = Date.parse('1994-11-06T08:49:37Z');

test.each([
  ['Sun, 06 Nov 1994 08:49:37 GMT', example],
  ['Sunday, 06-Nov-94 08:49:37 GMT', example],
  ['Sun Nov  6 08:49:37 1994', example],
  ['Sat Nov 26 08:49:37 1994', Date.parse('1994-11-26T08:49:37Z')],
  ['Sunday, 01-Mar-76 00:00:00 GMT', Date.parse('2076-03-01T00:00:00Z')],
  ['Monday, 01-Mar-77 00:00:00 GMT', Date.parse('1977-03-01T00:00:00Z')],
  ['Sat, 31 Dec 2016 23:59:60 GMT', Date.parse('2016-12-31T23:59:59Z')],
  ['Mon, 01 Jan 0001 00:00:00 GMT', Date.parse('0001-01-01T00:00:00Z')],
])('%s is a date', (text, date) => {
  expect(httpDate(text, now)).toBe(date);
});

test.each([
  '2994-11-06T08:49:37Z',
  '2994',
  '99999999999999',
  'Sun, 06 Nov 1994 08:49:37',
  'Sun, 06 Nov 1994 08:49:37 UTC',
  'Sun, 06 Nov 1994 08:49:37 +0000',
  'sun, 06 nov 1994 08:49:37 GMT',
  'Sun, 6 Nov 1994 08:49:37 GMT',
  'Sun, 31 Feb 1994 08:49:37 GMT',
  'Sun, 06 Nov 1994 25:00:00 GMT',
  'Sun, 06 Nov 1994 08:49:61 GMT',
  'Sun, 00 Nov 1994 08:49:37 GMT',
  '',
])('%s is none', text => {
  expect(httpDate(text, now)).toBeUndefined();
});

test('whatever JavaScript writes as a UTC string is read back', () => {
  const written = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(written, date => {
      expect(httpDate(date.toUTCString(), now)).toBe(Math.floor(date.getTime() / 1000) * 1000);
    }),
  );
});
