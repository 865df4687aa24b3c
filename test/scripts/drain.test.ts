/** Ten million uploads in a burst, second by second: scripts/drain.ts. */
import { expect, test } from 'vitest';
import { environments } from '../../lib/environments.ts';
import { drain, tenMillion } from '../../scripts/drain.ts';

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
