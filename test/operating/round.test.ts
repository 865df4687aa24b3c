/** The round that compares bucket and table, a stretch of keys at a tick. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerEntry, ListedUpload } from '../../functions/articles/article.ts';
import { type RoundSoFar, tick } from '../../functions/operating/round.ts';
import { TooManyWithdrawals } from '../../functions/operating/settle.ts';

const by = { generation: 0, cleaner: 7 };
const hour = 3_600_000;

const keyOf = (n: number): string => `news/${String(n).padStart(5, '0')}.txt`;
const uploadOf = (key: string): ListedUpload => ({ key, etag: 'e', size: 1 });
const entryOf = (key: string, cleaner = 7): LedgerEntry => ({
  key,
  generation: 0,
  cleaner,
  upload: { etag: 'e' },
  isPublished: true,
});

class Places {
  uploads = new Set<string>();
  articles = new Set<string>();
  /** Made by an older cleaner. */
  old = new Set<string>();
  hinted: string[] = [];
  time = 0;
  #round: RoundSoFar | undefined;

  /** @param looks at the clock for which there is time left */
  tick(looks = Number.POSITIVE_INFINITY) {
    let left = looks;
    const listed = (keys: Iterable<string>, after = '') => [...keys].filter(key => key > after).sort();
    const { uploads, articles, old } = this;
    return tick({
      store: {
        read: async () => this.#round,
        write: async round => {
          this.#round = round;
        },
      },
      uploads: {
        async *list(_, after) {
          for (const key of listed(uploads, after)) yield uploadOf(key);
        },
      },
      ledger: {
        async *list(_, after) {
          for (const key of listed(articles, after)) yield entryOf(key, old.has(key) ? 6 : 7);
        },
      },
      by,
      send: async keys => {
        expect(keys.length).toBeLessThanOrEqual(10);
        this.hinted.push(...keys);
      },
      batch: 10,
      now: () => this.time,
      every: 168 * hour,
      isTimeLeft: () => left-- > 0,
    });
  }
}

const filled = (count: number): Places => {
  const places = new Places();
  for (let n = 0; n < count; n++) {
    places.uploads.add(keyOf(n));
    places.articles.add(keyOf(n));
  }
  return places;
};

test('what is missing or gone is hinted at, once a round; a cleaner that got older is for a person', async () => {
  const places = filled(50);
  places.articles.delete(keyOf(3));
  places.uploads.delete(keyOf(5));
  places.old.add(keyOf(7));

  const first = await places.tick();
  const waiting = await places.tick();
  places.time += 168 * hour;
  const second = await places.tick();

  expect(first).toEqual({ did: 'is over', compared: 50, hinted: 2 });
  expect(waiting.did).toBe('waits');
  expect(second.did).toBe('is over');
  expect(places.hinted).toEqual([keyOf(3), keyOf(5), keyOf(3), keyOf(5)]);
});

test('a tick that has no time left goes on with the next one, where it stopped, and the next round counts from the beginning', async () => {
  const places = filled(2_500);
  places.articles.delete(keyOf(999));
  places.articles.delete(keyOf(1_000));
  places.articles.delete(keyOf(2_400));

  const ticks = [];
  for (let n = 0; n < 4; n++) {
    ticks.push(await places.tick(0));
    places.time += hour;
  }

  expect(ticks.map(({ did }) => did)).toEqual(['goes on', 'goes on', 'is over', 'waits']);
  expect(places.hinted).toEqual([keyOf(999), keyOf(1_000), keyOf(2_400)]);
  places.time = 168 * hour;
  expect((await places.tick(0)).did).toBe('goes on');
});

test('an emptied bucket withdraws nothing: the tick fails, and so does the next one', async () => {
  const places = filled(1_000);
  places.articles.delete(keyOf(1));
  for (let n = 400; n < 500; n++) places.uploads.delete(keyOf(n));

  await expect(places.tick()).rejects.toThrow(TooManyWithdrawals);
  await expect(places.tick()).rejects.toThrow(/100 of 999 published/);

  expect(new Set(places.hinted)).toEqual(new Set([keyOf(1)]));
});

test('whatever is missing when a round begins is hinted at when it is over, however often it stops', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat(2_999), { maxLength: 20 }),
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
      async (missing, looks) => {
        const places = filled(3_000);
        for (const n of missing) places.articles.delete(keyOf(n));

        for (const look of looks) await places.tick(look);

        expect(places.hinted).toEqual(missing.map(keyOf).sort());
      },
    ),
    { numRuns: 20 },
  );
});
