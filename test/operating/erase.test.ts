/** `faircopy erase` as it is typed, beside a server that runs. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { story } from '../desk/house.ts';
import { eventually } from '../entries/laptop-home.ts';
import { laptopOfThisFile } from '../support/laptop.ts';

const command = path.resolve(import.meta.dirname, '../../bin/faircopy.mjs');
const laptop = laptopOfThisFile(({ put }) => put('news/ferry.txt', story));

const erase = async (key: string): Promise<string> => {
  const where = ['--inbox', laptop.inbox, '--data', laptop.data];
  return (await promisify(execFile)(process.execPath, [command, 'erase', ...where, key])).stdout;
};
const steps = async (): Promise<unknown[]> => {
  const address = `${laptop.address}/desk/history?key=news%2Fferry.txt`;
  const response = await fetch(address, { headers: { Accept: 'application/json' } });
  return ((await response.json()) as { items: unknown[] }).items;
};

test('what an article was is forgotten, and what readers see stays', async () => {
  await laptop.put('news/ferry.txt', story.replace('north', 'south'));
  await eventually(async () => (await laptop.readers('news/ferry.txt')).includes('south'));
  expect(await steps()).toHaveLength(2);

  expect(await erase('news/ferry.txt')).toContain('2 entries of news/ferry.txt were erased.');

  expect(await steps()).toMatchObject([{ isFirst: true }]);
  expect(await laptop.readers('news/ferry.txt')).toContain('south');
  expect(await erase('news/ferry.txt')).toContain('Nothing is remembered of news/ferry.txt.');
});
