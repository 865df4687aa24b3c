/** Which line is the title, and what the article is called. */
import type { Shown } from './blocks.ts';
import { kinds } from './characters.ts';
import type { Line, Title } from './cleaning.ts';
import { comparable } from './comparable.ts';
import type { Reading } from './readers/reading.ts';
import type { Candidate } from './rule.ts';

/** Longest title, in UTF-16 units. */
const longest = 300;

/**
 * Position of the line that is the title: a heading of the first level before the prose, else the first line, unless it is
 * prose. Never the first sentence.
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
  const prose = anchors.indexOf(true);
  const heading = lines.findIndex(({ read }) => read.kind === 'heading' && read.level === 1);
  if (heading !== -1 && (prose === -1 || heading < prose)) return heading;
  const [first] = lines;
  if (!first || anchors[0] || first.traits.length > longest) return undefined;
  const isSentence = first.traits.last === kinds.stop && first.traits.words > 20;
  return isSentence || first.read.untouchable ? undefined : 0;
}

/**
 * What the publisher calls the article beside its text, else the title line's own words, else the best that the source
 * calls itself. An editor's choice of a line comes before all.
 */
export function titleOf(reading: Reading, lines: readonly Line[], shown: readonly Shown[]): Title {
  const [best] = reading.titles;
  const index = lines.findIndex(line => line.role === 'title');
  const line = lines[index];
  if (!line) return best ?? { text: '', from: 'none' };
  const id = line.id && { line: line.id };
  const isStated = best?.from === 'object-metadata' || best?.from === 'front-matter';
  if (best && isStated && line.decision?.verdict !== 'title') return { ...best, ...id };
  const from = reading.lines[index]?.kind === 'heading' ? 'heading' : 'line';
  return { text: shown[index]?.text.trim() ?? '', from, ...id };
}
