/** Lambda: a request to the desk, from somebody whom IAM let through. */
import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { APIGatewayProxyEventV2WithIAMAuthorizer } from 'aws-lambda';
import type { Context } from 'hono';
import { handle } from 'hono/aws-lambda';
import type { CleanOptions } from '../cleaning/cleaning.ts';
import { cleaner } from '../cleaning/version.ts';
import { deskApp } from '../desk/desk-app.ts';
import { unchangedBodies } from '../desk/serving/unchanged-bodies.ts';
import { decider } from '../publishing/decide.ts';
import { reconciler, reviser } from '../publishing/reconcile.ts';
import { s3DeskUploads } from '../stores/cloud/s3-desk-uploads.ts';
import { s3Uploads } from '../stores/cloud/s3-uploads.ts';
import { sendHints, sqsHints } from '../stores/cloud/sqs-hints.ts';
import { whileEditing } from '../stores/cloud/time-limits.ts';
import { articlesLedger } from '../stores/table/articles-ledger.ts';
import { deskArticles } from '../stores/table/desk-articles.ts';
import { articlesWithFacets } from '../stores/table/facets/facets-table.ts';
import { historyTable } from '../stores/table/history/history-table.ts';
import { houseTable } from '../stores/table/house/house-table.ts';
import { watchTable } from '../stores/table/house/watch-table.ts';
import {
  daysIn,
  deskEnvironment,
  generationIn,
  offersIn,
  prefixesIn,
  shardsAskedIn,
  shardsIn,
  watchEnvironment,
} from './environment.ts';

const [extension = ''] = /\.[a-z]+$/.exec(import.meta.url) ?? [];

/** Pages of the desk show what was cleaned. Bundled beside this one, it is loaded when something is cleaned here. */
const theCleaner = (): Promise<typeof import('./cleaner.ts')> =>
  import(new URL(`./cleaner${extension}`, import.meta.url).href);

const environment = deskEnvironment();
const shards = shardsAskedIn(environment);
const requestHandler = whileEditing;
const { ARTICLES_TABLE: table, UPLOADS_BUCKET: bucket } = environment;
/** Stamps a write anew before each attempt, so the client must not try by itself. */
const writing = new DynamoDBClient({ maxAttempts: 1, requestHandler });
const reading = new DynamoDBClient({ requestHandler });
const s3 = new S3Client({ requestHandler });

const sqs = new SQSClient({ requestHandler });

const stores = {
  articles: articlesWithFacets(
    writing,
    { articles: table, facets: environment.FACETS_TABLE },
    offersIn(environment),
  ),
  houses: houseTable(writing, environment.HOUSE_TABLE),
  history: historyTable(writing, environment.HISTORY_TABLE, { days: daysIn(environment), now: Date.now }),
  uploads: s3Uploads(s3, bucket),
  hints: sqsHints(sqs, environment.HINTS_QUEUE),
  cleaner: {
    generation: generationIn(environment),
    version: cleaner,
    clean: async (source: Uint8Array, options: CleanOptions) => (await theCleaner()).clean(source, options),
    anything: prefixesIn(environment),
    shards: shardsIn(environment),
  },
  now: Date.now,
  newRevision: randomUUID,
};
const reconcile = reconciler(stores);

const watched = watchEnvironment();

const eventOf = (c: Context): APIGatewayProxyEventV2WithIAMAuthorizer => c.env.event;

export const handler = handle(
  deskApp({
    ...stores,
    learnFile: async (counts, file) => (await theCleaner()).learnFile(counts, file),
    ...(watched && { noticed: () => watchTable(reading, watched, Date.now).said() }),
    reconcile,
    settle: keys => sendHints(sqs, environment.BULK_QUEUE, keys),
    decisions: decider({ ...stores, reconcile, revise: reviser(stores) }),
    lists: deskArticles(reading, table, shards),
    ledger: articlesLedger(reading, table, shards),
    files: s3DeskUploads(s3, bucket),
    cursorScope: table,
    // `arn:aws:sts::123456789012:assumed-role/Editors/ana` is ana.
    editor: c => eventOf(c).requestContext.authorizer.iam.userArn.split('/').at(-1) ?? 'an editor',
    site: c => `https://${eventOf(c).requestContext.domainName}`,
    guard: unchangedBodies,
  }),
);
