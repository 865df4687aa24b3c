/** A laptop that runs for all the tests of a file. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Laptop, startLaptop } from '../../functions/entries/laptop.ts';

export interface SharedLaptop {
  readonly address: string;
  /** It has inbox and data, and what else a test puts into it. */
  readonly folder: string;
  readonly inbox: string;
  readonly data: string;
  /** Waits until everything that was put is settled. */
  idle(): Promise<void>;
  /** Stores a file in the inbox. */
  put(key: string, body: string | Uint8Array): Promise<void>;
  /** What readers get of an article, as text. */
  readers(key: string): Promise<string>;
}

/**
 * Starts a laptop before the first test of this file, and ends it behind the last one. To be called where the file is loaded.
 * @param fill puts what is there when it starts
 */
export function laptopOfThisFile(fill: (laptop: SharedLaptop) => Promise<void>): SharedLaptop {
  let running: Laptop | undefined;
  let folder = '';
  const started = (): Laptop => {
    if (!running) throw new Error('the laptop starts with the first test');
    return running;
  };
  const laptop: SharedLaptop = {
    get address() {
      return started().address;
    },
    get folder() {
      return folder;
    },
    get inbox() {
      return path.join(folder, 'inbox');
    },
    get data() {
      return path.join(folder, 'data');
    },
    idle: () => started().idle(),
    async put(key, body) {
      const file = path.join(laptop.inbox, ...key.split('/'));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, body);
    },
    readers: async key =>
      (
        await fetch(`${laptop.address}/articles/${encodeURI(key)}`, { headers: { Accept: 'text/plain' } })
      ).text(),
  };
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'faircopy-shared-'));
    await fill(laptop);
    running = await startLaptop({
      inbox: laptop.inbox,
      data: laptop.data,
      port: 0,
      listening: () => {},
      settled: () => {},
      failed: () => {},
      dead: () => {},
    });
    await running.idle();
  });
  afterAll(async () => {
    await running?.close();
    await rm(folder, { recursive: true, force: true });
  });
  return laptop;
}
