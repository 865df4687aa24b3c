/** Marks that an advertisement stood here. */
import type { Document, Rule } from '../rule.ts';

export const advertisementMarks: Rule = {
  name: 'advertisement-marks',
  *judge(document) {
    for (const { line, part } of document.sayings.advert) {
      if (part === 'line' && !isSpokenOf(document, line))
        yield { line, reason: 'marks the place of an advertisement' };
    }
  },
};

/** An article whose prose says the same word is about it, and may quote it. */
function isSpokenOf({ lines, anchors }: Document, line: number): boolean {
  const word = /\p{L}{4,}/u.exec(lines[line]?.text ?? '')?.[0];
  if (word === undefined) return false;
  const said = new RegExp(`(?<!\\p{L})${word}`, 'iu');
  return lines.some(({ text }, at) => anchors[at] && said.test(text));
}
