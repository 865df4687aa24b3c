/** The same line in many articles: how often it was removed or kept, and one decision for all of them. */
import { type Article, type Articles, DamagedItem, type Ledger } from '../articles/article.ts';
import { type Asked, decisionName, isEmpty } from '../articles/decisions.ts';
import { log } from '../articles/log.ts';
import { proofOf } from '../articles/proof.ts';
import type { Decision, Line, LineDecision, Problem } from '../cleaning/cleaning.ts';
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

/** A name for one decision about many articles: ten hex digits. @param token gives one that was never given before */
export const newGroup = (token: () => string): string => token().replaceAll('-', '').slice(0, 10);

/** Lines with the same words, over the articles of a stretch. */
export interface LineGroup {
  /** What decisions name it by: a hash of its words (line-ids.ts). */
  readonly hash: string;
  readonly text: string;
  readonly articles: number;
  /** Why it was removed, in its first article; absent: it was kept. */
  readonly rule?: string;
  readonly reason?: string;
  /** In how many of the articles it stands inside the text: between lines of the body that were kept. */
  readonly inside: number;
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
  /**
   * Takes back what was decided at that time or later (ISO 8601), by this editor alone where one is named; or what is a part of one
   * decision about many articles.
   */
  readonly undo?: { readonly since: string; readonly by?: string } | { readonly group: string };
  /** Also lines that an editor has decided otherwise: they stay as decided unless it is said. */
  readonly overrules?: boolean;
}

/** What a batch does or would do with one article. */
export interface BatchEntry {
  readonly key: string;
  readonly keep: readonly string[];
  readonly remove: readonly string[];
  readonly releases: boolean;
  /** Decisions that are taken back. */
  readonly undone: number;
  /** What editors decided otherwise about lines that are asked about. */
  readonly contrary: readonly LineDecision[];
  /** Why it was not done. */
  readonly problem?: Problem;
}

export interface Grouping {
  readonly ledger: Ledger;
  readonly articles: Articles;
  readonly decisions: Decisions;
}

/** Does it do anything to the article, or would it? */
export const isChange = ({ keep, remove, releases, undone, problem }: BatchEntry): boolean =>
  problem === undefined && (keep.length > 0 || remove.length > 0 || releases || undone > 0);

/**
 * Lines that were removed, or kept in two articles at the least. Those that stand inside the text come first, where a removal does harm;
 * then those in the most articles.
 */
export async function lineGroups(
  { ledger, articles }: Pick<Grouping, 'ledger' | 'articles'>,
  stretch: Stretch,
  what: 'removed' | 'kept',
): Promise<Walked & { readonly groups: readonly LineGroup[] }> {
  const groups = new Map<string, { -readonly [K in keyof LineGroup]: LineGroup[K] }>();
  const walked = await walk(ledger, articles, stretch, noted, async article => {
    const met = new Set<string>();
    const lines = linesOf(article);
    const [first, last] = bodyOf(lines);
    for (const [at, line] of lines.entries()) {
      if (!line.id || (line.removed !== undefined) !== (what === 'removed') || line.role) continue;
      const hash = hashOf(line.id);
      if (met.has(hash)) continue;
      met.add(hash);
      const isInside = at > first && at < last;
      const group = groups.get(hash);
      if (group) {
        group.articles += 1;
        group.inside += Number(isInside);
      } else
        groups.set(hash, {
          hash,
          text: line.text.trim(),
          articles: 1,
          inside: Number(isInside),
          example: article.key,
          ...line.removed,
        });
    }
  });
  const found = [...groups.values()].filter(({ articles }) => what === 'removed' || articles > 1);
  found.sort((a, b) => b.inside - a.inside || b.articles - a.articles || (a.text < b.text ? -1 : 1));
  return { ...walked, groups: found };
}

/** Places of the first and the last line of the body that were kept. */
function bodyOf(lines: readonly Line[]): readonly [first: number, last: number] {
  const isBody = ({ id, removed, role }: Line): boolean => id !== undefined && !removed && !role;
  return [lines.findIndex(isBody), lines.findLastIndex(isBody)];
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
  group?: string,
): Promise<Walked & { readonly entries: readonly BatchEntry[] }> {
  const entries: BatchEntry[] = [];
  const damaged = ({ key }: DamagedItem): void => {
    entries.push({ key, keep: [], remove: [], releases: false, undone: 0, contrary: [], problem: isDamaged });
  };
  const walked = await walk(ledger, articles, stretch, damaged, async article => {
    let current: Article | undefined = article;
    for (let tries = 0; current && tries < patience; tries++) {
      const { words, entry } = inArticle(current, asked);
      if (isEmpty(words)) {
        if (entry.contrary.length > 0) entries.push(entry);
        return;
      }
      const decided: Decided | undefined =
        by === 'dry run'
          ? undefined
          : await decisions.decide(current.key, words, current.revision, by, group);
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
  { keepRules = [], keep = [], remove = [], release = [], undo, overrules = false }: BatchAsked,
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
  const byId = new Map(lines.map(line => [line.id, line]));
  /** What an editor said of the line, or of one that nothing tells from it. */
  const contraryTo = ({ id = '', removed }: Line): LineDecision[] =>
    twinsOf(id)
      .flatMap(twin => byId.get(twin)?.decision ?? [])
      .filter(({ verdict }) => (verdict === 'remove') === (removed !== undefined));
  const isMeant = (line: Line): boolean => overrules || contraryTo(line).length === 0;
  const asked = [lines.filter(isKept), lines.filter(isRemoved)] as const;
  const [toKeep, toRemove] = [asked[0].filter(isMeant), asked[1].filter(isMeant)];
  const contrary = new Map(
    asked
      .flat()
      .flatMap(contraryTo)
      .map(decision => [decisionName(decision), decision]),
  );
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
      contrary: [...contrary.values()],
    },
  };
}

const isOf =
  (undo: NonNullable<BatchAsked['undo']>) =>
  (decision: Decision): boolean =>
    'group' in undo
      ? 'group' in decision && decision.group === undo.group
      : Date.parse(decision.at) >= Date.parse(undo.since) &&
        (undo.by === undefined || decision.by === undo.by);

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
