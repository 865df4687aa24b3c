/** A laptop for the tests of one file: an inbox and data of its own, and notes of what it did. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Laptop, type LaptopSettings, startLaptop } from '../../functions/entries/laptop.ts';

export interface LaptopHome {
  readonly home: string;
  readonly inbox: string;
  /** `published a.txt`, in order; what was settled without a change is left out. */
  readonly did: string[];
  readonly failed: unknown[];
  laptop: Laptop;
  start(more?: Partial<LaptopSettings>): Promise<void>;
  stop(): Promise<void>;
  get(route: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  // biome-ignore lint/suspicious/noExplicitAny: what tests look into.
  json(route: string): Promise<any>;
  drop(name: string, body: string): Promise<void>;
}

/** A fresh one for each test of the file. It is not started. */
export function laptopHome(): LaptopHome {
  let running: Laptop | undefined;
  let folder = '';
  const house: LaptopHome = {
    get home() {
      return folder;
    },
    get inbox() {
      return path.join(folder, 'inbox');
    },
    did: [],
    failed: [],
    get laptop() {
      if (!running) throw new Error('the laptop is not started');
      return running;
    },
    async start(more = {}) {
      running = await startLaptop({
        inbox: house.inbox,
        data: path.join(folder, 'data'),
        port: 0,
        listening: () => {},
        settled: (key, { did }) => {
          if (did !== 'nothing') house.did.push(`${did} ${key}`);
        },
        failed: (_, error) => house.failed.push(error),
        dead: () => {},
        ...more,
      });
      await running.idle();
    },
    async stop() {
      await running?.close();
      running = undefined;
    },
    get: (route, headers = {}) => fetch(house.laptop.address + route, { headers }),
    json: async route => (await house.get(route, { accept: 'application/json' })).json(),
    async drop(name, body) {
      await mkdir(path.dirname(path.join(house.inbox, name)), { recursive: true });
      await writeFile(path.join(house.inbox, name), body);
    },
  };
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'faircopy-laptop-'));
    house.did.length = 0;
    house.failed.length = 0;
  });
  afterEach(async () => {
    await house.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return house;
}

export const article = (n: number | string) =>
  `Boat ${n} is in\n\nIt came with the tide, and number ${n} was painted on its bow.\n`;

/** Waits for something that follows a change of a file. */
export async function eventually(happened: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (await happened()) return;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error('it did not happen within ten seconds');
}
