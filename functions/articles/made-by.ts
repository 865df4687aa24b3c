/** What made the state of an article, and which of two makers has the last word. Pure. */

export interface MadeBy {
  /**
   * Of the environment (lib/environments.ts). A roll-back raises it, so that an older cleaner may write over what a newer
   * one did.
   */
  readonly generation: number;
  /** Version of the cleaner. */
  readonly cleaner: number;
}

/** Is `a` older than `b`? The generation counts first, the cleaner second. */
export const isOlder = (a: MadeBy, b: MadeBy): boolean =>
  a.generation === b.generation ? a.cleaner < b.cleaner : a.generation < b.generation;
