import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import type { FairBlock } from '../../functions/articles/article.ts';
import type { BlockKind, Mark } from '../../functions/cleaning/cleaning.ts';
import { asMarkdown } from '../../functions/representations/markdown.ts';

const markdown = new MarkdownIt('default', { html: true });

/** The text of a page, without any white space. */
function textOf(html: string): string {
  let text = '';
  const parser = new Parser({ ontext: piece => (text += piece) });
  parser.end(html);
  return squeezed(text);
}

const squeezed = (text: string): string => text.replace(/\s/gu, '');

const blocks = (...texts: (string | Partial<FairBlock>)[]): FairBlock[] =>
  texts.map(text => ({ kind: 'paragraph', text: '', ...(typeof text === 'string' ? { text } : text) }));

test.each<[string, FairBlock[], string]>([
  ['a dash that is no item', blocks('- No.\n– Yes.'), '\\- No.\n– Yes.'],
  ['a number that is no item', blocks('1984. A year.', '3) is it'), '1984\\. A year.\n\n3\\) is it'],
  ['hashes', blocks('# 1', '#hashtag', 'C#'), '\\# 1\n\n#hashtag\n\nC#'],
  ['stars and underscores', blocks('*no* 2*3 snake_case _no_'), '\\*no\\* 2\\*3 snake_case \\_no\\_'],
  ['angle brackets', blocks('<b>no</b> 1 < 2 > 0', '> said'), '\\<b>no\\</b> 1 < 2 > 0\n\n\\> said'],
  ['entities', blocks('&copy; & R&D'), '\\&copy; & R&D'],
  ['rulers and underlines', blocks('Text\n---\n===', '* * *'), 'Text\n\\---\n\\===\n\n\\* \\* \\*'],
  [
    'a heading',
    blocks({ kind: 'heading', level: 1, text: 'One' }, { kind: 'heading', level: 4, text: 'Four #' }),
    '## One\n\n#### Four \\#',
  ],
  [
    'a list in a list',
    blocks(
      { kind: 'item', text: 'a' },
      { kind: 'item', level: 2, text: 'b\nc' },
      { kind: 'item', text: 'd' },
    ),
    '- a\n  - b\n    c\n- d',
  ],
  [
    'numbers',
    blocks({ kind: 'item', number: 9, text: 'a' }, { kind: 'item', number: 10, text: 'b' }),
    '9. a\n10. b',
  ],
  ['a quote', blocks({ kind: 'quote', level: 2, text: 'a\nb' }), '> > a\n> > b'],
  ['verse', blocks({ kind: 'verse', text: 'Roses\n  are' }), 'Roses\\\n\u00a0\u00a0are'],
  ['code', blocks({ kind: 'code', text: '  a `b`\n```\n# c' }), '````\n  a `b`\n```\n# c\n````'],
  [
    'a table',
    blocks({ kind: 'row', header: true, text: 'a\tb' }, { kind: 'row', text: '1|2\t3' }),
    '| a | b |\n| --- | --- |\n| 1\\|2 | 3 |',
  ],
  ['a table without a head', blocks({ kind: 'row', text: 'a\tb' }), '|  |  |\n| --- | --- |\n| a | b |'],
])('%s', (_, given, expected) => {
  expect(asMarkdown({ title: '', blocks: given })).toBe(`${expected}\n`);
});

test('the title is the one heading of level 1', () => {
  expect(asMarkdown({ title: 'A *title*', blocks: blocks('Text.') })).toBe('# A \\*title\\*\n\nText.\n');
});

test('marks are written as Markdown has them', () => {
  const text = 'Strong, soft and code at a link.';
  const mark = (kind: Mark['kind'], words: string, href?: string): Mark => ({
    kind,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    ...(href && { href }),
  });
  const marks = [
    mark('strong', 'Strong'),
    mark('emphasis', 'soft'),
    mark('code', 'code'),
    mark('link', 'a link', 'https://example.org/a(b)?x=1&copy=2'),
  ];

  expect(asMarkdown({ title: '', blocks: blocks({ text, marks }) })).toBe(
    '**Strong**, *soft* and `code` at [a link](<https://example.org/a(b)?x=1&copy=2>).\n',
  );
});

test('a link that leads nowhere safe is text', () => {
  const marks: Mark[] = [{ kind: 'link', start: 0, end: 4, href: 'javascript:alert(1)' }];

  expect(asMarkdown({ title: '', blocks: blocks({ text: 'Text', marks }) })).toBe('Text\n');
});

const kinds: BlockKind[] = ['paragraph', 'heading', 'item', 'quote', 'code', 'row', 'verse', 'caption'];
const nasty = fc
  .array(
    fc.constantFrom(
      ...'abé字 \n\t*_`~[]()<>#+-=|!&;:.1\\"\'/'.split(''),
      '&amp;',
      '<b>',
      '```',
      '---',
      '1. ',
      '](x)',
      'http://a.b/_c_',
      '  ',
      '“',
    ),
    { maxLength: 25 },
  )
  .map(pieces => pieces.join(''));
const mark = fc.record({
  kind: fc.constantFrom('strong' as const, 'emphasis' as const, 'code' as const, 'link' as const),
  start: fc.nat(20),
  length: fc.nat(10),
});
const block: fc.Arbitrary<FairBlock> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    level: fc.integer({ min: 1, max: 4 }),
    ordered: fc.nat(2),
    text: nasty,
    marks: fc.array(mark, { maxLength: 3 }),
  })
  .map(({ kind, level, ordered, text, marks }) => ({
    kind,
    text,
    level,
    ...(kind === 'item' && ordered === 0 && { number: 3 }),
    marks: marks.map(({ kind, start, length }) => ({
      kind,
      start,
      end: start + length,
      href: 'https://example.org/_a_',
    })),
  }));

test('a link whose words are code with a bracket and a colon is no definition', () => {
  const text = ']:';
  const marks = [
    { kind: 'link', start: 0, end: 2, href: 'https://example.org/a' },
    { kind: 'code', start: 0, end: 2 },
  ] as const;

  const html = markdown.render(asMarkdown({ title: '', blocks: [{ kind: 'paragraph', text, marks }] }));

  expect(html).toBe('<p><a href="https://example.org/a">]:</a></p>\n');
});

test('what is read back is the text, whatever is in it', () => {
  fc.assert(
    fc.property(nasty, fc.array(block, { maxLength: 5 }), (title, given) => {
      const html = markdown.render(asMarkdown({ title, blocks: given }));

      expect(textOf(html)).toBe(squeezed([title, ...given.map(block => block.text)].join('')));
    }),
    { numRuns: 1_000 },
  );
});
