/** The desk on a laptop: the same app over the inbox and the embedded database, for this machine alone. */
import { userInfo } from 'node:os';
import type { Hono } from 'hono';
import type { Articles, Hints, Ledger, Uploads } from '../../articles/article.ts';
import type { HistoryStore } from '../../articles/history/past.ts';
import type { HouseStore } from '../../articles/house/house-set.ts';
import { learnFile } from '../../cleaning/learn.ts';
import { decider } from '../../publishing/decide.ts';
import { type Reconciling, reconciler, reviser } from '../../publishing/reconcile.ts';
import { deskApp } from '../desk-app.ts';
import type { DeskSettings } from '../desk-settings.ts';
import type { DeskArticles, DeskUploads } from '../desk-stores.ts';
import { loopbackOnly } from './loopback.ts';

export interface LaptopDesk extends Reconciling {
  readonly articles: Articles;
  readonly houses?: HouseStore;
  readonly history?: HistoryStore;
  readonly uploads: Uploads;
  readonly hints: Hints;
  readonly ledger: Ledger;
  readonly lists: DeskArticles;
  readonly files: DeskUploads;
  /** What recurs in sections and was noticed by itself. */
  readonly noticed?: DeskSettings['noticed'];
}

export function laptopDesk(stores: LaptopDesk): Hono {
  const reconcile = reconciler(stores);
  const by = userName();
  return deskApp({
    ...stores,
    learnFile,
    reconcile,
    settle: async keys => {
      for (const key of keys) await stores.hints.send(key, 0);
    },
    decisions: decider({ ...stores, reconcile, revise: reviser(stores) }),
    cursorScope: 'laptop desk',
    editor: () => by,
    site: () => '',
    guard: loopbackOnly,
  });
}

/** Some containers have users without names. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'an editor';
  }
}
