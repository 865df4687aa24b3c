/** Dead letters back to work, once their cause is mended: each becomes a hint again, and each key gets its ten tries. */
import { keysIn, NotAHint } from '../articles/keys/hint.ts';
import type { Letter, OperatedQueue } from './operated-queue.ts';

export interface Redriven {
  /** Letters that were sent on. */
  readonly letters: number;
  /** Their keys, each once. */
  readonly keys: ReadonlySet<string>;
  /** Letters that are no hints; they stay where they are, unless they were to be dropped. */
  readonly unreadable: readonly Letter[];
}

export interface Redriving {
  readonly deadLetters: OperatedQueue;
  /** Sends hints for up to ten keys. */
  readonly send: (keys: readonly string[]) => Promise<void>;
  /** Letters to look at, at most. */
  readonly limit: number;
  /** Look only: every letter stays. */
  readonly dryRun?: boolean;
  /** Delete letters that are no hints. */
  readonly dropUnreadable?: boolean;
  readonly progress?: (letters: number) => void;
  readonly signal?: AbortSignal;
}

/** A letter that was looked at is out of sight for so many seconds: one run must meet each only once. */
const outOfSight = 120;

/**
 * A letter is removed only after its hints were sent, so a stop in between sends them twice, which does no harm. What dies
 * again meanwhile is a new letter and is left for the next run: every letter that is met was sent before this run began.
 */
export async function redrive(
  {
    deadLetters,
    send,
    limit,
    dryRun = false,
    dropUnreadable = false,
    progress = () => {},
    signal,
  }: Redriving,
  now: () => number,
): Promise<Redriven> {
  const began = now();
  const keys = new Set<string>();
  const unreadable: Letter[] = [];
  const kept: Letter[] = [];
  const met = new Set<string>();
  let letters = 0;
  while (met.size < limit && !signal?.aborted) {
    const received = (await deadLetters.receive(outOfSight)).filter(({ id }) => !met.has(id));
    if (received.length === 0) break;
    for (const letter of received) {
      met.add(letter.id);
      if (met.size > limit || letter.sentAt > began) {
        kept.push(letter);
        continue;
      }
      const hinted = keysOf(letter);
      if (!hinted) {
        unreadable.push(letter);
        if (dropUnreadable && !dryRun) await deadLetters.remove(letter);
        else kept.push(letter);
        continue;
      }
      for (const key of hinted) keys.add(key);
      letters++;
      if (dryRun) {
        kept.push(letter);
        continue;
      }
      for (let at = 0; at < hinted.length; at += 10) await send(hinted.slice(at, at + 10));
      await deadLetters.remove(letter);
    }
    progress(letters);
  }
  for (const letter of kept) await deadLetters.release(letter);
  return { letters, keys, unreadable };
}

/** How many dead letters speak of a key, of the first hundred or so. They are back in sight when this is done. */
export async function deadLettersAbout(key: string, deadLetters: OperatedQueue): Promise<number> {
  const met = new Map<string, Letter>();
  while (met.size < 100) {
    const received = (await deadLetters.receive(30)).filter(({ id }) => !met.has(id));
    if (received.length === 0) break;
    for (const letter of received) met.set(letter.id, letter);
  }
  for (const letter of met.values()) await deadLetters.release(letter);
  return [...met.values()].filter(letter => keysOf(letter)?.includes(key)).length;
}

function keysOf({ body }: Letter): string[] | undefined {
  try {
    return [...new Set(keysIn(body))];
  } catch (error) {
    if (error instanceof NotAHint) return undefined;
    throw error;
  }
}
