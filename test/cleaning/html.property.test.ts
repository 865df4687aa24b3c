import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from './read-page.ts';

const inline = ['b', 'i', 'span', 'a href="/x"', 'code', 'sub'];
const block = [
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h2',
  'blockquote',
  'section',
  'td',
  'tr',
  'table',
  'pre',
  'figure',
  'figcaption',
  'nav',
  'dl',
  'dd',
];
const unseen = ['span hidden', 'div style="display:none"', 'template', 'noscript', 'svg'];
const nameOf = (tag: string): string => tag.split(' ')[0] ?? '';

/** Words that occur once in a page each, in order, with markup of all kinds around them, well formed or not. */
const pieces = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant('word') },
    { weight: 4, arbitrary: fc.constantFrom(...inline, ...block, ...unseen).map(tag => `<${tag}>`) },
    { weight: 4, arbitrary: fc.constantFrom(...inline, ...block, ...unseen).map(tag => `</${nameOf(tag)}>`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<br>',
        '<wbr>',
        '<hr>',
        '<img alt=x>',
        ' ',
        '\n',
        '&amp;',
        '<!-- no -->',
        '<script>no</script>',
      ),
    },
  ),
  { maxLength: 60 },
);

test('every word of a page is in exactly one line, whatever its tags do', () => {
  fc.assert(
    fc.property(pieces, parts => {
      let next = 0;
      const source = parts.map(part => (part === 'word' ? ` w${next++}w ` : part)).join('');

      const words = readHtml(source).lines.flatMap(line => line.text.match(/w\d+w/g) ?? []);

      expect([...words].sort()).toEqual(Array.from({ length: next }, (_, n) => `w${n}w`).sort());
    }),
    { numRuns: 400 },
  );
});

test('what a browser shows keeps its order and its characters', () => {
  const shownPieces = pieces.map(parts => parts.filter(part => !unseen.some(tag => part === `<${tag}>`)));
  fc.assert(
    fc.property(shownPieces, parts => {
      let next = 0;
      const source = parts.map(part => (part === 'word' ? `w${next++}é ` : part)).join('');
      const text = parts
        .map(part => (part === '&amp;' ? '&' : part))
        .filter(part => !part.startsWith('<'))
        .join('');

      const read = readHtml(source)
        .lines.map(line => (line.kind === 'break' ? '' : line.text))
        .join('');

      let word = 0;
      const expected = text.replace(/word/g, () => `w${word++}é`).replace(/\s/g, '');
      expect(read.replace(/\s/g, '')).toBe(expected);
    }),
    { numRuns: 400 },
  );
});

test('any string is read, twice alike, and without line breaks in a line', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 400 }),
        pieces.map(parts => parts.join('')),
      ),
      source => {
        const reading = readHtml(source);

        expect(readHtml(source)).toEqual(reading);
        expect(reading.lines.every(line => !/[\n\r]/.test(line.text))).toBe(true);
      },
    ),
  );
});

test('marks lie inside their line', () => {
  fc.assert(
    fc.property(pieces, parts => {
      for (const line of readHtml(parts.join('')).lines)
        for (const mark of line.marks ?? [])
          expect(0 <= mark.start && mark.start < mark.end && mark.end <= line.text.length).toBe(true);
    }),
  );
});

const many = 100_000;
test.each([
  ['elements in each other', `${'<div>'.repeat(many)}deep`],
  [
    'elements in each other, closed crosswise',
    `${'<div><b><p><i>'.repeat(many / 4)}deep${'</p></div></b>'.repeat(many / 4)}`,
  ],
  ['end tags of what is far out', `<span>${'<div>'.repeat(many / 2)}deep${'</span>'.repeat(many / 2)}`],
  [
    'paragraphs outside a deep cell',
    `<p><table><td>${'<div>'.repeat(many / 2)}deep${'</p>'.repeat(many / 2)}`,
  ],
  ['lists in each other', '<ul><li>deep'.repeat(many / 4)],
  ['tables in each other', '<table><tr><td>deep'.repeat(many / 4)],
  ['one table of many rows', `<table>${'<tr><td>deep<td>1'.repeat(many / 4)}</table>`],
  ['empty rows', `<table>${'<tr><td>deep<td>1<tr>'.repeat(many / 8)}${'<tr>'.repeat(many)}</table>`],
  ['hidden parts of a line', `<p>deep${'<span hidden>x</span>y'.repeat(many / 4)}`],
  ['links that are never closed', '<a href=/x>deep '.repeat(many / 4)],
  ['marks over many lines', `${'<b>'.repeat(many / 4)}${'deep<br>'.repeat(many / 4)}`],
  ['paragraphs in many inline elements', `${'<b>'.repeat(many / 2)}${'deep<br><br>'.repeat(many / 4)}`],
  ['ampersands', `deep${'&'.repeat(many)}`],
  ['open angle brackets', `deep${'<'.repeat(many)}`],
  ['attributes', `deep<p ${'class=a '.repeat(many / 4)}>`],
  ['class names', `<p class="${'article '.repeat(many / 4)}">deep`],
  ['a line of words', `<p>${'deep '.repeat(many)}`],
  ['nested data', `deep<script type="application/ld+json">${'['.repeat(many)}</script>`],
  ['titles with many partings', `<title>${'deep | '.repeat(many / 4)}</title>deep`],
  ['lone surrogates and NULs', `deep${'\ud800\u0000'.repeat(many / 4)}`],
])('%s are read in one go', (_, source) => {
  const { lines } = readHtml(source);

  expect(lines.some(line => line.text.includes('deep'))).toBe(true);
});
