import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Laptop, startLaptop } from '../../functions/entries/laptop.ts';
import { cruft, first, story } from './house.ts';

const command = fileURLToPath(new URL('../../bin/faircopy.mjs', import.meta.url));

let folder: string;
let laptop: Laptop;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'faircopy-decide-'));
  await mkdir(path.join(folder, 'inbox', 'news'), { recursive: true });
  for (const name of ['one', 'two'])
    await writeFile(path.join(folder, 'inbox', 'news', `${name}.txt`), story);
  await writeFile(path.join(folder, 'inbox', 'other.txt'), story);
  laptop = await startLaptop({
    inbox: path.join(folder, 'inbox'),
    data: path.join(folder, 'data'),
    port: 0,
    listening: () => {},
    settled: () => {},
    failed: () => {},
    dead: () => {},
  });
  await laptop.idle();
});
afterAll(async () => {
  await laptop.close();
  await rm(folder, { recursive: true });
});

const decide = async (...options: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    command,
    'decide',
    ...['--inbox', path.join(folder, 'inbox'), '--data', path.join(folder, 'data')],
    ...['--state', path.join(folder, 'state.json')],
    ...options,
  ]);
  return stdout;
};

const read = async (key: string): Promise<string> =>
  (await fetch(`${laptop.address}/articles/${key}`, { headers: { Accept: 'text/plain' } })).text();

test('faircopy decide shows what would change, and then changes it, beside a server that runs', async () => {
  const asked = ['--keep-text', cruft, '--remove-text', first, '--prefix', 'news/'];

  const shown = await decide(...asked, '--dry-run');
  expect(shown).toContain(`news/one.txt\n  keep    ${cruft}\n  remove  ${first}\n`);
  expect(shown).toContain('2 of 2 articles would change.');
  expect(await read('news/one.txt')).toContain(first);

  expect(await decide(...asked)).toContain('2 of 2 articles changed.');
  for (const key of ['news/one.txt', 'news/two.txt']) expect(await read(key)).not.toContain(first);
  expect(await read('other.txt')).toContain(first);
});
