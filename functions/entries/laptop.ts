/** The whole of Faircopy on one machine: a folder as the bucket, an embedded database, the same handlers as in the cloud. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, constants, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { ClassicLevel } from 'classic-level';
import { keysIn } from '../articles/hint.ts';
import { clean, cleaner } from '../cleaning/clean.ts';
import { laptopDesk } from '../desk/serving/laptop-desk.ts';
import type { Outcome } from '../publishing/next-article.ts';
import { receiveHints } from '../publishing/receive-hints.ts';
import { reconciler } from '../publishing/reconcile.ts';
import { type Serving, serveReadApp } from '../reading/serve-read-app.ts';
import { folderDeskUploads } from '../stores/laptop/folder-desk-uploads.ts';
import { describedBy, folderUploads, keyOf } from '../stores/laptop/folder-uploads.ts';
import {
  connectDatabase,
  ensureTable,
  hasTable,
  type LocalDatabase,
  rebuildIndexes,
  restoreDatabase,
  startDatabase,
} from '../stores/laptop/local-database.ts';
import { localQueue } from '../stores/laptop/local-queue.ts';
import { articlesLedger } from '../stores/table/articles-ledger.ts';
import { articlesTable } from '../stores/table/articles-table.ts';
import { deskArticles } from '../stores/table/desk-articles.ts';
import { publishedArticles } from '../stores/table/published-articles.ts';

export interface LaptopSettings {
  /** Folder whose files are the uploads. Made if it isn't there. */
  readonly inbox: string;
  /** Folder for the database. Made if it isn't there. */
  readonly data: string;
  /** 0: any free one. */
  readonly port: number;
  /** A folder whose files are copied into an inbox that had to be made. */
  readonly examples?: string;
  /** Told of the address, before the first article is published. */
  readonly listening: (address: string) => void;
  /** Told of every key that is settled. */
  readonly settled: (key: string, outcome: Outcome) => void;
  /** Told of every failure, also of those that will be tried again. */
  readonly failed: (key: string | undefined, error: unknown) => void;
  /** Told of the keys of a message that failed too often and is given up. */
  readonly dead: (keys: readonly string[]) => void;
}

export interface Laptop {
  /** `http://localhost:4000`, say. */
  readonly address: string;
  /** Resolves when every change that was noticed so far is settled. */
  idle(): Promise<void>;
  /** Finishes what is in work, closes the database and frees the port. */
  close(): Promise<void>;
}

/** What keeps the laptop from starting, in words for the person at the keyboard. */
export class CannotStart extends Error {}

const table = 'articles';

/**
 * Starts the server, the database and the watch over the inbox, and reconciles what changed while they were off.
 * @throws CannotStart
 */
export async function startLaptop(settings: LaptopSettings): Promise<Laptop> {
  const inbox = path.resolve(settings.inbox);
  const data = path.resolve(settings.data);
  if (inbox === data || data.startsWith(inbox + path.sep)) {
    throw new CannotStart(
      `The data folder ${data} must not be inside the inbox ${inbox}; choose another with --data`,
    );
  }
  await makeInbox(inbox, settings.examples);
  const database = await openDatabase(data);
  let serving: Serving | undefined;
  let watcher: FSWatcher | undefined;
  try {
    const articles = articlesTable(database.client, table);
    const uploads = folderUploads(inbox);
    const reconciling = {
      articles,
      uploads,
      cleaner: { version: cleaner, clean },
      now: Date.now,
      newRevision: randomUUID,
    };
    const reconcile = reconciler(reconciling);
    const queue = localQueue(
      event =>
        receiveHints(event, {
          reconcile,
          settled: settings.settled,
          failed: ({ key }, error) => settings.failed(key, error),
          timeLeft: () => Number.POSITIVE_INFINITY,
        }),
      body => settings.dead(keysIn(body)),
    );
    const hint = (key: string | undefined) => key !== undefined && queue.send(key, 0);

    const desk = laptopDesk({
      ...reconciling,
      hints: queue,
      ledger: articlesLedger(database.client, table),
      lists: deskArticles(database.client, table),
      files: folderDeskUploads(inbox),
    });
    const { port } = settings;
    const readers = publishedArticles(database.client, table);
    serving = await serveReadApp(readers, port, desk).catch(error => {
      throw error.code === 'EADDRINUSE'
        ? new CannotStart(
            `Port ${port} is taken by another program; choose another with --port, or end that program`,
          )
        : error;
    });
    settings.listening(serving.address);
    watcher = await watchInbox(inbox, file => hint(keyOf(inbox, describedBy(file))));
    const known = new Set<string>();
    for await (const key of uploads.keys()) known.add(key);
    for await (const key of articles.keys()) known.add(key);
    for (const key of known) hint(key);

    const running = { serving, watcher };
    return {
      address: serving.address,
      idle: () => queue.idle(),
      async close() {
        await running.watcher.close();
        await queue.close();
        await running.serving.close();
        await closeDatabase(database, data);
      },
    };
  } catch (error) {
    await watcher?.close();
    await serving?.close();
    await closeDatabase(database, data);
    throw error;
  }
}

