/** Puts back, article by article, what a backup kept. What is there already is not written again, so it can be stopped and go on. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Articles, DamagedItem, Throttled, type Uploads } from '../../articles/article.ts';
import { type History, keepWhatWas, stamped } from '../../articles/history/past.ts';
import { isOlder } from '../../articles/made-by.ts';
import { pauseBefore } from '../../articles/patience.ts';
import type { Kept } from './kept.ts';
import { type Restoring as Policy, restored } from './restored.ts';

/** How often one article is tried. */
const attempts = 12;

export interface Restoring extends Policy {
  readonly articles: Pick<Articles, 'read' | 'write'>;
  readonly uploads: Pick<Uploads, 'identity'>;
  /** Keeps what an article was before it is replaced; left out: nothing does. */
  readonly history?: History;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A token that was never given before. */
  readonly newRevision: () => string;
  /** Look only. */
  readonly dryRun?: boolean;
  /** Waits so many milliseconds before it starts over. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

export interface Restored {
  readonly key: string;
  /** `same`: it had all of this already. `failed`: it stays as it is. */
  readonly did: 'restored' | 'same' | 'failed';
  readonly releasesLeftOut: number;
  /** The article may differ from what upload and decisions say: reconcile it. */
  readonly isUnsettled: boolean;
  readonly problem?: string;
}

/** @returns restores one article; it throws what the table throws */
export const restorer =
  ({ articles, uploads, history, now, newRevision, dryRun = false, pause = sleep, ...policy }: Restoring) =>
  async (kept: Kept): Promise<Restored> => {
    const { key } = kept;
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (attempt > 0) await pause(pauseBefore(attempt));
      try {
        const item = await articles.read(key);
        const hasUpload = kept.live !== undefined && (await uploads.identity(key)) !== undefined;
        const moment = { now: now(), revision: newRevision() };
        const { article, releasesLeftOut, problem } = restored(item, kept, hasUpload, policy, moment);
        if (problem) return { key, did: 'failed', releasesLeftOut, isUnsettled: false, problem };
        if (article === item) {
          const isUnsettled = !item?.upload || isOlder(item, policy.by);
          return { key, did: 'same', releasesLeftOut, isUnsettled };
        }
        if (article && !dryRun) {
          const written = stamped(article, item, moment.now, undefined);
          await keepWhatWas(history, item, written);
          if (!(await articles.write(written, item))) continue;
        }
        return { key, did: 'restored', releasesLeftOut, isUnsettled: true };
      } catch (error) {
        if (error instanceof DamagedItem)
          return { key, did: 'failed', releasesLeftOut: 0, isUnsettled: false, problem: error.message };
        if (!(error instanceof Throttled)) throw error;
      }
    }
    const problem = 'it kept changing, or the table kept asking for patience; restore it again';
    return { key, did: 'failed', releasesLeftOut: 0, isUnsettled: false, problem };
  };
