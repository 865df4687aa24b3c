/** The whole house on one machine, over real HTTP. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packFairCopy } from '../../functions/articles/fair-copy.ts';
import { cleaner } from '../../functions/cleaning/version.ts';
import { type Laptop, startLaptop } from '../../functions/entries/laptop.ts';
import type { Outcome } from '../../functions/publishing/next-article.ts';
import { CannotStart, openData } from '../../functions/stores/laptop/data-folder.ts';
import { articlesTable } from '../../functions/stores/table/articles-table.ts';

let home: string;
let running: Laptop | undefined;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'faircopy-laptop-'));
});
afterEach(async () => {
  await running?.close();
  running = undefined;
  await rm(home, { recursive: true, force: true });
});

const inbox = () => path.join(home, 'inbox');

/** Starts a laptop that notes what it did. */
async function start(more: { examples?: string; port?: number; data?: string } = {}) {
  const did: string[] = [];
  const failed: unknown[] = [];
  const laptop = await startLaptop({
    inbox: inbox(),
    data: path.join(home, 'data'),
    port: 0,
    ...more,
    listening: () => {},
    settled: (key: string, outcome: Outcome) => {
      if (outcome.did !== 'nothing') did.push(`${outcome.did} ${key}`);
    },
    failed: (_, error) => failed.push(error),
    dead: () => {},
  });
  running = laptop;
  await laptop.idle();
  const get = (route: string) => fetch(laptop.address + route);
  return { laptop, did, failed, get };
}

async function stop(): Promise<void> {
  await running?.close();
  running = undefined;
}

const drop = async (name: string, body: string) => {
  await mkdir(path.dirname(path.join(inbox(), name)), { recursive: true });
  await writeFile(path.join(inbox(), name), body);
};

const article = (n: number | string) =>
  `Boat ${n} is in\n\nIt came with the tide, and number ${n} was painted on its bow.\n`;

/** Processes that this one started, whichever of its threads did. */
async function children(): Promise<string[]> {
  const threads = await readdir('/proc/self/task');
  const lists = threads.map(thread => readFile(`/proc/self/task/${thread}/children`, 'utf8').catch(() => ''));
  return (await Promise.all(lists)).flatMap(list => list.split(' ').filter(Boolean));
}

/** Waits for something that follows a change of a file: on a busy machine it takes its time, and the test's own limit ends it. */
async function eventually<Found>(find: () => Promise<Found | undefined> | Found | undefined): Promise<Found> {
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}

