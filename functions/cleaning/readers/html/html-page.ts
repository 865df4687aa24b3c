/**
 * Cuts a page into lines: each block of text, in document order, with what its elements say of it.
 *
 * The tokenizer is htmlparser2's; the tree is our own, for two reasons. We need no tree but the open elements, and the
 * ready-made ones search and shift their stack at each tag, so that a page of 100,000 nested elements takes minutes.
 * Here every question about the open elements ("is a paragraph open, on this side of the table cell?") is answered by
 * the place of the innermost one of that name: each tag costs the same, however deep it lies.
 */
import { Tokenizer } from 'htmlparser2';
import { limit, mostDepth, spend } from '../../budget/budget.ts';
import { embedAttributes, statedEmbed } from './embeds.ts';
import { LineWriter, type WrittenLine } from './html-lines.ts';
import { beginTable, joinRows, meetTablePart, type TableInProgress } from './html-tables.ts';
import {
  blockTags,
  impliedEnds,
  markTags,
  paragraphEnders,
  rawTags,
  scopeTags,
  tableParts,
  unseenTags,
  voidTags,
} from './html-tags.ts';
import { titleEnded } from './html-title.ts';
import { isOthers, MarkupListener } from './marked-up.ts';
import type { Inset, Page, PageElement, PageLine } from './page.ts';
import { pictureAttributes, pixels, statedPicture } from './pictures.ts';
import {
  drawnBy,
  FormulaFinder,
  isFormulaForListeners,
  isPermalink,
  isTexSource,
  permalink,
  saidBySource,
  whySaidAlready,
} from './unseen/said-already.ts';
import { Sheet } from './unseen/style-sheets.ts';
import { type Hiding, whyHidden } from './unseen/unseen.ts';

/** Reads the whole of `source`; takes any string for a page. Time grows with its length alone. */
export function cutPage(source: string): Page {
  const ended = titleEnded(source);
  const cutter = cut(ended, false);
  return cutter.waitsForScripts ? cut(ended, true).page() : cutter.page();
}

/** All lines have the same fields in the same order: what reads a hundred thousand of them depends on it. */
const pageLine = (
  { text, marks, linked, block, innermost }: WrittenLine,
  kind: PageLine['kind'],
  level: number | undefined,
  continues: boolean,
  number?: number,
  hidden?: string,
): PageLine => ({
  text,
  kind,
  level,
  number,
  header: undefined,
  continues: continues ? true : undefined,
  marks,
  linked,
  block,
  innermost,
  hidden,
});

function cut(source: string, scriptsRan: boolean): PageCutter {
  const cutter = new PageCutter(source, scriptsRan);
  const tokenizer = new Tokenizer({}, cutter);
  tokenizer.write(source);
  tokenizer.end();
  return cutter;
}

/** Shorter texts appear in no page instead of its own, in UTF-16 units. */
const longEnough = 400;
/** What stands in for scripts is so many times as long as what is seen besides: next to nothing is. */
const nextToNothing = 10;

/** An open element and what it means for the text in it. */
interface OpenElement {
  readonly tag: string;
  readonly number: number;
  readonly block: boolean;
  /** Number of the innermost block: this one or one around it. */
  readonly blockNumber: number;
  readonly hidden: Hiding | undefined;
  /** Text keeps its line breaks; `code` keeps its spaces too. */
  readonly keeps: false | 'breaks' | 'code';
  readonly heading: number;
  readonly quotes: number;
  readonly caption: boolean;
  readonly list: ListInProgress | undefined;
  readonly item: ItemInProgress | undefined;
  readonly table: TableInProgress | undefined;
  /** Other people write here: comments, teasers of other articles. */
  readonly foreign: boolean;
  /** The list of terms that it is in. */
  readonly terms: TermsInProgress | undefined;
  /** What an abbreviation stands for, and where it begins in its line. */
  readonly short: { readonly title: string; readonly start: number } | undefined;
  /** A large first letter. */
  readonly dropCap: boolean;
  mark: 'strong' | 'emphasis' | 'code' | 'strike' | 'sub' | 'sup' | 'link' | undefined;
}

