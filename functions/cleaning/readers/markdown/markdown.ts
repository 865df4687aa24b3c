/**
 * Reads Markdown (CommonMark with GitHub's tables) line by line.
 *
 * Our own because the libraries either don't tell which words stand on which line, or are slow, or quadratic for hostile
 * input. In doubt it takes for text what CommonMark takes for markup: a fence that nothing closes, a note without end,
 * a line under a long paragraph, a lone `-`, `*` or `>`, which rules then judge as the marks that they are.
 */
import { spend } from '../../budget/budget.ts';
import type { BlockKind } from '../../cleaning.ts';
import { frontMatter, readFrontMatter } from '../metadata/sources/front-matter.ts';
import type { Reading, ReadLine } from '../reading.ts';
import { shortcodes, withoutShortcodes } from '../shortcodes.ts';
import { cutLines } from '../text/text.ts';
import { definitionAt, referencesIn } from './markdown-definitions.ts';
import { type Inline, type References, readInline } from './markdown-inline.ts';
import { cellsIn, columnsIn } from './markdown-table.ts';
import { placePictures } from './picture-lines.ts';
import { closing, type NoteSign, uncovered } from './private-notes.ts';

/** Quotes and lists nested deeper are text. */
const deepest = 32;
/** Lines that a note in a paragraph has at most. */
const mostLinesOfNote = 20;
/** A line of dashes under more than this (UTF-16 units) parts sections; it makes no heading. */
const longestHeading = 200;

/** Throws never; takes any string; time grows with its length alone. */
export function readMarkdown(source: string, address?: string): Reading {
  const cut = cutLines(source);
  const front = readFrontMatter(cut);
  const lines = cut.map(({ text, ending }, index): Draft => {
    const isFront = index < (front?.lines ?? 0);
    return { text, ending, kind: 'paragraph', ...(isFront && { removed: frontMatter }) };
  });
  new MarkdownReader(lines, referencesIn(lines)).read(front?.lines ?? 0);
  placePictures(lines, address ?? front?.metadata.url?.value);
  return { lines, titles: front?.titles ?? [], metadata: front?.metadata ?? {} };
}

const note = { rule: 'hidden', reason: 'readers do not see it: a note that its author wrote for himself' };
const script = { rule: 'hidden', reason: 'readers do not see it: a script or a style sheet' };

type Draft = { -readonly [Name in keyof ReadLine]: ReadLine[Name] };

interface Quote {
  readonly kind: 'quote';
}

interface Item {
  readonly kind: 'item';
  /** Column where its text begins, from where the container around it begins. */
  readonly indent: number;
  /** What all items of its list have after the number, or instead of it. */
  readonly sign: string;
  readonly number: number | undefined;
}

type Container = Quote | Item;

/** Lines of one paragraph until it is known where it ends. */
interface Paragraph {
  readonly lines: number[];
  readonly texts: string[];
  readonly broken: Set<number>;
  readonly containers: readonly Container[];
  /** Goes on in the item that the line before ended in. */
  readonly continues: boolean;
  length: number;
}

interface Fence {
  readonly sign: string;
  readonly length: number;
  readonly indent: number;
  readonly depth: number;
}

class MarkdownReader {
  readonly #lines: readonly Draft[];
  readonly #references: References;
  #containers: Container[] = [];
  #paragraph: Paragraph | undefined;
  #fence: Fence | undefined;
  /** Inside indented code: blank lines since the last line of it. */
  #codeBlanks: number[] | undefined;
  /** Columns of the table that is being read. */
  #columns = 0;
  /** The item whose text the last line was. */
  #openItem: Item | undefined;
  /** What is not text runs until a line that says this. */
  #hidden: { readonly until: RegExp; readonly removed: NonNullable<ReadLine['removed']> } | undefined;
  /** Lines to come that belong to a definition of a link. */
  #defining = 0;
  /** A private note that goes on from line to line. */
  #note: { readonly sign: NoteSign } | undefined;
  readonly #lastClosing: Partial<Record<NoteSign, number>> = {};
  #closings: ReadonlyMap<string, Int32Array> | undefined;

  constructor(lines: readonly Draft[], references: References) {
    this.#lines = lines;
    this.#references = references;
  }

