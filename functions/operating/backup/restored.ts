/** An article with what a backup kept of it. Pure: the whole policy of restoring. */
import { type Article, itemLimit, type Live } from '../../articles/article.ts';
import { decisionName, decisionsLimit } from '../../articles/decisions.ts';
import { etagOf, packFairCopy, summaryOf } from '../../articles/fair-copy.ts';
import type { MadeBy } from '../../articles/made-by.ts';
import { expiryFrom, isForgotten } from '../../articles/tombstone.ts';
import { isWithdrawn } from '../../articles/words/whole-words.ts';
import type { Decision } from '../../cleaning/cleaning.ts';
import { changeAt, type Moment } from '../../publishing/next-article.ts';
import type { Kept } from './kept.ts';
import { mergedDecisions } from './merged-decisions.ts';

export interface Restoration {
  /** The same object as before when nothing is to be written. */
  readonly article: Article | undefined;
  /** Words that would publish what the guard holds, and were left out. */
  readonly releasesLeftOut: number;
  /** Why this article stays as it is. */
  readonly problem?: string;
}

export interface Restoring {
  /** What makes articles here. */
  readonly by: MadeBy;
  /** Also what would publish, without a look, what the guard holds. */
  readonly releases: boolean;
}

/**
 * The earlier publication time and the later decision win. What decisions change of the text is left to `reconcile`: an
 * article that got other ones is marked as made by cleaner 0, so that whoever compares finds it, even if this is stopped here.
 * What was taken down, here or in the backup, is down at once.
 * @param hasUpload something lies in the bucket under this key; without it nothing is shown to readers again
 */
export function restored(
  item: Article | undefined,
  kept: Kept,
  hasUpload: boolean,
  { by, releases }: Restoring,
  moment: Moment,
): Restoration {
  const known = item && !isForgotten(item, moment.now) ? item : undefined;
  const own = known?.decisions ?? [];
  const given = releases ? kept.decisions : kept.decisions.filter(({ verdict }) => verdict !== 'release');
  const ownNames = new Set(own.map(decisionName));
  const releasesLeftOut = releases
    ? 0
    : kept.decisions.filter(one => one.verdict === 'release' && !ownNames.has(decisionName(one))).length;
  const decisions = mergedDecisions(own, given);
  const publishedAt = earlier(known?.publishedAt, kept.publishedAt);
  const isDown = isWithdrawn(decisions);
  const live = isDown
    ? undefined
    : (known?.live ?? (hasUpload ? liveAgain(known, kept, decisions) : undefined));

  const isOtherwiseDecided = namesOf(decisions) !== namesOf(own);
  const showsMore = known?.live === undefined && live !== undefined;
  const showsLess = known?.live !== undefined && live === undefined;
  // Readers had it once, and are told that it was withdrawn.
  const isNews = isDown && publishedAt !== undefined && !known?.changedAt;
  const isDatedAnew = live !== undefined && known?.publishedAt !== publishedAt;
  if (known && !isOtherwiseDecided && !showsMore && known.publishedAt === publishedAt)
    return { article: item, releasesLeftOut };
  if (!known && decisions.length === 0 && !publishedAt && !live) return { article: item, releasesLeftOut };
  if (doesNotFit(known, decisions, live)) return { article: item, releasesLeftOut, problem: doesNotFitWords };

  const upload = known?.upload ?? live?.upload;
  const { live: _, attention, expires, ...others } = known ?? {};
  const article: Article = {
    ...by,
    ...others,
    ...(attention && !isDown && { attention }),
    key: kept.key,
    revision: moment.revision,
    ...(upload && { upload }),
    ...(upload && (isOtherwiseDecided || showsMore) && { cleaner: 0 }),
    decisions,
    ...(live && { live }),
    ...(publishedAt && { publishedAt }),
    ...((showsMore || showsLess || isDatedAnew || isNews) && changeAt(known, moment)),
    // Without an upload it waits as long as a withdrawn article is remembered; what was taken down stays down without an end.
    ...(!upload && !isDown && { expires: expiryFrom(moment.now) }),
  };
  return { article, releasesLeftOut };
}

/**
 * What readers saw, where they see nothing now. Not where an editor took it back since, or where it was published by a word
 * that is left out here.
 */
function liveAgain(known: Article | undefined, kept: Kept, decisions: readonly Decision[]): Live | undefined {
  const isNew = !known || (known.upload && known.attention && !known.changedAt);
  if (!kept.live || !isNew) return undefined;
  const { copy, risk, upload, cleaner } = kept.live;
  const etag = etagOf(copy);
  const isRelease = (one: Decision) => one.verdict === 'release' && one.etag === etag;
  if (kept.decisions.some(isRelease) && !decisions.some(isRelease)) return undefined;
  return { ...summaryOf(copy), packed: packFairCopy(copy), risk, etag, upload, cleaner };
}

const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && Date.parse(b) < Date.parse(a)) ? b : a;

const namesOf = (decisions: readonly Decision[]): string => decisions.map(decisionName).join();

function doesNotFit(
  known: Article | undefined,
  decisions: readonly Decision[],
  live: Live | undefined,
): boolean {
  const bytes = Buffer.byteLength(JSON.stringify(decisions));
  const isMore = decisions.length > (known?.decisions.length ?? 0);
  const all = bytes + (live?.packed.byteLength ?? 0) + (known?.proof?.byteLength ?? 0);
  return (isMore && bytes > decisionsLimit) || all > itemLimit;
}

const doesNotFitWords =
  'more decisions than fit beside the article would come together; undo some at the desk, and restore it again';
