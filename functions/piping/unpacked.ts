/** Files that are packed, by their names: `.gz` and, where Node.js can read it (22.15 and up), `.zst`. */
import { createReadStream } from 'node:fs';
import { pipeline, type Readable, Transform, type TransformCallback } from 'node:stream';
import * as zlib from 'node:zlib';

/** A file unpacks to at most so many times its size: what holds more is made to fill a disk or a memory. */
const mostRatio = 1_000;
/** Small files may. Bytes. */
const always = 16 * 1024 * 1024;

export class CantUnpack extends Error {}

const packings = /\.(gz|zst)$/i;

/** The name without the packing's end. */
export const nameUnpacked = (name: string): string => name.replace(packings, '');

/**
 * The bytes of a file, unpacked where its name says that it is packed. Whatever fails, fails the stream.
 *
 * @throws CantUnpack where this Node.js can't
 */
export function openUnpacked(file: string): Readable {
  const bytes = createReadStream(file);
  const [, packing] = packings.exec(file) ?? [];
  if (packing === undefined) return bytes;
  const counter = { packed: 0 };
  const unpacked = limiting(counter);
  // Who reads the last stream hears of every failure.
  pipeline(bytes, counting(counter), unpacker(packing.toLowerCase()), unpacked, () => {});
  return unpacked;
}

function unpacker(packing: string): Transform {
  if (packing === 'gz') return zlib.createGunzip();
  // Newer than the types of the oldest Node.js that this runs on.
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Transform };
  if (!createZstdDecompress) throw new CantUnpack('.zst needs Node.js 22.15 or newer');
  return createZstdDecompress();
}

const counting = (counter: { packed: number }): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback) {
      counter.packed += chunk.length;
      done(null, chunk);
    },
  });

function limiting(counter: { readonly packed: number }): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback) {
      length += chunk.length;
      if (length > always && length > counter.packed * mostRatio)
        done(new CantUnpack(`it unpacks to more than ${mostRatio} times its size`));
      else done(null, chunk);
    },
  });
}
