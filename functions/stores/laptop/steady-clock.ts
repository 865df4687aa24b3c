/**
 * Time that never goes back, for whoever stamps changes. A mirror that was told of everything up to three o'clock never asks
 * again for what is stamped five to three, so one writer must not stamp backwards: not when the machine's clock is set, and
 * not after a restart either. How far the clock may have been read is kept in a file.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** Milliseconds that are noted ahead, so that not every look at the clock writes a file. */
const ahead = 2_000;

/**
 * @param file where the latest time is noted; the folder must be there
 * @param newest the latest stamp that is known otherwise, in milliseconds since 1970
 * @param wall the machine's clock. @param elapsed one that nobody sets
 * @returns milliseconds since 1970, as the machine has them unless its clock went back: then time goes on from where it was
 */
export function steadyClock(
  file: string,
  newest = 0,
  wall: () => number = Date.now,
  elapsed: () => number = () => performance.now(),
): () => number {
  let noted = notedIn(file);
  let last = Math.max(noted, newest);
  let lastElapsed = elapsed();
  return () => {
    const passed = elapsed() - lastElapsed;
    lastElapsed += passed;
    last = Math.max(wall(), last + passed);
    if (last >= noted) {
      noted = last + ahead;
      note(file, noted);
    }
    return Math.floor(last);
  };
}

function notedIn(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

/** A full disk must not keep anybody from reading; the clock is as steady as it was before, until the next start. */
function note(file: string, time: number): void {
  try {
    writeFileSync(file, `${Math.ceil(Math.max(time, notedIn(file)))}\n`);
  } catch {}
}
