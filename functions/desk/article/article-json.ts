/** An article as the desk tells programs of it. */
import type { Article, Attention } from '../../articles/article.ts';
import { decisionName } from '../../articles/decisions.ts';
import { proofOf } from '../../articles/proof.ts';
import type { Decision } from '../../cleaning/cleaning.ts';
import { viewOf } from './proof-view.ts';

export type Status = 'published' | Attention['status'] | 'withdrawn';

export const statusOf = ({ attention, live }: Article): Status =>
  attention?.status ?? (live ? 'published' : 'withdrawn');

export function articleJson(article: Article) {
  const { key, revision, upload, cleaner, decisions, live, attention, publishedAt, changedAt } = article;
  const proof = proofOf(article);
  return {
    key,
    revision,
    status: statusOf(article),
    upload,
    cleaner,
    attention,
    live: live && {
      title: live.title,
      etag: live.etag,
      publishedAt,
      changedAt,
      upload: live.upload,
    },
    ...(proof && {
      type: proof.type,
      title: proof.title,
      metadata: proof.metadata,
      shape: proof.shape,
      verdict: proof.verdict,
      removed: Object.fromEntries(viewOf(proof.lines).byRule),
    }),
    lines: proof?.lines ?? [],
    decisions: decisions.map(named),
    unplaced: (proof?.unplaced ?? []).map(named),
  };
}

/** With the name by which it can be undone. */
const named = (decision: Decision) => ({ name: decisionName(decision), ...decision });
