/**
 * Articles of any size for the benchmarks, made of the ones that the tests and examples have: whole pieces in an order drawn
 * from a seed, with the words of each long line moved about, so that no line is another's copy. The same seed gives the same
 * bytes on every machine.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Kind = 'text' | 'markdown' | 'html';

const ending = { text: 'txt', markdown: 'md', html: 'html' } as const;

/** A name with the ending that tells the cleaner what it is. */
export const nameOf = (kind: Kind, n = 0): string => `bench/${n}.${ending[kind]}`;

/** Natural numbers below `limit`, the same for the same seed (mulberry32). */
export function draws(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return limit => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Cases whose bytes are the point (charsets, damage) or that are no article say little about speed. */
const beside = /^(?:held|rejected|charset|damage)-/;

const folder = fileURLToPath(new URL('../test/corpus', import.meta.url));
const sources = new Map<Kind, readonly string[]>();

function sourcesOf(kind: Kind): readonly string[] {
  const known = sources.get(kind);
  if (known) return known;
  const read = readdirSync(folder)
    .filter(name => !beside.test(name))
    .map(name => `${folder}/${name}/source.${ending[kind]}`)
    .filter(file => existsSync(file))
    .map(file => readFileSync(file, 'utf8'));
  if (read.length === 0)
    throw new Error(`there is no source.${ending[kind]} in ${folder} to make articles of`);
  sources.set(kind, read);
  return read;
}

/** An article of about `size` bytes, never more. */
export function articleOf(kind: Kind, size: number, seed: number): Buffer {
  const draw = draws(seed);
  const pieces = sourcesOf(kind);
  const wholeOf = kind === 'html' ? pageOf : (parts: readonly string[]) => parts.join('\n\n');
  const partOf = kind === 'html' ? bodyOf : (source: string) => source.trim();
  const parts: string[] = [];
  let bytes = Buffer.byteLength(wholeOf([]));
  while (bytes < size) {
    const part = shuffled(partOf(pieces[draw(pieces.length)] ?? ''), draw);
    parts.push(part);
    bytes += Buffer.byteLength(part) + 2;
  }
  const whole = Buffer.from(wholeOf(parts));
  if (kind === 'html')
    return whole.byteLength <= size || parts.length < 2 ? whole : Buffer.from(wholeOf(parts.slice(0, -1)));
  return Buffer.from(
    whole
      .subarray(0, size)
      .toString('utf8')
      .replace(/\ufffd$/, ''),
  );
}

const bodyOf = (page: string): string => /<body[^>]*>([\s\S]*)<\/body>/i.exec(page)?.[1]?.trim() ?? page;

const pageOf = (bodies: readonly string[]): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>The year in one page</title></head>\n<body>\n${bodies.join('\n')}\n</body></html>\n`;

/** Two words of each long run of text change places; tags, short lines and line ends stay. */
const shuffled = (text: string, draw: (limit: number) => number): string =>
  text.replace(/[^\n<>]{40,}/g, line => {
    const words = line.split(' ');
    if (words.length < 6) return line;
    const [a, b] = [1 + draw(words.length - 2), 1 + draw(words.length - 2)];
    [words[a], words[b]] = [words[b] ?? '', words[a] ?? ''];
    return words.join(' ');
  });
