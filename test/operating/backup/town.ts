/** A house whose every store is in memory, and an operator who backs it up and restores it. */
import { randomUUID } from 'node:crypto';
import type { Ledger } from '../../../functions/articles/article.ts';
import type { Asked } from '../../../functions/articles/decisions.ts';
import { byKey } from '../../../functions/articles/keys/key-order.ts';
import { clean, cleaner } from '../../../functions/cleaning/clean.ts';
import { backupLines, readBackup } from '../../../functions/operating/backup/backup-file.ts';
import { keptArticles } from '../../../functions/operating/backup/kept-articles.ts';
import { isPast } from '../../../functions/operating/backup/kept-past.ts';
import { type Restored, restorer } from '../../../functions/operating/backup/restore.ts';
import { decider } from '../../../functions/publishing/decide.ts';
import { reconciler, reviser } from '../../../functions/publishing/reconcile.ts';
import { MemoryBucket } from '../../peers/memory-bucket.ts';
import { MemoryTable } from '../../peers/memory-table.ts';

export const madeBy = { generation: 0, cleaner };

/** @param uploads one that another house has too */
export function town(uploads = new MemoryBucket(), clock = { now: Date.parse('2026-03-02T06:00:00Z') }) {
  const articles = new MemoryTable();
  const now = () => {
    clock.now += 1_000;
    return clock.now;
  };
  const settings = {
    articles,
    uploads,
    cleaner: { generation: 0, version: cleaner, clean },
    now,
    newRevision: randomUUID,
    pause: async () => {},
  };
  const reconcile = reconciler(settings);
  const { decide } = decider({
    ...settings,
    reconcile,
    revise: reviser(settings),
    hints: { send: async () => {} },
  });
  const ledger: Ledger = {
    async *list(prefix, after) {
      const keys: string[] = [];
      for await (const key of articles.keys()) keys.push(key);
      for (const key of keys.sort(byKey)) {
        const article = await articles.read(key);
        if (!article || !key.startsWith(prefix) || (after !== undefined && byKey(key, after) <= 0)) continue;
        yield { ...article, isPublished: article.live !== undefined, attention: undefined } as never;
      }
    },
  };
  return {
    uploads,
    articles,
    clock,
    reconcile,
    async reconcileAll() {
      for await (const key of uploads.keys()) await reconcile(key);
      for await (const key of articles.keys()) await reconcile(key);
    },
    async put(key: string, body: string | Uint8Array) {
      uploads.put(key, body);
      await reconcile(key);
    },
    async decide(key: string, asked: Asked) {
      const article = await articles.read(key);
      return decide(key, asked, article?.revision ?? '', 'ana');
    },
    /** The lines of the file. */
    async backup(prefix = ''): Promise<string[]> {
      const damaged = (error: Error) => {
        throw error;
      };
      const of = { place: 'town', prefix, madeAt: new Date(clock.now).toISOString() };
      const lines: string[] = [];
      for await (const line of backupLines(of, keptArticles({ ledger, articles, now, damaged }, prefix)))
        lines.push(JSON.stringify(line));
      return lines;
    },
    async restore(lines: readonly string[], releases = false): Promise<Restored[]> {
      const restore = restorer({ ...settings, by: madeBy, releases });
      const restored: Restored[] = [];
      for await (const kept of readBackup(linesOf(lines)))
        if (!isPast(kept)) restored.push(await restore(kept));
      return restored;
    },
  };
}

export type Town = ReturnType<typeof town>;

export async function* linesOf(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}
