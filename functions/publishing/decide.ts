/** An editor's word about an article: seen before it is saved, saved in one conditional write, published at once. */
import {
  type Article,
  type Articles,
  type Hints,
  sameUpload,
  type Upload,
  type Uploads,
} from '../articles/article.ts';
import {
  type Asked,
  allPlaced,
  decisionsAfter,
  type Editor,
  holdsAlready,
  isAboutTheWhole,
  isEmpty,
  nothingAsked,
  notPlaceable,
  reviewed,
} from '../articles/decisions.ts';
import { etagOf, fairCopyOf } from '../articles/fair-copy.ts';
import { type Houses, inForce } from '../articles/house/house-set.ts';
import { proofOf } from '../articles/proof.ts';
import { isWithdrawn, removalsOf } from '../articles/words/whole-words.ts';
import type { Cleaning, Decision, Problem } from '../cleaning/cleaning.ts';
import { archived, type Cleaner, cleanUpload, wanted } from './next-article.ts';
import { hintDelay, type Reconcile, type Revise, withHouse } from './reconcile.ts';

export interface Deciding {
  readonly articles: Articles;
  readonly uploads: Uploads;
  readonly hints: Hints;
  readonly cleaner: Cleaner;
  readonly houses?: Houses;
  readonly revise: Revise;
  readonly reconcile: Reconcile;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What became of an editor's word. */
export type Decided =
  /** It is saved, or it was in force already. */
  | { readonly did: 'decided' | 'nothing'; readonly article: Article }
  /** The article is not what the editor saw: nothing was saved. */
  | { readonly did: 'stale'; readonly article: Article | undefined }
  | { readonly did: 'refused'; readonly problem: Problem };

/** What would become of it. Nothing is saved. */
export type Preview =
  | {
      readonly did: 'previewed';
      readonly article: Article;
      /** Absent where nothing can be cleaned, and nothing needs to be. */
      readonly before: Cleaning | undefined;
      readonly after: Cleaning | undefined;
      /** Of the fair copy as it would be. */
      readonly etag: string | undefined;
    }
  | Exclude<Decided, { did: 'decided' | 'nothing' }>;

export interface Decisions {
  /**
   * @param revision of the article that the editor saw
   * @param by who the editor is
   * @param group names the decision about many articles that this is a part of
   * @throws what `reconcile` throws; then ask again: what was saved holds already
   */
  decide(key: string, asked: Asked, revision: string, by: string, group?: string): Promise<Decided>;
  preview(key: string, asked: Asked, revision: string, by: string): Promise<Preview>;
}

export function decider(deciding: Deciding): Decisions {
  const { articles, uploads, hints, cleaner: bare, houses, revise, reconcile, now } = deciding;

  /** What the article becomes, or why it can't. */
  async function revised(
    item: Article | undefined,
    upload: Upload | undefined,
    cleaner: Cleaner,
    asked: Asked,
    revision: string,
    editor: Editor,
  ): Promise<Revised> {
    if (item?.revision !== revision) return { did: 'stale', article: item };
    if (isAboutTheWhole(asked, item.decisions)) return ofTheWhole(item, upload, cleaner, asked, editor);
    if (!item.upload) return { did: 'refused', problem: withdrawn };
    if (!upload || !sameUpload(item.upload, upload)) return { did: 'moved' };
    if (upload.isArchived) return { did: 'refused', problem: archived.problem };
    const before = await cleanUpload(item, upload, cleaner);
    if (!before || before.verdict.status === 'rejected') return { did: 'refused', problem: noArticle };
    if (asked.reviewed && isWithdrawn(item.decisions)) return { did: 'refused', problem: isDown };
    if (asked.reviewed && !isAsSeen(item, before)) return { did: 'moved' };
    const next = decisionsAfter(asked, before.lines, item.decisions, editor, item);
    if ('problem' in next) return { did: 'refused', problem: next.problem };
    const after = await cleanUpload(item, upload, cleaner, next.decisions);
    if (!after || !allPlaced(asked, after, editor)) return { did: 'refused', problem: notPlaceable };
    const etag = etagOf(fairCopyOf(after));
    const holds = after.verdict.status === 'held' && asked.release === etag;
    if (asked.release !== undefined && !holds) return { did: 'refused', problem: notHeld };
    if (!asked.reviewed) return { did: 'revised', item, before, after, decisions: next.decisions, etag };
    if (after.verdict.status === 'held' && !releases(next.decisions, etag))
      return { did: 'refused', problem: heldStill };
    const seen = { etag, removals: removalsOf(after.lines) };
    return {
      did: 'revised',
      item,
      before,
      after,
      decisions: reviewed(next.decisions, seen, editor),
      etag,
    };
  }

  /**
   * What the text has no part in. To take an article down nobody needs to have seen what was uploaded last; whoever lifts
   * that, or puts a problem aside, does.
   */
  async function ofTheWhole(
    item: Article,
    upload: Upload | undefined,
    cleaner: Cleaner,
    asked: Asked,
    editor: Editor,
  ): Promise<Revised> {
    if (!asked.withdrawn && !sameUpload(item.upload, upload)) return { did: 'moved' };
    const next = decisionsAfter(asked, [], item.decisions, editor, item);
    if ('problem' in next) return { did: 'refused', problem: next.problem };
    const before = await cleanUpload(item, upload, cleaner);
    const after = await cleanUpload(item, upload, cleaner, next.decisions);
    const etag = after && etagOf(fairCopyOf(after));
    return { did: 'revised', item, before, after, decisions: next.decisions, etag, isOfTheWhole: true };
  }

  /** Where the bucket is ahead of the table, brings the article up to date; the editor has not seen it yet. */
  async function stale(key: string): Promise<Decided & { did: 'stale' }> {
    await reconcile(key);
    return { did: 'stale', article: await articles.read(key) };
  }

  return {
    async decide(key, asked, revision, by, group) {
      if (isEmpty(asked)) return { did: 'refused', problem: nothingAsked };
      const seen = await articles.read(key);
      if (seen && isInForce(asked, seen)) return { did: 'nothing', article: seen };
      if (seen?.revision !== revision) return { did: 'stale', article: seen };

      await hints.send(key, hintDelay);
      const editor = { by, at: new Date(now()).toISOString(), ...(group !== undefined && { group }) };
      let last: Revised | undefined;
      const outcome = await revise(key, async (item, upload, cleaner) => {
        last = await revised(item, upload, cleaner, asked, revision, editor);
        if (last.did !== 'revised') return undefined;
        const { decisions, after, isOfTheWhole = false } = last;
        return { decisions, cleaning: after, by, mayBeRejected: isOfTheWhole };
      });

      if (last?.did === 'moved') return stale(key);
      if (last?.did === 'refused' || last?.did === 'stale') return last;
      if (outcome.did === 'rejected' && last?.did === 'revised' && !last.isOfTheWhole)
        return { did: 'refused', problem: outcome.problem ?? noArticle };
      const article = await articles.read(key);
      return article ? { did: 'decided', article } : { did: 'stale', article };
    },

    async preview(key, asked, revision, by) {
      if (isEmpty(asked)) return { did: 'refused', problem: nothingAsked };
      const item = await articles.read(key);
      const cleaner = withHouse(bare, houses && inForce(await houses.of(key)));
      const upload = await uploads.current(key, upload => wanted(undefined, upload, cleaner));
      const next = await revised(item, upload, cleaner, asked, revision, {
        by,
        at: new Date(now()).toISOString(),
      });
      if (next.did === 'moved') {
        await hints.send(key, 0);
        return { did: 'stale', article: item };
      }
      if (next.did !== 'revised') return next;
      const { before, after, etag } = next;
      return { did: 'previewed', article: next.item, before, after, etag };
    },
  };
}

type Revised =
  | {
      readonly did: 'revised';
      readonly item: Article;
      readonly before: Cleaning | undefined;
      readonly after: Cleaning | undefined;
      readonly decisions: readonly Decision[];
      readonly etag: string | undefined;
      /** Nothing is said of the text. */
      readonly isOfTheWhole?: true;
    }
  | { readonly did: 'moved' }
  | Extract<Decided, { did: 'stale' | 'refused' }>;

const isInForce = (asked: Asked, article: Article): boolean =>
  holdsAlready(asked, proofOf(article)?.lines ?? [], article);

/** Is what is stored, and was seen, what this cleaner makes of it? A newer one may remove more than anybody looked at. */
function isAsSeen(item: Article, cleaning: Cleaning): boolean {
  const seen = proofOf(item);
  return (
    seen !== undefined &&
    removalsOf(seen.lines) === removalsOf(cleaning.lines) &&
    (item.attention?.etag ?? item.live?.etag) === etagOf(fairCopyOf(cleaning))
  );
}

const releases = (decisions: readonly Decision[], etag: string): boolean =>
  decisions.some(decision => decision.verdict === 'release' && decision.etag === etag);

const withdrawn: Problem = {
  code: 'withdrawn',
  sentence: 'The file of this article is gone, so there is nothing to decide. Upload it again first.',
};

const noArticle: Problem = {
  code: 'no-article',
  sentence:
    'This file can’t be made into an article, so there is nothing to decide. Upload another one in its place.',
};

const isDown: Problem = {
  code: 'taken-down',
  sentence: 'An editor took this article down, so nobody needs to look at it. Lift that first.',
};

const heldStill: Problem = {
  code: 'held-still',
  sentence:
    'This is held, and that it was looked at publishes nothing. Publish it as it is, or keep what belongs to it, and say then that it is right.',
};

const notHeld: Problem = {
  code: 'not-held',
  sentence:
    'The fair copy that was to be published is not the one that is there now. Open the article again and look at it before you publish it.',
};
