/** Editors' words about an article as a whole: taken down, put aside, looked at and found right. Pure. */
import { createHash } from 'node:crypto';
import type { AsideDecision, Decision, Line, Problem, ReviewedDecision } from '../../cleaning/cleaning.ts';
import type { Article, UploadIdentity } from '../article.ts';

/** Readers see nothing of it until an editor lifts that, whatever is uploaded meanwhile. */
export const isWithdrawn = (decisions: readonly Decision[]): boolean =>
  decisions.some(({ verdict }) => verdict === 'withdrawn');

/** Is nothing to be done about this problem of this upload? */
export const isAside = (
  decisions: readonly Decision[],
  upload: UploadIdentity,
  problem: Pick<Problem, 'code'>,
): boolean =>
  decisions.some(
    decision =>
      decision.verdict === 'aside' &&
      decision.problem === problem.code &&
      decision.upload.etag === upload.etag &&
      decision.upload.version === upload.version,
  );

/** What puts aside what an article waits for; undefined where it waits for nobody. */
export const asideOf = (
  { upload, attention }: Pick<Article, 'upload' | 'attention'>,
  editor: Pick<AsideDecision, 'by' | 'at'>,
): AsideDecision | undefined =>
  upload &&
  attention && {
    verdict: 'aside',
    upload: { etag: upload.etag, ...(upload.version !== undefined && { version: upload.version }) },
    problem: attention.problem.code,
    ...editor,
  };

/** A name for what was removed of a source: 32 hex digits of SHA-256 over the ids of the lines, which have their words in them. */
export function removalsOf(lines: readonly Line[]): string {
  const hash = createHash('sha256');
  for (const { id, removed } of lines) if (id && removed) hash.update(`${id} `);
  return hash.digest('hex').slice(0, 32);
}

/** The word that somebody looked at the article and that it is right; in force or not. */
export const reviewOf = (decisions: readonly Decision[]): ReviewedDecision | undefined =>
  decisions.find(decision => decision.verdict === 'reviewed');

/** Is it this fair copy, with these lines removed, that somebody looked at? */
export const isReviewOf = (
  review: ReviewedDecision | undefined,
  etag: string | undefined,
  lines: readonly Line[],
): boolean => review !== undefined && review.etag === etag && review.removals === removalsOf(lines);

/** The same of an article as it is stored. */
export const isReviewed = (
  { decisions, live, attention }: Pick<Article, 'decisions' | 'live' | 'attention'>,
  lines: readonly Line[],
): boolean => attention === undefined && isReviewOf(reviewOf(decisions), live?.etag, lines);
