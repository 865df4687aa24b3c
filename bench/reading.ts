/**
 * How much the reading side carries: requests per second, latency and memory for an article (200 and 304), the listing, the
 * middle of it, and the changes feed, with few and with many stored articles. What one request costs must not grow with
 * their number.
 *
 *     npm run bench:reading -- 10 100000
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { build } from 'esbuild';

const sizes = process.argv.slice(2).map(Number);
/** Seconds each. */
const duration = 5;
const connections = 10;

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
const bundle = path.join(folder, 'on-read.mjs');

await build({
  entryPoints: [here('../functions/on-read.ts')],
  outfile: bundle,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});

console.log('| articles | door | request | requests/s | p50 ms | p99 ms | memory MB |');
console.log('|---|---|---|---|---|---|---|');
for (const size of sizes.length ? sizes : [10, 100_000]) await measure(size);
await rm(folder, { recursive: true });

async function measure(size: number): Promise<void> {
  const site = fork(here('reading-site.ts'), [String(size), bundle], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  });
  const { addresses, middle } = await told<{ addresses: Record<string, string>; middle: number }>(site);
  for (const [door, address] of Object.entries(addresses)) {
    const article = `/articles/site/${middle}.txt`;
    const tag = (await fetch(address + article)).headers.get('etag') ?? '';
    const requests: [string, string, Record<string, string>?][] = [
      ['article', article, { 'accept-encoding': 'gzip' }],
      ['article, 304', article, { 'if-none-match': tag }],
      ['article as a page', `${article}?format=html`],
      ['listing', '/articles'],
      ['listing, half-way', await halfWay(address, '/articles?limit=100', size)],
      ['changes, from the beginning', '/changes'],
      ['changes, half-way', await halfWay(address, '/changes?limit=100', size)],
      ['feed.atom', '/feed.atom'],
    ];
    for (const [name, path, headers] of requests) {
      const { requests, latency, non2xx, statusCodeStats } = await autocannon({
        url: address + path,
        connections,
        duration,
        ...(headers && { headers }),
      });
      if (non2xx > 0 && Object.keys(statusCodeStats ?? {}).join() !== '304')
        throw new Error(`${path}: not all were answered`);
      site.send('memory');
      const { memory } = await told<{ memory: number }>(site);
      const row = [
        size,
        door,
        name,
        Math.round(requests.average),
        latency.p50,
        latency.p99,
        Math.round(memory / 1e6),
      ];
      console.log(`| ${row.join(' | ')} |`);
    }
  }
  site.kill();
  await once(site, 'exit');
}

async function told<Message>(site: ChildProcess): Promise<Message> {
  const [message] = await once(site, 'message');
  return message;
}

/** The page that begins about in the middle. */
async function halfWay(address: string, path: string, size: number): Promise<string> {
  let at = path;
  for (let met = 0; met < size / 2 && met < 5_000; met += 100) {
    const { cursor } = (await (await fetch(address + at)).json()) as { cursor?: string };
    if (cursor === undefined) break;
    at = `${path}&cursor=${cursor}`;
  }
  return at;
}
