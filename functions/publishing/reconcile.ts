/**
 * The heart of the pipeline: bring one article up to date with its upload and its decisions.
 *
 * An event is only a hint that a key may have changed; the bucket is the truth, so nothing is computed from an event but
 * its key. A write replaces exactly the revision that was read before the bucket was, so it can't overwrite something
 * newer. The last look closes the remaining hole: without it, another worker that looked later and found nothing to do
 * would leave a stale write behind for ever. Whatever changes after that look sends a hint that is still to come.
 *
 * What is replaced is kept before it is (articles/history/past.ts): a state that can't be kept is not replaced, and the hint comes back.
 *
 * House rules are read the same way: before the bucket, and again in the last look. What they are is part of the article's
 * state, so that whoever follows a hint sees that it was made with others.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Article,
  type Articles,
  sameUpload,
  Throttled,
  type Upload,
  type Uploads,
} from '../articles/article.ts';
import { type History, keepWhatWas, stamped } from '../articles/history/past.ts';
import { type HouseInForce, type Houses, inForce } from '../articles/house/house-set.ts';
import { pauseBefore } from '../articles/patience.ts';
import type { Cleaning, Decision } from '../cleaning/cleaning.ts';
import type { CleaningApart } from './apart/cleaning-apart.ts';
import { type Cleaner, cleanUpload, nextArticle, type Outcome, optionsFor, wanted } from './next-article.ts';

/** How often one call starts over before it gives the key back to the queue. */
const attempts = 12;

/** The key kept moving, or the table kept asking for patience: to be tried again later. */
export class StillMoving extends Error {
  constructor(key: string, cause?: unknown) {
    super(`${key} could not be settled in ${attempts} attempts; it goes back to the queue`, { cause });
    this.name = 'StillMoving';
  }
}

export interface Reconciling {
  readonly articles: Articles;
  readonly uploads: Uploads;
  readonly cleaner: Cleaner;
  /** Where house rules are kept; left out: there are none. */
  readonly houses?: Houses;
  /** Keeps what an article was before it is replaced; left out: nothing does. */
  readonly history?: History;
  /** Uploads are cleaned there, by the same cleaner. */
  readonly apart?: Pick<CleaningApart, 'clean'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A token that was never given before. */
  readonly newRevision: () => string;
  /** Waits so many milliseconds before it starts over. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

export type Reconcile = (key: string) => Promise<Outcome>;

/**
 * What an editor makes of an article: other decisions, and the cleaning of the upload with them, where it can be cleaned.
 * Undefined: leave it as it is. Asked again whenever somebody else was quicker.
 */
export type Revision = (
  item: Article | undefined,
  upload: Upload | undefined,
  /** With the house rules that are in force for the key. */
  cleaner: Cleaner,
) => Revised | undefined | Promise<Revised | undefined>;

export interface Revised {
  readonly decisions: readonly Decision[];
  readonly cleaning: Cleaning | undefined;
  /** The editor. */
  readonly by: string;
  /** The article may be rejected as before: what is decided has no part in that. */
  readonly mayBeRejected: boolean;
}

/** Reconcile with a revision. Nothing is written where that would reject what the upload alone does not. */
export type Revise = (key: string, revision: Revision) => Promise<Outcome>;

/**
 * Makes `reconcile(key)`. It throws when bucket or table can't be asked or the key can't be settled; the caller's hint
 * must then stay unacknowledged.
 */
export const reconciler = (settings: Reconciling): Reconcile => {
  const settle = settler(settings);
  return key => settle(key);
};

/** Makes `revise(key, revision)`, for a writer that sent a hint ahead of itself; it throws as `reconcile` does. */
export const reviser = (settings: Reconciling): Revise => settler(settings);

const settler =
  ({
    articles,
    uploads,
    cleaner: bare,
    houses,
    history,
    apart,
    now,
    newRevision,
    pause = sleep,
  }: Reconciling) =>
  async (key: string, revision?: Revision): Promise<Outcome> => {
    let outcome: Outcome | undefined;
    let cause: unknown;
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (attempt > 0) await pause(pauseBefore(attempt));
      try {
        const item = await articles.read(key);
        // Once it is written, the article has the decisions and is like any other.
        const revise = outcome ? undefined : revision;
        const cleaner = withHouse(bare, houses && inForce(await houses.of(key)));
        const upload = await uploads.current(key, upload =>
          wanted(revise ? undefined : item, upload, cleaner),
        );
        const revised = await revise?.(item, upload, cleaner);
        if (revise && !revised) return { did: 'nothing' };
        const cleaning = revised ? revised.cleaning : await cleaned(item, upload, cleaner);
        const moment = { now: now(), revision: newRevision() };
        const next = nextArticle(key, item, upload, cleaning, cleaner, moment, revised?.decisions);
        const isRefused = revised && !revised.mayBeRejected && next.outcome.did === 'rejected';
        if (next.article === item || isRefused) return outcome ?? next.outcome;
        // What moves stays what it was, and was written when it was.
        const article =
          next.article && !next.isMove ? stamped(next.article, item, moment.now, revised?.by) : next.article;
        if (!next.isMove) await keepWhatWas(history, item, article);
        if (!(await replace(item, article))) continue;
        outcome = next.outcome;
        const isLast = sameUpload(upload, await uploads.identity(key));
        if (isLast && (await isStillInForce(cleaner.house))) return outcome;
      } catch (error) {
        if (!(error instanceof Throttled)) throw error;
        cause = error;
      }
    }
    throw new StillMoving(key, cause);

    async function cleaned(
      item: Article | undefined,
      upload: Upload | undefined,
      cleaner: Cleaner,
    ): Promise<Cleaning | undefined> {
      return apart && upload?.bytes
        ? apart.clean(upload.bytes, optionsFor(upload, cleaner, item?.decisions))
        : cleanUpload(item, upload, cleaner);
    }

    async function isStillInForce(house: HouseInForce | undefined): Promise<boolean> {
      return houses === undefined || inForce(await houses.of(key)).digest === house?.digest;
    }

    /** One conditional write. False if somebody else was quicker. */
    async function replace(item: Article | undefined, next: Article | undefined): Promise<boolean> {
      if (next) return articles.write(next, item);
      return item === undefined || articles.remove(item);
    }
  };

/** The cleaner as it works with some house rules. */
export const withHouse = (cleaner: Cleaner, house: HouseInForce | undefined): Cleaner =>
  house === undefined ? cleaner : { ...cleaner, house };

/**
 * How long a hint is held back that a writer sends ahead of itself, in seconds: beyond the time limit of its function. The
 * hint repairs what that writer leaves if it is stopped between its write and its last look.
 */
export const hintDelay = 60;
