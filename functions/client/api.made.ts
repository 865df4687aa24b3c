/** Made of the OpenAPI document by `npm run client-types`. */

export type Article = {
/** The name under which the article was uploaded. */
readonly key: string;
/** Names this version of the text. The ETag of the JSON representation, without its quotes. */
readonly etag: string;
/** Empty when the source has none. */
readonly title: string;
readonly author?: string;
/** The same as a list: ten at most. */
readonly authors?: readonly (string)[];
/** ISO 8601, in the source’s own precision. */
readonly date?: string;
/** BCP 47, as the source says, or as the text itself shows. */
readonly language?: string;
/** Name of the publisher’s site. */
readonly site?: string;
/** Address on the publisher’s site. */
readonly url?: string;
/** Address of the article’s cover picture. */
readonly image?: string;
/** Tags and categories that the source gives it: thirty at most. */
readonly tags?: readonly (string)[];
readonly blocks: readonly (Block)[];
};

export type Listing = {
readonly items: readonly (Listed | Picked)[];
/** For the next page. Absent on the last one. */
readonly cursor?: string;
};

export type Changes = {
readonly items: readonly (PublishedChange | WithdrawnChange)[];
/** Where to go on, now or later. Kept unused for too long, it answers 410: start over. */
readonly cursor: string;
};

export type Problem = {
/** Address of the explanation, relative to this API’s. */
readonly type: string;
readonly title: string;
readonly status: number;
/** What is wrong, and the way out. */
readonly detail: string;
/** The query parameter at fault. */
readonly parameter?: string;
/** 406: the media types that there are. */
readonly available?: readonly (string)[];
/** 410: when the article was withdrawn. */
readonly withdrawnAt?: string;
};

export type Block = {
readonly kind: "paragraph" | "heading" | "item" | "quote" | "code" | "row" | "verse" | "caption" | "figure" | "embed" | "break";
/** Says who wrote the article or when, which `author` and `date` say too: print one of them. */
readonly role?: "byline";
/** Headings: 1 to 6. Items and quotes: depth of nesting, from 1. */
readonly level?: number;
/** Items of an ordered list. */
readonly number?: number;
/** Rows: the head of the table. */
readonly header?: true;
/** Line breaks are U+000A; the cells of a row are parted by U+0009. Figures: what is read out in the picture’s place; embeds: what the page calls them. */
readonly text: string;
readonly marks?: readonly (Mark)[];
readonly picture?: Picture;
readonly embed?: Embed;
};

export type Listed = {
/** The name under which the article was uploaded. */
readonly key: string;
/** Address of the article, relative to this API’s. */
readonly href: string;
/** Empty when the source has none. */
readonly title: string;
/** The beginning of the text, at most 300 characters. */
readonly excerpt: string;
readonly words: number;
/** BCP 47, as the source says, or as the text itself shows. */
readonly language?: string;
/** ISO 8601, in the source’s own precision. */
readonly date?: string;
readonly author?: string;
/** Names this version of the text. The ETag of the JSON representation, without its quotes. */
readonly etag: string;
/** When the article first became readable. */
readonly publishedAt: string;
/** When a reader could last see a difference. */
readonly changedAt: string;
};

/** With `fields`. */
export type Picked = {
/** The name under which the article was uploaded. */
readonly key?: string;
/** Address of the article, relative to this API’s. */
readonly href?: string;
/** Empty when the source has none. */
readonly title?: string;
/** The beginning of the text, at most 300 characters. */
readonly excerpt?: string;
readonly words?: number;
/** BCP 47, as the source says, or as the text itself shows. */
readonly language?: string;
/** ISO 8601, in the source’s own precision. */
readonly date?: string;
readonly author?: string;
/** Names this version of the text. The ETag of the JSON representation, without its quotes. */
readonly etag?: string;
/** When the article first became readable. */
readonly publishedAt?: string;
/** When a reader could last see a difference. */
readonly changedAt?: string;
};

export type PublishedChange = {
/** The name under which the article was uploaded. */
readonly key: string;
/** Address of the article, relative to this API’s. */
readonly href: string;
/** When it happened. */
readonly changedAt: string;
readonly type: "published";
/** Names this version of the text. The ETag of the JSON representation, without its quotes. */
readonly etag: string;
readonly article?: Article;
};

export type WithdrawnChange = {
/** The name under which the article was uploaded. */
readonly key: string;
/** Address of the article, relative to this API’s. */
readonly href: string;
/** When it happened. */
readonly changedAt: string;
readonly type: "withdrawn";
};

export type Mark = {
readonly kind: "strong" | "emphasis" | "code" | "link" | "strike" | "sub" | "sup" | "note" | "picture";
/** Offset into `text`, in UTF-16 units. */
readonly start: number;
readonly end: number;
/** Links: http, https or mailto. Pictures among words: http or https. */
readonly href?: string;
};

export type Picture = {
/** http or https, as the source has it. It is never loaded for you. */
readonly address: string;
/** As stated, in pixels. */
readonly width?: number;
readonly height?: number;
};

export type Embed = {
/** http or https: where a reader opens it. */
readonly address: string;
/** `page`: nobody knows what it shows. */
readonly what: "video" | "audio" | "post" | "map" | "chart" | "page";
};

export type ListingQuery = {
/** Entries on a page, 1 to 100; 20 if it is left out. */
readonly limit?: number | undefined;
/** Where the last page ended: its `cursor`, with the other parameters as they were. */
readonly cursor?: string | undefined;
/** Only articles whose key begins with this, such as `news/`, in the order of their keys (by the bytes of UTF-8). */
readonly prefix?: string | undefined;
/** Only articles in this first folder: `news` finds `news/bases.txt` and `news/2026/a.txt`. */
readonly section?: string | undefined;
/** Only articles in this language: `en` finds `en` and `en-GB`. */
readonly language?: string | undefined;
/** Only the article whose page states this address. */
readonly url?: string | undefined;
/** Only articles by this author, whole name; capitals and signs do not count. */
readonly author?: string | undefined;
/** Only articles with this tag or category; capitals and signs do not count. */
readonly tag?: string | undefined;
/** Only articles first published then or later. A day, or an ISO 8601 instant with its zone; a day means its first instant, UTC. */
readonly since?: string | undefined;
/** Only articles first published before this. A day, or an ISO 8601 instant with its zone; a day means its first instant, UTC. */
readonly until?: string | undefined;
/** Which come first, by publication; `newest` if it is left out. */
readonly order?: "newest" | "oldest" | undefined;
/** Only these articles, in this order: the parameter is repeated, once a key. What is not published is left out. */
readonly keys?: readonly (string)[] | undefined;
/** Only these members of each entry: repeated, or parted by commas. JSON only. */
readonly fields?: readonly ("key" | "href" | "title" | "excerpt" | "words" | "language" | "date" | "author" | "etag" | "publishedAt" | "changedAt")[] | undefined;
};

export type ChangesQuery = {
/** Entries on a page, 1 to 100; 100 if it is left out. */
readonly limit?: number | undefined;
/** Where the mirror stands: the `cursor` of the last answer. Left out: at the beginning. */
readonly cursor?: string | undefined;
/** With `article`, each entry of something published has the article too, as it is now. A page then ends after 4 MB. */
readonly include?: "article" | undefined;
};
