/** What an article should be, given what it is and what lies in the bucket. Pure: the whole policy of publishing. */

import {
  type Article,
  type Attention,
  type FairCopy,
  itemLimit,
  type Live,
  sameUpload,
  type Upload,
  type UploadIdentity,
  uploadLimit,
} from '../articles/article.ts';
import { facetsOf } from '../articles/facets.ts';
import { addressName, etagOf, fairCopyOf, packFairCopy, summaryOf } from '../articles/fair-copy.ts';
import type { HouseInForce } from '../articles/house/house-set.ts';
import { isAddressable, isNoUpload } from '../articles/keys/address.ts';
import { shardOf } from '../articles/keys/shards.ts';
import { isOlder, type MadeBy } from '../articles/made-by.ts';
import { packProof } from '../articles/proof.ts';
import { expiryFrom, isForgotten } from '../articles/tombstone.ts';
import { isAside, isReviewOf, isWithdrawn, reviewOf } from '../articles/words/whole-words.ts';
import type { Cleaning, CleanOptions, Decision, Problem } from '../cleaning/cleaning.ts';
import { kindOf } from '../cleaning/rules/headings.ts';

/** The rank of what is live and would be held if it came in now: first in the queue. */
export const ofHeldOnes = 9_999;

/** The cleaner of this code, and the generation that its environment gives it. */
export interface Cleaner<Made = Cleaning | Promise<Cleaning>> {
  readonly generation: number;
  readonly version: number;
  /** Here, or in a process that can be ended (apart/cleaning-apart.ts). */
  readonly clean: (source: Uint8Array, options: CleanOptions) => Made;
  /** The house rules in force for the key; absent: none. */
  readonly house?: HouseInForce;
  /** Prefixes under which pages are published that are no articles. */
  readonly anything?: readonly string[];
  /** Into how many shards it parts lists (articles/keys/shards.ts); absent: one. */
  readonly shards?: number;
}

/** What becomes the mark of a change. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A token that was never given before. */
  readonly revision: string;
}

/** What became of a key, for logs and people. */
export interface Outcome {
  readonly did:
    | 'published'
    | 'changed'
    | 'unchanged'
    | 'held'
    | 'rejected'
    | 'unreadable'
    | 'archived'
    | 'withdrawn'
    | 'forgotten'
    /** To another shard: nobody sees a difference. */
    | 'moved'
    | 'nothing';
  readonly title?: string;
  readonly problem?: Problem;
  /** Lines with text. */
  readonly lines?: number;
  /** Those of them that are not in the fair copy. */
  readonly removedLines?: number;
  /** The same, by the rule that removed them. */
  readonly removedByRule?: Readonly<Record<string, number>>;
  readonly repairs?: number;
}

export interface Next {
  /** The same object as before when nothing is to be written; undefined when there should be no item. */
  readonly article: Article | undefined;
  readonly outcome: Outcome;
  /** The article is in another shard, and is what it was. */
  readonly isMove?: true;
}

export const madeBy = ({ generation, version }: Pick<Cleaner, 'generation' | 'version'>): MadeBy => ({
  generation,
  cleaner: version,
});

/** Is the body needed to tell what the article should be? */
export const wanted = (item: Article | undefined, upload: Upload, cleaner: Omit<Cleaner, 'clean'>): boolean =>
  !isNoUpload(upload) &&
  !settled(item, upload, cleaner) &&
  impossible(upload) === undefined &&
  upload.problem === undefined;

/** What the cleaner is told of an upload besides its bytes. */
export const optionsFor = (
  { key, contentType, metadata }: Pick<Upload, 'key' | 'contentType' | 'metadata'>,
  { anything = [], house }: Pick<Cleaner, 'anything' | 'house'>,
  decisions: readonly Decision[] = [],
): CleanOptions => ({
  name: key,
  ...(contentType && { contentType }),
  metadata,
  decisions,
  ...(house && { house: { rules: house.rules } }),
  ...(anything.some(prefix => key.startsWith(prefix)) && { publish: 'anything' as const }),
});

/** Cleans the upload's bytes with the decisions that editors made; undefined where the bytes were not wanted. */
export const cleanUpload = <Made>(
  item: Article | undefined,
  upload: Upload | undefined,
  cleaner: Cleaner<Made>,
  decisions: readonly Decision[] = item?.decisions ?? [],
): Made | undefined => upload?.bytes && cleaner.clean(upload.bytes, optionsFor(upload, cleaner, decisions));

/**
 * @param cleaning what `cleanUpload` made of `item` and `upload`
 * @param moment taken after the cleaning: the changes feed relies on a stamp being young when it is written
 * @param decisions those that the cleaning was made with, where an editor makes them other than the item's
 */
