/** Puts the text of one line together: white space as a browser collapses it, marks, share of link text. */
import type { Mark } from '../../cleaning.ts';

type TextMark = Exclude<Mark['kind'], 'link' | 'note' | 'picture'>;

/** A finished line's text. */
export interface WrittenLine {
  readonly text: string;
  readonly marks: readonly Mark[] | undefined;
  /** Characters of link text. */
  readonly linked: number;
  /** The elements that its first character lies in: the innermost block, and the innermost of all. */
  readonly block: number;
  readonly innermost: number;
}

const textMarks = ['strong', 'emphasis', 'code', 'strike', 'sub', 'sup'] as const;
/** Longer stretches are a way of setting text and mean nothing, in UTF-16 units. */
const longestRaised = 40;
const noteSign = /^\[?(?:note\s)?[\p{L}\p{N}*†‡§]{1,4}\]?$/u;
/** With the character before it: two raised letters or more, or one that ends an ordinal number. */
const endOfWord = /^(?:.\p{L}{2,}\.?|[\p{N}IVXL]\s?[aeoºªr]\.?)$/u;

const blank = /^[\s\u200b\u2060\ufeff]*$/;

/** Writes line after line; marks that are open at a line's end are open at the next one's start. */
export class LineWriter {
  private text = '';
  private space = false;
  private isGlued = false;
  private block = 0;
  private innermost = 0;
  private marks: Mark[] = [];
  private readonly open: Record<TextMark, { depth: number; start: number }> = {
    strong: { depth: 0, start: 0 },
    emphasis: { depth: 0, start: 0 },
    code: { depth: 0, start: 0 },
    strike: { depth: 0, start: 0 },
    sub: { depth: 0, start: 0 },
    sup: { depth: 0, start: 0 },
  };
  /** Where the last link to a place in a page began. */
  private lastLocalLink = -1;
  private link: { readonly href: string; start: number } | undefined;

  get empty(): boolean {
    return this.text === '';
  }

  /** So much is written of the line, in UTF-16 units. */
  get length(): number {
    return this.text.length;
  }

  /** What is written of the line from `start` on. */
  from(start: number): string {
    return this.text.slice(start);
  }

  /** White space behind a large first letter is no space between words; the line begins where its word goes on. */
  glue(): void {
    this.space = false;
    this.isGlued = true;
  }

  /** Adds `piece`, which is neither empty nor white space alone, as it stands (`keep`) or with its white space collapsed. */
  write(piece: string, keep: boolean, block: number, innermost: number): void {
    if (this.isGlued) {
      this.isGlued = false;
      this.space = false;
      this.block = block;
      this.innermost = innermost;
      this.write(piece.replace(/^[ \t\n\f\r]+/, ''), keep, block, innermost);
      return;
    }
    if (this.text === '') {
      this.block = block;
      this.innermost = innermost;
    }
    if (keep) {
      this.text += (this.space && this.text !== '' ? ' ' : '') + piece;
      this.space = false;
      return;
    }
    const words = /[\t\n\f\r]| {2}/.test(piece) ? piece.replace(/[ \t\n\f\r]+/g, ' ') : piece;
    const from = words.startsWith(' ') ? 1 : 0;
    const to = words.endsWith(' ') ? words.length - 1 : words.length;
    if ((this.space || from === 1) && this.text !== '') this.text += ' ';
    this.text += from === 0 && to === words.length ? words : words.slice(from, to);
    this.space = to < words.length;
  }

  /** White space that shows only between two words. */
  writeSpace(): void {
    this.space = true;
  }

  openMark(kind: TextMark): void {
    const mark = this.open[kind];
    if (mark.depth++ === 0) mark.start = this.text.length;
  }

  closeMark(kind: TextMark): void {
    const mark = this.open[kind];
    if (mark.depth === 0 || --mark.depth > 0) return;
    if (kind === 'sub' || kind === 'sup') this.markRaised(kind, mark.start);
    else this.mark(kind, mark.start);
  }

  /** Raised figures that lead to a place in the page are signs of notes; raised ends of words (20th, XIXe) are just letters. */
  private markRaised(kind: 'sub' | 'sup', start: number): void {
    const length = this.text.length - start;
    if (length <= 0 || length > longestRaised) return;
    const raised = this.text.slice(start).trim();
    const leads = this.link?.href.includes('#') || this.lastLocalLink >= start;
    if (kind === 'sup' && leads && noteSign.test(raised)) this.mark('note', start);
    else if (kind === 'sub' || !endOfWord.test(this.text.slice(Math.max(0, start - 1)).trim()))
      this.mark(kind, start);
  }

  openLink(href: string): void {
    this.closeLink();
    this.link = { href, start: this.text.length };
    if (href.includes('#')) this.lastLocalLink = this.text.length;
  }

  closeLink(): void {
    if (this.link === undefined) return;
    this.mark('link', this.link.start, this.link.href);
    this.link = undefined;
  }

  /** Ends the line; undefined when there is nothing to see in it. */
  end(): WrittenLine | undefined {
    const { text, block, innermost, link } = this;
    if (link !== undefined) this.mark('link', link.start, link.href);
    this.lastLocalLink = -1;
    for (const kind of textMarks) {
      if (this.open[kind].depth > 0) this.mark(kind, this.open[kind].start);
      this.open[kind].start = 0;
    }
    if (link !== undefined) link.start = 0;
    const { marks } = this;
    this.text = '';
    this.space = false;
    this.isGlued = false;
    if (marks.length > 0) this.marks = [];
    if (text === '' || blank.test(text)) return undefined;
    if (marks.length === 0) return { text, marks: undefined, linked: 0, block, innermost };
    const trimmed = marks.flatMap(mark => trim(mark, text));
    const linked = trimmed.reduce((sum, mark) => sum + (mark.kind === 'link' ? mark.end - mark.start : 0), 0);
    const kept = trimmed.filter(mark => mark.href !== '');
    return { text, marks: kept.length > 0 ? kept : undefined, linked, block, innermost };
  }

  /** Looks at the length alone: to read a string that is still growing costs as much as it is long. */
  private mark(kind: Mark['kind'], start: number, href?: string): void {
    const end = this.text.length;
    if (start < end) this.marks.push({ kind, start, end, ...(href !== undefined && { href }) });
  }
}

/** White space at its start is not the mark's; a mark of white space alone is none. */
function trim(mark: Mark, text: string): Mark[] {
  let { start } = mark;
  while (start < mark.end && text[start] === ' ') start++;
  if (start === mark.end) return [];
  return [start === mark.start ? mark : { ...mark, start }];
}
