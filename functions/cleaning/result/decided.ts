/** What editors' decisions make of the rules' verdicts. */
import type { Decision, Line, LineDecision } from '../cleaning.ts';
import { place } from './placement.ts';

export interface Decided {
  readonly lines: readonly Line[];
  readonly unplaced: readonly LineDecision[];
}

/**
 * Puts each decision in force at its line, after the rules, which judged as if there were none. A decision changes no other
 * line, but that there is one title. A release changes nothing here: it speaks of a whole fair copy, which whoever
 * publishes compares with the one that is held.
 */
export function decided(lines: readonly Line[], decisions: readonly Decision[]): Decided {
  const { placed, unplaced } = place(lines, decisions);
  if (placed.size === 0) return { lines, unplaced };
  const title = [...placed].findLast(([, { verdict }]) => verdict === 'title')?.[0];
  return {
    lines: lines.map((line, index) => {
      const { role, ...roleless } = line;
      const isOther = title !== undefined && title !== index && role === 'title';
      const held = isOther ? roleless : line;
      const decision = placed.get(index);
      return decision ? withDecision(held, decision, index === title) : held;
    }),
    unplaced,
  };
}

function withDecision(line: Line, decision: LineDecision, isTitle: boolean): Line {
  // What the cleaner supposes of a line is settled by an editor's word.
  const { removed, repairs, role, furniture: _, ...bare } = line;
  const overruled = removed && { overruled: removed };
  switch (decision.verdict) {
    case 'remove':
      return { ...bare, ...(repairs && { repairs }), removed: byEditor, decision };
    case 'as-is':
      return { ...bare, ...(role && { role }), decision, ...overruled };
    case 'keep':
    case 'title':
      return {
        ...bare,
        ...(isTitle ? { role: 'title' as const } : role && { role }),
        ...(repairs && { repairs }),
        decision,
        ...overruled,
      };
  }
}

const byEditor = { rule: 'editor', reason: 'an editor removed it' };
