/** Sections are watched as their files are settled: over a table behind the real wire protocol. */
import { randomUUID } from 'node:crypto';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import { drafted, noSet } from '../../../functions/articles/house/house-set.ts';
import type { HouseNotice, HouseWatch } from '../../../functions/articles/house/house-watch.ts';
import { seenIn } from '../../../functions/cleaning/learn.ts';
import { acceptingByItself, byItself } from '../../../functions/publishing/house/accept-by-itself.ts';
import { applyHouse, changeHouse } from '../../../functions/publishing/house/apply-house.ts';
import { houseWatcher, type Watching } from '../../../functions/publishing/house/watch-house.ts';
import { watchSchema } from '../../../functions/stores/table/house/watch-schema.ts';
import { watchTable } from '../../../functions/stores/table/house/watch-table.ts';
import { articleOf, furniture, pageOf } from '../../cleaning/house/site.ts';
import { MemoryBucket } from '../../peers/memory-bucket.ts';
import { MemoryHouses } from '../../peers/memory-houses.ts';
import { databaseOfThisFile } from '../../support/database.ts';

const database = databaseOfThisFile();
const now = Date.parse('2026-03-02T09:00:00.000Z');

let bucket: MemoryBucket;
let houses: MemoryHouses;
let watch: HouseWatch;
beforeEach(async () => {
  const table = `watch-${randomUUID()}`;
  const keys = [watchSchema.partition, watchSchema.sort];
  await database.client.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: keys.map(AttributeName => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: keys.map((AttributeName, at) => ({ AttributeName, KeyType: at === 0 ? 'HASH' : 'RANGE' })),
    }),
  );
  bucket = new MemoryBucket();
  houses = new MemoryHouses();
  watch = watchTable(database.client, table, () => now);
});

const watcher = (more: Partial<Watching> = {}) =>
  houseWatcher({ uploads: bucket, houses, watch, seenIn, oneIn: 1, ...more });

/** The files of a section come, one after the other. */
async function come(
  from: number,
  to: number,
  { dress = pageOf, more }: { dress?: typeof pageOf; more?: Partial<Watching> } = {},
): Promise<void> {
  const settled = watcher(more);
  for (let number = from; number < to; number++) {
    const { name, source } = dress(number);
    bucket.put(name, source);
    await settled(name, { did: 'published' });
  }
}

const onlyNotice = async (): Promise<HouseNotice | undefined> => {
  const said = await watch.said();
  expect(said.length).toBeLessThanOrEqual(1);
  return said[0];
};

/** The articles without the site. */
const bare: typeof pageOf = number => ({
  name: `news/${number}.txt`,
  source: articleOf(number).join('\n\n'),
});

describe('what comes back in the files of a section', () => {
  test('is said once for all of them, with what is as good as certain', async () => {
    await come(0, 60);

    const notice = await onlyNotice();

    expect(notice).toMatchObject({ prefix: 'news/', stopped: [] });
    const lines = notice?.surest?.flatMap(({ lines }) => lines) ?? [];
    expect(notice?.wordings).toBeGreaterThan(0);
    expect(furniture.map(line => line.toLowerCase())).toEqual(expect.arrayContaining(lines));
  });

  test('is not said where nothing does', async () => {
    await come(0, 60, { dress: bare });

    expect(await onlyNotice()).toBeUndefined();
  });

  test('is said again when the site has changed, though its old files are remembered', async () => {
    await come(0, 40, { dress: bare });
    await come(40, 100);

    expect((await onlyNotice())?.wordings).toBeGreaterThan(0);
  });

  test('counts once, however often its hints come', async () => {
    const { name, source } = pageOf(1);
    bucket.put(name, source);
    const settled = watcher();
    for (let times = 0; times < 30; times++) await settled(name, { did: 'changed' });

    expect(await watch.remembered('news/')).toHaveLength(1);
    expect(await onlyNotice()).toBeUndefined();
  });

  test('is forgotten with its file', async () => {
    await come(0, 3);
    const settled = watcher();
    bucket.remove('news/1.txt');
    await settled('news/1.txt', { did: 'withdrawn' });

    expect((await watch.remembered('news/')).map(({ name }) => name).sort()).toEqual([
      'news/0.txt',
      'news/2.txt',
    ]);
  });

  test('is kept without the articles’ paragraphs', async () => {
    const long = `${'The ferry went out and came in again. '.repeat(12)}\n`;
    bucket.put('news/long.txt', `The long day\n\n${long}\n${long}`);
    await watcher()('news/long.txt', { did: 'published' });

    expect(JSON.stringify(await watch.remembered('news/'))).not.toContain('The ferry went out');
  });
});

