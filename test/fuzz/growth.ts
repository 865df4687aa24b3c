/** Sources of any size made after one pattern, from each reader's own alphabet: repeated, nested, alternating, growing. */
import fc from 'fast-check';
import { inOneLine, lines, markup } from './hostile.ts';

export interface Growing {
  readonly type: 'text' | 'markdown' | 'html';
  /** In words, to be found again. */
  readonly name: string;
  /** A source of about so many characters. */
  readonly grown: (size: number) => string;
}

const often = (piece: string, size: number): string =>
  piece.repeat(Math.max(1, Math.round(size / piece.length)));

/** What opens and what closes it. */
const pairs: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['(', ')'],
  ['![', '](x)'],
  ['[a](', ')'],
  ['*', '*'],
  ['**a ', ' b**'],
  ['_', '_'],
  ['`', '`'],
  ['<', '>'],
  ['> ', '\n'],
  ['- ', '\n'],
  ['“', '”'],
  ['"', '"'],
  ['{', '}'],
  ['{a: ', '}'],
  ['<div>', '</div>'],
  ['<b>', '</b>'],
  ['<table><tr><td>', '</td></tr></table>'],
  ['<ul><li>', '</li></ul>'],
  ['<a href=x>', '</a>'],
  ['<svg>', '</svg>'],
  ['<p hidden>', '</p>'],
  ['<div style="opacity:0">', '</div>'],
  ['<style>.a{', '}</style>'],
  ['@media{', '}'],
];
const words: readonly string[] = [
  'The ferry left the north quay at seven. ',
  'Share ',
  'Read more: ',
  'PREV ',
  'a',
  ' ',
  '\n',
  '\n\n',
  'é',
  'e\u0301',
  '船',
  'ـ',
  '\u0093',
  'Ã¤',
  '1',
  ': ',
  '|',
  '– ',
  '&nbsp;',
  'A title\n',
  '<!--',
  '</',
  '{',
  '}',
  'class="a b c" ',
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...inOneLine) },
  { weight: 3, arbitrary: fc.constantFrom(...lines) },
  { weight: 3, arbitrary: fc.constantFrom(...markup) },
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...pairs.flat()) },
);
const unit = fc.array(piece, { minLength: 1, maxLength: 3 }).map(pieces => pieces.join(''));

type Shape = Omit<Growing, 'type'>;
const repeated = unit.map(
  (a): Shape => ({ name: `${JSON.stringify(a)} repeated`, grown: size => often(a, size) }),
);
const nested = fc.tuple(fc.oneof(fc.constantFrom(...pairs), fc.tuple(unit, unit)), unit).map(
  ([[a, b], inner]): Shape => ({
    name: `${JSON.stringify(a)} nested to ${JSON.stringify(b)} around ${JSON.stringify(inner)}`,
    grown: size => often(a, size / 2) + inner + often(b, size / 2),
  }),
);
const alternating = fc.tuple(unit, unit, fc.integer({ min: 1, max: 40 })).map(
  ([a, b, times]): Shape => ({
    name: `${JSON.stringify(a)} ${times} times, then ${JSON.stringify(b)}, and again`,
    grown: size => often(a.repeat(times) + b, size),
  }),
);
const growing = fc.tuple(unit, unit).map(
  ([a, b]): Shape => ({
    name: `${JSON.stringify(a)} one more time before each ${JSON.stringify(b)}`,
    grown: size => {
      let source = '';
      for (let times = 1; source.length < size; times++) source += a.repeat(times) + b;
      return source;
    },
  }),
);
const shape = fc.oneof(repeated, nested, alternating, growing);

const prose =
  'The ferry left the north quay at seven, and nobody was on it but the captain and a crate of hens.';
/** Where it stands. */
const places: readonly (readonly [string, Growing['type'], string, string])[] = [
  ['in a text', 'text', `A title\n\n${prose}\n\n`, `\n\n${prose}\n`],
  ['behind a sentence', 'text', `A title\n\n${prose} `, `x\n\n${prose}\n`],
  ['as the title', 'text', '', `\n\n${prose}\n`],
  ['in Markdown', 'markdown', `# A title\n\n${prose}\n\n`, `\n\n${prose}\n`],
  ['in front matter', 'markdown', '---\ntitle: A title\n', `\n---\n\n${prose}\n`],
  ['as a value of front matter', 'markdown', '---\ntitle: ', `\n---\n\n${prose}\n`],
  ['in TOML', 'markdown', '+++\ntitle = "A title"\n', `\n+++\n\n${prose}\n`],
  ['in a page', 'html', `<title>A title</title><article><p>${prose}</p><p>`, `</p><p>${prose}</p></article>`],
  ['in a tag', 'html', `<article><p>${prose}</p><p `, `>${prose}</p></article>`],
  ['in a style', 'html', `<style>.a{color:red}`, `</style><article><p>${prose}</p></article>`],
  ['as the title of a page', 'html', '<title>', `</title><article><p>${prose}</p></article>`],
  [
    'in JSON-LD',
    'html',
    '<script type="application/ld+json">{"a":',
    `}</script><article><p>${prose}</p></article>`,
  ],
];

export const growingSources: fc.Arbitrary<Growing> = fc
  .tuple(shape, fc.constantFrom(...places))
  .map(([{ name, grown }, [place, type, before, after]]) => ({
    type,
    name: `${name}, ${place}`,
    grown: size => before + grown(size) + after,
  }));
