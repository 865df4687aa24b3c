/** Marks that an advertisement stood here. */
import type { Document, Rule } from '../rule.ts';
import * as classes from '../wordings/classes.ts';

export const advertisementMarks: Rule = {
  name: 'advertisement-marks',
  judge(document, remove) {
    const { sayings, lines, words } = document;
    if (sayings.advert.length === 0) return;
    const spokenOf = wordsInProse(document);
    for (const { line, part } of sayings.advert) {
      const label = lines[line]?.traits;
      const isSpokenOf = label?.classed === 1 && spokenOf.has(words.hashes[label.from]);
      if (part === 'line' && !isSpokenOf) remove(line, 'marks the place of an advertisement');
    }
  },
};

/** An article whose paragraphs say the same word is about it, and may quote it. Hashes of their words. */
function wordsInProse({ lines, anchors, words }: Document): ReadonlySet<number | undefined> {
  const found = new Set<number | undefined>();
  for (const [at, { traits }] of lines.entries()) {
    if (!anchors[at] || !(traits.classes & classes.advert)) continue;
    for (let word = traits.from; word < traits.from + traits.classed; word++) found.add(words.hashes[word]);
  }
  return found;
}
