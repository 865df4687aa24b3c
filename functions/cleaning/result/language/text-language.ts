/**
 * Which language the fair copy is in, from its text: one of those that the document speaks (document/languages.ts), whose words
 * rules went by. Told only where it is sure: an article in no language is still found by everything else, and one in a wrong
 * language misleads everybody who filters by it.
 *
 * Scripts that one language alone has tell it by their letters, the others by the words that every sentence has (the, und, que):
 * a text is in a language where it has enough of its function words, and hardly any that another language has and it lacks.
 * Languages without a pack that look like one with a pack are told apart by `telling`.
 */
import type { Block, Metadata } from '../../cleaning.ts';
import { packs } from '../../words/packs.ts';
import { lettersByScript, type Script } from './scripts.ts';
import { type Telling, telling } from './telling.ts';

/** A text of fewer words is a note or a headline; in scripts without spaces two letters are a word. */
const fewestWords = 20;
/** Characters that are read of a text, taken from all over it. */
const sampleLength = 6_000;

/** Of a hundred letters so many must be of one script: addresses and brands stand in Latin everywhere. */
const ofOneScript = { spaced: 85, dense: 60 } as const;
/** Of a hundred Japanese letters so many are its own signs; a Chinese text has one at the most, in a name. */
const kana = { japanese: 12, chinese: 1 } as const;
/** So many different function words are there at the least, and one more for each fifty words of a text, up to ten. */
const fewestDifferent = 4;
const mostDifferent = 10;
/** Of so many words that one of two languages has and the other lacks, one may be the other’s: a name, a quoted word. */
const oneStrangeIn = 5;
/** And so many more there are at the least; of words that no near language has as well. */
const fewestOwn = 2;
/** Of so many words one may be of a near language without a pack, and one of its letters in so many. */
const oneNeighbourIn = 100;
const oneLetterIn = 200;

/**
 * What a source says of itself, and where it says no language, the one that readers see.
 *
 * @param spoken the document’s languages: more than one may be left, and the one that most of the page was in may be gone
 */
export function withTextLanguage(
  metadata: Metadata,
  blocks: readonly Block[],
  spoken: readonly string[],
): Metadata {
  if (metadata.language) return metadata;
  const lines = blocks.flatMap(({ kind, text }) => (unread.has(kind) ? [] : [text]));
  const value = textLanguage(lines, spoken);
  return value === undefined ? metadata : { ...metadata, language: { value, from: 'text' } };
}

/** Blocks whose words are a program’s, or not the author’s. */
const unread: ReadonlySet<Block['kind']> = new Set(['code', 'figure', 'embed']);

/**
 * @param lines what readers see of the text, line by line
 * @param spoken which languages it may be in, BCP 47
 * @returns one of these; nothing where that is not sure
 */
export function textLanguage(lines: readonly string[], spoken: readonly string[]): string | undefined {
  if (spoken.length === 0) return undefined;
  const isSpoken = (language: string): string | undefined =>
    spoken.includes(language) ? language : undefined;
  const sample = sampleOf(lines);
  const letters = lettersByScript(sample);
  let all = 0;
  for (const count of letters.values()) all += count;
  const share = (...scripts: readonly Script[]): number =>
    (100 * scripts.reduce((sum, script) => sum + (letters.get(script) ?? 0), 0)) / Math.max(all, 1);
  if (share('han', 'kana') >= ofOneScript.dense) {
    if (all < 2 * fewestWords) return undefined;
    const own = (100 * share('kana')) / share('han', 'kana');
    return own >= kana.japanese ? isSpoken('ja') : own <= kana.chinese ? isSpoken('zh') : undefined;
  }
  if (share('thai') >= ofOneScript.dense) return all < 2 * fewestWords ? undefined : isSpoken('th');
  const words = sample.toLowerCase().match(word) ?? [];
  if (words.length < fewestWords) return undefined;
  if (share('hangul') >= ofOneScript.dense) return isSpoken('ko');
  const isOfOneScript = spaced.some(script => share(script) >= ofOneScript.spaced);
  return isOfOneScript ? byFunctionWords(words, all, sample, spoken) : undefined;
}

