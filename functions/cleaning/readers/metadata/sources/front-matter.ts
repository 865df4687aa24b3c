/**
 * Reads what stands before a text and says what it is called: a block of YAML or TOML between fences, bare headers
 * (`Title: …`), properties as outliners write them (`title:: …`), and headers in link definitions (`[#]: author: …`).
 */
import type { Reading } from '../../reading.ts';
import { metadataOf, statedTitles } from '../metadata.ts';
import { isKnownKey, isSpokenKey, type Keyed, keyedStatements } from './keys.ts';
import { readSimpleToml } from './simple-toml.ts';
import { readSimpleYaml } from './simple-yaml.ts';

/** Longer blocks (UTF-16 units, lines) are no front matter. */
const limit = 32_768;
const mostLines = 1000;

export interface FrontMatter extends Pick<Reading, 'titles' | 'metadata'> {
  /** Lines that it takes from the beginning of the source, fences and the blank lines in it included. */
  readonly lines: number;
}

type SourceLines = readonly { readonly text: string }[];

/** @param lines of the source without their endings */
export function readFrontMatter(lines: SourceLines): FrontMatter | undefined {
  const found = fenced(lines) ?? headers(lines);
  if (!found) return undefined;
  const statements = keyedStatements(found.keyed, 'front-matter');
  return {
    lines: found.lines,
    titles: statedTitles(statements, 'front-matter'),
    metadata: metadataOf(statements),
  };
}

/** Why its lines are not in the fair copy. */
export const frontMatter = {
  rule: 'front-matter',
  reason: 'stands before the text and says what the article is called; it became metadata',
};

interface Found {
  readonly keyed: Keyed;
  readonly lines: number;
}

function fenced(lines: SourceLines): Found | undefined {
  const fence = /^\ufeff?(---|\+\+\+)\s*$/.exec(lines[0]?.text ?? '')?.[1];
  if (fence === undefined) return undefined;
  const end = endOf(lines, fence);
  if (end === undefined) return undefined;
  const block = lines.slice(1, end).map(({ text }) => text);
  const keyed = fence === '---' ? readSimpleYaml(block) : readSimpleToml(block);
  return keyed && { keyed, lines: end + 1 };
}

function endOf(lines: SourceLines, fence: string): number | undefined {
  let length = 0;
  for (let index = 1; index < Math.min(lines.length, mostLines); index++) {
    const text = lines[index]?.text.trimEnd() ?? '';
    if (text === fence || (fence === '---' && text === '...')) return index;
    length += text.length + 1;
    if (length > limit) return undefined;
  }
  return undefined;
}

/** Lines that headers without fences have at most. */
const mostHeaders = 40;
const longestHeader = 1000;

/** How a header of one style looks: its key, and its value. */
const styles: readonly { readonly header: RegExp; readonly isSure: boolean }[] = [
  { header: /^([\p{L}][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,2}):: *(.*)$/u, isSure: true },
  {
    header: /^\[(?:#|\/\/|comment|meta)\]: *(?:# *)?[("']?([\p{L}][\p{L}\p{N}_-]*) *: *(.*)$/iu,
    isSure: true,
  },
  { header: /^([\p{L}][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,2}): +(.*\S.*)$/u, isSure: false },
];

/**
 * Headers without fences: lines of one style at the very beginning, down to a blank line. Where the style is that of any
 * sentence with a colon, all keys must be known, one of them must be a title, an author or a date, and a lone header must
 * be a title.
 */
function headers(lines: SourceLines): Found | undefined {
  let first = 0;
  while (first < mostHeaders && lines[first]?.text.replace(/^\ufeff/, '').trim() === '') first++;
  for (const { header, isSure } of styles) {
    const keyed: Record<string, unknown> = Object.create(null);
    let at = first;
    let count = 0;
    for (; at < lines.length && count < mostHeaders; at++) {
      const text = lines[at]?.text.replace(/^\ufeff/, '').trim() ?? '';
      const [, key, value] = text.length > longestHeader ? [] : (header.exec(text) ?? []);
      if (key === undefined || value === undefined || (!isSure && !isKnownKey(key))) break;
      keyed[key] ??= bare(value, isSure);
      count++;
    }
    const keys = Object.keys(keyed);
    const isParted = at === lines.length || lines[at]?.text.trim() === '';
    const isTitled = keys.some(key => /^(?:title|headline|subject)$/i.test(key));
    if (!keys.some(isSpokenKey) || (!isSure && (!isParted || (count < 2 && !isTitled)))) continue;
    return { keyed, lines: at };
  }
  return undefined;
}

/** Values of link definitions stand in quotes or in brackets, with the address of an author behind the name. */
function bare(value: string, isSure: boolean): string {
  const inner = isSure
    ? value
        .trim()
        .replace(/^\((.*?)\)*$/, '$1')
        .replace(/["')]+$/, '')
    : value.trim();
  return inner
    .replace(/^["'“](.*)["'”]$/, '$1')
    .replace(/^["'(]+/, '')
    .trim();
}
