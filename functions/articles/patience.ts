/** How long to wait before the same is asked again. */

/**
 * Full jitter: those who were turned away together don’t come back together.
 * https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 *
 * @param attempt the one that follows the pause; the first of all, which follows none, is 0
 * @returns milliseconds
 */
export const pauseBefore = (attempt: number): number => Math.random() * Math.min(2_000, 10 * 2 ** attempt);
