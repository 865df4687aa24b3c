/** `faircopy clean` over folders and streams of records, as a process of its own. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../bin/faircopy.mjs', import.meta.url));

let home: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'faircopy-many-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** @param meddle is told of each piece of standard output, and can end the process */
function faircopy(
  args: readonly string[],
  { input = '', meddle = () => {} }: { input?: string | Buffer; meddle?: (kill: () => void) => void } = {},
): Promise<Ended> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [command, 'clean', ...args], { cwd: home });
    let [out, err] = ['', ''];
    child.stdout.on('data', data => {
      out += data;
    });
    child.stderr.on('data', data => {
      err += data;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    meddle(() => child.kill('SIGKILL'));
    // A slow machine also hears how far it is.
    child.once('close', code => resolve({ code, out, err: err.replace(/^Cleaning \d+\n/gm, '') }));
  });
}

const boat = (n: number): string =>
  `Boat ${n} is in\n\nIt came with the tide, and number ${n} was on its bow.\n\n-\n\nThe harbour master saw it first.\n`;
const fair = (n: number): string =>
  `Boat ${n} is in\n\nIt came with the tide, and number ${n} was on its bow.\n\nThe harbour master saw it first.\n`;

async function files(contents: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [name, content] of Object.entries(contents)) {
    await mkdir(path.dirname(path.join(home, name)), { recursive: true });
    await writeFile(path.join(home, name), content);
  }
}

async function tree(folder: string): Promise<Record<string, string>> {
  const found = await readdir(path.join(home, folder), { recursive: true, withFileTypes: true });
  const entries = found
    .filter(entry => entry.isFile())
    .map(async entry => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(path.join(home, folder), file), await readFile(file, 'utf8')] as const;
    });
  return Object.fromEntries((await Promise.all(entries)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('every article file of a folder becomes a file at the same place, whatever it is packed in', async () => {
  await files({
    'in/one.txt': boat(1),
    'in/deep/two.md': `# Boat 2 is in\n\nIt came with the tide.\n`,
    'in/deep/three.txt.gz': gzipSync(boat(3)),
    'in/notes.pdf': 'no article',
  });

  const { code, err } = await faircopy(['in', '--out', 'fair', '--jobs', '2']);

  expect(await tree('fair')).toEqual({
    'deep/three.txt': fair(3),
    'deep/two.md.txt': 'Boat 2 is in\n\nIt came with the tide.\n',
    'one.txt': fair(1),
  });
  expect(err).toBe('3 files clean, 0 held, 0 rejected, 0 failed.\n');
  expect(code).toBe(0);
});

test('what gets no fair copy is told with its reason, and stops nobody else', async () => {
  await files({ 'in/empty.txt': '', 'in/one.txt': boat(1), 'in/broken.txt.gz': 'not packed at all' });
  await symlink('/etc/passwd', path.join(home, 'in/link.txt'));

  const { code, err } = await faircopy(['in', '--out', 'fair', '--rejects', 'rejects.jsonl', '--stats']);

  expect(await tree('fair')).toEqual({ 'one.txt': fair(1) });
  const rejects = (await readFile(path.join(home, 'rejects.jsonl'), 'utf8')).trim().split('\n');
  expect(rejects.map(line => JSON.parse(line))).toMatchObject([
    { file: 'in/broken.txt.gz', status: 'failed', failure: expect.stringContaining('incorrect header') },
    { file: 'in/empty.txt', status: 'held', problem: { code: 'empty' } },
  ]);
  expect(err).toContain('left out: in/link.txt is a link');
  expect(err).toContain('1 file clean, 1 held, 0 rejected, 1 failed.');
  expect(err).toContain('"dangling-marks": 1');
  expect(code).toBe(1);
});

test('two files that would come to one place are told, and the first has it', async () => {
  await files({ 'in/one.txt': boat(1), 'in/one.txt.gz': gzipSync(boat(2)) });

  const { err } = await faircopy(['in', '--out', 'fair']);

  expect(await tree('fair')).toEqual({ 'one.txt': fair(1) });
  expect(err).toContain('left out: in/one.txt.gz would come to the same place as a file beside it: one.txt');
});

test('a folder for fair copies inside the archive is not cleaned again', async () => {
  await files({ 'one.txt': boat(1) });
  await faircopy(['.', '--out', 'fair']);

  const { err } = await faircopy(['.', '--out', 'fair']);

  expect(err).toContain('1 file clean');
});

test('what is packed to fill a disk is given up', async () => {
  await files({ 'in/bomb.txt.gz': gzipSync(Buffer.alloc(64 * 1024 * 1024)) });

  const { code, err } = await faircopy(['in', '--out', 'fair']);

  expect(err).toContain('in/bomb.txt.gz: it unpacks to more than 1000 times its size');
  expect(code).toBe(1);
});

test.each([
  [['in'], 'Say where the fair copies go: --out FOLDER'],
  [['gone', '--out', 'fair'], 'gone is not there'],
  [['-', '--out', 'fair'], 'Standard input is one file: leave --out out, or use --jsonl'],
  [['in', '--out', 'fair', '--jobs', '0'], 'It is a whole number from 1 to 256.'],
])('%j says what is wrong and the way out', async (args, sentence) => {
  await files({ 'in/one.txt': boat(1) });

  const { code, err } = await faircopy(args);

  expect(err).toContain(sentence);
  expect(code).toBe(1);
});

const record = (n: number): string => JSON.stringify({ id: n, body: boat(n), url: 'https://quay.example/' });

test('records come out in order with the field cleaned and all else as it was; what is no record as it went in', async () => {
  const input = [record(1), 'no JSON', '', '{"id":2}', record(3)].join('\n');

  const { code, out, err } = await faircopy(['--jsonl', '--field', 'body', '--name-field', 'url'], { input });

  const lines = out.split('\n');
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    id: 1,
    body: fair(1),
    url: 'https://quay.example/',
    faircopy: { status: 'clean', title: 'Boat 1 is in' },
  });
  expect(lines.slice(1, 4)).toEqual(['no JSON', '', '{"id":2}']);
  expect(JSON.parse(lines[4] ?? '')).toMatchObject({ id: 3, body: fair(3) });
  expect(err).toBe(
    'line 2 is no JSON object\nline 4 has no text in its field “body”\n2 records clean, 0 held, 0 rejected, 2 failed.\n',
  );
  expect(code).toBe(1);
});

