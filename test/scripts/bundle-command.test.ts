/** The command's bundle: made before the tests begin (test/bundled-command.ts), and never run when a source is younger. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFresh } from '../../bin/fresh.mjs';
import { bundleCommand } from '../../scripts/bundle-command.ts';

const root = new URL('../../', import.meta.url);

let home: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'faircopy-bundle-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

test('the bundle that is there is what its script makes of the sources', async () => {
  await bundleCommand(home);

  const there = fileURLToPath(new URL('dist/command/', root));
  expect((await readdir(there)).sort()).toEqual((await readdir(home)).sort());
  for (const name of await readdir(home))
    expect(await readFile(path.join(there, name), 'utf8'), name).toBe(
      await readFile(path.join(home, name), 'utf8'),
    );
  expect(isFresh(root)).toBe(true);
});

/** A repository with a bundle of noon and sources of the morning. */
async function repository(): Promise<URL> {
  for (const name of ['bin/a.ts', 'functions/deep/b.ts', 'package-lock.json', 'dist/command/faircopy.js']) {
    await mkdir(path.dirname(path.join(home, name)), { recursive: true });
    await writeFile(path.join(home, name), '');
  }
  for (const name of [
    'bin/a.ts',
    'bin',
    'functions/deep/b.ts',
    'functions/deep',
    'functions',
    'package-lock.json',
  ])
    await utimes(path.join(home, name), morning, morning);
  await utimes(path.join(home, 'dist/command/faircopy.js'), noon, noon);
  return pathToFileURL(`${home}/`);
}
const morning = new Date('2026-03-02T08:00:00Z');
const noon = new Date('2026-03-02T12:00:00Z');

test('a bundle is fresh as long as no source was changed, added or taken away since', async () => {
  const folder = await repository();
  expect(isFresh(folder)).toBe(true);

  await writeFile(path.join(home, 'functions/deep/b.ts'), 'changed');
  expect(isFresh(folder)).toBe(false);

  await repository();
  await writeFile(path.join(home, 'functions/deep/new.ts'), '');
  await utimes(path.join(home, 'functions/deep/new.ts'), morning, morning);
  expect(isFresh(folder)).toBe(false);

  await rm(path.join(home, 'functions/deep/new.ts'));
  expect(isFresh(folder)).toBe(false);

  await repository();
  await rm(path.join(home, 'dist/command/faircopy.js'));
  expect(isFresh(folder)).toBe(false);
});

test('cleaning loads no server, no AWS and no database', async () => {
  const started = fileURLToPath(new URL('dist/command/faircopy.js', root));
  const loader = `
    import { register } from 'node:module';
    register('data:text/javascript,' + encodeURIComponent(
      'import { appendFileSync } from "node:fs"; export async function load(url, context, next) { appendFileSync(${JSON.stringify(
        path.join(home, 'loaded'),
      )}, url + "\\\\n"); return next(url, context); }'));
  `;
  await writeFile(path.join(home, 'watch.mjs'), loader);
  await writeFile(path.join(home, 'a.txt'), 'Boat 1 is in\n\nIt came with the tide and stayed.\n');

  execFileSync(process.execPath, [
    '--import',
    path.join(home, 'watch.mjs'),
    started,
    'clean',
    path.join(home, 'a.txt'),
  ]);

  const loaded = (await readFile(path.join(home, 'loaded'), 'utf8'))
    .split('\n')
    .filter(url => url.startsWith('file:'));
  let size = 0;
  for (const url of loaded) {
    const text = await readFile(fileURLToPath(url), 'utf8');
    size += text.length;
    for (const foreign of ['dynamodb', 'classic-level', 'createServer'])
      expect(text.includes(foreign), `${foreign} in ${url}`).toBe(false);
  }
  expect(loaded.length).toBeGreaterThan(0);
  expect(size).toBeLessThan(2_500_000);
});
