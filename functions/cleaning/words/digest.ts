/** What trained weights depend on: the words by which features are told. */
import * as classes from './classes.ts';
import { families } from './families.ts';
import { seed, step } from './lexicon.ts';
import { packs } from './packs.ts';

/**
 * Digests of all that the scorers’ features know of words: the classes and families, and each language’s pack by itself. Training
 * stores it beside the weights, as `trainedWith`. Where it differs later, the weights were trained with other words:
 * test/cleaning/words/trained-with.test.ts says so, and which command to run. A pack that did not exist then makes nothing
 * stale, for its words mean nothing in the documents that were trained on.
 *
 * @returns eight hex digits for `classes`, for `families` and for each language (BCP 47)
 */
export function wordsDigest(): Record<string, string> {
  return Object.fromEntries([
    ['classes', digest(Object.entries(classes).sort())],
    ['families', digest(families)],
    // What a trail of links begins with is told before any feature is measured.
    ...packs.map(({ homes, heres, ...words }) => [words.language, digest(words)]),
  ]);
}

/** FNV-1a of the value’s JSON: no one has a reason to forge it. */
function digest(value: unknown): string {
  let hash = seed;
  for (const char of JSON.stringify(value)) hash = step(hash, char.codePointAt(0) ?? 0);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
