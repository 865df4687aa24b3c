/** Reads plain text. */
import { isBlank } from '../line-units.ts';
import { frontMatter, readFrontMatter } from '../metadata/sources/front-matter.ts';
import type { Reading, ReadLine } from '../reading.ts';
import { shortcodes, withoutShortcodes } from '../shortcodes.ts';
import { withoutWrapper } from './wrapper.ts';

/**
 * Cuts at LF, CRLF and CR alone: other line separators of Unicode belong to the text. A blank line parts paragraphs; lines
 * that follow one another stay together with their line breaks. Headers above the text say what it is called, as in Markdown.
 */
export function readText(source: string): Reading {
  const lines: ReadLine[] = [];
  let wasBlank = true;
  for (let start = 0, next = new LineEnds(source); start < source.length; start = next.start) {
    next.find(start);
    if (next.end === start) {
      lines.push(emptyLines[next.ending] ?? emptyLine(next.ending));
      wasBlank = true;
      continue;
    }
    const text = source.slice(start, next.end);
    const blank = isBlank(text);
    const line: ReadLine = { text, ending: next.ending, kind: 'paragraph', continues: !blank && !wasBlank };
    lines.push(blank ? line : withoutMarks(line));
    wasBlank = blank;
  }
  withoutWrapper(lines);
  const front = readFrontMatter(lines);
  if (!front) return { lines, titles: [], metadata: {} };
  const { titles, metadata } = front;
  for (let at = 0; at < front.lines; at++) {
    const line = lines[at];
    if (line && line.text !== '') lines[at] = { ...line, removed: frontMatter };
  }
  return { lines, titles, metadata };
}

/** A line without the marks of content systems; one of nothing else goes, with the reason. */
function withoutMarks(line: ReadLine): ReadLine {
  const stripped = withoutShortcodes(line.text);
  if (!stripped) return line;
  if (stripped.text === '') return { ...line, removed: shortcodes };
  const { rule, reason } = shortcodes;
  return {
    ...line,
    plain: stripped.text,
    ...(stripped.isCaption && { kind: 'caption' as const }),
    repairs: stripped.cut.map(before => ({ rule, reason, before, after: '' })),
  };
}

const emptyLine = (ending: string): ReadLine => ({ text: '', ending, kind: 'paragraph', continues: false });
/** One for all: a third of the lines of a text is empty. */
const emptyLines: Readonly<Record<string, ReadLine>> = { '\n': emptyLine('\n'), '\r\n': emptyLine('\r\n') };

/** The lines of a source with their endings, which joined give it back. A final line ending starts no further line. */
export function cutLines(source: string): { text: string; ending: string }[] {
  const lines: { text: string; ending: string }[] = [];
  for (let start = 0, next = new LineEnds(source); start < source.length; start = next.start) {
    next.find(start);
    lines.push({ text: source.slice(start, next.end), ending: next.ending });
  }
  return lines;
}

/** Where lines end. Looks for each kind of ending only when the last one of it that was found lies behind. */
class LineEnds {
  end = 0;
  ending = '';
  /** Where the next line begins. */
  start = 0;
  readonly #source: string;
  #feed: number;
  #carriage: number;

  constructor(source: string) {
    this.#source = source;
    this.#feed = source.indexOf('\n');
    this.#carriage = source.indexOf('\r');
  }

  find(from: number): void {
    const source = this.#source;
    if (this.#feed !== -1 && this.#feed < from) this.#feed = source.indexOf('\n', from);
    if (this.#carriage !== -1 && this.#carriage < from) this.#carriage = source.indexOf('\r', from);
    const feed = this.#feed;
    const carriage = this.#carriage;
    if (carriage !== -1 && (feed === -1 || carriage < feed)) {
      this.end = carriage;
      this.ending = feed === carriage + 1 ? '\r\n' : '\r';
    } else {
      this.end = feed === -1 ? source.length : feed;
      this.ending = feed === -1 ? '' : '\n';
    }
    this.start = this.end + this.ending.length;
  }
}
