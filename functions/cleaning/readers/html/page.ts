/** A page that is cut into lines, and what the extractor of articles is given of it. */

import type { BlockKind, Embed, Mark } from '../../cleaning.ts';
import type { MarkedUp } from './marked-up.ts';

/** An element of the page. Elements are numbered in document order; parents come before their children. */
export interface PageElement {
  readonly tag: string;
  /** Number of the element around it; -1 for the outermost. */
  readonly parent: number;
  /** What its author calls it: class, id, role, itemprop and the like, parted by blanks. */
  readonly names: string;
  /** Equal for elements of the same tag and names: natural numbers without gaps, in the order in which the page brings them. */
  readonly kind: number;
  /** Its ARIA role. */
  readonly role?: string | undefined;
  /** The page says that assistive technology should pass over it. */
  readonly passedOver?: true | undefined;
}

/** A line of the page: a block, or the part of one between two `<br>`. */
export interface PageLine {
  readonly text: string;
  readonly kind: BlockKind;
  readonly level?: number;
  readonly number?: number;
  readonly header?: true;
  readonly continues?: true;
  /** Links are as the page wrote them. */
  readonly marks?: readonly Mark[];
  /** Characters of link text. */
  readonly linked: number;
  /** Numbers of the innermost block around it and of the innermost element around its first character. */
  readonly block: number;
  readonly innermost: number;
  /** Why a browser does not show it. */
  readonly hidden?: string;
}

/** What stands between the lines of a page and is no text: a picture, what it shows of others, a stroke that parts it. */
export interface Inset {
  readonly what: 'picture' | 'stroke' | Embed['what'];
  /** As the page wrote it; empty for strokes. */
  readonly address: string;
  /** What is read out in the place of a picture, what the page calls an embed; empty where it says nothing. */
  readonly alternative: string;
  /** As stated, in pixels. */
  readonly width?: number;
  readonly height?: number;
  /** What its author calls it and what is right around it: class, id and the like, parted by blanks. */
  readonly names: string;
  /** It stands before the line with this number. */
  readonly at: number;
  /** Number of the innermost block around it. */
  readonly block: number;
  /** Why a browser does not show it. */
  readonly hidden?: string;
}

/** What the page says of itself outside its text. */
export interface PageHead {
  /** The text of `<title>`. */
  readonly title: string;
  /** `<html lang>`. */
  readonly language: string;
  /** `<base href>` and `<link rel=canonical>`. */
  readonly base: string;
  readonly canonical: string;
  /** Contents of `<meta>` by name, property or itemprop in lower case, in order; the first twenty of each. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** JSON-LD scripts, unparsed. */
  readonly data: readonly string[];
}

export interface Page {
  /** What the text's elements say is an author's name or a date, in order. */
  readonly markedUp: readonly MarkedUp[];
  readonly elements: readonly PageElement[];
  readonly lines: readonly PageLine[];
  /** In the order of the page. */
  readonly insets: readonly Inset[];
  readonly head: PageHead;
}

/** What the page's head and data say of its article. */
export interface PageHints {
  /** What it calls the article. */
  readonly titles: readonly string[];
  readonly description: string;
  /** The article's text, where JSON-LD states it. */
  readonly body: string;
}

/** Why a line is not the article's. */
export interface Outside {
  /** Put into words when it is asked for: most pages are read by nobody but programs. */
  readonly reason: string;
}

/** What a finder of articles says of each line of a page. */
export interface Found {
  /** Why it is not the article’s; undefined: it is, or a browser does not show it. */
  readonly outside: readonly (Outside | undefined)[];
  /** The chance that it is the article's, in thousandths; undefined where nobody has judged. */
  readonly chances: readonly (number | undefined)[];
}

/**
 * Finds the lines of a page that are its article. The frame (clean.ts) hands it to the reader, which knows nothing of how
 * articles are found.
 */
export type FindArticle = (page: Page, hints: PageHints) => Found;
