/** A batch of messages in, the ones to be delivered again out. */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { keysIn } from '../articles/keys/hint.ts';
import type { Outcome } from './next-article.ts';
import type { Reconcile } from './reconcile.ts';

/** How many keys are reconciled at once. Cleaning is work for one core; waiting for bucket and table is not. */
const atOnce = 4;

/** No key is begun with less time left than this, in milliseconds: a function that is timed out reports nothing at all. */
const enoughTime = 30_000;

/** How a key's hints came. */
export interface Delivery {
  /** When the first of them was sent, by S3 or by us: milliseconds since 1970. Absent where the queue doesn't say. */
  readonly sentAt?: number;
  /** How often one of them was delivered so far, this time included. */
  readonly deliveries: number;
}

export interface Receiving {
  /** Told how the key's hints came besides. */
  readonly reconcile: (key: string, delivery: Delivery) => ReturnType<Reconcile>;
  /** Told of each key once it is settled. */
  readonly settled: (key: string, outcome: Outcome, milliseconds: number, delivery: Delivery) => void;
  /** Told of each key or message that will be delivered again. */
  readonly failed: (what: { readonly key?: string; readonly messageId: string }, error: unknown) => void;
  /** Milliseconds that the caller may still take. */
  readonly timeLeft: () => number;
}

/**
 * Reconciles every key that the messages hint at, each once. A message comes back if one of its keys could not be
 * settled, and only then.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export async function receiveHints(
  { Records }: SQSEvent,
  { reconcile, settled, failed, timeLeft }: Receiving,
): Promise<SQSBatchResponse> {
  const again = new Set<string>();
  const queue = [...messagesByKey(Records, again, failed)];

  await Promise.all(Array.from({ length: atOnce }, work));
  return { batchItemFailures: [...again].map(itemIdentifier => ({ itemIdentifier })) };

  async function work(): Promise<void> {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [key, messages] = next;
      const began = performance.now();
      try {
        if (timeLeft() < enoughTime) throw new Error('not begun: too little time left in this invocation');
        const delivery = deliveryOf(messages);
        const outcome = await reconcile(key, delivery);
        settled(key, outcome, performance.now() - began, delivery);
      } catch (error) {
        for (const { messageId } of messages) {
          again.add(messageId);
          failed({ key, messageId }, error);
        }
      }
    }
  }
}

function messagesByKey(
  records: readonly SQSRecord[],
  again: Set<string>,
  failed: Receiving['failed'],
): Map<string, SQSRecord[]> {
  const messages = new Map<string, SQSRecord[]>();
  for (const record of records) {
    const { messageId, body } = record;
    try {
      for (const key of new Set(keysIn(body))) {
        const others = messages.get(key);
        if (others) others.push(record);
        else messages.set(key, [record]);
      }
    } catch (error) {
      again.add(messageId);
      failed({ messageId }, error);
    }
  }
  return messages;
}

function deliveryOf(messages: readonly SQSRecord[]): Delivery {
  const sent = messages.flatMap(({ attributes }) => (attributes ? [Number(attributes.SentTimestamp)] : []));
  const deliveries = messages.map(({ attributes }) => Number(attributes?.ApproximateReceiveCount ?? 1));
  return { ...(sent.length && { sentAt: Math.min(...sent) }), deliveries: Math.max(...deliveries) };
}
