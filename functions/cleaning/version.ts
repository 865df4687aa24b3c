/**
 * Raised whenever the output for any source can change: rules, wordings, weights, guard, limits, libraries. What an older
 * version made is then cleaned again.
 */
export const cleaner = 1;
