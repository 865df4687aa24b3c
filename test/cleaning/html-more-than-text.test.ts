/** What an author says by other means than words: strokes, what is struck out, terms, short forms, cells that go over others. */
import { describe, expect, test } from 'vitest';
import { fairCopyOf } from '../../functions/articles/fair-copy.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import { asHtml } from '../../functions/representations/html.tsx';
import { asMarkdown } from '../../functions/representations/markdown.ts';
import { asText } from '../../functions/representations/text.ts';
import { readHtml } from './read-page.ts';

const prose = [
  'The mill stood still for nine weeks in the summer, since the brook that drives it had not a hand’s depth of water left.',
  'Then the rain came in a single night, and the miller, who had slept in the loft, heard the wheel turn before he saw it.',
  'He ground all of the rye that the farmers had brought since June within four days, and not a sack of it was spoilt.',
];
const page = (middle: string, end = '') =>
  `<html lang="en"><head><title>The mill turns again</title></head><body><main><article><h1>The mill turns again</h1><hr><p>${prose[0]}</p>${middle}<p>${prose[1]}</p><p>${prose[2]}</p>${end}</article></main></body></html>`;
const cleaned = (middle: string, end?: string) => clean(page(middle, end), { type: 'html' });
const shape = (middle: string, end?: string) =>
  cleaned(middle, end).blocks.map(({ kind, text }) =>
    kind === 'paragraph' && prose.includes(text) ? 'p' : kind,
  );
const lines = (source: string) => readHtml(source).lines;
const texts = (source: string) => lines(source).map(({ text }) => text);

describe('a stroke between two parts', () => {
  test('is a block, once, and only where it parts two', () => {
    expect(shape('<hr><hr class="thin">', '<hr>')).toEqual(['p', 'break', 'p', 'p']);
  });

  test('is written in each representation', () => {
    const copy = fairCopyOf(cleaned('<hr>'));

    expect(asText(copy)).toContain(`${prose[0]}\n\n* * *\n\n${prose[1]}`);
    expect(asMarkdown(copy)).toContain(`${prose[0]}\n\n***\n\n${prose[1]}`);
    expect(asHtml(copy)).toContain('</p><hr/><p>');
    expect(fairCopyOf(clean(asMarkdown(copy), { type: 'markdown' })).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'break',
      'paragraph',
      'paragraph',
    ]);
  });

  test('is a line of the proof, and may be the page’s', () => {
    const fates = (source: string) =>
      clean(source, { type: 'html' }).lines.flatMap(({ id, text, removed }) =>
        text === '* * *' ? [[id?.slice(16), removed?.rule]] : [],
      );

    expect(fates(page('<hr>'))).toEqual([
      ['~1', undefined],
      ['~2', undefined],
    ]);
    expect(fates(page('').replace('</main>', '</main><hr><footer>© The Paper</footer>')).at(-1)).toEqual([
      '~2',
      'outside-article',
    ]);
  });

  test('at the end of Markdown stays: its signs are the author’s', () => {
    const source = `# The mill\n\n${prose[0]}\n\n${prose[1]}\n\n___\n`;

    expect(asText(fairCopyOf(clean(source, { type: 'markdown' })))).toMatch(/\n\n___\n$/);
  });

  test('between parts of Markdown is one too', () => {
    const source = `# The mill\n\n${prose[0]}\n\n* * *\n\n${prose[1]}\n\n---\n\n${prose[2]}\n`;

    expect(clean(source, { type: 'markdown' }).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'break',
      'paragraph',
      'break',
      'paragraph',
    ]);
  });
});

