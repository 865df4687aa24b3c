/** What articles were, behind the real wire protocol. */
import { randomUUID } from 'node:crypto';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { DamagedItem } from '../../functions/articles/article.ts';
import { packFairCopy } from '../../functions/articles/fair-copy.ts';
import type { HistoryStore, Past, Remembered } from '../../functions/articles/history/past.ts';
import { ensureOtherTables } from '../../functions/stores/laptop/local-database.ts';
import { historyTable } from '../../functions/stores/table/history/history-table.ts';
import { databaseOfThisFile } from '../support/database.ts';

const database = databaseOfThisFile();
const day = 24 * 60 * 60 * 1_000;
let now = Date.parse('2026-03-02T06:00:00.000Z');
let history: HistoryStore;
beforeAll(async () => {
  await ensureOtherTables(database.client, { history: 'history' });
  history = historyTable(database.client, 'history', { days: 30, now: () => now });
});

const copy = { title: 'Ferry', metadata: {}, blocks: [{ kind: 'paragraph' as const, text: 'It stays.' }] };
const state = (key: string, minute: number, more: Partial<Past> = {}): Past => ({
  key,
  revision: `r${minute}`,
  at: `2026-03-02T06:${String(minute).padStart(2, '0')}:00.000Z`,
  generation: 1,
  cleaner: 42,
  decisions: [],
  ...more,
});

const renamed = (one: Remembered, key: string): Remembered =>
  'past' in one ? { ...one, past: { ...one.past, key } } : one;

