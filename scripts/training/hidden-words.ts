/** Texts as they were if the packs did not know some of their words: what is learned from them must hold by its form. */
import type { Candidate } from '../../functions/cleaning/document/lines/candidate.ts';
import type { Words } from '../../functions/cleaning/document/lines/traits.ts';
import type { Measured } from '../../functions/cleaning/scorers/text/measure.ts';
import * as classes from '../../functions/cleaning/words/classes.ts';

const kept = classes.plain | classes.number | classes.name | classes.unknown | classes.capital;

/** @param share of the words that packs know, function words aside, and of the lines that they tell */
export function hidden(measured: Measured, share: number): Measured {
  if (share === 0) return measured;
  const { lines, words, strengths } = measured;
  const isHidden = (hash: number): boolean =>
    (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) % 1000 < 1000 * share;
  const masks = words.classes.slice();
  for (let at = 0; at < words.length; at++) {
    const mask = masks[at] ?? 0;
    if (mask & ~kept && isHidden(words.hashes[at] ?? 0)) masks[at] = mask & kept || classes.unknown;
  }
  const left = strengths.map((strength, line) =>
    isHidden((lines[line] as Candidate).traits.print) ? 0 : strength,
  );
  return { lines, words: Object.assign(Object.create(words) as Words, { classes: masks }), strengths: left };
}
