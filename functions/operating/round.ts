/**
 * A round: bucket and table are compared key by key, a stretch of keys at a tick, and what differs is hinted at. It finds
 * events that were lost. A new cleaner is no difference here: having all cleaned again is for a person to say, who sees first
 * what it costs (`faircopy reconcile`).
 */
import type { Ledger, Uploads } from '../articles/article.ts';
import { type AsDeployed, type Compared, compare } from './compare.ts';
import { TooManyWithdrawals } from './settle.ts';
import { withdrawableShare } from './survey.ts';

/** How far a round is. */
export interface RoundSoFar {
  /** Milliseconds since 1970. */
  readonly began: number;
  /** The last key that was compared. Absent: the round is over. */
  readonly after?: string;
}

export interface RoundStore {
  read(): Promise<RoundSoFar | undefined>;
  write(round: RoundSoFar): Promise<void>;
}

export interface Rounds {
  readonly store: RoundStore;
  readonly uploads: Pick<Uploads, 'list'>;
  readonly ledger: Ledger;
  readonly by: AsDeployed;
  /** Sends hints for up to `batch` keys. */
  readonly send: (keys: readonly string[]) => Promise<void>;
  readonly batch: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From the beginning of a round to that of the next one, in milliseconds. */
  readonly every: number;
  /** Is there time to compare more keys? Asked every now and then. */
  readonly isTimeLeft: () => boolean;
}

export interface Tick {
  /** `waits`: the last round is over, and the next one is not due. */
  readonly did: 'waits' | 'goes on' | 'is over';
  readonly compared: number;
  readonly hinted: number;
}

/** Keys between two looks at the clock. */
const stretch = 1_000;

/** So few withdrawals at a tick are no sign of an emptied bucket, whatever share of its stretch they are. */
const fewWithdrawals = 20;

/**
 * One tick of a round.
 * @throws TooManyWithdrawals where more than a twentieth of what it met would be withdrawn: it then hints at none of those, and
 * the next tick begins where this one did
 */
export async function tick(rounds: Rounds): Promise<Tick> {
  const { store, uploads, ledger, by, batch, now, every, isTimeLeft } = rounds;
  const before = await store.read();
  const isDue = before === undefined || now() - before.began >= every;
  if (before?.after === undefined && !isDue) return { did: 'waits', compared: 0, hinted: 0 };
  const began = before?.after === undefined ? now() : before.began;
  const after = before?.after;
  const found: string[] = [];
  const gone: string[] = [];
  let [compared, published] = [0, 0];
  let last: string | undefined;
  let isOver = true;
  for await (const one of compare(uploads.list('', after), ledger.list('', after), by)) {
    compared += 1;
    last = one.key;
    if (one.isPublished) published += 1;
    if (one.isPublished && one.standing === 'extra') gone.push(one.key);
    else if (differs(one)) found.push(one.key);
    if (compared % stretch === 0 && !isTimeLeft()) {
      isOver = false;
      break;
    }
  }
  for (let at = 0; at < found.length; at += batch) await rounds.send(found.slice(at, at + batch));
  if (gone.length > Math.max(fewWithdrawals, published * withdrawableShare))
    throw new TooManyWithdrawals(
      `${gone.length} of ${published} published articles behind ${JSON.stringify(after ?? '')} have no upload any more; nothing is withdrawn. Look at the bucket; if it is right, run faircopy reconcile, which asks.`,
    );
  for (let at = 0; at < gone.length; at += batch) await rounds.send(gone.slice(at, at + batch));
  await store.write(isOver || last === undefined ? { began } : { began, after: last });
  return { did: isOver ? 'is over' : 'goes on', compared, hinted: found.length + gone.length };
}

const differs = ({ standing }: Compared): boolean =>
  standing === 'missing' || standing === 'changed' || standing === 'extra';
