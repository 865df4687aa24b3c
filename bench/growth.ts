/** What publishing and reading one article cost with few and with many stored articles: it must not grow with them. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clean, cleaner } from '../functions/cleaning/clean.ts';
import { reconciler } from '../functions/publishing/reconcile.ts';
import { readApp } from '../functions/reading/read-app.ts';
import { ensureTable, startDatabase } from '../functions/stores/laptop/local-database.ts';
import { articlesTable } from '../functions/stores/table/articles-table.ts';
import { publishedArticles } from '../functions/stores/table/published-articles.ts';
import { MemoryBucket } from '../test/peers/memory-bucket.ts';
import { articleOf, nameOf } from './articles.ts';
import { compete, short, spread } from './measure.ts';
import { svgOf } from './plot.ts';
import type { Finding } from './report.ts';
import { fill } from './stored-articles.ts';

const actions = ['publish', 'replace', 'read', 'list', 'changes'] as const;
type Action = (typeof actions)[number];

const written = (stored: number): string => stored.toLocaleString('en-US');

/**
 * All sites are open at once and take turns, so that whatever else the machine does meets all of them alike.
 * @param sizes stored articles, in rising order
 */
export async function growth(sizes: readonly number[], rounds: number): Promise<Finding> {
  const sites = await Promise.all(sizes.map(openSite));
  const costs = new Map<Action, readonly number[]>();
  for (const action of actions) {
    const times = await compete(
      sites.map(({ size, acts }) => ({ name: String(size), work: acts[action] })),
      { rounds, budget: Number.POSITIVE_INFINITY, warmUps: 20 },
    );
    costs.set(
      action,
      sizes.map(size => spread(times.get(String(size)) ?? []).p50),
    );
  }
  for (const site of sites) await site.close();
  const costOf = (action: Action, index: number): number => costs.get(action)?.at(index) ?? Number.NaN;
  return {
    name: 'growth',
    table: {
      columns: ['stored articles', ...actions.map(action => `${action}, p50 ms`)],
      rows: sizes.map((size, index) => [
        written(size),
        ...actions.map(action => short(costOf(action, index))),
      ]),
    },
    ratios: Object.fromEntries(
      actions.map(action => [
        `growth, ${action} with the most / the fewest stored`,
        costOf(action, -1) / costOf(action, 0),
      ]),
    ),
    plots: {
      'growth.svg': svgOf({
        title: 'What one request costs, by how many articles are stored',
        x: { label: 'stored articles', log: true, written },
        y: { label: 'ms, median' },
        lines: actions.map(action => ({
          name: action,
          points: sizes.map((size, index) => [size, costOf(action, index)] as const),
        })),
      }),
    },
  };
}

interface Site {
  readonly size: number;
  readonly acts: Readonly<Record<Action, (n: number) => Promise<unknown>>>;
  close(): Promise<void>;
}

async function openSite(size: number): Promise<Site> {
  const folder = await mkdtemp(path.join(tmpdir(), 'faircopy-bench-'));
  const database = await startDatabase(folder);
  await ensureTable(database.client, 'articles');
  await fill(database.client, 'articles', size);
  const bucket = new MemoryBucket();
  const reconcile = reconciler({
    articles: articlesTable(database.client, 'articles'),
    uploads: bucket,
    cleaner: { generation: 0, version: cleaner, clean },
    now: Date.now,
    newRevision: randomUUID,
  });
  const app = readApp({
    articles: publishedArticles(database.client, 'articles'),
    now: Date.now,
    horizon: 1_000,
    cursorScope: 'bench',
    origin: 'https://read.example',
    feedWriters: () => import('../functions/reading/feeds/feed-writers.ts'),
  });
  const get = async (address: string): Promise<void> => {
    const answer = await app.request(address);
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
    await answer.arrayBuffer();
  };
  let uploaded = 0;
  return {
    size,
    acts: {
      publish: () => {
        const key = nameOf('text', uploaded++);
        bucket.put(key, articleOf('text', 3_000, uploaded));
        return reconcile(key);
      },
      replace: n => {
        const key = nameOf('text', n);
        bucket.put(key, articleOf('text', 3_000, 10_000 + uploaded++));
        return reconcile(key);
      },
      read: n => get(`/articles/site/${(n * 7_919) % size}.txt`),
      list: () => get('/articles'),
      changes: () => get('/changes'),
    },
    async close() {
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}
