/** What restoring does to a house that went on living, and what it leaves alone. */
import { expect, test } from 'vitest';
import { publishedCopy } from '../../../functions/articles/fair-copy.ts';
import { proofOf } from '../../../functions/articles/proof.ts';
import { expiryFrom } from '../../../functions/articles/tombstone.ts';
import { type Town, town } from './town.ts';

const sentence = 'The ferry keeps its berth at the north quay until the end of March.';
const second = 'The captain had asked for it, because the ice is thinner there.';
const story = `The ferry keeps its berth\n\n${sentence}\n\n${second}\n`;
/** Held: there is nothing but a title. */
const bare = 'The ferry keeps its berth\n';

const textOf = async (place: Town, key = 'a.txt') => {
  const article = await place.articles.read(key);
  const copy = article && publishedCopy(article);
  return copy?.blocks.map(({ text }) => text).join('\n');
};
const idOf = async (place: Town, text: string, key = 'a.txt') => {
  const article = await place.articles.read(key);
  return ((article && proofOf(article)?.lines) ?? []).find(line => line.text === text)?.id ?? '';
};

test('a decision is at work as soon as the article is reconciled, also on one that is there already', async () => {
  const old = town();
  await old.put('a.txt', story);
  await old.decide('a.txt', { remove: [await idOf(old, second)] });
  const backup = await old.backup();
  const other = town();
  await other.put('a.txt', story);
  expect(await textOf(other)).toContain(second);

  const [restored] = await other.restore(backup);
  await other.reconcile('a.txt');

  expect(restored).toMatchObject({ did: 'restored', isUnsettled: true });
  expect(await textOf(other)).toContain(sentence);
  expect(await textOf(other)).not.toContain(second);
});

test('what was decided since stays', async () => {
  const place = town();
  await place.put('a.txt', story);
  await place.decide('a.txt', { remove: [await idOf(place, second)] });
  const backup = await place.backup();
  await place.decide('a.txt', { keep: [await idOf(place, second)] });

  await place.restore(backup);
  await place.reconcile('a.txt');

  expect(await textOf(place)).toContain(second);
});

test('the earlier publication time stands, and mirrors are told where it moves', async () => {
  const old = town();
  await old.put('a.txt', story);
  const backup = await old.backup();
  const first = (await old.articles.read('a.txt'))?.publishedAt;
  const other = town(old.uploads, { now: old.clock.now + 86_400_000 });
  await other.reconcileAll();
  const before = await other.articles.read('a.txt');

  await other.restore(backup);

  const after = await other.articles.read('a.txt');
  expect(after?.publishedAt).toBe(first);
  expect(after?.live?.etag).toBe(before?.live?.etag);
  expect(Date.parse(after?.changedAt ?? '')).toBeGreaterThan(Date.parse(before?.changedAt ?? ''));

  // And the other way round: a later time changes nothing.
  const [again] = await old.restore(await other.backup());
  expect(again?.did).toBe('same');
});

test('what the guard holds stays held unless releases are asked for', async () => {
  const old = town();
  await old.put('a.txt', bare);
  const held = await old.articles.read('a.txt');
  await old.decide('a.txt', { release: held?.attention?.etag ?? '' });
  expect((await old.articles.read('a.txt'))?.live).toBeDefined();
  const backup = await old.backup();

  const careful = town(old.uploads);
  const [leftOut] = await careful.restore(backup);
  await careful.reconcileAll();
  const told = town(old.uploads);
  await told.restore(backup, true);
  await told.reconcileAll();

  expect(leftOut?.releasesLeftOut).toBe(1);
  expect((await careful.articles.read('a.txt'))?.live).toBeUndefined();
  expect((await careful.articles.read('a.txt'))?.attention?.status).toBe('held');
  expect((await told.articles.read('a.txt'))?.live).toBeDefined();
});

test('what readers see while a newer upload is held comes back; what an editor released only if releases do', async () => {
  const old = town();
  await old.put('a.txt', story);
  await old.put('a.txt', bare);
  await old.put('b.txt', bare);
  const held = await old.articles.read('b.txt');
  await old.decide('b.txt', { release: held?.attention?.etag ?? '' });
  await old.put('b.txt', '');
  const backup = await old.backup();

  const other = town(old.uploads);
  await other.restore(backup);
  await other.reconcileAll();

  expect(await textOf(other, 'a.txt')).toContain(sentence);
  expect((await other.articles.read('a.txt'))?.attention?.status).toBe('held');
  expect((await other.articles.read('b.txt'))?.live).toBeUndefined();
});

test('nothing is shown again whose upload is gone, or that was taken back since', async () => {
  const old = town();
  await old.put('a.txt', story);
  await old.put('a.txt', bare);
  const backup = await old.backup();

  const empty = town();
  await empty.restore(backup);
  old.uploads.remove('a.txt');
  await old.reconcile('a.txt');
  await old.restore(backup);

  expect((await empty.articles.read('a.txt'))?.live).toBeUndefined();
  expect((await old.articles.read('a.txt'))?.live).toBeUndefined();
});

test('decisions without an upload wait for it for thirty days', async () => {
  const old = town();
  await old.put('a.txt', story);
  await old.decide('a.txt', { remove: [await idOf(old, second)] });
  const backup = await old.backup();
  const place = town();
  await place.restore(backup);
  const waiting = await place.articles.read('a.txt');
  expect(waiting).toMatchObject({ decisions: [{ verdict: 'remove' }], expires: expect.any(Number) });
  expect(Math.abs((waiting?.expires ?? 0) - expiryFrom(place.clock.now))).toBeLessThan(10);

  place.clock.now += 29 * 86_400_000;
  await place.put('a.txt', story);
  expect(await textOf(place)).not.toContain(second);
});

test('what was taken down is down at once, without an end, whatever is published or uploaded there', async () => {
  const old = town();
  await old.put('a.txt', story);
  await old.decide('a.txt', { withdrawn: true });
  const backup = await old.backup();
  const [empty, full] = [town(), town()];
  await full.put('a.txt', story);
  expect(await textOf(full)).toContain(sentence);

  for (const place of [empty, full]) {
    await place.restore(backup);
    const restored = await place.articles.read('a.txt');
    expect([restored?.live, restored?.attention, restored?.expires]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(restored).toMatchObject({ decisions: [{ verdict: 'withdrawn' }], changedAt: expect.any(String) });
    await place.put('a.txt', `${story}\nThe crew sleeps.\n`);
    expect(await textOf(place)).toBeUndefined();
  }
});

test('an article that can’t hold all of them stays as it is, and that is said', async () => {
  const place = town();
  await place.put('a.txt', story);
  const one = {
    verdict: 'keep',
    text: 'x'.repeat(200),
    before: '',
    after: '',
    by: 'ana',
    at: '2026-03-02T06:00:00.000Z',
  };
  const decisions = Array.from({ length: 500 }, (_, n) => ({
    ...one,
    id: `${String(n).padStart(16, '0')}~0`,
  }));
  const [header = ''] = await place.backup();

  const [failed] = await place.restore([
    header,
    JSON.stringify({ kind: 'article', key: 'a.txt', decisions }),
    '{"kind":"end","articles":1}',
  ]);

  expect(failed).toMatchObject({ did: 'failed', problem: expect.stringContaining('undo some') });
  expect((await place.articles.read('a.txt'))?.decisions).toEqual([]);
});
