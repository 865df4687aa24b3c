import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
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

    for (const key of ['../secret.txt', 'x/../../secret.txt', '', '.', 'a\0b', '..', 'link.txt/x'])
      expect(await uploads.current(key, all), key).toBeUndefined();
    expect(await uploads.current('link.txt', all)).toMatchObject({ problem: { code: 'link' } });
    expect((await uploads.current('link.txt', all))?.bytes).toBeUndefined();
  });

  test('may lie behind a link, or be one; links inside are told and not followed', async () => {
    const real = path.join(folder, 'real');
    await mkdir(path.join(real, 'news'), { recursive: true });
    await mkdir(path.join(folder, 'outside'));
    await writeFile(path.join(real, 'news/a.txt'), 'body');
    await writeFile(path.join(folder, 'outside/b.txt'), 'secret');
    for (const [to, name] of [
      [path.join(folder, 'outside'), 'out'],
      [real, 'round'],
      ['nowhere', 'nothing.txt'],
      ['news/a.txt', 'same.txt'],
    ] as const)
      await symlink(to, path.join(real, name));
    await symlink(folder, path.join(folder, 'up'));
    await symlink(real, path.join(folder, 'link'));

    for (const inbox of [path.join(folder, 'link'), path.join(folder, 'up/real')]) {
      const uploads = folderUploads(inbox);
      const keys: string[] = [];
      for await (const key of uploads.keys()) keys.push(key);

      expect(keys.sort()).toEqual(['news/a.txt', 'nothing.txt', 'out', 'round', 'same.txt']);
      expect((await uploads.current('news/a.txt', all))?.bytes).toHaveLength(4);
      for (const key of ['nothing.txt', 'out', 'round', 'same.txt'])
        expect(await uploads.current(key, all), key).toMatchObject({ problem: { code: 'link' } });
      for (const key of ['out/b.txt', 'round/news/a.txt'])
        expect(await uploads.current(key, all), key).toBeUndefined();
    }
  });

  test('has names as long as file systems take them', async () => {
    const longest = `${'ä'.repeat(125)}.txt`.padEnd(130, 'x').slice(0, 129);
    expect(Buffer.byteLength(longest)).toBe(254);
    await writeFile(path.join(folder, longest), 'body');

    expect((await upload(longest))?.bytes).toHaveLength(4);
    expect(await folderUploads(folder).identity(`${longest}${longest}`)).toBeUndefined();
  });

  test('tells a name that is not UTF-8, whose file nobody could ask for', async () => {
    await writeFile(Buffer.from(`${folder}/caf\u00e9.txt`, 'latin1'), 'body');
    await writeFile(path.join(folder, 'café.txt'), 'body');
    await writeFile(path.join(folder, 'lost\ufffd.txt'), 'body');
    const uploads = folderUploads(folder);

    const keys: string[] = [];
    for await (const key of uploads.keys()) keys.push(key);

    expect(keys.sort()).toEqual(['caf%E9.txt', 'café.txt', 'lost\ufffd.txt']);
    expect(await uploads.current('caf%E9.txt', all)).toMatchObject({ problem: { code: 'name-not-utf-8' } });
    for (const key of ['café.txt', 'lost\ufffd.txt'])
      expect((await uploads.current(key, all))?.bytes, key).toHaveLength(4);
    for (const key of ['caf%C3%A9.txt', 'caf%e9.txt', 'caf%E8.txt'])
      expect(await uploads.current(key, all), key).toBeUndefined();
  });

  test('tells of a second file with the same name, spelt otherwise', async () => {
    await writeFile(path.join(folder, 'cafe\u0301.txt'), 'body');
    const alone = await upload('cafe\u0301.txt');
    await writeFile(path.join(folder, 'caf\u00e9.txt'), 'body');

    expect(alone?.bytes).toHaveLength(4);
    expect((await upload('caf\u00e9.txt'))?.bytes).toHaveLength(4);
    const twin = await upload('cafe\u0301.txt');
    expect(twin).toMatchObject({ problem: { code: 'same-name' } });
    expect(twin?.version).not.toBe(alone?.version);
    expect(await folderUploads(folder).identity('cafe\u0301.txt')).toEqual({
      version: twin?.version,
      etag: twin?.etag,
    });
  });

  test.runIf(process.getuid?.() !== 0)('tells of a file that it may not read', async () => {
    await writeFile(path.join(folder, 'a.txt'), 'body', { mode: 0o000 });

    expect(await upload('a.txt')).toMatchObject({ problem: { code: 'not-permitted' } });
  });

  test.each([
    '.pond.txt.swp',
    '.#pond.txt',
    '._pond.txt',
    'pond.txt~',
    '#pond.txt#',
    '~$pond.docx',
    '~WRL0001.tmp',
    '.~lock.pond.odt#',
    '4913',
    'pond.txt.tmp',
    'pond.txt.part',
    'pond.txt.crdownload',
    'pond.txt___jb_old___',
    'pond.txt.sb-1a2b3c4d-AbCdEf',
    'Thumbs.db',
    'desktop.ini',
    '.git/HEAD',
    'pond.download/pond.txt',
  ])('holds no upload of a program’s own: %s', async name => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), 'body');

    expect(await upload(name)).toBeUndefined();
    for await (const key of folderUploads(folder).keys()) expect.unreachable(key);
  });

  test.each(['parts.txt', '49131', 'a#b.txt', 'template.txt', '~tilde.txt', 'sharp# notes.md', 'party'])(
    'leaves names alone that only look like those: %s',
    async name => {
      await writeFile(path.join(folder, name), 'body');

      expect((await upload(name))?.bytes).toHaveLength(4);
    },
  );

  test('unpacks what its metadata says is packed', async () => {
    await writeFile(path.join(folder, 'a.txt'), gzipSync('body'));
    await writeFile(path.join(folder, 'a.txt.meta.json'), '{"contentEncoding":"gzip"}');
    await writeFile(path.join(folder, 'b.txt'), 'body');
    await writeFile(path.join(folder, 'b.txt.meta.json'), '{"contentEncoding":"snappy"}');

    expect(Buffer.from((await upload('a.txt'))?.bytes ?? []).toString()).toBe('body');
    expect(await upload('b.txt')).toMatchObject({ problem: { code: 'coding-not-supported' } });
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

  test.each([
    'no JSON',
    '[]',
    '{"title":1}',
    'null',
    '{"title":"\xff"}',
    `{"title":"${'x'.repeat(65_536)}"}`,
  ])('a metadata file that can’t be read says what it must be: %s', async body => {
    await writeFile(path.join(folder, 'a.txt'), 'body');
    await writeFile(path.join(folder, 'a.txt.meta.json'), body, 'latin1');

    const found = await upload('a.txt');

    expect(found?.bytes).toBeUndefined();
    expect(found?.problem?.sentence).toContain(
      'a.txt.meta.json beside this one must be a JSON object of texts',
    );
  });

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
