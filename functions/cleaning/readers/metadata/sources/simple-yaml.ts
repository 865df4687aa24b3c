/**
 * Reads the part of YAML that front matter is written in: keys with a text, a list, or one mapping below them. All values
 * are text, so that a date stays as it was written.
 *
 * Our own, because libraries read all of YAML by recursion: two thousand `- ` in a row end a process for want of memory,
 * four hundred `{` take minutes, and nothing of that is front matter. One walk over the lines; nothing nests deeper than
 * a list of mappings below a key, and what does is left out.
 */
import type { Keyed } from './keys.ts';

/** A key is one to four words, at the beginning of a line. */
const keyed =
  /^("[^"\\]{1,60}"|'[^']{1,60}'|[\p{L}\p{N}_$][\p{L}\p{N}_.$/@+-]*(?: [\p{L}\p{N}_.$/@+-]+){0,3}) ?:(?:[ \t](.*))?$/u;

/** @returns undefined where the lines are no mapping: prose between two lines of dashes, other data, nothing that we know */
export function readSimpleYaml(lines: readonly string[]): Keyed | undefined {
  const stated: Record<string, unknown> = Object.create(null);
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    at++;
    if (isEmpty(line)) continue;
    const [, key, value = ''] = keyed.exec(line.trimEnd()) ?? [];
    if (key === undefined) return undefined;
    const start = at;
    at = endOfValue(lines, at, value);
    stated[unquoted(key)] = valueIn(value.trim(), lines.slice(start, at));
  }
  return stated;
}

const isEmpty = (line: string): boolean => /^\s*(?:#.*)?$/.test(line);

/** Lines that are indented, empty, or items of a list below a key without a value belong to the key before them. */
function endOfValue(lines: readonly string[], from: number, value: string): number {
  const takesItems = isEmpty(value);
  let at = from;
  let end = from;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (/^[ \t]+\S/.test(line) || (takesItems && /^-(?:[ \t]|$)/.test(line)) || /^[\]}],?\s*$/.test(line))
      end = at + 1;
    else if (!/^\s*$/.test(line)) break;
  }
  return end;
}

function valueIn(first: string, below: readonly string[]): unknown {
  const value = withoutProperties(first);
  if (/^[|>][-+\d]*(?:\s+#.*)?$/.test(value)) return blockOf(below, value.startsWith('>'));
  const lines = below.filter(line => !isEmpty(line)).map(line => line.trimEnd());
  if (isEmpty(value)) {
    if (lines[0] !== undefined && /^\s*-(?:\s|$)/.test(lines[0])) return itemsOf(lines);
    const mapping = mappingOf(lines);
    if (mapping) return mapping;
    return scalar(lines.map(line => line.trim()).join(' '));
  }
  // A text or a list in brackets may go on over the next lines.
  return scalarOrFlow([value, ...lines.map(line => line.trim())].join(' '));
}

/** `!!str` and `&name` say nothing of the text behind them. */
const withoutProperties = (value: string): string => value.replace(/^(?:[!&][^\s,[\]{}]*[ \t]+){1,2}/, '');

/** `>` folds lines into one; `|` keeps them. */
function blockOf(lines: readonly string[], isFolded: boolean): string {
  const texts = lines.map(line => line.trim());
  return texts.join(isFolded ? ' ' : '\n').trim();
}

/** `- text`, `- [[Ida Hook]]` and `- name: Ida Hook`, whose further keys say nothing that we read. */
function itemsOf(lines: readonly string[]): readonly unknown[] {
  const items: string[][] = [];
  const indent = lines[0]?.search(/\S/) ?? 0;
  for (const line of lines) {
    if (line.search(/\S/) === indent && /^\s*-(?:\s|$)/.test(line)) items.push([line.trim().slice(1).trim()]);
    else items.at(-1)?.push(line.trim());
  }
  return items.map(
    ([first = '', ...rest]) => mappingOf([first, ...rest]) ?? scalarOrFlow([first, ...rest].join(' ')),
  );
}

/** `name: Ida Hook` and other keys with a text each, one a line. */
function mappingOf(lines: readonly string[]): Keyed | undefined {
  const stated: Record<string, unknown> = Object.create(null);
  for (const line of lines) {
    const [, key, value = ''] = keyed.exec(line.trim()) ?? [];
    if (key === undefined) return lines[0] === line ? undefined : stated;
    stated[unquoted(key)] ??= scalarOrFlow(value.trim());
  }
  return lines.length > 0 ? stated : undefined;
}

function scalarOrFlow(text: string): unknown {
  const value = withoutProperties(text);
  // [[Ida Hook]] is a link to a note, which YAML takes for a list in a list.
  if (value.startsWith('[[')) return withoutComment(value);
  if (value.startsWith('[')) return flowOf(value, ']').map(scalarOrPair);
  if (value.startsWith('{')) {
    return Object.fromEntries(
      flowOf(value, '}').flatMap(part => (typeof pair(part) === 'string' ? [] : [pair(part)])) as [
        string,
        string,
      ][],
    );
  }
  return scalar(value);
}

const scalarOrPair = (part: string): unknown =>
  part.startsWith('{') ? scalarOrFlow(part) : part.startsWith('[') ? undefined : scalar(part);

function pair(part: string): readonly [string, string] | string {
  const [, key, value] = /^([^\s:"'{}[\],][^:"'{}[\],]*):\s([\s\S]*)$/.exec(part) ?? [];
  return key === undefined || value === undefined ? part : [key.trim(), scalar(value.trim())];
}

/** The parts of `[a, "b", {name: c}]`: parted by commas that stand in no quotes and no brackets of their own. */
function flowOf(value: string, close: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 1;
  let at = 1;
  for (; at < value.length; at++) {
    const sign = value[at] ?? '';
    if (quote !== '') {
      if (sign === '\\' && quote === '"') at++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || (sign === "'" && /[\s,[{]/.test(value[at - 1] ?? ' '))) quote = sign;
    else if (sign === '[' || sign === '{') depth++;
    else if (depth > 0 && (sign === ']' || sign === '}')) depth--;
    else if (depth === 0 && sign === close) break;
    else if (depth === 0 && sign === ',') {
      parts.push(value.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(value.slice(start, at).trim());
  return parts.filter(part => part !== '');
}

function scalar(text: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(text);
  if (!quoted) {
    const value = withoutComment(text);
    return value === '~' || value === 'null' ? '' : value;
  }
  const [, double, single] = quoted;
  return double === undefined ? (single ?? '').replaceAll("''", "'") : double.replace(escaped, character);
}

/** A comment begins at a `#` with a space before it. */
function withoutComment(text: string): string {
  const comment = text.startsWith('#') ? 0 : text.search(/\s#/);
  return (comment < 0 ? text : text.slice(0, comment)).trim();
}

const unquoted = (key: string): string => (/^["']/.test(key) ? key.slice(1, -1) : key);

const escaped = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(.))/gi;

function character(_: string, two?: string, four?: string, eight?: string, one = ''): string {
  const digits = two ?? four ?? eight;
  if (digits === undefined) return /[ntr]/.test(one) ? ' ' : one === '0' ? '' : one;
  const code = Number.parseInt(digits, 16);
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
}
