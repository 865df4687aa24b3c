/** Lambda: a batch of the table's stream, which has keys only. What happened to them is told on the bus. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { type Announcing, announceWritten } from '../announcing/announce.ts';
import { log } from '../articles/log.ts';
import { eventBus } from '../stores/cloud/event-bus.ts';
import { whilePublishing } from '../stores/cloud/time-limits.ts';
import { announcedArticles } from '../stores/table/announced-articles.ts';
import { changeEnvironment, eventsAddress } from './environment.ts';

const environment = changeEnvironment();
const database = new DynamoDBClient({ requestHandler: whilePublishing });
const region = await database.config.region();
const put = eventBus({
  address: eventsAddress(region),
  region,
  credentials: database.config.credentials,
  bus: environment.EVENT_BUS,
  environment: environment.ENVIRONMENT,
});
const announcing: Announcing = {
  articles: announcedArticles(database, environment.ARTICLES_TABLE),
  async send(announcements) {
    const refused = new Set(await put(announcements));
    for (const announcement of announcements) {
      const { key, type, position } = announcement;
      log.info(refused.has(announcement) ? 'not told' : 'told', { key, did: type, position });
    }
    return [...refused];
  },
  origin: environment.ORIGIN,
  now: Date.now,
};

/**
 * What is answered is where Lambda begins again: the first record that was not told of. Those behind it are told of again.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html
 */
export const handler = async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const writes = Records.map(({ dynamodb = {} }) => ({
    key: dynamodb.Keys?.key?.S ?? '',
    at: (dynamodb.ApproximateCreationDateTime ?? 0) * 1_000,
    sequence: dynamodb.SequenceNumber ?? '',
  }));
  const untold = new Set(await announceWritten(writes, announcing));
  const first = writes.find(write => untold.has(write));
  return { batchItemFailures: first ? [{ itemIdentifier: first.sequence }] : [] };
};
