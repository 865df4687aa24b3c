/** Reads what stands before a Markdown text: a block of YAML or of simple TOML that says what the article is called. */
import { parse } from 'yaml';
import type { Title } from '../../cleaning.ts';
import type { Reading } from '../reading.ts';
import { metadataFrom, type Statements } from './metadata.ts';

/** Longer blocks (UTF-16 units) are no front matter: a parser that others wrote sees no more than this. */
const limit = 32_768;
const mostLines = 1000;

export interface FrontMatter extends Pick<Reading, 'titles' | 'metadata'> {
  /** Lines that it takes, its fences included. */
  readonly lines: number;
}

/** @param lines of the source without their endings */
export function readFrontMatter(lines: readonly { readonly text: string }[]): FrontMatter | undefined {
  const fence = /^\ufeff?(---|\+\+\+)\s*$/.exec(lines[0]?.text ?? '')?.[1];
  if (fence === undefined) return undefined;
  const end = endOf(lines, fence);
  if (end === undefined) return undefined;
  const block = lines.slice(1, end).map(({ text }) => text);
  const stated = fence === '---' ? yaml(block.join('\n')) : toml(block);
  if (!stated) return undefined;
  return { lines: end + 1, titles: titlesIn(stated), metadata: metadataFrom(stated, 'front-matter') };
}

function endOf(lines: readonly { readonly text: string }[], fence: string): number | undefined {
  let length = 0;
  for (let index = 1; index < Math.min(lines.length, mostLines); index++) {
    const text = lines[index]?.text.trimEnd() ?? '';
    if (text === fence || (fence === '---' && text === '...')) return index;
    length += text.length + 1;
    if (length > limit) return undefined;
  }
  return undefined;
}

/** All values are read as text, so that a date stays as it was written. Two lines of dashes around prose are no mapping. */
function yaml(block: string): Statements | undefined {
  if (block.trim() === '') return {};
  try {
    const value: unknown = parse(block, {
      schema: 'failsafe',
      uniqueKeys: false,
      maxAliasCount: 0,
      logLevel: 'silent',
    });
    return isMapping(value) ? value : undefined;
  } catch {
    // Not YAML, or nested deeper than any front matter.
    return undefined;
  }
}

const isMapping = (value: unknown): value is Statements =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `key = "text"`, dates, numbers and lists of text on one line; the keys of tables are not the article's. */
function toml(block: readonly string[]): Statements | undefined {
  const stated: Record<string, unknown> = {};
  let isOwn = true;
  for (const line of block) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    if (/^\[.*\]$/.test(text)) isOwn = false;
    else {
      const at = text.indexOf('=');
      if (at < 1) return undefined;
      const key = text.slice(0, at).trim();
      if (isOwn) stated[key] = tomlValue(text.slice(at + 1).trim());
    }
  }
  return stated;
}

function tomlValue(text: string): unknown {
  const list = /^\[(.*)\]$/.exec(text)?.[1];
  if (list !== undefined) return [...list.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, one, two]) => one ?? two);
  const literal = /^'([^']*)'/.exec(text)?.[1];
  if (literal !== undefined) return literal;
  const basic = /^"(?:[^"\\]|\\.)*"/.exec(text)?.[0];
  if (basic === undefined) {
    const comment = text.search(/\s#/);
    return comment < 0 ? text : text.slice(0, comment).trimEnd();
  }
  try {
    return JSON.parse(basic);
  } catch {
    return basic.slice(1, -1);
  }
}

function titlesIn(stated: Statements): Title[] {
  const title = Object.entries(stated).find(
    ([key, value]) => /^(?:title|headline)$/i.test(key) && typeof value === 'string' && value.trim() !== '',
  );
  return title ? [{ text: String(title[1]).replace(/\s+/g, ' ').trim(), from: 'front-matter' }] : [];
}
