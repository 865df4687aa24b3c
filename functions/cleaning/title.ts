/** Which line is the title, and what the article is called. */
import { kinds } from './characters.ts';
import type { Title } from './cleaning.ts';
import { comparable } from './comparable.ts';
import type { Reading } from './readers/reading.ts';
import type { Candidate } from './rule.ts';

/** Longest title, in UTF-16 units. */
const longest = 300;

/**
 * Position of the line that is the title: the first line, unless it is prose. Never the first sentence.
 */
export function titleLine(
  reading: Reading,
  lines: readonly Candidate[],
  anchors: readonly boolean[],
): number | undefined {
  const known = reading.titles.map(title => comparable(title.text));
  const named = lines.findIndex(line => known.includes(comparable(line.text)));
  if (named !== -1) return named;
  if (known.length > 0) return undefined;
  const [first] = lines;
  if (!first || anchors[0] || first.traits.length > longest) return undefined;
  const isSentence = first.traits.last === kinds.stop && first.traits.words > 20;
  return isSentence || first.read.untouchable ? undefined : 0;
}

/** The title line's own words, else the best that the source calls itself. */
export function titleOf(reading: Reading, line: Candidate | undefined, id: string | undefined): Title {
  if (line) {
    return {
      text: line.text,
      from: line.read.kind === 'heading' ? 'heading' : 'line',
      ...(id && { line: id }),
    };
  }
  return reading.titles[0] ?? { text: '', from: 'none' };
}
