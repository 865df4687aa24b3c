/** DynamoDB on a laptop and in tests: dynalite in this process, behind the real wire protocol. */
import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import {
  type AttributeDefinition,
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  PutItemCommand,
  paginateScan,
  ResourceNotFoundException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { articlesSchema } from '../table/articles-schema.ts';
import { facetsSchema } from '../table/facets/facets-schema.ts';
import { historySchema } from '../table/history/history-schema.ts';
import { houseSchema } from '../table/house/house-schema.ts';
import { asOneBatch, onFailedWrite } from './one-batch.ts';

export interface LocalDatabase {
  readonly client: DynamoDBClient;
  /** Address for other processes on this machine. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/** What becomes of a database that can't be written to. */
export interface Troubles {
  /** A write failed, and none is done any more. */
  readonly failed: (error: unknown) => void;
  /** The database takes writes again. */
  readonly mended: () => void;
}

/**
 * Starts a database on a free port of 127.0.0.1: in `folder`, or in memory. The caller closes it. When a write fails, only
 * reading goes on, until there is room on the disk and the database was opened anew.
 */
export async function startDatabase(folder?: string, troubles?: Troubles): Promise<LocalDatabase> {
  const server: Server = dynalite({ path: folder, createTableMs: 0 });
  standBefore(server);
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  const connected = connectDatabase(`http://127.0.0.1:${port}`);
  const stopping = new AbortController();
  let mending: Promise<void> | undefined;
  if (folder !== undefined)
    onFailedWrite(folder, error => {
      troubles?.failed(error);
      mending = mend(folder, stopping.signal).finally(() => troubles?.mended());
    });
  return {
    ...connected,
    async close() {
      stopping.abort();
      await mending?.catch(() => {});
      await connected.close();
      await close(server);
    },
  };

  /** Waits for room, and opens the database anew. dynalite makes itself a new one when it listens again. */
  async function mend(folder: string, signal: AbortSignal): Promise<void> {
    do await sleep(betweenLooks, undefined, { signal });
    while (!(await hasRoom(folder)));
    await close(server);
    await listen(server, port);
  }
}

/** Milliseconds. */
const betweenLooks = 500;

/** Bytes that must fit on the disk before a database is opened anew: it writes down then what its log holds. */
const room = 8 * 1024 * 1024;

async function hasRoom(folder: string): Promise<boolean> {
  const file = path.join(path.dirname(folder), 'room');
  const fits = await writeFile(file, Buffer.alloc(room)).then(
    () => true,
    () => false,
  );
  await rm(file, { force: true }).catch(() => {});
  return fits;
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise<void>((started, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', started);
  });

async function close(server: Server): Promise<void> {
  const closed = promisify(server.close.bind(server))();
  server.closeAllConnections();
  await closed;
}

/**
 * dynalite, as DynamoDB, answers pages of every site, and asks for no password. A page that somebody looks at on this
 * machine could find the port and read what is held. Programs send no Origin; a name that was made to lead here is no
 * address of ours.
 */
function standBefore(server: Server): void {
  const answers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (request.headers.origin === undefined && /^127\.0\.0\.1:\d+$/.test(request.headers.host ?? '')) {
      asOneBatch(request);
      for (const answer of answers) answer(request, response);
      // dynalite throws what goes wrong with a connection: a client that has waited for long enough would end the process.
      request.removeAllListeners('error').on('error', () => {});
    } else response.writeHead(403).end();
  });
}

/** A database that another process of this machine has started. Closing ends the connection alone. */
export function connectDatabase(endpoint: string): LocalDatabase {
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return { client, endpoint, close: async () => client.destroy() };
}

/** Is there a table of that name? False also when nobody answers. */
export const hasTable = (client: DynamoDBClient, table: string): Promise<boolean> =>
  client.send(new DescribeTableCommand({ TableName: table })).then(
    () => true,
    () => false,
  );

/** Has the table every index that the schema names? */
export async function hasEveryIndex(client: DynamoDBClient, table: string): Promise<boolean> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  const names = new Set(Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName));
  return Object.keys(articlesSchema.indexes).every(name => names.has(name));
}

/**
 * Tables beside that of articles, none of which has an index: what each is keyed by. Nothing in them is deleted by its time
 * here: readers leave it out.
 */
