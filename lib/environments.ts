/** The environments: each row is a stack of its own, `Faircopy-<name>`, and any number of them share an account. */
import { RetentionDays } from 'aws-cdk-lib/aws-logs';

export interface Environment {
  /**
   * True: bucket, table and logs outlive the stack, are protected against deletion, and the table can be restored to any
   * second of the last 35 days. False: everything goes with the stack.
   */
  readonly keepsData: boolean;
  /** Days for which a replaced or deleted upload can still be brought back. */
  readonly oldVersionDays: number;
  readonly logRetention: RetentionDays;
  /** Requests that readers may make, all of them together; more are answered with 429. */
  readonly throttle: { readonly requestsPerSecond: number; readonly burst: number };
  /**
   * How many batches of uploads are worked on at once, 2 at the least. Each has four articles in work, which take about
   * 65 ms of waiting for bucket and table; so five write some 300 changes a second. Every change is written to indexes of
   * one partition, which takes about 1,000 a second and, past that, holds up everybody who writes to the table.
   */
  readonly uploadBatchesAtOnce: number;
}

export const environments = {
  dev: {
    keepsData: false,
    oldVersionDays: 7,
    logRetention: RetentionDays.ONE_WEEK,
    throttle: { requestsPerSecond: 20, burst: 40 },
    uploadBatchesAtOnce: 2,
  },
  prod: {
    keepsData: true,
    oldVersionDays: 365,
    logRetention: RetentionDays.THREE_MONTHS,
    throttle: { requestsPerSecond: 500, burst: 1_000 },
    uploadBatchesAtOnce: 5,
  },
} as const satisfies Readonly<Record<string, Environment>>;
