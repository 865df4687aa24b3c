/** SQS on a laptop, as far as the pipeline relies on it: batches, partial batch responses, delays, dead letters. In memory. */
import { randomUUID } from 'node:crypto';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Hints } from '../../articles/article.ts';
import { hintBody } from '../../articles/keys/hint.ts';

/** A message goes to the dead letters when it has failed this often, as the stack's queue has it. */
const maxReceiveCount = 10;
const batchSize = 10;

/** Milliseconds until a message that was received n times is delivered again. */
const growingPause = (receiveCount: number): number => Math.min(30_000, 100 * 2 ** receiveCount);

interface Message {
  readonly id: string;
  readonly body: string;
  readonly sent: number;
  receiveCount: number;
}

export type Deliver = (event: SQSEvent) => Promise<SQSBatchResponse>;

export interface LocalQueue extends Hints {
  /** Resolves when no message is waiting, in work or delayed. */
  idle(): Promise<void>;
  /** Delivers nothing more; resolves when the batch in work is done. */
  close(): Promise<void>;
}

/**
 * @param deliver called with one batch at a time
 * @param dead told of each message that is given up
 * @param visibleAgain milliseconds until a message that was received n times is delivered again
 */
export function localQueue(
  deliver: Deliver,
  dead: (body: string) => void,
  visibleAgain: (receiveCount: number) => number = growingPause,
): LocalQueue {
  const waiting: Message[] = [];
  /** Bodies of hints that nobody has begun with: one more of the same would tell nothing new. */
  const unread = new Set<string>();
  const timers = new Set<NodeJS.Timeout>();
  let work: Promise<void> | undefined;
  let closed = false;
  let whenIdle: (() => void)[] = [];

  function enqueue(message: Message, delay: number): void {
    if (closed) return;
    if (delay <= 0) {
      waiting.push(message);
      work ??= run();
      return;
    }
    const timer = setTimeout(() => {
      timers.delete(timer);
      enqueue(message, 0);
    }, delay);
    timers.add(timer);
  }

  async function run(): Promise<void> {
    await Promise.resolve(); // so that what is sent in one go is one batch
    while (waiting.length && !closed) {
      const batch = waiting.splice(0, batchSize);
      for (const message of batch) {
        message.receiveCount++;
        unread.delete(message.body);
      }
      const failed = await deliver({ Records: batch.map(recordOf) }).then(
        ({ batchItemFailures }) => new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)),
        () => new Set(batch.map(({ id }) => id)),
      );
      for (const message of batch) {
        if (!failed.has(message.id)) continue;
        if (message.receiveCount < maxReceiveCount) enqueue(message, visibleAgain(message.receiveCount));
        else dead(message.body);
      }
    }
    work = undefined;
    if (waiting.length === 0 && timers.size === 0) settle();
  }

  function settle(): void {
    for (const tell of whenIdle) tell();
    whenIdle = [];
  }

  return {
    async send(key, delay) {
      const body = hintBody(key);
      if (delay <= 0 && unread.has(body)) return;
      if (delay <= 0) unread.add(body);
      enqueue({ id: randomUUID(), body, sent: Date.now(), receiveCount: 0 }, delay * 1000);
    },
    idle: () =>
      work || timers.size > 0 ? new Promise(resolve => whenIdle.push(resolve)) : Promise.resolve(),
    async close() {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      await work;
      settle();
    },
  };
}

/** https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html */
const recordOf = ({ id, body, sent, receiveCount }: Message): SQSRecord => ({
  messageId: id,
  receiptHandle: id,
  body,
  attributes: {
    ApproximateReceiveCount: String(receiveCount),
    SentTimestamp: String(sent),
    SenderId: 'local',
    ApproximateFirstReceiveTimestamp: String(sent),
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:local:000000000000:uploads',
  awsRegion: 'local',
});
