/**
 * Whether a line is another one that was lightly edited: in quotes, dashes, spaces, case and end marks alone, or in a word of
 * many. What turns a statement round is no light edit: digits, signs of money and negations stay as they are, or it is another
 * line.
 */
import { hash } from 'node:crypto';
import { plainForm } from '../characters/normal-forms.ts';

/** Letters, digits, signs of money, per cent, and a minus before a number. */
const word = /[\p{L}\p{M}]+|\p{N}+|\p{Sc}|%|(?<![^\s(])[-−–](?=\p{N})/gu;

/** What is compared of a line: its words without case and marks. “Don’t – ever!” is don, t, ever. */
export const looseWords = (text: string): readonly string[] =>
  plainForm(text).toLowerCase().match(word) ?? [];

/** A name for these words: 16 hex digits. Empty where there is no letter among them: marks and numbers are too much alike. */
export const looseHash = (words: readonly string[]): string =>
  words.some(each => /\p{L}/u.test(each)) ? hashOfAll(words) : '';

/** A name for what an edit must leave as it is; the same for all lines that have nothing of it. */
export const fixedHash = (words: readonly string[]): string => hashOfAll(words.filter(isFixed));

const hashOfAll = (words: readonly string[]): string => hash('sha256', words.join(' ')).slice(0, 16);

/** Words that say no, as they stand by themselves; `t` and `n` are what is left of “isn’t” and “n’est”. */
const negations: ReadonlySet<string> = new Set(
  `no not never nor neither none nobody nothing nowhere without cannot t
  nicht nichts nie niemals niemand kein keine keinen keinem keiner keines ohne weder
  ne n pas jamais sans aucun aucune rien ni personne nul nulle
  nunca jamás ningún ninguna ninguno nada nadie sin tampoco
  non mai senza nessun nessuno nessuna niente nulla né
  não nem sem nenhum nenhuma ninguém
  niet niets geen nooit niemand zonder
  nie nigdy bez nikt nic żaden żadna
  inte ingen inget inga aldrig utan ikke intet uten uden aldri
  ei en et emme ette eivät älä ilman
  nem nincs soha ne sem nélkül
  nu niciodată fără nici
  не нет ни никогда никто ничего без нельзя ні немає ніколи без няма никога
  δεν μην όχι ποτέ χωρίς
  değil yok hiç asla
  לא אין בלי אף
  لا لم لن ليس ليست غير بدون ما نه نیست هیچ
  नहीं न मत बिना
  không chưa chẳng tidak bukan tanpa jangan`.split(/\s+/),
);

const isFixed = (each: string): boolean => !/^[\p{L}\p{M}]/u.test(each) || negations.has(each);

/** Shorter lines are too much like others. */
const fewestWords = 5;

/** One word in so many may be another one; one may in any line that is long enough. */
const wordsForOne = 8;

/**
 * Are these the same words but for a few? Of a line that is known by its beginning alone, only that is compared, and the caller
 * has to compare what must not change (`fixedHash`).
 */
export function isLightEdit(before: readonly string[], after: readonly string[]): boolean {
  const shorter = Math.min(before.length, after.length);
  if (shorter < fewestWords) return false;
  const left = new Map<string, number>();
  for (const each of before) left.set(each, (left.get(each) ?? 0) + 1);
  const come = after.filter(each => {
    const there = left.get(each) ?? 0;
    if (there > 0) left.set(each, there - 1);
    return there === 0;
  });
  const gone = [...left].flatMap(([each, times]) => Array.from({ length: times }, () => each));
  const most = Math.max(1, Math.floor(shorter / wordsForOne));
  return (
    come.length <= most &&
    gone.length <= most &&
    // In several languages a word is turned round by what is put before it: possible, impossible; má, nemá.
    !come.some(one => gone.some(other => one.endsWith(other) || other.endsWith(one)))
  );
}

/** How much two texts have in common, in hundredths: twice their common words, over all. Nothing where one has no words. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const each of one) left.set(each, (left.get(each) ?? 0) + 1);
  let common = 0;
  for (const each of other) {
    const there = left.get(each) ?? 0;
    if (there > 0) {
      left.set(each, there - 1);
      common++;
    }
  }
  return Math.floor((200 * common) / Math.max(1, one.length + other.length));
}
