/** The pages of a web archive: what of its records is an article perhaps, and what it is called when it is written. */
import { createHash } from 'node:crypto';
import { uploadLimit } from '../../articles/article.ts';
import { type WarcRecord, warcRecords } from './records.ts';

export interface WarcPage {
  /** Where it was fetched from. */
  readonly address: string;
  /** When, as the archive says. */
  readonly date: string | undefined;
  /** Of the page, with its charset. */
  readonly contentType: string;
  readonly contentEncoding: string;
  /** As they were sent, but in one piece. Undefined: too many. */
  readonly bytes: Buffer | undefined;
  /** Below the folder for fair copies, without an extension. */
  readonly place: string;
}

/** Bytes of a record: the longest page that is cleaned, and the headers that it was sent with. */
const limit = uploadLimit + 128 * 1024;

const pageTypes = /^(?:text\/(?:html|plain|(?:x-)?markdown)|application\/xhtml\+xml)\b/i;

/**
 * Answers with 200 that are HTML, text or Markdown; resources that are; and conversions, which crawls publish as plain text.
 * @throws BrokenWarc
 */
export async function* warcPages(bytes: AsyncIterable<Uint8Array>): AsyncIterable<WarcPage> {
  for await (const record of warcRecords(bytes, isWanted, limit)) {
    const page = pageIn(record);
    if (page) yield page;
  }
}

function isWanted(headers: WarcRecord['headers']): boolean {
  const type = headers.get('warc-type');
  const contentType = headers.get('content-type') ?? '';
  if (!headers.has('warc-target-uri')) return false;
  if (type === 'response') return /^application\/http\b/i.test(contentType);
  return (type === 'resource' || type === 'conversion') && pageTypes.test(contentType);
}

function pageIn({ headers, block }: WarcRecord): WarcPage | undefined {
  // Some writers put the address in angle brackets.
  const address = (headers.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1');
  const date = headers.get('warc-date');
  const place = placeOf(address, headers.get('warc-record-id') ?? `${address} ${date}`);
  const common = { address, date, place };
  const contentType = headers.get('content-type') ?? '';
  if (headers.get('warc-type') !== 'response')
    return { ...common, contentType, contentEncoding: '', bytes: block };
  // What it is can't be told without reading it; what is so long is a picture or a film, mostly.
  if (!block) return undefined;
  const answer = answerIn(block);
  return answer && pageTypes.test(answer.contentType) ? { ...common, ...answer } : undefined;
}

/** Undefined where it is no answer with 200. */
function answerIn(block: Buffer): Pick<WarcPage, 'contentType' | 'contentEncoding' | 'bytes'> | undefined {
  const { head, body } = partsOf(block);
  const [status = '', ...lines] = head.split(/\r?\n/);
  if (!/^HTTP\/[\d.]+ 200\b/.test(status)) return undefined;
  const header = (name: string): string =>
    lines
      .find(line => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? '';
  const isChunked = /\bchunked\b/i.test(header('transfer-encoding'));
  return {
    contentType: header('content-type'),
    contentEncoding: header('content-encoding'),
    bytes: isChunked ? joined(body) : body,
  };
}

function partsOf(block: Buffer): { readonly head: string; readonly body: Buffer } {
  for (const [mark, length] of [
    ['\r\n\r\n', 4],
    ['\n\n', 2],
  ] as const) {
    const end = block.indexOf(mark);
    if (end !== -1) return { head: block.toString('latin1', 0, end), body: block.subarray(end + length) };
  }
  return { head: '', body: block };
}

/** RFC 9112 §7.1. Some crawlers join the chunks and keep the header: what is in no chunks is whole already. */
function joined(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    const [, size] = /^([0-9a-f]{1,8})[ \t]*(?:;|$)/i.exec(body.toString('latin1', at, end)) ?? [];
    if (end === -1 || end - at > 200 || size === undefined)
      return pieces.length > 0 ? Buffer.concat(pieces) : body;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    pieces.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(pieces);
}

/** Of a name for people, in characters; a hash parts those that are the same. */
const longestName = 120;

/**
 * A folder for the host, and a name for the rest that no address can lead out of it by: letters, digits, `-`, `_` and escapes.
 * @param id of the record: an address that was fetched twice is two pages
 */
function placeOf(address: string, id: string): string {
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 16);
  const { host, rest } = URL.canParse(address)
    ? { host: new URL(address).host, rest: address.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*\/?/i, '') }
    : { host: '', rest: address };
  const folder =
    host
      .replace(/[^a-z0-9.-]/gi, '_')
      .replace(/^\.+/, '_')
      .slice(0, longestName) || '_';
  const name = encodeURIComponent(rest.toWellFormed())
    .replace(/[*.~!'()]/g, '_')
    .slice(0, longestName);
  return `${folder}/${name}~${hash}`;
}
