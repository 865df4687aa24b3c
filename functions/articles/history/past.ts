/**
 * What an article was before it became what it is: kept whenever its item is replaced, so that the table of articles and what is
 * kept together tell of every state. Whoever compares two neighbours sees what was done (steps.ts). Pure, but for the ports.
 */
import type { Decision, Problem } from '../../cleaning/cleaning.ts';
import {
  type Article,
  type Attention,
  type FairCopy,
  type ListPage,
  sameUpload,
  type UploadIdentity,
} from '../article.ts';
import { sameDecision } from '../decisions.ts';
import type { MadeBy } from '../made-by.ts';

/** A state of an article, without its text. */
export interface Past extends MadeBy {
  readonly key: string;
  readonly revision: string;
  /** When it was written: ISO 8601 with milliseconds, UTC. Later than the state before, whatever the clock says. */
  readonly at: string;
  /** The editor whose word it was; absent: an upload, another cleaner, or house rules. */
  readonly by?: string;
  readonly upload?: UploadIdentity;
  readonly decisions: readonly Decision[];
  readonly house?: string;
  /** What readers saw. */
  readonly live?: PastLive;
  readonly attention?: PastAttention;
}

export interface PastLive {
  /** Of the fair copy, by which it is found. */
  readonly etag: string;
  readonly title: string;
  readonly words: number;
}

export interface PastAttention {
  readonly status: Attention['status'];
  readonly problem: Problem;
  readonly isAside?: true;
}

/** A fair copy that readers saw and don't see any more, as it was stored with the article. */
export interface PastCopy {
  readonly etag: string;
  readonly packed: Uint8Array;
}

/** What another cleaner changed for readers, of the same upload with the same decisions and house rules. */
export interface Recleaned {
  readonly key: string;
  /** Of the cleaner that changed it. */
  readonly by: MadeBy;
  /** Etag of what readers saw; absent: nothing. */
  readonly from?: string;
  readonly to?: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly at: string;
}

/** One thing that is kept of an article, and until when: ISO 8601, UTC. */
export type Remembered = { readonly until: string } & ({ readonly past: Past } | { readonly copy: PastCopy });

/** The history, as writers see it. */
export interface History {
  /** Keeps what an article was. Saying it again changes nothing. @throws Throttled */
  keep(past: Past, copy: PastCopy | undefined, recleaned: Recleaned | undefined): Promise<void>;
}

/** The same for those who read it. */
export interface HistoryStore extends History {
  /** How long it is kept what an article was, from when it was that no more. */
  readonly days: number;
  /** What an article was, the newest first. A page may be short, and not the last. */
  past(key: string, query: { readonly limit: number; readonly position?: string }): Promise<ListPage<Past>>;
  /** @returns undefined where it was never superseded, or is not kept any more */
  copy(key: string, etag: string): Promise<FairCopy | undefined>;
  /** What a cleaner changed for readers, in the order of keys. */
  recleaned(by: MadeBy, query: RecleanedQuery): Promise<ListPage<Recleaned>>;
  /** All of one article: its former fair copies, and its states in the order of time. */
  all(key: string, position?: string): Promise<ListPage<Remembered>>;
  /** Keeps it again, for as long as it would have been kept. @returns whether it was missing */
  putBack(key: string, remembered: Remembered): Promise<boolean>;
  /** Forgets all of one article. @returns how many entries there were */
  erase(key: string): Promise<number>;
}

export interface RecleanedQuery {
  readonly prefix: string;
  readonly limit: number;
  readonly position?: string;
}

/** Of an article that was written by code which did not note when: the last time that is known of it. */
const firstMoment = '1970-01-01T00:00:00.000Z';

const atOf = ({ written, changedAt, attention }: Article): string =>
  written?.at ?? [changedAt ?? '', attention?.since ?? '', firstMoment].sort().at(-1) ?? firstMoment;

/** What there is to tell of an article. */
export function pastOf(article: Article): Past {
  const { key, revision, generation, cleaner, upload, decisions, house, live, attention, written } = article;
  return {
    key,
    revision,
    at: atOf(article),
    ...(written?.by !== undefined && { by: written.by }),
    generation,
    cleaner,
    ...(upload && { upload }),
    decisions,
    ...(house !== undefined && { house }),
    ...(live && { live: { etag: live.etag, title: live.title, words: live.words } }),
    ...(attention && {
      attention: {
        status: attention.status,
        problem: attention.problem,
        ...(attention.isAside && { isAside: true }),
      },
    }),
  };
}

/** Is its time known? That of the first article that there ever was is none. */
export const hasTime = ({ at }: Past): boolean => at !== firstMoment;

/**
 * The same article, with a note of when and by whom it was written.
 * @param item that it replaces
 * @param now milliseconds since 1970
 */
export function stamped(
  article: Article,
  item: Article | undefined,
  now: number,
  by: string | undefined,
): Article {
  const after = item ? Date.parse(atOf(item)) + 1 : 0;
  const at = new Date(Math.max(now, after)).toISOString();
  return { ...article, written: { at, ...(by !== undefined && { by }) } };
}

/**
 * To be called before `item` is replaced by `next`, or deleted: from then on nothing else tells of it. Nothing is kept of what
 * nobody ever read or decided about. A first publication replaces nothing, so that it costs nothing here.
 * @throws what the store throws: then the article must stay as it is
 */
export async function keepWhatWas(
  history: History | undefined,
  item: Article | undefined,
  next: Article | undefined,
): Promise<void> {
  if (!history || !item) return;
  if (!next && !item.changedAt && item.decisions.length === 0) return;
  const { live } = item;
  const isReplaced = live && live.etag !== next?.live?.etag;
  await history.keep(
    pastOf(item),
    isReplaced ? { etag: live.etag, packed: live.packed } : undefined,
    next && recleanedFrom(item, next),
  );
}

/** What the cleaner alone changed for readers. */
function recleanedFrom(item: Article, next: Article): Recleaned | undefined {
  const [from, to] = [item.live?.etag, next.live?.etag];
  const isByCleaner =
    (item.cleaner !== next.cleaner || item.generation !== next.generation) &&
    sameUpload(item.upload, next.upload) &&
    item.house === next.house &&
    item.decisions.length === next.decisions.length &&
    item.decisions.every((decision, index) => sameDecision(decision, next.decisions[index]));
  if (!isByCleaner || from === to) return undefined;
  return {
    key: next.key,
    by: { generation: next.generation, cleaner: next.cleaner },
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    at: next.written?.at ?? atOf(next),
  };
}
