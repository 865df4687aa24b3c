/** The same line in many articles: how often it was removed or kept, and one decision for all of them. */
import { type Article, type Articles, DamagedItem, type Ledger } from '../articles/article.ts';
import { type Asked, decisionName, isEmpty } from '../articles/decisions.ts';
import { log } from '../articles/log.ts';
import { proofOf } from '../articles/proof.ts';
import type { Decision, Line, Problem } from '../cleaning/cleaning.ts';
import { hashOf } from '../cleaning/result/line-ids.ts';
import { twinsIn } from '../cleaning/result/placement.ts';
import type { Decided, Decisions } from './decide.ts';

/** How many articles are read or decided at once. */
const atOnce = 8;

/** How often a decision is tried again on an article that changes at the same time. */
const patience = 3;

/** Where a walk over articles begins and how much of it is done in one go. */
export interface Stretch {
  readonly prefix: string;
  /** The last key of the stretch before. */
  readonly after?: string | undefined;
  readonly articles: number;
  /** `Date.now()` at which nothing more is begun. */
  readonly until: number;
}

/** A stretch that was walked. */
export interface Walked {
  /** Articles that were looked at. */
  readonly examined: number;
  /** Where to go on; absent at the end. */
  readonly after?: string;
}

/** Lines with the same words, over the articles of a stretch. */
export interface LineGroup {
  /** What decisions name it by: a hash of its words (line-ids.ts). */
  readonly hash: string;
  readonly text: string;
  readonly articles: number;
  /** Why it was removed, in its first article; absent: it was kept. */
  readonly rule?: string;
  readonly reason?: string;
  /** One of its articles. */
  readonly example: string;
}

/** What is to be done with the lines of many articles. */
export interface BatchAsked {
  /** Lines that one of these rules removed. */
  readonly keepRules?: readonly string[];
  /** Hashes of lines. */
  readonly keep?: readonly string[];
  readonly remove?: readonly string[];
  /** Codes of problems for which fair copies are held. */
  readonly release?: readonly string[];
  /** Takes back what was decided at that time or later (ISO 8601), by this editor alone where one is named. */
  readonly undo?: { readonly since: string; readonly by?: string };
}

/** What a batch does or would do with one article. */
export interface BatchEntry {
  readonly key: string;
  readonly keep: readonly string[];
  readonly remove: readonly string[];
  readonly releases: boolean;
  /** Decisions that are taken back. */
  readonly undone: number;
  /** Why it was not done. */
  readonly problem?: Problem;
}

export interface Grouping {
  readonly ledger: Ledger;
  readonly articles: Articles;
  readonly decisions: Decisions;
}

/** Lines that were removed, or kept in two articles at the least; those in the most articles first. */
export async function lineGroups(
  { ledger, articles }: Pick<Grouping, 'ledger' | 'articles'>,
  stretch: Stretch,
  what: 'removed' | 'kept',
): Promise<Walked & { readonly groups: readonly LineGroup[] }> {
  const groups = new Map<string, { -readonly [K in keyof LineGroup]: LineGroup[K] }>();
  const walked = await walk(ledger, articles, stretch, noted, async article => {
    const met = new Set<string>();
    for (const line of linesOf(article)) {
      if (!line.id || (line.removed !== undefined) !== (what === 'removed') || line.role) continue;
      const hash = hashOf(line.id);
      if (met.has(hash)) continue;
      met.add(hash);
      const group = groups.get(hash);
      if (group) group.articles += 1;
      else
        groups.set(hash, {
          hash,
          text: line.text.trim(),
          articles: 1,
          example: article.key,
          ...line.removed,
        });
    }
  });
  const found = [...groups.values()].filter(({ articles }) => what === 'removed' || articles > 1);
  found.sort((a, b) => b.articles - a.articles || (a.text < b.text ? -1 : 1));
  return { ...walked, groups: found };
}

/**
 * Decides the same for many articles, or tells what that would do. Saying it again changes nothing more, so what was
 * stopped in the middle can simply be begun again.
 */
