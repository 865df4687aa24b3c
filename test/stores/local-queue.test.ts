import type { SQSEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { keysIn } from '../../functions/articles/keys/hint.ts';
import { localQueue } from '../../functions/stores/laptop/local-queue.ts';

/** A queue whose receiver fails for a key as often as `failures` says. */
function queueWith(failures: Record<string, number> = {}) {
  const batches: string[][] = [];
  const dead: string[] = [];
  const left = { ...failures };
  const queue = localQueue(
    async ({ Records }: SQSEvent) => {
      batches.push(Records.flatMap(({ body }) => keysIn(body)));
      const failed = Records.filter(({ body }) => {
        const [key = ''] = keysIn(body);
        const fails = (left[key] ?? 0) > 0;
        left[key] = (left[key] ?? 0) - 1;
        return fails;
      });
      return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    },
    body => dead.push(...keysIn(body)),
    () => 1,
  );
  return { queue, batches, dead };
}

describe('the queue of a laptop', () => {
  test('delivers what is sent in batches of at most ten', async () => {
    const { queue, batches } = queueWith();

    for (let i = 0; i < 25; i++) queue.send(`k${i}`, 0);
    await queue.idle();

    expect(batches.map(batch => batch.length)).toEqual([10, 10, 5]);
    expect(batches.flat()).toEqual(Array.from({ length: 25 }, (_, i) => `k${i}`));
  });

  test('delivers again what failed, and only that', async () => {
    const { queue, batches, dead } = queueWith({ b: 2 });

    for (const key of ['a', 'b', 'c']) queue.send(key, 0);
    await queue.idle();

    expect(batches).toEqual([['a', 'b', 'c'], ['b'], ['b']]);
    expect(dead).toEqual([]);
  });

  test('gives up after the tenth failure, and says so', async () => {
    const { queue, batches, dead } = queueWith({ b: 99 });

    queue.send('b', 0);
    await queue.idle();

    expect(batches).toHaveLength(10);
    expect(dead).toEqual(['b']);
  });

  test('delivers nothing once it is closed', async () => {
    const { queue, batches } = queueWith();

    queue.send('a', 60);
    await queue.close();
    queue.send('b', 0);
    await queue.idle();

    expect(batches).toEqual([]);
  });
});
