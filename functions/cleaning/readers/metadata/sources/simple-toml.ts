/** Reads the part of TOML that front matter is written in: `key = "text"`, dates, numbers and lists of text on one line. */
import type { Keyed } from './keys.ts';

/** @returns undefined where a line is neither; the keys of tables are not the article's */
export function readSimpleToml(lines: readonly string[]): Keyed | undefined {
  const stated: Record<string, unknown> = Object.create(null);
  let isOwn = true;
  for (const line of lines) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    if (/^\[.*\]$/.test(text)) isOwn = false;
    else {
      const at = text.indexOf('=');
      if (at < 1) return undefined;
      const key = text.slice(0, at).trim();
      if (isOwn) stated[key] = valueIn(text.slice(at + 1).trim());
    }
  }
  return stated;
}

function valueIn(text: string): unknown {
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
