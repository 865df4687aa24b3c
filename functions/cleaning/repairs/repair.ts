/** What a repair is: it looks at the whole source for evidence, then says what to change in a line. */
import { spend } from '../budget/budget.ts';

/** A change in a line: at this place `before` becomes `after`. */
export interface Edit {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** Edits of one line, in order, none over another. */
export type MendLine = (text: string) => readonly Edit[];

export interface Repairer {
  readonly name: string;
  readonly reason: string;
  /** Sets of characters, written as in the brackets of a pattern: a damaged line has one of each set. */
  readonly traces: readonly string[];
  /** What a line must have besides. */
  readonly suspect?: RegExp;
  /** Undefined when nothing in the source calls for this repair, or when the damage is not certain. */
  inspect(source: string): MendLine | undefined;
}

/** An edit for each match of a global pattern that `mended` has another text for. */
export function editsOf(
  text: string,
  pattern: RegExp,
  mended: (match: RegExpExecArray) => string | undefined,
): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    spend(1);
    const after = mended(match);
    if (after !== undefined && after !== match[0]) edits.push({ at: match.index, before: match[0], after });
  }
  return edits;
}
