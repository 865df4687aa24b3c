/** Looks by itself, when enough files of one section have come, for what comes back in them: on a laptop nobody has to ask. */
import type { HouseNotice } from '../../articles/house/house-watch.ts';
import { type Proposing, propose } from './propose.ts';

export interface HouseNotices {
  /** A file was cleaned, or is as it was. */
  came(key: string): void;
  /** What was found so far and nobody has decided about, section by section. */
  found(): readonly HouseNotice[];
  /** Begins nothing more; resolves when what is in work is done. */
  close(): Promise<void>;
}

/** So many files of a section are enough, and again so many more. */
const enough = 20;
/** Milliseconds without another file: a folder that is copied comes file by file. */
const patience = 1_000;
/** Files that are looked at, and the longest that it takes in milliseconds. */
const files = 400;
const longest = 20_000;

export function houseNotices(
  proposing: Proposing,
  told: (notice: HouseNotice) => void,
  failed: (error: unknown) => void,
): HouseNotices {
  const fresh = new Map<string, Set<string>>();
  const notices = new Map<string, HouseNotice>();
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  let isClosed = false;

  async function look(): Promise<void> {
    for (const [prefix, keys] of fresh) {
      if (keys.size < enough || isClosed) continue;
      fresh.delete(prefix);
      const { proposals, files: learnt } = await propose(proposing, {
        prefix,
        files,
        until: Date.now() + longest,
      });
      const before = notices.get(prefix)?.wordings ?? 0;
      const notice = { prefix, wordings: proposals.length, files: learnt };
      notices.set(prefix, notice);
      if (notice.wordings > before) told(notice);
    }
  }

  return {
    came(key) {
      const prefix = key.slice(0, key.indexOf('/') + 1);
      fresh.set(prefix, (fresh.get(prefix) ?? new Set()).add(key));
      if ((fresh.get(prefix)?.size ?? 0) < enough || isClosed) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        work = work.then(look).catch(failed);
      }, patience);
    },
    found: () => [...notices.values()].filter(({ wordings }) => wordings > 0),
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await work;
    },
  };
}