test('cutting the spans out of the untouched field, counted in code points, leaves the kept lines', async () => {
  const text = `Boat 🚢 is in\n\nIt came with the 🌊 tide.\n-\nThe harbour master saw it first.\n`;

  const { out } = await faircopy(['--jsonl', '--format', 'spans'], { input: JSON.stringify({ text }) });

  const { text: untouched, faircopy: found } = JSON.parse(out);
  expect(untouched).toBe(text);
  const points = [...text];
  for (const [start, end] of [...found.removed].reverse()) points.splice(start, end - start);
  expect(points.join('')).toBe(text.replace('-\n', ''));
  expect(found.removed).toEqual([[expect.any(Number), expect.any(Number), 'dangling-marks']]);
});

test('a packed stream in a file is read by its name', async () => {
  await files({ 'dump.jsonl.gz': gzipSync(`${record(1)}\n${record(2)}\n`) });

  const { out, err } = await faircopy(['dump.jsonl.gz', '--jsonl', '--field', 'body']);

  expect(out.trim().split('\n')).toHaveLength(2);
  expect(err).toBe('2 records clean, 0 held, 0 rejected, 0 failed.\n');
});

test('runs that are killed, each gone on with, come to what one run comes to', async () => {
  const input = `${Array.from({ length: 3_000 }, (_, n) => record(n)).join('\n')}\n`;
  await files({ 'in.jsonl': input });
  const whole = ['in.jsonl', '--jsonl', '--field', 'body', '--jobs', '2', '--out'];
  await faircopy([...whole, 'one.jsonl']);
  const expected = await readFile(path.join(home, 'one.jsonl'), 'utf8');

  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 200, max: 900 }), { maxLength: 3 }), async moments => {
      await rm(path.join(home, 'many.jsonl'), { force: true });
      for (const moment of moments)
        await faircopy([...whole, 'many.jsonl', '--resume'], { meddle: kill => setTimeout(kill, moment) });
      await faircopy([...whole, 'many.jsonl', '--resume']);

      expect((await readFile(path.join(home, 'many.jsonl'), 'utf8')) === expected).toBe(true);
    }),
    { numRuns: 3 },
  );
});

test('a folder that was cleaned in part is gone on with: what is there stays, no half file does', async () => {
  const count = 300;
  await files(Object.fromEntries(Array.from({ length: count }, (_, n) => [`in/${n}.txt`, boat(n)])));
  await faircopy(['in', '--out', 'fair', '--jobs', '2'], { meddle: kill => setTimeout(kill, 600) });

  const { err } = await faircopy(['in', '--out', 'fair', '--resume', '--jobs', '2']);

  const [, clean = 0, before = 0] =
    /^(\d+) files? clean.*?(?:; (\d+) were there already)?\.$/m.exec(err) ?? [];
  expect(Number(clean) + Number(before ?? 0)).toBe(count);
  expect(Object.keys(await tree('fair'))).toHaveLength(count);
  expect(Object.entries(await tree('fair')).filter(([, text]) => text === '')).toEqual([]);
});
