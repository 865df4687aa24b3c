/** What kind of character a UTF-16 unit is. Kinds are found on first sight and remembered: most sources use few characters. */

export const kinds = {
  other: 1,
  lower: 2,
  upper: 3,
  /** Letters of scripts without case whose words are parted by spaces: Arabic, Hebrew, Hangul, Devanagari … */
  caseless: 4,
  /** Letters of scripts written without spaces: Chinese, Japanese, Thai. */
  dense: 5,
  digit: 6,
  space: 7,
  /** Ends a sentence. */
  stop: 8,
  comma: 9,
  colon: 10,
  /** Quotes and brackets, which may follow a sentence's end. */
  closer: 11,
  /** Dashes, bullets, arrows and bars: what lists, menus and navigation are drawn with. */
  mark: 12,
  /** Apostrophes inside words, combining marks, joiners: part of the word around them. */
  joiner: 13,
} as const;

export type Kind = (typeof kinds)[keyof typeof kinds];

const known = new Uint8Array(65_536);
const folded = new Uint16Array(65_536);

/** The kind of a UTF-16 unit. Halves of surrogate pairs are `other`, but for the planes of ideographs. */
export function kindOf(unit: number): number {
  return known[unit] || classify(unit);
}

/** The unit in lower case and without its accent (Latin, Greek, Cyrillic), so that É, é and e are one. */
export function foldOf(unit: number): number {
  return folded[unit] || fold(unit);
}

function classify(unit: number): number {
  const kind = find(unit);
  known[unit] = kind;
  return kind;
}

function fold(unit: number): number {
  const low = String.fromCharCode(unit).toLowerCase();
  const base = (unit < 0x0600 ? low.normalize('NFD') : low).charCodeAt(0);
  // Turkish writes i with and without its dot; its capitals are taken for the other one's by every program.
  folded[unit] = base === 0x131 ? 0x69 : base;
  return folded[unit] ?? unit;
}

const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const marks = /[-‐‑‒–—―−_=+*•·・‧∙●○◦▪▫■□◆◇★☆♦▶►▸▹◀◄◂▷◁▼▲△▽→←↑↓↔⇒⇐⟵⟶⟹➔➜➡⬅›‹»«>|¦~#^/\\]/u;

function find(unit: number): Kind {
  const char = String.fromCharCode(unit);
  if (/[\s\u200b\ufeff]/.test(char)) return kinds.space;
  if (/[.!?…。！？؟۔।．｡‽]/.test(char)) return kinds.stop;
  if (/[,;،؛、，；]/.test(char)) return kinds.comma;
  if (/[:：]/.test(char)) return kinds.colon;
  if (/['’ʼ\u00ad]|\u200c|\u200d|\p{M}/u.test(char)) return kinds.joiner;
  if (/\p{Nd}/u.test(char)) return kinds.digit;
  if (dense.test(char)) return kinds.dense;
  if (/\p{Ll}/u.test(char)) return kinds.lower;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return kinds.upper;
  if (/\p{L}/u.test(char)) return kinds.caseless;
  if (marks.test(char)) return kinds.mark;
  if (/["“”„‟‚‘‛()[\]{}（）「」『』《》〈〉【】〔〕]/.test(char)) return kinds.closer;
  return kinds.other;
}
