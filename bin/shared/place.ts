/** Where a command works: on a laptop's folder and database, or in the cloud. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Articles, Hints, Ledger, Uploads } from '../../functions/articles/article.ts';
import type { HistoryStore } from '../../functions/articles/history/past.ts';
import type { HouseStore } from '../../functions/articles/house/house-set.ts';
import { shardNumbers, shardsUpTo } from '../../functions/articles/keys/shards.ts';
import { isOffer, type Offer } from '../../functions/articles/offer.ts';
import { cleaner } from '../../functions/cleaning/version.ts';
import type { OperatedQueue } from '../../functions/operating/operated-queue.ts';
import { s3Uploads } from '../../functions/stores/cloud/s3-uploads.ts';
import { sendHints, sqsHints } from '../../functions/stores/cloud/sqs-hints.ts';
import { sqsQueue } from '../../functions/stores/cloud/sqs-queue.ts';
import { borrowData, laptopHistoryDays, notedInbox } from '../../functions/stores/laptop/data-folder.ts';
import { folderUploads } from '../../functions/stores/laptop/folder-uploads.ts';
import { articlesLedger } from '../../functions/stores/table/articles-ledger.ts';
import { articlesTable } from '../../functions/stores/table/articles-table.ts';
import { articlesWithFacets } from '../../functions/stores/table/facets/facets-table.ts';
import { historyTable } from '../../functions/stores/table/history/history-table.ts';
import { houseTable } from '../../functions/stores/table/house/house-table.ts';
import { shown } from './terminal.ts';

export interface PlaceOptions {
  readonly inbox?: string;
  readonly data: string;
  readonly env?: string;
  readonly bucket?: string;
  readonly table?: string;
  readonly houseTable?: string;
  readonly historyTable?: string;
  readonly historyDays: number;
  readonly facetsTable?: string;
  readonly queue?: string;
  readonly deadLetters?: string;
  readonly generation: number;
}

/** Queues of the cloud; a laptop has none. */
export interface CloudQueues {
  /** Of hints that may wait. */
  readonly bulk: OperatedQueue;
  readonly sendBulk: (keys: readonly string[]) => Promise<void>;
  /** One hint to `bulk`, now or later. */
  readonly hints: Hints;
  readonly deadLetters?: OperatedQueue;
}

export interface Place {
  /** For people. */
  readonly name: string;
  readonly isCloud: boolean;
  /** Of its articles, see functions/articles/made-by.ts. */
  readonly generation: number;
  /** Into how many shards its writers part lists; absent: nobody says. */
  readonly shards?: number;
  readonly uploads: Uploads;
  readonly articles: Articles;
  readonly ledger: Ledger;
  /** House rules; nothing where a bucket and a table were named instead of an environment. */
  readonly houses?: HouseStore;
  /** What articles were; as `houses`. */
  readonly history?: HistoryStore;
  /** Milliseconds since 1970, to stamp changes with. */
  readonly now: () => number;
  /** On a laptop: the folder of the uploads, absolute. */
  readonly inbox?: string;
  readonly queues?: CloudQueues;
  close(): Promise<void>;
}

/** What keeps a command from its work, in words for the person at the keyboard. */
export class NoPlace extends Error {}

/** Gives a command the options that say where it works. */
export const withPlace = (command: Command): Command =>
  command
    .addOption(
      new Option('--env <name>', 'an environment in the cloud: the stack Faircopy-<name>').conflicts([
        'bucket',
        'table',
        'houseTable',
        'historyTable',
        'facetsTable',
        'queue',
        'deadLetters',
      ]),
    )
    .option('--bucket <name>', 'instead of --env: the bucket of uploads')
    .option('--table <name>', 'instead of --env: the table of articles')
    .option('--house-table <name>', 'instead of --env: the table of house rules')
    .option('--history-table <name>', 'instead of --env: the table of what articles were')
    .option(
      '--history-days <number>',
      'with --history-table: how long it is kept what an article was',
      wholeNumber,
      365,
    )
    .option(
      '--facets-table <name>',
      'instead of --env: the table of authors and tags, where they are offered',
    )
    .option('--queue <url>', 'instead of --env: the queue of hints that may wait')
    .option('--dead-letters <url>', 'instead of --env: the queue of dead letters')
    .option('--generation <number>', 'instead of --env: the generation of its articles', wholeNumber, 0)
    .option(
      '--inbox <folder>',
      'on a laptop: the folder that takes the place of the bucket (default: the one that was served last, or "inbox")',
    )
    .option('--data <folder>', 'on a laptop: where articles are kept', 'data');

function wholeNumber(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}

/** @throws NoPlace, and what the store throws */
export async function openPlace(options: PlaceOptions): Promise<Place> {
  if (options.env) return inCloud(`Faircopy-${options.env}`, await stackNames(`Faircopy-${options.env}`));
  const { bucket, table, houseTable, historyTable, historyDays, facetsTable } = options;
  const { queue, deadLetters, generation } = options;
  if (!bucket && !table && !queue && !deadLetters) return onLaptop(options);
  if (!bucket || !table)
    throw new NoPlace('Give both --bucket and --table, or --env, or neither for this machine.');
  return inCloud(bucket, {
    bucket,
    table,
    ...(houseTable && { house: houseTable }),
    ...(historyTable && { history: { table: historyTable, days: historyDays } }),
    ...(facetsTable && { facets: facetsTable }),
    ...(queue && { queue }),
    ...(deadLetters && { deadLetters }),
    generation,
  });
}