/** What the names of an element tell by themselves. */
interface Named {
  /** By tag, the number of the kind of such elements (page.ts). */
  readonly kinds: Map<string, number>;
  readonly isDropCap: boolean;
  readonly isOthers: boolean;
  readonly isFormulaForListeners: boolean;
  readonly saidAlready: Hiding | undefined;
}

interface ListInProgress {
  readonly depth: number;
  /** The next item's number; undefined where items have none. */
  next: number | undefined;
}

interface TermsInProgress {
  readonly depth: number;
  /** It has terms: without any, it only indents. */
  named: boolean;
}

interface ItemInProgress {
  readonly depth: number;
  readonly number: number | undefined;
  /** Its first line has been read. */
  begun: boolean;
}

const outside: OpenElement = {
  tag: '',
  number: -1,
  block: true,
  blockNumber: -1,
  hidden: undefined,
  keeps: false,
  heading: 0,
  quotes: 0,
  caption: false,
  list: undefined,
  item: undefined,
  table: undefined,
  foreign: false,
  terms: undefined,
  short: undefined,
  dropCap: false,
  mark: undefined,
};

/** Contents of one name that are kept: authors of a paper are many. */
const mostMetas = 20;

const wanted = new Set([
  ...'class id style hidden aria-hidden aria-level role itemprop href type rel name property content lang start value reversed open datetime pubdate data-testid data-component'.split(
    ' ',
  ),
  ...pictureAttributes,
  ...embedAttributes,
  'encoding',
  'colspan',
  'rowspan',
]);
const longestWanted = Math.max(...[...wanted].map(name => name.length));
const blockStyle = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)\b/i;
const keepingStyle = /(?:^|[;\s])white-space\s*:\s*(?:pre|break-spaces)/i;
const whiteSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);
type Sizes = { readonly width?: number | undefined; readonly height?: number | undefined };
const playing: Readonly<Record<string, true>> = { video: true, audio: true };
const listTags = new Set(['ul', 'ol', 'menu', 'dir']);

class PageCutter {
  private readonly source: string;
  private readonly elements: PageElement[] = [];
  private readonly lines: PageLine[] = [];
  private readonly insets: Inset[] = [];
  /** Sets of addresses that the open `<picture>` offers. */
  private sets: string[] = [];
  private readonly open: OpenElement[] = [];
  private top: OpenElement = outside;

  /** For each tag name, the places of its open elements on the stack; likewise for kinds of elements. */
  private readonly places = new Map<string, number[]>();
  private readonly fences: number[] = [];
  /** What is known of elements by their names: a page has few, and many elements of each. */
  private readonly named = new Map<string, Named>();
  private kinds = 0;
  private readonly blocks: number[] = [];

  private readonly shown = new LineWriter();
  private readonly unseen = new LineWriter();
  /** Unseen lines inside a block that goes on after them: they come behind it, or they would tear it apart. */
  private waiting: PageLine[] = [];
  /** `<br>` since the last line of the block; -1 before its first line. */
  private breaks = -1;
  /** Abbreviations whose meaning has been written. */
  private readonly spelledOut = new Set<string>();
  /** Nothing but a large first letter is written of the line. */
  private isWordBegun = false;
  /** The list item that the last line belongs to. */
  private lastItem: ItemInProgress | undefined;

  private readonly formulas: FormulaFinder;
  /** Where the text behind the start tag begins that is being read. */
  private tagEnd = 0;
  private tag = '';
  private attribute = '';
  private value = '';
  private readonly attributes = new Map<string, string>();

  /** How much text is seen, and how much more would be if the page's scripts ran. */
  private seen = 0;
  private readonly toAppear = { 'by scripts': 0, 'without scripts': 0 };
  private readonly sheet = new Sheet();
  private readonly scriptsRan: boolean;

  private readonly markup = new MarkupListener();
  private raw: 'data' | 'title' | 'style' | 'none' | undefined;
  private title: string | undefined;
  private language = '';
  private base = '';
  private canonical = '';
  private readonly metas = new Map<string, string[]>();
  private readonly data: string[] = [];

