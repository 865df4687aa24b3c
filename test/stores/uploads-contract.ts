/** What reconcile and its comparison rely on, asked of every bucket there is. */
import { describe, expect, test } from 'vitest';
import type { ListedUpload, UploadIdentity, Uploads } from '../../functions/articles/article.ts';

export interface Bucket {
  readonly uploads: Uploads;
  put(key: string, body: string): Promise<void>;
  remove(key: string): Promise<void>;
}

/**
 * @param open an empty bucket
 * @param more what this kind of bucket can hold besides what a folder can
 */
export function uploadsContract(
  name: string,
  open: () => Promise<Bucket>,
  more: { readonly keys?: readonly string[] } = {},
): void {
  const all = () => true;
  const identityOf = (upload: UploadIdentity | undefined) =>
    upload && { ...(upload.version && { version: upload.version }), etag: upload.etag };

  describe(`uploads ${name}`, () => {
    test('a key that was never stored is nothing', async () => {
      const { uploads } = await open();

      expect(await uploads.current('a.txt', all)).toBeUndefined();
      expect(await uploads.identity('a.txt')).toBeUndefined();
    });

    test('an upload has its bytes, their number and an identity', async () => {
      const { uploads, put } = await open();
      await put('news/ü +%#.txt', 'Grüße');

      const upload = await uploads.current('news/ü +%#.txt', all);

      expect(upload).toMatchObject({ key: 'news/ü +%#.txt', size: 7 });
      expect(Buffer.from(upload?.bytes ?? []).toString()).toBe('Grüße');
      expect(await uploads.identity('news/ü +%#.txt')).toEqual(identityOf(upload));
    });

    test('the body is fetched only if it is wanted', async () => {
      const { uploads, put } = await open();
      await put('a.txt', 'body');

      expect((await uploads.current('a.txt', upload => upload.size > 4))?.bytes).toBeUndefined();
      expect((await uploads.current('a.txt', upload => upload.size === 4))?.bytes).toHaveLength(4);
    });

    test('other bytes are another upload', async () => {
      const { uploads, put } = await open();
      await put('a.txt', 'one');
      const before = await uploads.identity('a.txt');
      await put('a.txt', 'two');

      expect(await uploads.identity('a.txt')).not.toEqual(before);
    });

    test('a removed upload is nothing', async () => {
      const { uploads, put, remove } = await open();
      await put('a.txt', 'one');
      await remove('a.txt');

      expect(await uploads.current('a.txt', all)).toBeUndefined();
      expect(await uploads.identity('a.txt')).toBeUndefined();
      expect(await listed(uploads)).toEqual([]);
    });

    test('all keys are listed, those of removed uploads are not', async () => {
      const { uploads, put, remove } = await open();
      for (const key of ['a.txt', 'b/c.txt', 'b/d/e f.txt', 'gone.txt']) await put(key, key);
      await remove('gone.txt');

      const keys: string[] = [];
      for await (const key of uploads.keys()) keys.push(key);

      expect(keys.sort()).toEqual(['a.txt', 'b/c.txt', 'b/d/e f.txt']);
    });

    test('a listing is in the order of UTF-8, whatever JavaScript thinks', async () => {
      const { uploads, put } = await open();
      // In UTF-16 the emoji, a surrogate pair, comes before the ligature.
      const inOrder = ['B.txt', 'a.txt', 'a/b.txt', 'a0.txt', 'é.txt', 'ﬁ.txt', '😀.txt'];
      for (const key of [...inOrder].reverse()) await put(key, key);

      expect((await listed(uploads)).map(({ key }) => key)).toEqual(inOrder);
    });

    test('a listing has ETag and size as the object itself has them', async () => {
      const { uploads, put } = await open();
      await put('a b.txt', 'Grüße');

      const [entry] = await listed(uploads);

      const upload = await uploads.current('a b.txt', all);
      expect(entry).toMatchObject({ key: 'a b.txt', etag: upload?.etag, size: 7 });
    });

    test('a listing begins behind a key and keeps to a prefix', async () => {
      const { uploads, put } = await open();
      for (const key of ['a.txt', 'b/1.txt', 'b/2.txt', 'b/3.txt', 'c.txt']) await put(key, key);

      const keys = async (prefix: string, after?: string) =>
        (await listed(uploads, prefix, after)).map(({ key }) => key);
      expect(await keys('b/')).toEqual(['b/1.txt', 'b/2.txt', 'b/3.txt']);
      expect(await keys('b/', 'b/1.txt')).toEqual(['b/2.txt', 'b/3.txt']);
      expect(await keys('', 'b/2.txt')).toEqual(['b/3.txt', 'c.txt']);
      expect(await keys('b/', 'a.txt')).toEqual(['b/1.txt', 'b/2.txt', 'b/3.txt']);
      expect(await keys('b/', 'c.txt')).toEqual([]);
    });

    test('a listing brings every key as it is', async () => {
      const { uploads, put } = await open();
      const keys = [
        'a+b c%20d&e<f>"g".txt',
        '%41.txt',
        'ä/ç ü.txt',
        "it's.txt",
        'x;y=1,2.txt',
        ...(more.keys ?? []),
      ];
      for (const key of keys) await put(key, 'body');

      expect((await listed(uploads)).map(({ key }) => key).sort()).toEqual(keys.sort());
    });
  });
}

async function listed(uploads: Uploads, prefix = '', after?: string): Promise<ListedUpload[]> {
  const entries: ListedUpload[] = [];
  for await (const entry of uploads.list(prefix, after)) entries.push(entry);
  return entries;
}
