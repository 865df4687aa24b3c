import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ListedUpload, uploadLimit } from '../../functions/articles/article.ts';
import { folderUploads } from '../../functions/stores/laptop/folder-uploads.ts';
import { MemoryBucket } from '../peers/memory-bucket.ts';
import { uploadsContract } from './uploads-contract.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'faircopy-inbox-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const all = () => true;

uploadsContract(
  'in memory',
  async () => {
    const bucket = new MemoryBucket();
    return {
      uploads: bucket,
      put: async (key, body) => bucket.put(key, body),
      remove: async key => bucket.remove(key),
    };
  },
  { keys: ['line\nbreak', 'what?', 'folder/'] },
);

uploadsContract('in a folder', async () => ({
  uploads: folderUploads(folder),
  async put(key, body) {
    await mkdir(path.dirname(path.join(folder, key)), { recursive: true });
    await writeFile(path.join(folder, key), body);
  },
  remove: key => rm(path.join(folder, key)),
}));

describe('a folder as the bucket', () => {
  const upload = (key: string) => folderUploads(folder).current(key, all);

  test('that is missing is an outage, not a deletion of everything', async () => {
    await rm(folder, { recursive: true });

    await expect(upload('a.txt')).rejects.toThrow('put it back');
    await expect(folderUploads(folder).identity('a.txt')).rejects.toThrow('put it back');
    await expect(async () => {
      for await (const _ of folderUploads(folder).keys());
    }).rejects.toThrow();
  });

  test('is not left, whatever the key says', async () => {
    const inner = path.join(folder, 'inbox');
    await mkdir(inner);
    await writeFile(path.join(folder, 'secret.txt'), 'secret');
    await symlink(path.join(folder, 'secret.txt'), path.join(inner, 'link.txt'));
    const uploads = folderUploads(inner);

    for (const key of ['../secret.txt', 'x/../../secret.txt', 'link.txt', '', '.', 'a\0b'])
      expect(await uploads.current(key, all), key).toBeUndefined();
  });

  test('a folder, a hidden file and a metadata file are no uploads', async () => {
    await mkdir(path.join(folder, 'sub'));
    for (const name of ['.DS_Store', 'a.txt.meta.json']) await writeFile(path.join(folder, name), '{}');

    for (const key of ['sub', 'sub/', '.DS_Store', 'a.txt.meta.json'])
      expect(await upload(key), key).toBeUndefined();
  });

  test('the metadata file beside an upload belongs to it: another one makes another upload', async () => {
    await writeFile(path.join(folder, 'a.txt'), 'body');
    const before = await upload('a.txt');
    await writeFile(
      path.join(folder, 'a.txt.meta.json'),
      '{"title":"Grüße","contentType":"text/plain; charset=utf-8"}',
    );

    const after = await upload('a.txt');

    expect(after).toMatchObject({
      metadata: { title: 'Grüße' },
      contentType: 'text/plain; charset=utf-8',
      etag: before?.etag,
    });
    expect(after?.version).not.toEqual(before?.version);
  });

  test.each(['no JSON', '[]', '{"title":1}', 'null'])(
    'a metadata file that can’t be read says what it must be: %s',
    async body => {
      await writeFile(path.join(folder, 'a.txt'), 'body');
      await writeFile(path.join(folder, 'a.txt.meta.json'), body);

      await expect(upload('a.txt')).rejects.toThrow('must be a JSON object of texts');
    },
  );

  test('a listing tells uploads apart as a look at each does, and is not stopped by one that can’t be read', async () => {
    await writeFile(path.join(folder, 'a.txt'), 'body');
    await writeFile(path.join(folder, 'a.txt.meta.json'), '{"title":"A"}');
    await writeFile(path.join(folder, 'b.txt'), 'body');
    await writeFile(path.join(folder, 'b.txt.meta.json'), 'no JSON');
    const uploads = folderUploads(folder);

    const listed: ListedUpload[] = [];
    for await (const one of uploads.list('')) listed.push(one);

    expect(listed.map(({ key }) => key)).toEqual(['a.txt', 'b.txt']);
    expect(listed[0]).toMatchObject((await uploads.identity('a.txt')) ?? {});
    expect(listed[1]?.version).not.toBe(listed[0]?.version);
  });

  test('a file above the limit has an identity, but its bytes are never read into memory', async () => {
    await writeFile(path.join(folder, 'large.txt'), Buffer.alloc(uploadLimit + 1));

    const large = await upload('large.txt');

    expect(large).toMatchObject({ size: uploadLimit + 1, etag: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(large?.bytes).toBeUndefined();
  });
});
