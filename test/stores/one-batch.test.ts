import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { ClassicLevel } from 'classic-level';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  ensureTable,
  type LocalDatabase,
  startDatabase,
} from '../../functions/stores/laptop/local-database.ts';

let folder: string;
let database: LocalDatabase;
const troubles = { failed: vi.fn(), mended: vi.fn() };
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'faircopy-batch-'));
  database = await startDatabase(path.join(folder, 'articles'), troubles);
  await ensureTable(database.client, 'articles');
});
afterEach(async () => {
  vi.restoreAllMocks();
  troubles.failed.mockReset();
  troubles.mended.mockReset();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const put = (key: string) =>
  database.client.send(
    new PutItemCommand({
      TableName: 'articles',
      Item: {
        key: { S: key },
        ledger: { S: 'articles' },
        shelf: { S: 'articles' },
        newest: { S: `now#${key}` },
      },
    }),
  );

async function listed(index: string, partition: string): Promise<string[]> {
  const { Items = [] } = await database.client.send(
    new QueryCommand({
      TableName: 'articles',
      IndexName: index,
      KeyConditionExpression: '#partition = :partition',
      ExpressionAttributeNames: { '#partition': partition },
      ExpressionAttributeValues: { ':partition': { S: 'articles' } },
    }),
  );
  return Items.map(item => item.key?.S ?? '').sort();
}

/** LevelDB as it is when the disk is full: `batch` is what all writes end in. */
const level = ClassicLevel.prototype as unknown as Record<'_batch' | '_put', () => Promise<void>>;

const fullDisk = () =>
  vi
    .spyOn(level, '_batch')
    .mockRejectedValue(
      Object.assign(new Error('IO error: No space left on device'), { code: 'LEVEL_IO_ERROR' }),
    );

test('an item and the rows of its indexes are one write', async () => {
  const batches = vi.spyOn(level, '_batch');
  const puts = vi.spyOn(level, '_put');

  await Promise.all(['a', 'b', 'c'].map(put));

  expect(batches).toHaveBeenCalledTimes(3);
  expect(puts).not.toHaveBeenCalled();
  expect(await listed('ledger', 'ledger')).toEqual(['a', 'b', 'c']);
  expect(await listed('newest', 'shelf')).toEqual(['a', 'b', 'c']);
});

test('a disk that is full ends nothing: reading goes on, and writing when there is room', async () => {
  await put('before');
  const disk = fullDisk();

  await expect(put('meanwhile')).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } });
  disk.mockRestore();
  const firstWriteAfter = await put('right after').catch(error => error.name);

  expect(await listed('ledger', 'ledger')).toEqual(['before']);
  expect(firstWriteAfter).toBe('InternalServerError');
  await vi.waitFor(() => expect(troubles.mended).toHaveBeenCalledOnce(), { timeout: 20_000 });
  await put('later');
  expect(await listed('ledger', 'ledger')).toEqual(['before', 'later']);
  expect(await listed('newest', 'shelf')).toEqual(['before', 'later']);
  expect(troubles.failed).toHaveBeenCalledOnce();
});
