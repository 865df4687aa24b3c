import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type AnnouncedArticles,
  type Announcing,
  announcementsBehind,
  announceWritten,
} from '../../functions/announcing/announce.ts';
import type { Announcement } from '../../functions/announcing/announcement.ts';
import type { LocalDatabase } from '../../functions/stores/laptop/local-database.ts';
import { announcedArticles } from '../../functions/stores/table/announced-articles.ts';
import { etagFor, openDatabase, openSite, paragraph, type Site, start } from '../reading/site.ts';

let database: LocalDatabase;
let site: Site;
let articles: AnnouncedArticles;
let sent: Announcement[];
let announcing: Announcing;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database?.close());
beforeEach(async () => {
  site = await openSite(database);
  articles = announcedArticles(database.client, site.table);
  sent = [];
  announcing = {
    articles,
    async send(announcements) {
      sent.push(...announcements);
      return [];
    },
    origin: 'https://read.example',
    now: () => site.time,
  };
});

const ferry = { title: 'The ferry stays', blocks: [paragraph('The ferry keeps its winter berth.')] };
const later = { title: 'The ferry goes', blocks: [paragraph('The ferry leaves its winter berth.')] };
const minute = 60_000;

/** A record of the stream: the item was written now. */
const written = (key: string) => announceWritten([{ key, at: site.time }], announcing);

describe('of an article is told', () => {
  test('that it was published, changed and withdrawn, with its etag and no word of it', async () => {
    await site.publish('news/ä b.txt', ferry);
    await written('news/ä b.txt');
    site.time += minute;
    await site.publish('news/ä b.txt', later);
    await written('news/ä b.txt');
    site.time += minute;
    await site.withdraw('news/ä b.txt');
    await written('news/ä b.txt');

    const href = 'https://read.example/articles/news/%C3%A4%20b.txt';
    expect(sent).toMatchObject([
      { type: 'published', key: 'news/ä b.txt', href, etag: etagFor(ferry), at: iso(start) },
      { type: 'changed', href, etag: etagFor(later), at: iso(start + minute) },
      { type: 'withdrawn', href, at: iso(start + 2 * minute) },
    ]);
    expect(sent[2]).not.toHaveProperty('etag');
    expect(JSON.stringify(sent)).not.toMatch(/ferry/i);
    const positions = sent.map(({ position }) => position);
    expect(positions).toEqual([...positions].sort());
    for (const { at, position } of sent) expect(position.startsWith(`${at}#`)).toBe(true);
  });

  test('that it is readable again after a withdrawal, as a change', async () => {
    await site.publish('back.txt', ferry);
    site.time += minute;
    await site.withdraw('back.txt');
    site.time += minute;
    await site.publish('back.txt', ferry);
    await written('back.txt');

    expect(sent).toMatchObject([{ type: 'changed', etag: etagFor(ferry) }]);
  });

  test('that a new upload is held, beside what readers still see', async () => {
    await site.publish('held.txt', ferry);
    site.time += 5 * minute;
    await site.hold('held.txt', later);
    await written('held.txt');
    await written('held.txt');

    expect(sent).toMatchObject([
      { type: 'held', key: 'held.txt', at: iso(start + 5 * minute) },
      { type: 'held' },
    ]);
    expect(sent[0]).toEqual(sent[1]);
    expect(sent[0]).not.toHaveProperty('etag');
  });

  test('nothing where a write changed nothing that readers see: its stamp is old', async () => {
    await site.publish('quiet.txt', ferry);
    site.time += 2 * minute;
    await written('quiet.txt');

    expect(sent).toEqual([]);
  });

  test('nothing where it moved to another shard, and what is held in one', async () => {
    await site.publish('moves.txt', ferry);
    site.time += 2 * minute;
    site.part(16);
    await site.look('moves.txt');
    await written('moves.txt');
    await site.hold('held.txt', later);
    await written('held.txt');

    expect(sent).toMatchObject([{ type: 'held', key: 'held.txt' }]);
  });

  test('nothing of what was rejected, what never was, and a tombstone past its time', async () => {
    await site.reject('no.txt', ferry);
    await site.publish('old.txt', ferry);
    site.time += minute;
    await site.withdraw('old.txt');
    const at = site.time;
    site.time += 31 * 24 * 60 * minute;
    await announceWritten(
      ['no.txt', 'never.txt', 'old.txt'].map(key => ({ key, at })),
      announcing,
    );

    expect(sent).toEqual([]);
  });

  test('once what two writes of a batch changed, from the earlier one on', async () => {
    await site.publish('twice.txt', ferry);
    const first = site.time;
    site.time += 3 * minute;
    await announceWritten(
      [
        { key: 'twice.txt', at: first },
        { key: 'twice.txt', at: site.time },
      ],
      announcing,
    );

    expect(sent).toHaveLength(1);
  });
});

test('what was not taken is named, and nothing else', async () => {
  for (const key of ['a.txt', 'b.txt', 'c.txt']) await site.publish(key, ferry);
  const writes = ['a.txt', 'b.txt', 'c.txt'].map(key => ({ key, at: site.time }));

  const untold = await announceWritten(writes, {
    ...announcing,
    send: async announcements => announcements.filter(({ key }) => key === 'b.txt'),
  });

  expect(untold).toEqual([writes[1]]);
});

test('what happened since a moment is told in order, whatever came between', async () => {
  await site.publish('before.txt', ferry);
  site.time += minute;
  const since = iso(site.time);
  for (let n = 0; n < 230; n++) await site.publish(`n/${n}.txt`, ferry);
  site.time += minute;
  await site.publish('n/7.txt', later);
  await site.withdraw('n/8.txt');
  await site.hold('h.txt', ferry);
  site.time += minute;
  const until = iso(site.time);

  const told: Announcement[] = [];
  for await (const { announcements } of announcementsBehind('changes', since, until, announcing))
    told.push(...announcements);
  const held: Announcement[] = [];
  for await (const { announcements } of announcementsBehind('held', since, until, announcing))
    held.push(...announcements);

  expect(told).toHaveLength(230);
  const positions = told.map(({ position }) => position);
  expect(positions).toEqual([...positions].sort());
  expect(told.filter(({ type }) => type !== 'published').map(({ key, type }) => [key, type])).toEqual(
    expect.arrayContaining([
      ['n/7.txt', 'changed'],
      ['n/8.txt', 'withdrawn'],
    ]),
  );
  expect(held).toMatchObject([{ type: 'held', key: 'h.txt' }]);
});

test('a walk that goes on behind a place leaves out none of the same instant', async () => {
  for (let n = 0; n < 8; n++) await site.publish(`same/${n}.txt`, ferry);
  site.time += minute;
  const until = iso(site.time);
  const all: Announcement[] = [];
  for await (const { announcements } of announcementsBehind('changes', iso(start), until, announcing))
    all.push(...announcements);

  const rest: Announcement[] = [];
  const place = all[2]?.position ?? '';
  for await (const { announcements } of announcementsBehind('changes', place, until, announcing))
    rest.push(...announcements);

  expect(rest).toEqual(all.slice(3));
});

const iso = (time: number): string => new Date(time).toISOString();
