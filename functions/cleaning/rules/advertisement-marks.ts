/** Marks that an advertisement stood here. */
import type { Document, Rule } from '../rule.ts';
import { classes } from '../wordings/word-classes.ts';

export const advertisementMarks: Rule = {
  name: 'advertisement-marks',
  *judge(document) {
    for (const { line, part } of document.sayings.advert) {
      if (part === 'line' && !isSpokenOf(document, line))
        yield { line, reason: 'marks the place of an advertisement' };
    }
  },
};

/** An article whose paragraphs say the same word is about it, and may quote it. */
function isSpokenOf({ lines, anchors, words }: Document, line: number): boolean {
  const label = lines[line]?.traits;
  if (label?.classed !== 1) return false;
  const word = words.hashes[label.from];
  return lines.some(({ traits: { classes: found, from, classed } }, at) => {
    if (!anchors[at] || !(found & classes.advert)) return false;
    return words.hashes.subarray(from, from + classed).some(hash => hash === word);
  });
}