export const nextArticle = (
  key: string,
  item: Article | undefined,
  upload: Upload | undefined,
  cleaning: Cleaning | undefined,
  cleaner: Cleaner,
  moment: Moment,
  decisions?: readonly Decision[],
): Next =>
  inItsShard(madeArticle(key, item, upload, cleaning, cleaner, moment, decisions), item, cleaner, moment);

/**
 * An article that moves to another shard takes a new place in the changes index: a mirror which asks one shard before and the
 * other after the move meets it there. What readers see of it stays, `changedAt` too.
 */
function inItsShard(next: Next, item: Article | undefined, { shards = 1 }: Cleaner, moment: Moment): Next {
  const { article } = next;
  if (!article || (article === item && isForgotten(item, moment.now))) return next;
  const shard = shardOf(article.key, shards);
  const moved = item && item.shard !== shard ? movedTo(item, moment) : {};
  if (article === item)
    return item.shard === shard
      ? next
      : {
          article: { ...item, ...moved, shard, revision: moment.revision },
          outcome: { did: 'moved' },
          isMove: true,
        };
  const isPlacedAnew = article.changeToken !== item?.changeToken;
  return {
    ...next,
    article: { ...article, ...(!isPlacedAnew && moved), ...(shard !== undefined ? { shard } : {}) },
  };
}

function madeArticle(
  key: string,
  item: Article | undefined,
  upload: Upload | undefined,
  cleaning: Cleaning | undefined,
  cleaner: Cleaner,
  moment: Moment,
  decisions: readonly Decision[] = item?.decisions ?? [],
): Next {
  const known = item && !isForgotten(item, moment.now) ? item : undefined;
  const asDecided = !item || decisions === item.decisions;
  if (!upload || isNoUpload(upload))
    return withoutUpload(item, known, moment, asDecided ? undefined : decisions);
  if (asDecided && (settled(known, upload, cleaner) || (upload.isArchived && isOf(known, upload))))
    return { article: item, outcome: { did: 'nothing' } };
  const base: Base = {
    key,
    revision: moment.revision,
    upload: { etag: upload.etag, ...(upload.version && { version: upload.version }) },
    ...madeBy(cleaner),
    decisions,
    ...(cleaner.house?.digest && { house: cleaner.house.digest }),
    ...(known?.live && { live: known.live }),
    ...history(known),
  };
  if (isWithdrawn(decisions)) return takenDown(base, known, moment, cleaning);
  const problem = impossible(upload);
  if (problem) return withAttention(base, known, moment, { status: 'rejected', problem });
  if (upload.problem)
    return withAttention(base, known, moment, { status: 'unreadable', problem: upload.problem });
  if (upload.isArchived) return withAttention(base, known, moment, archived);
  if (!cleaning) throw new Error(`${key} was not cleaned, though its body was wanted`);
  return withCleaning(base, known, moment, cleaning);
}

/** What outlives every upload: what readers were told, and when. */
const history = (
  known: Article | undefined,
): Pick<Article, 'publishedAt' | 'changedAt' | 'changeToken' | 'movedAt'> => ({
  ...(known?.publishedAt && { publishedAt: known.publishedAt }),
  ...(known?.changedAt && { changedAt: known.changedAt, changeToken: known.changeToken }),
  ...(known?.movedAt && { movedAt: known.movedAt }),
});

type Base = Omit<Article, 'upload' | 'proof' | 'attention' | 'expires'> & { readonly upload: UploadIdentity };

/**
 * The upload is gone. What readers knew leaves a tombstone; what nobody knew and no editor touched leaves nothing; what an
 * editor took down stays, so that it is down when the file comes back, however late.
 * @param decided by an editor just now
 */
function withoutUpload(
  item: Article | undefined,
  known: Article | undefined,
  moment: Moment,
  decided: readonly Decision[] | undefined,
): Next {
  if (!known) {
    return item
      ? { article: undefined, outcome: { did: 'forgotten' } }
      : { article: undefined, outcome: { did: 'nothing' } };
  }
  if (!known.upload && !decided) return { article: item, outcome: { did: 'nothing' } };
  const { key, generation, cleaner, live } = known;
  const decisions = decided ?? known.decisions;
  if (!known.changedAt && decisions.length === 0 && !decided)
    return { article: undefined, outcome: { did: 'forgotten' } };
  const left: Article = {
    key,
    revision: moment.revision,
    generation,
    cleaner,
    decisions,
    ...history(known),
    ...(live && changeAt(known, moment)),
    ...(!isWithdrawn(decisions) && { expires: expiryFrom(moment.now) }),
  };
  return { article: left, outcome: { did: live ? 'withdrawn' : decided ? 'unchanged' : 'forgotten' } };
}

