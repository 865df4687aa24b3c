/** DynamoDB on a laptop and in tests: dynalite in this process, behind the real wire protocol. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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

export interface LocalDatabase {
  readonly client: DynamoDBClient;
  /** Address for other processes on this machine. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/** Starts a database on a free port of 127.0.0.1: in `folder`, or in memory. The caller closes it. */
export async function startDatabase(folder?: string): Promise<LocalDatabase> {
  const server: Server = dynalite({ path: folder, createTableMs: 0 });
  refusePages(server);
  await new Promise<void>((started, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', started);
  });
  const connected = connectDatabase(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return {
    ...connected,
    async close() {
      await connected.close();
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    },
  };
}

/**
 * dynalite, as DynamoDB, answers pages of every site, and asks for no password. A page that somebody looks at on this
 * machine could find the port and read what is held. Programs send no Origin; a name that was made to lead here is no
 * address of ours.
 */
function refusePages(server: Server): void {
  const answers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (request.headers.origin === undefined && /^127\.0\.0\.1:\d+$/.test(request.headers.host ?? '')) {
      for (const answer of answers) answer(request, response);
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

/**
 * Makes the indexes of a database agree with its items again. dynalite writes index rows apart from the item: stopped in
 * between, they differ for ever. Items are the truth, so they are copied into a new database, which then takes the place
 * of the old one. Stopped in the middle of this, the next start begins it again, once `restoreDatabase` was called.
 */
export async function rebuildIndexes(folder: string, table: string): Promise<void> {
  if (!existsSync(folder)) return;
  const old = oldOf(folder);
  const rebuilt = `${folder}.rebuilt`;
  await rm(rebuilt, { recursive: true, force: true });
  const from = await startDatabase(folder);
  const to = await startDatabase(rebuilt);
  try {
    await ensureTable(from.client, table);
    await ensureTable(to.client, table);
    for await (const page of paginateScan({ client: from.client }, { TableName: table }))
      for (const Item of page.Items ?? [])
        await to.client.send(new PutItemCommand({ TableName: table, Item }));
  } finally {
    await from.close();
    await to.close();
  }
  await rm(old, { recursive: true, force: true });
  await rename(folder, old);
  await rename(rebuilt, folder);
  await rm(old, { recursive: true, force: true });
}
