import { describe, expect, test } from 'vitest';
import { foldedName } from '../../../../functions/cleaning/characters/folded-name.ts';
import { clean } from '../../../../functions/cleaning/clean.ts';
import { mostTags, tagsIn } from '../../../../functions/cleaning/readers/metadata/tags.ts';
import { asText } from '../../../../functions/representations/text.ts';

const prose =
  'The ferry has no engine. It hangs on a cable and lets the river push it from bank to bank, as it has done since the old king’s time.';
const more =
  'Nobody knows who tied the first knot. The cable has been changed four times since, and each time the whole village came to pull.';

describe('what names tags', () => {
  test.each<[string, readonly unknown[], readonly string[]]>([
    ['a list', [['ferries', 'Mallow, Cork']], ['ferries', 'Mallow, Cork']],
    ['a text with commas', ['ferries, Mallow; captains'], ['ferries', 'Mallow', 'captains']],
    ['commas of other scripts', ['渡船、河流，村庄'], ['渡船', '河流', '村庄']],
    ['hashtags', ['#ferries #Mallow'], ['ferries', 'Mallow']],
    ['a list of one text with commas', [['ferries, Mallow']], ['ferries', 'Mallow']],
    ['things with a name', [[{ name: 'ferries' }, { name: 'Mallow' }]], ['ferries', 'Mallow']],
    ['the same twice', [['Winter berth', 'winter-berth'], 'WINTER BERTH'], ['Winter berth']],
    ['nothing', ['', ' , ,', 7, null, { name: 7 }, ['—']], []],
    ['an address', ['https://quay.example/tags/ferries'], []],
    ['a sentence', ['a '.repeat(60)], []],
  ])('%s', (_, said, tags) => {
    expect(tagsIn(said)).toEqual(tags);
  });

  test('thirty are kept', () => {
    expect(tagsIn([Array.from({ length: 99 }, (_, at) => `tag ${at}`)])).toHaveLength(mostTags);
  });

  test('signs that make another word of it count', () => {
    expect([foldedName('C'), foldedName('C++'), foldedName('C#')]).toEqual(['c', 'c++', 'c#']);
  });
});

const tagsOf = (source: string, type: 'text' | 'markdown' | 'html', metadata = {}) =>
  clean(source, { type, metadata }).metadata.tags;

describe('front matter', () => {
  test.each([
    ['a list', 'tags: [ferries, "Mallow"]', ['ferries', 'Mallow']],
    ['lines', 'tags:\n  - ferries\n  - Mallow', ['ferries', 'Mallow']],
    ['a text', 'keywords: ferries, Mallow', ['ferries', 'Mallow']],
    ['categories behind tags', 'categories: [rivers]\ntags: [ferries]', ['ferries', 'rivers']],
    ['categories alone', 'category: rivers', ['rivers']],
  ])('with %s', (_, line, value) => {
    const source = `---\ntitle: A ferry\n${line}\n---\n\n${prose}\n\n${more}\n`;

    expect(tagsOf(source, 'markdown')).toEqual({ value, from: 'front-matter' });
  });
});

describe('a page', () => {
  const page = (head: string, foot = '') =>
    `<html><head><title>A ferry</title>${head}</head><body><article><h1>A ferry</h1><p>${prose}</p><p>${more}</p>${foot}</article></body></html>`;
  const jsonLd = (thing: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'A ferry', ...thing })}</script>`;
  const links = ['ferries', 'Mallow']
    .map(tag => `<li><a rel="category tag" href="/t/${tag}">${tag}</a></li>`)
    .join('');

  test.each([
    [
      'JSON-LD',
      jsonLd({ keywords: ['ferries', 'Mallow'], articleSection: 'Rivers' }),
      '',
      ['ferries', 'Mallow', 'Rivers'],
      'json-ld',
    ],
    ['JSON-LD with a text', jsonLd({ keywords: 'ferries,Mallow' }), '', ['ferries', 'Mallow'], 'json-ld'],
    [
      'OpenGraph',
      '<meta property="article:tag" content="ferries"><meta property="article:tag" content="Mallow">',
      '',
      ['ferries', 'Mallow'],
      'og',
    ],
    ['a head', '<meta name="keywords" content="ferries, Mallow">', '', ['ferries', 'Mallow'], 'meta'],
    [
      'links',
      '<meta name="keywords" content="quay, news">',
      `<ul>${links}</ul>`,
      ['ferries', 'Mallow'],
      'markup',
    ],
    ['a section alone', '<meta property="article:section" content="Rivers">', '', ['Rivers'], 'og'],
  ])('%s', (_, head, foot, value, from) => {
    expect(tagsOf(page(head, foot), 'html')).toEqual({ value, from });
  });

  test('a cloud of tags in a column beside it is the site’s', () => {
    const cloud = Array.from({ length: 60 }, (_, at) => `<p>line ${at}</p>`).join('');

    expect(
      tagsOf(page('', `</article><div>${cloud}</div><div class="widget">${links}</div><article>`), 'html'),
    ).toBeUndefined();
  });
});

describe('a line that is struck out for listing topics', () => {
  test.each([
    ['- Tags: ferries, Mallow, captains', ['ferries', 'Mallow', 'captains']],
    ['#ferries #mallow #captains', ['ferries', 'mallow', 'captains']],
    ['Filed under: ferries, Mallow', ['ferries', 'Mallow']],
    ['Posted in ferries, Mallow, captains', ['ferries', 'Mallow', 'captains']],
  ])('%s', (line, value) => {
    const source = `A ferry without an engine\n\n${prose}\n\n${more}\n\n${line}\n`;
    const cleaning = clean(source);

    expect(cleaning.metadata.tags).toEqual({ value, from: 'line' });
    expect(asText({ title: '', blocks: cleaning.blocks })).not.toContain(line);
  });

  test('that an editor keeps is the text’s, and names no tags', () => {
    const line = 'Tags: ferries, Mallow, captains';
    const source = `A ferry without an engine\n\n${prose}\n\n${more}\n\n${line}\n`;
    const id = clean(source).lines.find(({ text }) => text === line)?.id ?? '';
    const decision = {
      verdict: 'keep',
      id,
      text: line,
      before: '',
      after: '',
      alone: true,
      by: 'ada',
      at: '2026-03-02T06:00:00Z',
    } as const;

    expect(clean(source, { decisions: [decision] }).metadata.tags).toBeUndefined();
  });

  test('comes behind what the publisher says', () => {
    const source = `A ferry without an engine\n\n${prose}\n\n${more}\n\nTags: ferries, Mallow\n`;

    expect(tagsOf(source, 'text', { tags: 'boats' })).toEqual({ value: ['boats'], from: 'object-metadata' });
  });
});

test('an article without tags has none', () => {
  expect(tagsOf(`A ferry\n\n${prose}\n\n${more}\n`, 'text')).toBeUndefined();
});
