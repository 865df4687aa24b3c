/**
 * Reads Markdown inside a block: emphasis, code, links, images, escapes, character references and inline HTML, after
 * CommonMark (https://spec.commonmark.org/0.31.2/#inlines). Our own because no library gives the words of each source line
 * in linear time. Differences: tags are left out whatever they are; runs of `~` are text, since struck words must not read
 * as if they stood.
 */
import { decodeHTMLStrict } from 'entities';
import { spend } from '../../budget/budget.ts';
import type { Mark } from '../../cleaning.ts';

/** The words of one line of the source, without signs. */
export interface InlineLine {
  text: string;
  marks: Mark[];
  /** UTF-16 units of link text. */
  linked: number;
  /** The author broke the line before this one. */
  broken: boolean;
}

export interface Inline {
  /** As many as the source has lines. */
  readonly lines: readonly InlineLine[];
  /** There is one picture and nothing beside its description: its address as it is written. */
  readonly picture?: string;
  /** There are pictures and no words beside their descriptions. */
  readonly isPicture: boolean;
}

/** Where link references lead, by label (see `labelOf`). */
export type References = ReadonlyMap<string, string>;

/** Escapes and character references of an address, read. */
export const unescaped = (text: string): string =>
  decodeHTMLStrict(text.replace(/\\([!-/:-@[-`{-~])/g, '$1'));

/** Labels of references are compared without case and with white space collapsed. */
export const labelOf = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** Beyond these in one block, signs are text: nobody writes that, and time has to stay linear. */
const mostTokens = 50_000;
const mostParentheses = 32;
const mostSkipped = 8;

const special = /[\\`*_[\]<&\n]|~~/g;
const anySpecial = /[\\`*_[\]<&]|~~/;

interface Token {
  text: string;
  /** A line of the source ends here. */
  ending?: 'wrapped' | 'broken';
}

interface Run extends Token {
  readonly index: number;
  readonly sign: string;
  readonly length: number;
  count: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Span {
  readonly kind: Mark['kind'] | 'linked';
  /** From the beginning of this token to the beginning of that. */
  readonly from: number;
  readonly to: number;
  readonly href?: string;
}

interface Bracket {
  readonly token: number;
  readonly isImage: boolean;
  /** What follows it begins here: in the source, in the runs, in the spans. */
  readonly at: number;
  readonly runs: number;
  readonly spans: number;
}

/**
 * @param source lines of one block joined by LF, without the signs of its container, trimmed
 * @param broken lines (by index) that end in a hard break of two spaces
 */
export function readInline(source: string, references: References, broken?: ReadonlySet<number>): Inline {
  if (!anySpecial.test(source)) {
    const lines = source.split('\n').map((text, index) => plainLine(text, broken?.has(index - 1) ?? false));
    return { lines, isPicture: false };
  }
  return new InlineReader(source, references, broken).read();
}

const plainLine = (text: string, broken: boolean): InlineLine => ({ text, marks: [], linked: 0, broken });

class InlineReader {
  readonly #source: string;
  readonly #references: References;
  readonly #broken: ReadonlySet<number> | undefined;
  readonly #tokens: Token[] = [];
  readonly #runs: Run[] = [];
  readonly #spans: Span[] = [];
  readonly #brackets: Bracket[] = [];
  /** Brackets below this stand around a link: links hold no links. */
  #linkFloor = 0;
  #line = 0;
  #at = 0;
  /** Places of runs of backticks by length, built when the first is met. */
  #ticks: Map<number, { places: number[]; next: number }> | undefined;
  #commentsEnd: number | undefined;

  constructor(source: string, references: References, broken: ReadonlySet<number> | undefined) {
    this.#source = source;
    this.#references = references;
    this.#broken = broken;
  }

  read(): Inline {
    const source = this.#source;
    while (this.#at < source.length) {
      special.lastIndex = this.#at;
      const found = special.exec(source)?.index ?? source.length;
      if (found > this.#at) this.#push(source.slice(this.#at, found));
      this.#at = found;
      if (found < source.length) this.#readSign(source.charCodeAt(found));
    }
    this.#emphasise(0);
    return this.#finish();
  }

  #push(text: string): void {
    spend(1);
    this.#tokens.push({ text });
  }

  /** Takes the sign at the reader's place as text. */
  #literal(length = 1): void {
    this.#push(this.#source.slice(this.#at, this.#at + length));
    this.#at += length;
  }

  #readSign(unit: number): void {
    if (unit === 0x0a) this.#endLine();
    else if (this.#tokens.length > mostTokens) this.#literal();
    else if (unit === 0x5c) this.#escape();
    else if (unit === 0x60) this.#code();
    else if (unit === 0x2a || unit === 0x5f || unit === 0x7e) this.#run();
    else if (unit === 0x5b) this.#open();
    else if (unit === 0x5d) this.#close();
    else if (unit === 0x3c) this.#tag();
    else this.#reference();
  }

  #endLine(isBroken = this.#broken?.has(this.#line) ?? false): void {
    this.#tokens.push({ text: '', ending: isBroken ? 'broken' : 'wrapped' });
    this.#line++;
    this.#at++;
  }

  /** Line ends inside a sign are still ends of lines. */
  #skipTo(end: number): void {
    for (let at = this.#at; at < end; at++) {
      if (this.#source.charCodeAt(at) !== 0x0a) continue;
      this.#tokens.push({ text: '', ending: 'wrapped' });
      this.#line++;
    }
    this.#at = end;
  }

  #escape(): void {
    const next = this.#source[this.#at + 1] ?? '';
    if (next === '\n') {
      this.#at++;
      this.#endLine(true);
    } else if (/[!-/:-@[-`{-~]/.test(next)) {
      this.#push(next);
      this.#at += 2;
    } else this.#literal();
  }

  #code(): void {
    const source = this.#source;
    let end = this.#at;
    while (source.charCodeAt(end) === 0x60) end++;
    const length = end - this.#at;
    const close = this.#tickRun(length, end);
    if (close === -1) {
      this.#literal(length);
      return;
    }
    const first = this.#tokens.length;
    for (const [index, piece] of source.slice(end, close).split('\n').entries()) {
      if (index > 0) {
        this.#tokens.push({ text: '', ending: 'wrapped' });
        this.#line++;
      }
      this.#push(piece);
    }
    trimCode(this.#tokens[first], this.#tokens.at(-1));
    this.#spans.push({ kind: 'code', from: first, to: this.#tokens.length });
    this.#at = close + length;
  }

  /** The next run of exactly so many backticks at or after a place; -1 if there is none. */
  #tickRun(length: number, from: number): number {
    if (!this.#ticks) {
      this.#ticks = new Map();
      for (const { 0: run, index } of this.#source.matchAll(/`+/g)) {
        const known = this.#ticks.get(run.length);
        if (known) known.places.push(index);
        else this.#ticks.set(run.length, { places: [index], next: 0 });
      }
    }
    const runs = this.#ticks.get(length);
    if (!runs) return -1;
    while ((runs.places[runs.next] ?? from) < from) runs.next++;
    return runs.places[runs.next] ?? -1;
  }

  /** https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run; two tildes strike out, as GitHub has it, and more are text. */
  #run(): void {
    const source = this.#source;
    const sign = source[this.#at] ?? '';
    let end = this.#at;
    while (source[end] === sign) end++;
    if (sign === '~' && end - this.#at !== 2) {
      this.#literal(end - this.#at);
      return;
    }
    const before = characterBefore(source, this.#at);
    const after = String.fromCodePoint(source.codePointAt(end) ?? 0x20);
    const spaceBefore = /\s/.test(before);
    const spaceAfter = /\s/.test(after);
    const markBefore = /[\p{P}\p{S}]/u.test(before);
    const markAfter = /[\p{P}\p{S}]/u.test(after);
    const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
    const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
    const run: Run = {
      text: '',
      index: this.#tokens.length,
      sign,
      length: end - this.#at,
      count: end - this.#at,
      opens: left && (sign !== '_' || !right || markBefore),
      closes: right && (sign !== '_' || !left || markAfter),
    };
    this.#tokens.push(run);
    this.#runs.push(run);
    this.#at = end;
  }

  /** Pairs the runs from this one on: https://spec.commonmark.org/0.31.2/#phase-2-inline-structure */
  #emphasise(first: number): void {
    const open: Record<string, Run[]> = { '*': [], _: [], '~': [] };
    for (let at = first; at < this.#runs.length; at++) {
      const run = this.#runs[at];
      if (!run) break;
      const own = open[run.sign] ?? [];
      const others = Object.values(open).filter(each => each !== own);
      while (run.closes && run.count > 0) {
        const opener = openerFor(run, own);
        if (!opener) break;
        const used = Math.min(2, opener.count, run.count);
        this.#spans.push({
          kind: run.sign === '~' ? 'strike' : used === 2 ? 'strong' : 'emphasis',
          from: opener.index + 1,
          to: run.index,
        });
        opener.count -= used;
        run.count -= used;
        while ((own.at(-1)?.index ?? -1) > opener.index) own.pop();
        for (const other of others) while ((other.at(-1)?.index ?? -1) > opener.index) other.pop();
        if (opener.count === 0) own.pop();
      }
      if (run.opens && run.count > 0) own.push(run);
    }
    this.#runs.length = first;
  }

  #open(): void {
    const before = this.#tokens.at(-1);
    const isImage = this.#source[this.#at - 1] === '!' && before !== undefined && before.text.endsWith('!');
    const isEscaped = isImage && before.text === '!' && this.#source[this.#at - 2] === '\\';
    const image = isImage && !isEscaped;
    if (image && before) before.text = before.text.slice(0, -1);
    this.#brackets.push({
      token: this.#tokens.length,
      isImage: image,
      at: this.#at + 1,
      runs: this.#runs.length,
      spans: this.#spans.length,
    });
    this.#push(image ? '![' : '[');
    this.#at++;
  }

  #close(): void {
    const opener = this.#brackets.pop();
    const isInside = opener !== undefined && !opener.isImage && this.#brackets.length < this.#linkFloor;
    this.#linkFloor = Math.min(this.#linkFloor, this.#brackets.length);
    const target = opener && !isInside ? this.#target(opener) : undefined;
    const token = opener && this.#tokens[opener.token];
    if (!opener || !target || !token) {
      this.#literal();
      return;
    }
    this.#emphasise(opener.runs);
    token.text = '';
    const from = opener.token + 1;
    const to = this.#tokens.length;
    if (opener.isImage) {
      this.#spans.length = opener.spans;
      this.#spans.push({ kind: 'picture', from, to, href: target.href });
    } else {
      this.#linkFloor = this.#brackets.length;
      this.#link(from, to, target.href);
    }
    this.#push('');
    this.#skipTo(target.end);
  }

  #link(from: number, to: number, href: string): void {
    this.#spans.push({ kind: 'linked', from, to });
    if (/^(?:https?:\/\/|mailto:)\S+$/i.test(href)) this.#spans.push({ kind: 'link', from, to, href });
  }

  /** What the closing bracket at the reader's place is followed by, or what its label stands for. */
  #target(opener: Bracket): { href: string; end: number } | undefined {
    const source = this.#source;
    const next = this.#at + 1;
    const inline = source[next] === '(' ? destination(source, next + 1) : undefined;
    if (inline) return inline;
    if (this.#references.size === 0) return undefined;
    let label = source.slice(opener.at, Math.min(this.#at, opener.at + 1000));
    let end = next;
    if (source[next] === '[') {
      const full = /\[((?:[^[\]\\]|\\[\s\S]){0,999})\]/y;
      full.lastIndex = next;
      const match = full.exec(source);
      if (match) {
        end = full.lastIndex;
        label = match[1] || label;
      }
    }
    const href = label.length > 999 ? undefined : this.#references.get(labelOf(label));
    return href === undefined ? undefined : { href, end };
  }

  /** A tag or comment prints nothing; an address in angle brackets is a link. */
  #tag(): void {
    const source = this.#source;
    if (source.startsWith('<!--', this.#at)) {
      if (this.#commentsEnd === undefined) this.#commentsEnd = source.lastIndexOf('-->');
      const end = this.#commentsEnd >= this.#at + 4 ? source.indexOf('-->', this.#at + 4) : -1;
      if (end === -1) this.#literal();
      else this.#skipTo(end + 3);
      return;
    }
    tag.lastIndex = this.#at;
    const match = tag.exec(source);
    if (!match) {
      this.#literal();
      return;
    }
    const [whole, address, mail, lineBreak, name] = match;
    if (name !== undefined && !elements.has(name.toLowerCase())) {
      this.#literal();
      return;
    }
    const end = this.#at + whole.length;
    if (address !== undefined || mail !== undefined) {
      const text = address ?? mail ?? '';
      this.#push(text);
      this.#link(this.#tokens.length - 1, this.#tokens.length, mail === undefined ? text : `mailto:${mail}`);
    } else if (lineBreak !== undefined) {
      if (source[end] === '\n') {
        this.#at = end;
        this.#endLine(true);
        return;
      }
      this.#push('\n');
    }
    this.#skipTo(end);
  }

  #reference(): void {
    characterReference.lastIndex = this.#at;
    const match = characterReference.exec(this.#source);
    if (match) {
      this.#push(decodeHTMLStrict(match[0]));
      this.#at += match[0].length;
    } else this.#literal();
  }

  #finish(): Inline {
    const lines: InlineLine[] = [plainLine('', false)];
    /** Where each token begins: on which line, at which unit of it. */
    const places: { line: number; at: number }[] = [];
    let length = 0;
    for (const token of this.#tokens) {
      const line = lines[lines.length - 1];
      if (!line) break;
      places.push({ line: lines.length - 1, at: line.text.length });
      line.text += 'count' in token ? (token as Run).sign.repeat((token as Run).count) : token.text;
      if (token.ending) {
        length += line.text.length;
        lines.push(plainLine('', token.ending === 'broken'));
      }
    }
    const last = lines.length - 1;
    places.push({ line: last, at: lines[last]?.text.length ?? 0 });
    length += lines[last]?.text.length ?? 0;
    let pictured = 0;
    for (const span of this.#spans) pictured += this.#mark(span, places, lines);
    const spaces = lines.reduce((sum, { text }) => sum + text.length - text.replace(/\s+/g, '').length, 0);
    const pictures = this.#spans.filter(({ kind }) => kind === 'picture');
    const isPicture = pictures.length > 0 && pictured + spaces >= length;
    for (const { marks } of lines) marks.sort((a, b) => a.start - b.start || b.end - a.end);
    const [picture, another] = pictures;
    return { lines, isPicture, ...(isPicture && picture?.href && !another && { picture: picture.href }) };
  }

  /** @returns the length of a picture's description */
  #mark(
    { kind, from, to, href }: Span,
    places: readonly { line: number; at: number }[],
    lines: InlineLine[],
  ): number {
    const first = places[from];
    const end = places[to];
    if (!first || !end) return 0;
    // Emphasis that nests over many lines marks each of them once for each of its levels.
    spend(end.line - first.line + 1);
    let length = 0;
    for (let index = first.line; index <= end.line; index++) {
      const line = lines[index];
      if (!line) break;
      const start = index === first.line ? first.at : 0;
      const stop = index === end.line ? end.at : line.text.length;
      if (stop <= start) continue;
      if (kind === 'picture') length += line.text.slice(start, stop).replace(/\s+/g, '').length;
      if (kind === 'linked') line.linked += stop - start;
      else if (kind !== 'picture' || isWebAddress(href))
        line.marks.push({ kind, start, end: stop, ...(href !== undefined && { href }) });
    }
    return length;
  }
}

const isWebAddress = (href: string | undefined): boolean =>
  href !== undefined && /^https?:\/\/\S+$/i.test(href);

const tag =
  /<(?:([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>|([^\s<>@()"]+@[a-z0-9.-]+)>|(br)\s*\/?>|\/?([a-z][a-z0-9]*)(?=[\s/>])[^<>]*>|[!?][^<>]*>)/iy;

/** What is no element of HTML may be the author's: `<name>` in a manual. */
const elements = new Set(
  (
    'a abbr acronym address article aside audio b bdi bdo big blockquote body br button caption center cite code col ' +
    'colgroup data dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 ' +
    'h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav ' +
    'noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section select ' +
    'small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time ' +
    'title tr track tt u ul var video wbr'
  ).split(' '),
);

const characterReference = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/iy;

const characterBefore = (source: string, at: number): string => {
  const unit = source.charCodeAt(at - 1);
  const isHalf = unit >= 0xdc00 && unit <= 0xdfff && at > 1;
  return at === 0 ? ' ' : source.slice(at - (isHalf ? 2 : 1), at);
};

/** One space at both ends sets code with backticks at its ends apart from its signs. */
function trimCode(first: Token | undefined, last: Token | undefined): void {
  if (!first || !last) return;
  if (first.text.startsWith(' ') && last.text.endsWith(' ') && (first !== last || /[^ ]/.test(first.text))) {
    first.text = first.text.slice(1);
    last.text = last.text.slice(0, -1);
  }
}

/** The nearest run that this one may close; lengths decide where a run could do both. */
function openerFor(closer: Run, open: readonly Run[]): Run | undefined {
  for (let at = open.length - 1; at >= Math.max(0, open.length - mostSkipped); at--) {
    const opener = open[at];
    if (!opener) break;
    const isEither = opener.closes || closer.opens;
    const isOdd = (opener.length + closer.length) % 3 === 0 && closer.length % 3 !== 0;
    if (!isEither || !isOdd) return opener;
  }
  return undefined;
}

/** Reads `address "title")`. It ends before the next `](` at the latest, so that all attempts together stay linear. */
function destination(source: string, from: number): { href: string; end: number } | undefined {
  let at = skipSpace(source, from);
  let href: string;
  if (source[at] === '<') {
    const end = /(?:[^<>\\\n]|\\.)*/y;
    end.lastIndex = at + 1;
    href = end.exec(source)?.[0] ?? '';
    at = end.lastIndex;
    if (source[at] !== '>') return undefined;
    at++;
  } else {
    const start = at;
    let depth = 0;
    for (; at < source.length; at++) {
      const unit = source.charCodeAt(at);
      if (unit <= 0x20 || unit === 0x7f) break;
      if (unit === 0x5c && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')) at++;
      else if (unit === 0x28 && ++depth > mostParentheses) return undefined;
      else if (unit === 0x29 && --depth < 0) break;
      else if (unit === 0x5d && source[at + 1] === '(') return undefined;
    }
    if (depth > 0) return undefined;
    href = source.slice(start, at);
  }
  const afterHref = at;
  at = skipSpace(source, at);
  const quote = source[at] ?? '';
  if (at > afterHref && (quote === '"' || quote === "'" || quote === '(')) {
    const close = quote === '(' ? ')' : quote;
    for (at++; at < source.length && source[at] !== close; at++) {
      if (source[at] === '\\') at++;
      else if (source[at] === ']' && source[at + 1] === '(') return undefined;
    }
    at = skipSpace(source, at + 1);
  }
  if (source[at] !== ')') return undefined;
  return { href: unescaped(href), end: at + 1 };
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (source[at] === ' ' || source[at] === '\n' || source[at] === '\t') at++;
  return at;
}
