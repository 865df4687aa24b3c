/** The classes of words that furniture is made of, and what a language's pack says. */

/**
 * One bit a class; a word may belong to several. A rule says which classes its lines need and which they may have besides:
 * a line is furniture when all of its words belong there, not when it equals a sentence that somebody has seen.
 */
export const classes = {
  /** Articles, prepositions, pronouns, auxiliaries: words that every sentence has. */
  plain: 1 << 0,
  /** previous, older, earlier */
  previous: 1 << 1,
  /** next, newer, following */
  next: 1 << 2,
  /** Things that a publication is made of: article, story, page, chapter, video. */
  piece: 1 << 3,
  /** What sets other pieces beside this one: more, related, popular, latest, recommended. */
  more: 1 << 4,
  /** What a reader is told to do with them: read, see, watch, discover. */
  read: 1 << 5,
  /** share, print, copy, link, save */
  share: 1 << 6,
  /** Names of networks and messengers. */
  network: 1 << 7,
  /** follow, join, like us, subscribe, sign up, register */
  join: 1 << 8,
  /** What one signs up for: newsletter, inbox, alerts, membership, app. */
  letter: 1 << 9,
  /** How it is praised: free, daily, now, never, directly, exclusive. */
  offer: 1 << 10,
  cookie: 1 << 11,
  /** accept, reject, settings, only necessary */
  choice: 1 << 12,
  /** What consent notices say around cookies: experience, partners, browsing, personalise. */
  usage: 1 << 13,
  advert: 1 << 14,
  /** comment, reply, discussion */
  comment: 1 << 15,
  /** What forms are made of: e-mail address, required fields, password, send. */
  form: 1 << 16,
  /** copyright, rights, reserved, trademark */
  legal: 1 << 17,
  /** What copyright notices say besides: material, published, without permission. */
  clause: 1 << 24,
  /** What footers list: contact, about, terms, privacy, careers, sitemap. */
  footer: 1 << 18,
  /** tags, filed under, keywords, categories */
  topic: 1 << 19,
  /** Words of buttons and pages that belong to no family of their own: open, show, page, account. */
  common: 1 << 25,
  /** What is counted or stamped: views, updated, published, ago, reading time. */
  count: 1 << 20,
  /** Months, days of the week. */
  date: 1 << 21,
  /** home, menu, search, skip, top */
  site: 1 << 22,
  /** Units of time: min, hours, seconds. */
  unit: 1 << 23,
  /** What error pages and checks for robots say. */
  wall: 1 << 30,
  /** A number. */
  number: 1 << 26,
  /** A word of no class that begins with a capital letter: in most languages a name. */
  name: 1 << 27,
  /** A word of no class. */
  unknown: 1 << 28,
  /** Begins with a capital letter. */
  capital: 1 << 29,
} as const;

/** Words by class, parted by spaces, as a language writes them; case and accents do not matter. */
export type Pack = { readonly language: string } & {
  readonly [Class in Exclude<keyof typeof classes, 'number' | 'name' | 'unknown' | 'capital'>]?: string;
};
