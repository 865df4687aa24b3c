/** From bytes to characters, and from a file to its type: each way by itself, and what stands just on its other side. */
import { describe, expect, test } from 'vitest';
import type { CleanOptions } from '../../../functions/cleaning/cleaning.ts';
import { decode, typeOf } from '../../../functions/cleaning/readers/decode.ts';

const story = 'The lock keeper’s café\n\nHe oiled the gates before the barges came.\n';
const bytesOf = (...bytes: readonly number[]) => Uint8Array.from(bytes);
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const utf16 = (text: string, order: 'le' | 'be' = 'le') => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};
/** Characters up to U+00FF as one byte each. */
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const textOf = (source: string | Uint8Array, contentType?: string) =>
  decode(source, contentType === undefined ? {} : { contentType }).text;
const problemOf = (source: Uint8Array) => decode(source, {}).problem?.code;

describe('a byte-order mark', () => {
  test.each([
    ['UTF-8', joined(bytesOf(0xef, 0xbb, 0xbf), utf8(story))],
    ['UTF-16, the lower byte first', joined(bytesOf(0xff, 0xfe), utf16(story))],
    ['UTF-16, the higher byte first', joined(bytesOf(0xfe, 0xff), utf16(story, 'be'))],
  ])('says that it is %s, whatever else is declared, and is no character of the text', (_, bytes) => {
    expect(decode(bytes, { contentType: 'text/plain; charset=windows-1251' })).toEqual({
      text: story,
      lost: 0,
    });
  });

  test('before text that is decoded already is none of its characters, either', () => {
    expect(textOf(`\ufeff${story}`)).toBe(story);
    expect(textOf(story)).toBe(story);
  });

  test('that is not whole is none', () => {
    expect(textOf(latin('\u00ff\u00fdgate'), 'text/plain; charset=iso-8859-1')).toBe('ÿýgate');
    expect(textOf(latin('\u00fe\u00fegate'), 'text/plain; charset=iso-8859-1')).toBe('þþgate');
    expect(textOf(latin('\u00ef\u00bbgate'), 'text/plain; charset=iso-8859-1')).toBe('ï»gate');
  });
});

describe('UTF-16 without a mark', () => {
  test.each(['le', 'be'] as const)('shows in its zeros: %s', order => {
    expect(textOf(utf16(story, order))).toBe(story);
  });

  test('is looked for in eight bytes and more', () => {
    expect(textOf(utf16('gate'))).toBe('gate');
    expect(textOf(utf16('gat'))).not.toBe('gat');
  });

  test('has zeros in two of five pairs at the least', () => {
    const mixed = (zeros: number) => utf16('a'.repeat(zeros) + 'ж'.repeat(10 - zeros));

    expect(textOf(mixed(4))).toBe('aaaaжжжжжж');
    expect(textOf(mixed(3))).not.toContain('ж');
  });

  test('has next to none in the other bytes: zeros all over are no text', () => {
    expect(problemOf(bytesOf(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0))).toBe('binary');
  });
});

describe('without any mark', () => {
  test('bytes that are valid UTF-8 are that, whatever is declared', () => {
    expect(textOf(utf8(story), 'text/plain; charset=windows-1251')).toBe(story);
  });

  test.each([
    ['the content type', latin('caf\u00e9 \u00a420'), 'text/plain; charset="iso-8859-15"', 'café €20'],
    ['the page', latin('<meta charset=windows-1250><p>\u00e8lov\u00eck'), undefined, 'člověk'],
  ])('others are what %s declares', (_, bytes, contentType, expected) => {
    expect(textOf(bytes, contentType)).toContain(expected);
  });

  test('what the content type declares comes before what the page does', () => {
    const page = latin('<meta charset=windows-1250><p>\u00e8');

    expect(textOf(page, 'text/html; charset=windows-1252')).toContain('è');
    expect(textOf(page, 'text/html; charset=nothing-known')).toContain('č');
  });

  test('a page declares it in its first two thousand bytes', () => {
    const late = (length: number) => latin(`${' '.repeat(length)}<meta charset=windows-1250>\u00e8`);

    expect(textOf(late(2048 - 27))).toContain('č');
    expect(textOf(late(2048))).not.toContain('č');
  });

  test('UTF-8 that broke somewhere is UTF-8 with a hole, also where it is declared', () => {
    const broken = joined(utf8('Über die Brücke führt ein Weg zur Mühle'), bytesOf(0xff), utf8(' am Fluss'));

    for (const contentType of ['', 'text/plain; charset=utf-8'])
      expect(decode(broken, { contentType })).toEqual({
        text: 'Über die Brücke führt ein Weg zur Mühle\ufffd am Fluss',
        lost: 1,
      });
  });

  test('others are what they look like', () => {
    const bytes = latin(
      'Der M\u00fcller \u00f6ffnete das Tor f\u00fcr die B\u00e4che, wie er es jedes Jahr getan hatte.',
    );

    expect(textOf(bytes)).toBe('Der Müller öffnete das Tor für die Bäche, wie er es jedes Jahr getan hatte.');
  });
});

