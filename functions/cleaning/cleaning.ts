/** The words of cleaning: what goes into `clean` and what comes out of it. Types only. */

/** How a source is read. */
export type SourceType = 'text' | 'markdown' | 'html';

/** Why a line is not in the fair copy: the rule that removed it and a sentence for an editor. */
export interface Removal {
  readonly rule: string;
  readonly reason: string;
  /** How probable it is that the line is the author's all the same, in thousandths (result/risk/levels.ts); where that is known. */
  readonly wrong?: number;
}

/** Damage of transport that was put right in a line. `before` and `after` are the changed piece, not the line. */
export interface Repair {
  readonly rule: string;
  readonly reason: string;
  readonly before: string;
  readonly after: string;
}

/** One line of the source, in order (HTML: one block of visible text). Joining `text + ending` of all gives the source back. */
export interface Line {
  /** 16 hex digits of SHA-256 over the line's text (NFC, white space collapsed) + `~` + its occurrence; blank lines have none. */
  readonly id?: string;
  /** As it stands in the source, unrepaired. */
  readonly text: string;
  /** LF, CRLF, CR, or nothing at the end of the source. */
  readonly ending: string;
  /** The line is a picture; its text is what is read out in the picture's place. */
  readonly picture?: Picture;
  /** The line is a video, post or the like of somebody else; its text is what the page calls it. */
  readonly embed?: Embed;
  /** `byline`: says who wrote the article or when, and became metadata. */
  readonly role?: 'title' | 'byline';
  readonly removed?: Removal;
  /**
   * How probable it is that the line is furniture although it was kept, in thousandths; only where that is more probable than
   * not. Nothing was sure enough to remove it: a wrong removal costs more than a line that is left.
   */
  readonly furniture?: number;
  readonly repairs?: readonly Repair[];
  /** An editor's word that is in force here. */
  readonly decision?: LineDecision;
  /** What the rules would have done, where a decision keeps the line. */
  readonly overruled?: Removal;
}

/** An editor's word: about a line, about what the article says of itself, or about the article as a whole. */
export type Decision = LineDecision | MetadataDecision | ArticleDecision;

/** Where nothing is said of the article's text: what became of it, or is to become of it, for readers and for the desk. */
export type ArticleDecision = ReleaseDecision | ReviewedDecision | AsideDecision | WithdrawnDecision;

/** A line is found again by its text and its neighbours, so that the word outlives the next upload. */
export interface LineDecision {
  readonly verdict: 'keep' | 'remove' | 'as-is' | 'title';
  readonly id: string;
  /** The line's text, at most 200 characters of it. */
  readonly text: string;
  /** Id hashes (without occurrence) of the nearest non-blank neighbours; empty at the edges of the file. */
  readonly before: string;
  readonly after: string;
  /**
   * No other line of the file had the same words when it was decided. Only then may it be found again by its words alone:
   * of two lines alike the other one may be gone, and a decision must never land on the one that is left.
   */
  readonly alone?: true;
  /** The same of the line's words alone, without case, quotes, dashes and end marks: by it a line is found that was lightly edited. */
  readonly loose?: LooseLine;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Of which decision about many articles it is a part. */
  readonly group?: string;
}

/** Hashes by which a line and its neighbours are known whose marks and case have changed (result/likeness.ts). */
export interface LooseLine {
  /** Of the line's words; empty where it has none. */
  readonly line: string;
  readonly before: string;
  readonly after: string;
  /** Of what no edit may change: numbers, signs of money, negations. */
  readonly fixed: string;
  /** No other line had the same words. */
  readonly alone?: true;
}

/** Publishes the one held fair copy that the editor saw, named by its etag. */
export interface ReleaseDecision {
  readonly verdict: 'release';
  readonly etag: string;
  readonly by: string;
  readonly at: string;
  readonly group?: string;
}

/** Somebody looked at it, and it is right: the fair copy, and what was removed. Readers never see a difference. */
export interface ReviewedDecision {
  readonly verdict: 'reviewed';
  /** Of the fair copy. */
  readonly etag: string;
  /** Digest of the lines that were removed: of a new paragraph that is removed wrongly the fair copy tells nothing. */
  readonly removals: string;
  readonly by: string;
  readonly at: string;
}

