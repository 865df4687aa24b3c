/**
 * The classes of words that furniture is made of. One bit a class; a word may belong to several. A rule says which classes its lines need and which they may have besides:
 * a line is furniture when all of its words belong there, not when it equals a sentence that somebody has seen.
 */

/** Articles, prepositions, pronouns, auxiliaries: words that every sentence has. */
export const plain = 1 << 0;
/** previous, older, earlier */
export const previous = 1 << 1;
/** next, newer, following */
export const next = 1 << 2;
/** Things that a publication is made of: article, story, page, chapter, video. */
export const piece = 1 << 3;
/** What sets other pieces beside this one: more, related, popular, latest, recommended. */
export const more = 1 << 4;
/** What a reader is told to do with them: read, see, watch, discover. */
export const read = 1 << 5;
/** share, print, copy, link, save */
export const share = 1 << 6;
/** Names of networks and messengers. */
export const network = 1 << 7;
/** follow, join, like us, subscribe, sign up, register */
export const join = 1 << 8;
/** What one signs up for: newsletter, inbox, alerts, membership, app. */
export const letter = 1 << 9;
/** How it is praised: free, daily, now, never, directly, exclusive. */
export const offer = 1 << 10;
export const cookie = 1 << 11;
/** accept, reject, settings, only necessary */
export const choice = 1 << 12;
/** What consent notices say around cookies: experience, partners, browsing, personalise. */
export const usage = 1 << 13;
export const advert = 1 << 14;
/** comment, reply, discussion */
export const comment = 1 << 15;
/** What forms are made of: e-mail address, required fields, password, send. */
export const form = 1 << 16;
/** copyright, rights, reserved, trademark */
export const legal = 1 << 17;
/** What copyright notices say besides: material, published, without permission. */
export const clause = 1 << 24;
/** What footers list: contact, about, terms, privacy, careers, sitemap. */
export const footer = 1 << 18;
/** tags, filed under, keywords, categories */
export const topic = 1 << 19;
/** Words of buttons and pages that belong to no family of their own: open, show, page, account. */
export const common = 1 << 25;
/** What is counted or stamped: views, updated, published, ago, reading time. */
export const count = 1 << 20;
/** Months, days of the week. */
export const date = 1 << 21;
/** home, menu, search, skip, top */
export const site = 1 << 22;
/** Units of time: min, hours, seconds. */
export const unit = 1 << 23;
/** What error pages and checks for robots say. */
export const wall = 1 << 30;
/** A number. */
export const number = 1 << 26;
/** A word of no class that begins with a capital letter: in most languages a name. */
export const name = 1 << 27;
/** A word of no class. */
export const unknown = 1 << 28;
/** Begins with a capital letter. */
export const capital = 1 << 29;
