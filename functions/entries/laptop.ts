/** The whole of Faircopy on one machine: a folder as the bucket, an embedded database, the same handlers as in the cloud. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, constants, cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { follow } from '../announcing/follow.ts';
import { webhook } from '../announcing/webhook.ts';
import type { HouseNotice } from '../articles/house/house-watch.ts';
import { keysIn } from '../articles/keys/hint.ts';
import { clean, cleaner } from '../cleaning/clean.ts';
import { learnFile } from '../cleaning/learn.ts';
import { laptopDesk } from '../desk/serving/laptop-desk.ts';
import { houseNotices } from '../publishing/house/house-notices.ts';
import type { Outcome } from '../publishing/next-article.ts';
import { receiveHints } from '../publishing/receive-hints.ts';
import { type Reconcile, reconciler } from '../publishing/reconcile.ts';
import { horizon, type Serving, serveReadApp } from '../reading/serve-read-app.ts';
import type { Pictures } from '../representations/pictures.ts';
import {
  CannotStart,
  laptopHistoryDays,
  noteInbox,
  notWritable,
  openData,
} from '../stores/laptop/data-folder.ts';
import { folderDeskUploads } from '../stores/laptop/folder-desk-uploads.ts';
import { folderUploads } from '../stores/laptop/folder-uploads.ts';
import { type InboxWatch, watchInbox } from '../stores/laptop/inbox/inbox-watch.ts';
import { JustGone, waitingForSaves, withGrace } from '../stores/laptop/inbox/just-gone.ts';
import { localQueue } from '../stores/laptop/local-queue.ts';
import { toldPlaces, toldSecret } from '../stores/laptop/told-places.ts';
import { announcedArticles } from '../stores/table/announced-articles.ts';
import { articlesLedger } from '../stores/table/articles-ledger.ts';
import { deskArticles } from '../stores/table/desk-articles.ts';
import { articlesWithFacets } from '../stores/table/facets/facets-table.ts';
import { historyTable } from '../stores/table/history/history-table.ts';
import { houseTable } from '../stores/table/house/house-table.ts';
import { publishedArticles } from '../stores/table/published-articles.ts';
import { startCleaningApart } from './cleaning-program.ts';

export interface LaptopSettings {
  /** Folder whose files are the uploads. Made if it isn't there. */
  readonly inbox: string;
  /** Folder for the database. Made if it isn't there. */
  readonly data: string;
  /** 0: any free one. */
  readonly port: number;
  /** A folder whose files are copied into an inbox that had to be made. */
  readonly examples?: string;
  /** Names that are answered besides those of the loopback interface. */
  readonly hosts?: readonly string[];
  /** Prefixes under which pages are published that are no articles. */
  readonly publishAnything?: readonly string[];
  /** What links and ids in feeds begin with. Absent: the address on this machine. */
  readonly origin?: string;
  /** May pages of other sites read the articles? Not unless it is said. */
  readonly cors?: boolean;
  /** What pages do with an article's pictures (representations/pictures.ts): they link to them, unless it is said. */
  readonly pictures?: Pictures;
  /** Whom to tell what happens to articles; absent: nobody. */
  readonly notify?: {
    readonly address: string;
    /** Told where the secret lies that requests are signed with. */
    readonly signing: (file: string) => void;
    /** Told of what was not taken; it is tried again. */
    readonly failed: (key: string | undefined, error: unknown) => void;
  };
  /** Milliseconds between two listings of the whole inbox: a minute, unless said otherwise. */
  readonly listEvery?: number;
  /** Told of the address, before the first article is published. */
  readonly listening: (address: string) => void;
  /** Told of every key that is settled. */
  readonly settled: (key: string, outcome: Outcome) => void;
  /** Told of what recurs in the files of a section, as soon as there are enough of them. */
  readonly recurring?: (notice: HouseNotice, address: string) => void;
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

