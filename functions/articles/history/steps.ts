/** What was done to an article between two of its states that follow each other. Pure. */
import type { Decision } from '../../cleaning/cleaning.ts';
import { sameUpload } from '../article.ts';
import { decisionName } from '../decisions.ts';
import type { Past, PastAttention, PastLive } from './past.ts';

export interface Step {
  /** The state that it led to. */
  readonly to: Past;
  /** Nothing is remembered of what was before. */
  readonly isFirst: boolean;
  readonly upload?: 'came' | 'changed' | 'went';
  /** Another cleaner made it. */
  readonly cleaner?: { readonly from: number; readonly to: number };
  readonly isUnderOtherHouseRules: boolean;
  readonly decided: readonly Decision[];
  /** Not in force any more: taken back by `to.by`, or replaced by what was decided. */
  readonly undone: readonly Decision[];
  /** What it waits for from then on; null: it waits for nobody any more. */
  readonly attention?: PastAttention | null;
  readonly live?: {
    readonly did: 'published' | 'changed' | 'withdrawn';
    readonly from?: PastLive;
    readonly to?: PastLive;
  };
}

export function stepBetween(from: Past | undefined, to: Past): Step {
  const names = (past: Past | undefined) => new Set(past?.decisions.map(decisionName));
  const [before, after] = [names(from), names(to)];
  return {
    to,
    isFirst: from === undefined,
    ...uploadStep(from, to),
    ...(from &&
      to.upload &&
      (from.cleaner !== to.cleaner || from.generation !== to.generation) && {
        cleaner: { from: from.cleaner, to: to.cleaner },
      }),
    isUnderOtherHouseRules: from !== undefined && to.upload !== undefined && from.house !== to.house,
    decided: to.decisions.filter(decision => !before.has(decisionName(decision))),
    undone: (from?.decisions ?? []).filter(decision => !after.has(decisionName(decision))),
    ...attentionStep(from, to),
    ...liveStep(from?.live, to.live),
  };
}

/** Can a person who looks at the article, or reads it, tell that something was done? */
export const isFelt = ({ to, cleaner, isUnderOtherHouseRules, ...step }: Step): boolean =>
  step.isFirst ||
  step.upload !== undefined ||
  step.decided.length > 0 ||
  step.undone.length > 0 ||
  step.attention !== undefined ||
  step.live !== undefined;

function uploadStep(from: Past | undefined, to: Past): Pick<Step, 'upload'> {
  const [before, after] = [from?.upload, to.upload];
  if (!before) return after ? { upload: 'came' } : {};
  if (!after) return { upload: 'went' };
  return sameUpload(before, after) ? {} : { upload: 'changed' };
}

function attentionStep(from: Past | undefined, to: Past): Pick<Step, 'attention'> {
  const said = (one: PastAttention | undefined) =>
    one && [one.status, one.problem.code, one.isAside === true].join();
  if (said(from?.attention) === said(to.attention)) return {};
  return { attention: to.attention ?? null };
}

function liveStep(from: PastLive | undefined, to: PastLive | undefined): Pick<Step, 'live'> {
  if (from?.etag === to?.etag) return {};
  if (!from) return to ? { live: { did: 'published', to } } : {};
  return to ? { live: { did: 'changed', from, to } } : { live: { did: 'withdrawn', from } };
}
