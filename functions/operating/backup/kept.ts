/** What the table knows of an article and the bucket does not: with the upload it makes the same article again. Pure. */
import { type Article, DamagedItem, type FairCopy, type UploadIdentity } from '../../articles/article.ts';
import { publishedCopy } from '../../articles/fair-copy.ts';
import { isForgotten } from '../../articles/tombstone.ts';
import type { Decision, Risk } from '../../cleaning/cleaning.ts';

export interface Kept {
  readonly key: string;
  /** When the article first became readable. ISO 8601 with milliseconds, UTC. */
  readonly publishedAt?: string;
  readonly decisions: readonly Decision[];
  /** What readers see, where it can't be made of the upload that lies there now: a newer one is held, rejected or archived. */
  readonly live?: KeptLive;
}

export interface KeptLive {
  readonly copy: FairCopy;
  /** As in articles/article.ts. */
  readonly risk: Risk;
  readonly upload: UploadIdentity;
  readonly cleaner: number;
}

/**
 * Undefined where the bucket alone makes the same article. A tombstone past its time counts as absent.
 * @param now milliseconds since 1970
 * @throws DamagedItem
 */
export function keptOf(article: Article, now: number): Kept | undefined {
  const { key, publishedAt, decisions } = article;
  if (isForgotten(article, now)) return undefined;
  const live = keptLive(article);
  if (!publishedAt && decisions.length === 0 && !live) return undefined;
  if (decisions.some(({ at }) => Number.isNaN(Date.parse(at))))
    throw new DamagedItem(key, 'the time of one of its decisions is none');
  return { key, ...(publishedAt && { publishedAt }), decisions, ...(live && { live }) };
}

function keptLive(article: Article): KeptLive | undefined {
  const copy = article.attention && publishedCopy(article);
  if (!copy || !article.live) return undefined;
  const { risk, upload, cleaner } = article.live;
  return { copy, risk, upload, cleaner };
}
