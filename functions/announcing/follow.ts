/** Tells of everything that happens, one after the other, to one listener: where there is no stream, the lists by time are followed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type AnnouncedList, type Announcing, announcedLists, announcementsBehind } from './announce.ts';
import type { Announcement } from './announcement.ts';

/** How far each list was told. */
export type Places = Readonly<Record<AnnouncedList, string>>;

export interface Following extends Omit<Announcing, 'send'> {
  /** Resolves once it is taken. @throws where it was not: it is tried again */
  readonly tell: (announcement: Announcement) => Promise<void>;
  /** Told of every failure: of what was not taken, or of nothing in particular where the table could not be asked. */
  readonly failed: (announcement: Announcement | undefined, error: unknown) => void;
  /** From where on is told, and where it is noted how far. */
  readonly places: { read(): Promise<Places>; note(places: Places): Promise<void> };
  /** How old a change must be before it is told, in milliseconds: no older one comes to light then. */
  readonly horizon: number;
}

export interface Follower {
  /** Ends what is under way; what was not told is told at the next start. */
  close(): Promise<void>;
}

/** Milliseconds between two looks, and the longest that is waited after failures in a row. */
const [often, longest] = [1_000, 60_000];

/**
 * Nothing is told before what happened earlier was taken: a listener that is away for an hour hears of that hour in order, and
 * of each article the last. At least once: a place is noted behind what was taken.
 */
export function follow({ tell, failed, places, horizon, ...announcing }: Following): Follower {
  const ending = new AbortController();
  const { signal } = ending;
  const wait = (milliseconds: number) => sleep(milliseconds, undefined, { signal }).catch(() => {});
  const insist = async (announcement: Announcement): Promise<void> => {
    for (let pause = often; !signal.aborted; pause = Math.min(2 * pause, longest)) {
      try {
        return await tell(announcement);
      } catch (error) {
        failed(announcement, error);
        await wait(pause);
      }
    }
  };
  const look = async (): Promise<void> => {
    const known = { ...(await places.read()) };
    const until = new Date(announcing.now() - horizon).toISOString();
    for (const list of announcedLists)
      for await (const { announcements, place } of announcementsBehind(
        list,
        known[list],
        until,
        announcing,
      )) {
        for (const announcement of announcements) await insist(announcement);
        if (signal.aborted) return;
        known[list] = place;
        await places.note(known);
      }
  };
  const running = (async () => {
    while (!signal.aborted) {
      await look().catch(error => failed(undefined, error));
      await wait(often);
    }
  })();
  return {
    async close() {
      ending.abort();
      await running;
    },
  };
}