describe('a laptop', () => {
  test('publishes a file that is dropped, its next version, and withdraws it when it is removed', async () => {
    const { did, get } = await start();

    await drop('news/first boat.txt', article(1));
    await eventually(() => did.find(line => line === 'published news/first boat.txt'));
    const first = await get('/articles/news/first%20boat.txt?format=text');
    expect(first.status).toBe(200);
    expect(await first.text()).toBe(article(1));

    await drop('news/first boat.txt', article(2));
    await eventually(() => did.find(line => line === 'changed news/first boat.txt'));
    expect(await (await get('/articles/news/first%20boat.txt?format=text')).text()).toBe(article(2));

    await rm(path.join(inbox(), 'news/first boat.txt'));
    await eventually(() => did.find(line => line === 'withdrawn news/first boat.txt'));
    expect((await get('/articles/news/first%20boat.txt')).status).toBe(410);
  });

  test('gives an older Faircopy the last word that is started on what a newer one made', async () => {
    await drop('a.txt', article('a'));
    await start();
    await stop();
    const newer = await openData(path.join(home, 'data'), cleaner + 1);
    const articles = articlesTable(newer.client, newer.table);
    const item = await articles.read('a.txt');
    if (!item?.live) throw new Error('it is not published');
    const packed = packFairCopy({ title: 'Boat a is in', metadata: {}, blocks: [] });
    const live = { ...item.live, packed, etag: 'of the newer one', cleaner: cleaner + 1 };
    await articles.write({ ...item, revision: 'r', cleaner: cleaner + 1, live }, item);
    await newer.close();

    const { did, get } = await start();

    expect(did).toEqual(['changed a.txt']);
    expect(await (await get('/articles/a.txt?format=text')).text()).toBe(article('a'));
  });

  test('reconciles at its start what changed while it was off, and leaves the rest alone', async () => {
    await drop('stays.txt', article('stays'));
    await drop('changes.txt', article('before'));
    await drop('goes.txt', article('goes'));
    await start();
    await stop();
    await drop('changes.txt', article('after'));
    await drop('new.txt', article('new'));
    await rm(path.join(inbox(), 'goes.txt'));

    const { did } = await start();

    expect(did.sort()).toEqual(['changed changes.txt', 'published new.txt', 'withdrawn goes.txt']);
  });

  test('fills a new inbox with the examples, and only a new one', async () => {
    const examples = path.join(home, 'examples');
    await mkdir(examples);
    await writeFile(path.join(examples, 'example.txt'), article('example'));

    await start({ examples });
    expect(await readdir(inbox())).toEqual(['example.txt']);
    await stop();
    await rm(path.join(inbox(), 'example.txt'));

    const { did } = await start({ examples });
    expect(did).toEqual(['withdrawn example.txt']);
    expect(await readdir(inbox())).toEqual([]);
  });

  test.runIf(process.platform === 'linux')(
    'cleans what an editor tries in a process of its own, and ends that with itself',
    async () => {
      const { laptop } = await start();
      const others = await children();

      const tried = await fetch(`${laptop.address}/desk/clean?name=boat.txt`, {
        method: 'POST',
        headers: { 'Content-Type': 'text/plain', Accept: 'application/json', Origin: laptop.address },
        body: article(1),
      });

      expect(await tried.json()).toMatchObject({ title: { text: 'Boat 1 is in' } });
      const [own, ...more] = (await children()).filter(pid => !others.includes(pid));
      expect([own, more]).toEqual([expect.any(String), []]);
      await stop();
      await eventually(async () => ((await children()).includes(own ?? '') ? undefined : true));
    },
  );

  test('withdraws nothing when the inbox goes missing: that is an outage', async () => {
    await drop('a.txt', article('a'));
    const { get, failed } = await start();

    await rm(inbox(), { recursive: true });
    await eventually(() => (failed.length ? true : undefined));

    expect((await get('/articles/a.txt')).status).toBe(200);
    expect(String(failed[0])).toContain('put it back');
  });

  test('says of an address that is far too long what is wrong, in the API’s own words', async () => {
    const { get } = await start();

    const response = await get(`/articles?prefix=${'a'.repeat(40_000)}`);

    expect(response.status).toBe(414);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  test('takes metadata from the file beside an upload', async () => {
    const { did, get } = await start();
    await drop('a.txt', article('a'));
    await eventually(() => did.find(line => line === 'published a.txt'));

    await drop('a.txt.meta.json', JSON.stringify({ author: 'Ines Taverner' }));
    await eventually(() => did.find(line => line === 'changed a.txt'));

    const answer = (await (await get('/articles/a.txt?format=json')).json()) as { author: string };
    expect(answer.author).toBe('Ines Taverner');
  });
});

test('killed between the two steps that put a rebuilt database in place, it has lost nothing', async () => {
  await drop('boat.txt', `${article(1)}\nIts captain said that he would stay until the spring tides.\n`);
  const { get, laptop } = await start();
  const desk = '/desk/article?key=boat.txt&format=json';
  const json = { accept: 'application/json' };
  const seen = (await (await fetch(laptop.address + desk, { headers: json })).json()) as {
    revision: string;
    lines: { id: string }[];
  };
  const decided = await fetch(`${laptop.address}/desk/decisions?key=boat.txt`, {
    method: 'PUT',
    headers: { ...json, 'content-type': 'application/json', 'if-match': `"${seen.revision}"` },
    body: JSON.stringify({ remove: [seen.lines.at(-1)?.id] }),
  });
  const before = await (await get('/articles/boat.txt?format=text')).text();
  await stop();
  const data = path.join(home, 'data');
  await rename(path.join(data, 'articles'), path.join(data, 'articles.old'));
  await writeFile(path.join(data, 'open'), '999999999\n');

  const again = await start();

  expect(decided.status).toBe(200);
  expect(before).not.toContain('captain');
  expect(await (await again.get('/articles/boat.txt?format=text')).text()).toBe(before);
  expect(again.did).toEqual([]);
});

describe('a laptop that can’t start says why, and what to do', () => {
  test('the port is taken', async () => {
    const other = createServer().listen(0);
    const { port } = other.address() as AddressInfo;

    await expect(start({ port })).rejects.toThrow(
      `Port ${port} is taken by another program; choose another with --port`,
    );
    other.close();
  });

  test('another one runs on the same data', async () => {
    await start();

    await expect(
      startLaptop({
        inbox: inbox(),
        data: path.join(home, 'data'),
        port: 0,
        listening: () => {},
        settled: () => {},
        failed: () => {},
        dead: () => {},
      }),
    ).rejects.toThrow('already running');
  });

  test('the data folder is a file, or can’t be written to', async () => {
    await writeFile(path.join(home, 'file'), '');
    await expect(start({ data: path.join(home, 'file') })).rejects.toThrow(CannotStart);

    // root may write anywhere
    if (process.getuid?.() === 0) return;
    await mkdir(path.join(home, 'locked'));
    await chmod(path.join(home, 'locked'), 0o500);
    await expect(start({ data: path.join(home, 'locked') })).rejects.toThrow('can’t be written to');
  });

  test('the data folder is inside the inbox', async () => {
    await expect(start({ data: path.join(inbox(), 'data') })).rejects.toThrow('must not be inside');
  });
});
