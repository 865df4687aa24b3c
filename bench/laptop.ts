/** How long it takes on a laptop from a file in the folder to an article for readers, and what many files do to memory. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { articlePath } from '../functions/reading/http/links.ts';
import { bundleServer } from '../scripts/bundle-command.ts';
import { articleOf, type Kind, nameOf } from './articles.ts';
import { short, spread } from './measure.ts';
import { svgOf } from './plot.ts';
import type { Finding } from './report.ts';

const kinds: readonly Kind[] = ['text', 'markdown', 'html'];
/** Bytes. */
const size = 5_000;

interface Running {
  readonly home: string;
  readonly address: string;
  readonly server: ChildProcess;
  /** Resident megabytes and settled keys so far. */
  state(): Promise<{
    readonly heldKeys: readonly string[];
    readonly memory: number;
    readonly heap: number;
    readonly settled: number;
    readonly held: number;
  }>;
  write(key: string, body: Uint8Array): Promise<void>;
  stop(): Promise<void>;
}

/** As a laptop runs it: bundled. Beside the project's libraries, some of which stay outside of bundles. */
const bundle = fileURLToPath(new URL('../dist/bench-laptop', import.meta.url));

async function serve(): Promise<Running> {
  const home = await mkdtemp(path.join(tmpdir(), 'faircopy-bench-'));
  await bundleServer(bundle, 'laptop-site', 'bench/laptop-site.ts');
  const server = fork(path.join(bundle, 'laptop-site.js'), [home]);
  const [address] = (await once(server, 'message')) as [string];
  return {
    home,
    address,
    server,
    async state() {
      server.send('state');
      const [state] = await once(server, 'message');
      return state;
    },
    async write(key, body) {
      const file = path.join(home, 'inbox', key);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, body);
    },
    async stop() {
      server.send('stop');
      await once(server, 'exit');
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** @param times how often a file is written */
export async function laptop(times: number): Promise<Finding> {
  const running = await serve();
  const took: number[] = [];
  const read: number[] = [];
  for (let n = 0; n < times; n++) {
    const kind = kinds[n % kinds.length] ?? 'text';
    const key = nameOf(kind, n);
    await running.write(key, articleOf(kind, size, n));
    const began = performance.now();
    let isHeld = false;
    while (!isHeld) {
      const asked = performance.now();
      const answer = await fetch(running.address + articlePath(key));
      await answer.arrayBuffer();
      if (answer.status === 200) {
        read.push(performance.now() - asked);
        break;
      }
      // The guard may hold an article that was put together at random.
      if (performance.now() - began > 5_000) isHeld = (await running.state()).heldKeys.includes(key);
      if (performance.now() - began > 60_000) throw new Error(`${key} was not published within a minute`);
      await sleep(2);
    }
    if (!isHeld) took.push(performance.now() - began);
  }
  await running.stop();
  // It waits for the cleaning process, which begins with the server.
  const first = took.shift() ?? Number.NaN;
  const [all, one] = [spread(took), spread(read)];
  return {
    name: 'laptop',
    table: {
      columns: ['from the end of writing one file', 'p50 ms', 'p99 ms', 'slowest ms'],
      rows: [
        ['to the first answer that has it', short(all.p50), short(all.p99), short(all.max)],
        ['… of which that answer took', short(one.p50), short(one.p99), short(one.max)],
        ['the first file after the start', short(first), '', ''],
      ],
    },
    ratios: { 'laptop, upload to readable / one second': all.p50 / 1_000 },
  };
}

/** @param count files that appear in the folder at once */
export async function folder(count: number): Promise<Finding> {
  const running = await serve();
  const before = await running.state();
  const began = performance.now();
  let writing = true;
  const written = (async () => {
    for (let n = 0; n < count; n++) {
      const kind = kinds[n % kinds.length] ?? 'text';
      await running.write(nameOf(kind, n), articleOf(kind, size, n));
    }
    writing = false;
  })();
  const memory: [number, number][] = [[0, before.memory]];
  const settled: [number, number][] = [[0, 0]];
  for (let done = 0; writing || done < count; ) {
    await sleep(50);
    const state = await running.state();
    const seconds = (performance.now() - began) / 1_000;
    done = state.settled;
    memory.push([seconds, state.memory]);
    settled.push([seconds, done]);
  }
  await written;
  const seconds = (performance.now() - began) / 1_000;
  const walked = await walk(running.address);
  const { held } = await running.state();
  if (walked + held !== count)
    throw new Error(`${walked} of ${count} articles are in the listing, and ${held} are held`);
  await running.stop();
  const peak = Math.max(...memory.map(([, megabytes]) => megabytes));
  const half = settled.find(([, done]) => done >= count / 2)?.[0] ?? seconds;
  return {
    name: 'folder',
    table: {
      columns: [
        'files',
        'seconds until the last is readable',
        'files/s',
        'MB before',
        'MB at most',
        'second half / first half',
      ],
      rows: [
        [
          count,
          short(seconds),
          short(count / seconds),
          short(before.memory),
          short(peak),
          short((seconds - half) / half),
        ],
      ],
    },
    ratios: { 'folder, time of the second half / the first': (seconds - half) / half },
    plots: {
      'folder-memory.svg': svgOf({
        title: `${count.toLocaleString('en-US')} files in a folder: memory of the laptop’s server`,
        x: { label: 'seconds' },
        y: { label: 'MB resident' },
        lines: [{ name: 'memory', points: memory }],
      }),
    },
  };
}

/** How many articles the listing has, page by page. */
async function walk(address: string): Promise<number> {
  let count = 0;
  let next: string | undefined = '/articles?limit=100';
  while (next) {
    const response: Response = await fetch(new URL(next, address), {
      headers: { accept: 'application/json' },
    });
    count += ((await response.json()) as { items: unknown[] }).items.length;
    next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
  }
  return count;
}

/** Writes, reads and removes files for so many minutes, with a thousand keys at most, and looks at the memory. */
export async function soak(minutes: number): Promise<Finding> {
  const running = await serve();
  const keys = 1_000;
  const memory: [number, number][] = [];
  const heap: [number, number][] = [];
  const began = performance.now();
  let changes = 0;
  let looked = 0;
  while (performance.now() - began < minutes * 60_000) {
    const key = nameOf(kinds[changes % kinds.length] ?? 'text', changes % keys);
    if (changes % 7 === 6) await rm(path.join(running.home, 'inbox', key), { force: true });
    else await running.write(key, articleOf(kinds[changes % kinds.length] ?? 'text', size, changes));
    await (await fetch(running.address + articlePath(key))).arrayBuffer();
    if (changes++ % 50 === 0) await (await fetch(`${running.address}/changes`)).arrayBuffer();
    const seconds = (performance.now() - began) / 1_000;
    if (seconds - looked < 2) continue;
    looked = seconds;
    const state = await running.state();
    memory.push([seconds / 60, state.memory]);
    heap.push([seconds / 60, state.heap]);
  }
  await running.stop();
  const part = (from: number, to: number): number => {
    const values = heap
      .slice(Math.floor(heap.length * from), Math.ceil(heap.length * to))
      .map(([, value]) => value);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const [second, last] = [part(0.25, 0.5), part(0.75, 1)];
  return {
    name: 'soak',
    table: {
      columns: [
        'minutes',
        'changes',
        'heap MB, second quarter',
        'heap MB, last quarter',
        'MB resident at most',
      ],
      rows: [
        [minutes, changes, short(second), short(last), short(Math.max(...memory.map(([, value]) => value)))],
      ],
    },
    ratios: { 'soak, heap in the last quarter / in the second': last / second },
    plots: {
      'soak-memory.svg': svgOf({
        title: 'The laptop’s server under constant change: memory',
        x: { label: 'minutes' },
        y: { label: 'MB' },
        lines: [
          { name: 'resident', points: memory },
          { name: 'heap in use', points: heap },
        ],
      }),
    },
  };
}
