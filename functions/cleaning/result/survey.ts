/** All lines with text as rules and scorers left them: what each reads like and what became of it. For risk and guard. */
import type { SourceType } from '../cleaning.ts';
import type { Document } from '../document/document.ts';
import { look, mean, type Traits, Words } from '../document/lines/traits.ts';
import { isWhite, unitsOf } from '../readers/line-units.ts';
import type { Reading } from '../readers/reading.ts';
import * as classes from '../words/classes.ts';
import { wordCount } from '../words/lexicon.ts';
import { fates } from './fates.ts';

/** A line with text. Pictures are none. */
export interface SurveyedLine {
  /** In the reading. */
  readonly place: number;
  readonly traits: Traits;
  /** As one of `fates`. */
  readonly fate: number;
  /** The rule that removed it. */
  readonly rule: string | undefined;
  /** The chance that it is the article's, in thousandths; -1 where nobody has judged. */
  readonly chance: number;
  readonly kind: string;
  /** Share of its characters that are links, in per cent. */
  readonly linked: number;
  /** How many of its words are of the kinds that menus, buttons and footers are made of. */
  readonly furniture: number;
  /** Long enough to be a sentence. */
  readonly isSentence: boolean;
}

export interface Survey {
  readonly type: SourceType;
  readonly lines: readonly SurveyedLine[];
  /** Positions in `lines` of the first and the last line that is kept for the text; `lines.length` and -1 where there is none. */
  readonly first: number;
  readonly last: number;
}

/** A sentence has so many words at the least. */
const fewestWords = 8;

/** Words that pages say of themselves. */
const ofPages = ~(
  classes.plain |
  classes.unknown |
  classes.name |
  classes.capital |
  classes.number |
  classes.date
);

export function survey(
  type: SourceType,
  { lines: read }: Reading,
  { lines: candidates, words }: Document,
  {
    fateOf,
    ruleOf,
    chanceOf,
  }: {
    /** By place in the reading. */
    readonly fateOf: Uint8Array;
    readonly ruleOf: (place: number) => string | undefined;
    readonly chanceOf: (place: number) => number | undefined;
  },
): Survey {
  const lines: SurveyedLine[] = [];
  // The words of lines that no rule has seen are not the document's.
  const aside = new Words();
  aside.speak(words.languages);
  const none = new Uint8Array(wordCount);
  let first = -1;
  let last = -1;
  let next = 0;
  for (let place = 0; place < read.length; place++) {
    const line = read[place];
    const candidate = candidates[next]?.index === place ? candidates[next++] : undefined;
    const fate = fateOf[place] ?? fates.blank;
    if (!line || line.wordless || fate === fates.blank) continue;
    const among = candidate ? words : aside;
    const traits = candidate?.traits ?? traitsOf(line.text, aside, none);
    if (fate === fates.kept && !line.role) {
      if (first < 0) first = lines.length;
      last = lines.length;
    }
    let furniture = 0;
    // Only of pages does anybody ask.
    for (let at = traits.from; type === 'html' && at < traits.from + traits.classed; at++)
      if ((among.classes[at] ?? 0) & ofPages) furniture++;
    lines.push({
      place,
      traits,
      fate,
      rule: fate === fates.gone ? ruleOf(place) : undefined,
      chance: Math.round(chanceOf(place) ?? -1),
      kind: line.kind === 'break' ? 'paragraph' : line.kind,
      linked: line.linked ?? 0,
      furniture,
      isSentence: traits.words >= fewestWords,
    });
    if (!candidate) aside.length = 0;
  }
  return { type, lines, first: first < 0 ? lines.length : first, last };
}

function traitsOf(text: string, words: Words, none: Uint8Array): Traits {
  const units = unitsOf(text);
  let start = 0;
  let stop = units.length;
  while (start < stop && isWhite(units[start] ?? 0)) start++;
  while (start < stop && isWhite(units[stop - 1] ?? 0)) stop--;
  const traits = look(units, start, stop, words, words.meanings);
  mean(traits, words, none);
  return traits;
}
