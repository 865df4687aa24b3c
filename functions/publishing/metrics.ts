/**
 * What one invocation of on-upload did, in figures: documents in the embedded metric format. CloudWatch reads them out of the
 * log, so that no call is made that somebody would wait for. The stack's alarms and dashboard use the same names.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
import type { Outcome } from './next-article.ts';

export const metricNamespace = 'Faircopy';

/** Sums over the keys of an invocation, by environment. */
const counts = [
  /** Uploads that were looked at and became an article or not: the sum of the next four. */
  'Uploads',
  /** Readers see something new. */
  'Published',
  /** Readers see what they saw before. */
  'Unchanged',
  'Held',
  'Rejected',
  'Withdrawn',
  /** Keys that were followed to the end, whatever became of them. */
  'Settled',
  /** Messages that will be delivered again. */
  'Failed',
  /** Lines with text in uploads that were cleaned. */
  'Lines',
  /** Those of them that are not in the fair copy; also by environment and rule. */
  'RemovedLines',
] as const;

/** `Milliseconds`: what an upload took from the first look at the table to the last at the bucket. */
export type MetricName = (typeof counts)[number] | 'Milliseconds';

/** The most values that a document may have for one metric. */
const mostValues = 100;

const countedAs: Readonly<Partial<Record<Outcome['did'], MetricName>>> = {
  published: 'Published',
  changed: 'Published',
  unchanged: 'Unchanged',
  held: 'Held',
  rejected: 'Rejected',
  unreadable: 'Rejected',
  withdrawn: 'Withdrawn',
};

export interface Tally {
  settled(outcome: Outcome, milliseconds: number): void;
  /** A message will be delivered again. */
  failed(): void;
  /**
   * One document for the invocation, and one for each rule that removed a line; none if there was nothing to do.
   * @param now milliseconds since 1970
   */
  documents(environment: string, now: number): object[];
}

/** Begins to count. */
export function tally(): Tally {
  const sums: Partial<Record<MetricName, number>> = {};
  const byRule: Record<string, number> = {};
  const durations: number[] = [];
  const add = (name: MetricName, count: number): void => {
    sums[name] = (sums[name] ?? 0) + count;
  };
  return {
    settled({ did, lines = 0, removedLines = 0, removedByRule = {} }, milliseconds) {
      add('Settled', 1);
      const name = countedAs[did];
      if (!name) return;
      add(name, 1);
      if (name === 'Withdrawn') return;
      add('Uploads', 1);
      add('Lines', lines);
      add('RemovedLines', removedLines);
      for (const [rule, removed] of Object.entries(removedByRule))
        byRule[rule] = (byRule[rule] ?? 0) + removed;
      durations.push(Math.round(milliseconds));
    },
    failed: () => add('Failed', 1),
    documents(environment, now) {
      if (Object.keys(sums).length === 0) return [];
      // A count of 0 is a count: what is left out, CloudWatch takes for unknown.
      const all = Object.fromEntries(counts.map(name => [name, sums[name] ?? 0]));
      return [
        document(now, { Environment: environment }, all, durations.slice(0, mostValues)),
        ...Object.entries(byRule).map(([Rule, RemovedLines]) =>
          document(now, { Environment: environment, Rule }, { RemovedLines }),
        ),
      ];
    },
  };
}

function document(
  now: number,
  dimensions: Readonly<Record<string, string>>,
  sums: Readonly<Record<string, number>>,
  durations: readonly number[] = [],
): object {
  return {
    _aws: {
      Timestamp: now,
      CloudWatchMetrics: [
        {
          Namespace: metricNamespace,
          Dimensions: [Object.keys(dimensions)],
          Metrics: [
            ...Object.keys(sums).map(Name => ({ Name, Unit: 'Count' })),
            ...(durations.length ? [{ Name: 'Milliseconds', Unit: 'Milliseconds' }] : []),
          ],
        },
      ],
    },
    ...dimensions,
    ...sums,
    ...(durations.length && { Milliseconds: durations }),
  };
}
