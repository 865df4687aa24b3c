/** What editors ask of an article, and the decisions that it becomes. Pure. */
import { createHash } from 'node:crypto';
import type { Cleaning, Decision, Line, LineDecision, Problem } from '../cleaning/cleaning.ts';
import { hashOf } from '../cleaning/result/line-ids.ts';
import { lineDecision } from '../cleaning/result/placement.ts';

/** Lines are named by their ids in the proof that the editor saw. What is not spoken of stays as it is. */
export interface Asked {
  readonly keep?: readonly string[];
  readonly remove?: readonly string[];
  /** Kept as it stands in the source, without repairs. */
  readonly asIs?: readonly string[];
  readonly title?: string;
  /** Etag of the held fair copy to publish. */
  readonly release?: string;
  /** Ids of lines whose decision goes, or names (`decisionName`) of decisions. */
  readonly undo?: readonly string[];
}

export interface Editor {
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What all decisions of one article may take in the table, as bytes of JSON: some two hundred. */
export const decisionsLimit = 96 * 1024;

/** More lines than this are never decided at once: they would not fit. */
const mostAtOnce = 600;

type LineVerdict = LineDecision['verdict'];

/** Names one decision among those of an article. Unlike the id of a line it has no `~`. */
export const decisionName = (decision: Decision): string =>
  createHash('sha256')
    .update(JSON.stringify(fields(decision)))
    .digest('hex')
    .slice(0, 16);

/** In one order, whatever order they came in. */
const fields = (decision: Decision): readonly string[] =>
  decision.verdict === 'release'
    ? ['release', decision.etag, decision.by, decision.at]
    : [
        decision.verdict,
        decision.id,
        decision.text,
        decision.before,
        decision.after,
        decision.by,
        decision.at,
      ];

export const sameDecision = (a: Decision | undefined, b: Decision | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && decisionName(a) === decisionName(b));

/** The lines that are asked about, each with what is to become of it. */
export const verdictsIn = ({ keep = [], remove = [], asIs = [], title }: Asked): [string, LineVerdict][] => [
  ...keep.map((id): [string, LineVerdict] => [id, 'keep']),
  ...remove.map((id): [string, LineVerdict] => [id, 'remove']),
  ...asIs.map((id): [string, LineVerdict] => [id, 'as-is']),
  ...(title === undefined ? [] : [[title, 'title'] as [string, LineVerdict]]),
];

export const isEmpty = (asked: Asked): boolean =>
  verdictsIn(asked).length === 0 && asked.release === undefined && (asked.undo ?? []).length === 0;

/** Is everything that is asked in force already? Then saying it again changes nothing, whoever says it. */
export function holdsAlready(asked: Asked, lines: readonly Line[], decisions: readonly Decision[]): boolean {
  const inForce = new Map(lines.map(line => [line.id, line.decision?.verdict]));
  const names = new Set(decisions.map(decisionName));
  return (
    verdictsIn(asked).every(([id, verdict]) => inForce.get(id) === verdict) &&
    (asked.release === undefined || releases(decisions, asked.release)) &&
    (asked.undo ?? []).every(name => !inForce.get(name) && !names.has(name))
  );
}

const releases = (decisions: readonly Decision[], etag: string): boolean =>
  decisions.some(decision => decision.verdict === 'release' && decision.etag === etag);

/**
 * The decisions of an article after an editor's word.
 * @param lines of the article as it is, with the decisions that are in force
 * @returns the problem instead, where what is asked can't be done
 */
export function decisionsAfter(
  asked: Asked,
  lines: readonly Line[],
  decisions: readonly Decision[],
  editor: Editor,
): { readonly decisions: readonly Decision[] } | { readonly problem: Problem } {
  const verdicts = verdictsIn(asked);
  const undo = new Set(asked.undo);
  const places = new Map(lines.flatMap((line, index) => (line.id ? [[line.id, index]] : [])));
  const names = new Set(decisions.map(decisionName));
  const ids = [...verdicts.map(([id]) => id), ...undo];
  if (ids.length > mostAtOnce) return { problem: tooMany };
  if (new Set(ids).size < ids.length) return { problem: contradiction };
  if (ids.some(id => !places.has(id) && !(undo.has(id) && names.has(id)))) return { problem: unknownLine };

  const spokenOf = new Set(ids.flatMap(id => nameAt(lines, places.get(id)) ?? []));
  const made = verdicts.flatMap(
    ([id, verdict]) => lineDecision(lines, places.get(id) ?? -1, verdict, editor) ?? [],
  );
  const inForce = new Set(lines.flatMap(({ decision }) => (decision ? [decisionName(decision)] : [])));
  const goes = (decision: Decision): boolean => {
    const name = decisionName(decision);
    return (
      spokenOf.has(name) ||
      undo.has(name) ||
      // It was about the same line and had lost it.
      (!inForce.has(name) && made.some(other => isAboutTheSame(decision, other))) ||
      // There is one title.
      (decision.verdict === 'title' && asked.title !== undefined)
    );
  };
  const after: Decision[] = decisions.filter(decision => !goes(decision));
  after.push(...made);
  if (asked.release !== undefined && !releases(after, asked.release))
    after.push({ verdict: 'release', etag: asked.release, ...editor });
  return Buffer.byteLength(JSON.stringify(after)) > decisionsLimit && after.length > decisions.length
    ? { problem: tooMany }
    : { decisions: after };
}

const isAboutTheSame = (a: Decision, b: LineDecision): boolean =>
  a.verdict !== 'release' && hashOf(a.id) === hashOf(b.id) && a.before === b.before && a.after === b.after;

const nameAt = (lines: readonly Line[], index: number | undefined): string | undefined => {
  const decision = index === undefined ? undefined : lines[index]?.decision;
  return decision && decisionName(decision);
};

/** Did the cleaner find every line that an editor just spoke of? */
export const allPlaced = (asked: Asked, { lines }: Cleaning, { by, at }: Editor): boolean => {
  const found = new Map(lines.map(line => [line.id, line.decision]));
  return verdictsIn(asked).every(([id, verdict]) => {
    const decision = found.get(id);
    return decision?.verdict === verdict && decision.by === by && decision.at === at;
  });
};

export const nothingAsked: Problem = {
  code: 'nothing-asked',
  sentence: 'Nothing was chosen. Choose at least one line to keep, remove or undo.',
};

const contradiction: Problem = {
  code: 'contradiction',
  sentence: 'One line was named twice. Choose one thing for each line.',
};

const unknownLine: Problem = {
  code: 'unknown-line',
  sentence: 'This article has no such line. Open it again and choose among the lines that it has now.',
};

const tooMany: Problem = {
  code: 'too-many-decisions',
  sentence:
    'There are more decisions on this article than can be kept with it. Undo some that are no longer needed, or correct the file itself and upload it again.',
};

/** The cleaner could not tell the line from another one like it. */
export const notPlaceable: Problem = {
  code: 'not-placeable',
  sentence:
    'Several lines have the same words between the same neighbours, and nothing tells them apart. Decide the same about all of them at once, or correct the file itself and upload it again.',
};
