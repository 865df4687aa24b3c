/** House rules in a backup: what is kept of a section, and what becomes of it where there are others. */
import { expect, test } from 'vitest';
import type { HouseSet } from '../../../functions/articles/house/house-set.ts';
import type { HouseRule } from '../../../functions/cleaning/cleaning.ts';
import { backupLines, readBackup } from '../../../functions/operating/backup/backup-file.ts';
import {
  type KeptHouse,
  keptHouses,
  restoredHouse,
  restoreHouse,
} from '../../../functions/operating/backup/kept-house.ts';
import { MemoryHouses } from '../../peers/memory-houses.ts';
import { linesOf } from './town.ts';

const ruleOf = (line: string, prefix = 'news/'): HouseRule => ({
  lines: [line],
  prefix,
  files: 9,
  of: 10,
  by: 'ana',
  at: '2026-03-02T06:00:00.000Z',
});
const bell = ruleOf('rung by the bell of the harbour');
const lamp = ruleOf('lit by the lamp of the harbour');

const set = (fields: Partial<HouseSet> = {}): HouseSet => ({
  prefix: 'news/',
  revision: 'r1',
  version: 3,
  rules: [bell],
  excepts: ['house:0123456789'],
  rejected: ['house:aaaaaaaaaa'],
  appliedBy: 'ana',
  appliedAt: '2026-03-02T06:00:00.000Z',
  ...fields,
});
const keptOf = ({ revision, pending, ...kept }: HouseSet): KeptHouse => kept;

async function housesWith(...sets: readonly HouseSet[]): Promise<MemoryHouses> {
  const houses = new MemoryHouses();
  for (const one of sets) await houses.write(one, undefined);
  return houses;
}

async function* none() {}
async function written(houses: readonly KeptHouse[]): Promise<string[]> {
  const lines: string[] = [];
  const of = { place: 'inbox', prefix: '', madeAt: '2026-03-02T08:00:00.000Z' };
  for await (const line of backupLines(of, none(), houses)) lines.push(JSON.stringify(line));
  return lines;
}
async function read(lines: readonly string[]): Promise<KeptHouse[]> {
  const houses: KeptHouse[] = [];
  for await (const _ of readBackup(linesOf(lines), house => houses.push(house)));
  return houses;
}

test('what is kept of every section goes through the file into an empty table, and its articles are hinted at', async () => {
  const sets = [
    set({ draft: { rules: [bell, lamp], excepts: [] } }),
    set({ prefix: '', rules: [ruleOf('read at every quay', '')], pending: { after: 'b.txt' } }),
  ];
  const before = await housesWith(...sets);
  const after = new MemoryHouses();

  const kept = await read(await written(await keptHouses(before)));
  for (const one of kept) await restoreHouse({ houses: after, newRevision: () => 'r9' }, one);

  expect(kept.map(({ prefix }) => prefix)).toEqual(['', 'news/']);
  for (const one of sets)
    expect(await after.read(one.prefix)).toEqual({
      ...keptOf(one),
      revision: 'r9',
      pending: { after: '' },
    });
});

test('a backup of a prefix has the sections below it alone', async () => {
  const houses = await housesWith(set(), set({ prefix: '' }), set({ prefix: 'news/2026/' }));

  expect((await keptHouses(houses, 'news/')).map(({ prefix }) => prefix)).toEqual(['news/', 'news/2026/']);
});

test('a section that has all of it already is not written again', async () => {
  const houses = await housesWith(set({ rejected: ['house:aaaaaaaaaa', 'house:bbbbbbbbbb'] }));

  const { did, isPending } = await restoreHouse({ houses, newRevision: () => 'r9' }, keptOf(set()));

  expect([did, isPending]).toEqual(['same', false]);
  expect((await houses.read('news/'))?.revision).toBe('r1');
});

test('of two sets the one that was applied later wins as a whole', () => {
  const older = set({ rules: [bell, lamp], appliedAt: '2026-03-01T06:00:00.000Z', version: 2 });
  const newer = set();

  expect(restoredHouse(newer, keptOf(older))).toBeUndefined();
  expect(restoredHouse(older, keptOf(newer))).toMatchObject({
    rules: [bell],
    version: 4,
    pending: { after: '' },
    appliedAt: newer.appliedAt,
  });
});

test('a version keeps its number where the same rules are in force', () => {
  const older = set({ appliedAt: '2026-03-01T06:00:00.000Z' });

  expect(restoredHouse(older, keptOf(set()))).toMatchObject({ version: 3 });
});

test('a draft stays as it is here, and what nobody should propose is of both', () => {
  const draft = { rules: [lamp], excepts: [] };
  const here = set({ draft, rejected: ['house:bbbbbbbbbb'] });
  const kept = keptOf(set({ draft: { rules: [], excepts: [] } }));

  expect(restoredHouse(here, kept)).toEqual({
    ...here,
    rejected: ['house:bbbbbbbbbb', 'house:aaaaaaaaaa'],
  });
  expect(restoredHouse(set({ draft: undefined as never }), keptOf(here))).toMatchObject({ draft });
});

test('a draft that was never in force comes back without a hint', () => {
  const { appliedAt, appliedBy, ...bare } = set({
    version: 0,
    rules: [],
    draft: { rules: [bell], excepts: [] },
  });

  expect(restoredHouse(undefined, keptOf(bare))?.pending).toBeUndefined();
});

test('a dry run writes nothing', async () => {
  const houses = new MemoryHouses();

  const { did } = await restoreHouse({ houses, newRevision: () => 'r9', dryRun: true }, keptOf(set()));

  expect(did).toBe('restored');
  expect(await houses.read('news/')).toBeUndefined();
});

test.each<[string, (lines: string[]) => string[], RegExp]>([
  ['a lost section', lines => lines.filter((_, n) => n !== 1), /line 3 speaks of house rules of 2 sections/],
  ['another order', ([a = '', b = '', c = '', d = '']) => [a, c, b, d], /line 3 is not in its place/],
  [
    'a rule that says nothing',
    lines => lines.map(line => line.replace('rung by the bell of the harbour', 'the')),
    /line 2 is damaged: its rules\.0/,
  ],
  [
    'a prefix that is no folder',
    lines => lines.map(line => line.replace('"prefix":"news/","version"', '"prefix":"news","version"')),
    /line 3 is damaged: its prefix should be a folder, or empty/,
  ],
])('%s is refused by the number of the line', async (_, change, message) => {
  const lines = change(await written([keptOf(set({ prefix: '' })), keptOf(set())]));

  await expect(read(lines)).rejects.toThrow(message);
});
