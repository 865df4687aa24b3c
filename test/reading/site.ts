/**
 * A site for tests: the reading side over a table that the writer fills, with a database behind its real wire protocol.
 * What is uploaded is the fair copy itself, so that a test says exactly what is to be read.
 */
import { randomUUID } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Hono } from 'hono';
import type { Articles, FairCopy } from '../../functions/articles/article.ts';
import { etagOf } from '../../functions/articles/fair-copy.ts';
import { type Shard, shardsUpTo } from '../../functions/articles/keys/shards.ts';
import { type Offer, offers } from '../../functions/articles/offer.ts';
import type { Cleaning, Metadata, Problem } from '../../functions/cleaning/cleaning.ts';
import type { Cleaner, Outcome } from '../../functions/publishing/next-article.ts';
import { reconciler } from '../../functions/publishing/reconcile.ts';
import { readApp } from '../../functions/reading/read-app.ts';
import type { Pictures } from '../../functions/representations/pictures.ts';
import {
  ensureOtherTables,
  ensureTable,
  type LocalDatabase,
  startDatabase,
} from '../../functions/stores/laptop/local-database.ts';
import { articlesWithFacets } from '../../functions/stores/table/facets/facets-table.ts';
import { publishedArticles } from '../../functions/stores/table/published-articles.ts';
import { MemoryBucket } from '../peers/memory-bucket.ts';

export interface Site {
  app: Hono;
  readonly table: string;
  readonly facets: string;
  readonly database: LocalDatabase;
  /** The clock of writer and reader, in milliseconds; tests move it. */
  time: number;
  publish(key: string, copy: Partial<FairCopy>): Promise<Outcome>;
  /** Uploads something that the guard stops. */
  hold(key: string, copy: Partial<FairCopy>): Promise<Outcome>;
  reject(key: string, copy: Partial<FairCopy>): Promise<Outcome>;
  withdraw(key: string): Promise<Outcome>;
  /** As a hint without a reason does: looks at it again. */
  look(key: string): Promise<Outcome>;
  /**
   * From now on writers part lists into so many shards.
   * @param asked where readers look; where they must, unless it is said
   */
  part(shards: number, asked?: readonly Shard[]): void;
  /** GET, unless `init` says otherwise; `Accept: application/json` is not sent. */
  get(path: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<Response>;
  /** The body of a 200 as JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: what tests look into.
  json(path: string): Promise<any>;
}

/** What a test puts between the site and its database. */
export interface Between {
  /** The client that readers ask by. */
  readonly through?: DynamoDBClient;
  /** Around the articles that are written. */
  readonly writing?: (articles: Articles) => Articles;
}

export const horizon = 60_000;

/** Another one than the host that tests ask. */
export const origin = 'https://read.example';

/** Loaded when a feed is asked for. */
export const feedWriters = () => import('../../functions/reading/feeds/feed-writers.ts');

/** 2 March 2026, six o'clock. */
export const start = Date.parse('2026-03-02T06:00:00.123Z');

/**
 * A site on a table of its own.
 * @param offered what its readers may ask for that needs an index; everything, unless it is said
 * @param pictures what its pages do with pictures; they link to them, unless it is said
 */
export async function openSite(
  database: LocalDatabase,
  offered: readonly Offer[] = offers,
  pictures?: Pictures,
  { through = database.client, writing = articles => articles }: Between = {},
): Promise<Site> {
  const table = `articles-${randomUUID()}`;
  await ensureTable(database.client, table);
  const facets = `${table}-facets`;
  await ensureOtherTables(database.client, { facets });
  const bucket = new MemoryBucket();
  const reader = (shards: readonly Shard[]) =>
    readApp({
      articles: publishedArticles(through, table, () => site.time, offered, facets, shards),
      offered,
      now: () => site.time,
      horizon,
      cursorScope: table,
      origin,
      feedWriters,
      ...(pictures && { pictures }),
    });
  const writer = (shards: number) =>
    reconciler({
      articles: writing(articlesWithFacets(database.client, { articles: table, facets }, offered)),
      uploads: bucket,
      cleaner: { ...asUploaded, shards },
      now: () => site.time,
      newRevision: randomUUID,
    });
  let reconcile = writer(1);
  const upload = (key: string, copy: Partial<FairCopy>, verdict: Cleaning['verdict']): Promise<Outcome> => {
    bucket.put(key, JSON.stringify({ copy: { title: '', metadata: {}, blocks: [], ...copy }, verdict }));
    return reconcile(key);
  };
  const site: Site = {
    app: reader(shardsUpTo(1)),
    table,
    facets,
    database,
    time: start,
    publish: (key, copy) => upload(key, copy, { status: 'clean' }),
    hold: (key, copy) => upload(key, copy, { status: 'held', problem }),
    reject: (key, copy) => upload(key, copy, { status: 'rejected', problem }),
    withdraw(key) {
      bucket.remove(key);
      return reconcile(key);
    },
    look: key => reconcile(key),
    part(shards, asked = shardsUpTo(shards)) {
      reconcile = writer(shards);
      site.app = reader(asked);
    },
    get: async (path, headers = {}, method = 'GET') => site.app.request(path, { headers, method }),
    async json(path) {
      const response = await site.get(path);
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response.json();
    },
  };
  return site;
}

/** A database for the tests of a file, in memory. */
export const openDatabase = (): Promise<LocalDatabase> => startDatabase();

export const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });

/** The etag of what `publish` publishes. */
export const etagFor = (copy: Partial<FairCopy>): string =>
  etagOf({ title: '', metadata: {}, blocks: [], ...copy });

const problem: Problem = { code: 'too-short', sentence: 'There is hardly any text left.' };

/** The upload says what its fair copy is and what the guard thinks of it. */
const asUploaded: Cleaner = {
  generation: 0,
  version: 1,
  clean(source) {
    const { copy, verdict } = JSON.parse(Buffer.from(source).toString()) as {
      copy: FairCopy;
      verdict: Cleaning['verdict'];
    };
    const metadata = Object.entries(copy.metadata).map(([name, value]) => [name, { value, from: 'meta' }]);
    return {
      type: 'text',
      title: { text: copy.title, from: 'none' },
      metadata: Object.fromEntries(metadata) as Metadata,
      shape: { kind: 'article', evidence: [] },
      lines: [],
      blocks: copy.blocks.map(block => ({ ...block, lines: [] })),
      verdict,
      risk: { rank: 0, sentence: 0, words: 0, furniture: 0 },
      unplaced: [],
    };
  },
};
