/**
 * Puts other house rules in force, and has every article of their section reconciled.
 *
 * One conditional write makes them hold: whoever cleans afterwards sees them, for reconcile reads them strongly before it reads
 * the bucket, and once more after it wrote. Articles that were made before are told by hints. They are sent after the write, or
 * a worker could follow them too early; and until the last one is sent the set says so (`pending`), so that whoever finds it goes
 * on where the walk was stopped.
 */
import type { Uploads } from '../../articles/article.ts';
import { applied, type HouseSet, type HouseStore } from '../../articles/house/house-set.ts';

export interface ApplyingHouse {
  readonly houses: HouseStore;
  readonly uploads: Pick<Uploads, 'list'>;
  /** Has some keys reconciled: now, or by hints that may wait. */
  readonly settle: (keys: readonly string[]) => Promise<void>;
  /** A token that was never given before. */
  readonly newRevision: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Keys that are handed over at once, and batches between two notes of how far the walk is. */
const batch = 10;
const noteEvery = 50;

/** How often a write is tried again that somebody else was quicker than. */
const patience = 8;

/** Somebody else changes the same rules over and over. */
export class HouseKeepsChanging extends Error {}

/**
 * Changes what is stored of a section, whoever else does so at the same time.
 *
 * @param change what the set becomes; undefined: it stays
 * @returns the set as it is now
 */
export async function changeHouse(
  { houses, newRevision }: Pick<ApplyingHouse, 'houses' | 'newRevision'>,
  prefix: string,
  change: (set: HouseSet | undefined) => HouseSet | undefined,
): Promise<HouseSet | undefined> {
  for (let tries = 0; tries < patience; tries++) {
    const set = await houses.read(prefix);
    const next = change(set);
    if (!next) return set;
    const written = { ...next, revision: newRevision() };
    if (await houses.write(written, set?.revision)) return written;
  }
  throw new HouseKeepsChanging(
    `The house rules of ${JSON.stringify(prefix)} kept changing while they were saved; do the same again.`,
  );
}

/**
 * Puts the draft of a section in force. The hints are still to be sent: `hintSection`.
 *
 * @param seen revision of the set that somebody looked at: another one stays as it is. Left out: whatever the draft is
 */
export const applyHouse = (
  { houses, newRevision, now }: Pick<ApplyingHouse, 'houses' | 'newRevision' | 'now'>,
  prefix: string,
  by: string,
  seen?: string,
): Promise<HouseSet | undefined> =>
  changeHouse({ houses, newRevision }, prefix, set =>
    set && (seen === undefined || set.revision === seen)
      ? applied(set, by, new Date(now()).toISOString())
      : undefined,
  );

export interface HintWalk {
  /** Once it says so, nothing more is begun; the walk goes on another time. */
  readonly isOver?: () => boolean;
  /** Told after each batch of how many keys were handed over. */
  readonly done?: (keys: number) => void;
}

/**
 * Hands every upload of a section over, from where the walk before was stopped.
 *
 * @returns how many keys were handed over, and whether all are
 */
export async function hintSection(
  applying: ApplyingHouse,
  prefix: string,
  { isOver = () => false, done = () => {} }: HintWalk = {},
): Promise<{ readonly keys: number; readonly isDone: boolean }> {
  const { houses, uploads, settle } = applying;
  const set = await houses.read(prefix);
  if (!set?.pending) return { keys: 0, isDone: true };
  const { version } = set;
  let handed = 0;
  let batches = 0;
  let keys: string[] = [];
  for await (const { key } of uploads.list(prefix, set.pending.after)) {
    keys.push(key);
    if (keys.length < batch) continue;
    await settle(keys);
    handed += keys.length;
    done(handed);
    const last = keys.at(-1) ?? '';
    keys = [];
    const stops = isOver();
    if (stops || ++batches % noteEvery === 0) await noteProgress(last);
    if (stops) return { keys: handed, isDone: false };
  }
  if (keys.length > 0) await settle(keys);
  handed += keys.length;
  done(handed);
  await noteProgress(undefined);
  return { keys: handed, isDone: true };

  /** Where rules were applied meanwhile, their own walk begins at the front: this one notes nothing. */
  async function noteProgress(after: string | undefined): Promise<void> {
    await changeHouse(applying, prefix, now => {
      if (now?.version !== version || !now.pending) return undefined;
      const { pending, ...rest } = now;
      return after === undefined ? rest : { ...rest, pending: { after } };
    });
  }
}
