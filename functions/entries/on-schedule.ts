/** Lambda: one tick of the round that compares bucket and table. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Context } from 'aws-lambda';
import { log } from '../articles/log.ts';
import { cleaner } from '../cleaning/version.ts';
import { tick } from '../operating/round.ts';
import { s3Uploads } from '../stores/cloud/s3-uploads.ts';
import { hintBatch, sendHints } from '../stores/cloud/sqs-hints.ts';
import { whilePublishing } from '../stores/cloud/time-limits.ts';
import { articlesLedger } from '../stores/table/articles-ledger.ts';
import { roundTable } from '../stores/table/round-table.ts';
import { generationIn, hoursIn, scheduleEnvironment, shardsAskedIn } from './environment.ts';

const environment = scheduleEnvironment();
const requestHandler = whilePublishing;
// A walk over many entries meets a throttle now and then.
const database = new DynamoDBClient({ maxAttempts: 10, requestHandler });
const sqs = new SQSClient({ requestHandler });

/** Left for sending hints, and for the last stretch of keys. Milliseconds. */
const reserve = 120_000;

export const handler = async (_: unknown, context: Context): Promise<void> => {
  const did = await tick({
    store: roundTable(database, environment.ROUNDS_TABLE),
    uploads: s3Uploads(new S3Client({ requestHandler }), environment.UPLOADS_BUCKET),
    ledger: articlesLedger(database, environment.ARTICLES_TABLE, shardsAskedIn(environment)),
    by: { generation: generationIn(environment), cleaner },
    send: keys => sendHints(sqs, environment.BULK_QUEUE, keys),
    batch: hintBatch,
    now: Date.now,
    every: hoursIn(environment) * 3_600_000,
    isTimeLeft: () => context.getRemainingTimeInMillis() > reserve,
  });
  log.info('round', { ...did });
};
