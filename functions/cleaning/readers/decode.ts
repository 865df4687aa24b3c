/** From a source to its text and type: charset, byte-order mark, extension, content type. */
import { detect } from 'chardet';
import { charset, decodeWindows1252 } from '../characters/charsets.ts';
import type { CleanOptions, Problem, SourceType } from '../cleaning.ts';

export interface Decoded {
  /** Without byte-order mark. */
  readonly text: string;
  /** The source is no text. */
  readonly problem?: Problem;
  /** Characters that could not be read: U+FFFD in the text. */
  readonly lost: number;
}

const replacement = /\ufffd/g;

/**
 * Decodes bytes: what a byte-order mark says, else UTF-8 where the bytes are valid UTF-8, else what the content type or the
 * page itself declares, else what the bytes look like.
 */
export function decode(source: string | Uint8Array, { contentType = '' }: CleanOptions): Decoded {
  if (typeof source === 'string') return decoded(source.charCodeAt(0) === 0xfeff ? source.slice(1) : source);
  const marked = byteOrderMark(source);
  if (marked) return decoded(unicodeText(source, marked));
  const unicode = withoutByteOrder(source);
  if (unicode) return decoded(unicodeText(source, unicode));
  const packing = packingOf(source);
  if (packing) return { text: '', problem: packed(packing), lost: 0 };
  if (isBinary(source)) return { text: '', problem: binary, lost: 0 };
  try {
    return decoded(new TextDecoder('utf-8', { fatal: true }).decode(source));
  } catch {
    return decoded(legacy(source, contentType));
  }
}

/** Unicode has no tables: every runtime decodes it alike. */
const unicodeText = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

const decoded = (text: string): Decoded => ({ text, lost: text.match(replacement)?.length ?? 0 });

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** How much of a file is looked at to tell what it is, in bytes. */
const sample = 65_536;

/** UTF-16 without a mark: every other byte of Western text is zero. */
function withoutByteOrder(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const most = 0.4 * (length / 2);
  if (length < 8 || Math.max(even, odd) < most || Math.min(even, odd) > most / 20) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Beginnings of files that may be taken for text. */
const signatures = [
  '%PDF-',
  'PK\u0003\u0004',
  '{\\rtf',
  '\u00ff\u00d8\u00ff',
  '\u0089PNG',
  'GIF8',
  'Rar!',
  'ID3',
  'OggS',
];

/** A text may have caught so many control characters on its way; they are repaired, or can be read past. */
const mostStray = 3;

/** Other control characters than those of text: hardly any in text, one in ten bytes of anything else. */
function isBinary(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (signatures.some(signature => head.startsWith(signature))) return true;
  const length = Math.min(bytes.length, sample);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b) controls++;
  }
  return controls > mostStray && controls * 100 > length;
}

/** Bytes that a packer writes first. Nothing is unpacked on a guess: what says how it is packed comes here unpacked. */
function packingOf([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0x1f && second === 0x8b) return 'gzip';
  return first === 0x28 && second === 0xb5 && third === 0x2f && fourth === 0xfd ? 'zstd' : undefined;
}

const packed = (name: string): Problem => ({
  code: 'packed',
  sentence: `This file is packed with ${name}, and nothing says so. Upload it unpacked, or with Content-Encoding: ${name}.`,
});

const binary: Problem = {
  code: 'binary',
  sentence:
    'This file is not text: it looks like a picture, a document of another program or an archive. Upload the article as .txt, .md or .html.',
};

/** Text in a charset of old: as declared, if the declared one has all of its bytes; else as detected. */
function legacy(bytes: Uint8Array, contentType: string): string {
  for (const declared of [charsetIn(contentType), charsetOfPage(bytes)]) {
    const text = declared && declared !== 'utf-8' ? charset(declared)?.(bytes) : undefined;
    if (text !== undefined) return text;
  }
  const detected = detect(bytes.subarray(0, sample));
  // Bytes that were mostly UTF-8 and broke somewhere lose less as UTF-8 than as anything else.
  if (!detected || /^(?:utf|ascii)/i.test(detected) || looksLikeUtf8(bytes))
    return unicodeText(bytes, 'utf-8');
  return charset(detected)?.(bytes) ?? decodeWindows1252(bytes);
}

const charsetIn = (contentType: string): string | undefined =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1]?.toLowerCase();

/** What an HTML or XML file says of itself in its first bytes. */
const charsetOfPage = (bytes: Uint8Array): string | undefined =>
  /(?:charset|encoding)\s*=\s*["']?([\w.:-]+)/i
    .exec(decodeWindows1252(bytes.subarray(0, 2048)))?.[1]
    ?.toLowerCase();

/** Are most of the bytes beyond ASCII whole UTF-8 sequences? */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (const char of unicodeText(bytes.subarray(0, sample), 'utf-8')) {
    if (char === '\ufffd') broken++;
    else if (char > '\u007f') whole++;
  }
  return whole > 3 * broken;
}

/**
 * How to read it: as told; as a page where it can be nothing else, whatever it is called; by the name's extension, by the
 * content type, by a look at the beginning.
 */
export function typeOf(text: string, { type, name = '', contentType = '' }: CleanOptions): SourceType {
  if (type) return type;
  if (isPage(text)) return 'html';
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:txt|text)$/.test(extension)) return 'text';
  if (/^(?:md|markdown|mdown|mkdn?)$/.test(extension)) return 'markdown';
  if (/^(?:html?|xhtml|xht)$/.test(extension)) return 'html';
  if (/^text\/(?:x-)?markdown\b/i.test(contentType)) return 'markdown';
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)) return 'html';
  return pageStart.test(text.slice(0, 1000)) ? 'html' : 'text';
}

const pageStart = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype html|html|head|body)\b/i;
const elementStart = /^\s*<(?:article|section|main|header|div|p|h[1-6]|ul|ol|table)(?:\s[^<>]*)?>/i;
/** READMEs put elements around Markdown. */
const markdownSigns = /^(?:#{1,6} |```|[-*+] )|\]\(\w/m;
const elementEnd = /<\/(?:html|body|article|section|main|footer|div|p|ul|ol|table)>\s*$/i;

/**
 * Begins as a page and ends an element, or begins and ends with elements and has paragraphs between: no text that only
 * speaks of HTML does.
 */
function isPage(text: string): boolean {
  const start = text.slice(0, 1000);
  const end = text.slice(-200);
  if (pageStart.test(start))
    return elementEnd.test(end) || /<(?:body|p|div)[\s>]/i.test(text.slice(0, sample));
  const isMarkup = elementStart.test(start) && elementEnd.test(end) && text.split(/<\/p>/i, 3).length === 3;
  return isMarkup && !markdownSigns.test(text.slice(0, sample));
}