  /** @param scriptsRan what waits for scripts to appear is taken for seen */
  constructor(source: string, scriptsRan: boolean) {
    this.source = source;
    this.formulas = new FormulaFinder(source);
    this.scriptsRan = scriptsRan;
  }

  get waitsForScripts(): boolean {
    const { seen, toAppear } = this;
    return (
      toAppear['by scripts'] >= Math.max(longEnough, seen) ||
      toAppear['without scripts'] >= Math.max(longEnough, nextToNothing * seen)
    );
  }

  page(): Page {
    const { elements, lines, insets, title = '', language, base, canonical, metas, data } = this;
    const { found: markedUp } = this.markup;
    return { markedUp, elements, lines, insets, head: { title, language, base, canonical, metas, data } };
  }

  // ------------------------------------------------------------------ the tokenizer's events

  ontext(start: number, end: number): void {
    if (this.raw !== undefined) {
      if (this.raw === 'data') this.data.push(this.source.slice(start, end));
      else if (this.raw === 'style') this.sheet.add(this.source.slice(start, end));
      else if (this.raw === 'title') this.title = (this.title ?? '') + this.source.slice(start, end);
      return;
    }
    if (this.top.keeps !== false) {
      this.addKept(this.source.slice(start, end));
      return;
    }
    let at = start;
    while (at < end && whiteSpace(this.source.charCodeAt(at))) at++;
    if (at === end) this.writer().writeSpace();
    else this.add(this.source.slice(start, end), false);
  }

  ontextentity(codePoint: number): void {
    const character = String.fromCodePoint(codePoint);
    if (this.raw === 'title') this.title = (this.title ?? '') + character;
    if (this.raw !== undefined) return;
    if (this.top.keeps !== false) this.addKept(character);
    else if (whiteSpace(codePoint)) this.writer().writeSpace();
    else this.add(character, false);
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.source.slice(start, end).toLowerCase();
    if (this.attributes.size > 0) this.attributes.clear();
  }