describe('no text', () => {
  test.each([
    '%PDF-1.7',
    'PK\u0003\u0004',
    '{\\rtf1',
    '\u00ff\u00d8\u00ff\u00e0',
    '\u0089PNG\r\n',
    'GIF89a',
    'Rar!\u001a',
    'ID3\u0003',
    'OggS\u0000',
  ])('is what begins like %j', start => {
    expect(problemOf(joined(latin(start), utf8(story)))).toBe('binary');
  });

  test('is what has more than three control characters, and more than one in a hundred', () => {
    const withControls = (controls: number, letters: number) =>
      utf8('a'.repeat(letters) + '\u0001'.repeat(controls));

    expect(problemOf(withControls(3, 10))).toBeUndefined();
    expect(problemOf(withControls(4, 10))).toBe('binary');
    expect(problemOf(withControls(4, 396))).toBeUndefined();
    expect(problemOf(withControls(4, 395))).toBe('binary');
  });

  test('is not what has those of text: tabs, line ends, form feeds, the end of an old file, the beginning of a charset', () => {
    expect(
      problemOf(bytesOf(...[7, 8, 9, 10, 11, 12, 13, 0x1a, 0x1b].flatMap(byte => [byte, byte]))),
    ).toBeUndefined();
    for (const byte of [6, 14, 0x19, 0x1c, 0x1f])
      expect(problemOf(bytesOf(byte, byte, byte, byte))).toBe('binary');
    expect(problemOf(utf8('    '))).toBeUndefined();
  });
});

describe('the type of a file', () => {
  const type = (options: CleanOptions, text = story) => typeOf(text, options);
  const page = '<!doctype html>\n<html><body><p>The gate</p></body></html>\n';

  test('is what is told', () => {
    expect(type({ type: 'markdown', name: 'a.html', contentType: 'text/html' }, page)).toBe('markdown');
  });

  test('is a page where it can be nothing else, whatever it is called', () => {
    expect(type({ name: 'a.txt', contentType: 'text/plain' }, page)).toBe('html');
    expect(type({ name: 'a.txt' }, '<div><p>One gate</p><p>Two gates</p></div>')).toBe('html');
    expect(type({ name: 'a.txt' }, '<html> is how pages begin')).toBe('text');
    expect(type({ name: 'a.txt' }, '<div><p>One gate alone</p></div>')).toBe('text');
    expect(type({ name: 'a.md' }, '<div><p>One</p><p>Two</p>\n\n# Gates\n\n</div>')).toBe('markdown');
  });

  test.each([
    ['a.txt', 'text'],
    ['a.text', 'text'],
    ['a.md', 'markdown'],
    ['a.markdown', 'markdown'],
    ['A.MKD', 'markdown'],
    ['a.htm', 'html'],
    ['a.xhtml', 'html'],
  ])('is what its name ends with: %s', (name, expected) => {
    expect(type({ name, contentType: expected === 'text' ? 'text/html' : 'text/plain' })).toBe(expected);
  });

  test.each([
    ['text/markdown', 'markdown'],
    ['text/x-markdown; charset=utf-8', 'markdown'],
    ['text/html', 'html'],
    ['application/xhtml+xml', 'html'],
    ['text/plain', 'text'],
  ])('is what its content type says, where the name says nothing: %s', (contentType, expected) => {
    expect(type({ name: 'a', contentType })).toBe(expected);
  });

  test('is what it begins with, where nothing says more', () => {
    expect(type({}, '<?xml version="1.0"?>\n<!-- a page -->\n<html>')).toBe('html');
    expect(type({}, '<html> is how pages begin')).toBe('html');
    expect(type({}, story)).toBe('text');
  });
});
