// @ts-expect-error it comes without types
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../../functions/cleaning/clean.ts';
import { readSimpleYaml } from '../../../../functions/cleaning/readers/metadata/sources/simple-yaml.ts';
import { asText } from '../../../../functions/representations/text.ts';

const prose = 'The ferry has no engine. It hangs on a cable and lets the river push it from bank to bank.';
const values = (source: string, name = 'story.md') => {
  const { title, metadata } = clean(source, { name });
  const { author, authors, date, language, site, url } = metadata;
  return {
    title: title.text,
    ...(author && { author: author.value }),
    ...(authors && authors.value.length > 1 && { authors: authors.value }),
    ...(date && { date: date.value }),
    ...(language && language.from !== 'text' && { language: language.value }),
    ...(site && { site: site.value }),
    ...(url && { url: url.value }),
  };
};

describe('YAML', () => {
  const blocks = [
    'title: A ferry\nauthor: Ida Hook',
    "title: 'It''s a ferry'\ndate: 2024-03-05",
    'title: "A \\"ferry\\" \\u00e9"',
    'title: A ferry # a note',
    'tags: [a, "b, c", d]\ntitle: x',
    'authors:\n  - Ida Hook\n  - "Jo Blau"\ntitle: x',
    'authors:\n- Ida Hook\n- name: Jo Blau\n  url: https://x.example\ntitle: x',
    'author:\n  name: Ida Hook\n  url: https://x.example',
    'author: {name: Ida Hook, url: x}',
    'authors: [{name: Ida Hook}, Jo Blau]',
    'title: >\n  A ferry\n  without an engine\ndate: 2024-03-05',
    'title: A ferry\n  without an engine\ndate: 2024-03-05',
    'title: "A ferry\n  without an engine"\ndate: 2024-03-05',
    'date: !!str 2024-03-05',
    '"title": A ferry',
    '# a note\ntitle: A ferry\n\n# another\nauthor: Ida Hook',
    'title: A ferry: the story',
    'url: https://x.example/a#b',
  ];

  test.each(blocks.filter(block => !block.includes('ferry: the')))('%j is read as YAML is', block => {
    const read = JSON.parse(JSON.stringify(readSimpleYaml(block.split('\n'))));
    const texts = (value: unknown): unknown => {
      if (value instanceof Date) return value.toISOString().slice(0, 10);
      if (Array.isArray(value)) return value.map(texts);
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, texts(each)]));
      return typeof value === 'string' ? value.trim() : value;
    };

    expect(read).toEqual(texts(load(block)));
  });

  test('a colon in a title, which YAML refuses, is the author’s', () => {
    expect(values(`---\ntitle: A ferry: the story\n---\n\n${prose}\n`)).toEqual({
      title: 'A ferry: the story',
    });
  });

  test('links to notes are names', () => {
    expect(values(`---\ntitle: A ferry\nauthor: [[Ida Hook]]\n---\n\n${prose}\n`).author).toBe('Ida Hook');
  });

  test.each(['Prose, not data.', '- a\n- b', '{title: x}', 'title', ': x', '? a\n: b'])(
    '%j between lines of dashes is text',
    block => {
      expect(readSimpleYaml(block.split('\n'))).toBeUndefined();
    },
  );
});

test.each([
  ['- ', 8000],
  ['- ', 1000],
  ['? ', 800],
  ['{', 400],
  ['[', 4000],
  ['a: {', 4000],
  ['a: [', 4000],
  ['title: &a [*a, ', 2000],
  ['a:\n ', 4000],
])('%j × %i between lines of dashes is read without going into it', (piece, times) => {
  const source = `---\n${piece.repeat(times)}\n---\n\n${prose}\n`;

  const { lines } = clean(source, { name: 'story.md' });

  expect(lines.map(({ text, ending }) => text + ending).join('')).toBe(source);
});

