/** Reads definitions of links, which are no text: `[label]: address "title"`, over one line or several. */
import { labelOf, type References, unescaped } from './markdown-inline.ts';

/** Longer ones (lines, UTF-16 units) are text. */
const mostLines = 8;
const longest = 4000;

export interface Definition {
  readonly label: string;
  readonly href: string;
  /** Lines that it takes. */
  readonly lines: number;
}

/** https://spec.commonmark.org/0.31.2/#link-reference-definition, but for footnotes, which are text. */
const label = /^\[((?!\^)(?:[^[\]\\]|\\[\s\S]){1,999})\]:[ \t]*\n?[ \t]*/;
const address = /^(?:<((?:[^<>\\\n]|\\.)*)>|(?!<)([^\s]+))/;
const title =
  /^(?:[ \t]+|[ \t]*\n[ \t]*)(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\((?:[^()\\]|\\[\s\S])*\))[ \t]*(?=\n|$)/;
const lineEnd = /^[ \t]*(?=\n|$)/;

/**
 * The definition that begins on a line, if one does.
 * @param lineAt lines without the signs of their containers, undefined behind the last one
 */
export function definitionAt(
  index: number,
  lineAt: (index: number) => string | undefined,
): Definition | undefined {
  const first = lineAt(index)?.trim() ?? '';
  if (!first.startsWith('[') || first.length > longest) return undefined;
  let text = first;
  for (let next = index + 1; next < index + mostLines && text.length < longest; next++) {
    const line = lineAt(next)?.trim() ?? '';
    if (line === '') break;
    text += `\n${line}`;
  }
  const [head, name] = label.exec(text) ?? [];
  if (head === undefined || name === undefined || name.trim() === '') return undefined;
  const behind = text.slice(head.length);
  const [written, pointed, bare] = address.exec(behind) ?? [];
  if (written === undefined) return undefined;
  const rest = behind.slice(written.length);
  const end = title.exec(rest)?.[0] ?? lineEnd.exec(rest)?.[0];
  if (end === undefined) return undefined;
  return {
    label: labelOf(name),
    href: unescaped(pointed ?? bare ?? ''),
    lines: (head + written + end).split('\n').length,
  };
}

/** The first definition of a label counts, wherever it stands. */
export function referencesIn(lines: readonly { readonly text: string }[]): References {
  const references = new Map<string, string>();
  const lineAt = (index: number): string | undefined => lines[index]?.text.replace(/^[ \t>]{1,100}/, '');
  for (let index = 0; index < lines.length; index++) {
    if (!/^[ \t>]*\[/.test(lines[index]?.text ?? '')) continue;
    const found = definitionAt(index, lineAt);
    if (found && !references.has(found.label)) references.set(found.label, found.href);
  }
  return references;
}