  read(first: number): void {
    for (let index = first; index < this.#lines.length; index++) {
      const line = this.#lines[index];
      if (line) this.#readLine(line, index);
    }
    this.#endParagraph();
  }

  #readLine(line: Draft, index: number): void {
    spend(1 + this.#containers.length);
    const place = new Place(line.text, index === 0 && line.text.startsWith('\ufeff') ? 1 : 0);
    if (this.#hidden) {
      line.removed = this.#hidden.removed;
      if (this.#hidden.until.test(line.text)) this.#hidden = undefined;
      return;
    }
    if (this.#defining > 0) {
      this.#defining--;
      this.#silence(line);
      return;
    }
    const uncut = this.#note ? this.#endNote(line, place) : place;
    if (!uncut) return;
    this.#readUncut(line, index, uncut);
  }

  #readUncut(line: Draft, index: number, place: Place): void {
    const matched = this.#match(place);
    if (this.#fence) {
      if (matched >= this.#fence.depth) {
        this.#readFenced(line, place, this.#fence);
        return;
      }
      this.#fence = undefined;
    }
    const isCode = place.indent() >= 4 && !this.#paragraph;
    if (!isCode && !place.isBlank() && (this.#hideNotes(line, index, place) || leaveShortcodes(line, place)))
      return;
    if (place.isBlank()) this.#readBlank(line, index, matched);
    else this.#readText(line, index, place, matched);
  }

  /**
   * Takes private notes out of a line.
   * @returns whether nothing else stood there: such a line is as good as not there
   */
  #hideNotes(line: Draft, index: number, place: Place): boolean {
    const { text, notes, open } = uncovered(place.text, place.at, (sign, at) =>
      this.#goesOn(sign, index, place.text.slice(0, at).trim() === ''),
    );
    if (notes.length === 0) return false;
    if (open) this.#note = { sign: open };
    if (text.slice(place.at).trim() === '') {
      line.removed = note;
      return true;
    }
    line.plain = text.trim();
    line.repairs = notes.map(before => ({ rule: note.rule, reason: note.reason, before, after: '' }));
    place.replace(text);
    return false;
  }

  /** A note goes on over the end of its line if it is closed: a comment anywhere, `%%` in the paragraph or as a block. */
  #goesOn(sign: NoteSign, index: number, isFirst: boolean): boolean {
    if (sign === '<!--' || isFirst) {
      this.#lastClosing[sign] ??= this.#lines.findLastIndex(({ text }) => text.includes(closing[sign]));
      return this.#lastClosing[sign] > index;
    }
    for (let next = index + 1; next < index + mostLinesOfNote; next++) {
      const text = this.#lines[next]?.text ?? '';
      if (text.trim() === '') return false;
      if (text.includes(closing[sign])) return true;
    }
    return false;
  }

  /** @returns what stands behind a note that ends in this line; undefined where nothing does */
  #endNote(line: Draft, place: Place): Place | undefined {
    const sign = closing[this.#note?.sign ?? '%%'];
    const at = line.text.indexOf(sign);
    const rest = at === -1 ? '' : line.text.slice(at + sign.length);
    if (at !== -1) this.#note = undefined;
    if (rest.trim() === '') {
      line.removed = note;
      return undefined;
    }
    const before = line.text.slice(0, at + sign.length);
    line.plain = rest.trim();
    line.repairs = [{ rule: note.rule, reason: note.reason, before, after: '' }];
    place.replace(rest.trimStart());
    return place;
  }

