/** A laptop that tells others: the real command's parts, a real server that listens. */
import { createHmac } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { faultOf } from '../../functions/announcing/webhook.ts';
import { type Laptop, startLaptop } from '../../functions/entries/laptop.ts';

interface Told {
  readonly type: string;
  readonly key: string;
  readonly [name: string]: unknown;
}

const told: Told[] = [];
const raw: { readonly body: string; readonly headers: IncomingMessage['headers'] }[] = [];
let answers: (response: ServerResponse, told: Told) => void;
const server = createServer(async (request, response) => {
  const body = String(await buffer(request));
  raw.push({ body, headers: request.headers });
  told.push(JSON.parse(body));
  answers(response, JSON.parse(body));
});
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?of=articles`;

beforeAll(() => new Promise<void>(listening => server.listen(0, '127.0.0.1', listening)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

let home: string;
let laptop: Laptop | undefined;
const failures: unknown[] = [];
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'faircopy-notify-'));
  await mkdir(path.join(home, 'inbox'));
  told.length = raw.length = failures.length = 0;
  answers = response => response.writeHead(204).end();
});
afterEach(async () => {
  await laptop?.close();
  laptop = undefined;
  await rm(home, { recursive: true, force: true });
});

const data = () => path.join(home, 'data');

async function begin(): Promise<Laptop> {
  laptop = await startLaptop({
    inbox: path.join(home, 'inbox'),
    data: data(),
    port: 0,
    notify: {
      address: address(),
      signing: () => {},
      failed: (key, error) => failures.push([key, String(error)]),
    },
    listening: () => {},
    settled: () => {},
    failed: () => {},
    dead: () => {},
  });
  return laptop;
}

const article = (boat: string) =>
  `The ${boat} keeps its berth\n\nThe harbour office has decided that the ${boat} may stay where it is until the ice is gone.\n`;
const put = (name: string, text: string) => writeFile(path.join(home, 'inbox', name), text);
/** Not before the horizon is over, and the next look. */
const eventually = <Value>(value: () => Value) => expect.poll(value, { timeout: 60_000 });
const happened = () => told.map(({ type, key }) => `${type} ${key}`);

test('what is published, changed, withdrawn and held is told, signed and without a word of it', async () => {
  await begin();
  await put('ferry.txt', article('ferry'));
  await eventually(happened).toEqual(['published ferry.txt']);
  await put('ferry.txt', article('pilot boat'));
  await eventually(happened).toContain('changed ferry.txt');
  await put('nothing.txt', 'Menu\n');
  await eventually(happened).toContain('held nothing.txt');
  await rm(path.join(home, 'inbox', 'ferry.txt'));
  await eventually(happened).toContain('withdrawn ferry.txt');

  const secret = (await readFile(path.join(data(), 'notify-secret'), 'utf8')).trim();
  for (const { body, headers } of raw) {
    const [, seconds, signature] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['faircopy-signature'])) ?? [];
    expect(signature).toBe(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'));
    expect(headers['content-type']).toBe('application/json');
    expect(body).not.toMatch(/harbour|berth|Menu/);
  }
  expect(statSync(path.join(data(), 'notify-secret')).mode & 0o777).toBe(0o600);
  expect(told[0]).toMatchObject({
    href: `${laptop?.address}/articles/ferry.txt`,
    etag: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  expect(failures).toEqual([]);
});

test('what was not taken is told again, before all that happened later', async () => {
  let refusals = 2;
  answers = response => response.writeHead(refusals-- > 0 ? 503 : 200).end();
  await begin();
  await put('one.txt', article('ferry'));
  await eventually(() => told.length).toBeGreaterThan(0);
  await put('two.txt', article('pilot boat'));

  await eventually(happened).toEqual([
    ...['published one.txt', 'published one.txt', 'published one.txt'],
    'published two.txt',
  ]);
  expect(failures).toHaveLength(2);
});

test('a redirect is not followed', async () => {
  let elsewhere = 0;
  const other = createServer((_, response) => {
    elsewhere += 1;
    response.end();
  });
  await new Promise<void>(listening => other.listen(0, '127.0.0.1', listening));
  const Location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  answers = response => response.writeHead(307, { Location }).end();
  await begin();
  await put('one.txt', article('ferry'));

  await eventually(() => failures).toEqual([['one.txt', expect.stringContaining('answers 307')]]);
  expect(elsewhere).toBe(0);
  other.close();
});

test('what happened while nobody was told is told at the next start, and nothing twice', async () => {
  const first = await begin();
  await put('one.txt', article('ferry'));
  await eventually(happened).toEqual(['published one.txt']);
  // It notes behind what was taken.
  await eventually(() => existsSync(path.join(data(), 'told.json'))).toBe(true);
  await first.close();
  await put('two.txt', article('pilot boat'));
  await begin();

  await eventually(happened).toContain('published two.txt');
  expect(happened()).toEqual(['published one.txt', 'published two.txt']);
});

test.each([
  ['ftp://hooks.example/', 'http://'],
  ['file:///etc/passwd', 'http://'],
  ['hooks.example', 'It is like'],
  ['https://me:secret@hooks.example/', 'no user'],
])('%s is no address to tell', (given, fault) => {
  expect(faultOf(given)).toContain(fault);
});

test.each(['http://127.0.0.1:9/hook', 'https://hooks.example/articles?of=news'])('%s is one', given => {
  expect(faultOf(given)).toBeUndefined();
});
