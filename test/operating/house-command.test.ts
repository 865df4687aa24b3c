/** `faircopy learn` and `faircopy house` as their own processes on a laptop: from files that share lines to articles without them, and back. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../bin/faircopy.mjs', import.meta.url));
const banner = 'A service of the harbour desk at the Quay Courier';
/** Beside it in every file: furniture has neighbours, and they are always the same. */
const imprint = 'Read by the crews of the north quay for ninety years';
const subjects = [
  'ferry',
  'barge',
  'tug',
  'trawler',
  'yacht',
  'schooner',
  'dredger',
  'cutter',
  'punt',
  'gig',
];

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'faircopy-house-'));
  await mkdir(path.join(home, 'inbox', 'news'), { recursive: true });
  await mkdir(path.join(home, 'data'));
  for (const [n, boat] of subjects.entries())
    await writeFile(
      path.join(home, 'inbox', 'news', `${boat}.txt`),
      `A ${boat} comes in number ${n}\n\nThe ${boat} came in with the tide, and ${'not '.repeat(n + 1)}one of us had seen it before.\n\nIts captain said that a ${boat} needs ${n + 2} hands in such a wind, and went ashore.\n\n${banner}\n${imprint}\n-\n`,
    );
  await faircopy('reconcile');
}, 60_000);
afterAll(() => rm(home, { recursive: true, force: true }));

const faircopy = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise(resolve => {
    const child = execFile(process.execPath, [command, ...args], { cwd: home }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end();
  });

const published = async (): Promise<{ key: string; text: string }[]> =>
  (await faircopy('export')).out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
const withBanner = async (): Promise<number> =>
  (await published()).filter(({ text }) => text.includes(banner)).length;

test('what recurs is proposed, tried, put in force in every article, carried by a backup, and comes back when it is retired', async () => {
  expect(await withBanner()).toBe(subjects.length);

  const learnt = await faircopy('learn', '--prefix', 'news/', '--out', 'house.json', '--by', 'ana');
  expect(learnt.out.toLowerCase()).toContain(banner.toLowerCase());
  const dry = await faircopy('house', '--prefix', 'news/', '--add', 'house.json', '--dry-run');
  expect(dry.out).toContain(`Of ${subjects.length} articles ${subjects.length} would change`);
  expect(dry.out).toContain(`- ${banner}`);
  expect(await withBanner()).toBe(subjects.length);

  const applied = await faircopy('house', '--prefix', 'news/', '--apply', '--by', 'ana');
  expect(applied.out).toContain('Version 1 is in force');
  expect(await withBanner()).toBe(0);

  await faircopy('backup', 'kept.jsonl');
  await rm(path.join(home, 'data'), { recursive: true });
  await mkdir(path.join(home, 'data'));
  const restored = await faircopy('restore', 'kept.jsonl');
  expect(restored.out).toContain('House rules of 1 sections came back');
  expect(await withBanner()).toBe(0);
  expect((await faircopy('house', '--prefix', 'news/')).out).not.toContain('Not every article');

  const names = applied.out.match(/house:[0-9a-f]{10}/g) ?? [];
  const retired = await faircopy(
    'house',
    '--prefix',
    'news/',
    '--retire',
    ...names,
    '--apply',
    '--by',
    'ana',
  );
  expect(retired.out).toContain('Version 2 is in force');
  expect(await withBanner()).toBe(subjects.length);
}, 120_000);

test('a prefix that is no folder is refused, with the way out', async () => {
  const { code, err } = await faircopy('house', '--prefix', 'new');

  expect(err).toContain('its prefix ends with “/”');
  expect(code).toBe(1);
});
