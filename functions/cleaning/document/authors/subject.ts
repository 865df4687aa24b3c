/** What the title speaks of is the article’s subject: its words are the author’s where nothing else speaks against them. */
import * as classes from '../../words/classes.ts';
import { type Family, type FamilyName, families, familyNames, subjectOf } from '../../words/families.ts';
import type { Saying } from '../furniture.ts';
import type { Candidate } from '../lines/candidate.ts';
import type { Words } from '../lines/traits.ts';

/** From so many words on a label that can be nothing else says all that there is to say: “Accept all cookies”. */
const fullyWorded = 3;

/**
 * What is said in each family. A single line of the subject’s words, alone among lines that say nothing of the kind, is weaker
 * evidence by one word. Labels in full, those that come again and those beside others stay what they are: the title of an
 * article about cookies is no licence for the notice around it.
 */
export function byFamily(
  said: readonly Saying[],
  lines: readonly Candidate[],
  title: number | undefined,
  words: Words,
): Record<FamilyName, Saying[]> {
  const sorted = Object.fromEntries(familyNames.map(name => [name, [] as Saying[]])) as Record<
    FamilyName,
    Saying[]
  >;
  const subject = title === undefined ? 0 : classesIn(lines[title], words);
  const isSpared = subject === 0 ? () => false : spare(said, lines, subject, words);
  const spared = new Set(said.flatMap(saying => (isSpared(saying) ? [saying.line] : [])));
  for (const saying of strongest(said)) {
    if (isSpared(saying) || (saying.strength === 1 && spared.has(saying.line))) {
      if (saying.strength > 1) sorted[saying.family].push({ ...saying, strength: doubtful });
    } else sorted[saying.family].push(saying);
  }
  return sorted;
}

/** A line says a thing once, whether its words tell it, a whole wording, or both: what is told most surely. */
function strongest(said: readonly Saying[]): readonly Saying[] {
  const best = new Map<string, Saying>();
  for (const saying of said) {
    const key = `${saying.line} ${saying.family} ${saying.part}`;
    const other = best.get(key);
    if (!other || other.strength < saying.strength) best.set(key, saying);
  }
  return [...best.values()].sort((one, other) => one.line - other.line);
}

/** What is left of a saying in the subject's words, however sure it would be elsewhere. */
const doubtful = 1;

/** So many lines of one family in a row are buttons or a notice. */
const fewestInRow = 3;

function spare(
  said: readonly Saying[],
  lines: readonly Candidate[],
  subject: number,
  words: Words,
): (saying: Saying) => boolean {
  /** The print of each line that says something. */
  const prints = new Map<number, number>();
  /** Where each family speaks, and with what strength. */
  const spoken = new Map<FamilyName, Map<number, number>>();
  for (const { line, family, strength, part } of said) {
    if (part !== 'line') continue;
    const ofFamily = spoken.get(family) ?? new Map<number, number>();
    spoken.set(family, ofFamily.set(line, strength));
    prints.set(line, lines[line]?.traits.print ?? 0);
  }
  const counts = new Map<number, number>();
  for (const print of prints.values()) counts.set(print, (counts.get(print) ?? 0) + 1);
  const isNear = (family: FamilyName, line: number): boolean => {
    const ofFamily = spoken.get(family);
    if (!ofFamily) return false;
    const isStrong = (other: number, isTogether: boolean) => isTogether && (ofFamily.get(other) ?? 0) >= 2;
    if (isStrong(line - 1, lines[line]?.parted === false)) return true;
    if (isStrong(line + 1, lines[line + 1]?.parted === false)) return true;
    let row = 1;
    for (let other = line - 1; row < fewestInRow && ofFamily.has(other); other--) row++;
    for (let other = line + 1; row < fewestInRow && ofFamily.has(other); other++) row++;
    return row >= fewestInRow;
  };
  return ({ line, family, strength }) =>
    (subjectOf(family) & subject) !== 0 &&
    (strength < 2 || wordsOf(family, lines[line], words) < fullyWorded) &&
    (counts.get(prints.get(line) ?? 0) ?? 1) === 1 &&
    !isNear(family, line);
}

const byName = new Map<string, Family>(Object.entries(families));

/** How many of a line’s words are the family’s. */
function wordsOf(family: FamilyName, line: Candidate | undefined, { classes: list }: Words): number {
  const ofClasses = byName.get(family);
  if (!ofClasses) return 0;
  const { needs, allows } = ofClasses;
  const { from = 0, classed = 0 } = line?.traits ?? {};
  let count = 0;
  for (const mask of list.subarray(from, from + classed)) if (mask & (needs | allows)) count++;
  return count;
}

/** The classes of a line's words, but for those that every sentence has. */
function classesIn(line: Candidate | undefined, { classes: list }: Words): number {
  if (!line) return 0;
  const { from, classed } = line.traits;
  let any = 0;
  for (const mask of list.subarray(from, from + classed)) if (!(mask & classes.plain)) any |= mask;
  return any;
}
