import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fairCopyOf } from '../../../functions/articles/fair-copy.ts';
import { decodeWindows1252 } from '../../../functions/cleaning/characters/charsets.ts';
import { meantBy, printable } from '../../../functions/cleaning/characters/printable.ts';
import { charOf } from '../../../functions/cleaning/characters/windows-1252.ts';
import { clean } from '../../../functions/cleaning/clean.ts';

const codes = Array.from({ length: 0x11_0000 }, (_, code) => code);
const isHalf = (code: number) => code >= 0xd800 && code < 0xe000;

test('exactly what no page, feed or JSON may carry is taken out', () => {
  const isBanned = (code: number) =>
    (code < 0x20 && ![9, 10, 13].includes(code)) ||
    (code >= 0x7f && code < 0xa0) ||
    isHalf(code) ||
    (code >= 0xfdd0 && code <= 0xfdef) ||
    (code & 0xfffe) === 0xfffe;

  const changed = codes.filter(
    code => printable(`a${String.fromCodePoint(code)}b`) !== `a${String.fromCodePoint(code)}b`,
  );

  expect(changed).toEqual(codes.filter(isBanned));
});

test('a control character that was a quote is that quote again; any other leaves a mark', () => {
  expect(printable('\u0093Ahoy\u0094 \u0080 5\u0081\u0000 \ud800!')).toBe('“Ahoy” € 5\ufffd\ufffd \ufffd!');
});

test('offsets into a text stay right', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(printable(text)).toHaveLength(text.length);
      expect(printable(printable(text))).toBe(printable(text));
      expect(printable(text).isWellFormed()).toBe(true);
    }),
  );
});

test('the small table of windows-1252 says what the large one says', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);

  expect([...bytes].map(charOf).join('')).toBe(decodeWindows1252(bytes));
  expect(meantBy('\u0092')).toBe('’');
  expect(meantBy('\u0081')).toBeUndefined();
});

test('nothing that a source holds brings such a character into a fair copy', () => {
  const piece = fc.oneof(
    fc.constantFrom('A ferry left. ', '\n\n', '# ', '`', '&#1;', '&#150;', '<p>'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom('text', 'markdown', 'html'), (pieces, type) => {
      const copy = fairCopyOf(clean(pieces.join(''), { type: type as 'text' }));

      const texts = [
        copy.title,
        ...Object.values(copy.metadata).flat(),
        ...copy.blocks.map(block => block.text),
      ];
      for (const text of texts) expect(text).toBe(printable(text));
    }),
  );
});