  onattribname(start: number, end: number): void {
    const length = end - start;
    const name = length > longestWanted ? '' : this.source.slice(start, end);
    this.attribute = wanted.has(name) ? name : wanted.has(name.toLowerCase()) ? name.toLowerCase() : '';
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== '') this.value += this.source.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    if (this.attribute !== '') this.value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (this.attribute !== '' && !this.attributes.has(this.attribute))
      this.attributes.set(this.attribute, this.value);
  }

  onopentagend(end: number): void {
    this.tagEnd = end + 1;
    this.begin(this.tag);
  }

  onselfclosingtag(): void {
    const { tag } = this;
    this.begin(tag);
    // Only drawings and formulas know empty elements; in HTML the slash means nothing.
    if (this.isInForeignContext() && this.top.tag === tag) this.close(this.open.length - 1);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.source.slice(start, end).toLowerCase();
    if (this.raw !== undefined && rawTags.has(tag)) this.raw = undefined;
    else this.end(tag);
  }

  onend(): void {
    this.close(0);
    this.endBlock();
  }

  isInForeignContext(): boolean {
    return this.place('svg') >= 0 || this.place('math') >= 0;
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  // ------------------------------------------------------------------ elements

  private begin(tag: string): void {
    // MathJax reads its formulas from there, and the page shows them.
    if (tag === 'script' && /^\s*math\/tex\b/i.test(this.attributes.get('type') ?? '')) return;
    // A drawing's title is a label in it.
    if (rawTags.has(tag) && !(tag === 'title' && this.isInForeignContext())) this.beginRaw(tag);
    else if (voidTags.has(tag)) this.meetVoid(tag);
    else this.beginElement(tag);
  }

  private beginElement(tag: string): void {
    if (paragraphEnders.has(tag)) this.endOpen('p', this.fence());
    const implied = impliedEnds.get(tag);
    if (implied !== undefined) {
      let fence = -1;
      for (const name of implied.fences) fence = Math.max(fence, this.place(name));
      for (const name of implied.ends) this.endOpen(name, fence);
    }
    if (tag === 'a') this.endMarks('a');
    if (tag === 'html') this.language ||= this.attributes.get('lang') ?? '';
    // A second <html> or <body> says nothing new, a part of a table outside one only that something ends here.
    if ((tag === 'html' || tag === 'body') && this.place(tag) >= 0) return;
    if (tag !== 'table' && tableParts.has(tag) && this.place('table') < 0) {
      if (this.top.hidden === undefined) this.endBlock();
      return;
    }
    this.push(tag);
  }

  private push(tag: string): void {
    spend(1);
    limit(this.open.length, mostDepth);
    const { attributes, top: around } = this;
    const style = attributes.get('style') ?? '';
    const names = this.names();
    const named = this.namedSo(names);
    const hidden = this.hidingHere(tag, names, named);
    const dropCap = hidden === undefined && tag !== 'p' && named.isDropCap;
    const block = !dropCap && (blockTags.has(tag) || (style !== '' && blockStyle.test(style)));
    if (block) {
      if (hidden === undefined) this.isWordBegun ? this.shown.glue() : this.endBlock();
      else if (around.hidden !== undefined) this.endUnseen();
    }
    if ((hidden === undefined) !== (around.hidden === undefined)) this.endUnseen();
    if (hidden === undefined || unseenTags.has(tag)) this.meetEmbed(tag, names);
    const number = this.elements.length;
    const role = attributes.get('role');
    const foreign = around.foreign || named.isOthers;
    const kind = named.kinds.get(tag) ?? this.kinds++;
    named.kinds.set(tag, kind);
    if (!foreign) this.markup.begin(tag, attributes, names, this.open.length, this.lines.length);
    this.elements.push({
      tag,
      parent: around.number,
      names,
      kind,
      role,
      passedOver: attributes.get('aria-hidden') === 'true' ? true : undefined,
    });
    const heading = headingLevel(tag, attributes);
    const list = listTags.has(tag) ? this.beginList(tag, around) : around.list;
    const element: OpenElement = {
      tag,
      number,
      block,
      blockNumber: block ? number : around.blockNumber,
      hidden,
      keeps: keepsWhiteSpace(tag, style) || around.keeps,
      heading: heading || around.heading,
      quotes: around.quotes + (tag === 'blockquote' ? 1 : 0),
      caption: around.caption || tag === 'figcaption' || tag === 'caption',
      list,
      item: this.itemOf(tag, list, around),
      terms: this.termsOf(tag, around),
      short: hidden === undefined && tag === 'abbr' ? this.beginShort(heading || around.heading) : undefined,
      dropCap,
      table: tag === 'table' ? this.beginTable(around, hidden) : around.table,
      foreign,
      mark: undefined,
    };
    if (hidden === undefined && element.table !== undefined && tableParts.has(tag))
      meetTablePart(element.table, tag, this.lines.length, {
        inHead: this.place('thead') > this.place('table'),
        columns: span(attributes.get('colspan')),
        rows: span(attributes.get('rowspan')),
      });
    const places = this.places.get(tag);
    if (places) places.push(this.open.length);
    else this.places.set(tag, [this.open.length]);
    if (scopeTags.has(tag)) this.fences.push(this.open.length);
    if (block) this.blocks.push(this.open.length);
    this.open.push(element);
    this.top = element;
    if (hidden === undefined) this.beginMark(element);
  }

  private itemOf(
    tag: string,
    list: ListInProgress | undefined,
    around: OpenElement,
  ): ItemInProgress | undefined {
    if (tag === 'li') return beginItem(list, this.attributes);
    if (tag === 'dd' && around.terms?.named)
      return { depth: around.terms.depth, number: undefined, begun: false };
    return listTags.has(tag) || tag === 'dl' || tag === 'dt' ? undefined : around.item;
  }

  private termsOf(tag: string, around: OpenElement): TermsInProgress | undefined {
    if (tag === 'dl') return { depth: (around.item?.depth ?? 0) + 1, named: false };
    if (tag === 'dt' && around.terms) around.terms.named = true;
    return around.terms;
  }

  private beginShort(heading: number): OpenElement['short'] {
    const title = this.attributes.get('title')?.replace(/\s+/g, ' ').trim();
    // Titles of articles are compared with what the page calls itself.
    return title && heading === 0 ? { title, start: this.shown.length } : undefined;
  }

  /** Writes behind an abbreviation what it stands for: once, and only where the line does not say it. */
  private endShort({ title, start }: NonNullable<OpenElement['short']>): void {
    const short = this.shown.from(start).trim();
    if (this.spelledOut.has(short) || !standsFor(short, title)) return;
    this.spelledOut.add(short);
    if (!this.shown.from(0).includes(title)) this.add(` (${title})`, false);
  }

  private hiding(tag: string, names: string): Hiding | undefined {
    const hidden = whyHidden(tag, this.attributes, names, this.sheet);
    return hidden?.appears && this.scriptsRan ? undefined : hidden;
  }

  private names(): string {
    const { attributes } = this;
    if (attributes.size === 0) return '';
    let names = attributes.get('class') ?? '';
    for (const key of ['id', 'role', 'itemprop', 'data-testid', 'data-component'])
      if (attributes.has(key)) names += ` ${attributes.get(key)}`;
    return names;
  }

  private namedSo(names: string): Named {
    let named = this.named.get(names);
    if (named === undefined) {
      named = {
        kinds: new Map(),
        isDropCap: isDropCap(names),
        isOthers: isOthers(names),
        isFormulaForListeners: isFormulaForListeners(names),
        saidAlready: whySaidAlready(names),
      };
      this.named.set(names, named);
    }
    return named;
  }

  /** The same, with what is hidden around it and what the page says twice. */
  private hidingHere(tag: string, names: string, named: Named): Hiding | undefined {
    const { attributes, top: around } = this;
    // A formula's source is its one form, where the page gives it.
    if (around.hidden === saidBySource && isTexSource(tag, attributes)) return undefined;
    if (around.hidden !== undefined) return around.hidden;
    if (tag === 'math' && this.formulas.hasSource(this.tagEnd)) return saidBySource;
    if (tag === 'a' && isPermalink(attributes.get('href') ?? '', this.source, this.tagEnd)) return permalink;
    if (named.isFormulaForListeners) return undefined;
    return (tag.startsWith('mjx-') ? drawnBy(tag) : named.saidAlready) ?? this.hiding(tag, names);
  }

  private end(tag: string): void {
    if (tag === 'br') {
      this.breakLine();
      return;
    }
    if (tag === 'p' && this.place('p') <= this.fence()) {
      if (this.top.hidden === undefined) this.endBlock();
      return;
    }
    const place = this.place(tag);
    if (place < 0) return;
    if (tableParts.has(tag)) {
      if (tag !== 'table' && place < this.place('table')) return;
    } else if (place < this.fence()) return;
    if (!this.open[place]?.block && (this.blocks.at(-1) ?? -1) > place) this.endMarks(tag);
    else this.close(place);
  }

  /** Ends the innermost open `tag` if it stands inside the fence. */
  private endOpen(tag: string, fence: number): void {
    const place = this.place(tag);
    if (place > fence) this.close(place);
  }

  /** An inline end tag that stands in a deeper block: its text is no longer set apart, the blocks stay open. */
  private endMarks(tag: string): void {
    const element = this.open[this.place(tag)];
    if (element !== undefined) this.endMark(element);
  }

  /** Closes the open elements from the innermost to the one at `place`. */
  private close(place: number): void {
    while (this.open.length > place) {
      const element = this.open.pop() ?? outside;
      const at = this.open.length;
      this.markup.end(at);
      if (element.short) this.endShort(element.short);
      if (element.dropCap && /^[^\p{L}]{0,2}\p{L}$/u.test(this.shown.from(0))) {
        this.isWordBegun = true;
        if (!isWord(this.shown.from(0))) this.shown.glue();
      }
      const around = this.open[at - 1] ?? outside;
      this.places.get(element.tag)?.pop();
      if (this.fences.at(-1) === at) this.fences.pop();
      if (this.blocks.at(-1) === at) this.blocks.pop();
      this.endMark(element);
      if (element.hidden !== undefined) {
        if (element.block || around.hidden === undefined) this.endUnseen();
      } else if (element.block) this.endBlock();
      this.top = around;
      const table = element.table;
      if (element.tag === 'table' && table !== undefined && element.hidden === undefined)
        this.joinRows(table);
    }
  }

  private joinRows(table: TableInProgress): void {
    joinRows(this.lines, table);
    // Fewer lines than before: a picture of a cell stands behind its table.
    for (let last = this.insets.length - 1; last >= 0; last--) {
      const inset = this.insets[last];
      if (!inset || inset.at <= this.lines.length) break;
      this.insets[last] = { ...inset, at: this.lines.length };
    }
  }

  private place(tag: string): number {
    return this.places.get(tag)?.at(-1) ?? -1;
  }

  /** Place of the innermost element that end tags do not reach across. */
  private fence(): number {
    return this.fences.at(-1) ?? -1;
  }

  private beginRaw(tag: string): void {
    const json =
      tag === 'script' && /^application\/ld\+json/i.test(this.attributes.get('type')?.trim() ?? '');
    if (tag === 'style') this.raw = 'style';
    else this.raw = json ? 'data' : tag === 'title' && this.title === undefined ? 'title' : 'none';
  }

  private meetVoid(tag: string): void {
    const { attributes } = this;
    if (tag === 'br') this.breakLine();
    else if (tag === 'hr') {
      this.endOpen('p', this.fence());
      if (this.top.hidden === undefined) this.endBlock();
      this.meetStroke();
    } else if (tag === 'embed') this.meetEmbed(tag, this.names());
    else if (tag === 'img') this.meetPicture();
    else if (tag === 'source' && this.top.tag in playing)
      // What hides the text inside of a player does not hide the player.
      this.meetEmbed(this.top.tag, this.names(), this.open.at(-2));
    else if (tag === 'source' && this.place('picture') >= 0) {
      const set = attributes.get('data-srcset') ?? attributes.get('srcset');
      if (set !== undefined) this.sets.push(set);
    } else if (tag === 'meta') {
      const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
      const content = attributes.get('content')?.trim();
      this.markup.meet(attributes);
      if (name && content) this.meetMeta(name.toLowerCase(), content);
    } else if (tag === 'base') this.base ||= attributes.get('href') ?? '';
    else if (tag === 'link' && /\bcanonical\b/i.test(attributes.get('rel') ?? ''))
      this.canonical ||= attributes.get('href') ?? '';
  }

  private meetPicture(): void {
    const inSet = this.place('picture') >= 0;
    const stated = statedPicture(this.attributes, inSet ? this.sets : []);
    this.sets = [];
    if (stated === undefined) return;
    const picture = this.insetHere({ what: 'picture', ...stated });
    const last = this.insets.at(-1);
    const isTwin = this.place('noscript') >= 0 && last?.at === picture.at && last.hidden === undefined;
    // Where scripts put a picture in, what stands for it without them has its address.
    if (isTwin && isPlaceholder(last))
      this.insets[this.insets.length - 1] = { ...picture, names: `${last.names} ${picture.names}` };
    else if (isTwin) this.insets.push({ ...picture, hidden: 'it stands in for the picture before it' });
    else this.insets.push(picture);
  }

  /** What the element that begins shows of others. */
  private meetEmbed(tag: string, names: string, around = this.top): void {
    const stated = statedEmbed(tag, this.attributes, names);
    if (stated === undefined) return;
    const { address, what, title: alternative } = stated;
    const last = this.insets.at(-1);
    // Once for scripts and once without them, or a frame in the box that says the same.
    if (last?.address === address && last.what !== 'picture') return;
    const sizes = {
      width: pixels(this.attributes.get('width')),
      height: pixels(this.attributes.get('height')),
    };
    this.insets.push(this.insetHere({ what, address, alternative, ...sizes }, around));
  }

  /** A stroke that parts what stands before it from what follows. */
  private meetStroke(): void {
    const stroke = this.insetHere({ what: 'stroke', address: '', alternative: '' });
    const last = this.insets.at(-1);
    if (last?.what !== 'stroke' || last.at !== stroke.at) this.insets.push(stroke);
  }

  private insetHere(stated: Pick<Inset, 'what' | 'address' | 'alternative'> & Sizes, top = this.top): Inset {
    const { width, height, ...said } = stated;
    const names = this.names();
    const own = whyHidden('img', this.attributes, names, this.sheet);
    const around = `${this.elements[top.number]?.names ?? ''} ${this.elements[top.blockNumber]?.names ?? ''}`;
    // Pictures fade in when scripts have loaded them.
    const hidden = [top.hidden, own].find(each => each && !each.appears)?.reason;
    return {
      ...said,
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
      names: `${names} ${around}`,
      // Inside a paragraph it would tear it apart: it comes behind the line that is being written.
      at: this.lines.length + (this.shown.empty ? 0 : 1),
      block: top.blockNumber,
      ...(hidden !== undefined && { hidden }),
    };
  }

  private meetMeta(name: string, content: string): void {
    const known = this.metas.get(name);
    if (!known) this.metas.set(name, [content]);
    else if (known.length < mostMetas) known.push(content);
  }

  private beginList(tag: string, around: OpenElement): ListInProgress {
    const counted = tag === 'ol' && !this.attributes.has('reversed');
    const start = Number.parseInt(this.attributes.get('start') ?? '1', 10);
    return {
      depth: (around.list?.depth ?? 0) + 1,
      next: counted ? (Number.isNaN(start) ? 1 : start) : undefined,
    };
  }

  private beginTable(around: OpenElement, hidden: Hiding | undefined): TableInProgress {
    if (around.table !== undefined && hidden === undefined) around.table.nests = true;
    return beginTable(this.lines.length, this.attributes.get('role') ?? '');
  }

  private beginMark(element: OpenElement): void {
    const { tag } = element;
    if (tag === 'a') {
      // An anchor that leads nowhere is still a link to the eye of the scorer, so it opens one without address.
      const href = this.attributes.get('href');
      if (href === undefined) return;
      element.mark = 'link';
      this.shown.openLink(href.trim());
    } else {
      const mark = markTags.get(tag);
      if (mark === undefined || element.keeps === 'code') return;
      element.mark = mark;
      this.shown.openMark(mark);
    }
  }

  private endMark(element: OpenElement): void {
    if (element.mark === 'link') this.shown.closeLink();
    else if (element.mark !== undefined) this.shown.closeMark(element.mark);
    element.mark = undefined;
  }

  // ------------------------------------------------------------------ lines

  private writer(): LineWriter {
    return this.top.hidden === undefined ? this.shown : this.unseen;
  }

  private add(piece: string, keep: boolean): void {
    if (this.top.hidden === undefined) this.isWordBegun = false;
    this.markup.text(piece);
    this.writer().write(piece, keep, this.top.blockNumber, this.top.number);
  }

  /** Text whose line breaks count. */
  private addKept(text: string): void {
    const code = this.top.keeps === 'code';
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      this.addKeptPiece(text.slice(from, text.charCodeAt(at - 1) === 13 ? at - 1 : at), code);
      this.breakLine();
      from = at + 1;
    }
    this.addKeptPiece(text.slice(from), code);
  }

  private addKeptPiece(piece: string, code: boolean): void {
    if (piece === '') return;
    if (!code && /^[ \t\r\f]*$/.test(piece)) this.writer().writeSpace();
    else this.add(piece, code);
  }

  private breakLine(): void {
    if (this.top.hidden !== undefined) {
      this.endUnseen();
      return;
    }
    this.endLine();
    if (this.breaks >= 0) this.breaks++;
  }

  private endLine(): void {
    this.isWordBegun = false;
    const written = this.shown.end();
    const { top } = this;
    if (written === undefined) return;
    const code = top.keeps === 'code';
    // Two <br> in a row part paragraphs; in code, blank lines are lines.
    const continues = code ? this.breaks > 0 : this.breaks === 1;
    if (code && continues)
      for (let blank = 1; blank < this.breaks; blank++) this.lines.push(blankCodeLine(written.block));
    this.seen += written.text.length;
    this.lines.push(this.described(written, continues));
    this.lastItem = top.item;
    this.breaks = 0;
  }

  /** What the open elements make of a line. */
  private described(written: WrittenLine, follows: boolean): PageLine {
    const { item, keeps, heading, caption, quotes } = this.top;
    if (keeps === 'code') return pageLine(written, 'code', undefined, follows);
    if (heading > 0) return pageLine(written, 'heading', heading, follows);
    if (caption) return pageLine(written, 'caption', undefined, follows);
    if (item !== undefined) {
      const { begun, depth, number } = item;
      item.begun = true;
      const goesOn = begun && this.lastItem === item;
      return pageLine(written, 'item', depth, goesOn, begun ? undefined : number);
    }
    if (quotes > 0) return pageLine(written, 'quote', quotes, follows);
    return pageLine(written, 'paragraph', undefined, follows);
  }

  private endBlock(): void {
    this.endLine();
    this.breaks = -1;
    if (this.waiting.length === 0) return;
    for (const line of this.waiting) this.lines.push(line);
    this.waiting = [];
  }

  private endUnseen(): void {
    const written = this.unseen.end();
    if (written === undefined) return;
    const { hidden } = this.top;
    if (hidden?.appears) this.toAppear[hidden.appears] += written.text.length;
    const line = pageLine(written, 'paragraph', undefined, false, undefined, hidden?.reason ?? '');
    if (this.shown.empty && this.breaks < 0) this.lines.push(line);
    else this.waiting.push(line);
  }
}

