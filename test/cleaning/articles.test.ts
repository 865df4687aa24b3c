/** The project's own articles: what each source must become (test/corpus/README.md says how the cases are made). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fairCopyOf } from '../../functions/articles/fair-copy.ts';
import { clean } from '../../functions/cleaning/clean.ts';
import type { Cleaning } from '../../functions/cleaning/cleaning.ts';
import { recordOf, records } from '../../functions/cleaning/rules/records.ts';
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

/** What each rule leaves alone stands in its record (rules/records.test.ts); here it has to remove something of whole articles. */
const byPeople = ['editor', 'house'];
describe.each(records.filter(({ name }) => !byPeople.includes(name)))('$name', ({ name: rule }) => {
  test('removes lines in two cases at the least', () => {
    const cases = [...cleanings.values()].filter(({ lines }) =>
      lines.some(({ removed }) => removed?.rule === rule),
    );

    expect(cases.length).toBeGreaterThanOrEqual(2);
  });
});

test('what removes a line has a record', () => {
  const removers = [...cleanings.values()].flatMap(({ lines }) =>
    lines.flatMap(({ removed }) => removed?.rule ?? []),
  );

  expect([...new Set(removers)].filter(name => !recordOf(name))).toEqual([]);
});
