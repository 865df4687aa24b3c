/**
 * Which languages a document is in. The words of a pack mean something only in documents of its language: found once, from the
 * text itself, by the words that every sentence has (the, und, que) and by scripts.
 *
 * A language is judged by its own words. Another pack changes nothing here unless the document speaks its language too.
 */
import { unitsOf } from '../readers/line-units.ts';
import * as classes from '../words/classes.ts';
import {
  eachSense,
  everywhere,
  functionSets,
  international,
  languageCount,
  languageNamed,
  languageSets,
  lent,
  meaningsIn,
  nameOf,
  wordCount,
} from '../words/lexicon.ts';
import type { Candidate } from './lines/candidate.ts';
import { look, mean, ownerNoted, type Words } from './lines/traits.ts';

/** Of so many words, one at the least is a function word in the language of a text. Finnish and Turkish have few. */
const wordsPerFunctionWord = 12;
/** Words of a sentence in another language that are function words there and not in the main one. */
const foreignInSentence = 3;
/** They must outnumber the main language’s by so many: languages that are near each other share most of theirs. */
const lead = 2;
/** Words of a label: longer lines are sentences. */
const longestLabel = 8;
/** A label of so many words shows its language alone; of shorter ones there must be two. */
const tellingLabel = 3;
/** Of the characters of a line, one in so many: Japanese, which mixes its own script with the Chinese one. */
const mixed = 8;

/**
 * Finds the document’s languages and gives its words the meanings that they have there: `words.languages` holds
 * the main language first, then the others.
 *
 * @param lines are given what follows from their words’ meanings
 * @param declared the language that the source says it is in: it holds too
 * @returns BCP 47 of these languages, in the same order; none where no pack knows the text
 */
export function understand(
  lines: Candidate[],
  words: Words,
  declared: string | undefined,
): readonly string[] {
  const main = mainLanguage(lines, words);
  const others = foreign(lines, words, main);
  const named = languageNamed(declared?.split(/[-_]/)[0]?.toLowerCase() ?? '');
  if (named >= 0) others.add(named);
  others.delete(main);
  if (others.size > 0) {
    words.speak([...(main < 0 ? [] : [main]), ...others]);
    const none = strangeTo(main);
    for (const { traits } of lines) if (traits.dense === 0) mean(traits, words, none);
  }
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    if (!candidate || candidate.traits.dense === 0) continue;
    const units = unitsOf(candidate.text);
    const traits = look(units, 0, units.length, words, words.meanings);
    mean(traits, words, strangeTo(main));
    lines[line] = { ...candidate, traits };
  }
  return words.languages.flatMap(language => (language === international ? [] : (nameOf(language) ?? [])));
}

/** The language with most function words, and words or lines in its own script. */
function mainLanguage(lines: readonly Candidate[], words: Words): number {
  const scores = new Int32Array(languageCount);
  let size = 0;
  const score = (language: number, points: number): void => {
    if (language >= 0) scores[language] = (scores[language] ?? 0) + points;
  };
  for (const { traits } of lines) {
    size += traits.classed;
    if (traits.dense > 0) score(scriptOf(words, traits.from, traits.classed), traits.dense);
    // Words of scripts without capitals: Latin, Greek and Cyrillic ones are nobody’s own.
    else if (traits.caseless > 0)
      for (let at = traits.from; at < traits.from + traits.classed; at++)
        score(ownerNoted(words.known[at] ?? -1), 1);
  }
  languageSets.forEach((languages, set) => {
    const times = words.spoken[set] ?? 0;
    if (times > 0) for (const language of languages) score(language, times);
  });
  let main = -1;
  for (let language = 0; language < languageCount; language++)
    if (language !== international && (scores[language] ?? 0) > (scores[main] ?? 0)) main = language;
  return (scores[main] ?? 0) * wordsPerFunctionWord < size ? -1 : main;
}

/** By main language: 1 for each word that is a function word in others and not in it. */
const strangers = new Map<number, Uint8Array>();
function strangeTo(main: number): Uint8Array {
  let found = strangers.get(main);
  if (found) return found;
  const isStrange = languageSets.map(languages => languages.length > 0 && !languages.includes(main));
  found = Uint8Array.from({ length: wordCount }, (_, word) => (isStrange[functionSets[word] ?? 0] ? 1 : 0));
  strangers.set(main, found);
  return found;
}

