/** From what a reader read to what rules see. */
import { kinds } from './characters.ts';
import { type Saying, sayings } from './furniture.ts';
import type { Reading } from './readers/reading.ts';
import type { RepairedLine } from './repairs/repairs.ts';
import type { Candidate, Document } from './rule.ts';
import { shapeOf } from './shape.ts';
import { titleLine } from './title.ts';
import { look, type Traits, WordClasses } from './traits.ts';
import { type FamilyName, families } from './wordings/families.ts';

/**
 * @param repaired each line of the reading, without its markup's own signs
 */
export function examine(reading: Reading, repaired: readonly RepairedLine[]): Document {
  const wordClasses = new WordClasses();
  const lines = candidates(reading, repaired, wordClasses);
  const said = sayings(lines, wordClasses);
  const strengths = new Uint8Array(lines.length);
  for (const { line, strength, part } of said) {
    if (part === 'line') strengths[line] = Math.max(strengths[line] ?? 0, strength);
  }
  const anchors = lines.map(({ traits }, line) => isProse(traits) && (strengths[line] ?? 0) < 2);
  const title = titleLine(reading, lines, anchors);
  const own = title === undefined ? undefined : lines[title]?.text;
  const subject = title === undefined ? 0 : (lines[title]?.traits.classes ?? 0);
  return {
    lines,
    shape: shapeOf(lines, anchors),
    title,
    titles: [...(own ? [own] : []), ...reading.titles.map(each => each.text)],
    anchors,
    firstAnchor: anchors.indexOf(true) === -1 ? lines.length : anchors.indexOf(true),
    lastAnchor: anchors.lastIndexOf(true),
    sayings: byFamily(said, subject),
    strengths,
    wordClasses,
  };
}

function candidates(
  reading: Reading,
  repaired: readonly RepairedLine[],
  wordClasses: WordClasses,
): Candidate[] {
  const lines: Candidate[] = [];
  let parted = true;
  for (let index = 0; index < reading.lines.length; index++) {
    const read = reading.lines[index];
    if (!read) break;
    const text = (repaired[index]?.text ?? '').trim();
    if (!text) parted = true;
    else if (!read.removed) {
      lines.push({ index, read, text, traits: look(text, wordClasses), parted });
      parted = false;
    }
  }
  return lines;
}

/** Whole sentences of some length, or a very long line. */
const isProse = ({ length, words, last }: Traits): boolean =>
  (words >= 14 && length >= 60 && last === kinds.stop) || words >= 40;

/** What the title speaks of is the article's subject: such words are weaker evidence in this document. */
function byFamily(said: readonly Saying[], subject: number): Record<FamilyName, Saying[]> {
  const names = Object.keys(families) as FamilyName[];
  const sorted = Object.fromEntries(names.map(name => [name, [] as Saying[]])) as Record<
    FamilyName,
    Saying[]
  >;
  for (const saying of said) {
    const isSubject = (families[saying.family].needs & subject) !== 0;
    if (!isSubject) sorted[saying.family].push(saying);
    else if (saying.strength > 1) sorted[saying.family].push({ ...saying, strength: saying.strength - 1 });
  }
  return sorted;
}
