/** A proof as an editor looks at it: passages in the order of the source, and how much of what there is. Pure. */
import type { Line, Removal, Repair } from '../../cleaning/cleaning.ts';
import { doubtfulOf } from './doubt.ts';

export interface SeenLine extends Line {
  readonly id: string;
  /** From 1; blank lines count. */
  readonly number: number;
  /** A blank line stands before it. */
  readonly parted: boolean;
}

/** Neighbouring lines that were removed, or one line that was kept. */
export interface Passage {
  readonly lines: readonly SeenLine[];
  /** Why they were removed, reason by reason; empty where the line was kept. */
  readonly reasons: readonly Reason[];
  /** Between the first and the last line of the body that were kept. */
  readonly inside: boolean;
}

/** Neighbouring lines that were removed for the same reason. */
export interface Reason extends Removal {
  readonly lines: readonly SeenLine[];
}

export interface ProofView {
  readonly passages: readonly Passage[];
  readonly removed: number;
  readonly kept: number;
  readonly repairs: number;
  readonly decisions: number;
  /** Removed lines by rule, the most first. */
  readonly byRule: readonly (readonly [rule: string, lines: number])[];
  /** Index of the first passage that was removed inside the body. */
  readonly firstInside: number | undefined;
  /** Removed lines that may be the author’s, the likeliest first. */
  readonly doubtful: readonly SeenLine[];
  /** Kept lines that are more probably furniture than not. */
  readonly furniture: readonly SeenLine[];
}

export function viewOf(lines: readonly Line[]): ProofView {
  const passages = passagesOf(lines);
  const isBody = ({ reasons, lines }: Passage) => reasons.length === 0 && !lines[0]?.role;
  const first = passages.findIndex(isBody);
  const last = passages.findLastIndex(isBody);
  const placed = passages.map(
    (passage, index): Passage => ({ ...passage, inside: index > first && index < last }),
  );
  const byRule = new Map<string, number>();
  for (const { rule, lines } of placed.flatMap(({ reasons }) => reasons))
    byRule.set(rule, (byRule.get(rule) ?? 0) + lines.length);
  const seen = placed.flatMap(({ lines }) => lines);
  const removed = [...byRule.values()].reduce((sum, n) => sum + n, 0);
  const firstInside = placed.findIndex(({ reasons, inside }) => reasons.length > 0 && inside);
  return {
    passages: placed,
    removed,
    kept: seen.length - removed,
    repairs: seen.reduce((sum, { repairs }) => sum + (repairs?.length ?? 0), 0),
    decisions: seen.filter(({ decision }) => decision).length,
    byRule: [...byRule].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)),
    firstInside: firstInside === -1 ? undefined : firstInside,
    doubtful: doubtfulOf(seen),
    furniture: seen.filter(({ furniture }) => furniture !== undefined),
  };
}

/** Lines that one page shows at most: the answer of a function may have 6 MB. */
const linesOnPage = 1_500;

/** The passages of a long proof, page by page. */
export function partsOf({ passages }: ProofView): readonly (readonly Passage[])[] {
  const parts: Passage[][] = [];
  let room = 0;
  for (const passage of passages) {
    const last = parts.at(-1);
    if (last && passage.lines.length <= room) last.push(passage);
    else {
      parts.push([passage]);
      room = linesOnPage;
    }
    room -= passage.lines.length;
  }
  return parts;
}

/** Which part has the line, from 0. */
export function partWith(view: ProofView, id: string): number {
  const found = partsOf(view).findIndex(part => part.some(({ lines }) => lines.some(line => line.id === id)));
  return Math.max(0, found);
}

function passagesOf(lines: readonly Line[]): Passage[] {
  const passages: { lines: SeenLine[]; reasons: (Removal & { lines: SeenLine[] })[]; inside: boolean }[] = [];
  let parted = false;
  for (const [index, line] of lines.entries()) {
    const { id, removed } = line;
    if (!id) {
      parted = true;
      continue;
    }
    const seen: SeenLine = { ...line, id, number: index + 1, parted };
    parted = false;
    let passage = passages.at(-1);
    if (!passage || !removed || passage.reasons.length === 0) {
      passage = { lines: [], reasons: [], inside: false };
      passages.push(passage);
    }
    passage.lines.push(seen);
    if (!removed) continue;
    const last = passage.reasons.at(-1);
    if (last?.rule === removed.rule && last.reason === removed.reason) last.lines.push(seen);
    else passage.reasons.push({ ...removed, lines: [seen] });
  }
  return passages;
}

/** A piece of a line: as it was and is, or a repair. */
export type LinePiece = string | Repair;

/** The line's text with its repairs in their places; those that can't be found there are left out. */
export function piecesOf({ text, repairs = [] }: Pick<Line, 'text' | 'repairs'>): LinePiece[] {
  const pieces: LinePiece[] = [];
  let at = 0;
  for (const repair of repairs) {
    const found = repair.before ? text.indexOf(repair.before, at) : -1;
    if (found === -1) continue;
    pieces.push(text.slice(at, found), repair);
    at = found + repair.before.length;
  }
  pieces.push(text.slice(at));
  return pieces.filter(piece => piece !== '');
}
