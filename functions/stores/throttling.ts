/** How DynamoDB says that it needs time. */
import { Throttled } from '../article.ts';

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html */
const throttling = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
]);

/** What a store throws for an error of the client: `Throttled`, or the error itself. */
export const translated = (error: unknown): unknown =>
  error instanceof Error && throttling.has(error.name) ? new Throttled(error) : error;