async function onLaptop({ inbox: given, data }: PlaceOptions): Promise<Place> {
  const inbox = given ?? (await notedInbox(data)) ?? 'inbox';
  if (!existsSync(inbox)) {
    throw new NoPlace(
      `There is no folder ${path.resolve(inbox)}; choose another with --inbox, or an environment with --env.`,
    );
  }
  const database = await borrowData(data, cleaner);
  return {
    name: inbox,
    isCloud: false,
    generation: database.generation,
    now: database.now,
    inbox: path.resolve(inbox),
    uploads: folderUploads(path.resolve(inbox)),
    articles: articlesWithFacets(database.client, { articles: database.table, facets: database.facets }),
    ledger: articlesLedger(database.client, database.table),
    houses: houseTable(database.client, database.house),
    history: historyTable(database.client, database.history, { days: laptopHistoryDays, now: database.now }),
    close: () => database.close(),
  };
}

interface Names {
  readonly bucket: string;
  readonly table: string;
  readonly house?: string;
  readonly history?: { readonly table: string; readonly days: number };
  readonly facets?: string;
  /** What its readers may ask for; everything, where nobody says. */
  readonly offered?: readonly Offer[];
  readonly queue?: string;
  readonly deadLetters?: string;
  readonly generation: number;
  /** Into how many shards its writers part lists, and in how many articles may be; all, where nobody says. */
  readonly shards?: { readonly written: number; readonly asked: number };
}

function inCloud(
  name: string,
  { bucket, table, house, history, facets, offered, queue, deadLetters, generation, shards }: Names,
): Place {
  const database = new DynamoDBClient({ maxAttempts: 10 });
  const s3 = new S3Client({ maxAttempts: 10 });
  const sqs = new SQSClient({ maxAttempts: 10 });
  return {
    name,
    isCloud: true,
    generation,
    ...(shards && { shards: shards.written }),
    now: Date.now,
    uploads: s3Uploads(s3, bucket),
    articles: facets
      ? articlesWithFacets(database, { articles: table, facets }, offered)
      : articlesTable(database, table),
    ledger: articlesLedger(database, table, shardsUpTo(shards?.asked ?? Math.max(...shardNumbers))),
    ...(house && { houses: houseTable(database, house) }),
    ...(history && {
      history: historyTable(database, history.table, { days: history.days, now: Date.now }),
    }),
    ...(queue && {
      queues: {
        bulk: sqsQueue(sqs, queue),
        sendBulk: keys => sendHints(sqs, queue, keys),
        hints: sqsHints(sqs, queue),
        ...(deadLetters && { deadLetters: sqsQueue(sqs, deadLetters) }),
      },
    }),
    async close() {
      for (const client of [database, s3, sqs]) client.destroy();
    },
  };
}

/** The outputs of lib/faircopy-stack.ts. */
async function stackNames(stack: string): Promise<Names> {
  const output = await stackOutputs(stack);
  const [written = 1, asked = 1] = output('Shards').split(' ').map(Number);
  return {
    shards: { written, asked },
    bucket: output('UploadsBucket'),
    table: output('ArticlesTable'),
    house: output('HouseTable'),
    history: { table: output('HistoryTable'), days: Number(output('HistoryDays')) },
    facets: output('FacetsTable'),
    offered: output('Offers').split(' ').filter(isOffer),
    queue: output('BulkQueue'),
    deadLetters: output('DeadLetters'),
    generation: Number(output('Generation')),
  };
}

/** @throws NoPlace if the stack can’t be asked for; the function that is returned does for an output that isn’t there */
export async function stackOutputs(stack: string): Promise<(key: string) => string> {
  const client = new CloudFormationClient();
  const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: stack })).catch(cause => {
    throw new NoPlace(
      `The stack ${stack} can’t be asked for: ${cause.message}. Is it deployed in this account and region (AWS_PROFILE, AWS_REGION)?`,
      {
        cause,
      },
    );
  });
  client.destroy();
  return key => {
    const found = Stacks[0]?.Outputs?.find(({ OutputKey }) => OutputKey === key)?.OutputValue;
    if (!found)
      throw new NoPlace(
        `The stack ${stack} has no output ${key}; deploy it anew with this version of Faircopy.`,
      );
    return found;
  };
}

/** Runs a command and says in one sentence why it can't. */
export async function atPlace(options: PlaceOptions, work: (place: Place) => Promise<void>): Promise<void> {
  await orSayWhy(async () => {
    const place = await openPlace(options);
    await work(place).finally(() => place.close());
  });
}

/** Runs something and says in one sentence why it can't: what AWS, a network or a disk refuses says it best itself. */
export async function orSayWhy(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(shown(error instanceof Error ? error.message : String(error)));
    process.exitCode = 1;
  }
}
