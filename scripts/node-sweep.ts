/**
 * What cleaning makes of every legacy byte and pair and of every code point, as a digest a section: `name digest`, one a line.
 * scripts/same-on-every-node.ts runs it on several versions of Node.js and compares.
 */
import { createHash } from 'node:crypto';
import { characters, learn } from '../functions/cleaning/characters/characters.ts';
import { charset } from '../functions/cleaning/characters/charsets.ts';
import { composedForm, plainForm } from '../functions/cleaning/characters/normal-forms.ts';
import { clean } from '../functions/cleaning/clean.ts';
import { comparable } from '../functions/cleaning/document/lines/comparable.ts';

/** https://encoding.spec.whatwg.org/#names-and-labels */
const singles =
  'ibm866 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-10 iso-8859-13 iso-8859-14 iso-8859-15 iso-8859-16 koi8-r koi8-u macintosh windows-874 windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-1258 x-mac-cyrillic'.split(
    ' ',
  );
const doubles = 'gbk gb18030 big5 euc-jp iso-2022-jp shift_jis euc-kr'.split(' ');

const told = (name: string, pieces: Iterable<string | undefined>): void => {
  const digest = createHash('sha256');
  for (const piece of pieces) digest.update(`${piece ?? '\u0000none'}\u0000`, 'utf16le');
  console.log(`${name} ${digest.digest('hex').slice(0, 32)}`);
};

const bytes = Array.from({ length: 256 }, (_, byte) => byte);
function* decodedBytes(label: string, isPaired: boolean): Generator<string | undefined> {
  const decode = charset(label);
  for (const first of bytes) {
    yield decode?.(Uint8Array.of(first));
    if (isPaired) for (const second of bytes) yield decode?.(Uint8Array.of(first, second));
  }
}
for (const label of singles) told(label, decodedBytes(label, false));
for (const label of doubles) told(label, decodedBytes(label, true));

/** Files of bytes beyond ASCII in every mixture, as the cleaner is given them: broken UTF-8, charsets that nobody declares. */
function* cleanedBytes(): Generator<string> {
  for (const first of bytes.slice(128))
    for (const second of bytes)
      yield JSON.stringify(
        clean(Uint8Array.of(65, 32, first, second, 32, 66, 10, first, second, first)).blocks,
      );
}
told('broken bytes', cleanedBytes());

const units = Array.from({ length: 65_536 }, (_, unit) => String(characters[unit] || learn(unit)));
told('kinds of units', units);

/** A section of so many code points, a text of so many lines. */
const section = 4_096;
const lines = 64;
function* cleanedCodes(from: number): Generator<string> {
  for (let start = from; start < from + section; start += lines) {
    const chars = Array.from({ length: lines }, (_, at) => String.fromCodePoint(start + at));
    for (const char of chars) {
      yield composedForm(`a${char}\u0301${char}`);
      yield plainForm(`a${char}\u0301${char}`);
      yield comparable(`The ${char} ferry${char}`);
    }
    const text = chars.map(char => `The ferry ${char} left ${char}a quay.${char}\n\n${char}\n`).join('\n');
    for (const type of ['text', 'markdown'] as const)
      yield JSON.stringify(clean(`A title\n\n${text}`, { type }));
    const page = chars
      .map(char => `<p title="${char}">The ferry ${char} left ${char}a quay.${char}</p>`)
      .join('\n');
    yield JSON.stringify(clean(`<title>A ${chars[0]}</title><article>${page}</article>`, { type: 'html' }));
  }
}
for (let from = 0; from < 0x11_0000; from += section) {
  // Planes in which nothing is assigned, and nothing is going to be for a while.
  if (from < 0x4_0000 || from >= 0xe_0000)
    told(`U+${from.toString(16).padStart(4, '0')}`, cleanedCodes(from));
}
