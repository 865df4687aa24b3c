/** Finds the lines that editors' decisions are about, in the source as it is now. */
import type { Decision, Line, LineDecision } from '../cleaning.ts';
import { hashOf } from './line-ids.ts';

/** Longest piece of a line that a decision remembers, in UTF-16 units. Compared is the hash, which is of the whole line. */
const textLimit = 200;

type Placeable = Pick<Line, 'id' | 'text' | 'picture'>;

/**
 * An editor's word about the line at `index`, with all that is needed to find the line again in another version of the file.
 * @returns undefined where the line is blank: there is nothing to decide
 */
export function lineDecision(
  lines: readonly Placeable[],
  index: number,
  verdict: LineDecision['verdict'],
  { by, at }: Pick<LineDecision, 'by' | 'at'>,
): LineDecision | undefined {
  const line = lines[index];
  if (!line?.id) return undefined;
  const hash = hashOf(line.id);
  const isRepeated = lines.some((other, place) => place !== index && other.id && hashOf(other.id) === hash);
  return {
    verdict,
    id: line.id,
    text: beginning(line.text || (line.picture?.address ?? '')),
    before: neighbour(lines, index, -1),
    after: neighbour(lines, index, 1),
    ...(!isRepeated && { alone: true as const }),
    by,
    at,
  };
}

/** Is it a line that the editor spoke of, and not the article or what it says of itself? */
export const isAboutLine = (decision: Decision): decision is LineDecision => 'id' in decision;

export interface Placement {
  /** By index of the line. */
  readonly placed: ReadonlyMap<number, LineDecision>;
  /** In the order in which they were made. */
  readonly unplaced: readonly LineDecision[];
}

/**
 * Places each decision on its line or nowhere: where a line has the same words and the same neighbours, and no other has.
 * A line that once was the only one with its words may also be known by one neighbour or, if it still is the only one, by
 * its words alone. A line that had doubles may not: two paragraphs swapped would hand its decision to its double.
 * Lines that nothing tells apart, as in a menu that stands on a page twice, are decided together: where all of them are
 * decided alike, it doesn't matter which decision is whose.
 */
export function place(lines: readonly Placeable[], decisions: readonly Decision[]): Placement {
  const about = decisions.filter(isAboutLine);
  const placed = new Map<number, LineDecision>();
  if (about.length === 0) return { placed, unplaced: [] };
  const neighbours = neighboursOf(lines, new Set(about.map(decision => hashOf(decision.id))));
  const twins = new Map<string, LineDecision[]>();
  for (const decision of about) {
    const alike = twins.get(nameOf(decision));
    if (alike) alike.push(decision);
    else twins.set(nameOf(decision), [decision]);
  }
  const claims = about.map(decision =>
    claimOf(decision, neighbours.get(hashOf(decision.id)) ?? [], twins.get(nameOf(decision)) ?? []),
  );
  const winners = new Map<number, Claim>();
  for (const claim of claims) {
    const rival = claim && winners.get(claim.index);
    // Of two that are as sure the later one is the editor's last word.
    if (claim && (!rival || claim.sureness >= rival.sureness)) winners.set(claim.index, claim);
  }
  const unplaced: LineDecision[] = [];
  for (const [n, decision] of about.entries()) {
    const claim = claims[n];
    if (claim && winners.get(claim.index) === claim) placed.set(claim.index, decision);
    else unplaced.push(decision);
  }
  return { placed, unplaced };
}

/**
 * Ids of the lines that nothing tells from one another: the same words between the same neighbours.
 * @returns for the id of a line those of its group, with it
 */
export function twinsIn(lines: readonly Placeable[]): (id: string) => readonly string[] {
  const hashes = new Set(lines.flatMap(({ id }) => (id ? [hashOf(id)] : [])));
  const groups = new Map<string, string[]>();
  const groupOf = new Map<string, readonly string[]>();
  for (const [hash, alike] of neighboursOf(lines, hashes)) {
    for (const { index, before, after } of alike) {
      const id = lines[index]?.id;
      if (!id) continue;
      const name = `${hash} ${before} ${after}`;
      const group = groups.get(name) ?? [];
      group.push(id);
      groups.set(name, group);
      groupOf.set(id, group);
    }
  }
  return id => groupOf.get(id) ?? [id];
}

interface Claim {
  readonly index: number;
  /** How many neighbours are the same. */
  readonly sureness: number;
}

interface Placed {
  readonly index: number;
  readonly before: string;
  readonly after: string;
}

/** What tells a line from others: its words and its neighbours. */
const nameOf = ({ id, before, after }: LineDecision): string => `${hashOf(id)} ${before} ${after}`;

/** @param twins decisions about lines that nothing tells apart, this one among them */
function claimOf(
  decision: LineDecision,
  alike: readonly Placed[],
  twins: readonly LineDecision[],
): Claim | undefined {
  const claims = alike.map(({ index, before, after }) => ({
    index,
    sureness: Number(before === decision.before) + Number(after === decision.after),
  }));
  const sureness = claims.reduce((most, claim) => Math.max(most, claim.sureness), 0);
  const surest = claims.filter(claim => claim.sureness === sureness);
  if (surest.length === 1) return sureness === 2 || decision.alone ? surest[0] : undefined;
  const together = sureness === 2 && twins.length === surest.length;
  return together && twins.every(twin => twin.verdict === decision.verdict)
    ? surest[twins.indexOf(decision)]
    : undefined;
}

/** The lines with one of these hashes, each with its neighbours', in one walk over the file. */
function neighboursOf(
  lines: readonly Placeable[],
  hashes: ReadonlySet<string>,
): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>();
  let before = '';
  let open: { index: number; before: string; after: string } | undefined;
  for (const [index, { id }] of lines.entries()) {
    if (!id) continue;
    const hash = hashOf(id);
    if (open) open.after = hash;
    open = hashes.has(hash) ? { index, before, after: '' } : undefined;
    if (open) {
      const alike = found.get(hash);
      if (alike) alike.push(open);
      else found.set(hash, [open]);
    }
    before = hash;
  }
  return found;
}

/** Hash of the nearest line with text before or after; empty at the edge of the file. */
function neighbour(lines: readonly Placeable[], index: number, step: 1 | -1): string {
  let at = index + step;
  while (lines[at] && !lines[at]?.id) at += step;
  return hashOf(lines[at]?.id ?? '~');
}

/** Never half a character. */
function beginning(text: string): string {
  const cut = text.slice(0, textLimit);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
