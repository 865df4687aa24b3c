/** How DynamoDB says that it needs time, and how a connection says that it is gone. */
import { Throttled } from '../../articles/article.ts';

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html */
const throttling = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
]);

/**
 * The connection was closed under the request. Servers close what was idle, and a function that slept between two batches
 * learns of it by its next request. Whether a write was done nobody knows; the next look at the item will tell.
 */
const closed = new Set(['ECONNRESET', 'EPIPE']);

/** What a store throws for an error of the client: `Throttled` where the same is best asked again soon, or the error itself. */
export const translated = (error: unknown): unknown =>
  error instanceof Error && (throttling.has(error.name) || closed.has(codeOf(error)) || isServersFault(error))
    ? new Throttled(error)
    : error;

/** Asks a store's client. @throws Throttled where the same is best asked again soon */
export async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw translated(error);
  }
}

const codeOf = (error: Error): string => String((error as NodeJS.ErrnoException).code);

/** DynamoDB answers 500 and 503 when a part of it fails; asked again, another part answers. */
const isServersFault = (error: Error): boolean =>
  ((error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode ?? 0) >= 500;

/**
 * The same for those who only read: a database that does not answer in time may answer the next one. A writer does not ask
 * again at once, for it has other keys to care for and little time.
 */
export const translatedForReaders = (error: unknown): unknown =>
  error instanceof Error && error.name === 'TimeoutError' ? new Throttled(error) : translated(error);
