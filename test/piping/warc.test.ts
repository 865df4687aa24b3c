/** Web archives: record by record, and by the command. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type WarcPage, warcPages } from '../../functions/piping/warc/pages.ts';
import { BrokenWarc, warcRecords } from '../../functions/piping/warc/records.ts';

interface Given {
  readonly type?: string;
  readonly address?: string;
  readonly id?: string;
  readonly contentType?: string;
  readonly block: string | Buffer;
}

const record = ({
  type = 'response',
  address = 'https://quay.example/boats/1',
  id = '<urn:uuid:00000000-0000-4000-8000-000000000001>',
  contentType = 'application/http; msgtype=response',
  block,
}: Given): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2026-03-02T06:00:00Z\r\nWARC-Record-ID: ${id}\r\nContent-Type: ${contentType}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n`,
    ),
    Buffer.from(block),
    Buffer.from('\r\n\r\n'),
  ]);

const answer = (
  body: string | Buffer,
  headers = 'Content-Type: text/html; charset=utf-8',
  status = '200 OK',
) => Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)]);

const page = (n: number): string =>
  `<!doctype html><title>Boat ${n} is in</title><article><h1>Boat ${n} is in</h1><p>It came with the tide, and number ${n} was painted on its bow, so everybody on the quay could read it.</p><p>The harbour master saw it first, and wrote it down.</p></article>`;
const fair = (n: number): string =>
  `Boat ${n} is in\n\nIt came with the tide, and number ${n} was painted on its bow, so everybody on the quay could read it.\n\nThe harbour master saw it first, and wrote it down.\n`;

async function* pieces(bytes: Buffer, size = bytes.length): AsyncIterable<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}
const pagesOf = (bytes: Buffer): Promise<WarcPage[]> => all(warcPages(pieces(bytes)));
const textOf = ({ bytes }: WarcPage): string => String(bytes);

describe('records', () => {
  test('come out whole, wherever the bytes are cut', async () => {
    const archive = Buffer.concat([
      record({ type: 'warcinfo', contentType: 'application/warc-fields', block: 'software: none\r\n' }),
      record({ block: answer('<p>ä</p>\r\n\r\n') }),
      record({ block: '' }),
    ]);
    const whole = await all(warcRecords(pieces(archive), () => true, 1_000));

    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: archive.length }), async size => {
        expect(await all(warcRecords(pieces(archive, size), () => true, 1_000))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
    expect(whole.map(({ block }) => block?.length)).toEqual([16, answer('<p>ä</p>\r\n\r\n').length, 0]);
  });

  test('that are too long, or not wanted, are passed over, and those behind them are found', async () => {
    const archive = Buffer.concat([
      record({ block: 'x'.repeat(50) }),
      record({ type: 'request', block: 'y' }),
      record({ block: 'z' }),
    ]);

    const found = await all(
      warcRecords(pieces(archive, 7), headers => headers.get('warc-type') === 'response', 10),
    );

    expect(found.map(({ block }) => block && String(block))).toEqual([undefined, 'z']);
  });

  test.each([
    ['something else', 'PK and so on\n', 'there is no record'],
    ['a record that breaks off', record({ block: 'x'.repeat(50) }).subarray(0, 260), 'in the middle of a'],
    ['a length that is none', 'WARC/1.0\r\nContent-Length: many\r\n\r\n', 'does not say how long'],
    ['headers without end', `WARC/1.0\r\n${'A: b\r\n'.repeat(20_000)}`, 'go on for ever'],
    ['a line without end', 'WARC'.repeat(40_000), 'goes on for ever'],
  ])('%s is told, not guessed at', async (_, bytes, sentence) => {
    const reading = all(warcRecords(pieces(Buffer.from(bytes), 1_000), () => true, 1_000));

    await expect(reading).rejects.toThrow(BrokenWarc);
    await expect(reading).rejects.toThrow(sentence);
  });
});

describe('pages', () => {
  test('are answers with 200 that are HTML, text or Markdown, resources and conversions', async () => {
    const archive = Buffer.concat([
      record({ block: answer('a page') }),
      record({ block: answer('', 'Location: /', '301 Moved Permanently') }),
      record({ block: answer('GIF89a', 'Content-Type: image/gif') }),
      record({
        type: 'request',
        contentType: 'application/http; msgtype=request',
        block: 'GET / HTTP/1.1\r\n\r\n',
      }),
      record({ type: 'resource', contentType: 'text/markdown', block: '# a resource' }),
      record({ type: 'conversion', contentType: 'text/plain', block: 'a conversion' }),
      record({ type: 'metadata', contentType: 'text/plain', block: 'none' }),
    ]);

    expect((await pagesOf(archive)).map(textOf)).toEqual(['a page', '# a resource', 'a conversion']);
  });

  test('that came in chunks are joined, and what only says so stays as it is', async () => {
    const chunked = 'Content-Type: text/html\r\nTransfer-Encoding: chunked';
    const archive = Buffer.concat([
      record({ block: answer('4\r\na pa\r\n2;x=y\r\nge\r\n0\r\n\r\n', chunked) }),
      record({ block: answer('<p>a page</p>', chunked) }),
    ]);

    expect((await pagesOf(archive)).map(textOf)).toEqual(['a page', '<p>a page</p>']);
  });

  test('lie below their host by names that no address leads out of, each record by its own', async () => {
    const hostile = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.constantFrom(
        ...[
          'https://../../etc/passwd',
          'https://quay.example/../../..',
          'https://quay.example/a/%2e%2e/b',
          '..',
        ],
        ...[
          'file:///etc/passwd',
          'https://[::1]:8080/x',
          `https://quay.example/${'a/'.repeat(5_000)}`,
          '\\\\host\\x',
        ],
        ...['https://quay.example/CON', 'https://quay.example/a\u0000b', 'https://quay.example/?q=\ud800'],
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        hostile.filter(text => !/[\r\n]/.test(text)),
        fc.uuid(),
        async (address, id) => {
          const [found] = await pagesOf(
            record({ address: `x${address}`.slice(1) || 'x', id, block: answer('a') }),
          );
          const [folder = '', name = '', ...more] = (found?.place ?? '').split('/');

          expect(more).toEqual([]);
          expect(folder).toMatch(/^[a-z0-9_-][a-z0-9._-]{0,119}$/i);
          expect(name).toMatch(/^[a-z0-9_%-]{0,120}~[0-9a-f]{16}$/i);
        },
      ),
    );
    const [one, other] = await pagesOf(
      Buffer.concat([record({ id: 'a', block: answer('1') }), record({ id: 'b', block: answer('2') })]),
    );
    expect(one?.place).toMatch(/^quay\.example\/boats%2F1~/);
    expect(one?.place).not.toBe(other?.place);
  });
});

describe('the command', () => {
  const command = fileURLToPath(new URL('../../bin/faircopy.mjs', import.meta.url));
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'faircopy-warc-'));
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  const faircopy = (...args: string[]): Promise<{ code: number; err: string }> =>
    new Promise(resolve => {
      execFile(process.execPath, [command, 'clean', '--warc', ...args], { cwd: home }, (error, _, err) =>
        resolve({ code: error ? Number(error.code) : 0, err }),
      );
    });
  const written = async (): Promise<Record<string, string>> => {
    const names = (await readdir(path.join(home, 'fair'), { recursive: true })).filter(name =>
      name.endsWith('.txt'),
    );
    const texts = await Promise.all(
      names.sort().map(name => readFile(path.join(home, 'fair', name), 'utf8')),
    );
    return Object.fromEntries(names.map((name, at) => [name.replace(/~.*/, ''), texts[at] ?? '']));
  };
  const put = (name: string, bytes: Buffer) => writeFile(path.join(home, name), bytes);
  const numbered = (n: number, block: Buffer): Buffer =>
    record({ address: `https://quay.example/boats/${n}`, id: `<urn:uuid:${n}>`, block });

  test('cleans each page of an archive whose records are packed one by one, whatever each was sent in', async () => {
    const html = 'Content-Type: text/html';
    await put(
      'crawl.warc.gz',
      Buffer.concat(
        [
          numbered(1, answer(page(1))),
          numbered(2, answer(gzipSync(page(2)), `${html}\r\nContent-Encoding: gzip`)),
          numbered(3, answer(brotliCompressSync(page(3)), `${html}\r\nContent-Encoding: br`)),
          numbered(4, answer('<p>', html)),
        ].map(bytes => gzipSync(bytes)),
      ),
    );

    const { code, err } = await faircopy('crawl.warc.gz', '--out', 'fair', '--rejects', 'rejects.jsonl');

    expect(await written()).toEqual({
      'quay.example/boats%2F1': fair(1),
      'quay.example/boats%2F2': fair(2),
      'quay.example/boats%2F3': fair(3),
    });
    expect(err).toContain('3 pages clean, 1 held, 0 rejected, 0 failed.');
    expect(JSON.parse(await readFile(path.join(home, 'rejects.jsonl'), 'utf8'))).toMatchObject({
      page: 'https://quay.example/boats/4',
      status: 'held',
    });
    expect(code).toBe(0);
  });

  test('refuses a page that unpacks to more than a page may have, and an archive that is made to fill a disk', async () => {
    const packed = 'Content-Type: text/html\r\nContent-Encoding: gzip';
    await put('page.warc', numbered(1, answer(gzipSync(Buffer.alloc(64 * 1024 * 1024)), packed)));
    await put('bomb.warc.gz', gzipSync(Buffer.alloc(64 * 1024 * 1024)));
    await put(
      'long.warc',
      record({ type: 'resource', contentType: 'text/plain', block: Buffer.alloc(5_000_000, 'a') }),
    );

    const { code, err } = await faircopy(
      'page.warc',
      'bomb.warc.gz',
      'long.warc',
      '--out',
      'fair',
      '--rejects',
      'r',
    );

    const rejects = (await readFile(path.join(home, 'r'), 'utf8')).trim().split('\n');
    expect(rejects.map(line => JSON.parse(line).problem.code)).toEqual(['too-large', 'too-large']);
    expect(err).toMatch(/^bomb\.warc\.gz: (?:at byte|it unpacks)/m);
    expect(err).toContain('0 pages clean, 0 held, 2 rejected, 1 failed.');
    expect(code).toBe(1);
  });

  test('cleans what lies before a break, tells of it, and leaves alone with --resume what is there', async () => {
    const whole = Buffer.concat([numbered(1, answer(page(1))), numbered(2, answer(page(2)))]);
    await put('crawl.warc', whole.subarray(0, whole.length - 40));
    const first = await faircopy('crawl.warc', '--out', 'fair');
    await put('crawl.warc', whole);
    const second = await faircopy('crawl.warc', '--out', 'fair', '--resume');

    expect(first).toMatchObject({
      code: 1,
      err: expect.stringContaining('crawl.warc: it ends in the middle of a record'),
    });
    expect(second.err).toContain('1 page clean, 0 held, 0 rejected, 0 failed; 1 were there already.');
    expect(Object.values(await written())).toEqual([fair(1), fair(2)]);
  });

  test.each([
    [['crawl.warc'], 'Say where the fair copies go: --out FOLDER'],
    [['.', '--out', 'fair'], 'Name the web archives themselves'],
  ])('%j says what is wrong and the way out', async (args, sentence) => {
    await put('crawl.warc', numbered(1, answer(page(1))));

    const { code, err } = await faircopy(...args);

    expect(err).toContain(sentence);
    expect(code).toBe(1);
  });
});
