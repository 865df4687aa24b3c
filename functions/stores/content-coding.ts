/** Content-Encoding: bytes that were packed on their way into the bucket are unpacked before they are read. RFC 9110 §8.4 */
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { uploadLimit } from '../articles/article.ts';
import type { Problem } from '../cleaning/cleaning.ts';

/** What lies under the codings, or why it can't be had. */
export type Unpacked = { readonly bytes: Uint8Array } | { readonly problem: Problem };

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>;

const inflate = promisify(zlib.inflate) as Unpack;
const inflateRaw = promisify(zlib.inflateRaw) as Unpack;

/** Some senders leave out the two bytes of the zlib format that `deflate` begins with. RFC 9110 §8.4.1.2 */
const deflate: Unpack = (bytes, options) =>
  ((bytes[0] ?? 0) % 16 === 8 ? inflate : inflateRaw)(bytes, options);

/** Node.js has zstd from 22.15 on. */
const zstd = (zlib as { readonly zstdDecompress?: unknown }).zstdDecompress;

const codings: Readonly<Record<string, Unpack | undefined>> = {
  gzip: promisify(zlib.gunzip) as Unpack,
  'x-gzip': promisify(zlib.gunzip) as Unpack,
  br: promisify(zlib.brotliDecompress) as Unpack,
  deflate,
  ...(typeof zstd === 'function' && { zstd: promisify(zstd) as unknown as Unpack }),
};

/** Tell how an object was sent, not what it is. https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html */
const ofTransfer = new Set(['', 'identity', 'aws-chunked']);

/** Nobody packs a file more often; each coding of a hostile one costs as much as the limit allows. */
const mostCodings = 3;

/** The codings that a Content-Encoding speaks of, in the order in which they were applied. */
const codingsIn = (contentEncoding: string): string[] =>
  contentEncoding
    .split(',')
    .map(name => name.trim().toLowerCase())
    .filter(name => !ofTransfer.has(name));

/**
 * Takes the codings off again, the last one first. What unpacks to more than `uploadLimit` is given up on the way: never
 * more than that is held, however small the packed bytes are.
 * @param contentEncoding as the header has it: `gzip`, `aws-chunked,gzip`
 */
export async function unpacked(packed: Uint8Array, contentEncoding = ''): Promise<Unpacked> {
  const names = codingsIn(contentEncoding);
  const unknown = names.find(name => !codings[name]);
  if (unknown !== undefined || names.length > mostCodings)
    return { problem: notSupported(unknown ?? names.join(', ')) };
  let bytes = packed;
  for (const name of names.reverse()) {
    try {
      bytes = (await codings[name]?.(bytes, { maxOutputLength: uploadLimit })) ?? bytes;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return { problem: code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(name) : broken(name) };
    }
  }
  return { bytes };
}

const notSupported = (name: string): Problem => ({
  code: 'coding-not-supported',
  sentence: `This file has Content-Encoding: ${name.slice(0, 60)}, which can’t be unpacked here; ${Object.keys(codings).join(', ')} can. Upload it unpacked, or packed with one of these.`,
});

const tooLarge = (name: string): Problem => ({
  code: 'too-large',
  sentence: `This file, unpacked from ${name}, has more than ${uploadLimit} bytes; at most these (4 MiB) can be cleaned. Split it, or remove embedded pictures, and upload it again.`,
});

const broken = (name: string): Problem => ({
  code: 'coding-broken',
  sentence: `This file has Content-Encoding: ${name}, but its bytes are no whole ${name} stream. Pack it again, or upload it without that header.`,
});