test('deeper and deeper mappings are read without going into them', () => {
  const block = Array.from({ length: 250 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');

  expect(values(`---\ntitle: A ferry\n${block}\n---\n\n${prose}\n`)).toEqual({ title: 'A ferry' });
});

test('what clippers of web pages write is read, and the day of clipping is no date of the article', () => {
  const source =
    '---\ntitle: "A ferry without an engine"\nsource: "https://quay.example/ferry"\nauthor:\n  - "[[Ida Hook]]"\n  - "[[Jo Blau]]"\n' +
    `published: 2024-03-05\ncreated: 2025-01-09\ndescription: "x"\ntags:\n  - "clippings"\n---\n${prose}\n`;

  expect(values(source)).toEqual({
    title: 'A ferry without an engine',
    author: 'Ida Hook, Jo Blau',
    authors: ['Ida Hook', 'Jo Blau'],
    date: '2024-03-05',
    url: 'https://quay.example/ferry',
  });
  expect(values(source.replace('published: 2024-03-05\n', '')).date).toBeUndefined();
  expect(values(source.replace('created: 2025-01-09', 'clipped: 2025-01-09')).date).toBe('2024-03-05');
});

test.each(['story.txt', 'story.md'])('front matter in %s is read, and none of it is the title', name => {
  const source = `---\ntitle: A ferry without an engine\nauthor: Ida Hook\ndate: 2024-03-05\n---\n\n${prose}\n`;

  const cleaning = clean(source, { name });

  expect(values(source, name)).toEqual({
    title: 'A ferry without an engine',
    author: 'Ida Hook',
    date: '2024-03-05',
  });
  expect(asText({ title: cleaning.title.text, blocks: cleaning.blocks })).toBe(
    `A ferry without an engine\n\n${prose}\n`,
  );
  expect(cleaning.lines.filter(line => line.removed?.rule === 'front-matter')).toHaveLength(5);
});

test.each([
  ['bare headers', 'title: A ferry\nauthor: Ida Hook\ndate: 2024-03-05\n'],
  ['bare headers in capitals', 'Title: A ferry\nAuthor: Ida Hook\nDate: Tue, 05 Mar 2024\n'],
  ['properties of an outline', 'title:: A ferry\nauthor:: [[Ida Hook]]\ndate:: 2024-03-05\n'],
  ['link definitions', '[#]: subject: "A ferry"\n[#]: author: "Ida Hook"\n[#]: date: "2024-03-05"\n'],
  [
    'link definitions with brackets',
    '[#]: title: (A ferry)\n[#]: author: (Ida Hook https://x.example)\n[#]: date: (2024-03-05)\n',
  ],
  ['comments', '[//]: # (title: A ferry)\n[//]: # (author: Ida Hook)\n[//]: # (date: 2024-03-05)\n'],
])('%s above a text are read as what they are', (_, headers) => {
  for (const name of ['story.txt', 'story.md']) {
    const source = `${headers}\n${prose}\n`;

    expect(values(source, name)).toEqual({ title: 'A ferry', author: 'Ida Hook', date: '2024-03-05' });
    expect(clean(source, { name }).blocks.map(({ text }) => text)).toEqual([prose]);
  }
});

test.each([
  ['a sentence', 'Note: the ferry is late today, and nobody knows why.\n'],
  ['a recipe', 'Serves: four\nTime: an hour\n'],
  ['an exchange', 'Author: I wrote it.\nReader: I read it.\n'],
  ['a lone author', 'Author: Ida Hook\n'],
  [
    'headers that run on into the text',
    'Title: A ferry\nAuthor: Ida Hook\nThe ferry has no engine at all.\n',
  ],
])('%s with a colon is text', (_, headers) => {
  const { lines } = clean(`${headers}\n${prose}\n`, { name: 'story.txt' });

  expect(lines.filter(line => line.removed)).toEqual([]);
});

test('a page whose file is named as text is a page; a text that speaks of pages is none', () => {
  const page = `<!DOCTYPE html><html><head><title>A ferry</title></head><body><h1>A ferry</h1><p>${prose}</p></body></html>`;
  const fragment = `<div class="post"><p>${prose}</p>\n<p>${prose} Twice.</p></div>\n`;

  expect(clean(page, { name: 'story.txt' })).toMatchObject({ type: 'html', title: { text: 'A ferry' } });
  expect(clean(page, { name: 'story.md', contentType: 'text/markdown' }).type).toBe('html');
  expect(clean(fragment, { name: 'story.txt' }).type).toBe('html');
  expect(clean(page, { type: 'text' }).type).toBe('text');
  expect(clean(`<p> is how a paragraph begins. ${prose}\n`, { name: 'story.txt' }).type).toBe('text');
  expect(clean('<!DOCTYPE html> is the first line of a page.\n', { name: 'story.txt' }).type).toBe('text');
  expect(clean(`<p align="center">\n</p>\n\n# A ferry\n\n<p>a</p>\n`, { name: 'readme.md' }).type).toBe(
    'markdown',
  );
});
