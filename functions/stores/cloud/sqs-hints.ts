/** Hints in SQS: for one key, or for very many. */
import { SendMessageBatchCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Hints } from '../../articles/article.ts';
import { hintBody } from '../../articles/keys/hint.ts';

/** The most messages that SQS takes at once. */
export const hintBatch = 10;

/** How often messages that were refused, of a batch that was taken, are sent again. */
const attempts = 5;

export const sqsHints = (client: SQSClient, queueUrl: string): Hints => ({
  async send(key, delay) {
    await client.send(
      new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: hintBody(key), DelaySeconds: delay }),
    );
  },
});

/**
 * Sends a hint for each of at most `hintBatch` keys, without delay. A hint may be sent twice; that does no harm.
 * @throws if one could not be sent
 */
export async function sendHints(client: SQSClient, queueUrl: string, keys: readonly string[]): Promise<void> {
  let left = keys.map((key, index) => ({ Id: String(index), MessageBody: hintBody(key) }));
  let refusal = '';
  for (let attempt = 0; attempt < attempts && left.length; attempt++) {
    const { Failed = [] } = await client.send(
      new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: left }),
    );
    refusal = Failed[0]?.Message ?? '';
    const failed = new Set(Failed.map(({ Id }) => Id));
    left = left.filter(({ Id }) => failed.has(Id));
  }
  if (left.length) throw new Error(`the queue refused ${left.length} of ${keys.length} hints: ${refusal}`);
}
