import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { announcementsOf } from '../../../functions/announcing/announcement.ts';
import { canaryPrefix } from '../../../functions/articles/keys/canary.ts';
import { type CanaryPlace, canary } from '../../../functions/operating/environment/canary.ts';
import { isWell } from '../../../functions/operating/environment/doctor.ts';
import { laptopHome } from '../../entries/laptop-home.ts';

const home = laptopHome();

/** A laptop, whose folder is the bucket. */
const place = (): CanaryPlace => ({
  async upload(key, body) {
    const file = path.join(home.inbox, key);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, body);
  },
  remove: key => rm(path.join(home.inbox, key)),
  async get(route) {
    const answer = await home.get(route, { accept: 'application/json' });
    return { status: answer.status, body: await answer.text() };
  },
  now: Date.now,
  pause: () => sleep(50),
});

test('a canary goes through the whole pipeline and is withdrawn, and stands in no list, feed or site map', async () => {
  await home.start();
  const seen: string[] = [];
  const watched: CanaryPlace = {
    ...place(),
    async remove(key) {
      for (const route of [
        '/articles',
        `/articles?prefix=${canaryPrefix}`,
        '/changes',
        '/feed.json',
        '/sitemap.xml',
      ])
        seen.push(await (await home.get(route, { accept: 'application/json' })).text());
      await place().remove(key);
    },
  };

  const found = await canary(watched, 'one');

  expect(found.map(({ state, what }) => [state, what.replace(/[\d.]+ s/, 'n s')])).toEqual([
    ['well', 'a canary was read, cleaned, n s after its upload'],
    ['well', 'it was withdrawn n s after its file was deleted'],
  ]);
  expect(isWell(found)).toBe(true);
  expect(seen).toHaveLength(5);
  for (const body of seen) expect(body).not.toContain('canary');
  expect(home.did).toEqual([`published ${canaryPrefix}one.txt`, `withdrawn ${canaryPrefix}one.txt`]);
  await home.stop();
}, 120_000);

test('it is removed whatever came of it, and each failure has its way out', async () => {
  const removed: string[] = [];
  let time = 0;
  const silent: CanaryPlace = {
    upload: async () => {},
    remove: async key => void removed.push(key),
    get: async () => ({ status: 404, body: '' }),
    now: () => time,
    async pause(milliseconds) {
      time += milliseconds;
    },
  };

  const unread = await canary(silent, 'two');
  const refused = await canary(
    { ...silent, upload: async () => Promise.reject(new Error('AccessDenied')) },
    'three',
  );

  expect(unread[0]).toMatchObject({ state: 'wrong', wayOut: expect.stringContaining('runbook') });
  expect(refused[0]).toMatchObject({ state: 'wrong', wayOut: expect.stringContaining('canary-policy') });
  expect(removed).toEqual([`${canaryPrefix}two.txt`, `${canaryPrefix}three.txt`]);
});

test('nobody is told of it', () => {
  const at = '2026-03-02T06:00:00.000Z';
  const state = {
    key: `${canaryPrefix}one.txt`,
    etag: 'e',
    publishedAt: at,
    changedAt: at,
    change: `${at}#t`,
  };

  expect(announcementsOf(state, { notBefore: at, origin: '', now: Date.parse(at) })).toEqual([]);
});
