import type { SQSEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { hintBody } from '../../functions/articles/keys/hint.ts';
import type { Outcome } from '../../functions/publishing/next-article.ts';
import { receiveHints } from '../../functions/publishing/receive-hints.ts';

const batch = (...bodies: string[]) =>
  ({ Records: bodies.map((body, index) => ({ messageId: `m${index}`, body })) }) as SQSEvent;

/** Receives a batch with a pipeline that notes its keys and fails for some of them. */
async function receive(event: SQSEvent, failing: readonly string[] = [], timeLeft = 60_000) {
  const reconciled: string[] = [];
  const failures: unknown[] = [];
  const response = await receiveHints(event, {
    async reconcile(key): Promise<Outcome> {
      reconciled.push(key);
      if (failing.includes(key)) throw new Error('the bucket is out');
      return { did: 'published' };
    },
    settled: () => {},
    failed: what => failures.push(what),
    timeLeft: () => timeLeft,
  });
  return {
    reconciled,
    failures,
    again: response.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier),
  };
}

describe('a batch of hints', () => {
  test('several hints for one key are one reconcile', async () => {
    const { reconciled, again } = await receive(batch(hintBody('a'), hintBody('b'), hintBody('a')));

    expect(reconciled.sort()).toEqual(['a', 'b']);
    expect(again).toEqual([]);
  });

  test('of ten messages only the bad one comes back', async () => {
    const bodies = Array.from({ length: 10 }, (_, i) => (i === 4 ? 'no event' : hintBody(`k${i}`)));

    const { reconciled, again } = await receive(batch(...bodies));

    expect(reconciled).toHaveLength(9);
    expect(again).toEqual(['m4']);
  });

  test('a key that fails brings back every message that spoke of it, and no other', async () => {
    const two = JSON.stringify({ Records: ['a', 'b'].map(key => ({ s3: { object: { key } } })) });

    const { again, failures } = await receive(batch(hintBody('a'), two, hintBody('c')), ['b']);

    expect(again).toEqual(['m1']);
    expect(failures).toEqual([{ key: 'b', messageId: 'm1' }]);
  });

  test('a key that fails brings back all of its messages, in whatever order they came', async () => {
    const { again } = await receive(batch(hintBody('a'), hintBody('b'), hintBody('a')), ['a']);

    expect(again.sort()).toEqual(['m0', 'm2']);
  });

  test('what fails is told with its message, also where it names no key', async () => {
    const { failures } = await receive(batch('no event', hintBody('a')), ['a']);

    expect(failures).toEqual([{ messageId: 'm0' }, { key: 'a', messageId: 'm1' }]);
  });

  test('keys that fail stop no others, however many there are: what is not worked off is not acknowledged', async () => {
    const keys = Array.from({ length: 12 }, (_, n) => `k${n}`);

    const { reconciled, again } = await receive(batch(...keys.map(hintBody)), keys.slice(0, 5));

    expect(reconciled).toEqual(keys);
    expect(again.sort()).toEqual(['m0', 'm1', 'm2', 'm3', 'm4']);
  });

  test('no key is begun when little time is left: a function that is timed out could report nothing', async () => {
    const { reconciled, again } = await receive(batch(hintBody('a'), hintBody('b')), [], 1_000);

    expect(reconciled).toEqual([]);
    expect(again.sort()).toEqual(['m0', 'm1']);
    expect((await receive(batch(hintBody('a')), [], 29_999)).again).toEqual(['m0']);
    expect((await receive(batch(hintBody('a')), [], 30_000)).reconciled).toEqual(['a']);
  });

  test('four keys are in work at once: waiting is shared, and one core is enough', async () => {
    let working = 0;
    let most = 0;
    await receiveHints(batch(...Array.from({ length: 12 }, (_, n) => hintBody(`k${n}`))), {
      async reconcile() {
        most = Math.max(most, ++working);
        await new Promise(setImmediate);
        working--;
        return { did: 'nothing' };
      },
      settled: () => {},
      failed: () => {},
      timeLeft: () => 60_000,
    });

    expect(most).toBe(4);
  });

  test('the test message of S3 is acknowledged', async () => {
    expect(await receive(batch(JSON.stringify({ Event: 's3:TestEvent' })))).toMatchObject({
      again: [],
      reconciled: [],
    });
  });

  test('says of each key how long ago it was first spoken of, and how often', async () => {
    const told: unknown[] = [];
    const sent = (
      messageId: string,
      body: string,
      SentTimestamp: string,
      ApproximateReceiveCount: string,
    ) => ({
      messageId,
      body,
      attributes: { SentTimestamp, ApproximateReceiveCount },
    });
    const event = {
      Records: [
        sent('m0', hintBody('a'), '2000', '1'),
        sent('m1', hintBody('a'), '1000', '3'),
        { messageId: 'm2', body: hintBody('b') },
      ],
    } as SQSEvent;

    await receiveHints(event, {
      reconcile: async () => ({ did: 'nothing' }),
      settled: (key, _outcome, _milliseconds, delivery) => told.push([key, delivery]),
      failed: () => {},
      timeLeft: () => 60_000,
    });

    expect(told).toEqual([
      ['a', { sentAt: 1000, deliveries: 3 }],
      ['b', { deliveries: 1 }],
    ]);
  });
});
