import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { accuracy, scoreOf } from '../../bench/accuracy.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'faircopy-accuracy-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['the same', 'one two three four five', 'one two three four five', 1, 1],
  ['other marks', 'One two, three four.', 'One two three four', 1, 1],
  ['half of it', 'a b c d e f g', 'a b c d e', 1, 1 / 2],
  ['twice as much', 'a b c d e', 'a b c d e x y', 1 / 2, 1],
  ['fewer than four words', 'a b', 'a b', 1, 1],
  ['a character is a word', '春眠不觉晓', '春眠不觉', 1, 1 / 2],
  ['nothing', 'a b c d', '', 1, 0],
])('%s', (_, truth, answer, precision, recall) => {
  expect(scoreOf(truth, answer)).toEqual({ precision, recall });
});

test('pages of a folder are scored by corpus, and losses and failures are told', async () => {
  const sentences = [
    'The ferry has no engine, and it hangs on a cable that the river pushes.',
    'Nobody knows who tied the first knot, but it has held for ninety years now.',
  ];
  const page = (text: string) =>
    `<html><body><nav><a href="/">Home</a></nav><article><h1>A ferry</h1>${text}</article></body></html>`;
  const good = {
    corpus: 'own',
    input: page(sentences.map(each => `<p>${each}</p>`).join('')),
    gt: sentences.join('\n'),
  };
  const lost = { corpus: 'lost', input: page(''), gt: sentences.join('\n') };
  writeFileSync(path.join(folder, 'html-own.jsonl.gz'), gzipSync(`${JSON.stringify(good)}\n`));
  writeFileSync(
    path.join(folder, 'html-lost.jsonl'),
    `${JSON.stringify(lost)}\n${JSON.stringify({ corpus: 'x', input: '', gt: '' })}\n`,
  );

  const { table } = await accuracy(folder, 100);
  const found = table.rows.filter(([, , by]) => String(by).startsWith('faircopy'));

  expect(found.map(([name, of, , f1, , , less]) => [name, of, f1, less])).toEqual([
    ['lost', '1', '0.000', '1'],
    ['own', '1', '1.000', '0'],
    ['all', '2', '0.667', '1'],
  ]);
  expect(table.rows.some(([, , by]) => String(by).startsWith('Readability'))).toBe(true);
});

test('a folder without pages is told', async () => {
  await expect(accuracy(path.dirname(import.meta.filename), 1)).rejects.toThrow(/--pages/);
});
