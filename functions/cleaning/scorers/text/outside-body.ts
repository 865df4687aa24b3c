/**
 * The edges of the body: menus, lists and footers of a whole page around its article.
 *
 * This is the second stage of judging. Rules come first and know nothing of each other; this stage is given what they
 * removed, because what they leave decides whether a cut lasts. It may remove prose (a teaser’s sentence in a footer), which
 * rules may not. Everything it does lies behind `outsideBody`: whoever replaces its inside keeps that signature.
 */
import * as kinds from '../../characters/kinds.ts';
import type { Candidate } from '../../document/candidate.ts';
import type { Document } from '../../document/document.ts';
import type { Edges } from '../../document/located.ts';
import { shapeOf } from '../../document/shape.ts';
import type { RemovedByRules } from '../../rules/judge.ts';
import { pageOf } from './page.ts';

/** What this stage says of a line. */
export interface BodyVerdict {
  /** Why the line goes, in words that an editor understands; left out where it stays. */
  readonly reason?: string;
  /** How probable it is that the line is the author’s, in thousandths; left out where the stage can’t tell. */
  readonly probability?: number;
}

/**
 * Pure and linear, in whole numbers.
 *
 * @param document as the rules saw it
 * @param removed what the rules removed, by position in `document.lines`
 * @returns by the same positions; nothing for a line of which there is nothing to say. The frame lets no verdict remove the
 * title or what the markup forbids to touch, and a line that a rule removed keeps the rule’s reason
 */
export function outsideBody(
  document: Document,
  removed: RemovedByRules,
): readonly (BodyVerdict | undefined)[] {
  const { edges, lines } = document;
  const verdicts = new Array<BodyVerdict | undefined>(lines.length);
  if (!edges) return verdicts;
  const first = firstLine(document, edges);
  const end = edges.last + 1;
  if ((first === 0 && end === lines.length) || !lasts(document, first, removed)) return verdicts;
  if (first > 0)
    verdicts.fill(
      { reason: `${describe(document, 0, first)} before the article’s first paragraph` },
      0,
      first,
    );
  if (end < lines.length) {
    const reason = `${describe(document, end, lines.length)} behind the article’s last paragraph`;
    verdicts.fill({ reason }, end);
  }
  return verdicts;
}

/**
 * Whether the fair copy would be left alone if it came in as a file of its own. Where its edges would be cut once more,
 * nobody knows how far the cutting would go, and the page is better left whole.
 *
 * @param start the first line that is not cut
 */
function lasts(document: Document, start: number, removed: RemovedByRules): boolean {
  const { edges, lines, anchors, strengths, title, words } = document;
  if (!edges) return true;
  const kept: Candidate[] = [];
  const proseLeft: boolean[] = [];
  const strengthsLeft = new Uint8Array(lines.length);
  const keep = (line: number): void => {
    const candidate = lines[line];
    if (!candidate) return;
    strengthsLeft[kept.length] = strengths[line] ?? 0;
    proseLeft.push(anchors[line] ?? false);
    kept.push(candidate);
  };
  if (title !== undefined) keep(title);
  for (let line = start; line <= edges.last; line++)
    if (line !== title && (anchors[line] || !removed[line])) keep(line);
  const shape = shapeOf(kept, proseLeft, strengthsLeft);
  const again = pageOf(kept, shape, strengthsLeft, 'text', words).edges;
  if (!again) return true;
  const isHeaded = title !== undefined && firstLine({ title: 0, strengths: strengthsLeft }, again) === 0;
  return (again.first === 0 || isHeaded) && again.last === kept.length - 1;
}

/** What stands between the headline and the first prose is the article's: its dek, its author, its date. */
function firstLine(
  { title = 0, strengths }: Pick<Document, 'title' | 'strengths'>,
  { first }: Pick<Edges, 'first'>,
): number {
  let head = 0;
  for (let line = title + 1; line < first && head <= longestHead; line++) if (!strengths[line]) head++;
  return title < first && head <= longestHead ? title : first;
}

/** Lines between a headline and the first prose that are not of furniture's words. */
const longestHead = 8;

/** Among what a line stands, in words. */
function describe({ lines, strengths }: Document, from: number, to: number): string {
  const count = to - from;
  if (count === 1) return 'stands alone';
  let sentences = 0;
  let furniture = 0;
  for (let line = from; line < to; line++) {
    const candidate = lines[line];
    if (candidate?.traits.last === kinds.stop) sentences++;
    if ((strengths[line] ?? 0) > 0) furniture++;
  }
  const ends =
    sentences === 0
      ? 'no sentence ends'
      : `${sentences === 1 ? 'one' : sentences} of them ${sentences === 1 ? 'ends' : 'end'} a sentence`;
  const words =
    furniture === 0
      ? ''
      : `, ${furniture === 1 ? 'one is' : `${furniture} are`} of the words of menus and footers`;
  return `is one of ${count} lines (${ends}${words})`;
}
