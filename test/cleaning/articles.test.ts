/** The project's own articles: what each source must become (test/articles/README.md says how the cases are made). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clean } from '../../functions/cleaning/clean.ts';
import { fairCopyOf } from '../../functions/fair-copy.ts';
import { asText } from '../../functions/representations/text.ts';

const folder = new URL('../articles/', import.meta.url);
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

describe.each(names)('%s', name => {
  const file =
    readdirSync(new URL(`${name}/`, folder)).find(each => /^source\.(?:txt|md|html)$/.test(each)) ?? '';
  const given = has(`${name}/source.meta.json`) ? JSON.parse(read(`${name}/source.meta.json`)) : {};
  const cleaning = clean(readFileSync(new URL(`${name}/${file}`, folder)), { name: file, ...given });

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
