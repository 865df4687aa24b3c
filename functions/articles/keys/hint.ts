/**
 * Hints that a key may have changed: S3's own event notifications, and ours in the same shape, so that there is one
 * reader for all.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */

/** A message that is no hint. It stays in the queue and ends among the dead letters, where a person finds it. */
export class NotAHint extends Error {
  constructor(why: string) {
    super(`the message is no S3 event: ${why}`);
    this.name = 'NotAHint';
  }
}

/**
 * The keys that a message speaks of: none for `s3:TestEvent`, which S3 sends when notifications are set up. What kind
 * of event it was doesn't matter; the bucket will tell.
 * @throws NotAHint
 */
export function keysIn(body: string): string[] {
  let message: unknown;
  try {
    message = JSON.parse(body);
  } catch {
    throw new NotAHint('not JSON');
  }
  if (typeof message !== 'object' || message === null) throw new NotAHint('not an object');
  if ('Event' in message && message.Event === 's3:TestEvent') return [];
  if (!('Records' in message) || !Array.isArray(message.Records)) throw new NotAHint('no Records');
  return message.Records.map(record => {
    const encoded: unknown = record?.s3?.object?.key;
    if (typeof encoded !== 'string' || encoded === '') throw new NotAHint('a record names no key');
    return decodeKey(encoded);
  });
}

/** A hint of our own, as the body of a message. */
export const hintBody = (key: string): string =>
  JSON.stringify({ Records: [{ eventSource: 'faircopy', s3: { object: { key: encodeKey(key) } } }] });

/** Keys in events are form-url-encoded: a space is `+`. There are exactly as many decodings as encodings: one. */
function decodeKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    throw new NotAHint(`the key ${JSON.stringify(encoded.slice(0, 200))} is not form-url-encoded`);
  }
}

const encodeKey = (key: string): string => encodeURIComponent(key).replaceAll('%20', '+');