test('one file in some is looked at, always the same ones', async () => {
  await come(0, 60, { more: { oneIn: 4 } });
  const some = (await watch.remembered('news/')).map(({ name }) => name).sort();
  await come(0, 60, { more: { oneIn: 4 } });

  expect(some.length).toBeGreaterThan(5);
  expect(some.length).toBeLessThan(30);
  expect((await watch.remembered('news/')).map(({ name }) => name).sort()).toEqual(some);
});

test('a rule that finds nothing in the newest files is said so', async () => {
  const changing = { houses, newRevision: randomUUID, now: () => Date.parse('2026-01-01T00:00:00.000Z') };
  const at = '2020-01-01T00:00:00.000Z';
  const rule = (line: string) => ({ lines: [line], prefix: 'news/', by: 'ana', at });
  await changeHouse(changing, 'news/', () =>
    drafted(noSet('news/'), { accept: [rule('the old tide table'), rule('write to the harbour desk')] }),
  );
  await applyHouse(changing, 'news/', 'ana');

  await come(0, 60);

  expect((await onlyNotice())?.stopped?.map(({ lines }) => lines)).toEqual([['the old tide table']]);
});

describe('rules that nobody has looked at', () => {
  const accepting = (share: number, risk: number, hinted: string[]) =>
    acceptingByItself(
      {
        houses,
        uploads: bucket,
        settle: async keys => void hinted.push(...keys),
        newRevision: randomUUID,
        now: () => now,
      },
      { share, risk },
      () => false,
    );

  test('are put in force where they stand in most files, outside of the text, and every article is hinted at', async () => {
    const hinted: string[] = [];
    await come(0, 60, { more: { looked: accepting(90, 100, hinted) } });

    const set = await houses.read('news/');

    expect(set?.rules.length).toBeGreaterThan(0);
    expect(set?.appliedBy).toBe(byItself);
    expect(set?.pending).toBeUndefined();
    for (const { where, by } of set?.rules ?? []) expect([where, by]).toEqual([['above', 'below'], byItself]);
    expect(new Set(hinted).size).toBeGreaterThanOrEqual(20);
  });

  test('are none where more certainty is asked for than there is', async () => {
    await come(0, 60, { more: { looked: accepting(90, 1, []) } });

    expect(await houses.read('news/')).toBeUndefined();
  });

  test('never say a sentence, nor what was rejected, and leave a draft alone', async () => {
    const appeal = furniture.find(line => line.endsWith('.')) ?? '';
    const draft = drafted(noSet('news/'), {
      accept: [{ lines: ['a line of ana’s'], prefix: 'news/', by: 'ana', at: '2026-01-01T00:00:00.000Z' }],
    });
    await houses.write({ ...draft, revision: 'r' }, undefined);

    await come(0, 60, { more: { looked: accepting(50, 200, []) } });
    expect((await houses.read('news/'))?.version).toBe(0);

    await houses.write({ ...noSet('news/'), revision: 's' }, 'r');
    await come(60, 90, { more: { looked: accepting(50, 200, []) } });
    const lines = (await houses.read('news/'))?.rules.flatMap(rule => rule.lines);
    expect(lines).not.toContain(appeal.toLowerCase());
    expect(lines?.length).toBeGreaterThan(0);
  });
});