const otherSchemas = { house: houseSchema, history: historySchema, facets: facetsSchema } as const;

export type OtherTables = Readonly<Record<keyof typeof otherSchemas, string>>;

/** Creates the tables beside that of articles where they aren't there. */
export async function ensureOtherTables(client: DynamoDBClient, tables: Partial<OtherTables>): Promise<void> {
  for (const name of Object.keys(otherSchemas) as (keyof OtherTables)[]) {
    const table = tables[name];
    if (table !== undefined) await ensureOther(client, table, otherSchemas[name]);
  }
}

async function ensureOther(
  client: DynamoDBClient,
  table: string,
  { partition, sort }: { readonly partition: string; readonly sort?: string },
): Promise<void> {
  if (await hasTable(client, table)) return;
  const keys = [partition, ...(sort ? [sort] : [])];
  await client.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: keys.map(AttributeName => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: keys.map((AttributeName, at) => ({ AttributeName, KeyType: at === 0 ? 'HASH' : 'RANGE' })),
    }),
  );
  await waitUntilTableExists(
    { client, maxWaitTime: 10, minDelay: 0.02, maxDelay: 0.1 },
    { TableName: table },
  );
}

/** Creates the articles table with its indexes if it isn't there. */
export async function ensureTable(client: DynamoDBClient, table: string): Promise<void> {
  try {
    await client.send(new DescribeTableCommand({ TableName: table }));
    return;
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
  }
  const indexes = Object.entries(articlesSchema.indexes);
  const keys = new Set<string>([
    articlesSchema.partition,
    ...indexes.flatMap(([, { partition, sort }]) => [partition, sort]),
  ]);
  await client.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [...keys].map(
        (name): AttributeDefinition => ({ AttributeName: name, AttributeType: 'S' }),
      ),
      KeySchema: [{ AttributeName: articlesSchema.partition, KeyType: 'HASH' }],
      GlobalSecondaryIndexes: indexes.map(([name, { partition, sort, projects }]) => ({
        IndexName: name,
        KeySchema: [
          { AttributeName: partition, KeyType: 'HASH' },
          { AttributeName: sort, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...projects] },
      })),
    }),
  );
  await waitUntilTableExists(
    { client, maxWaitTime: 10, minDelay: 0.02, maxDelay: 0.1 },
    { TableName: table },
  );
}

const oldOf = (folder: string): string => `${folder}.old`;

/**
 * Puts a database back in its place that was moved away to be replaced by its rebuilt copy, if that never came. To be called
 * before anything opens the folder: opening would make an empty database there.
 */
export async function restoreDatabase(folder: string): Promise<void> {
  if (!existsSync(folder) && existsSync(oldOf(folder))) await rename(oldOf(folder), folder);
}

/** Names of the tables in a database. */
export interface TableNames extends OtherTables {
  /** Of articles. */
  readonly table: string;
}

async function ensureTables(client: DynamoDBClient, { table, ...others }: TableNames): Promise<void> {
  await ensureTable(client, table);
  await ensureOtherTables(client, others);
}

/**
 * Makes the indexes of a database agree with its items again; the other tables, which have none, are copied as they are. dynalite writes index rows apart from the item: stopped in
 * between, they differ for ever. Items are the truth, so they are copied into a new database, which then takes the place
 * of the old one. Stopped in the middle of this, the next start begins it again, once `restoreDatabase` was called.
 */
export async function rebuildIndexes(folder: string, tables: TableNames): Promise<void> {
  if (!existsSync(folder)) return;
  const old = oldOf(folder);
  const rebuilt = `${folder}.rebuilt`;
  await rm(rebuilt, { recursive: true, force: true });
  const from = await startDatabase(folder);
  const to = await startDatabase(rebuilt);
  try {
    await ensureTables(from.client, tables);
    await ensureTables(to.client, tables);
    for (const TableName of Object.values(tables))
      for await (const page of paginateScan({ client: from.client }, { TableName }))
        for (const Item of page.Items ?? []) await to.client.send(new PutItemCommand({ TableName, Item }));
  } finally {
    await from.close();
    await to.close();
  }
  await rm(old, { recursive: true, force: true });
  await rename(folder, old);
  await rename(rebuilt, folder);
  await rm(old, { recursive: true, force: true });
}
