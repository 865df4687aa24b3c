/** What is kept of the house rules of one section, and how it comes back. */
import type { HouseRules, HouseSet, HouseStore } from '../../articles/house/house-set.ts';
import { byKey } from '../../articles/keys/key-order.ts';
import { changeHouse } from '../../publishing/house/apply-house.ts';

/** All that is stored, but for what belongs to the place: the revision, and how far the hints are. */
export type KeptHouse = Omit<HouseSet, 'revision' | 'pending'>;

/** The sections at and below a prefix, in the order of their prefixes. */
export async function keptHouses(houses: Pick<HouseStore, 'all'>, prefix = ''): Promise<KeptHouse[]> {
  const all: KeptHouse[] = [];
  for await (const { revision, pending, ...kept } of houses.all())
    if (kept.prefix.startsWith(prefix)) all.push(kept);
  return all.sort((a, b) => byKey(a.prefix, b.prefix));
}

/**
 * What a section's rules are once a backup was put back. Of two sets that were in force, the one that was applied later wins
 * as a whole: to retire a rule leaves no trace in it, so rules of both would bring back what an editor took away. What is not
 * in force yet stays as it is here; what nobody should propose again is of both. Pure.
 * @returns undefined where it has all of this already
 */
export function restoredHouse(known: HouseSet | undefined, kept: KeptHouse): HouseSet | undefined {
  if (!known) return { ...kept, revision: '', ...(kept.version > 0 && { pending: { after: '' } }) };
  const rejected = [...new Set([...known.rejected, ...kept.rejected])];
  const isLater = (kept.appliedAt ?? '') > (known.appliedAt ?? '');
  const draft = known.draft ?? kept.draft;
  if (!isLater) {
    const isSame = draft === known.draft && rejected.length === known.rejected.length;
    return isSame ? undefined : { ...known, ...(draft && { draft }), rejected };
  }
  return {
    ...kept,
    revision: known.revision,
    version: Math.max(known.version, kept.version) + (isSameInForce(known, kept) ? 0 : 1),
    ...(draft && { draft }),
    rejected,
    pending: { after: '' },
  };
}

const isSameInForce = (one: HouseRules, other: HouseRules): boolean =>
  JSON.stringify([one.rules, one.excepts]) === JSON.stringify([other.rules, other.excepts]);

export interface RestoringHouse {
  readonly houses: HouseStore;
  /** A token that was never given before. */
  readonly newRevision: () => string;
  /** Look only. */
  readonly dryRun?: boolean;
}

/** @returns whether the section's articles are still to be hinted at (publishing/house: `hintSection`) */
export async function restoreHouse(
  { dryRun = false, ...changing }: RestoringHouse,
  kept: KeptHouse,
): Promise<{ readonly did: 'restored' | 'same'; readonly isPending: boolean }> {
  let did: 'restored' | 'same' = 'same';
  const set = await changeHouse(changing, kept.prefix, known => {
    const next = restoredHouse(known, kept);
    did = next ? 'restored' : 'same';
    return dryRun ? undefined : next;
  });
  return { did, isPending: set?.pending !== undefined };
}
