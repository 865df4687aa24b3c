/** Tells of articles whose items were written: their state is looked up, so what is told is true when it is told. */
import { type Announcement, announcementsOf, type KnownState } from './announcement.ts';

/** The articles table, as far as announcements need it: no texts, no proofs. */
export interface AnnouncedArticles {
  /** Strongly consistent. What is not known has none. */
  states(keys: readonly string[]): Promise<readonly KnownState[]>;
  /**
   * Keys in a list by time, behind a place and before an instant; the last one's place, where there are any.
   * @param place where a walk goes on, or an instant from which it begins
   * @param until ISO 8601 with milliseconds, UTC
   */
  behind(
    list: AnnouncedList,
    place: string,
    until: string,
  ): Promise<{ readonly keys: readonly string[]; readonly place?: string }>;
}

/** Lists by time: of what readers see, and of what waits for a person. */
export const announcedLists = ['changes', 'held'] as const;
export type AnnouncedList = (typeof announcedLists)[number];

/** Sends announcements on. @returns those that were not taken */
export type Send = (announcements: readonly Announcement[]) => Promise<readonly Announcement[]>;

export interface Announcing {
  readonly articles: AnnouncedArticles;
  readonly send: Send;
  /** `https://articles.example`: what links begin with. */
  readonly origin: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** That an item was written. */
export interface Written {
  readonly key: string;
  /** Milliseconds since 1970, as the table's clock has them. */
  readonly at: number;
}

/**
 * A change is stamped before it is written: by the time of one attempt (5 s), and as two clocks differ. A write that finds an
 * older stamp changed nothing that anybody is told of: a proof, a decision without effect, another cleaner with the same text.
 * Each change has a write of its own that finds it young. Milliseconds.
 */
const stampedBefore = 60_000;

/**
 * Tells what happened to the articles that were written.
 * @returns the writes of which something was not taken: they are to be told of again
 */
export async function announceWritten(
  writes: readonly Written[],
  { articles, send, origin, now }: Announcing,
): Promise<readonly Written[]> {
  const firstWrites = new Map<string, number>();
  for (const { key, at } of writes) firstWrites.set(key, Math.min(at, firstWrites.get(key) ?? at));
  const states = await articles.states([...firstWrites.keys()]);
  const announcements = states.flatMap(state => {
    const notBefore = new Date((firstWrites.get(state.key) ?? 0) - stampedBefore).toISOString();
    return announcementsOf(state, { notBefore, origin, now: now() });
  });
  const refused = new Set((await send(announcements)).map(({ key }) => key));
  return writes.filter(({ key }) => refused.has(key));
}

/**
 * What happened behind a place in a list, in order of time, as far as it still holds: of each key the last.
 * @param until ISO 8601 with milliseconds, UTC
 */
export async function* announcementsBehind(
  list: AnnouncedList,
  place: string,
  until: string,
  { articles, origin, now }: Omit<Announcing, 'send'>,
): AsyncIterable<{ readonly announcements: readonly Announcement[]; readonly place: string }> {
  for (let last = place; ; ) {
    const { keys, place: next } = await articles.behind(list, last, until);
    if (next === undefined) return;
    const states = new Map((await articles.states([...new Set(keys)])).map(state => [state.key, state]));
    const announcements = [...states.values()]
      .flatMap(state => announcementsOf(state, { notBefore: place, origin, now: now() }))
      .filter(({ type }) => (type === 'held') === (list === 'held'))
      .sort((one, other) => (one.position < other.position ? -1 : 1));
    yield { announcements, place: next };
    last = next;
  }
}
