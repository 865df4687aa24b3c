/** The project's own articles: what each source must become (test/corpus/README.md says how the cases are made). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fairCopyOf } from '../../functions/articles/fair-copy.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import type { Cleaning } from '../../functions/cleaning/cleaning.ts';
import { rules } from '../../functions/cleaning/rules/rules.ts';
import { asText } from '../../functions/representations/text.ts';

const folder = new URL('../corpus/', import.meta.url);
const names = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const has = (path: string) => existsSync(new URL(path, folder));

/**
 * Cases that don't come out as their editors want them yet. The list can only get shorter: a case on it that comes out
 * right fails, and so does one that is not on it and comes out wrong.
 */
const shortfalls: readonly string[] = JSON.parse(read('shortfalls.json'));

/** What is compared where drawing is free: runs of letters and digits. */
const words = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

function cleaningOf(name: string): Cleaning {
  const file =
    readdirSync(new URL(`${name}/`, folder)).find(each => /^source\.(?:txt|md|html)$/.test(each)) ?? '';
  const given = has(`${name}/source.meta.json`) ? JSON.parse(read(`${name}/source.meta.json`)) : {};
  return clean(readFileSync(new URL(`${name}/${file}`, folder)), { name: file, ...given });
}

const cleanings = new Map(names.map(name => [name, cleaningOf(name)]));

describe.each([...cleanings])('%s', (name, cleaning) => {
  if (has(`${name}/verdict`)) {
    test('is not published', () => {
      expect(cleaning.verdict.status).toBe(read(`${name}/verdict`).trim());
    });
  } else {
    const becomes = shortfalls.includes(name) ? test.fails : test;
    becomes('becomes its fair copy', () => {
      const expected = read(`${name}/clean.txt`);
      const text = asText(fairCopyOf(cleaning));

      if (has(`${name}/compare`)) expect(words(text)).toEqual(words(expected));
      else expect(text.trimEnd()).toBe(expected.trimEnd());
      expect(cleaning.verdict.status).toBe('clean');
    });
  }
});

test('every shortfall is the name of a case', () => {
  expect(shortfalls.filter(name => !names.includes(name))).toEqual([]);
});

/** Lines that look like a rule's business and are the author's: the case they stand in, and how they begin. */
const leftAlone: Readonly<Record<string, readonly (readonly [name: string, line: string])[]>> = {
  'repeated-title': [
    ['en-first-sentence-is-the-title', 'The bridge at Marl is open again, and on the first morning'],
    ['fr-chanson-a-refrain', "À la claire fontaine\nM'en allant promener"],
  ],
  'dangling-marks': [
    ['md-dashes-and-asterisks-in-prose', '---'],
    ['fr-dialogue-et-tirets', '— Suivant !'],
  ],
  'previous-next': [
    ['en-next-plc', 'NEXT said that sales'],
    ['es-receta', 'Siguiente'],
  ],
  'share-bars': [
    ['en-glossary', 'Share'],
    ['da-ord-fra-siden', 'Del'],
  ],
  'consent-notices': [
    ['en-cookies-as-the-subject', 'Accept all, reject all, manage preferences'],
    ['fr-article-sur-les-infolettres', 'Tout accepter, tout refuser'],
  ],
  'advertisement-marks': [
    ['en-advertising-as-the-subject', 'Advertisement'],
    ['pl-reklama-jako-temat', 'Reklama'],
  ],
  'comment-furniture': [
    ['nl-delen-als-onderwerp', 'Reacties'],
    ['tr-paylasmak-konu', 'Yorumlar'],
  ],
  'tags-and-categories': [
    ['en-glossary', 'Tag'],
    ['de-artikel-ueber-das-teilen', 'Mehr zum Thema Geld'],
  ],
  'related-articles': [
    ['en-previous-studies', 'Related work'],
    ['md-headings-that-look-like-prompts', 'Related'],
  ],
  'sign-up-prompts': [
    ['en-newsletters-as-the-subject', 'Subscribe and unsubscribe'],
    ['tr-paylasmak-konu', 'Abone ol'],
  ],
  'counts-and-stamps': [
    ['en-updated-at-and-a-correction', 'Updated on 15 March'],
    ['it-articolo-sui-diritti', 'Commenti'],
  ],
  'site-footer': [
    ['en-copyright-as-the-subject', 'All rights reserved, the card says'],
    ['en-menus-as-the-subject', 'Contact is by post only.'],
  ],
  'site-navigation': [
    ['en-menus-as-the-subject', 'Menu'],
    ['cs-slova-na-zdi', 'Domů'],
  ],
  'site-menu': [
    ['en-a-list-of-short-lines-by-a-poet', 'a key'],
    ['en-timetable', 'Return'],
  ],
  'outside-body': [
    ['en-list-of-results', 'Results, men'],
    ['en-chronology', '5.12 pm'],
  ],
};

describe.each(rules.map(({ name }) => name))('%s', rule => {
  test('removes lines in two cases at the least', () => {
    const cases = [...cleanings.values()].filter(({ lines }) =>
      lines.some(({ removed }) => removed?.rule === rule),
    );

    expect(cases.length).toBeGreaterThanOrEqual(2);
  });

  test('leaves alone in two cases what only looks like its business', () => {
    const cases = leftAlone[rule] ?? [];

    expect(cases.length).toBeGreaterThanOrEqual(2);
    for (const [name, line] of cases) {
      const cleaning = cleanings.get(name);
      expect(`\n${cleaning && asText(fairCopyOf(cleaning))}`).toContain(`\n${line}`);
    }
  });
});

test('what readers leave out has two cases at the least', () => {
  const rulesOfReaders = ['front-matter', 'hidden', 'outside-article'];

  for (const rule of rulesOfReaders) {
    const cases = [...cleanings.values()].filter(({ lines }) =>
      lines.some(({ removed }) => removed?.rule === rule),
    );
    expect(cases.length, rule).toBeGreaterThanOrEqual(2);
  }
});
