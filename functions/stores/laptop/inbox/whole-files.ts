/** Waits until files are whole: half a file must never be an upload. */
import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { openForWriting } from './open-for-writing.ts';

export interface WholeFiles {
  /** Something happened to this file. Absolute, without links on the way. */
  touch(file: string): void;
  /** Resolves when no file is waited for. */
  idle(): Promise<void>;
  close(): void;
}

interface Waiting {
  stamp: string | undefined;
  /** When it last looked different, in milliseconds. */
  since: number;
  /** When it is to be looked at again. */
  due: number;
  /** Grows as long as nothing changes, up to `longest`. */
  pause: number;
}

/** Milliseconds between the first two looks at a file whose writers are seen: it is whole if both see the same, closed. */
const quiet = 8;
/** The same where nobody can tell whether it is still open: programs stop in the middle of writing. */
const longQuiet = 1_000;
/** Longest between two looks at a file that is open. */
const longest = 250;
/** A file that is open, and has not changed for so long, is whole: some programs never close what they write. */
const patience = 10_000;

/** The more files wait, the more of them share a search for writers: it takes one part of so many of all time at least. */
const longestShare = 20;

/** What tells two states of a file apart without reading it. */
export const stampOf = ({ ino, size, mtimeMs, ctimeMs }: Stats): string =>
  `${ino} ${size} ${mtimeMs} ${ctimeMs}`;

/**
 * @param whole told of each file that is as its writer left it, with its stamp; without one if it is gone
 * @param writersSeen open-for-writing.ts knows who writes here
 */
export function wholeFiles(
  whole: (file: string, stamp: string | undefined) => void,
  writersSeen: boolean,
): WholeFiles {
  const waiting = new Map<string, Waiting>();
  const user = process.getuid?.();
  /** When writers may be looked for again, in milliseconds: with many programs that takes a while. */
  let nextSearch = 0;
  let timer: NodeJS.Timeout | undefined;
  let looking = false;
  let closed = false;
  const whenIdle: (() => void)[] = [];

  function wake(): void {
    if (closed || looking) return;
    clearTimeout(timer);
    if (waiting.size === 0) {
      for (const tell of whenIdle.splice(0)) tell();
      return;
    }
    let due = Number.POSITIVE_INFINITY;
    for (const file of waiting.values()) due = Math.min(due, file.due);
    timer = setTimeout(lookAtAll, Math.max(1, due - performance.now()));
  }

  async function lookAtAll(): Promise<void> {
    looking = true;
    const now = performance.now();
    const calm: string[] = [];
    const due = [...waiting].filter(([, file]) => file.due <= now + 1);
    for (let at = 0; at < due.length; at += 64)
      await Promise.all(
        due.slice(at, at + 64).map(async ([name, file]) => {
          if (await isCalm(name, file)) calm.push(name);
        }),
      );
    if (!closed) settle(calm);
    looking = false;
    wake();
  }

  /** Has it looked the same for long enough? */
  async function isCalm(name: string, file: Waiting): Promise<boolean> {
    const stats = await lstat(name).catch(() => undefined);
    const now = performance.now();
    const stamp = stats && !stats.isDirectory() ? stampOf(stats) : undefined;
    if (stamp === undefined) {
      file.stamp = undefined;
      return true;
    }
    // Another user's programs are not seen, unless by root.
    const isSeen = writersSeen && (user === 0 || stats?.uid === user);
    const needed = isSeen ? quiet : longQuiet;
    if (stamp !== file.stamp) Object.assign(file, { stamp, since: now, pause: isSeen ? quiet : longest });
    else if (now - file.since >= needed - 1) return true;
    file.due = now + Math.min(file.pause, Math.max(quiet, needed - (now - file.since)));
    return false;
  }

  function settle(calm: readonly string[]): void {
    if (calm.length === 0) return;
    const began = performance.now();
    if (writersSeen && began < nextSearch) {
      for (const name of calm) Object.assign(waiting.get(name) ?? {}, { due: nextSearch });
      return;
    }
    const open = writersSeen ? openForWriting(new Set(calm)) : new Set<string>();
    const now = performance.now();
    nextSearch = now + Math.min(longestShare, waiting.size) * (now - began);
    for (const name of calm) {
      const file = waiting.get(name);
      if (!file) continue;
      if (open.has(name) && now - file.since < patience) {
        file.pause = Math.min(longest, 2 * file.pause);
        file.due = now + file.pause;
        continue;
      }
      waiting.delete(name);
      whole(name, file.stamp);
    }
  }

  return {
    touch(file) {
      if (closed) return;
      const known = waiting.get(file);
      const now = performance.now();
      // What changes all the time is not looked at all the time.
      if (known) known.due = Math.min(known.due, now + known.pause);
      else waiting.set(file, { stamp: undefined, since: now, due: now, pause: quiet });
      wake();
    },
    idle: () => (waiting.size === 0 ? Promise.resolve() : new Promise(resolve => whenIdle.push(resolve))),
    close() {
      closed = true;
      clearTimeout(timer);
      for (const tell of whenIdle.splice(0)) tell();
    },
  };
}
