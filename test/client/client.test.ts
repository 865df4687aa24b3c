/** The client against the reading side itself, behind a socket, as somebody uses it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faircopy, RefusedRequest } from '../../functions/client/client.ts';
import { requestListener } from '../../functions/reading/serve-read-app.ts';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { openDatabase, openSite, paragraph, type Site } from '../reading/site.ts';

let database: LocalDatabase;
let site: Site;
let origin: string;
const server = createServer();
const key = 'news/Größe & Maß +1 #2 100%.txt';

beforeAll(async () => {
  database = await openDatabase();
  site = await openSite(database);
  server.on('request', requestListener(site.app)).listen(0, '127.0.0.1');
  await new Promise(listening => server.once('listening', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const metadata = { author: 'Ida Hook', tags: ['ferries'] };
  await site.publish(key, { title: 'Sizes', metadata, blocks: [paragraph('It fits.')] });
  for (const n of [1, 2, 3, 4, 5]) {
    site.time += 1_000;
    await site.publish(`more/${n}.txt`, { title: `${n}`, blocks: [paragraph('Text.')] });
  }
  await site.publish('gone.txt', { title: 'Gone' });
  await site.withdraw('gone.txt');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});

const keysOf = async (found: AsyncIterable<{ readonly key?: string }>) => {
  const keys: (string | undefined)[] = [];
  for await (const each of found) keys.push(each.key);
  return keys;
};

test('an article is what the API has, whatever its key', async () => {
  const article = await faircopy(`${origin}/`).article(key);

  expect(article).toMatchObject({ key, title: 'Sizes', tags: ['ferries'], blocks: [{ text: 'It fits.' }] });
  expect(await faircopy(origin).text(key, 'text')).toBe('Sizes\n\nIt fits.\n');
  expect(await faircopy(origin).text(key, 'markdown')).toBe('# Sizes\n\nIt fits.\n');
});

test('what was never published or was withdrawn is undefined', async () => {
  expect(await faircopy(origin).article('none.txt')).toBeUndefined();
  expect(await faircopy(origin).article('gone.txt')).toBeUndefined();
  expect(await faircopy(origin).text('gone.txt', 'html')).toBeUndefined();
});

test('a query finds all that it names, whatever the size of pages', async () => {
  const api = faircopy(origin);

  expect(await keysOf(api.articles({ section: 'more', order: 'oldest', limit: 2 }))).toEqual(
    [1, 2, 3, 4, 5].map(n => `more/${n}.txt`),
  );
  expect(await keysOf(api.articles({ author: 'ida hook' }))).toEqual([key]);
  expect((await api.listing({ keys: [key, 'none.txt'], fields: ['title'] })).items).toEqual([
    { title: 'Sizes' },
  ]);
});

test('a question that the API refuses is an error with its way out', async () => {
  const refused = faircopy(origin).listing({ section: 'a', tag: 'b' });

  await expect(refused).rejects.toBeInstanceOf(RefusedRequest);
  await expect(refused).rejects.toMatchObject({ status: 400, problem: { parameter: 'tag' } });
  await expect(refused).rejects.toThrow(/two different indexes/);
});

describe('what may succeed later is asked again', () => {
  const answering = (...answers: readonly (() => Response)[]) => {
    const pauses: number[] = [];
    let asked = 0;
    const api = faircopy('https://articles.example', {
      fetch: async () => (answers[Math.min(asked++, answers.length - 1)] ?? Response.error)(),
      pause: async milliseconds => void pauses.push(milliseconds),
    });
    return { api, pauses };
  };
  const good = () => Response.json({ key: 'a' });
  const lost = () => {
    throw new TypeError('fetch failed');
  };

  test('after the time that the answer names', async () => {
    const tooMany = () => new Response('', { status: 429, headers: { 'Retry-After': '2' } });
    const { api, pauses } = answering(tooMany, tooMany, good);

    expect(await api.article('a')).toEqual({ key: 'a' });
    expect(pauses).toEqual([2_000, 2_000]);
  });

  test('after longer and longer where it names none, or there is no answer', async () => {
    const { api, pauses } = answering(() => new Response('', { status: 503 }), lost, good);

    expect(await api.article('a')).toEqual({ key: 'a' });
    const [first = 0, second = 0] = pauses;
    expect([first >= 250 && first <= 500, second >= 500 && second <= 1_000]).toEqual([true, true]);
  });

  test('five times at the most', async () => {
    const failing = answering(() => new Response('', { status: 503 }));
    const silent = answering(lost);

    await expect(failing.api.article('a')).rejects.toMatchObject({ status: 503 });
    await expect(silent.api.article('a')).rejects.toThrow('fetch failed');
    expect([failing.pauses.length, silent.pauses.length]).toEqual([4, 4]);
  });

  test('and what can’t is not', async () => {
    const { api, pauses } = answering(() => Response.json({ title: 'No' }, { status: 406 }));

    await expect(api.article('a')).rejects.toMatchObject({ status: 406 });
    expect(pauses).toEqual([]);
  });
});
