/** From what a reader read to what rules see. */
import { kinds } from './characters.ts';
import type { Reading } from './readers/reading.ts';
import type { Candidate, Document } from './rule.ts';
import { shapeOf } from './shape.ts';
import { titleLine } from './title.ts';
import { look, type Traits } from './traits.ts';

/**
 * @param texts the repaired text of each line of the reading, its markup's own signs included
 */
export function examine(reading: Reading, texts: readonly string[]): Document {
  const lines = candidates(reading, texts);
  const anchors = lines.map(({ traits }) => isProse(traits));
  const title = titleLine(reading, lines, anchors);
  const own = title === undefined ? undefined : lines[title]?.text;
  return {
    lines,
    shape: shapeOf(lines, anchors),
    title,
    titles: [...(own ? [own] : []), ...reading.titles.map(each => each.text)],
    anchors,
    firstAnchor: anchors.indexOf(true) === -1 ? lines.length : anchors.indexOf(true),
    lastAnchor: anchors.lastIndexOf(true),
  };
}

function candidates(reading: Reading, texts: readonly string[]): Candidate[] {
  const lines: Candidate[] = [];
  let parted = true;
  for (let index = 0; index < reading.lines.length; index++) {
    const read = reading.lines[index];
    if (!read) break;
    const text = (texts[index] ?? '').trim();
    if (!text) parted = true;
    else if (!read.removed) {
      lines.push({ index, read, text, traits: look(text), parted });
      parted = false;
    }
  }
  return lines;
}

/** Whole sentences of some length, or a very long line. */
const isProse = ({ length, words, last }: Traits): boolean =>
  (words >= 14 && length >= 60 && last === kinds.stop) || words >= 40;
