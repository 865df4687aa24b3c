/** What the desk is given. */
import type { Context, MiddlewareHandler } from 'hono';
import type { Articles, Ledger, Uploads } from '../articles/article.ts';
import type { HistoryStore } from '../articles/history/past.ts';
import type { HouseStore } from '../articles/house/house-set.ts';
import type { HouseNotice } from '../articles/house/house-watch.ts';
import type { Decisions } from '../publishing/decide.ts';
import type { LearnFile } from '../publishing/house/learn-section.ts';
import type { Cleaner } from '../publishing/next-article.ts';
import type { Reconcile } from '../publishing/reconcile.ts';
import type { DeskArticles, DeskUploads } from './desk-stores.ts';

export interface DeskSettings {
  readonly articles: Articles;
  readonly lists: DeskArticles;
  readonly ledger: Ledger;
  readonly uploads: Uploads;
  readonly files: DeskUploads;
  readonly decisions: Decisions;
  readonly reconcile: Reconcile;
  readonly cleaner: Cleaner;
  /** Proposals of house rules are made with it. */
  readonly learnFile: LearnFile;
  /** Left out: there are no house rules. */
  readonly houses?: HouseStore;
  /** What articles were; left out: nothing is kept. */
  readonly history?: HistoryStore;
  /** Has some keys reconciled by hints that may wait. */
  readonly settle: (keys: readonly string[]) => Promise<void>;
  /** What recurs in sections, where something looks for that by itself. */
  readonly noticed?: (() => readonly HouseNotice[] | Promise<readonly HouseNotice[]>) | undefined;
  /** A token that was never given before. */
  readonly newRevision: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What tells this site's cursors from another's: the table's name. */
  readonly cursorScope: string;
  /** Who asks. */
  readonly editor: (c: Context) => string;
  /** Where readers find articles: an origin, or empty when it is the desk's own. */
  readonly site: (c: Context) => string;
  /** Asked before everything else, where nothing else stands before the desk. */
  readonly guard?: MiddlewareHandler;
}
