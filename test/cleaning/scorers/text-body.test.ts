/** Body edges: what the scorer cuts off a dump of a whole page, and what it leaves alone. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fairCopyOf } from '../../../functions/articles/fair-copy.ts';
import { clean } from '../../../functions/cleaning/clean.ts';
import { examine } from '../../../functions/cleaning/document/document.ts';
import { readText } from '../../../functions/cleaning/readers/text/text.ts';
import { records } from '../../../functions/cleaning/rules/records.ts';
import { pageOf } from '../../../functions/cleaning/scorers/text/page.ts';
import { asText } from '../../../functions/representations/text.ts';

const title = 'The ferry at Mallow Point gets a second captain';
const prose = [
  'For thirty-one years, Hester Quill has taken the ferry across at seven in the morning, and for thirty-one years she has been the only one who could.',
  'The council decided on Tuesday that this was too few. It will pay for a second captain from April, and for the lessons that he needs before the spring tides.',
  'His name is Abel Marsh, he is twenty-four, and he has never missed a tide. He grew up in the house next to the landing, from which he could hear the bell.',
  'Mrs Quill says that she will believe it when he has crossed in fog. Until then, she adds, she is going to keep the key to the engine room on her own ring.',
  'The ferry carries nine cars and forty people, and it lost money in every year but one. That was the year in which the bridge at Stoke was closed for repairs.',
];
const menu = [
  'Skip to content',
  'Home',
  'Search',
  'Harbour',
  'Allotments',
  'Stoke',
  'Tannery Row',
  'Upper Mallow',
  'Regatta 2024',
  'Bell-ringing',
  'Ferries & bridges',
  'Schools',
  'Allotments',
  'Obituaries',
  'Tide tables',
  'Subscribe',
  'Log in',
];
const footer = [
  'Most read',
  'Swan returns to the mill pond',
  'Bakery wins a prize for rye',
  'Two lorries stuck in Cold Lane',
  'More from Harbour',
  'Crane to be painted green',
  'Mussels back after nine years',
  'Sections',
  'News',
  'Sport',
  'Harbour',
  'Weather',
  'Services',
  'Newsletters',
  'Crossword',
  'About us',
  'Contact',
  'Advertise with us',
  'Privacy policy',
  'Terms and conditions',
  'Cookie settings',
  'Follow us on Facebook',
  '© The Mallow Gazette 2024',
];
/** As programs write it that take the tags off a page: lists in consecutive lines, paragraphs parted. */
const around = (lines: readonly string[]) => [menu.join('\n'), ...lines, footer.join('\n')].join('\n\n');
const page = around([title, ...prose]);
/** The same without words that rules know lists and buttons by: only the labeller can tell what its foot is. */
const unnamed = around([title, ...prose]).replace(
  footer.join('\n'),
  footer.filter(line => !/^(?:Most read|More from|Sections|Newsletters|Follow)/.test(line)).join('\n'),
);
const article = [title, ...prose].join('\n\n');

const read = (source: string) => clean(source, { type: 'text' });
const textOf = (source: string) => asText(fairCopyOf(read(source))).trimEnd();
const cutFrom = (source: string) => read(source).lines.filter(line => line.removed?.rule === 'outside-body');

describe('a dump of a whole page', () => {
  test('is left with its headline and its prose', () => {
    const cleaning = read(page);

    expect(cleaning.shape.kind).toBe('page-dump');
    expect(cleaning.title.text).toBe(title);
    expect(textOf(page)).toBe(article);
  });

  test('keeps a short last line of the article', () => {
    const last = 'Nobody has asked the dog.';

    expect(textOf(around([title, ...prose, last]))).toBe(`${article}\n\n${last}`);
  });

  test('keeps the headings between its paragraphs', () => {
    const parted = [title, ...prose.slice(0, 3), 'A key on her own ring', ...prose.slice(3)];

    expect(textOf(around(parted))).toBe(parted.join('\n\n'));
  });

  test('gives a reason that an editor can read for each line that goes', () => {
    const cut = cutFrom(unnamed);

    expect(cut.length).toBeGreaterThan(0);
    for (const { removed } of cut) {
      expect(removed?.reason).toMatch(
        /^(?:stands|is one of \d+ lines) (?:before the article’s first|between the article’s|behind the article’s last) paragraphs?(?:, [a-z’ ,]+)?$/,
      );
    }
    expect(
      cut.map(({ removed }) => removed?.reason).some(reason => (reason?.split(', ').length ?? 0) > 1),
    ).toBe(true);
  });

  test('says of each line that goes how probable it is that it is the author’s', () => {
    for (const { removed } of cutFrom(unnamed)) {
      expect(Number.isSafeInteger(removed?.wrong)).toBe(true);
      expect(removed?.wrong).toBeLessThan(500);
    }
  });

  test('is trimmed by a rule that editors can look up', () => {
    expect(records.map(({ name }) => name)).toContain('outside-body');
  });

  test('is judged alike every time', () => {
    expect(read(page)).toEqual(read(page));
  });

  test('comes out as a fair copy that stays as it is', () => {
    const once = textOf(page);

    expect(textOf(once)).toBe(once);
    expect(cutFrom(once)).toEqual([]);
  });
});

describe('left alone', () => {
  test('an article without a page around it', () => {
    expect(cutFrom(article)).toEqual([]);
  });

  test('a long list behind the article that has no words of menus in it', () => {
    const rivers = Array.from({ length: 70 }, (_, place) => `${place + 1}. Kilo ${place * 7} Tamsin Ferrow`);

    const cut = cutFrom([...menu, title, ...prose, ...rivers].join('\n')).map(line => line.text);

    expect(cut.filter(text => rivers.includes(text))).toEqual([]);
  });

  test('a page of menus without an article', () => {
    expect(cutFrom([...menu, ...footer].join('\n'))).toEqual([]);
  });

  test('a poem of short lines', () => {
    const verses = ['The tide is a door', 'and the door is ajar', 'Home is a lamp', 'on the side of a car'];

    expect(cutFrom(Array.from({ length: 8 }, () => verses.join('\n')).join('\n\n'))).toEqual([]);
  });

  test('HTML, whose extractor has found the article', () => {
    const cut = clean(page, { type: 'html' }).lines.filter(line => line.removed?.rule === 'outside-body');

    expect(cut).toEqual([]);
  });

  test('every article of the corpus, once it is clean', () => {
    const folder = new URL('../../corpus/', import.meta.url);
    const copies = readdirSync(folder).flatMap(name => {
      try {
        return [[name, readFileSync(new URL(`${name}/clean.txt`, folder), 'utf8')] as const];
      } catch {
        return [];
      }
    });

    expect(copies.length).toBeGreaterThan(100);
    expect(copies.filter(([, text]) => cutFrom(text).length > 0).map(([name]) => name)).toEqual([]);
  });
});

describe('where the article stands', () => {
  test('is told with how sure it is, and only where a page stands around it', () => {
    expect(Number.isSafeInteger(read(page).shape.margin)).toBe(true);
    expect(read(article).shape.margin).toBeUndefined();
  });

  test('lies within the lines that there are', () => {
    const line = fc.constantFrom(...menu, title, ...prose, ...footer, '80%', '—', 'x'.repeat(500));

    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), given => {
        const { edges, lines } = examine(readText(given.join('\n')), [], pageOf);
        if (!edges) return;
        expect(edges.first).toBeGreaterThanOrEqual(0);
        expect(edges.first).toBeLessThanOrEqual(edges.prose);
        expect(edges.prose).toBeLessThanOrEqual(edges.last);
        expect(edges.last).toBeLessThan(lines.length);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