async function makeInbox(inbox: string, examples: string | undefined): Promise<void> {
  if (!existsSync(inbox)) {
    await mkdir(inbox, { recursive: true }).catch(notWritable(inbox, '--inbox'));
    if (examples) await cp(examples, inbox, { recursive: true });
  }
  await access(inbox, constants.R_OK | constants.X_OK).catch(() => {
    throw new CannotStart(
      `The inbox ${inbox} can’t be read; change its permissions or choose another with --inbox`,
    );
  });
}

/**
 * The database lies in `data/articles`. While it is open, `data/open` says by which process and at which address; an
 * unclean stop leaves it behind.
 */
async function openDatabase(data: string): Promise<LocalDatabase> {
  const folder = path.join(data, 'articles');
  await mkdir(data, { recursive: true }).catch(notWritable(data, '--data'));
  await access(data, constants.W_OK).catch(notWritable(data, '--data'));
  await restoreDatabase(folder);
  await refuseSecondServer(folder, data);
  if (existsSync(openMark(data))) await rebuildIndexes(folder, table);
  await writeFile(openMark(data), `${process.pid}\n`).catch(notWritable(data, '--data'));
  const database = await startDatabase(folder);
  await ensureTable(database.client, table);
  await writeFile(openMark(data), `${process.pid}\n${database.endpoint}\n`);
  return database;
}

/**
 * The laptop's articles for a command that runs beside the server, or without it.
 * @throws CannotStart
 */
export async function borrowDatabase(folder: string): Promise<LocalDatabase & { readonly table: string }> {
  const data = path.resolve(folder);
  if (!existsSync(data)) {
    throw new CannotStart(
      `There is no data folder ${data}; faircopy serve makes one, or choose another with --data`,
    );
  }
  const running = await runningDatabase(data);
  if (running) return { ...running, table };
  const database = await openDatabase(data);
  return { ...database, table, close: () => closeDatabase(database, data) };
}

/** The database of the server that runs on these data, if one does. */
async function runningDatabase(data: string): Promise<LocalDatabase | undefined> {
  const mark = await readFile(openMark(data), 'utf8').catch(() => '');
  const [pid, endpoint] = mark.split('\n');
  // After an unclean stop the address may be somebody else's by now.
  if (!endpoint || !isRunning(Number(pid))) return undefined;
  const database = connectDatabase(endpoint);
  if (await hasTable(database.client, table)) return database;
  await database.close();
  return undefined;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function closeDatabase(database: LocalDatabase, data: string): Promise<void> {
  await database.close();
  await rm(openMark(data), { force: true });
}

const openMark = (data: string): string => path.join(data, 'open');

/** LevelDB's lock goes with the process that holds it, however that ends. */
async function refuseSecondServer(folder: string, data: string): Promise<void> {
  const level = new ClassicLevel(folder);
  try {
    await level.open();
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    if (cause?.code === 'LEVEL_LOCKED') {
      throw new CannotStart(
        `Faircopy is already running on ${data}; stop it, or choose another folder with --data`,
      );
    }
    throw new CannotStart(
      `The database in ${folder} can’t be opened (${(error as Error).message}); move the folder away and start again: every file of the inbox will be published anew`,
      { cause: error },
    );
  }
  await level.close();
}

const notWritable =
  (folder: string, option: string) =>
  (cause: NodeJS.ErrnoException): never => {
    throw new CannotStart(
      `The folder ${folder} can’t be written to (${cause.code}); change its permissions or choose another with ${option}`,
      { cause },
    );
  };

/** Resolves when the watch is on, so that no change falls between it and a listing that is made afterwards. */
async function watchInbox(inbox: string, changed: (file: string) => void): Promise<FSWatcher> {
  const watcher = watch(inbox, {
    ignoreInitial: true,
    followSymlinks: false,
    // A file is an upload when it has stopped growing. Milliseconds.
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 25 },
  });
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
  await new Promise<void>((ready, failed) => watcher.once('ready', ready).once('error', failed));
  return watcher;
}
