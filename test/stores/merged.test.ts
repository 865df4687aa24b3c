import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shardNumbers, shardOf, shardsUpTo } from '../../functions/articles/keys/shards.ts';
import { merged, type Part, shareOf } from '../../functions/stores/table/indexes/merged.ts';

describe('shards', () => {
  test('part keys evenly', () => {
    const counts = new Map<string | undefined, number>();
    for (let n = 0; n < 16_000; n++) {
      const shard = shardOf(`news/${n}.txt`, 16);
      counts.set(shard, (counts.get(shard) ?? 0) + 1);
    }

    expect([...counts.keys()].sort()).toEqual(shardsUpTo(16).slice(1));
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  test('are found by whoever asks as many or more, and an article only moves forward when there are more', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...shardNumbers),
        fc.constantFrom(...shardNumbers),
        (key, few, many) => {
          fc.pre(few <= many);
          const asked = shardsUpTo(many);
          const [before, after] = [few, many].map(shards => asked.indexOf(shardOf(key, shards)));

          expect(before).not.toBe(-1);
          expect(after).toBeGreaterThanOrEqual(before as number);
        },
      ),
    );
  });
});

/** A part that gives out its entries in pages, and at times an empty one that is not the last. */
function pagesOf(entries: readonly number[], read: { count: number }, isHesitant: boolean): Part<number> {
  let at = 0;
  let hesitates = isHesitant;
  return async wanted => {
    if (hesitates) {
      hesitates = false;
      return { entries: [], isLast: false };
    }
    const page = entries.slice(at, at + wanted);
    at += page.length;
    read.count += page.length;
    return { entries: page, isLast: at === entries.length };
  };
}

const part = fc.record({
  entries: fc.uniqueArray(fc.nat(500)).map(all => all.sort((a, b) => a - b)),
  isHesitant: fc.boolean(),
});

describe('a list of several parts', () => {
  test('has every entry once, in order, whatever parts it is in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { minLength: 1, maxLength: 17 }),
        fc.integer({ min: 1, max: 100 }),
        async (parts, wanted) => {
          const read = { count: 0 };
          const found: number[] = [];
          for await (const entry of merged(
            parts.map(({ entries, isHesitant }) => pagesOf(entries, read, isHesitant)),
            (a, b) => a - b,
            wanted,
          ))
            found.push(entry);

          const all = new Set(parts.flatMap(({ entries }) => entries));
          expect(found).toEqual([...all].sort((a, b) => a - b));
        },
      ),
    );
  });

  test('reads for a page three times the page and its share of each part, at the most', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { minLength: 2, maxLength: 17 }),
        fc.integer({ min: 1, max: 100 }),
        async (parts, wanted) => {
          const read = { count: 0 };
          let taken = 0;
          for await (const _ of merged(
            // Numbers of the parts' own, so that none is in two of them.
            parts.map(({ entries }, n) =>
              pagesOf(
                entries.map(entry => entry * 17 + n),
                read,
                false,
              ),
            ),
            (a, b) => a - b,
            wanted,
          ))
            if (++taken === wanted) break;

          expect(read.count).toBeLessThanOrEqual(3 * wanted + parts.length * shareOf(wanted, parts.length));
        },
      ),
    );
  });

  test('of one part asks for the page and no more', () => {
    expect(shareOf(21, 1)).toBe(21);
    expect(shareOf(21, 17)).toBe(5);
    expect(shareOf(101, 17)).toBe(12);
  });
});
