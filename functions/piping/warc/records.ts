/**
 * Web archives, record by record: WARC 1.0 and 1.1. https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 * Read here and not by a library: those there are read, write, index and hash, and hold a record whatever its length.
 */

export interface WarcRecord {
  /** By its name in lower case. A header that comes twice has the last value. */
  readonly headers: ReadonlyMap<string, string>;
  /** What is in it. Undefined: it is longer than the limit, and was passed over. */
  readonly block: Buffer | undefined;
}

export class BrokenWarc extends Error {}

/** Bytes of all headers of a record. */
const longestHead = 64 * 1024;

/**
 * Holds one record at a time, and none that is longer than `limit`.
 * @param wants tells by its headers whether a record's block is needed; those of others are passed over
 * @param limit bytes of a block
 * @throws BrokenWarc where the bytes are no records, or end in one
 */
export async function* warcRecords(
  bytes: AsyncIterable<Uint8Array>,
  wants: (headers: WarcRecord['headers']) => boolean,
  limit: number,
): AsyncIterable<WarcRecord> {
  const source = sourceOf(bytes);
  for (;;) {
    const version = await firstLine(source);
    if (version === undefined) return;
    if (!/^WARC\/\d+\.\d+$/.test(version))
      throw new BrokenWarc(`at byte ${source.at()} there is no record where one should begin`);
    const headers = await headersIn(source);
    const length = Number(headers.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0)
      throw new BrokenWarc(`the record at byte ${source.at()} does not say how long it is`);
    if (!wants(headers)) await source.take(length, false);
    else yield { headers, block: await source.take(length, length <= limit) };
  }
}

interface Source {
  /** Up to the next line feed, without it and a carriage return before it; undefined at the end of all. */
  line(): Promise<string | undefined>;
  /** The next bytes, held or passed over. */
  take(length: number, isHeld: boolean): Promise<Buffer | undefined>;
  /** How many bytes were read. */
  at(): number;
}

function sourceOf(bytes: AsyncIterable<Uint8Array>): Source {
  const chunks = bytes[Symbol.asyncIterator]();
  let chunk: Buffer = Buffer.alloc(0);
  let read = 0;
  /** False: there is nothing more. */
  const more = async (): Promise<boolean> => {
    while (chunk.length === 0) {
      const { done, value } = await chunks.next();
      if (done) return false;
      chunk = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    }
    return true;
  };
  const cut = (length: number): Buffer => {
    const piece = chunk.subarray(0, length);
    chunk = chunk.subarray(length);
    read += length;
    return piece;
  };
  return {
    at: () => read,
    async line() {
      const pieces: Buffer[] = [];
      let length = 0;
      while (await more()) {
        const end = chunk.indexOf(0x0a);
        const piece = cut(end === -1 ? chunk.length : end + 1);
        length += piece.length;
        if (length > longestHead) throw new BrokenWarc(`at byte ${read} a line goes on for ever`);
        pieces.push(piece);
        if (end !== -1)
          return Buffer.concat(pieces)
            .toString('utf8')
            .replace(/\r?\n$/, '');
      }
      if (length > 0) throw new BrokenWarc('it ends in the middle of a line');
      return undefined;
    },
    async take(length, isHeld) {
      const pieces: Buffer[] = [];
      for (let left = length; left > 0; ) {
        if (!(await more())) throw new BrokenWarc('it ends in the middle of a record');
        const piece = cut(Math.min(left, chunk.length));
        left -= piece.length;
        if (isHeld) pieces.push(piece);
      }
      return isHeld ? Buffer.concat(pieces) : undefined;
    },
  };
}

/** Two empty lines stand behind each record; some writers leave out one, or add some. */
async function firstLine(source: Source): Promise<string | undefined> {
  let line = await source.line();
  while (line === '') line = await source.line();
  return line;
}

async function headersIn(source: Source): Promise<Map<string, string>> {
  const headers = new Map<string, string>();
  let length = 0;
  for (let name = ''; ; ) {
    const line = await source.line();
    if (line === undefined) throw new BrokenWarc('it ends in the middle of a record');
    if (line === '') return headers;
    length += line.length;
    if (length > longestHead) throw new BrokenWarc(`the headers before byte ${source.at()} go on for ever`);
    const colon = line.indexOf(':');
    // A line that begins with a space goes on with the one before.
    if (/^[ \t]/.test(line) && name !== '') headers.set(name, `${headers.get(name)} ${line.trim()}`);
    else if (colon > 0) {
      name = line.slice(0, colon).trim().toLowerCase();
      headers.set(name, line.slice(colon + 1).trim());
    }
  }
}
