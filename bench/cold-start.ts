/** From the start of a process to the first answer of each function, beside an empty handler with the same clients. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { hintBody } from '../functions/articles/keys/hint.ts';
import { clean, cleaner } from '../functions/cleaning/clean.ts';
import { reconciler } from '../functions/publishing/reconcile.ts';
import { ensureOtherTables, ensureTable, startDatabase } from '../functions/stores/laptop/local-database.ts';
import { articlesTable } from '../functions/stores/table/articles-table.ts';
import { startBucket } from '../test/peers/local-bucket.ts';
import { MemoryBucket } from '../test/peers/memory-bucket.ts';
import { articleOf } from './articles.ts';
import { bundleOf, deployedBundles, emptyBundle } from './bundle.ts';
import { compete, short, spread } from './measure.ts';
import type { Finding } from './report.ts';
import { names, surroundings } from './surroundings.ts';

const key = 'one.txt';

const httpEvent = (method: string, rawPath: string, rawQueryString = '') => ({
  version: '2.0',
  rawPath,
  rawQueryString,
  headers: { host: 'api.example', accept: 'application/json' },
  requestContext: {
    domainName: 'api.example',
    http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'bench' },
    authorizer: { iam: { userArn: 'arn:aws:iam::000000000000:user/bench' } },
  },
  isBase64Encoded: false,
});

const hintEvent = (key: string) => ({
  Records: [{ messageId: '1', body: hintBody(key), eventSource: 'aws:sqs' }],
});

/** The first thing that each is asked: by its row of the table. */
interface Asked {
  readonly name: string;
  readonly entry: string;
  /** @param put lays a new file into the bucket, and gives its key */
  readonly event: (put: () => string) => object;
}
const asked: readonly Asked[] = [
  { name: 'on-desk', entry: 'on-desk', event: () => httpEvent('GET', '/desk/article', `key=${key}`) },
  { name: 'on-read', entry: 'on-read', event: () => httpEvent('GET', `/articles/${key}`) },
  // A hint of what is up to date: nothing is cleaned.
  { name: 'on-upload', entry: 'on-upload', event: () => hintEvent(key) },
  { name: 'on-upload, a new article', entry: 'on-upload', event: put => hintEvent(put()) },
];

/** @param times how often each is started */
export async function coldStart(times: number): Promise<Finding> {
  const folder = await mkdtemp(path.join(tmpdir(), 'faircopy-bench-'));
  const { bundles, assembly } = deployedBundles();
  const database = await startDatabase();
  const bucket = await startBucket(names.bucket);
  try {
    await ensureTable(database.client, names.table);
    await ensureOtherTables(database.client, names);
    const uploads = new MemoryBucket();
    const body = articleOf('text', 5_000, 1);
    uploads.put(key, body);
    bucket.put(key, body);
    const by = { generation: 0, version: cleaner, clean };
    const stores = { articles: articlesTable(database.client, names.table), uploads, cleaner: by };
    await reconciler({ ...stores, now: Date.now, newRevision: randomUUID })(key);

    const env = {
      PATH: process.env.PATH ?? '',
      ...surroundings({ bucket: bucket.endpoint, database: database.endpoint }),
    };
    const start = async (file: string, event: object): Promise<void> => {
      const args = [
        fileURLToPath(new URL('first-answer.mjs', import.meta.url)),
        pathToFileURL(file).href,
        JSON.stringify(event),
      ];
      const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
      let said = '';
      child.stderr.on('data', text => {
        said += text;
      });
      const [code] = await once(child, 'close');
      // The line of a bundle that V8 points at is the whole bundle.
      if (code !== 0) throw new Error(`${file} did not answer well: ${said.slice(-1_000)}`);
    };

    const rows: (string | number)[][] = [];
    const ratios: Record<string, number> = {};
    let files = 0;
    const put = (): string => {
      const another = `${files++}.txt`;
      bucket.put(another, articleOf('text', 5_000, files));
      return another;
    };
    for (const { name, entry, event } of asked) {
      const { file, bytes } = bundleOf(entry, bundles);
      const empty = await emptyBundle(entry, folder);
      const took = await compete(
        [
          { name, work: () => start(file, event(put)) },
          { name: 'empty', work: () => start(empty.file, event(put)) },
        ],
        { rounds: times, budget: Number.POSITIVE_INFINITY },
      );
      const [ours, bare] = [spread(took.get(name) ?? []), spread(took.get('empty') ?? [])];
      ratios[`cold start ${name} / empty handler with the same clients`] = ours.p50 / bare.p50;
      rows.push([
        name,
        short(bytes / 1_000),
        short(empty.bytes / 1_000),
        short(ours.p50),
        short(bare.p50),
        short(ours.p50 / bare.p50),
      ]);
    }
    return {
      name: 'cold-start',
      table: {
        columns: [
          'function',
          'bundle kB',
          'empty handler kB',
          'first answer ms',
          'empty handler ms',
          'ratio',
        ],
        rows,
      },
      ratios,
    };
  } finally {
    await bucket.close();
    await database.close();
    assembly.remove();
    await rm(folder, { recursive: true });
  }
}

/** The packages that make up most of each bundle. */
export async function bundles(): Promise<Finding> {
  const { bundles, assembly } = deployedBundles();
  assembly.remove();
  const parts = new Map<string, number>();
  for (const bundle of bundles)
    for (const [part, bytes] of bundle.parts) parts.set(part, Math.max(parts.get(part) ?? 0, bytes));
  const largest = [...parts].sort(([, a], [, b]) => b - a).map(([part]) => part);
  const shown = largest.slice(0, 24);
  const kilobytes = (bytes: number): string => (bytes === 0 ? '' : short(bytes / 1_000));
  const row = (name: string, of: (parts: ReadonlyMap<string, number>) => number) => [
    name,
    ...bundles.map(({ parts }) => kilobytes(of(parts))),
  ];
  const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
  return {
    name: 'bundles',
    table: {
      columns: ['kB, minified', ...bundles.map(({ entry }) => entry)],
      rows: [
        ...shown.map(part => row(part, parts => parts.get(part) ?? 0)),
        row(`${largest.length - shown.length} others`, parts =>
          sum([...parts].filter(([part]) => !shown.includes(part)).map(([, bytes]) => bytes)),
        ),
        row('**all**', parts => sum(parts.values())),
      ],
    },
    ratios: Object.fromEntries(bundles.map(({ entry, bytes }) => [`bundle ${entry} / 1 kB`, bytes / 1_000])),
  };
}
