/** What commands print: nothing that somebody uploaded may steer a terminal. */
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shown, shownJson } from '../../bin/shared/terminal.ts';

const command = fileURLToPath(new URL('../../bin/faircopy.mjs', import.meta.url));

let home: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'faircopy-terminal-'));
  await mkdir(path.join(home, 'inbox'));
  await mkdir(path.join(home, 'data'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const faircopy = (...args: string[]): Promise<{ code: number; out: string }> =>
  new Promise(resolve => {
    const child = execFile(process.execPath, [command, ...args], { cwd: home }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out: out + err }),
    );
    child.stdin?.end();
  });

/** What steers a terminal or turns a line around; line feeds are ours. */
const steering = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

test('a shown text has nothing that steers a terminal, and one without stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), name => {
      expect(shown(name)).not.toMatch(new RegExp(`${steering.source}|\\n`));
      expect(shown(name).isWellFormed()).toBe(true);
      if (/^[ -~À-ɏא-ת\u200d]*$/.test(name)) expect(shown(name)).toBe(name);
      expect(shownJson({ name })).not.toMatch(steering);
      expect(JSON.parse(shownJson({ name }))).toEqual({ name });
    }),
  );
  expect(shown('a\x1b[2J\nb\u202e.txt')).toBe('a\\u001b[2J\\u000ab\\u202e.txt');
});

test('file names with escape sequences reach no terminal as they are', async () => {
  const name = 'a\x1b]0;owned\x07\x9b31m\u202e.txt';
  await writeFile(
    path.join(home, 'inbox', name),
    'Boat 1 is in\n\nIt came with the tide and stayed until noon.\n',
  );
  await writeFile(path.join(home, 'inbox', 'line\nbreak.txt'), 'Share this:\n');
  await writeFile(
    path.join(home, 'good.txt'),
    'Boat 1 is in\n\nIt came with the tide and stayed until noon.\n',
  );

  const printed = [
    await faircopy('reconcile', '--state', 'state.json'),
    await faircopy('status', name),
    await faircopy('decide', '--remove-text', 'It came with the tide and stayed until noon.', '--dry-run'),
    await faircopy('export'),
    await faircopy('clean', '--explain', 'good.txt'),
    await faircopy('clean', `missing${name}`),
  ];

  for (const { out } of printed) expect(out).not.toMatch(steering);
  expect(printed[1]?.out).toContain('\\u001b]0;owned\\u0007');
});

test('a command whose reader has seen enough ends without a word', async () => {
  for (let n = 0; n < 30; n++)
    await writeFile(
      path.join(home, 'inbox', `${n}.txt`),
      `Boat ${n}\n\nIt came with tide number ${n} and stayed.\n`,
    );

  for (const args of [['reconcile', '--dry-run'], ['--help'], ['export'], ['clean', 'inbox/1.txt']]) {
    const child = spawn(process.execPath, [command, ...args], {
      cwd: home,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    const [said, code] = await Promise.all([
      text(child.stderr),
      new Promise(ended => child.once('exit', ended)),
    ]);

    expect(said, args.join(' ')).not.toMatch(/EPIPE|\n {4}at /);
    expect(code, args.join(' ')).toBe(0);
  }
});

test('status finds a file by what people call it, and says what is wrong without a stack', async () => {
  await mkdir(path.join(home, 'inbox/news'));
  const file = path.join(home, 'inbox/news/caf\u00e9 1.txt');
  await writeFile(file, 'Boat 1 is in\n\nIt came with the tide and stayed.\n');
  await writeFile(path.join(home, 'inbox/bad.txt'), 'Boat 2 is in\n\nIt came with the tide and stayed.\n');
  await writeFile(path.join(home, 'inbox/bad.txt.meta.json'), '{');

  for (const asked of [
    'news/caf\u00e9 1.txt',
    'news/cafe\u0301 1.txt',
    'inbox/news/caf\u00e9 1.txt',
    'http://localhost:4000/articles/news/caf%C3%A9%201.txt',
    's3://uploads/news/caf%C3%A9%201.txt',
  ])
    expect((await faircopy('status', asked)).out, asked).toContain('news/caf\u00e9 1.txt: Received');
  await rm(path.join(home, 'data'), { recursive: true });
  await writeFile(path.join(home, 'data'), 'no folder');
  const { out, code } = await faircopy('status', 'bad.txt');

  expect(code).toBe(1);
  expect(out).toMatch(/can’t be written to \(E[A-Z]+\); change its permissions/);
  expect(out).not.toMatch(/\n {4}at /);
});