  /** Goes into the containers that are open as far as the line does. */
  #match(place: Place): number {
    let matched = 0;
    for (const container of this.#containers) {
      if (container.kind === 'quote') {
        if (place.indent() > 3 || place.next() !== '>') break;
        place.skipSign(1);
      } else if (place.isBlank()) {
        // A blank line is inside every item.
      } else if (place.indent() >= container.indent) place.skipColumns(container.indent);
      else break;
      matched++;
    }
    return matched;
  }

  #readBlank(line: Draft, index: number, matched: number): void {
    const isSign = line.text.trim() !== '';
    if (isSign || this.#containers.slice(matched).some(({ kind }) => kind === 'quote')) {
      this.#leave(matched);
    }
    this.#endParagraph();
    this.#columns = 0;
    if (isSign) this.#silence(line);
    else this.#codeBlanks?.push(index);
  }

  #readText(line: Draft, index: number, place: Place, matched: number): void {
    const isSame = matched === this.#containers.length;
    const lone = loneSign(place.rest());
    if (lone && !this.#isSignOfBlock(lone, index, matched)) {
      this.#leave(matched);
      this.#begin();
      this.#columns = 0;
      line.plain = lone;
      return;
    }
    const number = this.#openContainers(place, matched, isSame);
    if (number === undefined && !isSame && this.#paragraph && !startsBlock(place)) {
      // A paragraph in a quote or an item goes on without their signs.
      this.#addText(line, index, place);
      return;
    }
    if (number === undefined && !isSame) this.#leave(matched);
    if (place.isBlank()) {
      this.#begin();
      this.#silence(line);
      return;
    }
    this.#readLeaf(line, index, place, number === undefined);
  }

  /** The sign of an empty item or quote is markup where it stands in a list or a quote. */
  #isSignOfBlock(sign: string, index: number, matched: number): boolean {
    const next = this.#lines[index + 1]?.text ?? '';
    if (sign === '>') return matched > 0 || /^ {0,3}>/.test(next);
    const sibling = this.#containers[matched];
    return (sibling?.kind === 'item' && this.#lines[index - 1]?.text.trim() !== '') || /^\s{2,}\S/.test(next);
  }

  /**
   * Opens quotes and items that begin on this line.
   * @returns how many; undefined for none
   */
  #openContainers(place: Place, matched: number, isSame: boolean): number | undefined {
    let opened = 0;
    while (place.indent() <= 3 && matched + opened < deepest) {
      const next = place.next();
      if (next === '>') {
        this.#enter(matched, opened, { kind: 'quote' });
        place.skipSign(1);
      } else {
        const sibling = opened === 0 ? this.#containers[matched] : undefined;
        const inParagraph = opened === 0 && isSame && this.#paragraph !== undefined;
        const item = itemAt(place, sibling?.kind === 'item' ? sibling : undefined, inParagraph);
        if (!item) break;
        this.#enter(matched, opened, item);
      }
      opened++;
    }
    return opened || undefined;
  }

  #enter(matched: number, opened: number, container: Container): void {
    if (opened === 0) {
      this.#leave(matched);
      this.#begin();
      this.#columns = 0;
    }
    this.#containers.push(container);
  }

  /** Leaves the containers that the line is not in. */
  #leave(matched: number): void {
    if (matched === this.#containers.length) return;
    this.#begin();
    this.#columns = 0;
    this.#containers = this.#containers.slice(0, matched);
  }

  /** What was read before goes on no further. */
  #begin(): void {
    this.#endParagraph();
    this.#codeBlanks = undefined;
    this.#openItem = undefined;
  }

  #readLeaf(line: Draft, index: number, place: Place, isSame: boolean): void {
    const rest = place.rest();
    if (this.#paragraph === undefined && place.indent() >= 4) {
      this.#readIndented(line, place);
      return;
    }
    this.#codeBlanks = undefined;
    if (isSame && this.#columns > 0 && rest.includes('|') && !startsBlock(place)) {
      this.#readRow(line, rest, false);
      return;
    }
    this.#columns = 0;
    if (place.indent() <= 3) {
      if (this.#paragraph && isSame && this.#readUnderline(line, rest, this.#paragraph)) return;
      if (this.#paragraph && isSame && this.#readTableHead(line, rest, this.#paragraph)) return;
      const unit = rest.charCodeAt(0);
      if (unit === 0x23 && this.#readHeading(line, rest)) return;
      if ((unit === 0x60 || unit === 0x7e) && this.#openFence(line, index, rest, place.indent())) return;
      if (unit === 0x3c && this.#readElement(line, rest)) return;
      if (unit === 0x5b && !this.#paragraph && this.#readDefinition(line, index, rest)) return;
      if (isBreak(rest)) {
        this.#begin();
        // Where the author parts the story is part of it.
        line.kind = 'break';
        speak(line, rest.trim(), undefined, 0);
        return;
      }
    }
    this.#addText(line, index, place);
  }

  /** A definition of a link prints nothing, nor do the lines that it goes on over. */
  #readDefinition(line: Draft, index: number, rest: string): boolean {
    const found = definitionAt(index, at => (at === index ? rest : this.#bare(at)));
    if (!found) return false;
    this.#begin();
    this.#silence(line);
    this.#defining = found.lines - 1;
    return true;
  }

  /** A line without the signs of quotes. */
  #bare(index: number): string | undefined {
    return this.#lines[index]?.text.replace(/^[ \t>]{1,100}/, '');
  }

  #addText(line: Draft, index: number, place: Place): void {
    const rest = place.rest();
    const text = rest.trimEnd();
    const item = this.#containers.at(-1);
    this.#paragraph ??= {
      lines: [],
      texts: [],
      broken: new Set(),
      containers: [...this.#containers],
      continues: item?.kind === 'item' && item === this.#openItem,
      length: 0,
    };
    const paragraph = this.#paragraph;
    if (rest.endsWith('  ')) paragraph.broken.add(paragraph.lines.length);
    paragraph.lines.push(index);
    paragraph.texts.push(text);
    paragraph.length += text.length;
    line.kind = 'paragraph';
  }

  #endParagraph(): void {
    const paragraph = this.#paragraph;
    if (!paragraph) return;
    this.#paragraph = undefined;
    const inline = readInline(paragraph.texts.join('\n'), this.#references, paragraph.broken);
    const item = paragraph.containers.at(-1);
    const quotes = paragraph.containers.filter(({ kind }) => kind === 'quote').length;
    const level = quotes || paragraph.containers.length;
    if (item?.kind === 'item' && quotes === 0) {
      this.#write(paragraph, inline, 'item', level, paragraph.continues ? undefined : item.number);
      this.#openItem = item;
      return;
    }
    if (quotes > 0) {
      const sign =
        item?.kind === 'item' && !paragraph.continues
          ? `${item.number ?? '-'}${item.number === undefined ? '' : '.'} `
          : '';
      this.#write(paragraph, inline, 'quote', level, undefined, sign);
      if (item?.kind === 'item') this.#openItem = item;
    } else if (inline.picture !== undefined) this.#writePicture(paragraph, inline, inline.picture);
    else this.#write(paragraph, inline, inline.isPicture ? 'caption' : 'paragraph');
  }

  #writePicture(paragraph: Paragraph, inline: Inline, address: string): void {
    this.#write(paragraph, inline, 'figure');
    const [first, ...others] = paragraph.lines.flatMap(index => this.#lines[index] ?? []);
    if (!first) return;
    first.picture = { address };
    first.wordless = true;
    // What is read out in its place may be empty; the line shows the picture all the same.
    for (const name of ['silent', 'continues', 'marks'] as const) delete first[name];
    for (const other of others) this.#silence(other);
  }

  #write(
    paragraph: Paragraph,
    inline: Inline,
    kind: BlockKind,
    level?: number,
    number?: number,
    sign = '',
  ): void {
    let isFirst = !paragraph.continues;
    for (const [n, index] of paragraph.lines.entries()) {
      const line = this.#lines[index];
      const read = inline.lines[n];
      if (!line || !read) continue;
      const lead = n === 0 ? sign : '';
      line.kind = kind;
      if (level !== undefined) line.level = level;
      if (number !== undefined) line.number = number;
      if (kind === 'quote' && !(paragraph.lines.length === 1 && isLink(read))) line.untouchable = true;
      if (!isFirst) {
        line.continues = true;
        if (n > 0 && !read.broken) line.wrapped = true;
      }
      if (read.text === '' && lead === '') {
        line.plain = '';
        line.silent = true;
        continue;
      }
      isFirst = false;
      speak(line, lead + read.text, moved(read.marks, lead.length), read.linked);
    }
  }

  #readIndented(line: Draft, place: Place): void {
    const isFirst = this.#codeBlanks === undefined;
    for (const blank of this.#codeBlanks ?? []) {
      const between = this.#lines[blank];
      if (between) Object.assign(between, { kind: 'code', continues: true });
    }
    this.#openItem = undefined;
    this.#codeBlanks = [];
    place.skipColumns(4);
    Object.assign(line, { kind: 'code', untouchable: true, ...(!isFirst && { continues: true }) });
    line.plain = place.rest(false);
  }

  #openFence(line: Draft, index: number, rest: string, indent: number): boolean {
    const sign = rest[0] ?? '';
    let length = 0;
    while (rest[length] === sign) length++;
    if (length < 3 || (sign === '`' && rest.includes('`', length))) return false;
    this.#closings ??= closingsIn(this.#lines);
    if ((this.#closings.get(sign)?.[index + 1] ?? 0) < length) return false;
    this.#begin();
    this.#fence = { sign, length, indent, depth: this.#containers.length };
    Object.assign(line, { kind: 'code', untouchable: true });
    this.#silence(line);
    return true;
  }

  #readFenced(line: Draft, place: Place, { sign, length, indent }: Fence): void {
    Object.assign(line, { kind: 'code', continues: true, untouchable: true });
    const rest = place.rest().trimEnd();
    if (place.indent() <= 3 && rest.length >= length && rest === sign.repeat(rest.length)) {
      this.#fence = undefined;
      this.#silence(line);
      return;
    }
    place.skipColumns(Math.min(indent, place.indent()));
    line.plain = place.rest(false);
  }

  #readHeading(line: Draft, rest: string): boolean {
    const signs = /^#{1,6}(?=[ \t]|$)/.exec(rest)?.[0];
    if (signs === undefined) return false;
    this.#begin();
    let text = rest.slice(signs.length).trim();
    let end = text.length;
    while (text[end - 1] === '#') end--;
    if (end === 0 || text[end - 1] === ' ' || text[end - 1] === '\t') text = text.slice(0, end).trim();
    this.#head(line, text, signs.length);
    return true;
  }

  #head(line: Draft, text: string, level: number): void {
    const [read] = readInline(text, this.#references).lines;
    if (!read?.text) {
      this.#silence(line);
      return;
    }
    line.kind = 'heading';
    line.level = level;
    speak(line, read.text, read.marks, read.linked);
  }

  /** A line of `=` or `-` under a paragraph makes it a heading. One sign alone is no line. */
  #readUnderline(line: Draft, rest: string, paragraph: Paragraph): boolean {
    const text = rest.trimEnd();
    const sign = text[0] ?? '';
    if ((sign !== '=' && sign !== '-') || text.length < 2 || text !== sign.repeat(text.length)) return false;
    if (paragraph.length > longestHeading) return false;
    this.#paragraph = undefined;
    const inline = readInline(paragraph.texts.join('\n'), this.#references);
    this.#write({ ...paragraph, continues: false }, inline, 'heading', sign === '=' ? 1 : 2);
    this.#openItem = undefined;
    line.kind = 'heading';
    line.continues = true;
    this.#silence(line);
    return true;
  }

  /** A line of dashes and bars under a line of as many cells makes that the head of a table. */
  #readTableHead(line: Draft, rest: string, paragraph: Paragraph): boolean {
    const head = paragraph.texts.at(-1) ?? '';
    if (!head.includes('|') && !rest.includes('|')) return false;
    const columns = columnsIn(rest);
    if (columns === 0 || cellsIn(head).length !== columns) return false;
    const row = this.#lines[paragraph.lines.pop() ?? -1];
    paragraph.texts.pop();
    if (paragraph.lines.length === 0) this.#paragraph = undefined;
    this.#begin();
    if (row) this.#readRow(row, head, true);
    Object.assign(line, { kind: 'row', continues: true, untouchable: true });
    this.#silence(line);
    this.#columns = columns;
    return true;
  }

  #readRow(line: Draft, rest: string, isHead: boolean): void {
    const marks: NonNullable<ReadLine['marks']>[number][] = [];
    let text = '';
    let linked = 0;
    for (const [column, cell] of cellsIn(rest).entries()) {
      if (column > 0) text += '\t';
      const [read] = readInline(cell, this.#references).lines;
      if (!read) continue;
      marks.push(...moved(read.marks, text.length));
      text += read.text.replace(/[\t\n]/g, ' ');
      linked += read.linked;
    }
    this.#openItem = undefined;
    Object.assign(line, { kind: 'row', untouchable: true, ...(isHead && { header: true }) });
    speak(line, text, marks, linked);
  }

  /** A line that begins with an element of HTML. @returns whether it is no Markdown */
  #readElement(line: Draft, rest: string): boolean {
    const [, closing, name = ''] = /^<(\/?)([a-z][a-z0-9]*)(?=[\s/>]|$)/i.exec(rest) ?? [];
    const element = name.toLowerCase();
    if (element === 'script' || element === 'style') {
      this.#begin();
      line.removed = script;
      const until = new RegExp(`</${element}`, 'i');
      if (!until.test(rest)) this.#hidden = { until, removed: script };
      return true;
    }
    if (!blockElements.has(element)) return false;
    this.#begin();
    const level = closing ? undefined : /^h([1-6])$/.exec(element)?.[1];
    if (level === undefined || !rest.trimEnd().toLowerCase().endsWith(`</${element}>`)) return false;
    this.#head(line, rest.trim(), Number(level));
    return true;
  }

  #silence(line: Draft): void {
    line.plain = '';
    line.silent = true;
  }
}

