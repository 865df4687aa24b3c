import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { bundleOf } from '../../bench/bundle.ts';
import { told } from '../../bench/measure.ts';
import { type Finding, measured } from '../../bench/report.ts';

const finding = (rows: Finding['table']['rows'], ratios?: Finding['ratios']): Finding => ({
  name: 'cold-start',
  table: { columns: ['function', 'ms'], rows },
  ...(ratios && { ratios }),
});

test('a subject that measured something is a finding', () => {
  expect(() => measured(finding([['on-read', 102]], { 'cold start': 1.4 }))).not.toThrow();
});

test('a table without a row is no finding', () => {
  expect(() => measured(finding([]))).toThrow('“cold-start” measured nothing: its table is empty');
});

test('a table of names without figures is no finding', () => {
  expect(() => measured(finding([['0 others'], ['all', '']]))).toThrow('measured nothing');
});

test('a ratio of nothing is no finding', () => {
  const ratios = { 'cold start': Number.NaN };

  expect(() => measured(finding([['on-read', '–']], ratios))).toThrow('“cold start”: NaN');
});

test('a function whose bundle is not found is named, with those that were', () => {
  const other = { entry: 'on-desk', file: 'index.mjs', bytes: 1, parts: new Map() };

  expect(() => bundleOf('on-read', [other])).toThrow('functions/entries/on-read.ts in it (found: on-desk)');
});

test('a process that ends without a word is no measurement', async () => {
  const child = spawn(process.execPath, ['-e', 'process.exit(3)'], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

  await expect(told(child)).rejects.toThrow('ended with 3 and told nothing');
});
