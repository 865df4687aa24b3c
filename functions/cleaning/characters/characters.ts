/** The kind of each character, found on first sight and remembered: most sources use few characters. */
import * as kinds from './kinds.ts';
import { later } from './normal-forms.ts';

/**
 * Kind (low byte) and folded form (above it) of each UTF-16 unit, so that a look at a character is one look-up; 0 where it is
 * not known yet: then `learn` tells.
 */
export const characters = new Int32Array(65_536);

/** The kind of a UTF-16 unit. Halves of surrogate pairs are `other`, but for the planes of ideographs. */
export const kindOf = (unit: number): number => (characters[unit] || learn(unit)) & 0xff;

/** The unit in lower case and without its accent (Latin, Greek, Cyrillic), so that É, é and e are one. */
export const foldOf = (unit: number): number => (characters[unit] || learn(unit)) >>> 8;

export function learn(unit: number): number {
  const character = find(unit) | (fold(unit) << 8);
  characters[unit] = character;
  return character;
}

function fold(unit: number): number {
  const char = String.fromCharCode(unit);
  if (later.test(char)) return unit;
  const low = char.toLowerCase();
  const base = (unit < 0x0600 ? low.normalize('NFD') : low).charCodeAt(0);
  // Turkish writes i with and without its dot; its capitals are taken for the other one's by every program.
  return base === 0x131 ? 0x69 : base;
}

const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const marks = /[-‐‑‒–—―−_=+*•·・‧∙●○◦▪▫■□◆◇★☆♦▶►▸▹◀◄◂▷◁▼▲△▽→←↑↓↔⇒⇐⟵⟶⟹➔➜➡⬅›‹»«>|¦~#^/\\]/u;

function find(unit: number): number {
  const char = String.fromCharCode(unit);
  if (later.test(char)) return kinds.other;
  // Unicode 17 took its case away (U+0295).
  if (char === 'ʕ') return kinds.caseless;
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
