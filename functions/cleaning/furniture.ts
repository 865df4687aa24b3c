/** Which lines are made of the words of furniture, and how strongly. What to do about them is the rules' business. */
import { kinds } from './characters.ts';
import type { Candidate } from './rule.ts';
import type { WordClasses } from './traits.ts';
import { type FamilyName, families, speaksFor } from './wordings/families.ts';

/** A line, or its part before a colon, whose words all belong to one family of furniture. */
export interface Saying {
  /** Position in the document's lines. */
  readonly line: number;
  readonly family: FamilyName;
  /** 1: a single word that may be anything; from 2 on it means little else. */
  readonly strength: number;
  /** The part that was matched: the whole line, or a label with something behind its colon. */
  readonly part: 'line' | 'label';
}

/** Longer lines are prose, whatever their words. */
const longestLine = 480;
const longestLabel = 8;

const known = Object.entries(families) as [FamilyName, (typeof families)[FamilyName]][];
const anyNeed = known.reduce((mask, [, family]) => mask | family.needs, 0);

export function sayings(lines: readonly Candidate[], words: WordClasses): Saying[] {
  const found: Saying[] = [];
  for (let line = 0; line < lines.length; line++) {
    const candidate = lines[line];
    if (!candidate || candidate.read.untouchable) continue;
    const { traits } = candidate;
    if (!(traits.classes & anyNeed) || traits.length > longestLine) continue;
    const { from, classed, beforeColon, last } = traits;
    for (const [family, definition] of known) {
      if (!(traits.classes & definition.needs)) continue;
      const strength = speaksFor(definition, words, from, from + classed);
      if (strength) {
        const opens = last === kinds.colon ? 1 : 0;
        found.push({ line, family, strength: strength + opens, part: 'line' });
      } else if (beforeColon > 0 && beforeColon <= longestLabel && beforeColon < classed) {
        const label = speaksFor({ ...definition, names: 0 }, words, from, from + beforeColon);
        if (label) found.push({ line, family, strength: label, part: 'label' });
      }
    }
  }
  return found;
}
