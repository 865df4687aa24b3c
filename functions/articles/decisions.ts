/** What editors ask of an article, and the decisions that it becomes. Pure. */
import { createHash } from 'node:crypto';
import type {
  Cleaning,
  Decision,
  Line,
  LineDecision,
  MetadataDecision,
  Problem,
} from '../cleaning/cleaning.ts';
import { hashOf } from '../cleaning/result/line-ids.ts';
import { isAboutLine, lineDecisions } from '../cleaning/result/placement.ts';
import type { Article } from './article.ts';
import { type Stated, statedValue } from './words/stated.ts';
import { statedNames } from './words/stated-names.ts';
import { asideOf, isReviewed, isWithdrawn } from './words/whole-words.ts';

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
  /** Title, authors, date and language in an editor's words; null takes them back. */
  readonly metadata?: Stated;
  /** It was looked at, and it is right with what else is asked here; false takes that back. */
  readonly reviewed?: boolean;
  /** Taken down, until it is lifted by false. */
  readonly withdrawn?: boolean;
  /** What it waits for is put aside, until that is lifted by false. */
  readonly aside?: boolean;
}

export interface Editor {
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The decision about many articles that this is a part of. */
  readonly group?: string;
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
function fields(decision: Decision): readonly unknown[] {
  const { verdict, by, at } = decision;
  switch (verdict) {
    case 'release':
      return [verdict, decision.etag, by, at];
    case 'reviewed':
      return [verdict, decision.etag, decision.removals, by, at];
    case 'aside':
      return [verdict, decision.upload.version ?? '', decision.upload.etag, decision.problem, by, at];
    case 'withdrawn':
      return [verdict, by, at];
    case 'metadata':
      return [verdict, decision.name, decision.value, by, at];
    default:
      return [verdict, decision.id, decision.text, decision.before, decision.after, by, at];
  }
}

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
  verdictsIn(asked).length === 0 &&
  asked.release === undefined &&
  (asked.undo ?? []).length === 0 &&
  statedIn(asked).length === 0 &&
  [asked.reviewed, asked.withdrawn, asked.aside].every(word => word === undefined);

/** Is nothing asked that the text has a part in? Then it can be done whatever lies in the bucket, and where nothing does. */
export function isAboutTheWhole(asked: Asked, decisions: readonly Decision[]): boolean {
  const { withdrawn, aside, reviewed, undo = [], ...others } = asked;
  const names = new Set(
    decisions.flatMap(decision =>
      wholeWords.some(verdict => verdict === decision.verdict) ? [decisionName(decision)] : [],
    ),
  );
  return isEmpty(others) && reviewed !== true && undo.every(name => names.has(name));
}

const wholeWords = ['reviewed', 'aside', 'withdrawn'] as const;

/** Is everything that is asked in force already? Then saying it again changes nothing, whoever says it. */
export function holdsAlready(
  asked: Asked,
  lines: readonly Line[],
  article: Pick<Article, 'decisions' | 'live' | 'attention'>,
): boolean {
  const { decisions, attention } = article;
  const inForce = new Map(lines.map(line => [line.id, line.decision?.verdict]));
  const names = new Set(decisions.map(decisionName));
  const isSo = (word: boolean | undefined, is: () => boolean): boolean => word === undefined || word === is();
  return (
    verdictsIn(asked).every(([id, verdict]) => inForce.get(id) === verdict) &&
    (asked.release === undefined || releases(decisions, asked.release)) &&
    (asked.undo ?? []).every(name => !inForce.get(name) && !names.has(name)) &&
    statedIn(asked).every(([name, said]) => isStated(decisions, name, said)) &&
    isSo(asked.reviewed, () => isReviewed(article, lines)) &&
    isSo(asked.withdrawn, () => isWithdrawn(decisions)) &&
    isSo(asked.aside, () => attention?.isAside === true)
  );
}

/** What is said in the place of the source, by name; null where that is taken back. */
const statedIn = ({ metadata = {} }: Asked) =>
  statedNames.flatMap(name => {
    const said = metadata[name];
    return said === undefined ? [] : [[name, said] as const];
  });

function isStated(
  decisions: readonly Decision[],
  name: MetadataDecision['name'],
  said: string | readonly string[] | null,
): boolean {
  const before = decisions.find(decision => decision.verdict === 'metadata' && decision.name === name);
  if (said === null || before?.verdict !== 'metadata') return said === null && before === undefined;
  const next = statedValue(name, said);
  return 'value' in next && JSON.stringify(next.value) === JSON.stringify(before.value);
}

const releases = (decisions: readonly Decision[], etag: string): boolean =>
  decisions.some(decision => decision.verdict === 'release' && decision.etag === etag);

/**
 * The decisions of an article after an editor's word. That it was reviewed is not among them: what it is bound to is known when
 * the article is cleaned with the others (`reviewed`).
 * @param lines of the article as it is, with the decisions that are in force
 * @param of what the article waits for
 * @returns the problem instead, where what is asked can't be done
 */
export function decisionsAfter(
  asked: Asked,
  lines: readonly Line[],
  decisions: readonly Decision[],
  editor: Editor,
  of: Pick<Article, 'upload' | 'attention'> = {},
): { readonly decisions: readonly Decision[] } | { readonly problem: Problem } {
  const verdicts = verdictsIn(asked);
  const undo = new Set(asked.undo);
  const places = new Map(lines.flatMap((line, index) => (line.id ? [[line.id, index]] : [])));
  const names = new Set(decisions.map(decisionName));
  const ids = [...verdicts.map(([id]) => id), ...undo];
  if (ids.length > mostAtOnce) return { problem: tooMany };
  if (new Set(ids).size < ids.length) return { problem: contradiction };
  if (ids.some(id => !places.has(id) && !(undo.has(id) && names.has(id)))) return { problem: unknownLine };

  const stated: MetadataDecision[] = [];
  for (const [name, said] of statedIn(asked)) {
    const next = said === null ? undefined : statedValue(name, said);
    if (next && 'problem' in next) return { problem: next.problem };
    if (next) stated.push({ verdict: 'metadata', name, value: next.value, ...editor });
  }
  const aside = asked.aside ? asideOf(of, editor) : undefined;
  if (asked.aside && !aside) return { problem: waitsForNobody };

  const spokenOf = new Set(ids.flatMap(id => nameAt(lines, places.get(id)) ?? []));
  const decide = verdicts.length > 0 ? lineDecisions(lines) : () => undefined;
  const made = verdicts.flatMap(([id, verdict]) => decide(places.get(id) ?? -1, verdict, editor) ?? []);
  const inForce = new Set(lines.flatMap(({ decision }) => (decision ? [decisionName(decision)] : [])));
  const goes = (decision: Decision): boolean => {
    const name = decisionName(decision);
    return (
      spokenOf.has(name) ||
      undo.has(name) ||
      // It was about the same line and had lost it.
      (!inForce.has(name) && made.some(other => isAboutTheSame(decision, other))) ||
      isReplaced(decision, asked)
    );
  };
  const after: Decision[] = decisions.filter(decision => !goes(decision));
  after.push(...made, ...stated, ...(aside ? [aside] : []));
  if (asked.withdrawn) after.push({ verdict: 'withdrawn', ...editor });
  if (asked.release !== undefined && !releases(after, asked.release))
    after.push({ verdict: 'release', etag: asked.release, ...editor });
  const isMore = after.length > decisions.length && !asked.withdrawn;
  return isMore && Buffer.byteLength(JSON.stringify(after)) > decisionsLimit
    ? { problem: tooMany }
    : { decisions: after };
}

/** The same decisions, and that somebody looked at what they make: at this fair copy, with these lines removed. */
export const reviewed = (
  decisions: readonly Decision[],
  seen: { readonly etag: string; readonly removals: string },
  editor: Editor,
): readonly Decision[] => [
  ...decisions.filter(({ verdict }) => verdict !== 'reviewed'),
  { verdict: 'reviewed', ...seen, ...editor },
];

/** Of what can be said of an article once, the last word counts. There is one title, be it a line or an editor's words. */
function isReplaced(decision: Decision, asked: Asked): boolean {
  switch (decision.verdict) {
    case 'title':
      return asked.title !== undefined;
    case 'metadata':
      return (
        asked.metadata?.[decision.name] !== undefined ||
        (decision.name === 'title' && asked.title !== undefined)
      );
    case 'reviewed':
    case 'aside':
    case 'withdrawn':
      return asked[decision.verdict] !== undefined;
    default:
      return false;
  }
}

const isAboutTheSame = (a: Decision, b: LineDecision): boolean =>
  isAboutLine(a) && hashOf(a.id) === hashOf(b.id) && a.before === b.before && a.after === b.after;

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

const waitsForNobody: Problem = {
  code: 'waits-for-nobody',
  sentence: 'Nothing is to be done about this article, so there is nothing to put aside.',
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
