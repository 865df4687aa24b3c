/** A grammar of sources: prose and furniture of many languages, markup whole and broken, damage of transport. */
import fc from 'fast-check';
import { payloads } from '../reading/payloads.ts';

const prose = [
  'The ferry left the north quay at seven, and nobody was on it but the captain and a crate of hens.',
  'Le bac a quitté le quai à sept heures, et personne n’était à bord, sauf le capitaine.',
  'Die Fähre legte um sieben ab, und niemand war an Bord außer dem Kapitän und einer Kiste Hühner.',
  'Паром отошёл в семь часов, и на борту не было никого, кроме капитана и ящика с курами.',
  '渡船在七点离开北码头，船上除了船长和一箱母鸡之外没有别人。他说今天会下雪。',
  'غادرت العبارة الرصيف الشمالي في الساعة السابعة ولم يكن على متنها سوى القبطان.',
  '“Nobody,” said the captain, “has ever missed a tide because of me.”She smiled.',
];
const furniture = [
  'Share',
  'Tweet',
  'PREV The bell of Stoke',
  'NEXT A winter on the quay',
  '« Previous',
  'Next »',
  'Read also: The bell of Stoke',
  'Lesen Sie auch: Der Winter am Kai',
  'Lire aussi : L’hiver sur le quai',
  'Related articles',
  'Subscribe to our newsletter',
  'We use cookies to improve your experience.',
  'Accept all',
  'Advertisement',
  '© 2024 The Harbour Post. All rights reserved.',
  'Tags: harbour, ferry, winter',
  '3 comments',
  'Leave a reply',
  'Home',
  'Menu',
  'Log in',
  'Last updated: 4 March 2024',
  '5 min read',
  '1 2 3 … 9',
  '-',
  '–',
  '•',
  '* * *',
  '---',
  '#ferry #harbour',
];
const damage = [
  'cafÃ© crÃ¨me',
  'itâ€™s',
  'ÐŸÐ°Ñ€Ð¾Ð¼',
  '&amp;nbsp;',
  '&#8217;',
  '&lt;p&gt;',
  'soft\u00adhyphen',
  'zero\u200bwidth',
  'no\u00a0break',
  'e\u0301te\u0301',
  '\ufeff',
  '\ufffd',
  '\u0000',
  '\ud800',
  '\udc00',
  '\u2028',
  '\u0085',
  '\u202e',
  '👩‍👩‍👧',
  '\t',
];
const markdown = [
  '# ',
  '## A heading',
  '=====',
  '- item',
  '  - deeper',
  '1. first',
  '> quoted',
  '```',
  '~~~js',
  '    code',
  '| a | b |',
  '|---|---|',
  '[a link](https://example.org/a "t")',
  '![image](x.png)',
  '**strong _both** em_',
  '[ref]: https://example.org',
  '<div>',
  '<!-- a comment',
  '-->',
  '\\*',
  'a  ',
  '---\ntitle: a\n---',
  '+++\ntitle = "a"\n+++',
];
const tags =
  'div p span b i a h1 h2 ul ol li dl dt dd table tr td th pre code blockquote article main nav aside footer header section figure figcaption img br hr script style template noscript iframe svg math form button input select option textarea title meta head body html'.split(
    ' ',
  );
const attributes = [
  '',
  ' class="share"',
  ' href="https://example.org/a"',
  ' href="javascript:alert(1)"',
  ' hidden',
  ' style="display:none"',
  ' onclick="x()"',
  ' property="og:title" content="The ferry"',
  ' type="application/ld+json"',
  ' charset=utf-8',
  ' id=comments role=main',
  ' a="',
  " b='",
];
const markup = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('<', '</', '< ', '<!'),
      fc.constantFrom(...tags),
      fc.constantFrom(...attributes),
      fc.constantFrom('>', '', '/>', ' >'),
    )
    .map(parts => parts.join('')),
  fc.constantFrom(
    '<!DOCTYPE html>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '&amp;',
    '&#0;',
    '&#x110000;',
    '&nbsp',
    '{"@type":"Article","headline":"The ferry"}',
    '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"name":"A"}]}]}</script>',
  ),
);

const anything = fc.string({ unit: 'binary', maxLength: 40 });
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...prose) },
  { weight: 5, arbitrary: fc.constantFrom(...furniture) },
  { weight: 2, arbitrary: fc.constantFrom(...damage) },
  { weight: 2, arbitrary: fc.constantFrom(...markdown) },
  { weight: 1, arbitrary: fc.constantFrom(...payloads) },
  { weight: 1, arbitrary: anything },
);
const ending = fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '', '\n\n\n', '\u2028');

/** Each piece may come some hundred times in a row. */
const repeated = (piece: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 20, arbitrary: piece },
    {
      weight: 1,
      arbitrary: fc.tuple(piece, fc.integer({ min: 2, max: 300 })).map(([text, n]) => text.repeat(n)),
    },
  );

const joined = (piece: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(repeated(piece), ending), { maxLength: 30 })
    .map(pieces => pieces.map(([text, end]) => text + end).join(''));

export const texts: fc.Arbitrary<string> = joined(word);
export const pages: fc.Arbitrary<string> = joined(
  fc.oneof({ weight: 3, arbitrary: markup }, { weight: 2, arbitrary: word }),
);

const charsets = ['utf-8', 'utf-16le', 'latin1'] as const;

/** Bytes of texts in some charset, with bytes lost, changed and put between; and bytes of no meaning. */
export const files: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .tuple(
      fc.oneof(texts, pages),
      fc.constantFrom(...charsets),
      fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
      fc.nat(3),
    )
    .map(([text, charset, mark, changes, cut]) => {
      const bytes = Buffer.concat([Buffer.from(mark), Buffer.from(text, charset)]);
      for (const [at, byte] of changes) if (bytes.length) bytes[at % bytes.length] = byte;
      return new Uint8Array(bytes.subarray(0, bytes.length - cut));
    }),
);
