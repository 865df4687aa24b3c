/** A grace for files that are missing: editors save by moving the old file away and writing a new one. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Uploads } from '../../../articles/article.ts';

/** The file was there a moment ago. Whether it is withdrawn or being saved shows in `left` milliseconds. */
export class JustGone extends Error {
  readonly left: number;

  constructor(key: string, left: number) {
    super(`${key} is missing since a moment ago`);
    this.name = 'JustGone';
    this.left = left;
  }
}

/**
 * Uploads whose absence counts after a while only: until then, asking for a key that is missing throws JustGone.
 * @param grace milliseconds from when a key was first found missing
 * @param now milliseconds of a clock that is never set
 */
export function withGrace(
  uploads: Uploads,
  grace: number,
  now: () => number = () => performance.now(),
): Uploads {
  const missing = new Map<string, number>();
  return {
    ...uploads,
    async current(key, wanted) {
      const upload = await uploads.current(key, wanted);
      const since = missing.get(key) ?? now();
      const left = since + grace - now();
      if (upload || left <= 0) {
        missing.delete(key);
        return upload;
      }
      missing.set(key, since);
      throw new JustGone(key, left);
    },
  };
}

/** The same for somebody who would rather wait than be told: a request of an editor. */
export const waitingForSaves = (uploads: Uploads): Uploads => ({
  ...uploads,
  async current(key, wanted) {
    for (;;) {
      try {
        return await uploads.current(key, wanted);
      } catch (error) {
        if (!(error instanceof JustGone)) throw error;
        await sleep(error.left);
      }
    }
  },
});