export async function batch(
  { ledger, articles, decisions }: Grouping,
  stretch: Stretch,
  asked: BatchAsked,
  by: string | 'dry run',
): Promise<Walked & { readonly entries: readonly BatchEntry[] }> {
  const entries: BatchEntry[] = [];
  const damaged = ({ key }: DamagedItem): void => {
    entries.push({ key, keep: [], remove: [], releases: false, undone: 0, problem: isDamaged });
  };
  const walked = await walk(ledger, articles, stretch, damaged, async article => {
    let current: Article | undefined = article;
    for (let tries = 0; current && tries < patience; tries++) {
      const { words, entry } = inArticle(current, asked);
      if (isEmpty(words)) return;
      const decided: Decided | undefined =
        by === 'dry run' ? undefined : await decisions.decide(current.key, words, current.revision, by);
      if (decided?.did === 'stale') {
        current = decided.article;
        if (tries < patience - 1) continue;
        entries.push({ ...entry, problem: keepsChanging });
      } else entries.push({ ...entry, ...(decided?.did === 'refused' && { problem: decided.problem }) });
      return;
    }
  });
  entries.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { ...walked, entries };
}

const noted = (error: DamagedItem): void => log.error('damaged item', { key: error.key, error });

const isDamaged: Problem = {
  code: 'damaged',
  sentence: 'What is stored of it is damaged. Tell whoever operates this site.',
};

const keepsChanging: Problem = {
  code: 'stale',
  sentence: 'It kept changing while this was saved. Do the same again.',
};

/** What is asked of many, said of one. */
function inArticle(
  article: Article,
  { keepRules = [], keep = [], remove = [], release = [], undo }: BatchAsked,
): { words: Asked; entry: BatchEntry } {
  const isKept = ({ id = '', removed }: Line) =>
    removed !== undefined && (keepRules.includes(removed.rule) || keep.includes(hashOf(id)));
  const isRemoved = ({ id = '', removed, role }: Line) => !removed && !role && remove.includes(hashOf(id));
  const lines = linesOf(article).filter(({ id }) => id);
  const twinsOf = twinsIn(lines);
  // Lines that nothing tells apart are decided together, also where the rules have judged one of them so already.
  const together = (some: readonly Line[]): string[] => [
    ...new Set(some.flatMap(({ id }) => (id ? twinsOf(id) : []))),
  ];
  const toKeep = lines.filter(isKept);
  const toRemove = lines.filter(isRemoved);
  const { attention } = article;
  const etag =
    attention?.status === 'held' && release.includes(attention.problem.code) ? attention.etag : undefined;
  const undone = undo ? article.decisions.filter(isOf(undo)).map(decisionName) : [];
  return {
    words: {
      ...(undone.length > 0 && { undo: undone }),
      keep: together(toKeep),
      remove: together(toRemove),
      ...(etag !== undefined && { release: etag }),
    },
    entry: {
      key: article.key,
      keep: toKeep.map(({ text }) => text.trim()),
      remove: toRemove.map(({ text }) => text.trim()),
      releases: etag !== undefined,
      undone: undone.length,
    },
  };
}

const isOf =
  ({ since, by }: NonNullable<BatchAsked['undo']>) =>
  (decision: Decision): boolean =>
    Date.parse(decision.at) >= Date.parse(since) && (by === undefined || decision.by === by);

const linesOf = (article: Article): readonly Line[] => proofOf(article)?.lines ?? [];

/** Every article of a stretch that there is, a few at once. A damaged one stops nothing. */
async function walk(
  ledger: Ledger,
  articles: Articles,
  { prefix, after, articles: most, until }: Stretch,
  damaged: (error: DamagedItem) => void,
  visit: (article: Article) => Promise<void>,
): Promise<Walked> {
  let examined = 0;
  let last = after;
  let group: string[] = [];
  const visitAll = async (): Promise<void> => {
    await Promise.all(
      group.map(async key => {
        try {
          const article = await articles.read(key);
          if (article) await visit(article);
        } catch (error) {
          if (!(error instanceof DamagedItem)) throw error;
          damaged(error);
        }
      }),
    );
    last = group.at(-1) ?? last;
    examined += group.length;
    group = [];
  };
  for await (const { key, upload } of ledger.list(prefix, after)) {
    if (examined + group.length >= most || (group.length === 0 && examined > 0 && Date.now() >= until)) {
      await visitAll();
      return { examined, ...(last !== undefined && { after: last }) };
    }
    if (upload) group.push(key);
    if (group.length === atOnce) await visitAll();
  }
  await visitAll();
  return { examined };
}
