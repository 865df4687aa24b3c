/** Recipes of docs/archives.md that need other people's programs. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { recipe } from '../piping/recipe.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'faircopy-recipes-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

test('Python reads what the command makes of a dump, record by record', async () => {
  const records = Array.from({ length: 50 }, (_, n) => ({
    id: n,
    text: `Boat ${n} is in\n\nIt came with the tide, and number ${n} was on its bow.\n\n-\n\nThe harbour master saw it first.\n`,
  }));
  await writeFile(
    path.join(home, 'dump.jsonl'),
    records.map(record => `${JSON.stringify(record)}\n`).join(''),
  );
  await writeFile(path.join(home, 'recipe.py'), await recipe('Python'));

  const { stdout } = await promisify(execFile)(path.join(inject('programs'), 'python3'), ['recipe.py'], {
    cwd: home,
  });

  expect(stdout.trim().split('\n')).toEqual(records.map(({ id }) => `clean Boat ${id} is in`));
});
