/** Two lists of one article's decisions become one: the later word about each thing wins. Pure. */
import { decisionName } from '../../articles/decisions.ts';
import type { Decision } from '../../cleaning/cleaning.ts';
import { hashOf } from '../../cleaning/result/line-ids.ts';

/**
 * In whatever order they are given, and however often. Decisions stay in the order in which they were made: of two that
 * claim a line the cleaner takes the last one.
 */
export function mergedDecisions(a: readonly Decision[], b: readonly Decision[]): readonly Decision[] {
  const subjects = bySubject(a);
  for (const [subject, theirs] of bySubject(b)) {
    const ours = subjects.get(subject);
    if (!ours || isLater(theirs, ours)) subjects.set(subject, theirs);
  }
  const won = new Set([...subjects.values()].flat().map(decisionName));
  const merged = [...new Map([...a, ...b].map(decision => [decisionName(decision), decision])).values()]
    .filter(decision => won.has(decisionName(decision)))
    .sort((one, other) => timeOf(one) - timeOf(other));
  const title = merged.findLast(({ verdict }) => verdict === 'title');
  return merged.filter(decision => decision.verdict !== 'title' || decision === title);
}

/**
 * What a decision is about. Lines that nothing tells apart were decided together and count only together, so their
 * decisions are one subject, and are never mixed with those of another time.
 */
function subjectOf(decision: Decision): string {
  if ('id' in decision) return `line ${hashOf(decision.id)} ${decision.before} ${decision.after}`;
  if (decision.verdict === 'release') return `release ${decision.etag}`;
  // Of other kinds an article has one each, or one a name.
  const { verdict, name = '' } = decision as { verdict: string; name?: string };
  return `${verdict} ${name}`;
}

function bySubject(decisions: readonly Decision[]): Map<string, readonly Decision[]> {
  const subjects = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const subject = subjectOf(decision);
    subjects.set(subject, [...(subjects.get(subject) ?? []), decision]);
  }
  return subjects;
}

/** By the last time that something was said about it. Of the same millisecond any will do, if it is always the same one. */
function isLater(a: readonly Decision[], b: readonly Decision[]): boolean {
  const difference = Math.max(...a.map(timeOf)) - Math.max(...b.map(timeOf));
  return difference > 0 || (difference === 0 && namesOf(a) > namesOf(b));
}

const timeOf = ({ at }: Decision): number => Date.parse(at);

const namesOf = (decisions: readonly Decision[]): string => decisions.map(decisionName).sort().join();
