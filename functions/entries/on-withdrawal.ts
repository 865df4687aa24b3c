/** Lambda: an article was withdrawn, by an event on the bus. It goes from the CDN at once. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { EventBridgeEvent } from 'aws-lambda';
import type { Announcement } from '../announcing/announcement.ts';
import { purge } from '../announcing/purge.ts';
import { log } from '../articles/log.ts';
import { cdnPurges } from '../stores/cloud/cdn-purges.ts';
import { whilePublishing } from '../stores/cloud/time-limits.ts';
import { cdnAddress, purgesIn, withdrawalEnvironment } from './environment.ts';

const environment = withdrawalEnvironment();
const database = new DynamoDBClient({ requestHandler: whilePublishing });
const purges = cdnPurges({
  database,
  table: environment.PURGES_TABLE,
  aMonth: purgesIn(environment),
  distribution: environment.DISTRIBUTION,
  address: cdnAddress(),
  credentials: database.config.credentials,
});

export const handler = async ({ detail }: EventBridgeEvent<string, Announcement>): Promise<void> => {
  const did = await purge(detail, purges, Date.now());
  log.info('withdrawal', { key: detail.key, did });
};