/**
 * Takes the marks of content systems out of a line.
 * @returns whether nothing else stood there
 */
function leaveShortcodes(line: Draft, place: Place): boolean {
  const stripped = place.text.includes('`') ? undefined : withoutShortcodes(place.rest());
  if (!stripped) return false;
  if (stripped.text === '') {
    line.removed = shortcodes;
    return true;
  }
  line.plain = stripped.text;
  line.repairs = [
    ...(line.repairs ?? []),
    ...stripped.cut.map(before => ({ rule: shortcodes.rule, reason: shortcodes.reason, before, after: '' })),
  ];
  place.replace(place.text.slice(0, place.at) + stripped.text);
  return false;
}

/** Sets a line's words where they differ from the source's. */
function speak(line: Draft, text: string, marks: ReadLine['marks'], linked: number): void {
  if (text !== line.text) line.plain = text;
  if (marks?.length) line.marks = marks;
  if (linked > 0) line.linked = Math.min(100, Math.round((100 * linked) / text.trim().length));
}

/** “> [Subscribe](…)”: nobody is quoted with a link and nothing else. */
const isLink = ({ text, marks }: Inline['lines'][number]): boolean =>
  marks.some(({ kind, start, end }) => kind === 'link' && start === 0 && end === text.length);

const moved = (marks: NonNullable<ReadLine['marks']>, by: number): NonNullable<ReadLine['marks']> =>
  by === 0 ? marks : marks.map(mark => ({ ...mark, start: mark.start + by, end: mark.end + by }));