/** An editor took it down. The upload is kept as a proof, for the day when that is lifted; nobody needs to look at it. */
function takenDown(
  { live, ...base }: Base,
  known: Article | undefined,
  moment: Moment,
  cleaning: Cleaning | undefined,
): Next {
  const isCleaned = cleaning !== undefined && cleaning.verdict.status !== 'rejected';
  const before = sameUpload(known?.upload, base.upload) ? known?.proof : undefined;
  const proof = isCleaned ? packProof(cleaning) : before;
  const article: Article = {
    ...base,
    ...(live && changeAt(known, moment)),
    ...(proof && fits(base, proof) && { proof }),
  };
  return { article, outcome: { did: live ? 'withdrawn' : 'unchanged' } };
}

function withCleaning(base: Base, known: Article | undefined, moment: Moment, cleaning: Cleaning): Next {
  const counts = {
    title: cleaning.title.text,
    ...countLines(cleaning),
    repairs: cleaning.lines.reduce((sum, line) => sum + (line.repairs?.length ?? 0), 0),
  };
  const { verdict } = cleaning;
  if (verdict.status === 'rejected') return withAttention(base, known, moment, verdict);
  if (cleaning.blocks.length > blockLimit) return withAttention(base, known, moment, tooManyBlocks(cleaning));

  const copy = fairCopyOf(cleaning);
  const etag = etagOf(copy);
  const proof = packProof(cleaning);
  const isStopped = verdict.status === 'held' && !releases(base.decisions, etag);
  const isTakenBack = known?.live?.etag === etag && releases(known.decisions, etag);
  // A stricter guard takes nothing from readers that they have had all along: it asks an editor to look.
  const staysLive = isStopped && known?.live?.etag === etag && !isTakenBack;
  if (isStopped && !staysLive) {
    const { live, ...without } = base;
    const held = isTakenBack ? { ...without, ...changeAt(known, moment), proof } : { ...base, proof };
    if (!fits(held, proof)) return withAttention(base, known, moment, tooLarge);
    return withAttention(held, known, moment, { ...verdict, etag }, counts);
  }
  if (known?.live?.etag === etag) {
    const { lapsed, ...before } = known.live;
    const live: Live = {
      ...before,
      // What was published by older code has none yet.
      ...foundBy(copy),
      ...queued(cleaning, base.decisions, etag, staysLive),
      upload: base.upload,
      cleaner: base.cleaner,
    };
    if (!fits({ ...base, live }, proof)) return withAttention(base, known, moment, tooLarge);
    return { article: { ...base, live, proof }, outcome: { did: 'unchanged', ...counts } };
  }
  const change = changeAt(known, moment);
  const live: Live = {
    ...summaryOf(copy),
    ...foundBy(copy),
    packed: packFairCopy(copy),
    ...queued(cleaning, base.decisions, etag),
    etag,
    upload: base.upload,
    cleaner: base.cleaner,
  };
  const article: Article = { publishedAt: change.changedAt, ...base, ...change, live, proof };
  if (!fits(article, proof)) return withAttention(base, known, moment, tooLarge);
  return { article, outcome: { did: known?.live ? 'changed' : 'published', ...counts } };
}

function foundBy(copy: FairCopy): Pick<Live, 'address' | 'facets'> {
  const { url } = copy.metadata;
  const address = url === undefined ? undefined : addressName(url);
  const facets = facetsOf(copy);
  return { ...(address !== undefined && { address }), ...(facets.length > 0 && { facets }) };
}

/**
 * Whether an editor should look at it. What was looked at and found right need not be; words that are not in force any more are
 * a reason of their own, until somebody looks: they were said because something was wrong.
 */
function queued(
  { risk, lines, unplaced }: Cleaning,
  decisions: readonly Decision[],
  etag: string,
  wouldBeHeld = false,
): Pick<Live, 'risk' | 'lapsed'> {
  const review = reviewOf(decisions);
  if (isReviewOf(review, etag, lines)) return { risk: { ...risk, rank: 0 } };
  const rank = wouldBeHeld ? ofHeldOnes : risk.rank;
  const lapsed = unplaced.length + (review ? 1 : 0);
  return lapsed > 0 ? { risk: { ...risk, rank: Math.max(1, rank) }, lapsed } : { risk: { ...risk, rank } };
}

/** Blank lines don't count. */
function countLines({ lines }: Cleaning): Pick<Outcome, 'lines' | 'removedLines' | 'removedByRule'> {
  const withText = lines.filter(line => line.id);
  const removedByRule: Record<string, number> = {};
  for (const { removed } of withText) {
    if (!removed) continue;
    const rule = kindOf(removed.rule);
    removedByRule[rule] = (removedByRule[rule] ?? 0) + 1;
  }
  const removedLines = Object.values(removedByRule).reduce((sum, lines) => sum + lines, 0);
  return { lines: withText.length, removedLines, removedByRule };
}

