/** A fair copy as Markdown (CommonMark, tables as GitHub writes them). */
import type { FairBlock, FairCopy } from '../articles/article.ts';
import { embedLabel } from './embeds.ts';
import { cellsOf, type Inline, inlines, safeHref } from './inlines.ts';
import { isRaised, raised } from './raised.ts';
import { deepest } from './text.ts';

/** Title as the heading of level 1, then the blocks. What would change meaning is escaped. Ends with a line feed. */
export function asMarkdown(copy: Pick<FairCopy, 'title' | 'blocks'>): string {
  const { title } = copy;
  // An empty item would be taken for text of the one above.
  const blocks = copy.blocks.filter(
    block => block.text.trim() !== '' || block.kind === 'row' || block.picture || block.embed,
  );
  const parts = title ? [`# ${headingText([title])}`] : [];
  for (let at = 0; at < blocks.length; ) {
    const end = endOfGroup(blocks, at);
    parts.push(group(blocks.slice(at, end)));
    at = end;
  }
  return parts.length ? `${parts.join('\n\n')}\n` : '';
}

/** Where the list or table that begins at `at` ends; other blocks stand alone. */
function endOfGroup(blocks: readonly FairBlock[], at: number): number {
  const kind = blocks[at]?.kind;
  let end = at + 1;
  if (kind === 'item' || kind === 'row') while (blocks[end]?.kind === kind) end += 1;
  return end;
}

function group(blocks: readonly FairBlock[]): string {
  const [block] = blocks;
  if (!block) return '';
  const pieces = inlines(block);
  switch (block.kind) {
    case 'item':
      return list(blocks);
    case 'row':
      return table(blocks);
    case 'heading':
      // The title has level 1 to itself.
      return `${'#'.repeat(Math.min(Math.max(block.level ?? 2, 2), 6))} ${headingText(pieces)}`;
    case 'code':
      return fenced(block.text);
    case 'figure':
      return picture(block);
    case 'embed':
      return embed(block);
    case 'break':
      return thematicBreak.test(block.text) ? block.text : '***';
    case 'quote':
      return prefixed('> '.repeat(Math.min(block.level ?? 1, deepest)), paragraph(pieces));
    case 'verse':
      return atLineStarts(inline(pieces), true).replaceAll('\n', '\\\n');
    default:
      return paragraph(pieces);
  }
}

/** A link whose words hold `]:` as code looks like the definition of a link; without the code it is escaped. */
function paragraph(pieces: readonly Inline[]): string {
  const text = atLineStarts(inline(pieces));
  return definition.test(text) ? atLineStarts(inline(withoutCode(pieces))) : text;
}

/** As its author wrote it, where that is a break in Markdown too (CommonMark 0.31.2, 4.1). */
const thematicBreak = /^(?:-{3,}|\*{3,}|_{3,})$/;

/** https://spec.commonmark.org/0.31.2/#link-reference-definitions: nothing but a backslash keeps a bracket from ending the label. */
const definition = /^\[(?:[^\\[\]]|\\.)*\]:/su;

const withoutCode = (pieces: readonly Inline[]): Inline[] =>
  pieces.flatMap((piece): Inline[] => {
    if (typeof piece === 'string') return [piece];
    const children = withoutCode(piece.children);
    return piece.mark.kind === 'code' ? children : [{ ...piece, children }];
  });

/** A picture whose address is none that a reader may follow is told in words. */
function picture({ text, picture }: FairBlock): string {
  const address = safeHref(picture?.address);
  return address === undefined
    ? atLineStarts(inline([text]))
    : `![${inline([text], '[', ']')}](<${destination(address)}>)`;
}

function embed({ text, embed }: FairBlock): string {
  const address = safeHref(embed?.address);
  const label = embed ? embedLabel(embed, text) : text;
  return address === undefined
    ? atLineStarts(inline([label]))
    : `[${inline([label], '[', ']')}](<${destination(address)}>)`;
}

const prefixed = (prefix: string, text: string): string => prefix + text.replaceAll('\n', `\n${prefix}`);

