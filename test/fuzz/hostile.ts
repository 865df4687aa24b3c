/** Sources that cost the most where something is looked at twice: one kind of thing, as often as it goes into `size` characters. */

export type Wrapped = 'line' | 'front matter' | 'page' | 'title';

const often = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** One long line of them. */
export const inOneLine: readonly string[] = [
  ...[
    '.',
    '? ',
    '!',
    '…',
    '。',
    '#',
    '/',
    '*',
    '* ',
    '>',
    '~',
    '`',
    '`a',
    '_a',
    '_',
    '[',
    '<',
    '&',
    '|',
    '-',
    '- ',
    '– ',
    '=',
    '+ ',
  ],
  ...[
    'a',
    '1',
    '1. ',
    '1 ',
    ': ',
    'a@',
    '#a ',
    'é',
    'e\u0301 ',
    'a\u0301\u0301',
    '\u200b',
    '\u200d',
    '\u00a0a',
    '\u202e',
    '\ufeff',
    '\u{1f469}\u200d',
  ],
  ...[
    'word ',
    'PREV NEXT ',
    'Share Tweet Print ',
    'Home | ',
    ' | Next: a',
    'Aa: b | ',
    ' - ab',
    '// ',
    '‹A',
    '/ x›',
    '© 1999 ',
    'Ã¤',
    'Ã¤b ',
    '”a ',
  ],
  ...[
    'http://',
    '[a](',
    '[a](http://b) ',
    '![',
    '**a\u200bb** ',
    '`a` ',
    '<!--',
    '<a ',
    '<a b=',
    '&lt',
    '&amp;amp; ',
    '&#',
    'mailto:',
  ],
];

/** Many lines of them. */
export const lines: readonly string[] = [
  ...[
    'a\n',
    '\n',
    '\r',
    '-\n',
    '> a\n',
    '- a\n',
    '  - a\n',
    '# A\n\n',
    '## A\n',
    'a  \n',
    '\ta\n',
    '```\n',
    '~~~a\n',
    '***\n',
    '1. a\n',
  ],
  ...[
    'PREV a\nNEXT b\n',
    '‹ A\nB ›\n',
    '[a]: b\n',
    '|a|b|\n|-|-|\n',
    'a\tb\tc\n',
    'a\n===\n',
    'ABC DEF\n\n',
    'By John Smith\n\n',
    '12 March 2020\n\n',
    '© 2020 A\n\n',
  ],
  ...[
    'Share\n',
    'Read also: A\n',
    'Subscribe\n\n',
    'The same line of prose, and it is long enough to be one.\n',
    'The same paragraph, and it is long enough to be prose.\n\n',
  ],
  ...[
    'Advertisement\n\n',
    'Cookie\n',
    'Home\n',
    'Menu\nHome\n',
    'A title\n',
    'A title\n\n',
    '3 comments\n',
    'Reply\n',
    '– Yes.\n',
    'a,\nb,\n',
  ],
];

/** In a page. */
export const markup: readonly string[] = [
  ...[
    '<div>',
    '<b>',
    '<p>',
    '<h1>',
    '<h1>A</h1>',
    '<ul><li>',
    '<li>a',
    '<dl><dt>a<dd>b',
    '<table><tr><td>',
    '<tr><td>a<td>b',
    '<form><button>',
    '<option>a',
    '<span>a',
  ],
  ...[
    '<a href=x>',
    '<a href="http://x">a</a> ',
    '<b>a\u200bb</b> ',
    '<div>a</div>',
    'a<br>',
    '<br>',
    '<svg><title>a</title>',
    '<script>',
    '<style>a{}</style>',
    '<!-- a -->',
  ],
  ...[
    '<meta property="og:title" content="a">',
    '<script type="application/ld+json">{"@type":"Article","headline":"x"}</script>',
    '<title>a</title>',
    '<iframe>',
    '<noscript>a',
    '<template>a',
  ],
  ...[
    '</p>',
    '</div>',
    '</b></i>',
    '<i><b></i></b>',
    '<pre>',
    '<code>a</code> ',
    '<blockquote>',
    '<figure><figcaption>a',
    '<p>The same paragraph, and it is long enough to be prose.</p>',
  ],
];

const prose = 'Hello there, this is a first sentence of prose, and it goes on for a while.';
const more = 'And this is a second one, which is about as long as the first one was.';

/** @returns each with a name, as text and Markdown are cleaned */
export const hostileTexts = (size: number): [name: string, source: string][] => [
  ...[...inOneLine, ...lines, ...markup].map((piece): [string, string] => [
    JSON.stringify(piece),
    `A title\n\n${prose}\n\n${often(piece, size)}\n\n${more}\n`,
  ]),
  ...[...inOneLine].map((piece): [string, string] => [
    `${JSON.stringify(piece)} behind a sentence`,
    `A title\n\n${prose} ${often(piece, size)}x\n\n${more}\n`,
  ]),
  ...[' ', '\t', 'a: b\n', 'a: &a [*a]\n', '[', '- ', '{a: ', '? ', '"', '#', 'a: |\n'].flatMap(
    (piece): [string, string][] => [
      [`${JSON.stringify(piece)} in front matter`, `---\ntitle: a${often(piece, size)}b\n---\n\n${prose}\n`],
      [`${JSON.stringify(piece)} in TOML`, `+++\ntitle = a${often(piece, size)}b\n+++\n\n${prose}\n`],
    ],
  ),
  [
    'deeper and deeper items',
    Array.from({ length: Math.sqrt(size) }, (_, n) => `${' '.repeat(n)}- a`).join('\n'),
  ],
  ['white space around a heading', `# ${' '.repeat(size)}a${' '.repeat(size)}b #\n\n${prose}\n`],
];

/** @returns each with a name */
export const hostilePages = (size: number): [name: string, source: string][] => [
  ...[...inOneLine, ...markup].map((piece): [string, string] => [
    JSON.stringify(piece),
    `<html><head><title>A title</title></head><body><article><p>${prose}</p><p>${often(piece, size)}</p></article></body></html>`,
  ]),
  ...[' ', ' - a', '|', 'a: ', '\n', '-->  '].flatMap((piece): [string, string][] => [
    [
      `${JSON.stringify(piece)} in the title`,
      `<title>A title ${often(piece, size)}x</title><h1>A title</h1><article><p>${prose}</p></article>`,
    ],
    [
      `${JSON.stringify(piece)} behind a date`,
      `<meta property="article:published_time" content="2020-01-01T10:10${often(piece, size)}x"><p>${prose}</p>`,
    ],
    [
      `${JSON.stringify(piece)} behind JSON-LD`,
      `<script type="application/ld+json">{"@type":"Article"} -->${often(piece, size)}x</script><p>${prose}</p>`,
    ],
  ]),
  ...['[', '{"a":', '{"@graph":[', '"', '/*'].map((piece): [string, string] => [
    `${JSON.stringify(piece)} in JSON-LD`,
    `<script type="application/ld+json">${often(piece, size)}</script><p>${prose}</p>`,
  ]),
];
