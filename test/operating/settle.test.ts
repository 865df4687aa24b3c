import { describe, expect, test } from 'vitest';
import type { Compared, Standing } from '../../functions/operating/compare.ts';
import { type Settling, settleAll, TooManyWithdrawals } from '../../functions/operating/settle.ts';
import { survey, withdrawsTooMany } from '../../functions/operating/survey.ts';

const key = (n: number) => `k${String(n).padStart(3, '0')}`;

async function* compared(standings: readonly Standing[]): AsyncIterable<Compared> {
  for (const [n, standing] of standings.entries())
    yield { key: key(n), standing, isPublished: standing !== 'missing', size: 10 };
}

const many = (n: number, standing: Standing): Standing[] => Array.from({ length: n }, () => standing);

/** Settles with a queue that notes what it gets; the first batches are the slowest. */
async function settled(standings: readonly Standing[], more: Partial<Settling> = {}) {
  const batches: (readonly string[])[] = [];
  const done: [string, number][] = [];
  const handed = await settleAll(compared(standings), {
    everything: false,
    withdrawals: 0,
    batch: 3,
    atOnce: 2,
    async settle(keys) {
      batches.push(keys);
      await new Promise(resolve => setTimeout(resolve, batches.length === 1 ? 10 : 0));
    },
    done: (key, keys) => {
      done.push([key, keys]);
    },
    ...more,
  });
  return { batches, done, handed };
}

describe('settling', () => {
  test('hands over what differs, in batches, and leaves alone what is equal', async () => {
    const { batches, handed } = await settled([
      'missing',
      'equal',
      'changed',
      'outdated',
      'equal',
      'missing',
    ]);

    expect(batches).toEqual([[key(0), key(2), key(3)], [key(5)]]);
    expect(handed).toBe(4);
  });

  test('hands over nothing whose upload is archived, unless everything is asked for', async () => {
    expect((await settled(['archived', 'missing'])).batches).toEqual([[key(1)]]);
    expect((await settled(['archived', 'missing'], { everything: true })).handed).toBe(2);
  });

  test('hands over everything if asked to', async () => {
    const { batches } = await settled(many(4, 'equal'), { everything: true });

    expect(batches.flat()).toHaveLength(4);
  });

  test('says that a key is done only when all before it are', async () => {
    const { done } = await settled(many(9, 'missing'));

    expect(done).toEqual([
      [key(2), 3],
      [key(5), 6],
      [key(8), 9],
    ]);
  });

  test('begins no further batch once it is stopped, and ends those that are under way', async () => {
    const stopping = new AbortController();

    const { batches, done, handed } = await settled(many(30, 'missing'), {
      signal: stopping.signal,
      done: () => stopping.abort(),
    });

    expect(batches.length).toBeLessThan(5);
    expect(handed).toBe(batches.length * 3);
    expect(done).toEqual([]);
  });

  test('ends when the queue refuses, and says of nothing behind it that it is done', async () => {
    const done: string[] = [];
    const refusing = settled(many(30, 'missing'), {
      settle: async keys => {
        if (keys.includes(key(6))) throw new Error('the queue is out');
      },
      done: key => {
        done.push(key);
      },
    });

    await expect(refusing).rejects.toThrow('the queue is out');
    expect(done).toEqual([key(2), key(5)]);
  });

  test('withdraws no more than a person was shown', async () => {
    const standings: Standing[] = ['extra', 'equal', 'extra', 'extra'];

    expect((await settled(standings, { withdrawals: 3 })).handed).toBe(3);
    await expect(settled(standings, { withdrawals: 2 })).rejects.toThrow(TooManyWithdrawals);
  });
});

describe('a survey', () => {
  test('counts keys by how they stand', async () => {
    const found = await survey(compared(['missing', 'equal', 'equal', 'extra', 'outdated']));

    expect(found).toEqual({
      counts: { missing: 1, equal: 2, extra: 1, outdated: 1, changed: 0, archived: 0, elsewhere: 0 },
      published: 4,
      withdrawals: 1,
      bytes: 50,
    });
  });

  test('asks a person before more than one article in twenty is withdrawn', async () => {
    const gone = async (n: number) =>
      withdrawsTooMany(await survey(compared([...many(n, 'extra'), ...many(100 - n, 'equal')])));

    expect(await gone(5)).toBe(false);
    expect(await gone(6)).toBe(true);
    expect(await gone(100)).toBe(true);
    expect(await gone(0)).toBe(false);
  });
});
