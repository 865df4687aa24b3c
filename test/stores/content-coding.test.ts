import { randomBytes } from 'node:crypto';
import zlib from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { uploadLimit } from '../../functions/articles/article.ts';
import { unpacked } from '../../functions/stores/content-coding.ts';

const story = Buffer.from('The lock keeper\n\nHe oiled the gates before the barges came.\n');

const { zstdCompressSync } = zlib as unknown as { zstdCompressSync?: (bytes: Uint8Array) => Uint8Array };

describe('what was packed is unpacked', () => {
  test.each([
    ['gzip', zlib.gzipSync(story)],
    ['GZIP', zlib.gzipSync(story)],
    ['x-gzip', zlib.gzipSync(story)],
    ['br', zlib.brotliCompressSync(story)],
    ['deflate', zlib.deflateSync(story)],
    ['deflate', zlib.deflateRawSync(story)],
    ['aws-chunked,gzip', zlib.gzipSync(story)],
    ['gzip, aws-chunked', zlib.gzipSync(story)],
    ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync(story))],
    ['gzip', Buffer.concat([zlib.gzipSync(story.subarray(0, 20)), zlib.gzipSync(story.subarray(20))])],
    ['', story],
    ['identity', story],
    ['aws-chunked', story],
  ])('%s', async (contentEncoding, bytes) => {
    expect(await unpacked(bytes, contentEncoding)).toEqual({ bytes: expect.any(Uint8Array) });
    expect(await unpacked(bytes, contentEncoding)).toSatisfy(
      found => 'bytes' in found && Buffer.from(found.bytes).equals(story),
    );
  });

  test('no header means no coding, whatever the bytes look like', async () => {
    const bytes = zlib.gzipSync(story);

    expect(await unpacked(bytes)).toEqual({ bytes });
  });

  test.runIf(zstdCompressSync)('zstd, where this Node.js has it', async () => {
    const found = await unpacked(zstdCompressSync?.(story) ?? story, 'zstd');

    expect(found).toSatisfy(() => 'bytes' in found && Buffer.from(found.bytes).equals(story));
  });
});

describe('what can’t be unpacked says why and what to do', () => {
  test.each([
    ['snappy', story, 'coding-not-supported', /snappy.*Upload it unpacked/],
    ['gzip, compress', story, 'coding-not-supported', /compress/],
    ['gzip, gzip, gzip, gzip', zlib.gzipSync(story), 'coding-not-supported', /gzip, gzip, gzip, gzip/],
    ['gzip', story, 'coding-broken', /gzip/],
    ['gzip', zlib.gzipSync(story).subarray(0, -9), 'coding-broken', /no whole gzip stream/],
    ['br', zlib.brotliCompressSync(story).subarray(0, -3), 'coding-broken', /br/],
    ['deflate', Buffer.alloc(0), 'coding-broken', /deflate/],
  ])('%s: %#', async (contentEncoding, bytes, code, sentence) => {
    expect(await unpacked(bytes, contentEncoding)).toEqual({
      problem: { code, sentence: expect.stringMatching(sentence) },
    });
  });

  test.runIf(!zstdCompressSync)('zstd, where this Node.js doesn’t have it', async () => {
    expect(await unpacked(story, 'zstd')).toMatchObject({ problem: { code: 'coding-not-supported' } });
  });
});

test('the limit counts unpacked bytes', async () => {
  const largest = Buffer.concat([randomBytes(1_000), Buffer.alloc(uploadLimit - 1_000)]);

  expect(await unpacked(zlib.gzipSync(largest), 'gzip')).toHaveProperty('bytes');
  expect(await unpacked(zlib.gzipSync(Buffer.alloc(uploadLimit + 1)), 'gzip')).toMatchObject({
    problem: { code: 'too-large', sentence: expect.stringContaining('gzip') },
  });
});

test('a small file that unpacks to very much is given up before it is unpacked', async () => {
  const bomb = zlib.gzipSync(Buffer.alloc(256 * 1024 * 1024));
  const before = process.memoryUsage.rss();

  const found = await unpacked(bomb, 'gzip');
  const chain = await unpacked(zlib.gzipSync(bomb), 'gzip, gzip');

  for (const one of [found, chain]) expect(one).toMatchObject({ problem: { code: 'too-large' } });
  expect(process.memoryUsage.rss() - before).toBeLessThan(64 * 1024 * 1024);
});
