/** What the last stage of the Dockerfile takes is enough to clean by threads, and what the first one takes to make that. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleCommand } from '../../scripts/bundle-command.ts';

const root = path.resolve(import.meta.dirname, '../..');
const file = readFileSync(path.join(root, 'Dockerfile'), 'utf8');
const [build = '', last = ''] = file.split(/^FROM .*$/m).slice(1);
const image = mkdtempSync(path.join(tmpdir(), 'faircopy-image-'));

beforeAll(async () => {
  await bundleCommand(path.join(image, 'built/dist/command'));
  for (const [, from = '', to = ''] of last.matchAll(/^COPY --from=build \/faircopy\/(\S+) (\S+)$/gm)) {
    const source = from.startsWith('dist/') ? path.join(image, 'built', from) : path.join(root, from);
    const target = path.join(image, 'faircopy', to === './' ? from : to);
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(source, target, { recursive: true });
  }
});
afterAll(() => rmSync(image, { recursive: true, force: true }));

/** As `docker run` does. */
function run(args: readonly string[], input: string): string {
  const [program = '', ...before] = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(last)?.[1] ?? '[]') as string[];
  const inImage = before.map(each => (each.startsWith('/faircopy/') ? path.join(image, each) : each));
  const [command, rest] = program === 'node' ? [process.execPath, inImage] : [program, inImage];
  return execFileSync(command, [...rest, ...args], { input, cwd: image, encoding: 'utf8' });
}

test('the image cleans records, by one thread and by two', () => {
  const story =
    'A ferry\n\nA ferry\n\nThe ferry stays where it is, the harbour office said on Monday.\n\n-\n';
  const input = Array.from({ length: 20 }, (_, n) => `${JSON.stringify({ n, text: story })}\n`).join('');

  const [one, two] = ['1', '2'].map(jobs => run(['--jsonl', '--field', 'text', '--jobs', jobs], input));

  expect(one?.trim().split('\n')).toHaveLength(20);
  expect(JSON.parse(one?.split('\n')[0] ?? '')).toMatchObject({ n: 0, faircopy: { title: 'A ferry' } });
  expect(two).toBe(one);
});

test('all that is copied is there and let through, and packages come from the lock file without a network', () => {
  const copied = [...build.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
  const letThrough = readFileSync(path.join(root, '.dockerignore'), 'utf8').split('\n');

  for (const name of copied) {
    expect(letThrough, name).toContain(`!${name}`);
    if (name !== '.npm-cache') expect(existsSync(path.join(root, name)), name).toBe(true);
  }
  expect(build).toMatch(/npm ci --offline --cache \/npm-cache --ignore-scripts/);
});
