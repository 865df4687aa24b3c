/** A backup's file, and what is said of one that is not whole. */
import { expect, test } from 'vitest';
import { packFairCopy } from '../../../functions/articles/fair-copy.ts';
import { BadBackup, backupLines, readBackup } from '../../../functions/operating/backup/backup-file.ts';
import type { Kept } from '../../../functions/operating/backup/kept.ts';
import type { KeptPast } from '../../../functions/operating/backup/kept-past.ts';
import { linesOf } from './town.ts';

const copy = { title: 'Boats', metadata: {}, blocks: [{ kind: 'paragraph' as const, text: 'Two.' }] };
const until = '2027-03-02T06:00:00.000Z';
const kept: (Kept | KeptPast)[] = [
  {
    key: 'a.txt',
    publishedAt: '2026-03-02T06:00:00.000Z',
    decisions: [{ verdict: 'release', etag: 'e', by: 'ana', at: '2026-03-02T07:00:00.000Z' }],
  },
  {
    key: 'ü/\u2028.txt',
    decisions: [],
    live: {
      copy: { title: 'Boats', metadata: { language: 'en' }, blocks: [{ kind: 'paragraph', text: 'One.' }] },
      risk: { rank: 3, sentence: 20, words: 4, furniture: 1 },
      upload: { version: '1', etag: 'f' },
      cleaner: 7,
    },
  },
  { key: 'ü/\u2028.txt', until, copy: { etag: 'g', packed: packFairCopy(copy) } },
  {
    key: 'ü/\u2028.txt',
    until,
    past: {
      key: 'ü/\u2028.txt',
      revision: 'r',
      at: '2026-03-02T07:30:00.000Z',
      by: 'ana',
      generation: 1,
      cleaner: 6,
      upload: { etag: 'f' },
      decisions: [{ verdict: 'withdrawn', by: 'ana', at: '2026-03-02T07:30:00.000Z' }],
      live: { etag: 'g', title: 'Boats', words: 1 },
      attention: { status: 'held', problem: { code: 'c', sentence: 'Why.' } },
    },
  },
];

async function written(): Promise<string[]> {
  async function* all() {
    yield* kept;
  }
  const lines: string[] = [];
  const of = { place: 'inbox', prefix: '', madeAt: '2026-03-02T08:00:00.000Z' };
  for await (const line of backupLines(of, all())) lines.push(JSON.stringify(line));
  return lines;
}

async function read(lines: readonly string[]): Promise<(Kept | KeptPast)[]> {
  const all: (Kept | KeptPast)[] = [];
  for await (const one of readBackup(linesOf(lines))) all.push(one);
  return all;
}

test('what is written can be read', async () => {
  expect(await read(await written())).toEqual(kept);
});

const changed = (line: number, change: (line: string) => string) => async (): Promise<string[]> =>
  (await written()).map((text, index) => (index === line - 1 ? change(text) : text));

test.each<[string, () => Promise<string[]>, RegExp]>([
  ['an empty file', async () => [], /line 1 is missing: the file broke off/],
  ['another file', async () => ['{"key":"a.txt"}'], /line 1 is not the first one of a Faircopy backup/],
  [
    'one of a later version',
    changed(1, line => line.replace('"version":1', '"version":2')),
    /line 1 says version 2/,
  ],
  ['one that broke off', async () => (await written()).slice(0, 2), /line 3 is missing/],
  ['one that lost a line', async () => (await written()).filter((_, n) => n !== 1), /line 5 speaks of 2/],
  [
    'one that lost a former text',
    async () => (await written()).filter((_, n) => n !== 3),
    /line 5 speaks of 2 states and former texts, and there are 1/,
  ],
  [
    'one with a former text of an earlier article',
    changed(4, line => line.replace('"key":"ü/', '"key":"a/')),
    /line 4 is not in the order of keys/,
  ],
  [
    'a state of no time',
    changed(5, line => line.replace('"at":"2026-03-02T07:30:00.000Z","by"', '"at":"today","by"')),
    /line 5 is damaged: its at should be a time like/,
  ],
  [
    'a former text without blocks',
    changed(4, line => line.replace('"blocks"', '"blocs"')),
    /line 4 is damaged: its copy\.blocks should be/,
  ],
  [
    'one that goes on behind its end',
    async () => [...(await written()), '{"kind":"end","articles":2}'],
    /line 7/,
  ],
  [
    'one out of order',
    async () => {
      const [header = '', a = '', b = '', ...rest] = await written();
      return [header, b, a, ...rest];
    },
    /line 3 is not in the order of keys/,
  ],
  ['half a line', changed(2, line => line.slice(0, 40)), /line 2 is not JSON/],
  ['a list', changed(2, () => '[]'), /line 2 is not an object/],
  ['a kind of later times', changed(2, () => '{"kind":"picture"}'), /line 2 is of a kind .*"picture"/],
  [
    'an unknown verdict',
    changed(2, line => line.replace('release', 'erase')),
    /line 2 is damaged: its decisions\.0\.verdict should be/,
  ],
  [
    'a decision of no time',
    changed(2, line => line.replace('2026-03-02T07', 'yesterday')),
    /line 2 is damaged: its decisions\.0 should be made at a time/,
  ],
  [
    'a publication time in other words',
    changed(2, line => line.replace('06:00:00.000Z', '06:00:00Z')),
    /line 2 is damaged: its publishedAt should be a time like/,
  ],
  ['no key', changed(2, line => line.replace('a.txt', '')), /line 2 is damaged: its key should be/],
  [
    'a text without blocks',
    changed(3, line => line.replace('"blocks"', '"blocs"')),
    /line 3 is damaged: its live\.copy\.blocks should be/,
  ],
])('%s is refused by the number of the line', async (_, lines, message) => {
  const reading = read(await lines());

  await expect(reading).rejects.toThrow(BadBackup);
  await expect(reading).rejects.toThrow(message);
});
