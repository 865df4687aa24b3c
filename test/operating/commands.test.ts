/** The operator's commands as their own processes, on a laptop. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startLaptop } from '../../functions/entries/laptop.ts';

const command = fileURLToPath(new URL('../../bin/faircopy.mjs', import.meta.url));

let home: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'faircopy-commands-'));
  await mkdir(path.join(home, 'inbox'));
  await mkdir(path.join(home, 'data'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const boat = (n: number, state = 'new') =>
  writeFile(
    path.join(home, 'inbox', `${String(n).padStart(3, '0')}.txt`),
    `Boat ${n} is in\n\nIt came with the tide, and ${state} paint was on its bow.\n`,
  );

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const faircopy = (...args: string[]): Promise<Ended> =>
  new Promise(resolve => {
    const child = execFile(process.execPath, [command, ...args], { cwd: home }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end();
  });

const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise(resolve => child.once('exit', resolve));

test('reconcile that is stopped goes on from there, and tells at the end what became of the rest', async () => {
  for (let n = 0; n < 100; n++) await boat(n);
  const child = spawn(process.execPath, [command, 'reconcile'], { cwd: home, stdio: 'ignore' });
  const exit = exitOf(child);
  const state = path.join(home, '.faircopy-reconcile.json');
  while (!existsSync(state)) await new Promise(resolve => setTimeout(resolve, 5));
  child.kill('SIGINT');
  expect(await exit).toBe(130);
  const { after } = JSON.parse(await readFile(state, 'utf8'));

  const { code, out } = await faircopy('reconcile');

  expect(out).toContain(`Going on behind ${after} (from .faircopy-reconcile.json`);
  const [, published] = /Done: (\d+) published; 0 failed/.exec(out) ?? [];
  expect(Number(published)).toBe(99 - Number.parseInt(after, 10));
  expect(code).toBe(0);
  expect(existsSync(state)).toBe(false);
});

test('reconcile asks before it withdraws more than one article in twenty; a file that can’t be read stops nothing', async () => {
  for (let n = 0; n < 4; n++) await boat(n);
  await faircopy('reconcile');
  for (const n of [0, 1]) await rm(path.join(home, 'inbox', `00${n}.txt`));
  await boat(3, 'more');
  await boat(4);
  await writeFile(path.join(home, 'inbox', '004.txt.meta.json'), 'no JSON');

  const asked = await faircopy('reconcile');
  const told = await faircopy('reconcile', '--yes');

  expect(asked.code).toBe(1);
  expect(asked.out).toContain('2 of 4 published articles would be withdrawn');
  expect(asked.err).toContain('This withdraws 2 articles, 50.0 % of those that readers can see');
  expect(told.out).toContain('1 changed');
  expect(told.out).toContain('2 withdrawn');
  expect(told.out).toContain('1 unreadable');
  expect(told.code).toBe(0);
});

test('status and export ask a server that runs on the same data', async () => {
  await boat(1);
  const laptop = await startLaptop({
    inbox: path.join(home, 'inbox'),
    data: path.join(home, 'data'),
    port: 0,
    listening: () => {},
    settled: () => {},
    failed: () => {},
    dead: () => {},
  });
  try {
    await laptop.idle();

    const [status, nothing, exported] = await Promise.all([
      faircopy('status', '001.txt'),
      faircopy('status', 'never.txt'),
      faircopy('export'),
    ]);

    expect(status).toMatchObject({ code: 0, out: expect.stringContaining('001.txt: Published.') });
    expect(nothing.out).toContain('Nothing was ever uploaded');
    expect(JSON.parse(exported.out)).toMatchObject({ key: '001.txt', title: 'Boat 1 is in' });
  } finally {
    await laptop.close();
  }
});

test('a command that finds no folder, or is told too little, says what to do', async () => {
  await rm(path.join(home, 'inbox'), { recursive: true });

  const [nothing, halves] = await Promise.all([
    faircopy('status', 'a.txt'),
    faircopy('reconcile', '--bucket', 'b', '--table', 't'),
  ]);

  expect(nothing).toMatchObject({ code: 1, err: expect.stringContaining('choose another with --inbox') });
  expect(halves).toMatchObject({ code: 1, err: expect.stringContaining('give --queue') });
});

test('backup and restore carry what editors decided, in a file that only its owner can read', async () => {
  for (let n = 1; n < 4; n++) await boat(n);
  const bow = 'It came with the tide, and new paint was on its bow.';
  const kept = 'It stayed for two days, and then it left with the tide.';
  await writeFile(path.join(home, 'inbox', '000.txt'), `Boat 0 is in\n\n${bow}\n\n${kept}\n`);
  await faircopy('reconcile');
  await faircopy('decide', '--remove-text', kept, '--prefix', '000');
  const before = await faircopy('export');

  await mkdir(path.join(home, 'kept'));
  const inInbox = await faircopy('backup', 'inbox/backup.jsonl');
  const made = await faircopy('backup', 'kept/backup.jsonl');
  await rm(path.join(home, 'data'), { recursive: true });
  await mkdir(path.join(home, 'data'));
  const restored = await faircopy('restore', 'kept/backup.jsonl');
  const again = await faircopy('restore', 'kept/backup.jsonl');
  const after = await faircopy('export');
  await faircopy('backup', 'kept/second.jsonl');

  expect(inInbox).toMatchObject({ code: 1, err: expect.stringContaining('is published') });
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining('4 articles, with 1 decisions') });
  expect((await stat(path.join(home, 'kept/backup.jsonl'))).mode & 0o777).toBe(0o600);
  expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('4 articles got back') });
  const lasting = (out: string) =>
    out
      .trim()
      .split('\n')
      .map(line => ({ ...JSON.parse(line), changedAt: '' }));
  expect(lasting(after.out)).toEqual(lasting(before.out));
  expect(after.out).not.toContain(kept);
  // What it was before the decision, with its text, and what it was when the backup was made.
  expect(made.out).toContain('2 former states and 1 former texts');
  expect(restored.out).toContain('3 former states and texts were put back; 0 were there already');
  expect(again.out).toContain('0 former states and texts were put back; 3 were there already');
  const pasts = async (file: string) =>
    (await readFile(path.join(home, 'kept', file), 'utf8'))
      .split('\n')
      .filter(line => /^\{"kind":"(?:state|copy)"/.test(line))
      .map(line => JSON.parse(line));
  expect(await pasts('second.jsonl')).toEqual(expect.arrayContaining(await pasts('backup.jsonl')));
});

test('restore that is stopped goes on from there, and a file that is not whole restores nothing', async () => {
  for (let n = 0; n < 100; n++) await boat(n);
  await faircopy('reconcile');
  await faircopy('backup', 'backup.jsonl');
  const whole = await readFile(path.join(home, 'backup.jsonl'), 'utf8');
  await writeFile(path.join(home, 'half.jsonl'), whole.slice(0, whole.length / 2));
  await rm(path.join(home, 'data'), { recursive: true });
  await mkdir(path.join(home, 'data'));

  const half = await faircopy('restore', 'half.jsonl');
  const child = spawn(process.execPath, [command, 'restore', 'backup.jsonl'], { cwd: home, stdio: 'ignore' });
  const exit = exitOf(child);
  const state = path.join(home, '.faircopy-restore.json');
  while (!existsSync(state)) await new Promise(resolve => setTimeout(resolve, 5));
  child.kill('SIGINT');
  expect(await exit).toBe(130);
  const { after } = JSON.parse(await readFile(state, 'utf8'));
  const rest = await faircopy('restore', 'backup.jsonl');

  expect(half).toMatchObject({
    code: 1,
    err: expect.stringContaining('half.jsonl can’t be restored: line '),
  });
  expect(rest.out).toContain(`Going on behind ${after} (from .faircopy-restore.json`);
  expect(rest.out).toContain(`${99 - Number.parseInt(after, 10)} articles got back`);
  expect(existsSync(state)).toBe(false);
});
