/** What is left of a withdrawn article: mirrors learn of the withdrawal for so long. Pure. */

/** How long a withdrawn article is remembered, in days. */
export const tombstoneDays = 30;

/** @param now milliseconds since 1970. @returns the `expires` of a tombstone that is made now: seconds since 1970 */
export const expiryFrom = (now: number): number => Math.ceil(now / 1000) + tombstoneDays * 86_400;

/** A tombstone past its time counts as absent, whether the table has deleted it already or not. */
export const isForgotten = ({ expires }: { readonly expires?: number | undefined }, now: number): boolean =>
  expires !== undefined && expires * 1000 <= now;

/**
 * Is a withdrawal so long ago that no mirror asks for it any more? Of what an editor took down the item stays, and readers are
 * told so for as long; mirrors learn of it like of any other withdrawal.
 * @param changedAt when readers could see a difference last: ISO 8601
 */
export const isOldNews = (changedAt: string, now: number): boolean =>
  Date.parse(changedAt) + tombstoneDays * 86_400_000 <= now;
