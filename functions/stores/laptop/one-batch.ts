/**
 * dynalite writes the rows of an item's indexes one by one, and then the item; each is a write of its own to LevelDB.
 * Here what one request writes becomes one batch: it is there as a whole or not at all, and costs one write instead of ten.
 *
 * A write that fails (the disk is full) leaves the end of LevelDB's log in pieces, and what is written behind them is lost
 * at the next start. So nothing is written any more until the database was opened anew; reading goes on. dynalite, which
 * would end the process, is handed the error as an answer: DynamoDB's own for a fault of the server.
 */
import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import type { EventEmitter } from 'node:events';
import { ClassicLevel } from 'classic-level';

type Operation =
  | { readonly type: 'put'; readonly key: string; readonly value: unknown }
  | { readonly type: 'del'; readonly key: string };

/** What the request that is being answered has written so far. */
const written = new AsyncLocalStorage<Operation[]>();

/** Databases that a write failed in. */
const failed = new WeakSet<object>();

/** By the folder of the database. */
const whenFailed = new Map<string, (error: unknown) => void>();

/** All that is written by whoever hears of `request` becomes one batch: its events come from the socket, and know nothing of each other. */
export function asOneBatch(request: EventEmitter): void {
  written.run([], () => {
    request.emit = AsyncResource.bind(request.emit.bind(request));
  });
}

/** @param folder of a database that is opened from now on. @param told once, of the first write that fails in it */
export function onFailedWrite(folder: string, told: (error: unknown) => void): void {
  whenFailed.set(folder, told);
}

/** Rows of indexes come before their item (dynalite/actions/putItem.js, deleteItem.js): they wait for it. */
const isOfIndex = (key: string): boolean => key.startsWith('index-');

const { put, del, batch } = ClassicLevel.prototype as unknown as Record<
  'put' | 'del' | 'batch',
  (this: ClassicLevel, ...all: unknown[]) => Promise<void>
>;

Object.assign(ClassicLevel.prototype, {
  put(this: ClassicLevel, key: string, value: unknown, ...more: unknown[]) {
    const operations = written.getStore();
    if (!operations) return put.call(this, key, value, ...more);
    operations.push({ type: 'put', key, value });
    return isOfIndex(key) ? Promise.resolve() : writeAll(this, operations.splice(0));
  },
  del(this: ClassicLevel, key: string, ...more: unknown[]) {
    const operations = written.getStore();
    if (!operations) return del.call(this, key, ...more);
    operations.push({ type: 'del', key });
    return isOfIndex(key) ? Promise.resolve() : writeAll(this, operations.splice(0));
  },
});

async function writeAll(level: ClassicLevel, operations: readonly Operation[]): Promise<void> {
  if (failed.has(level)) throw serversFault('an earlier write failed');
  try {
    await batch.call(level, operations);
  } catch (error) {
    if (!failed.has(level)) whenFailed.get(level.location)?.(error);
    failed.add(level);
    throw serversFault(error);
  }
}

/** dynalite sends what has a status to the client, and throws everything else. */
const serversFault = (cause: unknown): Error =>
  Object.assign(new Error('the database can’t be written to', { cause }), {
    statusCode: 500,
    body: {
      __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError',
      message: 'The database can’t be written to; it is tried again.',
    },
  });