describe('what is struck out', () => {
  test.each(['del', 's', 'strike'])('stays, and stays struck out: %s', tag => {
    const copy = fairCopyOf(
      cleaned(
        `<p>It will cost <${tag}>nine</${tag}> twelve crowns a sack, the miller told everybody who came with rye.</p>`,
      ),
    );

    expect(asText(copy)).toContain('cost ~~nine~~ twelve');
    expect(asMarkdown(copy)).toContain('cost ~~nine~~ twelve');
    expect(asHtml(copy)).toContain('cost <s>nine</s> twelve');
    expect(fairCopyOf(clean(asMarkdown(copy), { type: 'markdown' })).blocks).toEqual(copy.blocks);
  });

  test('keys are code', () => {
    expect(lines('<p>Press <kbd>Ctrl</kbd> now.</p>')[0]?.marks).toEqual([
      { kind: 'code', start: 6, end: 10 },
    ]);
  });
});

describe('a short form', () => {
  test.each([
    [
      'is spelled out once',
      '<p>The <abbr title="River Board of the North">RBN</abbr> said. The <abbr title="River Board of the North">RBN</abbr> knew.</p>',
      'The RBN (River Board of the North) said. The RBN knew.',
    ],
    [
      'is left where the line says it',
      '<p>The River Board (<abbr title="River Board">RB</abbr>) said.</p>',
      'The River Board (RB) said.',
    ],
    [
      'is left where the title is a time',
      '<p>Written <abbr title="2024-05-06T07:08:09Z">Monday</abbr>.</p>',
      'Written Monday.',
    ],
    [
      'is left where the title is a remark',
      '<p>All <abbr title="as we see it here">good</abbr>.</p>',
      'All good.',
    ],
  ])('%s', (_, source, expected) => {
    expect(texts(source)).toEqual([expected]);
  });
});

describe('a large first letter belongs to its word', () => {
  test.each([
    ['<p><span class="dropcap">T</span> he mill stood still.</p>', 'The mill stood still.'],
    ['<p><span class="has-drop-cap">“T</span> he mill stood still.</p>', '“The mill stood still.'],
    ['<div class="drop-cap">T</div><p>he mill stood still.</p>', 'The mill stood still.'],
    [
      '<p><span class="first-letter" style="display:block">M</span>ills stand still.</p>',
      'Mills stand still.',
    ],
    ['<p><span class="dropcap">A</span> mill stood still.</p>', 'A mill stood still.'],
    ['<p class="has-drop-cap">The mill stood still.</p>', 'The mill stood still.'],
  ])('%s', (source, expected) => {
    expect(texts(source).at(-1)).toBe(expected);
  });
});

test('terms and what they mean', () => {
  const source =
    '<dl><dt>Leat</dt><dd>The ditch that leads to the wheel.</dd><dt>Hopper</dt><dd>What the rye falls from.</dd></dl>';

  expect(lines(source).map(({ kind, text, marks }) => [kind, text, marks?.[0]?.kind])).toEqual([
    ['paragraph', 'Leat', 'strong'],
    ['item', 'The ditch that leads to the wheel.', undefined],
    ['paragraph', 'Hopper', 'strong'],
    ['item', 'What the rye falls from.', undefined],
  ]);
  expect(lines('<dl><dd>Only set in.</dd></dl>')[0]?.kind).toBe('paragraph');
});

test('cells that go over columns and rows leave the others in their place', () => {
  const table =
    '<table><tr><th rowspan="2">Year</th><th colspan="2">Sacks</th></tr><tr><th>Rye</th><th>Oats</th></tr><tr><td>1901</td><td>90</td><td>14</td></tr></table>';

  expect(texts(table)).toEqual(['Year\tSacks\t', '\tRye\tOats', '1901\t90\t14']);
  expect(asMarkdown(fairCopyOf(cleaned(table)))).toContain('|  | Rye | Oats |');
});

test('an address inside of the text is text, line by line', () => {
  const { blocks } = cleaned('<address>Brook Mill<br>9 Weir Lane<br>Upper Leat</address>');

  expect(blocks.map(({ text }) => text)).toContain('Brook Mill\n9 Weir Lane\nUpper Leat');
});
