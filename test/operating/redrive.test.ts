import { describe, expect, test } from 'vitest';
import { hintBody } from '../../functions/articles/keys/hint.ts';
import type { Letter, OperatedQueue } from '../../functions/operating/operated-queue.ts';
import { deadLettersAbout, redrive } from '../../functions/operating/redrive.ts';

/** A queue in memory whose letters are out of sight while somebody has them. */
class Letters implements OperatedQueue {
  readonly waiting: Letter[];
  readonly taken = new Set<string>();

  constructor(...bodies: string[]) {
    this.waiting = bodies.map((body, n) => ({ id: `m${n}`, body, sentAt: n, receipt: `r${n}` }));
  }

  async depth() {
    return this.waiting.length;
  }

  async receive() {
    const letters = this.waiting.filter(({ id }) => !this.taken.has(id)).slice(0, 10);
    for (const { id } of letters) this.taken.add(id);
    return letters;
  }

  async remove({ id }: Letter) {
    this.taken.delete(id);
    this.waiting.splice(
      this.waiting.findIndex(letter => letter.id === id),
      1,
    );
  }

  async release({ id }: Letter) {
    this.taken.delete(id);
  }
}

async function redriven(letters: Letters, more: { limit?: number; dryRun?: boolean; now?: number } = {}) {
  const sent: string[] = [];
  const { now = 1_000, ...rest } = more;
  const result = await redrive(
    {
      deadLetters: letters,
      send: async keys => {
        sent.push(...keys);
      },
      limit: 100,
      ...rest,
    },
    () => now,
  );
  return { ...result, sent };
}

describe('redriving', () => {
  test('sends every dead letter on as hints, and removes it', async () => {
    const letters = new Letters(...Array.from({ length: 25 }, (_, n) => hintBody(`k${n % 20}`)));

    const { sent, keys } = await redriven(letters);

    expect(sent).toHaveLength(25);
    expect(keys.size).toBe(20);
    expect(letters.waiting).toEqual([]);
  });

  test('leaves alone what is no hint, in sight for a person', async () => {
    const letters = new Letters('hello', hintBody('a'));

    const { unreadable, sent } = await redriven(letters);

    expect(unreadable.map(({ body }) => body)).toEqual(['hello']);
    expect(sent).toEqual(['a']);
    expect(letters.waiting.map(({ body }) => body)).toEqual(['hello']);
    expect(letters.taken.size).toBe(0);
  });

  test('only looks when it is told to: every letter stays', async () => {
    const letters = new Letters(hintBody('a'), hintBody('b'));

    const { keys, sent } = await redriven(letters, { dryRun: true });

    expect([...keys]).toEqual(['a', 'b']);
    expect(sent).toEqual([]);
    expect(letters.waiting).toHaveLength(2);
    expect(letters.taken.size).toBe(0);
  });

  test('stops at its limit', async () => {
    const letters = new Letters(...Array.from({ length: 25 }, (_, n) => hintBody(`k${n}`)));

    expect((await redriven(letters, { limit: 12 })).sent).toHaveLength(12);
    expect(letters.waiting).toHaveLength(13);
    expect(letters.taken.size).toBe(0);
  });

  test('leaves what died while it ran for the next run, or it might never end', async () => {
    const letters = new Letters(hintBody('a'), hintBody('b'), hintBody('c'));

    expect((await redriven(letters, { now: 1 })).sent).toEqual(['a', 'b']);
    expect(letters.waiting).toHaveLength(1);
  });

  test('keeps a letter whose hints could not be sent', async () => {
    const letters = new Letters(hintBody('a'));
    const failing = redrive(
      {
        deadLetters: letters,
        send: async () => {
          throw new Error('the queue is out');
        },
        limit: 9,
      },
      () => 1_000,
    );

    await expect(failing).rejects.toThrow('the queue is out');
    expect(letters.waiting).toHaveLength(1);
  });
});

test('dead letters about a key are counted, and are back in sight afterwards', async () => {
  const letters = new Letters(hintBody('a'), 'hello', hintBody('b'), hintBody('a'));

  expect(await deadLettersAbout('a', letters)).toBe(2);
  expect(letters.taken.size).toBe(0);
});

test('letters that are no hints are deleted where that is asked for, and by a look never', async () => {
  const letters = new Letters('hello', hintBody('a.txt'));
  const drop = { dropUnreadable: true, deadLetters: letters, send: async () => {}, limit: 100 };

  const looked = await redrive({ ...drop, dryRun: true }, () => 1_000);
  const after = letters.waiting.length;
  const dropped = await redrive(drop, () => 1_000);

  expect([looked, dropped].map(({ unreadable }) => unreadable.map(({ body }) => body))).toEqual([
    ['hello'],
    ['hello'],
  ]);
  expect([after, letters.waiting.length]).toEqual([2, 0]);
});
