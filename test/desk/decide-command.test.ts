/** `faircopy decide` as it is typed, beside a server that runs. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { eventually } from '../entries/laptop-home.ts';
import { laptopOfThisFile } from '../support/laptop.ts';
import { cruft, first, story } from './house.ts';

const command = fileURLToPath(new URL('../../bin/faircopy.mjs', import.meta.url));

/** More than the command decides between two notes of how far it is. */
const many = Array.from({ length: 60 }, (_, n) => `many/${String(n).padStart(3, '0')}.txt`);

const laptop = laptopOfThisFile(async ({ put }) => {
  for (const key of ['news/one.txt', 'news/two.txt', 'other.txt', ...many]) await put(key, story);
});
const { readers: read } = laptop;

const asTyped = (...options: string[]): string[] => [
  command,
  'decide',
  ...['--inbox', laptop.inbox, '--data', laptop.data],
  ...['--state', path.join(laptop.folder, 'state.json')],
  ...options,
];

const decide = async (...options: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, asTyped(...options));
  return stdout;
};

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

test('stopped and begun again, it goes on under one name, by which the whole is taken back', async () => {
  const asked = ['--remove-text', first, '--prefix', 'many/'];
  const running = spawn(process.execPath, asTyped(...asked));
  let told = '';
  running.stdout.on('data', chunk => {
    told += chunk;
  });
  await eventually(async () => !(await read(many[0] ?? '')).includes(first));
  running.kill('SIGINT');
  await once(running, 'exit');
  expect(told).toContain('Stopped. The same command goes on from there');
  expect(await read(many.at(-1) ?? '')).toContain(first);

  const rest = await decide(...asked);
  expect(rest).toContain('Going on behind many/');
  for (const key of many) expect(await read(key)).not.toContain(first);

  const name = /--undo-group (\w+)/.exec(rest)?.[1] ?? '';
  expect(told).toContain(`--undo-group ${name}.`);
  expect(await decide('--undo-group', name)).toContain('60 of 63 articles changed.');
  for (const key of many) expect(await read(key)).toContain(first);
});
