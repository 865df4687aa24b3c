/** Runs of lines that go on in one another are one block for an editor: “home, news” and “news, sports” are “home, news, sports”. */
import type { Proposal } from './proposal.ts';

/** @param runs wordings of two lines and more */
export function blocks(runs: readonly Proposal[]): Proposal[] {
  const found = chains(runs.filter(({ lines }) => lines.length === 2));
  // A longer run has lines that say too little. Where they are gone in each file without it, the editor need not hear of it.
  const longer = runs.filter(({ lines, left }) => lines.length > 2 && left > 0);
  for (const run of longer.sort((one, other) => one.lines.length - other.lines.length)) {
    const at = found.findIndex(block => isAlike(block, run) && merged(block.lines, run.lines) !== undefined);
    const block = found[at];
    if (block) found[at] = joined(block, run, merged(block.lines, run.lines) ?? block.lines);
    else found.push(run);
  }
  return found;
}

/** Pairs one behind the other, as far as each line is followed by one other alone. */
function chains(pairs: readonly Proposal[]): Proposal[] {
  const byFirst = new Map<string, Proposal[]>();
  const seconds = new Map<string, number>();
  for (const pair of pairs) {
    const [first = '', second = ''] = pair.lines;
    byFirst.set(first, [...(byFirst.get(first) ?? []), pair]);
    seconds.set(second, (seconds.get(second) ?? 0) + 1);
  }
  const isJoint = (wording: string): boolean =>
    byFirst.get(wording)?.length === 1 && seconds.get(wording) === 1;
  const used = new Set<Proposal>();
  const found: Proposal[] = [];
  const follow = (start: Proposal): void => {
    let block = start;
    used.add(start);
    while (true) {
      const end = block.lines.at(-1) ?? '';
      const next = isJoint(end) ? byFirst.get(end)?.[0] : undefined;
      if (!next || used.has(next) || !isAlike(next, block)) break;
      used.add(next);
      block = joined(block, next, [...block.lines, ...next.lines.slice(1)]);
    }
    found.push(block);
  };
  for (const pair of pairs) if (!isJoint(pair.lines[0] ?? '')) follow(pair);
  for (const pair of pairs) if (!used.has(pair)) follow(pair);
  return found;
}

/** They hold in the same places. */
const isAlike = (one: Proposal, other: Proposal): boolean => one.where?.join() === other.where?.join();

/** Lines of a block and a run that lies in it, or goes on at one of its ends; undefined where it does neither. */
function merged(block: readonly string[], run: readonly string[]): readonly string[] | undefined {
  for (let at = 0; at + run.length <= block.length; at++)
    if (run.every((line, step) => block[at + step] === line)) return block;
  // Two lines are in common at the least, or the run would go on in another block as well.
  for (
    let common = Math.min(run.length, block.length) - (run.length > block.length ? 0 : 1);
    common > 1;
    common--
  ) {
    const start = block.length - common;
    if (run.slice(0, common).every((line, step) => block[start + step] === line))
      return [...block, ...run.slice(common)];
    if (run.slice(-common).every((line, step) => block[step] === line))
      return [...run.slice(0, -common), ...block];
  }
  return undefined;
}

function joined(block: Proposal, next: Proposal, lines: readonly string[]): Proposal {
  const isEvenTitle = block.evenTitle || next.evenTitle;
  return {
    ...block,
    lines,
    ...(isEvenTitle && { evenTitle: true }),
    ...((block.hasProse || next.hasProse) && { hasProse: true }),
    files: Math.min(block.files, next.files),
    left: Math.max(block.left, next.left),
    risk: Math.max(block.risk, next.risk),
    examples: block.examples.length > 0 ? block.examples : next.examples,
  };
}
