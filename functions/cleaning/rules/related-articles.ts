/** “Read also” prompts and lists of other articles. */
import type { Document, Judgement, Rule } from '../rule.ts';
import { inCompany, isHeadline, zoneOf } from './standing.ts';

export const relatedArticles: Rule = {
  name: 'related-articles',
  *judge(document) {
    yield* prompts(document);
    yield* lists(document);
  },
};

/** “Read also: headline” */
function* prompts(document: Document): Iterable<Judgement> {
  const { lines, anchors, sayings } = document;
  for (const { line, strength, part } of sayings.related) {
    const candidate = lines[line];
    if (part !== 'label' || !candidate || anchors[line] || !isHeadline(candidate)) continue;
    const embedded = (anchors[line - 1] || line - 1 === document.title) && anchors[line + 1];
    if (strength >= 2 || embedded || inCompany(document, line) || zoneOf(document, line) === 'tail')
      yield { line, reason: 'points to another article' };
  }
}

/** Most headlines under one heading. */
const longestList = 12;

/** “Most read” and the headlines under it. */
function* lists(document: Document): Iterable<Judgement> {
  const { lines, sayings, strengths } = document;
  for (const { line, strength, part } of sayings.related) {
    const candidate = lines[line];
    if (part !== 'line' || !candidate || strength < 2) continue;
    const end = endOfList(document, line);
    const zone = zoneOf(document, line);
    if (end === line + 1 && zone === 'nowhere' && !inCompany(document, line)) continue;
    yield { line, reason: 'the heading of a list of other articles' };
    for (let item = line + 1; item < end; item++) {
      if (!strengths[item]) yield { line: item, reason: 'a headline in a list of other articles' };
    }
  }
}

/** Behind the heading: headlines up to a blank line, or where all lines are parted (or none is) up to prose. */
function endOfList(document: Document, heading: number): number {
  const { lines, anchors } = document;
  const inBlock = lines[heading + 1]?.parted === false;
  const tail = zoneOf(document, heading) === 'tail';
  let line = heading + 1;
  for (; line < lines.length && line - heading <= longestList; line++) {
    const candidate = lines[line];
    if (!candidate || anchors[line] || !isHeadline(candidate)) break;
    if (candidate.parted && (inBlock || !tail)) break;
  }
  return line;
}