/** How long a file must be missing before its article is withdrawn, in milliseconds: editors move files away to save them. */
const grace = 1_000;

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
  const database = await openData(data, cleaner, {
    failed: cause => settings.failed(undefined, new Error(`${data} can’t be written to`, { cause })),
    // What failed meanwhile may have been given up.
    mended: () => void hintAtAll().catch(error => settings.failed(undefined, error)),
  });
  let hintAtAll = async (): Promise<void> => {};
  let serving: Serving | undefined;
  let watch: InboxWatch | undefined;
  try {
    await noteInbox(data, inbox);
    const tables = { articles: database.table, facets: database.facets };
    const articles = articlesWithFacets(database.client, tables);
    const uploads = withGrace(folderUploads(inbox), grace);
    const houses = houseTable(database.client, database.house);
    const reconciling = {
      articles,
      houses,
      history: historyTable(database.client, database.history, {
        days: laptopHistoryDays,
        now: database.now,
      }),
      uploads,
      cleaner: {
        generation: database.generation,
        version: cleaner,
        clean,
        ...(settings.publishAnything && { anything: settings.publishAnything }),
      },
      now: database.now,
      newRevision: randomUUID,
    };
    const notices = houseNotices(
      { uploads, houses, learnFile },
      notice => settings.recurring?.(notice, serving?.address ?? ''),
      error => settings.failed(undefined, error),
    );
    const apart = startCleaningApart();
    apart.warm();
    // Of its own, and started once it is needed: no editor waits for uploads, and no upload for what an editor tries.
    const deskApart = startCleaningApart();
    const reconcile = patientAboutSaves(reconciler({ ...reconciling, apart }), (key, left) =>
      queue.send(key, left / 1000),
    );
    const queue = localQueue(
      event =>
        receiveHints(event, {
          reconcile,
          settled(key, outcome) {
            settings.settled(key, outcome);
            if (outcome.did !== 'withdrawn' && outcome.did !== 'forgotten') notices.came(key);
          },
          failed: ({ key }, error) => settings.failed(key, error),
          timeLeft: () => Number.POSITIVE_INFINITY,
        }),
      body => settings.dead(keysIn(body)),
    );

    const desk = laptopDesk({
      ...reconciling,
      cleaner: { ...reconciling.cleaner, clean: deskApart.clean },
      uploads: waitingForSaves(uploads),
      hints: queue,
      ledger: articlesLedger(database.client, database.table),
      lists: deskArticles(database.client, database.table),
      files: folderDeskUploads(inbox),
      noticed: notices.found,
    });
    const telling = async (
      { address, signing, failed }: NonNullable<LaptopSettings['notify']>,
      here: string,
    ) => {
      const { file, secret } = await toldSecret(data);
      signing(file);
      return follow({
        articles: announcedArticles(database.client, database.table),
        origin: settings.origin ?? here,
        now: database.now,
        horizon,
        tell: webhook(address, secret, 'laptop'),
        failed: (announcement, error) => failed(announcement?.key, error),
        places: toldPlaces(data, address, new Date(database.now()).toISOString()),
      });
    };
    const { port } = settings;
    const readers = publishedArticles(database.client, database.table, undefined, undefined, database.facets);
    serving = await serveReadApp(readers, {
      port,
      now: database.now,
      desk,
      hosts: settings.hosts,
      origin: settings.origin,
      cors: settings.cors,
      pictures: settings.pictures,
    }).catch(error => {
      throw error.code === 'EADDRINUSE'
        ? new CannotStart(
            `Port ${port} is taken by another program; choose another with --port, or end that program`,
          )
        : error;
    });
    settings.listening(serving.address);
    const follower = settings.notify && (await telling(settings.notify, serving.address));
    watch = await watchInbox(inbox, {
      changed: key => queue.send(key, 0),
      failed: error => settings.failed(undefined, error),
      every: settings.listEvery ?? 60_000,
    });
    for await (const key of articles.keys()) queue.send(key, 0);
    hintAtAll = async () => {
      for await (const key of uploads.keys()) queue.send(key, 0);
      for await (const key of articles.keys()) queue.send(key, 0);
    };

    const running = { serving, watch };
    return {
      address: serving.address,
      async idle() {
        await running.watch.idle();
        await queue.idle();
      },
      async close() {
        await running.watch.close();
        await queue.close();
        await notices.close();
        apart.close();
        await follower?.close();
        await running.serving.close();
        deskApart.close();
        await database.close();
      },
    };
  } catch (error) {
    await watch?.close();
    await serving?.close();
    await database.close();
    throw error;
  }
}

/** A file that is missing since a moment ago is looked at again when the grace is over, and nobody waits for that. */
const patientAboutSaves =
  (reconcile: Reconcile, again: (key: string, left: number) => void): Reconcile =>
  async key => {
    try {
      return await reconcile(key);
    } catch (error) {
      if (!(error instanceof JustGone)) throw error;
      again(key, error.left);
      return { did: 'nothing' };
    }
  };

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