/** A heading is one line, and hashes at its end would be taken for its close. */
const headingText = (pieces: readonly Inline[]): string =>
  inline(pieces)
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .join(' ')
    .replace(/(?<!#)#(#*)$/, '\\#$1');

function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

/** Nested by indenting to where the text of the item above begins. */
function list(items: readonly FairBlock[]): string {
  /** The items that the present one is inside of, or follows. */
  const open: { readonly level: number; readonly number?: number | undefined; readonly width: number }[] = [];
  let text = '';
  for (const { level: given = 1, number, ...item } of items) {
    const level = Math.min(given, deepest);
    let before: (typeof open)[number] | undefined;
    while ((open.at(-1)?.level ?? 0) >= level) before = open.pop();
    const indent = ' '.repeat(open.reduce((sum, { width }) => sum + width, 0));
    const mark = number === undefined ? '-' : `${number}.`;
    open.push({ level, number, width: mark.length + 1 });
    // Directly after another one, only an item that goes on with its list or begins a list with 1 is taken for an item.
    const goesOn = before ? (before.number === undefined) === (number === undefined) : (number ?? 1) === 1;
    if (text) text += goesOn ? '\n' : '\n\n';
    const words = prefixed(indent + ' '.repeat(mark.length + 1), paragraph(inlines(item)));
    text += `${indent}${mark} ${words.trimStart()}`;
  }
  return text;
}

/** A table needs a head; one without gets an empty one. */
function table(rows: readonly FairBlock[]): string {
  const cells = rows.map(row =>
    cellsOf(row).map(cell => inline(inlines(withoutBars(cell))).replaceAll('\n', ' ')),
  );
  const width = Math.max(...cells.map(row => row.length));
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, column) => (row[column] ?? '').trim()).join(' | ')} |`;
  const [first = [], ...others] = rows[0]?.header ? cells : [[], ...cells];
  return [line(first), line(Array(width).fill('---')), ...others.map(line)].join('\n');
}

/** Code can't escape the bar that ends a cell: it is written as text then. */
const withoutBars = ({ text, marks = [] }: Pick<FairBlock, 'text' | 'marks'>) => ({
  text,
  marks: marks.filter(({ kind, start, end }) => kind !== 'code' || !text.slice(start, end).includes('|')),
});

/** @param before, after the characters of the text around the pieces */
function inline(pieces: readonly Inline[], before = ' ', after = ' '): string {
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    const next = plain(pieces.slice(index + 1, index + 2)).at(0) ?? after;
    const isEnd = index === pieces.length - 1 && after === ' ';
    if (typeof piece === 'string') text += escaped(piece, isEnd);
    else text += marked(piece, text.at(-1) ?? before, next);
  }
  return text;
}

function marked(piece: Exclude<Inline, string>, before: string, after: string): string {
  const { mark, children } = piece;
  if (mark.kind === 'code') return before === '`' ? inline(children, before, after) : code(plain(children));
  if (isRaised(mark.kind)) return escaped(raised(mark.kind, plain(children)), false);
  const leads = mark.kind === 'link' || mark.kind === 'picture';
  const href = leads ? safeHref(mark.href) : undefined;
  const whole = href === undefined ? inline(children, before, after) : inline(children, '[', ']');
  const text = whole.trim();
  if (text === '') return whole;
  // Delimiters stand at words: white space at the edges of a mark is put outside.
  const start = whole.length - whole.trimStart().length;
  const around = (marked: string) => whole.slice(0, start) + marked + whole.slice(start + text.length);
  const sign = mark.kind === 'picture' ? '!' : '';
  if (href !== undefined) return around(`${sign}[${text}](<${destination(href)}>)`);
  if (leads) return whole;
  const delimiter = mark.kind === 'strong' ? '**' : mark.kind === 'strike' ? '~~' : '*';
  const edges = [start > 0 ? ' ' : before, start + text.length < whole.length ? ' ' : after] as const;
  return canStandAround(text, ...edges) ? around(delimiter + text + delimiter) : whole;
}

/** An address between angle brackets: what could end it, and a backtick that another could pair with, are escaped. */
const destination = (href: string): string =>
  href.replace(/[\s<>\\`]/g, encodeURIComponent).replace(/&(?=#?[a-z0-9]+;)/gi, '\\&');

/**
 * Would delimiters around `text` be read back as emphasis? Where they would be letters of the text, the emphasis goes, never
 * the text. https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
function canStandAround(text: string, before: string, after: string): boolean {
  const first = text.at(0) ?? ' ';
  const last = text.at(-1) ?? ' ';
  if (/\s/u.test(first) || /\s/u.test(last) || before === '*' || first === '*' || last === '*') return false;
  const opens = !isPunctuation(first) || !isWordlike(before);
  const closes = !isPunctuation(last) || !isWordlike(after);
  return opens && closes;
}

const isPunctuation = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);
const isWordlike = (character: string): boolean => !/[\s\p{P}\p{S}]/u.test(character);

const plain = (pieces: readonly Inline[]): string =>
  pieces.map(piece => (typeof piece === 'string' ? piece : plain(piece.children))).join('');

function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  const words = text.replaceAll('\n', ' ');
  const pad = /^[` ]|[` ]$/.test(words) && words.trim() ? ' ' : '';
  return words.trim() ? fence + pad + words + pad + fence : words;
}

/**
 * Characters that mean something wherever they stand, or together with what follows: what that is, nobody knows unless the
 * piece is the last one. An underscore inside a word means nothing.
 */
const escaped = (text: string, isLast: boolean): string =>
  text
    .replace(/[\\`*[\]|]|~(?=~)|<(?=[a-z/!?])|&(?=#?[a-z0-9]+;)/gi, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(isLast ? /(?!)/ : /[~<!]$|&(?=#?[a-z0-9]*$)/i, '\\$&');

/**
 * What means something at the start of a line: headings, items, quotes, rulers, code by indentation. White space at the ends of
 * lines goes; verse keeps its indentation as no-break spaces.
 */
const atLineStarts = (text: string, indented = false): string =>
  text
    .split('\n')
    .map(line => {
      const words = line.trim();
      const indent = indented ? '\u00a0'.repeat(line.length - line.trimStart().length) : '';
      const safe = words
        .replace(/^(?:#{1,6}(?=\s|$)|[+-](?=\s|$)|>|-{2,}(?!-)(?=[\s-]*$)|=+$|~{3,}|:(?=-))/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
      return indent + safe;
    })
    .filter(line => line !== '')
    .join('\n');