describe('what an article was', () => {
  test('comes back as it was kept, the newest first, page by page', async () => {
    const key = `news/${randomUUID()}.txt`;
    const states = [
      state(key, 1, { upload: { etag: 'a', version: '1' } }),
      state(key, 2, {
        by: 'ana',
        decisions: [{ verdict: 'withdrawn', by: 'ana', at: '2026-03-02T06:02:00.000Z' }],
        live: { etag: 'e', title: 'Ferry', words: 2 },
        house: 'abc',
      }),
      state(key, 3, {
        attention: { status: 'held', problem: { code: 'c', sentence: 'Why.' }, isAside: true },
      }),
    ];
    for (const one of states) await history.keep(one, undefined, undefined);

    const page = await history.past(key, { limit: 2 });
    const rest = await history.past(key, { limit: 2, position: page.position ?? '' });

    expect(page.entries).toEqual([states[2], states[1]]);
    expect(rest.entries).toEqual([states[0]]);
    expect(rest.position).toBeUndefined();
  });

  test('is kept once, however often it is said', async () => {
    const key = `news/${randomUUID()}.txt`;
    await history.keep(state(key, 1), undefined, undefined);
    await history.keep(state(key, 1), undefined, undefined);

    expect((await history.past(key, { limit: 10 })).entries).toHaveLength(1);
  });

  test('is forgotten after its days, also where the table has not taken it yet', async () => {
    const key = `news/${randomUUID()}.txt`;
    await history.keep(state(key, 1), { etag: 'e', packed: packFairCopy(copy) }, undefined);
    now += 30 * day - 1_000;
    expect((await history.past(key, { limit: 10 })).entries).toHaveLength(1);
    expect(await history.copy(key, 'e')).toEqual(copy);

    now += 1_000;

    expect((await history.past(key, { limit: 10 })).entries).toEqual([]);
    expect(await history.copy(key, 'e')).toBeUndefined();
  });

  test('ends where it has expired: nobody pages through what is left of it', async () => {
    const key = `news/${randomUUID()}.txt`;
    for (const minute of [1, 2, 3]) await history.keep(state(key, minute), undefined, undefined);
    now += 30 * day;
    await history.keep(state(key, 4), undefined, undefined);

    const page = await history.past(key, { limit: 2 });

    expect(page.entries).toEqual([state(key, 4)]);
    expect(page.position).toBeUndefined();
  });

  test('is not that of an article whose name begins like it', async () => {
    const key = `news/${randomUUID()}`;
    await history.keep(state(`${key} 2`, 1), undefined, undefined);

    expect((await history.past(key, { limit: 10 })).entries).toEqual([]);
  });

  test('is erased with all its texts, and nothing else is', async () => {
    const [key, other] = [`news/${randomUUID()}.txt`, `news/${randomUUID()}.txt`];
    for (let minute = 1; minute < 40; minute++)
      await history.keep(state(key, minute), { etag: `e${minute}`, packed: packFairCopy(copy) }, undefined);
    await history.keep(state(other, 1), undefined, undefined);

    expect(await history.erase(key)).toBe(78);

    expect((await history.past(key, { limit: 10 })).entries).toEqual([]);
    expect(await history.copy(key, 'e1')).toBeUndefined();
    expect((await history.past(other, { limit: 10 })).entries).toHaveLength(1);
  });

  test('is all told to a backup, and put back as long as it would have been kept', async () => {
    const [key, other] = [`news/${randomUUID()}.txt`, `news/${randomUUID()}.txt`];
    const packed = Uint8Array.from(packFairCopy(copy));
    await history.keep(state(key, 1), { etag: 'e', packed }, undefined);
    const until = new Date(now + 30 * day).toISOString();

    const { entries, position } = await history.all(key);
    now += day;
    const puts = [];
    for (const one of [...entries, ...entries]) puts.push(await history.putBack(other, renamed(one, other)));

    expect(position).toBeUndefined();
    expect(entries).toEqual([
      { until, copy: { etag: 'e', packed } },
      { until, past: state(key, 1) },
    ]);
    expect(puts).toEqual([true, true, false, false]);
    expect((await history.all(other)).entries).toEqual(entries.map(one => renamed(one, other)));
    now += 29 * day;
    expect((await history.all(other)).entries).toEqual([]);
    expect(await history.putBack(other, { until, past: state(other, 2) })).toBe(false);
    expect(await history.copy(other, 'e')).toBeUndefined();
  });

  test('is an error where it is damaged, which names the article and no text', async () => {
    const key = `news/${randomUUID()}.txt`;
    await database.client.send(
      new PutItemCommand({
        TableName: 'history',
        Item: {
          of: { S: `article ${key}` },
          entry: { S: 'state 2026' },
          revision: { N: '1' },
          expires: { N: '99999999999' },
        },
      }),
    );

    await expect(history.past(key, { limit: 1 })).rejects.toThrow(DamagedItem);
    await expect(history.past(key, { limit: 1 })).rejects.toThrow(key);
  });
});

test('what a cleaner changed is listed by key, by prefix and by cleaner', async () => {
  const by = { generation: 1, cleaner: 77 };
  const at = '2026-03-02T06:00:00.000Z';
  const entries = ['b/1.txt', 'a/2.txt', 'a/1.txt'].map(key => ({ key, by, from: 'x', to: 'y', at }));
  for (const entry of entries) await history.keep(state(entry.key, 1), undefined, entry);
  const other = { key: 'a/1.txt', by: { generation: 1, cleaner: 78 }, to: 'z', at };
  await history.keep(state('a/1.txt', 2), undefined, other);

  const all = await history.recleaned(by, { prefix: '', limit: 2 });
  const rest = await history.recleaned(by, { prefix: '', limit: 2, position: all.position ?? '' });
  const some = await history.recleaned(by, { prefix: 'a/', limit: 1 });
  const more = await history.recleaned(by, { prefix: 'a/', limit: 9, position: some.position ?? '' });

  expect([...all.entries, ...rest.entries].map(({ key }) => key)).toEqual(['a/1.txt', 'a/2.txt', 'b/1.txt']);
  expect(all.entries[0]).toEqual({ key: 'a/1.txt', by, from: 'x', to: 'y', at });
  expect([...some.entries, ...more.entries].map(({ key }) => key)).toEqual(['a/1.txt', 'a/2.txt']);
  expect((await history.recleaned(other.by, { prefix: '', limit: 9 })).entries).toEqual([other]);
});
