/** Every test that docs/security.md names is there. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const document = readFileSync(new URL('docs/security.md', root), 'utf8');

/** `test/file.test.ts`: “title”, “title”; … */
const named = [...document.matchAll(/`(test\/[^`]+)`: ((?:“[^”]+”(?:, )?)+)/g)].flatMap(
  ([, file = '', titles = '']) =>
    [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => [file, title] as const),
);

test('the threat table names its tests', () => {
  expect(named.length).toBeGreaterThan(20);
});

test.each(named)('%s shows: %s', (file, title) => {
  expect(readFileSync(new URL(file, root), 'utf8')).toContain(title);
});
