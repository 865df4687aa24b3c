/** The folder with a laptop's articles: one database, opened by one process at a time, or borrowed from it. */
import { existsSync } from 'node:fs';
import { access, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ClassicLevel } from 'classic-level';
import { publishedArticles } from '../table/published-articles.ts';
import { generationIn, ownGeneration } from './generation.ts';
import {
  connectDatabase,
  ensureOtherTables,
  ensureTable,
  hasEveryIndex,
  hasTable,
  type LocalDatabase,
  rebuildIndexes,
  restoreDatabase,
  startDatabase,
  type TableNames,
  type Troubles,
} from './local-database.ts';
import { steadyClock } from './steady-clock.ts';

/** What keeps the laptop from starting, in words for the person at the keyboard. */
export class CannotStart extends Error {}

const others = { house: 'house', history: 'history', facets: 'facets' };
const tables: TableNames = { table: 'articles', ...others };
const { table } = tables;

/** How long a laptop keeps what an article was, in days. */
export const laptopHistoryDays = 365;

/** A database with the tables, and the clock by which articles are stamped. */
export interface OpenData extends LocalDatabase, TableNames {
  /** Of its articles (articles/made-by.ts). */
  readonly generation: number;
  /** Milliseconds since 1970; never goes back. */
  readonly now: () => number;
}

/**
 * The database lies in `data/articles`. While it is open, `data/open` says by which process and at which address; an
 * unclean stop leaves it behind.
 * @param cleaner that makes articles from now on
 * @throws CannotStart
 */
export async function openData(given: string, cleaner: number, troubles?: Troubles): Promise<OpenData> {
  const data = path.resolve(given);
  const folder = path.join(data, 'articles');
  await mkdir(data, { recursive: true }).catch(notWritable(data, '--data'));
  await access(data, constants.W_OK).catch(notWritable(data, '--data'));
  await restoreDatabase(folder);
  await refuseSecondServer(folder, data);
  if (existsSync(openMark(data))) await rebuildIndexes(folder, tables);
  await writeFile(openMark(data), `${process.pid}\n`).catch(notWritable(data, '--data'));
  const database = await withEveryIndex(folder, troubles);
  await ensureOtherTables(database.client, others);
  await writeFile(openMark(data), `${process.pid}\n${database.endpoint}\n`);
  const generation = await ownGeneration(data, cleaner).catch(cannotStart);
  return {
    ...(await withClock(database, data, generation)),
    async close() {
      await database.close();
      await rm(openMark(data), { force: true });
    },
  };
}

/** An older Faircopy made the table, without indexes that came later: they are made from the items, as after an unclean stop. */
async function withEveryIndex(folder: string, troubles: Troubles | undefined): Promise<LocalDatabase> {
  const database = await startDatabase(folder, troubles);
  await ensureTable(database.client, table);
  if (await hasEveryIndex(database.client, table)) return database;
  await database.close();
  await rebuildIndexes(folder, tables);
  return startDatabase(folder, troubles);
}

async function withClock(database: LocalDatabase, data: string, generation: number): Promise<OpenData> {
  const newest = await publishedArticles(database.client, table).newestChange();
  return {
    ...database,
    ...tables,
    generation,
    now: steadyClock(path.join(data, 'clock'), newest ? Date.parse(newest) : 0),
  };
}

/**
 * The laptop's articles for a command that runs beside the server, or without it.
 * @throws CannotStart
 */
export async function borrowData(folder: string, cleaner: number): Promise<OpenData> {
  const data = path.resolve(folder);
  if (!existsSync(data)) {
    throw new CannotStart(
      `There is no data folder ${data}; faircopy serve makes one, or choose another with --data`,
    );
  }
  const running = await runningDatabase(data);
  if (!running) return openData(data, cleaner);
  return withClock(running, data, await generationIn(data).catch(cannotStart));
}

/** Notes which folder these articles are made of, for commands that aren't told. */
export const noteInbox = (data: string, inbox: string): Promise<void> =>
  writeFile(path.join(path.resolve(data), 'inbox'), `${path.resolve(inbox)}\n`);

/** The folder that the server noted last; undefined where none did. */
export const notedInbox = (data: string): Promise<string | undefined> =>
  readFile(path.join(path.resolve(data), 'inbox'), 'utf8').then(
    text => text.replace(/\n$/, '') || undefined,
    () => undefined,
  );

/** The database of the server that runs on these data, if one does. */
async function runningDatabase(data: string): Promise<LocalDatabase | undefined> {
  const mark = await readFile(openMark(data), 'utf8').catch(() => '');
  const [pid, endpoint] = mark.split('\n');
  // After an unclean stop the address may be somebody else's by now.
  if (!endpoint || !isRunning(Number(pid))) return undefined;
  const database = connectDatabase(endpoint);
  if (await hasTable(database.client, table)) {
    // The server may be of a version that had fewer tables.
    await ensureOtherTables(database.client, others);
    return database;
  }
  await database.close();
  return undefined;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked, and is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
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

const cannotStart = (cause: Error): never => {
  throw new CannotStart(cause.message, { cause });
};

/** Says what to do about a folder that can’t be made or written to. @param option by which another one is chosen */
export const notWritable =
  (folder: string, option: string) =>
  (cause: NodeJS.ErrnoException): never => {
    throw new CannotStart(
      `The folder ${folder} can’t be written to (${cause.code}); change its permissions or choose another with ${option}`,
      { cause },
    );
  };
