/** Lambda: a batch of S3 events from the uploads queue. */
import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { clean, cleaner } from './cleaning/clean.ts';
import { uploadEnvironment } from './environment.ts';
import { log } from './log.ts';
import { receiveHints } from './receive-hints.ts';
import { reconciler } from './reconcile.ts';
import { articlesTable } from './stores/articles-table.ts';
import { s3Uploads } from './stores/s3-uploads.ts';

const environment = uploadEnvironment();
/** A call that hangs must not eat the time of the whole batch. Milliseconds. */
const requestHandler = { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true };
const reconcile = reconciler({
  articles: articlesTable(new DynamoDBClient({ maxAttempts: 1, requestHandler }), environment.ARTICLES_TABLE),
  uploads: s3Uploads(new S3Client({ requestHandler }), environment.UPLOADS_BUCKET),
  cleaner: { version: cleaner, clean },
  now: Date.now,
  newRevision: randomUUID,
});

export const handler = (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
  receiveHints(event, {
    reconcile,
    settled: (key, { did, removedLines, repairs, problem }, ms) =>
      log.info('settled', { key, did, removedLines, repairs, problem: problem?.code, ms: Math.round(ms) }),
    failed: (what, error) => log.error('to be delivered again', { ...what, error }),
    timeLeft: () => context.getRemainingTimeInMillis(),
  });
