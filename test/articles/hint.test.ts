import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hintBody, keysIn, NotAHint } from '../../functions/articles/keys/hint.ts';

const s3Event = (...keys: string[]) =>
  JSON.stringify({ Records: keys.map(key => ({ eventName: 'ObjectCreated:Put', s3: { object: { key } } })) });

describe('the keys in a message', () => {
  test('are decoded once: plus is a space, percent signs are bytes', () => {
    const body = s3Event('reports/last+year+%2B+next+%2850%25%29+%C3%A9.txt', 'drafts/100%2520true.txt');

    expect(keysIn(body)).toEqual(['reports/last year + next (50%) é.txt', 'drafts/100%20true.txt']);
  });

  test('are none in the message that S3 sends when notifications are set up', () => {
    expect(keysIn(JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'b' }))).toEqual([]);
  });

  test.each([
    '',
    'hello',
    'null',
    '[]',
    '{}',
    '{"Records":1}',
    '{"Records":[{}]}',
    '{"Records":[null]}',
    s3Event('a%ZZ'),
    s3Event(''),
  ])('a message that is no hint says so: %s', body => {
    expect(() => keysIn(body)).toThrow(NotAHint);
  });

  test('of our own hints are the keys that were hinted at, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), key => {
        expect(keysIn(hintBody(key))).toEqual([key]);
      }),
    );
  });
});
