/** The house rules of one section, and what editors do with them. Pure. */
import { createHash } from 'node:crypto';
import type { House, HouseRule } from '../../cleaning/cleaning.ts';
import { ruleName } from '../../cleaning/house/rule-name.ts';
import { byKey } from '../keys/key-order.ts';

/** What holds, or is to hold, for the files of one section. */
export interface HouseRules {
  readonly rules: readonly HouseRule[];
  /** Names of rules of shorter prefixes that do not hold here. */
  readonly excepts: readonly string[];
}

/** All that is stored of one prefix. */
export interface HouseSet extends HouseRules {
  /** '' for all files, or folders: `news/`, `news/2026/`. */
  readonly prefix: string;
  /** A random token, new at every write. */
  readonly revision: string;
  /** Raised whenever other rules are in force. 0: none ever were. */
  readonly version: number;
  /** What will be in force once it is applied; absent: nothing is to be changed. */
  readonly draft?: HouseRules;
  /** Names of wordings that nobody proposes any more. */
  readonly rejected: readonly string[];
  /** Who put this version in force, and when: ISO 8601, UTC. */
  readonly appliedBy?: string;
  readonly appliedAt?: string;
  /** Not every article of the section was hinted at since: hints go on behind this key. */
  readonly pending?: { readonly after: string };
}

/** House rules as they hold for one article. */
export interface HouseInForce extends House {
  /** Of the rules: 16 hex digits; undefined where there are none. */
  readonly digest: string | undefined;
}

export const noHouse: HouseInForce = { rules: [], digest: undefined };

/** The sets of house rules, as everybody sees them who cleans. */
export interface Houses {
  /** The sets of all prefixes that a key begins with, strongly consistent, in no order. */
  of(key: string): Promise<readonly HouseSet[]>;
}

/** The same for those who change them. */
export interface HouseStore extends Houses {
  /** Strongly consistent. */
  read(prefix: string): Promise<HouseSet | undefined>;
  /** Writes `next` if the stored revision is still `over` (undefined: if there is none). False when it is not. */
  write(next: HouseSet, over: string | undefined): Promise<boolean>;
  /** Every set, in no order. With `write`, what a backup carries. */
  all(): AsyncIterable<HouseSet>;
}

/** Folders inside one another that may have rules of their own. */
export const deepest = 32;

/** May house rules belong to this prefix? */
export const isSection = (prefix: string): boolean =>
  (prefix === '' || /^[^/][\s\S]*\/$/.test(prefix)) &&
  Buffer.byteLength(prefix) <= 1_000 &&
  prefix.split('/').length - 1 <= deepest;

/** The prefixes whose rules hold for a key, the shortest first. */
export function sectionsOf(key: string): readonly string[] {
  const sections = [''];
  for (let at = key.indexOf('/'); at >= 0 && sections.length <= deepest; at = key.indexOf('/', at + 1))
    if (at > 0) sections.push(key.slice(0, at + 1));
  return sections;
}

/** What holds where all these sets do: the longest prefix adds to the shorter ones, or excepts rules of theirs. */
export function inForce(sets: readonly HouseSet[]): HouseInForce {
  const rules = new Map<string, HouseRule>();
  for (const set of [...sets].sort((one, other) => byKey(one.prefix, other.prefix))) {
    for (const name of set.excepts) rules.delete(name);
    for (const rule of set.rules) rules.set(ruleName(rule), rule);
  }
  const all = [...rules.values()];
  return all.length === 0 ? noHouse : { rules: all, digest: digestOf(all) };
}

/** The same rules have the same digest, whatever the order of their fields. */
const digestOf = (rules: readonly HouseRule[]): string =>
  createHash('sha256')
    .update(JSON.stringify(rules.map(fieldsOf)))
    .digest('hex')
    .slice(0, 16);

const fieldsOf = ({ lines, where, evenTitle, prefix, files, of, by, at }: HouseRule) => [
  lines,
  where ?? [],
  evenTitle ?? false,
  prefix,
  files ?? 0,
  of ?? 0,
  by,
  at,
];

export const noSet = (prefix: string): HouseSet => ({
  prefix,
  revision: '',
  version: 0,
  rules: [],
  excepts: [],
  rejected: [],
});

/** What an editor asks of a section's rules. */
export interface HouseAsked {
  /** Rules that are accepted or written. One of the same lines is replaced. */
  readonly accept?: readonly HouseRule[];
  /** Names of rules that are to hold no longer; their lines come back. */
  readonly retire?: readonly string[];
  /** Names of wordings that are never to be proposed again. */
  readonly reject?: readonly string[];
  /** Names of rules of shorter prefixes that are not to hold here. */
  readonly except?: readonly string[];
}

/** What is to hold once it is applied. Nothing is in force of it yet. */
export function drafted(
  set: HouseSet,
  { accept = [], retire = [], reject = [], except = [] }: HouseAsked,
): HouseSet {
  const { rules, excepts } = set.draft ?? set;
  const next = new Map(rules.map(rule => [ruleName(rule), rule]));
  for (const name of [...retire, ...reject]) next.delete(name);
  for (const rule of accept) next.set(ruleName(rule), rule);
  const taken = new Set(accept.map(ruleName));
  const draft: HouseRules = {
    rules: [...next.values()],
    excepts: [...new Set([...excepts, ...except])].filter(name => !taken.has(name) && !retire.includes(name)),
  };
  const rejected = [...new Set([...set.rejected, ...reject])].filter(name => !taken.has(name));
  const { draft: _, ...bare } = set;
  return { ...bare, rejected, ...(!isSame(draft, set) && { draft }) };
}

const isSame = (one: HouseRules, other: HouseRules): boolean =>
  JSON.stringify([one.rules.map(fieldsOf), one.excepts]) ===
  JSON.stringify([other.rules.map(fieldsOf), other.excepts]);

/** The draft in force, as a new version whose articles are still to be hinted at; undefined where there is no draft. */
export function applied(set: HouseSet, by: string, at: string): HouseSet | undefined {
  const { draft, ...bare } = set;
  return (
    draft && {
      ...bare,
      ...draft,
      version: set.version + 1,
      appliedBy: by,
      appliedAt: at,
      pending: { after: '' },
    }
  );
}

/** The set as if its draft were in force. */
export const asDrafted = (set: HouseSet): HouseSet => ({ ...set, ...set.draft });
