/** A desk for tests: the app as a laptop has it, over a folder and a database behind its real wire protocol. */
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Hono } from 'hono';
import type { Article } from '../../functions/articles/article.ts';
import { pastOf } from '../../functions/articles/history/past.ts';
import type { HouseNotice } from '../../functions/articles/house/house-watch.ts';
import { unpackProof } from '../../functions/articles/proof.ts';
import { clean, cleaner } from '../../functions/cleaning/clean.ts';
import { laptopDesk } from '../../functions/desk/serving/laptop-desk.ts';
import { reconciler } from '../../functions/publishing/reconcile.ts';
import { folderDeskUploads } from '../../functions/stores/laptop/folder-desk-uploads.ts';
import { folderUploads } from '../../functions/stores/laptop/folder-uploads.ts';
import {
  ensureOtherTables,
  ensureTable,
  type LocalDatabase,
  startDatabase,
} from '../../functions/stores/laptop/local-database.ts';
import { articlesLedger } from '../../functions/stores/table/articles-ledger.ts';
import { articlesTable } from '../../functions/stores/table/articles-table.ts';
import { deskArticles } from '../../functions/stores/table/desk-articles.ts';
import { historyTable } from '../../functions/stores/table/history/history-table.ts';
import { houseTable } from '../../functions/stores/table/house/house-table.ts';

export const host = 'localhost:4000';

export const title = 'The ferry keeps its winter berth';
export const first = 'The harbour master has let the ferry stay at the north quay until the end of March.';
export const second = 'The captain had asked for it, because the ice is thinner there than anywhere else.';
export const third =
  'Passengers will walk three minutes longer, and most of them said that they do not mind.';
/** The rules remove it. */
export const cruft = '•';

export const story = [title, first, cruft, second, third].join('\n\n').concat('\n');

export interface DeskHouse {
  readonly app: Hono;
  readonly inbox: string;
  /** Stores a file and has it published. */
  put(key: string, body: string | Uint8Array): Promise<void>;
  remove(key: string): Promise<void>;
  /** Follows the hints that were sent without delay. */
  settle(): Promise<void>;
  /** As a newer cleaner does. */
  reconcileBy(key: string, version: number, by: typeof clean): Promise<void>;
  /** Keeps what the article is, as a writer does that is then stopped. */
  keepAhead(key: string): Promise<void>;
  item(key: string): Promise<Article | undefined>;
  revision(key: string): Promise<string>;
  /** Id of the line with this text. */
  id(key: string, text: string): Promise<string>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** The body of a 200 as JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: what tests look into.
  json(path: string): Promise<any>;
  /** A page, as text. */
  page(path: string): Promise<string>;
  putDecisions(key: string, asked: unknown, revision?: string): Promise<Response>;
  /** As a browser sends it. */
  form(path: string, fields: readonly (readonly [string, string | Blob])[]): Promise<Response>;
  close(): Promise<void>;
}

const html = { Accept: 'text/html,application/xhtml+xml' };

/** @param isFollowed the bucket's own hint is followed before the desk's */
export async function openDesk(
  given?: LocalDatabase,
  isFollowed = false,
  noticed?: () => Promise<readonly HouseNotice[]>,
): Promise<DeskHouse> {
  const database = given ?? (await startDatabase());
  const table = `articles-${randomUUID()}`;
  await ensureTable(database.client, table);
  await ensureOtherTables(database.client, { house: `${table}-house`, history: `${table}-history` });
  const inbox = await mkdtemp(path.join(tmpdir(), 'faircopy-desk-'));
  const hinted: string[] = [];
  const stores = {
    houses: houseTable(database.client, `${table}-house`),
    history: historyTable(database.client, `${table}-history`, { days: 365, now: Date.now }),
    articles: articlesTable(database.client, table),
    uploads: folderUploads(inbox),
    cleaner: { generation: 0, version: cleaner, clean, anything: ['forum/'] },
    now: Date.now,
    newRevision: randomUUID,
  };
  const reconcile = reconciler(stores);
  const files = folderDeskUploads(inbox);
  const app = laptopDesk({
    ...stores,
    noticed,
    hints: {
      async send(key, delay) {
        if (delay === 0) hinted.push(key);
      },
    },
    ledger: articlesLedger(database.client, table),
    lists: deskArticles(database.client, table),
    files: {
      ...files,
      async put(key, ...what) {
        const did = await files.put(key, ...what);
        if (isFollowed) await reconcile(key);
        return did;
      },
    },
  });
  const fileOf = (key: string) => path.join(inbox, ...key.split('/'));
  const house: DeskHouse = {
    app,
    inbox,
    async put(key, body) {
      await mkdir(path.dirname(fileOf(key)), { recursive: true });
      await writeFile(fileOf(key), body);
      await reconcile(key);
    },
    async remove(key) {
      await rm(fileOf(key));
      await reconcile(key);
    },
    async settle() {
      for (const key of hinted.splice(0)) await reconcile(key);
    },
    async reconcileBy(key, version, by) {
      await reconciler({ ...stores, cleaner: { generation: 0, version, clean: by } })(key);
    },
    async keepAhead(key) {
      const item = await stores.articles.read(key);
      if (item) await stores.history.keep(pastOf(item), undefined, undefined);
    },
    item: key => stores.articles.read(key),
    revision: async key => (await house.item(key))?.revision ?? '',
    async id(key, text) {
      const proof = (await house.item(key))?.proof;
      const line = proof && unpackProof(proof).lines.find(line => line.text === text);
      if (!line?.id) throw new Error(`${key} has no line “${text}”`);
      return line.id;
    },
    get: async (path, headers = {}) => app.request(path, { headers: { Host: host, ...headers } }),
    async json(path) {
      const response = await house.get(path);
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response.json();
    },
    page: async path => (await house.get(path, html)).text(),
    putDecisions: async (key, asked, revision) =>
      app.request(`/desk/decisions?key=${encodeURIComponent(key)}`, {
        method: 'PUT',
        headers: {
          Host: host,
          'Content-Type': 'application/json',
          'If-Match': `"${revision ?? (await house.revision(key))}"`,
        },
        body: JSON.stringify(asked),
      }),
    async form(path, fields) {
      const isMultipart = fields.some(([, value]) => typeof value !== 'string');
      const body = isMultipart ? new FormData() : new URLSearchParams();
      for (const [name, value] of fields) body.append(name, value as string);
      return app.request(path, {
        method: 'POST',
        headers: { ...html, Host: host, Origin: `http://${host}` },
        body,
      });
    },
    async close() {
      await rm(inbox, { recursive: true, force: true });
      if (!given) await database.close();
    },
  };
  return house;
}
