/** Lambda: a batch of S3 events from the uploads queue. */
import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { isCanary } from '../articles/keys/canary.ts';
import { log } from '../articles/log.ts';
import { clean, cleaner } from '../cleaning/clean.ts';
import { seenIn } from '../cleaning/learn.ts';
import { acceptingByItself } from '../publishing/house/accept-by-itself.ts';
import { houseWatcher, type Watch } from '../publishing/house/watch-house.ts';
import { tally } from '../publishing/metrics.ts';
import { receiveHints } from '../publishing/receive-hints.ts';
import { type Reconciling, reconciler } from '../publishing/reconcile.ts';
import { s3Uploads } from '../stores/cloud/s3-uploads.ts';
import { sendHints } from '../stores/cloud/sqs-hints.ts';
import { whilePublishing } from '../stores/cloud/time-limits.ts';
import { articlesWithFacets } from '../stores/table/facets/facets-table.ts';
import { historyTable } from '../stores/table/history/history-table.ts';
import { houseTable } from '../stores/table/house/house-table.ts';
import { watchTable } from '../stores/table/house/watch-table.ts';
import { startCleaningApart } from './cleaning-program.ts';
import {
  daysIn,
  generationIn,
  offersIn,
  prefixesIn,
  shardsIn,
  uploadEnvironment,
  watchEnvironment,
  watchingIn,
} from './environment.ts';

const environment = uploadEnvironment();
const requestHandler = whilePublishing;
const database = new DynamoDBClient({ maxAttempts: 1, requestHandler });
const houses = houseTable(database, environment.HOUSE_TABLE);
const settings: Reconciling & { readonly houses: typeof houses } = {
  articles: articlesWithFacets(
    database,
    { articles: environment.ARTICLES_TABLE, facets: environment.FACETS_TABLE },
    offersIn(environment),
  ),
  houses,
  history: historyTable(database, environment.HISTORY_TABLE, { days: daysIn(environment), now: Date.now }),
  uploads: s3Uploads(new S3Client({ requestHandler }), environment.UPLOADS_BUCKET),
  cleaner: {
    generation: generationIn(environment),
    version: cleaner,
    clean,
    anything: prefixesIn(environment),
    shards: shardsIn(environment),
  },
  now: Date.now,
  newRevision: randomUUID,
};
const reconcile = reconciler(settings);
/**
 * What came before and was not settled may be what ended that invocation: it is cleaned where it can end nothing else. To
 * clean everything there would cost an ordinary article more than the cleaning itself: measured, it is sent to and fro longer
 * than it is worked on.
 */
const reconcileApart = reconciler({ ...settings, apart: startCleaningApart() });

const watched = watchEnvironment();

/** Watches the sections of what is settled, where the environment says so. @param timeLeft milliseconds */
function watcher(table: string, timeLeft: () => number): Watch {
  const { oneIn, accepts } = watchingIn();
  const applying = {
    houses,
    uploads: settings.uploads,
    settle: (keys: readonly string[]) =>
      sendHints(new SQSClient({ requestHandler }), accepts?.queue ?? '', keys),
    newRevision: randomUUID,
    now: Date.now,
  };
  return houseWatcher({
    uploads: settings.uploads,
    houses,
    watch: watchTable(database, table, Date.now),
    seenIn,
    oneIn,
    ...(accepts && { looked: acceptingByItself(applying, accepts, () => timeLeft() < 40_000) }),
  });
}

export const handler = async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
  const { awsRequestId: requestId } = context;
  const figures = tally();
  const watch = watched ? watcher(watched, () => context.getRemainingTimeInMillis()) : undefined;
  const answer = await receiveHints(event, {
    async reconcile(key, { deliveries }) {
      // What came before may end this program: it is cleaned apart, and nothing is learnt from it.
      if (deliveries > 1) return reconcileApart(key);
      const outcome = await reconcile(key);
      await watch?.(key, outcome).catch(error => log.error('not watched', { key, requestId, error }));
      return outcome;
    },
    settled(key, outcome, milliseconds, { sentAt, deliveries }) {
      if (!isCanary(key)) figures.settled(outcome, milliseconds);
      const { did, lines, removedLines, repairs, problem } = outcome;
      log.info('settled', {
        key,
        did,
        problem: problem?.code,
        lines,
        removedLines,
        repairs,
        ms: Math.round(milliseconds),
        // Since S3 told of the upload.
        afterMs: sentAt && Date.now() - sentAt,
        deliveries,
        requestId,
      });
    },
    failed(what, error) {
      if (what.key === undefined || !isCanary(what.key)) figures.failed();
      log.error('to be delivered again', { ...what, requestId, error });
    },
    timeLeft: () => context.getRemainingTimeInMillis(),
  });
  for (const document of figures.documents(environment.ENVIRONMENT, Date.now())) log.metrics(document);
  return answer;
};
