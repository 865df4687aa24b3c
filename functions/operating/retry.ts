/** Has a file tried again that was given up because it took too much work: once its cause is mended, or the machine was at fault. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Article, Articles, Hints } from '../articles/article.ts';
import { type History, keepWhatWas, stamped } from '../articles/history/past.ts';
import { pauseBefore } from '../articles/patience.ts';
import { hintDelay } from '../publishing/reconcile.ts';

/** How often one write is tried that somebody else was quicker than. */
const attempts = 5;
/** No cleaner is as old: whoever reconciles the key next cleans it again. */
const olderThanAll = 0;

export interface Retrying {
  readonly articles: Pick<Articles, 'read' | 'write'>;
  /** Where hints carry the work on; left out where the caller reconciles the key itself. */
  readonly hints?: Hints;
  /** Keeps what the article was; left out: nothing does. */
  readonly history?: History;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A token that was never given before. */
  readonly newRevision: () => string;
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Notes that the article was made by no cleaner at all, so that the next reconcile cleans its upload again. Readers see
 * nothing of it. A hint goes ahead: it takes up what this leaves if it is stopped behind its write.
 * @returns whether the file was given up for its cost; everything else stays as it is
 */
export async function retry(
  key: string,
  { articles, hints, history, now, newRevision, pause = sleep }: Retrying,
): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await pause(pauseBefore(attempt));
    const article = await articles.read(key);
    if (!article || !isTooCostly(article)) return false;
    if (attempt === 0) await hints?.send(key, hintDelay);
    const marked = { ...article, cleaner: olderThanAll, revision: newRevision() };
    const again = stamped(marked, article, now(), undefined);
    await keepWhatWas(history, article, again);
    if (!(await articles.write(again, article))) continue;
    await hints?.send(key, 0);
    return true;
  }
  throw new Error(`${key} kept changing; ask again`);
}

const isTooCostly = ({ attention }: Article): boolean =>
  attention?.status === 'rejected' && attention.problem.code === 'too-costly';