/** Nothing is to be done about this upload's problem. Another upload, or another problem, is shown again. */
export interface AsideDecision {
  readonly verdict: 'aside';
  readonly upload: { readonly version?: string; readonly etag: string };
  /** Code of the problem. */
  readonly problem: string;
  readonly by: string;
  readonly at: string;
}

/** Taken down: readers see nothing of it, whatever is uploaded, until the word is lifted. */
export interface WithdrawnDecision {
  readonly verdict: 'withdrawn';
  readonly by: string;
  readonly at: string;
}

/** What an editor says in the place of what the source says of itself. */
export interface MetadataDecision {
  readonly verdict: 'metadata';
  readonly name: 'title' | 'authors' | 'date' | 'language';
  /** A list for `authors`, a text for the others. Empty: nobody is named, and no date or language said; a title never is. */
  readonly value: string | readonly string[];
  readonly by: string;
  readonly at: string;
}

/** What editors accepted as the furniture of a section of files. Plain data: it can be kept in a file and sent anywhere. */
export interface House {
  readonly rules: readonly HouseRule[];
}

/** Before, between or behind the article's prose. */
export type HousePlace = 'above' | 'inside' | 'below';

/** One wording of a site's furniture. */
export interface HouseRule {
  /**
   * What the lines read like (house/wording.ts): small letters, each number and each date a `#`. One says two words or more.
   * Several are a block: of a document's lines those that follow each other in this order go, two or more together.
   */
  readonly lines: readonly string[];
  /** Where in a document it holds; everywhere without it. */
  readonly where?: readonly HousePlace[];
  /** It may take the line that would be the title: another one is looked for. */
  readonly evenTitle?: true;
  /** Beginning of the keys whose files it was found in; '' for all. */
  readonly prefix: string;
  /** How many of how many files had it when it was accepted; nothing where an editor wrote it. */
  readonly files?: number;
  readonly of?: number;
  /** Who accepted or wrote it, and when: ISO 8601, UTC. */
  readonly by: string;
  readonly at: string;
}

/** Where a title or a piece of metadata was found. */
export type TitleSource =
  | 'line'
  | 'heading'
  | 'og'
  | 'json-ld'
  | 'title-tag'
  | 'front-matter'
  | 'object-metadata'
  | 'editor'
  | 'none';

export interface Title {
  readonly text: string;
  readonly from: TitleSource;
  /** The line that is the title, where it is one. */
  readonly line?: string;
  /** The probability that it is the wrong one, in thousandths; absent where an editor or the file itself names it. */
  readonly wrong?: number;
}

export interface Sourced<Value = string> {
  readonly value: Value;
  /**
   * `markup`: the page marks it up for programs; `byline`: a line that readers see says so; `line`: a line does that was struck
   * out for it; `text`: the text itself shows it.
   */
  readonly from:
    | 'editor'
    | 'object-metadata'
    | 'front-matter'
    | 'json-ld'
    | 'og'
    | 'meta'
    | 'html'
    | 'markup'
    | 'byline'
    | 'line'
    | 'text';
}

/** What the source says of itself. Nothing here is guessed from prose; a language is told from it only where it is sure. */
export interface Metadata {
  /** All authors, joined by commas. */
  readonly author?: Sourced;
  /** The same as a list: ten at most. */
  readonly authors?: Sourced<readonly string[]>;
  /** ISO 8601 in the source's own precision (`2024-12-15` stays a day). */
  readonly date?: Sourced;
  /** BCP 47. */
  readonly language?: Sourced;
  readonly site?: Sourced;
  /** The article's address on the publisher's site: http or https. */
  readonly url?: Sourced;
  /** Address of the picture that the source gives the article as a whole: its cover. */
  readonly image?: Sourced;
  /** Tags and categories, each once: thirty at most, of a hundred characters at most. */
  readonly tags?: Sourced<readonly string[]>;
}

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'quote'
  | 'code'
  | 'row'
  | 'verse'
  | 'caption'
  | 'figure'
  | 'embed'
  | 'break';

