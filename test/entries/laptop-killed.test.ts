/** `faircopy serve` as its own process, killed without warning at moments drawn at random. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../bin/faircopy.mjs', import.meta.url));

let home: string;
let server: ChildProcess | undefined;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'faircopy-killed-'));
  await mkdir(path.join(home, 'inbox'));
});
afterEach(async () => {
  await ended('SIGKILL');
  await rm(home, { recursive: true, force: true });
});

/** Starts the server; resolves with its address when everything in the inbox is up to date, or, if asked, as soon as it listens. */
async function started(when: 'listening' | 'up to date'): Promise<string> {
  const child = spawn(
    process.execPath,
    [command, 'serve', '--inbox', 'inbox', '--data', 'data', '--port', '0'],
    {
      cwd: home,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  server = child;
  let address = '';
  for await (const line of createInterface({ input: child.stdout })) {
    address ||= /http:\/\/localhost:\d+/.exec(line)?.[0] ?? '';
    if (address && (when === 'listening' || line.includes('is up to date'))) return address;
  }
  throw new Error('the server ended before it was ready');
}

async function ended(signal: NodeJS.Signals): Promise<number | null> {
  const child = server;
  server = undefined;
  if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
  return new Promise(resolve => {
    child.once('exit', resolve);
    child.kill(signal);
  });
}

const write = (n: number, text: string) =>
  writeFile(
    path.join(home, 'inbox', `boat ${n}.txt`),
    `Boat ${n}\n\nIt came with the tide, and ${text} was painted on its bow.\n`,
  );

/** Every entry of a feed or listing, page by page. */
async function walk(
  address: string,
  route: string,
): Promise<{ key: string; etag?: string; type?: string }[]> {
  const entries: { key: string; etag?: string; type?: string }[] = [];
  let next: string | undefined = route;
  while (next) {
    const response: Response = await fetch(new URL(next, address), {
      headers: { accept: 'application/json' },
    });
    const page = (await response.json()) as { items: typeof entries };
    entries.push(...page.items);
    next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
  }
  return entries;
}

describe('a laptop that is killed', () => {
  test('has lost no article and no entry of an index when it is back', async () => {
    const boats = 24;
    for (let kill = 0; kill < 3; kill++) {
      for (let n = 0; n < boats; n++) await write(n, `number ${n}, state ${kill}`);
      await started('listening');
      await new Promise(resolve => setTimeout(resolve, Math.random() * 250));
      await ended('SIGKILL');
    }

    const address = await started('up to date');

    const listed = await walk(address, '/articles?limit=7');
    expect(listed.map(({ key }) => key).sort()).toEqual(
      Array.from({ length: boats }, (_, n) => `boat ${n}.txt`).sort(),
    );
    for (const { key, etag } of listed) {
      const article = await fetch(`${address}/articles/${encodeURIComponent(key)}?format=json`);
      expect(article.headers.get('etag'), `${key}: listing and article agree`).toBe(`"${etag}"`);
      expect(await article.text()).toContain('state 2');
    }
  });

  test('ends cleanly when it is asked to, and says so', async () => {
    await write(1, 'nothing');
    await started('up to date');

    expect(await ended('SIGINT')).toBe(0);
  });
});
