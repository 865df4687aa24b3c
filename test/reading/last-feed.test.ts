import { expect, test } from 'vitest';
import * as writers from '../../functions/reading/feeds/feed-writers.ts';
import { atomFeed, type Feed } from '../../functions/reading/feeds/feed-writers.ts';
import { unlessLast } from '../../functions/reading/feeds/last-feed.ts';

const entry = {
  key: 'pond.txt',
  title: 'The pond froze over',
  excerpt: 'Nobody walked on it before Sunday.',
  words: 6,
  etag: '0123456789abcdef0123456789abcdef',
  publishedAt: '2026-01-02T03:04:05.006Z',
  changedAt: '2026-01-02T03:04:05.006Z',
};
const feed: Feed = {
  site: 'https://read.example',
  self: 'https://read.example/feed.atom',
  updated: '2026-01-02T03:04:05.006Z',
  entries: [entry],
};

/** The writer of Atom feeds, and how often it has written. */
function counted() {
  const done = { times: 0 };
  const write = unlessLast((_, feed) => {
    done.times++;
    return atomFeed(feed);
  });
  return { done, write };
}

test('a feed that was written last is not written again', () => {
  const { done, write } = counted();

  const twice = [write(writers, feed), write(writers, { ...feed, entries: [{ ...entry }] })];

  expect(twice).toEqual([atomFeed(feed), atomFeed(feed)]);
  expect(done.times).toBe(1);
});

test.each([
  ['another title', { entries: [{ ...entry, title: 'The pond thawed' }] }],
  ['another time of the last change', { updated: '2026-01-03T00:00:00.000Z' }],
  ['no entry', { entries: [] }],
])('with %s it is another one', (_, changes) => {
  const { done, write } = counted();
  write(writers, feed);

  expect(write(writers, { ...feed, ...changes })).toBe(atomFeed({ ...feed, ...changes }));
  expect(done.times).toBe(2);
});
