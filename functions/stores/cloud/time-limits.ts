/**
 * How long a call to a store may take before it is given up, in milliseconds: a call that hangs must not eat the time that
 * the function has. `socketTimeout` ends an answer that stops in the middle.
 */
interface TimeLimits {
  readonly connectionTimeout: number;
  readonly requestTimeout: number;
  readonly socketTimeout: number;
  readonly throwOnRequestTimeout: true;
}

const limits = (connectionTimeout: number, requestTimeout: number): TimeLimits => ({
  connectionTimeout,
  requestTimeout,
  socketTimeout: requestTimeout,
  throwOnRequestTimeout: true,
});

/** A batch of uploads has a minute. */
export const whilePublishing = limits(2_000, 10_000);
/** A reader waits for at most a few seconds; the SDK tries three times. */
export const whileReading = limits(1_000, 2_000);
/** An editor has as long as an HTTP API lets anything take: half a minute. */
export const whileEditing = limits(2_000, 8_000);
