/** What docs/archives.md tells people to type, as it stands there. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recipe } from './recipe.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'faircopy-recipes-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const boat = (n: number): string =>
  `<!doctype html><title>Boat ${n} is in</title><article><h1>Boat ${n} is in</h1><p>It came with the tide, and number ${n} was painted on its bow, so everybody on the quay could read it.</p></article>`;

test('xargs cleans a folder by several processes, whatever the names are', async () => {
  const names = Array.from({ length: 12 }, (_, n) => `boat ${n} 'ä'.html`);
  await mkdir(path.join(home, 'archive'));
  for (const [n, name] of names.entries()) await writeFile(path.join(home, 'archive', name), boat(n));
  const command = (await recipe('xargs')).replace('-n 100', '-n 5').replace('-P 4', '-P 2');

  await promisify(execFile)('sh', ['-euc', command], { cwd: home });

  const written = await readdir(path.join(home, 'fair'));
  expect(written.sort()).toEqual(names.map(name => `${name}.json`).sort());
  expect(JSON.parse(await readFile(path.join(home, 'fair', `${names[7]}.json`), 'utf8'))).toMatchObject({
    status: 'clean',
    title: 'Boat 7 is in',
  });
});

test('the command that recipes call is the one of this checkout', async () => {
  expect(await recipe('xargs')).toContain(fileURLToPath(new URL('../../bin/faircopy.mjs', import.meta.url)));
});
