/** What holds of every cleaning: on the corpus, on its lines put together at random, and on what nobody would write. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fairCopyOf } from '../../functions/articles/fair-copy.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import type { Cleaning, SourceType } from '../../functions/cleaning/cleaning.ts';
import { asMarkdown } from '../../functions/representations/markdown.ts';
import { asText } from '../../functions/representations/text.ts';

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));
const sources = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter(file => path.basename(file).startsWith('source.'))
  .map(file => ({ file, bytes: readFileSync(path.join(corpus, file)) }));
const lines = sources
  .filter(({ file }) => /\.(?:txt|md)$/.test(file))
  .flatMap(({ bytes }) => bytes.toString().split(/\r?\n/))
  .filter(line => line.isWellFormed() && !/[\u0000\ufffd]/.test(line));

const whole = ({ lines }: Cleaning): string => lines.map(({ text, ending }) => text + ending).join('');
const printed = ({ blocks }: Cleaning): string[] => blocks.flatMap(block => block.lines);
const kept = ({ lines }: Cleaning): string[] =>
  lines.flatMap(({ id, removed, role }) => (id && !removed && role !== 'title' ? [id] : []));

const words = (text: string): string[] => text.split(/\s+/);

const ending = fc.constantFrom('\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r');
const recombined = fc
  .array(fc.tuple(fc.constantFrom(...lines), ending), { maxLength: 60 })
  .map(pieces => pieces.map(piece => piece.join('')).join(''));
const types = fc.constantFrom<SourceType[]>('text', 'markdown', 'html');

describe('lines of the corpus put together at random', () => {
  test('kept and removed lines give the source back, and each kept line is printed once', () => {
    fc.assert(
      fc.property(recombined, types, (source, type) => {
        const cleaning = clean(source, { type });

        if (type !== 'html') expect(whole(cleaning)).toBe(source);
        if (cleaning.blocks.length) expect(printed(cleaning)).toEqual(kept(cleaning));
      }),
    );
  });

  test('the same source gives the same cleaning, whatever was cleaned in between', () => {
    fc.assert(
      fc.property(recombined, recombined, types, (source, other, type) => {
        const first = JSON.stringify(clean(source, { type }));
        clean(other, { type });

        expect(JSON.stringify(clean(Buffer.from(source), { type }))).toBe(first);
      }),
    );
  });

  test('a decision changes its own line and no other', () => {
    fc.assert(
      fc.property(recombined, fc.nat(), fc.constantFrom('keep', 'remove', 'as-is'), (source, at, verdict) => {
        const before = clean(source, { type: 'text' });
        const named = before.lines.filter(line => line.id);
        const line = named[at % named.length];
        if (!line?.id) return;
        const decision = {
          verdict,
          id: line.id,
          text: line.text,
          before: '',
          after: '',
          by: 'e',
          at: '',
          alone: true,
        } as const;
        const after = clean(source, { type: 'text', decisions: [decision] });

        after.lines.forEach((now, index) => {
          if (!now.decision) expect(now).toEqual(before.lines[index]);
        });
        expect(after.lines.filter(each => each.decision).length + after.unplaced.length).toBeGreaterThan(0);
      }),
    );
  });
});

/** Their text looks like another article once the markup that told it is gone. */
const toldByMarkup = ['md-code-that-looks-like-cruft', 'md-nested-lists'];

describe('the fair copy of a fair copy is the same', () => {
  const articles = sources.filter(({ file }) => /\.(?:txt|md)$/.test(file));
  test.each(articles)('$file as text', ({ file, bytes }) => {
    const first = clean(bytes, { name: file });
    if (first.verdict.status !== 'clean' || toldByMarkup.includes(path.dirname(file))) return;
    const copy = asText(fairCopyOf(first));

    expect(asText(fairCopyOf(clean(copy, { type: 'text' })))).toBe(copy);
  });
  test.each(articles.filter(({ file }) => file.endsWith('.md')))('$file as Markdown', ({ file, bytes }) => {
    const first = clean(bytes, { name: file });
    if (first.verdict.status !== 'clean') return;
    const copy = asMarkdown(fairCopyOf(first));
    const again = clean(copy, { type: 'markdown' });

    expect(again.lines.filter(line => line.removed && line.removed.rule !== 'front-matter')).toEqual([]);
    // A line break inside a paragraph is a soft one in Markdown.
    expect(words(asText(fairCopyOf(again)))).toEqual(words(asText(fairCopyOf(first))));
  });
});

/** Twice as much may take four times as long at most where something is looked at twice; these are quick or take for ever. */
describe('what nobody would write comes back whole', () => {
  const million = 1_000_000;
  test.each<[string, string]>([
    ['a million dashes', '-'.repeat(million)],
    ['a million lines of a dash', '-\n'.repeat(million / 2)],
    ['two megabytes without a line break', 'The ferry left at seven. '.repeat(80_000)],
    ['two megabytes of one word', 'a'.repeat(2 * million)],
    ['every line equal to the title', 'The ferry\n\n'.repeat(20_000)],
    ['nothing but NULs', '\u0000'.repeat(million)],
    ['nothing but halves of characters', '\ud800'.repeat(100_000)],
    ['nothing but line ends', '\r\n\n\r'.repeat(million / 4)],
    ['a million combining marks', `e${'\u0301'.repeat(million)}`],
    ['quotes that never close', '“'.repeat(million / 4)],
    ['a hundred thousand entities', '&amp;nbsp;'.repeat(100_000)],
    ['lists nested without end', Array.from({ length: 1_500 }, (_, n) => `${' '.repeat(n)}- a`).join('\n')],
    ['quotes nested without end', `${'>'.repeat(100_000)} a`],
    ['brackets', '['.repeat(100_000)],
  ])('%s', (_, source) => {
    for (const type of ['text', 'markdown'] as const)
      expect(whole(clean(source, { type })) === source).toBe(true);
  });
  test.each<[string, string]>([
    ['tags nested a hundred thousand deep', '<div>'.repeat(100_000)],
    ['inline tags nested a hundred thousand deep', `<p>${'<b>'.repeat(100_000)}a`],
    ['a tag that never ends', `<a ${'b '.repeat(300_000)}`],
    ['a comment that never ends', `<!--${'-'.repeat(million)}`],
    ['a hundred thousand cells', `<table>${'<tr><td>a'.repeat(50_000)}`],
  ])('%s', (_, source) => {
    expect(clean(source, { type: 'html' }).verdict.status).toMatch(/held|clean|rejected/);
  });
});
