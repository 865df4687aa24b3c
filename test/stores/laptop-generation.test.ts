import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generationIn, ownGeneration } from '../../functions/stores/laptop/generation.ts';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'faircopy-generation-'));
});
afterEach(() => rm(data, { recursive: true, force: true }));

test('a laptop raises its generation when an older cleaner is started, and only then', async () => {
  const generations: number[] = [];
  for (const cleaner of [3, 3, 4, 2, 2, 3, 4, 1]) generations.push(await ownGeneration(data, cleaner));

  expect(generations).toEqual([0, 0, 0, 1, 1, 1, 1, 2]);
  expect(await generationIn(data)).toBe(2);
});

test('whoever works beside the server raises nothing', async () => {
  expect(await generationIn(data)).toBe(0);
  await ownGeneration(data, 3);

  expect(await generationIn(data)).toBe(0);
  expect(JSON.parse(await readFile(path.join(data, 'made-by.json'), 'utf8'))).toEqual({
    generation: 0,
    cleaner: 3,
  });
});

test('a file that can’t be understood is said, with what to do', async () => {
  await writeFile(path.join(data, 'made-by.json'), '{"generation":-1}');

  await expect(ownGeneration(data, 3)).rejects.toThrow('put {"generation":0,"cleaner":1} into it');
});
