/** From a Cleaning to what readers get, and what listings say of it. Pure. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { printable } from '../cleaning/characters/printable.ts';
import type { Cleaning, Mark, Sourced } from '../cleaning/cleaning.ts';
import type { Article, FairBlock, FairCopy, Summary } from './article.ts';
import { fromAttribute, pack, unpack } from './packed.ts';
import { safeAddress } from './safe-address.ts';

/** Longest excerpt, in UTF-16 units. */
const excerptLimit = 300;

/** What readers see of a cleaning: no lines, no removals, and no character or address that a page or feed can't carry. */
export function fairCopyOf({ title, metadata, blocks }: Cleaning): FairCopy {
  const values = Object.entries(
    metadata as Record<string, Sourced<string | readonly string[]> | undefined>,
  ).flatMap(([name, sourced]) => {
    if (!sourced) return [];
    const value = printableValue(name, sourced.value);
    return value === undefined ? [] : [[name, value]];
  });
  return {
    title: printable(title.text),
    metadata: Object.fromEntries(values),
    blocks: blocks.map(({ lines, marks, ...block }) => ({
      ...block,
      text: printable(block.text),
      ...(marks && { marks: marks.flatMap(safeMark) }),
    })),
  };
}

function printableValue(
  name: string,
  value: string | readonly string[],
): string | readonly string[] | undefined {
  if (typeof value !== 'string') return value.map(printable);
  return name === 'url' ? safeAddress(value) : printable(value);
}

/** A link that leads nowhere is none; its words stay. */
function safeMark(mark: Mark): Mark[] {
  if (mark.href === undefined) return [mark];
  const href = safeAddress(mark.href);
  return href === undefined ? [] : [{ ...mark, href }];
}

/** A name for exactly this fair copy: 32 hex digits of SHA-256 over title, metadata and blocks. */
export const etagOf = (copy: FairCopy): string =>
  createHash('sha256')
    .update(JSON.stringify([copy.title, sorted(copy.metadata), copy.blocks.map(sorted)]))
    .digest('hex')
    .slice(0, 32);

/** Entries in the order of their names, so that the order in which an object was built doesn't matter. */
const sorted = (object: object): [string, unknown][] =>
  Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** The fair copy as it is stored. */
export const packFairCopy = (copy: FairCopy): Uint8Array => pack(copy);

/** As far as everybody relies on it: a kind of block that is not known here is shown as a paragraph. */
const packedCopy = v.object({
  title: v.string(),
  metadata: v.looseObject({}),
  blocks: v.array(v.looseObject({ kind: v.string(), text: v.string() })),
});

/** The inverse of `packFairCopy`. @throws where it is none */
export const unpackFairCopy = (packed: Uint8Array): FairCopy => unpack(packed, packedCopy) as FairCopy;

/** What readers see of an article; undefined where nothing is published. @throws DamagedItem */
export const publishedCopy = ({ key, live }: Article): FairCopy | undefined =>
  live && fromAttribute(key, 'live', live.packed, unpackFairCopy);

/** What a listing shows of a fair copy. */
export function summaryOf(copy: FairCopy): Summary {
  const { language, date, author } = copy.metadata;
  return {
    title: copy.title,
    excerpt: excerptOf(copy),
    words: copy.blocks.reduce((sum, { kind, text }) => sum + (unwritten.has(kind) ? 0 : wordsIn(text)), 0),
    ...(language && { language }),
    ...(date && { date }),
    ...(author && { author }),
  };
}

/**
 * A name for an address, the same however it is written: 32 hex digits of SHA-256. Host and scheme are compared as browsers
 * do, and what stands behind a `#` leads to a place in the same page.
 * @returns undefined for what is no address of a page
 */
export function addressName(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.hash = '';
  return createHash('sha256').update(url.href).digest('hex').slice(0, 32);
}

/**
 * A word begins with a letter or a digit and goes on to the next space or dash; in the scripts that are written without
 * spaces (Han, Kana) each character counts as one, as word processors count them.
 */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}'’.,])*/gu;

/** Number of words in a text. */
export const wordsIn = (text: string): number => text.match(word)?.length ?? 0;

/** Blocks whose text is not the author's. */
const unwritten: ReadonlySet<FairBlock['kind']> = new Set(['figure', 'embed']);

/** Blocks that say little out of their place. */
const unquotable: ReadonlySet<FairBlock['kind']> = new Set([
  'heading',
  'code',
  'row',
  'figure',
  'embed',
  'break',
]);

/** The beginning of the text, cut between words. */
export function excerptOf(copy: FairCopy): string {
  let text = '';
  for (const block of copy.blocks) {
    if (block.role || unquotable.has(block.kind)) continue;
    text = `${text} ${block.text}`.replace(/\s+/gu, ' ').trim();
    if (text.length > excerptLimit) break;
  }
  if (text.length <= excerptLimit) return text;
  const cut = text.slice(0, excerptLimit);
  const space = cut.lastIndexOf(' ');
  const end =
    space > excerptLimit / 2 ? space : excerptLimit - 1 - (isHighSurrogate(cut, excerptLimit - 2) ? 1 : 0);
  return `${cut.slice(0, end).trimEnd()}…`;
}

const isHighSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
};
