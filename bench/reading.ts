/**
 * How much the reading side carries: requests per second, latency and memory for an article (200 and 304), the listing, the
 * middle of it, and the changes feed, with few and with many stored articles, beside a handler that only asks for the item.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { bundleOf, deployedBundles, emptyBundle } from './bundle.ts';
import { short, told } from './measure.ts';
import type { Finding } from './report.ts';

const connections = 10;

/** What is promised beside an empty handler with one GetItem, by the request's name in the table. */
const promised = {
  'an article': 'article',
  'an unchanged article': 'article, 304',
  'a listing': 'listing',
  changes: 'changes, from the beginning',
  'a feed': 'feed.atom',
};

type Request = readonly [name: string, path: string, headers?: Record<string, string>];

/**
 * @param sizes stored articles
 * @param duration seconds for each request
 */
export async function reading(sizes: readonly number[], duration: number): Promise<Finding> {
  const folder = await mkdtemp(path.join(tmpdir(), 'faircopy-bench-'));
  const { bundles, assembly } = deployedBundles();
  const bundle = bundleOf('on-read', bundles).file;
  const empty = await emptyBundle('on-read', folder);
  const rows: (string | number)[][] = [];
  const ratios: Record<string, number> = {};
  try {
    for (const size of sizes) {
      const site = fork(
        fileURLToPath(new URL('reading-site.ts', import.meta.url)),
        [String(size), bundle, empty.file],
        { execArgv: ['--import', 'tsx'] },
      );
      const { addresses, middle } = await told<{ addresses: Record<string, string>; middle: number }>(site);
      const rate = new Map<string, number>();
      for (const [door, address] of Object.entries(addresses)) {
        for (const [name, path, headers] of await requestsTo(door, address, middle, size)) {
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
          rate.set(`${door} ${name}`, requests.average);
          rows.push([
            size.toLocaleString('en-US'),
            door,
            name,
            short(requests.average),
            short(latency.p50),
            short(latency.p99),
            Math.round(memory / 1_048_576),
          ]);
        }
      }
      for (const [what, request] of Object.entries(promised))
        ratios[`reading ${what} / an empty handler`] =
          (rate.get(`lambda ${request}`) ?? Number.NaN) / (rate.get('empty one item') ?? Number.NaN);
      site.kill();
      await once(site, 'exit');
    }
  } finally {
    assembly.remove();
    await rm(folder, { recursive: true });
  }
  return {
    name: 'reading',
    table: {
      columns: ['stored articles', 'door', 'request', 'requests/s', 'p50 ms', 'p99 ms', 'MB'],
      rows,
    },
    ratios,
  };
}

async function requestsTo(
  door: string,
  address: string,
  middle: number,
  size: number,
): Promise<readonly Request[]> {
  if (door === 'empty') return [['one item', '/']];
  const article = `/articles/site/${middle}.txt`;
  const tag = (await fetch(address + article)).headers.get('etag') ?? '';
  return [
    ['article', article, { 'accept-encoding': 'gzip' }],
    ['article, 304', article, { 'if-none-match': tag }],
    ['article as a page', `${article}?format=html`],
    ['listing', '/articles'],
    ['listing, half-way', await halfWay(address, '/articles?limit=100', size)],
    ['changes, from the beginning', '/changes'],
    ['changes, half-way', await halfWay(address, '/changes?limit=100', size)],
    ['feed.atom', '/feed.atom'],
  ];
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