/** A picture: never its bytes, only where it lies and what the source says of it. */
export interface Picture {
  /** http or https, of any host: who loads it is the reader's, not the cleaner's, business. */
  readonly address: string;
  /** As stated, in pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** What a page shows of others: never its content, only where a reader opens it. */
export interface Embed {
  /** http or https. */
  readonly address: string;
  /** `page`: nobody knows what it shows. */
  readonly what: 'video' | 'audio' | 'post' | 'map' | 'chart' | 'page';
}

/** A stretch of a block's text (UTF-16 offsets) that is set apart. Links are http, https or mailto only. */
export interface Mark {
  /** `note`: a raised sign that leads to a note. */
  readonly kind: 'strong' | 'emphasis' | 'code' | 'link' | 'strike' | 'sub' | 'sup' | 'note' | 'picture';
  readonly start: number;
  readonly end: number;
  readonly href?: string;
}

/** The one canonical form of the text that readers see; every representation is a pure function of these. */
export interface Block {
  readonly kind: BlockKind;
  /** Headings: 1–6. Items and quotes: depth of nesting from 1. */
  readonly level?: number;
  /** Items of an ordered list: their number. */
  readonly number?: number;
  /** Rows: the table's head. The cells of a row are parted by U+0009 in `text`. */
  readonly header?: true;
  /** Says who wrote the article or when: metadata know it too, and whoever prints those leaves the block out. */
  readonly role?: 'byline';
  /** Ids of the lines it is made of. */
  readonly lines: readonly string[];
  /** Repaired text; line breaks inside a block are U+000A. Figures: what is read out in the picture's place; embeds: what the page calls them. */
  readonly text: string;
  readonly marks?: readonly Mark[];
  /** Figures only. */
  readonly picture?: Picture;
  /** Embeds only. */
  readonly embed?: Embed;
}

/** Something that keeps an article from being published: a stable code for programs, a sentence with the way out for people. */
export interface Problem {
  readonly code: string;
  readonly sentence: string;
}

/** What may happen with the fair copy: be published, wait for a person, or never be an article. */
export type Verdict =
  | { readonly status: 'clean' }
  | { readonly status: 'held'; readonly problem: Problem }
  | { readonly status: 'rejected'; readonly problem: Problem };

/** What the document is as a whole, and what speaks for it. */
export interface Shape {
  readonly kind: 'article' | 'page-dump' | 'list-or-verse' | 'unknown';
  readonly evidence: readonly string[];
  /** In a page dump whose edges were found: how surely, in hundredths of a log-odds. The smaller, the more doubt. */
  readonly margin?: number;
}

/** What may have gone wrong with an article as a whole. Lines that an editor decided count nothing. */
export interface Risk {
  /**
   * What the queue is ordered by, 0–9999. From 10 on: how much of the author's words may be lost, the surer the more it counts.
   * Below: how many lines were removed inside the text, and one for a doubtful title, at most nine. 0: there is nothing to look at.
   */
  readonly rank: number;
  /** The probability that a sentence was lost, in thousandths. */
  readonly sentence: number;
  /** The author's words that are to be expected lost. */
  readonly words: number;
  /** Lines that are to be expected left and are not the author's. */
  readonly furniture: number;
}

/** The whole result of cleaning one source: the fair copy's parts and the proof of how they came about. */
export interface Cleaning {
  readonly type: SourceType;
  readonly title: Title;
  readonly metadata: Metadata;
  readonly shape: Shape;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly verdict: Verdict;
  readonly risk: Risk;
  /** Decisions whose line was not found: not applied, to be shown. */
  readonly unplaced: readonly LineDecision[];
}

/** What is known of a source besides its characters or bytes. */
export interface CleanOptions {
  /** How the source is read; without it the file name, the content type or a look at the source decides, in this order. */
  readonly type?: SourceType;
  /** The file's name or key: its extension tells the type. */
  readonly name?: string;
  /** As in HTTP: `text/plain; charset=windows-1252`. Its charset is believed when the bytes allow it. */
  readonly contentType?: string;
  /** The object's own metadata: title, author, date, language, url. */
  readonly metadata?: Readonly<Record<string, string | undefined>>;
  readonly decisions?: readonly Decision[];
  /** The house rules in force for this source. */
  readonly house?: House;
  /** `anything`: pages that are no articles are not held. */
  readonly publish?: 'anything' | undefined;
}
