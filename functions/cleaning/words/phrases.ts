/** Finds wordings: a line’s words, folded, as one sequence that is looked up by its hash. Linear, no pattern per wording. */
import { everywhere, international, seed, step } from './lexicon.ts';
import { has, type Phrase, type Table, tableOf } from './phrase-table.ts';
import { hashOf, sequenceOf, type Taken } from './sequence.ts';

export type { Phrase } from './phrase-table.ts';
export { number } from './sequence.ts';

/** Longer lines are prose, in words and in UTF-16 units. */
const longest = 64;
export const longestPhrase = 400;
/** Words that `*` stands for at most, and characters of a script without spaces. `…` stands for more. */
const longestSlot = 5;
const longestDenseSlot = 12;

/**
 * The wordings that a text is, in some languages of the document.
 *
 * @param first hash of its first word, and of its last one (document/lines/traits.ts); `number` for a number; undefined where it is not known
 * @param languages numbers of packs; what is international, and what stands on pages of all languages, is looked for too
 */
export function phrasesOf(
  text: string,
  first: number | undefined,
  last: number | undefined,
  languages: readonly number[],
): readonly Phrase[] {
  if (text.length > longestPhrase) return none;
  let found = none;
  let taken: Taken | undefined;
  const look = (language: number): readonly Phrase[] => {
    const table = tableOf(language);
    if (!has(table.begins, first) || !has(table.ends, last)) return none;
    taken ??= sequenceOf(text);
    return inTable(table, taken);
  };
  found = look(international);
  for (const language of languages) {
    if (language === international) continue;
    const more = look(language);
    if (more.length > 0) found = found.length > 0 ? [...found, ...more] : more;
  }
  if (found.length > 0) return found;
  // “Skip to content” stands on pages of all languages; a single word may mean another thing there.
  for (const language of everywhere)
    if (!languages.includes(language))
      for (const phrase of look(language))
        if (phrase.isSure && (taken?.sequence.length ?? 0) > 1) found = [...found, phrase];
  return found;
}

const none: readonly Phrase[] = [];

function inTable({ whole, slotted }: Table, { sequence, isDense }: Taken): readonly Phrase[] {
  if (sequence.length === 0 || sequence.length > longest) return none;
  const found = whole.get(hashOf(sequence, 0, sequence.length));
  if (found) return found;
  const most = isDense ? longestDenseSlot : longestSlot;
  // “Get the * app” is sure, “?Get * app” is not; a line may be both.
  let doubtful = none;
  for (let at = 0, hash = seed; at < sequence.length; hash = step(hash, sequence[at++] ?? 0)) {
    const behind = slotted.get(hash);
    if (!behind) continue;
    for (const [length, tails] of behind) {
      const filled = sequence.length - at - length;
      if (filled < 1) continue;
      const phrases = tails
        .get(hashOf(sequence, sequence.length - length, sequence.length))
        ?.filter(({ open }) => open === 'any' || filled <= most);
      if (phrases?.some(({ isSure }) => isSure)) return phrases;
      if (phrases && phrases.length > 0) doubtful = phrases;
    }
  }
  return doubtful;
}