const spaced: readonly Script[] = ['latin', 'cyrillic', 'greek', 'arabic', 'hebrew', 'devanagari'];

/** Parts words as the packs have them: l’heure is two. */
const word = /\p{L}[\p{L}\p{M}\u200c]*/gu;

/** Whole lines, each so many-th: of a text in two languages both are met. */
function sampleOf(lines: readonly string[]): string {
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  const every = Math.ceil(length / sampleLength) || 1;
  return lines
    .filter((_, at) => at % every === 0)
    .join('\n')
    .slice(0, sampleLength);
}

function byFunctionWords(
  words: readonly string[],
  letters: number,
  sample: string,
  spoken: readonly string[],
): string | undefined {
  const { languages, owners } = lexicon();
  const scores = languages.map(() => 0);
  const times = new Map<string, number>();
  for (const each of words) {
    const speakers = owners.get(each);
    if (!speakers) continue;
    times.set(each, (times.get(each) ?? 0) + 1);
    for (const speaker of speakers) scores[speaker] = (scores[speaker] ?? 0) + 1;
  }
  const main = languages.reduce(
    (most, { name }, at) => (spoken.includes(name) && (scores[at] ?? 0) > (scores[most] ?? 0) ? at : most),
    -1,
  );
  const best = scores[main] ?? 0;
  const { name, tells } = languages[main] ?? {};
  if (name === undefined || !tells || 100 * best < tells.fewest * words.length) return undefined;
  let different = 0;
  const shared = languages.map(() => 0);
  const strange = languages.map(() => 0);
  for (const [each, count] of times) {
    const speakers = owners.get(each) ?? [];
    const isOwn = speakers.includes(main);
    if (isOwn && each.length > 1) different++;
    // A letter by itself is a unit or an initial as often as a word.
    const counts = isOwn ? shared : each.length > 1 ? strange : undefined;
    if (counts) for (const other of speakers) counts[other] = (counts[other] ?? 0) + count;
  }
  if (different < Math.min(mostDifferent, fewestDifferent + Math.floor(words.length / 50))) return undefined;
  const isClear = languages.every(
    (_, other) =>
      other === main || best - (shared[other] ?? 0) >= fewestOwn + oneStrangeIn * (strange[other] ?? 0),
  );
  return isClear && !isNeighbours(words, letters, sample, tells) ? name : undefined;
}

/** Is the text, as far as can be seen, in a language that only looks like this one? */
function isNeighbours(words: readonly string[], letters: number, sample: string, tells: Tells): boolean {
  const count = (set: ReadonlySet<string>) => words.reduce((sum, each) => sum + (set.has(each) ? 1 : 0), 0);
  if (tells.own.size > 0 && count(tells.own) < fewestOwn) return true;
  if (count(tells.others) * oneNeighbourIn > words.length) return true;
  let strange = 0;
  if (tells.letters.size > 0)
    for (const letter of sample.toLowerCase()) if (tells.letters.has(letter)) strange++;
  return strange * oneLetterIn > letters;
}

interface Tells extends Record<'own' | 'others' | 'letters', ReadonlySet<string>> {
  readonly fewest: number;
}

interface Lexicon {
  readonly languages: readonly { readonly name: string; readonly tells: Tells }[];
  /** The languages, by their places, that have a word among their function words. */
  readonly owners: ReadonlyMap<string, readonly number[]>;
}

let known: Lexicon | undefined;

/** Made when it is first asked for: most pages say which language they are in. */
function lexicon(): Lexicon {
  if (known) return known;
  const languages: { readonly name: string; readonly tells: Tells }[] = [];
  const owners = new Map<string, number[]>();
  for (const { language, plain = '' } of packs) {
    const tells = telling[language];
    if (!tells) continue;
    for (const each of wordsIn(`${plain} ${tells.also ?? ''}`))
      owners.set(each, [...(owners.get(each) ?? []), languages.length]);
    languages.push({ name: language, tells: tellsOf(tells) });
  }
  known = { languages, owners };
  return known;
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(word));

const tellsOf = ({ fewest, others = '', own = '', letters = '' }: Telling): Tells => ({
  fewest,
  others: wordsIn(others),
  own: wordsIn(own),
  letters: new Set(letters),
});
