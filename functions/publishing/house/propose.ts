/** What comes back in the files of a section and no house rule says yet. Nothing is stored. */
import type { Uploads } from '../../articles/article.ts';
import type { HouseSet, Houses } from '../../articles/house/house-set.ts';
import type { Proposal } from '../../cleaning/house/proposal.ts';
import { type Proposals, proposalsOf } from '../../cleaning/house/proposals.ts';
import { ruleName } from '../../cleaning/house/rule-name.ts';
import { noCounts } from '../../cleaning/house/tally.ts';
import { type LearnFile, learnSection } from './learn-section.ts';

export interface Proposing {
  readonly uploads: Uploads;
  readonly houses: Houses;
  readonly learnFile: LearnFile;
}

/** How much of a section is looked at in one go. */
export interface ProposingWalk {
  readonly prefix: string;
  /** Begins behind this key. */
  readonly after?: string | undefined;
  readonly files: number;
  /** `Date.now()` at which nothing more is begun. */
  readonly until: number;
}

export interface Proposed extends Proposals {
  /** Files that were learnt from, and uploads that taught nothing: copies, pictures, what is too large. */
  readonly files: number;
  readonly passed: number;
  /** There are more: the last key that was looked at. */
  readonly after?: string;
}

/** Uploads that are fetched at once. */
const atOnce = 8;

/** Learns from the first files of a stretch, and leaves out what is in force or drafted already, and what was rejected. */
export async function propose(
  { uploads, houses, learnFile }: Proposing,
  { prefix, after, files, until }: ProposingWalk,
): Promise<Proposed> {
  const counts = noCounts();
  const enough = new AbortController();
  let seen = 0;
  const { passed, last } = await learnSection(uploads, counts, {
    prefix,
    after,
    atOnce,
    learnFile,
    signal: enough.signal,
    done() {
      seen += 1;
      if (seen >= files || Date.now() >= until) enough.abort();
    },
  });
  const { proposals, apart } = proposalsOf(counts);
  // Any file of the section has the same sets over it.
  const isKnown = knownTo(await houses.of(`${prefix}file`));
  const isMore = enough.signal.aborted && last !== undefined && (await hasMore(uploads, prefix, last));
  return {
    proposals: proposals.filter(proposal => !isKnown(proposal)),
    apart,
    files: counts.files,
    passed,
    ...(isMore && { after: last }),
  };
}

async function hasMore(uploads: Uploads, prefix: string, after: string): Promise<boolean> {
  for await (const _ of uploads.list(prefix, after)) return true;
  return false;
}

/** Is a wording in force, drafted or rejected already? By name, and a block also by its lines: with every file its ends may be others. */
export function knownTo(sets: readonly HouseSet[]): (proposal: Proposal) => boolean {
  const rules = sets.flatMap(({ rules, draft }) => [...rules, ...(draft?.rules ?? [])]);
  const names = new Set([...rules.map(ruleName), ...sets.flatMap(({ rejected }) => rejected)]);
  const lines = new Set(rules.flatMap(({ lines }) => lines));
  return proposal =>
    names.has(ruleName(proposal)) ||
    (proposal.lines.length > 1 && proposal.lines.every(line => lines.has(line)));
}