/** An editor's release is for exactly one fair copy. Taken back, nothing is left to show: what it replaced is gone. */
const releases = (decisions: readonly Decision[], etag: string): boolean =>
  decisions.some(decision => decision.verdict === 'release' && decision.etag === etag);

/** A person is needed. What was published before stays. */
function withAttention(
  base: Base & Pick<Article, 'proof'>,
  known: Article | undefined,
  moment: Moment,
  { status, problem, etag }: Omit<Attention, 'since'>,
  counts: Partial<Outcome> = {},
): Next {
  const same = known?.attention?.problem.code === problem.code && sameUpload(known.upload, base.upload);
  const since = (same && known.attention?.since) || new Date(moment.now).toISOString();
  const attention: Attention = {
    status,
    problem,
    since,
    ...(etag && { etag }),
    ...(isAside(base.decisions, base.upload, problem) && { isAside: true }),
  };
  return { article: { ...base, attention }, outcome: { did: status, problem, ...counts } };
}

/** Stamps a change that readers can see: later than the one before, whatever the clock says. */
export function changeAt(
  known: Article | undefined,
  moment: Moment,
): { changedAt: string; changeToken: string; movedAt: undefined } {
  return { changedAt: behindPlace(known, moment), changeToken: moment.revision, movedAt: undefined };
}

/** What readers were never told of has no place to move from. */
const movedTo = (known: Article, moment: Moment): Pick<Article, 'movedAt' | 'changeToken'> =>
  known.changedAt ? { movedAt: behindPlace(known, moment), changeToken: moment.revision } : {};

/** Behind the place that it has in the changes index. */
function behindPlace(known: Article | undefined, { now }: Moment): string {
  const place = known?.movedAt ?? known?.changedAt;
  return new Date(Math.max(now, place ? Date.parse(place) + 1 : 0)).toISOString();
}

/**
 * For the same upload, decisions and house rules an older maker never writes over a newer one: old workers outlive a
 * deployment. What waited for its upload to be restored is not settled: the upload is the same one when it is back.
 */
const settled = (item: Article | undefined, upload: Upload, cleaner: Omit<Cleaner, 'clean'>): boolean =>
  item !== undefined &&
  isOf(item, upload) &&
  !isOlder(item, madeBy(cleaner)) &&
  item.house === cleaner.house?.digest &&
  item.attention?.status !== 'archived';

/** Was this state made from this upload? */
const isOf = (item: Article | undefined, upload: Upload): boolean =>
  item?.upload !== undefined && sameUpload(item.upload, upload);

/** Why an upload can't be an article, as far as that shows without its body. */
function impossible({ key, size }: Upload): Problem | undefined {
  if (!isAddressable(key)) {
    return {
      code: 'not-addressable',
      sentence:
        'This file name can’t be part of a web address: it has a question mark, a control character or a “.” or “..” folder in it, or more than 1,024 bytes. Rename the file and upload it again.',
    };
  }
  if (size > uploadLimit) {
    return {
      code: 'too-large',
      sentence: `This file has ${size} bytes; at most ${uploadLimit} (4 MiB) can be cleaned. Split it, or remove embedded pictures, and upload it again.`,
    };
  }
  return undefined;
}

const fits = ({ live, decisions }: Pick<Article, 'live' | 'decisions'>, proof: Uint8Array): boolean =>
  (live?.packed.byteLength ?? 0) + proof.byteLength + Buffer.byteLength(JSON.stringify(decisions)) <=
  itemLimit;

/**
 * Most paragraphs, rows and so on of one article. The longest novels have some twenty thousand; a million one-letter lines
 * pack well enough to be stored, and would cost every reader seconds.
 */
const blockLimit = 100_000;

const tooManyBlocks = ({ blocks }: Cleaning): Omit<Attention, 'since'> => ({
  status: 'rejected',
  problem: {
    code: 'too-many-blocks',
    sentence: `The article has ${blocks.length} paragraphs, rows or other blocks; at most ${blockLimit} can be shown on a page. Split the file and upload the parts.`,
  },
});

/** No retry helps: the bucket tells when it is restored, and then it is cleaned like any upload. */
export const archived: Omit<Attention, 'since'> = {
  status: 'archived',
  problem: {
    code: 'archived',
    sentence:
      'This file was moved to an archive, where it can’t be read. Restore it in S3, and it is cleaned by itself.',
  },
};

const tooLarge: Omit<Attention, 'since'> = {
  status: 'rejected',
  problem: {
    code: 'too-large-to-store',
    sentence:
      'The article and its proof are larger than the table can hold (400 KB compressed). Split the file and upload the parts.',
  },
};
