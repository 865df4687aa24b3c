/** Starts and kills the laptop's process, and asks it what it has. The process is bundled once: a start must be cheap. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const bundle = fileURLToPath(
  new URL('../../node_modules/.cache/faircopy/laptop-process.mjs', import.meta.url),
);

export const bundled = () =>
  build({
    entryPoints: [
      { in: fileURLToPath(new URL('laptop-process.ts', import.meta.url)), out: 'laptop-process' },
      {
        in: fileURLToPath(new URL('../../functions/entries/cleaning-process.ts', import.meta.url)),
        out: 'cleaning-process',
      },
    ],
    outdir: path.dirname(bundle),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
  });

interface Message {
  readonly address?: string;
  readonly idle?: boolean;
  readonly failed?: string;
}

export interface Entry {
  readonly key: string;
  readonly etag?: string;
  readonly type?: string;
}

export class LaptopHouse {
  readonly home: string;
  address = '';
  readonly failures: string[] = [];
  #child: ChildProcess | undefined;
  #idle = false;

  private constructor(home: string) {
    this.home = home;
  }

  /** @param prepare what is to be done with the folder before anything lies in it */
  static async open(prepare?: (home: string) => void): Promise<LaptopHouse> {
    const house = new LaptopHouse(await mkdtemp(path.join(tmpdir(), 'faircopy-endurance-')));
    prepare?.(house.home);
    await mkdir(house.inbox);
    return house;
  }

  get inbox(): string {
    return path.join(this.home, 'inbox');
  }

  /** Starts the process without waiting for anything. */
  start(execArgv: readonly string[] = []): void {
    this.address = '';
    this.#idle = false;
    const child = fork(bundle, [this.home], {
      execArgv: [...execArgv],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', ({ address, idle, failed }: Message) => {
      if (address) this.address = address;
      if (idle) this.#idle = true;
      if (failed) this.failures.push(failed);
    });
    this.#child = child;
  }

  /** Resolves when the process listens, and, if asked, when all that it knows of is settled. */
  async ready(when: 'listening' | 'up to date'): Promise<void> {
    const child = this.#child;
    while (child && !(this.address && (when === 'listening' || this.#idle))) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`the laptop ended by itself: ${child.exitCode ?? child.signalCode}`);
      await new Promise(resolve => setTimeout(resolve, 5));
    }
  }

  /** Waits until what was noticed meanwhile is settled too. */
  async settle(): Promise<void> {
    this.#idle = false;
    this.#child?.send('idle?');
    await this.ready('up to date');
  }

  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child) return;
    if (child.exitCode !== null || child.signalCode !== null) {
      this.failures.push(`the laptop ended by itself: ${child.exitCode ?? child.signalCode}`);
      return;
    }
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  async close(): Promise<void> {
    await this.kill();
    await rm(this.home, { recursive: true, force: true });
  }

  request(route: string, init: RequestInit = {}): Promise<Response> {
    const { headers, ...rest } = init;
    return fetch(new URL(route, this.address), {
      ...rest,
      headers: { accept: 'application/json', ...(headers as Record<string, string>) },
    });
  }

  async json<Body>(route: string): Promise<Body> {
    const response = await this.request(route);
    if (!response.ok) throw new Error(`${route}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Body;
  }

  /** Every entry of a listing, page by page. */
  async walk(route: string): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (let next: string | undefined = route; next; ) {
      const response = await this.request(next);
      entries.push(...((await response.json()) as { items: Entry[] }).items);
      next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    }
    return entries;
  }
}
