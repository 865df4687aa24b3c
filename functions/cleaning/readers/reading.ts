/** What a reader makes of a source: all of its lines in order, and what the source says of itself. */
import type { BlockKind, Embed, Mark, Metadata, Picture, Removal, Repair, Title } from '../cleaning.ts';
import type { Page } from './html/page.ts';

/** A line as its reader saw it. Lines and endings joined give the source back (HTML: all its text nodes in order). */
export interface ReadLine {
  readonly text: string;
  readonly ending: string;
  /** What the markup says this line is; plain text knows only paragraphs. */
  readonly kind: BlockKind;
  readonly level?: number;
  readonly number?: number;
  readonly header?: true;
  /** Text without the markup's own signs (`## `, `- `, `**`), where that differs from `text`, with the marks in it. */
  readonly plain?: string;
  readonly marks?: readonly Mark[];
  /** The line goes on the block of the line before it (a soft-wrapped paragraph, a code block, a list item's second line). */
  readonly continues?: boolean;
  /** Goes on over a line break that is not the author's: a space takes its place. */
  readonly wrapped?: boolean;
  /** Signs of the markup alone (a fence, the line under a heading): kept, and nothing is printed of it. `plain` is empty. */
  readonly silent?: boolean;
  /** Says who wrote the article, or when: stays, whatever rules say, and is no title. */
  readonly role?: 'byline';
  /** Rules must let the line alone: code, table rows, quoted text. */
  readonly untouchable?: boolean;
  /** Not for readers from the outset: front matter, hidden text, what the extractor left outside the article. */
  readonly removed?: Removal;
  /** What the reader took out of a line that is otherwise kept: private notes. */
  readonly repairs?: readonly Repair[];
  /** Share of the line's characters that are link text, in per cent. */
  readonly linked?: number;
  readonly picture?: Picture;
  readonly embed?: Embed;
  /** The line is a picture, an embed or a stroke between two parts, and no text: no rule judges it. */
  readonly wordless?: true;
  /** The chance that it is the article's, in thousandths, where the extractor has judged. */
  readonly chance?: number;
}

export interface Reading {
  readonly lines: readonly ReadLine[];
  /** What the page or the front matter calls itself, best first. */
  readonly titles: readonly Title[];
  readonly metadata: Metadata;
  /** Of HTML: the page as it was cut, and the types (schema.org) that its data state. */
  readonly page?: Page & { readonly types: readonly string[] };
}
