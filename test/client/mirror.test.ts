import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../functions/client/api.made.ts';
import { faircopy } from '../../functions/client/client.ts';
import { filesMirror } from '../../functions/client/files-mirror.ts';
import { type MirrorStore, memoryMirror, mirror } from '../../functions/client/mirror.ts';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { horizon, openDatabase, openSite, origin, paragraph, type Site } from '../reading/site.ts';

let database: LocalDatabase;
let site: Site;
let folder: string;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  site = await openSite(database);
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'faircopy-mirror-')), 'articles');
});
afterEach(() => rm(path.dirname(folder), { recursive: true }));

const api = () =>
  faircopy(origin, {
    fetch: async input => site.app.request(String(input)),
    pause: async () => {},
  });

async function inFiles(): Promise<ReadonlyMap<string, Article>> {
  const found = new Map<string, Article>();
  for await (const article of filesMirror(folder).articles()) found.set(article.key, article);
  return found;
}

/** What is published, as the listing and the articles say. */
async function published(): Promise<ReadonlyMap<string, Article | undefined>> {
  const found = new Map<string, Article | undefined>();
  for await (const { key = '' } of api().articles({ limit: 3 })) found.set(key, await api().article(key));
  return found;
}

const publish = (key: string, text: string) => {
  site.time += 1_000;
  return site.publish(key, { title: key, blocks: [paragraph(text)] });
};
const withdraw = (key: string) => {
  site.time += 1_000;
  return site.withdraw(key);
};

test('in memory and in files, it has exactly what is published, run after run', async () => {
  const step = fc.record({
    key: fc.constantFrom('a.txt', 'A.txt', 'n/ü #1.txt', `${'x'.repeat(900)}.md`),
    text: fc.option(fc.constantFrom('One.', 'Two.')),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { maxLength: 6 }), { minLength: 1, maxLength: 3 }),
      async runs => {
        site = await openSite(database);
        await rm(folder, { recursive: true, force: true });
        const memory = memoryMirror();
        for (const steps of runs) {
          for (const { key, text } of steps) await (text === null ? withdraw(key) : publish(key, text));
          site.time += 2 * horizon;
          await mirror(api(), memory);
          await mirror(api(), filesMirror(folder));
        }

        const truth = await published();
        expect(new Map([...memory.articles].sort())).toEqual(new Map([...truth].sort()));
        expect(new Map([...(await inFiles())].sort())).toEqual(new Map([...truth].sort()));
      },
    ),
    { numRuns: 15 },
  );
});

test('stopped anywhere, it goes on and loses nothing', async () => {
  for (let n = 0; n < 9; n++) await publish(`${n}.txt`, 'Text.');
  await withdraw('4.txt');
  site.time += 2 * horizon;
  const store = memoryMirror();
  for (let stop = 0; stop < 40; stop++) {
    let steps = 0;
    const failing =
      <Rest extends unknown[]>(act: (...rest: Rest) => Promise<void>) =>
      async (...rest: Rest) => {
        if (steps++ === stop % 12) throw new Error('stopped');
        await act(...rest);
      };
    const stopped: MirrorStore = {
      ...store,
      put: failing(store.put),
      remove: failing(store.remove),
      save: failing(store.save),
    };
    await mirror(api(), stopped).catch(() => {});
  }
  await mirror(api(), store);

  expect([...store.articles.keys()].sort()).toEqual([...(await published()).keys()].sort());
});

test('a cursor that is too old starts it over, empty', async () => {
  await publish('a.txt', 'Text.');
  site.time += 2 * horizon;
  const store = filesMirror(folder);
  await mirror(api(), store);
  await withdraw('a.txt');
  await publish('b.txt', 'Text.');
  site.time += 40 * 86_400_000;

  expect(await mirror(api(), store)).toEqual({ put: 1, removed: 0, startedOver: true });
  expect([...(await inFiles()).keys()]).toEqual(['b.txt']);
});

describe('files', () => {
  test('lie in the folder, whatever a key is called, each by itself', async () => {
    const store = filesMirror(folder);
    const keys = [
      '../../out.txt',
      '/etc/x',
      'a.txt',
      'A.txt',
      'a/b.txt',
      'a%2Fb.txt',
      '\ud800',
      `${'ü'.repeat(500)}1`,
      `${'ü'.repeat(500)}2`,
    ];
    for (const key of keys) await store.put({ key, etag: 'e', title: key, blocks: [] });

    expect((await readdir(folder)).length).toBe(keys.length);
    expect((await readdir(path.dirname(folder))).length).toBe(1);
    expect([...(await inFiles()).keys()].sort()).toEqual([...keys].sort());
    expect(new Set(keys.map(key => store.fileOf(key).toLowerCase())).size).toBe(keys.length);
  });

  test('a mirror that was never made is empty', async () => {
    expect(await filesMirror(folder).cursor()).toBeUndefined();
    expect((await inFiles()).size).toBe(0);
  });
});