/** Where in a line the reading is. Tabs end at columns that 4 divides. */
class Place {
  #text: string;
  #at: number;
  #column = 0;
  /** Columns of a tab that are left when its first ones belong to a container. */
  #left = 0;
  #indent: number | undefined;
  #nextAt = 0;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  /** The whole line, and where in it the reading is. */
  get text(): string {
    return this.#text;
  }

  get at(): number {
    return this.#at;
  }

  /** Goes on in another text, which is the same up to here or begins anew where it is shorter than that. */
  replace(text: string): void {
    if (text.slice(0, this.#at) !== this.#text.slice(0, this.#at)) {
      this.#at = 0;
      this.#column = 0;
      this.#left = 0;
    }
    this.#text = text;
    this.#indent = undefined;
  }

  /** Columns of white space before the next sign. */
  indent(): number {
    if (this.#indent !== undefined) return this.#indent;
    let column = this.#column + this.#left;
    let at = this.#at;
    for (; at < this.#text.length; at++) {
      const unit = this.#text.charCodeAt(at);
      if (unit === 0x20) column++;
      else if (unit === 0x09) column += 4 - (column % 4);
      else break;
    }
    this.#nextAt = at;
    this.#indent = column - this.#column;
    return this.#indent;
  }

  isBlank(): boolean {
    this.indent();
    // Other white space is blank to readers too.
    return this.#nextAt >= this.#text.length || this.#text.slice(this.#nextAt).trim() === '';
  }

  next(): string {
    this.indent();
    return this.#text[this.#nextAt] ?? '';
  }

  /** From the next sign, or with the white space before it. */
  rest(isTrimmed = true): string {
    this.indent();
    return isTrimmed ? this.#text.slice(this.#nextAt) : ' '.repeat(this.#left) + this.#text.slice(this.#at);
  }

  /** Goes over white space, a sign of so many units and one column of space behind it. */
  skipSign(units: number): void {
    const column = this.#column + this.indent() + units;
    this.#move(this.#nextAt + units, column, 0);
    if (this.indent() > 0) this.skipColumns(1);
  }

  skipColumns(columns: number): void {
    let left = columns - this.#left;
    if (left < 0) {
      this.#move(this.#at, this.#column + columns, -left);
      return;
    }
    let column = this.#column + this.#left;
    let at = this.#at;
    while (left > 0 && at < this.#text.length) {
      const width = this.#text.charCodeAt(at) === 0x09 ? 4 - (column % 4) : 1;
      at++;
      if (width > left) {
        this.#move(at, column + left, width - left);
        return;
      }
      column += width;
      left -= width;
    }
    this.#move(at, column, 0);
  }

  #move(at: number, column: number, left: number): void {
    this.#at = at;
    this.#column = column;
    this.#left = left;
    this.#indent = undefined;
  }
}

/** Goes into the item that begins at this place, if one does. */
function itemAt(place: Place, sibling: Item | undefined, inParagraph: boolean): Item | undefined {
  const first = place.next().charCodeAt(0);
  const isBullet = first === 0x2d || first === 0x2b || first === 0x2a;
  if (!isBullet && !(first >= 0x30 && first <= 0x39)) return undefined;
  const rest = place.rest();
  const [marker] = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/.exec(rest) ?? [];
  if (marker === undefined || (isBullet && isBreak(rest))) return undefined;
  const isEmpty = rest.slice(marker.length).trim() === '';
  const written = isBullet ? undefined : Number.parseInt(marker, 10);
  if (inParagraph && (isEmpty || (written !== undefined && written !== 1))) return undefined;
  const before = place.indent();
  const sign = marker.slice(-1);
  place.skipSign(marker.length);
  const spaces = place.indent();
  const extra = isEmpty || spaces > 3 ? 0 : spaces;
  if (extra > 0) place.skipColumns(extra);
  const last = sibling?.sign === sign ? sibling.number : undefined;
  const number = written !== undefined && last !== undefined && written <= last ? last + 1 : written;
  return { kind: 'item', indent: before + marker.length + 1 + extra, sign, number };
}

/** Three or more of one sign with nothing but spaces between: a break between sections. */
function isBreak(rest: string): boolean {
  const sign = rest.charCodeAt(0);
  if (sign !== 0x2d && sign !== 0x2a && sign !== 0x5f) return false;
  let count = 0;
  for (let at = 0; at < rest.length; at++) {
    const unit = rest.charCodeAt(at);
    if (unit === sign) count++;
    else if (unit !== 0x20 && unit !== 0x09) return false;
  }
  return count >= 3;
}

/** A line that no paragraph goes on over, whatever its indent. */
function startsBlock(place: Place): boolean {
  if (place.indent() > 3) return false;
  const rest = place.rest();
  return /^(?:#{1,6}(?:[ \t]|$)|`{3}|~{3}|>)/.test(rest) || isBreak(rest);
}

const loneSign = (rest: string): string | undefined =>
  rest.length < 16 && /^[-+*>]\s*$/.test(rest) ? rest.trim() : undefined;

/** For each sign of fences, the longest closing fence at or after each line. */
function closingsIn(lines: readonly Draft[]): ReadonlyMap<string, Int32Array> {
  const closings = new Map(['`', '~'].map(sign => [sign, new Int32Array(lines.length + 1)]));
  for (let index = lines.length - 1; index >= 0; index--) {
    const text = lines[index]?.text.trim() ?? '';
    const sign = text.at(-1) ?? '';
    let start = text.length;
    while (text[start - 1] === sign) start--;
    const isClosing = start < text.length && /^[\s>]*$/.test(text.slice(0, start));
    for (const [each, longest] of closings) {
      longest[index] = Math.max(
        longest[index + 1] ?? 0,
        isClosing && each === sign ? text.length - start : 0,
      );
    }
  }
  return closings;
}

const blockElements = new Set(
  (
    'address article aside blockquote center details div dl dd dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr iframe li main menu nav ol p section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