/** It has no address but one inside the page itself, or one that says so. */
const isPlaceholder = ({ address }: Inset): boolean =>
  address.startsWith('data:') ||
  /(?:placeholder|blank|spacer|lazy|pixel|1x1|loading)[^/]*$/i.test(address.slice(-80));

/** How many columns or rows a cell goes over; more than so many are not believed. */
const mostSpanned = 50;
const span = (stated: string | undefined): number => {
  const number = Number.parseInt(stated ?? '1', 10);
  return number >= 1 && number <= mostSpanned ? number : 1;
};

const blankCodeLine = (block: number): PageLine =>
  pageLine({ text: '', marks: undefined, linked: 0, block, innermost: block }, 'code', undefined, true);

const dropCapNames =
  /(?:^|[\s_-])(?:drop-?cap|dropped-?(?:cap|letter)|first-?letter|initial-?(?:cap|letter)|lettrine)(?:$|[\s_-])/i;
/** Letters that are a word by themselves in one language or another. */
const isWord = (text: string): boolean => /[aàáeéèioóuyzwAÀÁEÉÈIOÓUYZWаивокусяАИВОКУСЯ]$/u.test(text);
const isDropCap = (names: string): boolean => names !== '' && dropCapNames.test(names);

/** Letters and the words that they stand for: `WHO`, “World Health Organization”; not a time, not a remark. */
function standsFor(short: string, title: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 2 || short.length > 12 || title.length > 80 || /\p{N}/u.test(title)) return false;
  if (title.length < short.length + 3 || title[0]?.toLowerCase() !== letters[0]) return false;
  let next = 0;
  for (const letter of title.toLowerCase()) if (letter === letters[next]) next++;
  return next === letters.length;
}

function headingLevel(tag: string, attributes: ReadonlyMap<string, string>): number {
  if (tag.length === 2 && tag[0] === 'h' && tag >= 'h1' && tag <= 'h6') return Number(tag[1]);
  if (attributes.get('role') !== 'heading') return 0;
  const level = Number(attributes.get('aria-level'));
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2;
}

function keepsWhiteSpace(tag: string, style: string): false | 'breaks' | 'code' {
  if (tag === 'pre' || tag === 'listing' || tag === 'xmp' || tag === 'plaintext') return 'code';
  return tag === 'textarea' || (style !== '' && keepingStyle.test(style)) ? 'breaks' : false;
}

function beginItem(
  list: ListInProgress | undefined,
  attributes: ReadonlyMap<string, string>,
): ItemInProgress {
  if (list === undefined) return { depth: 1, number: undefined, begun: false };
  const value = Number.parseInt(attributes.get('value') ?? '', 10);
  if (list.next !== undefined && !Number.isNaN(value)) list.next = value;
  const number = list.next;
  if (list.next !== undefined) list.next++;
  return { depth: list.depth, number, begun: false };
}