/** The language whose script a line of a script without spaces is in. */
function scriptOf({ known }: Words, from: number, count: number): number {
  const counts = new Map<number, number>();
  for (let at = from; at < from + count; at++) {
    const owner = ownerNoted(known[at] ?? -1);
    if (owner >= 0) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  let all = 0;
  for (const times of counts.values()) all += times;
  let best = -1;
  for (const [owner, times] of counts)
    if (!lent.has(owner) && times * mixed >= all && times > (counts.get(best) ?? 0)) best = owner;
  if (best >= 0) return best;
  for (const [owner, times] of counts) if (times > (counts.get(best) ?? 0)) best = owner;
  return best;
}

/** Gives words the meanings of the main language, and finds others: of a sentence, or of labels all of whose words they know. */
function foreign(lines: readonly Candidate[], words: Words, main: number): Set<number> {
  words.speak(main < 0 ? [] : [main]);
  const strange = strangeTo(main);
  const found = new Set<number>();
  const labels = new Map<number, number>();
  const mayStandAnywhere = everywhere.some(language => language !== main);
  for (const { traits } of lines) {
    const { from, classed } = traits;
    if (traits.dense > 0) {
      // Japanese has words of Chinese characters alone; a line of them without its own script is a sentence of the other.
      const language = scriptOf(words, from, classed);
      if (language >= 0 && language !== main && (main < 0 || traits.dense >= longestLabel))
        found.add(language);
      continue;
    }
    const times = mean(traits, words, strange);
    if (classed <= longestLabel && (times > 0 || mayStandAnywhere)) {
      for (const language of knowing(words, from, classed, main, strange)) {
        const points = (labels.get(language) ?? 0) + (classed >= tellingLabel ? 2 : 1);
        labels.set(language, points);
        if (points >= 2 || everywhere.includes(language)) found.add(language);
      }
    }
    if (times >= foreignInSentence)
      for (const language of spoken(words, from, classed, main)) found.add(language);
  }
  return found;
}

/** The languages that know all words of a label, one of them as a function word that the main language does not have. */
function knowing(
  { known, classes: masks }: Words,
  from: number,
  count: number,
  main: number,
  strange: Uint8Array,
): number[] {
  for (let at = from; at < from + count; at++)
    if (known[at] === -1 && !((masks[at] ?? 0) & classes.number)) return [];
  const times = new Map<number, number>();
  const own = new Map<number, number>();
  const telling = new Set(everywhere);
  const note = (counts: Map<number, number>, language: number) =>
    counts.set(language, (counts.get(language) ?? 0) + 1);
  let all = 0;
  for (let at = from; at < from + count; at++) {
    const word = known[at] ?? -1;
    if (word === -1) continue;
    const isShared = word >= 0 && meaningsIn(international)[word];
    if (!isShared) all++;
    if (word >= 0) {
      eachSense(word, language => {
        note(own, language);
        if (!isShared) note(times, language);
      });
      if (strange[word])
        for (const language of languageSets[functionSets[word] ?? 0] ?? []) telling.add(language);
    } else {
      const owner = ownerNoted(word);
      note(own, owner);
      note(times, owner);
      telling.add(owner);
    }
  }
  if (all === 0 || count < 2 || times.get(main) === all) return [];
  const found = [...telling].filter(language => times.get(language) === all);
  // “Share on Facebook”: the language that has a word of its own for what is international is meant, not all that have an “on”.
  const most = Math.max(...found.map(language => own.get(language) ?? 0));
  return found.filter(language => own.get(language) === most);
}

/** The languages that have clearly more function words in a line than the main one, and more than any other. */
function spoken(words: Words, from: number, count: number, main: number): number[] {
  const scores = new Map<number, number>();
  for (let at = from; at < from + count; at++) {
    const word = words.known[at] ?? -1;
    for (const language of word >= 0 ? (languageSets[functionSets[word] ?? 0] ?? []) : [ownerNoted(word)])
      if (language >= 0) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  let best = -1;
  for (const [language, times] of scores)
    if (times > (scores.get(best) ?? 0) || (times === scores.get(best) && language < best)) best = language;
  return best >= 0 && (scores.get(best) ?? 0) >= (scores.get(main) ?? 0) + lead ? [best] : [];
}
