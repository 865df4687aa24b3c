/** Ten million uploads in a burst, second by second: scripts/drain.ts. */
import { describe, expect, test } from 'vitest';
import { environments } from '../../lib/environments.ts';
import { archive, batchesFor, cold, drain, indexOf, tenMillion } from '../../scripts/drain.ts';

test('ten million uploads drain in less than ten hours: none lost, none given up, nobody held up', () => {
  const { seconds, dead, lost, throttled, settled } = drain(tenMillion);

  expect(seconds / 3_600).toBeGreaterThan(9);
  expect(seconds / 3_600).toBeLessThan(10);
  expect(settled).toBeGreaterThan(10_000_000);
  expect(dead).toBeLessThan(0.5);
  expect(Math.abs(lost)).toBeLessThan(0.5);
  // Refused writes would hold up whoever writes to the table: live uploads and editors.
  expect(throttled).toBe(0);
});

test('an outage of half an hour in the middle costs half an hour', () => {
  const { seconds, dead, throttled } = drain({ ...tenMillion, outage: [3_600, 5_400] });

  expect((seconds - drain(tenMillion).seconds) / 60).toBeGreaterThan(20);
  expect((seconds - drain(tenMillion).seconds) / 60).toBeLessThan(40);
  expect(dead).toBeLessThan(0.5);
  expect(throttled).toBe(0);
});

test('without the limit on batches the index refuses writes and uploads are given up', () => {
  const { dead, throttled } = drain({ ...tenMillion, batchesAtOnce: 250 });

  expect(throttled).toBeGreaterThan(0);
  expect(dead).toBeGreaterThan(0);
});

test('an outage that outlasts ten deliveries ends among the dead letters, and nothing is lost', () => {
  const { dead, lost } = drain({ ...tenMillion, messages: 1_000, liveEachSecond: 0, outage: [0, 7_200] });

  expect(Math.round(dead)).toBe(1_000);
  expect(Math.abs(lost)).toBeLessThan(0.5);
});

test('the simulated production is the one that is deployed', () => {
  expect(tenMillion.batchesAtOnce).toBe(environments.prod.uploadBatchesAtOnce);
});

describe('an archive’s row: sixteen shards, a warmed table, batches for 1,800 a second', () => {
  test('has ten million uploads drained, or cleaned again, in less than two hours, and no write refused', () => {
    const { seconds, dead, lost, throttled, settled } = drain(archive(0));

    expect(seconds / 3_600).toBeLessThan(2);
    expect(settled).toBeGreaterThan(10_000_000);
    expect(dead).toBeLessThan(0.5);
    expect(Math.abs(lost)).toBeLessThan(0.5);
    expect(throttled).toBe(0);
  });

  test('wherever DynamoDB’s hashes put the shards: of a thousand worlds at most a few have a partition that is too full', () => {
    const { batchesAtOnce, secondsAKey, othersEachSecond, writesAChange } = archive(0);
    const wanted = ((batchesAtOnce * 4) / secondsAKey + othersEachSecond) * writesAChange;
    const full = (partitions: number) =>
      Array.from({ length: 1_000 }, (_, world) => indexOf(16, partitions, world)).filter(
        ({ writesEachSecond }) => writesEachSecond < wanted,
      ).length;

    expect(full(16)).toBeLessThan(50);
    // Without warming an index has four.
    expect(full(4)).toBeGreaterThan(500);
  });

  test('would have writes refused with one shard, or on a table that was never busy', () => {
    expect(drain({ ...archive(0), partition: indexOf(1, 16, 0) }).throttled).toBeGreaterThan(0);
    expect(drain({ ...archive(0), table: cold }).throttled).toBeGreaterThan(0);
  });

  test('follows from a rate, and from what the account may run', () => {
    expect(batchesFor(1_800, 0.065)).toBe(30);
    expect(batchesFor(1_800, 0.065, 10)).toBe(10);
    expect(archive(0).batchesAtOnce).toBe(30);
  });
});
