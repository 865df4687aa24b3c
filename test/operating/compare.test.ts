import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerEntry, ListedUpload } from '../../functions/articles/article.ts';
import { byKey } from '../../functions/articles/keys/key-order.ts';
import { type Compared, compare } from '../../functions/operating/compare.ts';

const upload = (key: string, etag = 'e', size = 5): ListedUpload => ({ key, etag, size });
const entry = (key: string, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  key,
  upload: { version: 'v', etag: 'e' },
  generation: 1,
  cleaner: 3,
  isPublished: true,
  ...more,
});

const by = { generation: 1, cleaner: 3 };

async function* listing<Entry>(entries: readonly Entry[]): AsyncIterable<Entry> {
  yield* entries;
}

async function compared(
  uploads: readonly ListedUpload[],
  ledger: readonly LedgerEntry[],
): Promise<Compared[]> {
  const found: Compared[] = [];
  for await (const one of compare(listing(uploads), listing(ledger), by)) found.push(one);
  return found;
}

const standings = async (uploads: readonly ListedUpload[], ledger: readonly LedgerEntry[]) =>
  Object.fromEntries((await compared(uploads, ledger)).map(({ key, standing }) => [key, standing]));

describe('a comparison of bucket and table', () => {
  test('says of every key how it stands', async () => {
    const uploads = ['before', 'changed', 'equal', 'missing', 'newer', 'outdated', 'undone'].map(key =>
      upload(key),
    );
    const ledger = [
      entry('before', { generation: 0, cleaner: 4 }),
      entry('changed', { upload: { version: 'v', etag: 'another' } }),
      entry('equal'),
      entry('extra'),
      entry('newer', { cleaner: 4 }),
      entry('outdated', { cleaner: 2 }),
      entry('undone', { upload: undefined, isPublished: false, expires: 2_000_000_000 }),
    ];

    expect(await standings(uploads, ledger)).toEqual({
      before: 'outdated',
      changed: 'changed',
      equal: 'equal',
      extra: 'extra',
      missing: 'missing',
      newer: 'equal',
      outdated: 'outdated',
      undone: 'missing',
    });
  });

  test('minds versions where both sides know them', async () => {
    const uploads = [{ ...upload('a'), version: 'v' }, { ...upload('b'), version: 'w' }, upload('c')];

    expect(await standings(uploads, [entry('a'), entry('b'), entry('c')])).toEqual({
      a: 'equal',
      b: 'changed',
      c: 'equal',
    });
  });

  test('counts uploads that can’t be read by themselves, and finds those that can be read again', async () => {
    const archived = (key: string): ListedUpload => ({ ...upload(key), isArchived: true });
    const uploads = [archived('changed'), archived('equal'), archived('missing'), archived('older')];
    const ledger = [
      entry('changed', { upload: { etag: 'another' } }),
      entry('equal'),
      entry('older', { cleaner: 2 }),
      entry('restored', { attention: 'archived' }),
      entry('waits', { attention: 'archived' }),
    ];

    expect(await standings([...uploads, upload('restored'), archived('waits')], ledger)).toEqual({
      changed: 'archived',
      equal: 'equal',
      missing: 'archived',
      older: 'archived',
      restored: 'missing',
      waits: 'equal',
    });
  });

  test('takes tombstones and the folders that consoles make for nothing', async () => {
    const tombstone = entry('gone', { upload: undefined, isPublished: false, expires: 2_000_000_000 });

    expect(await compared([upload('news/', 'e', 0)], [tombstone])).toEqual([]);
    expect(await standings([upload('news/', 'e', 0)], [entry('news/')])).toEqual({ 'news/': 'extra' });
  });

  test('takes files that programs put down for themselves for nothing', async () => {
    expect(await compared([upload('news/a.txt.swp'), upload('news/b.txt')], [])).toMatchObject([
      { key: 'news/b.txt' },
    ]);
  });

  test('finds what a look at each key would find, in the order of keys', async () => {
    const key = fc.constantFrom('', 'a', 'a/', 'a/b', 'é', 'ﬁ', '😀', 'z');
    const some = fc.uniqueArray(fc.record({ key, etag: fc.constantFrom('e', 'f') }), {
      selector: one => one.key,
    });
    await fc.assert(
      fc.asyncProperty(some, some, async (left, right) => {
        const uploads = left.map(({ key, etag }) => upload(key, etag)).sort((a, b) => byKey(a.key, b.key));
        const ledger = right
          .map(({ key, etag }) => entry(key, { upload: { etag } }))
          .sort((a, b) => byKey(a.key, b.key));

        const found = await compared(uploads, ledger);

        const expected = [...new Set([...left, ...right].map(({ key }) => key))].sort(byKey).map(key => {
          const here = left.find(one => one.key === key);
          const there = right.find(one => one.key === key);
          if (!here) return { key, standing: 'extra' };
          if (!there) return { key, standing: 'missing' };
          return { key, standing: here.etag === there.etag ? 'equal' : 'changed' };
        });
        expect(found.map(({ key, standing }) => ({ key, standing }))).toEqual(expected);
      }),
    );
  });

  test('is refused when a listing is in another order: every second upload would be taken for missing', async () => {
    await expect(compared([upload('ﬁ'), upload('a')], [])).rejects.toThrow('the bucket lists "a" behind "ﬁ"');
    await expect(compared([], [entry('b'), entry('a')])).rejects.toThrow('the table lists');
  });
});
